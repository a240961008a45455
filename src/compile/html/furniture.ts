import type {Element, ElementContent, Properties} from 'hast'
import type {Furniture, PageBreak, StampContent} from '../../tree/nodes.js'
import type {Identifiers} from '../identifiers.js'
import {pageEdgeOf} from '../page-edge.js'
import {piecesOf} from '../pieces.js'
import {element, evidenceOf, text} from './elements.js'
import {announcementOf} from './wording.js'

/** Names of furniture, as in classes. */
const classes: Readonly<Record<Furniture['type'], string>> = {
  banner: 'banner',
  exemption: 'exemption',
  releaseStamp: 'release-stamp',
  declassificationStamp: 'declassification-stamp',
  documentId: 'document-id',
  pageNumber: 'page-number',
  notice: 'notice',
  redaction: 'redaction',
  unknown: 'unknown',
}

/** Makes a piece of furniture: `span` in running text, `div` between paragraphs. */
export function furnitureElement(node: Furniture, tagName: 'span' | 'div'): Element {
  const replaced = node.type === 'redaction'
  return element(
    `${tagName}.furniture.${classes[node.type]}`,
    {
      // what stands for withheld text is said in words; its blocks and brackets are no text
      role: replaced ? 'img' : 'note',
      ariaLabel: announcementOf(node),
      ...placeOf(node),
      ...dataOf(node),
      ...evidenceOf(node),
    },
    contentOf(node),
    node,
  )
}

function placeOf(node: Furniture): Properties {
  if ('layer' in node) return {dataLayer: node.layer, dataPlacement: node.placement}
  // identifiers and redactions are put on the page by the release, and what is unreadable by nobody knows whom
  return node.type === 'unknown' ? {} : {dataLayer: 'release'}
}

/** What is known of it, as `data-` attributes. */
export function dataOf(node: Furniture): Properties {
  switch (node.type) {
    case 'banner':
      return {
        ...(node.marking.level ? {dataLevel: node.marking.level} : {}),
        ...(node.cancelled ? {dataCancelled: ''} : {}),
      }
    case 'exemption':
      return {dataCode: node.code, dataScheme: node.scheme}
    case 'releaseStamp':
      return defined({dataDecision: node.decision, dataDate: node.date, dataDocumentId: node.documentId})
    case 'declassificationStamp':
      return defined({dataDecision: node.decision, dataDate: node.date, dataProject: node.project})
    case 'documentId':
      return {dataScheme: node.scheme, dataCanonical: node.canonical}
    case 'pageNumber':
      return {dataLabel: node.label}
    case 'notice':
      return {dataKind: node.kind}
    case 'redaction':
      return {
        dataOrigin: node.origin,
        ...(node.exemptions ? {dataExemptions: node.exemptions.join(' ')} : {}),
      }
    case 'unknown':
      return {}
  }
}

function defined(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}

function contentOf(node: Furniture): ElementContent[] {
  if ('value' in node)
    return [
      node.type === 'banner' && node.cancelled ? element('s', {}, [text(node.value)]) : text(node.value),
    ]
  const content: ElementContent[] = []
  for (const {node: child, space} of piecesOf<StampContent>(node.children, node)) {
    if (space !== '') content.push(text(space))
    content.push(stampPart(child))
  }
  return content
}

function stampPart(node: StampContent): ElementContent {
  switch (node.type) {
    case 'break':
      return text(node.hyphen === 'none' ? '\n' : node.value.trim())
    case 'date':
      return element('time', {dateTime: node.iso, ...evidenceOf(node)}, [text(node.value)], node)
    case 'documentId':
      return element('span.document-id', {...dataOf(node), ...evidenceOf(node)}, [text(node.value)], node)
    case 'particular':
      return element(
        'span.particular',
        {dataName: node.name, dataReading: node.reading},
        [text(node.value)],
        node,
      )
    case 'exemption':
    case 'pageNumber':
      return element(
        `span.${classes[node.type]}`,
        {...dataOf(node), ...evidenceOf(node)},
        [text(node.value)],
        node,
      )
    default:
      return text(node.value)
  }
}

/**
 * Makes the edge between two pages: the furniture at the foot of the one, the break, the furniture at the head of the
 * other, in source order.
 */
export function pageEdge(
  node: PageBreak,
  tagName: 'span' | 'div',
  identifiers: Identifiers,
  furniture: boolean,
): Element {
  const turn = element(
    `${tagName}.page-break`,
    {
      id: identifiers.make(`page-${node.page}`),
      role: 'doc-pagebreak',
      ariaLabel: `page ${node.page}`,
      dataPage: String(node.page),
    },
    [],
  )
  const {foot, head} = furniture ? pageEdgeOf(node) : {foot: [], head: []}
  const space = text(tagName === 'span' ? ' ' : '\n')
  const parts = [
    ...foot.map((child) => furnitureElement(child, tagName)),
    turn,
    ...head.map((child) => furnitureElement(child, tagName)),
  ]
  return element(
    `${tagName}.page-edge`,
    {},
    parts.flatMap((part, index) => (index === 0 ? [part] : [space, part])),
    node,
  )
}
