import type {Element, ElementContent} from 'xast'
import type {Break, Furniture, Node, PageBreak, Redaction} from '../../tree/nodes.js'
import {childOf, nameOf} from './elements.js'
import {readText} from './features.js'
import {furnitureTypes, places} from './names.js'

/** What is read with: feature structures by their identifiers. */
export type Features = ReadonlyMap<string, Record<string, unknown>>

/** Reads the elements of lists that stand among running text. */
export type ReadList = (list: Element) => Node

/** A node whose fields are not checked yet: the schema of the tree checks them all at the end. */
type Draft = {type: string} & Record<string, unknown>

/** Nodes in the order of their elements, and the page breaks that some of them belong to. */
export class Siblings {
  private readonly nodes: {readonly node: Draft; readonly edge: string | undefined}[] = []
  private readonly breaks = new Map<string, Draft & {children: Draft[]}>()

  /** Adds a node that was read from an element. */
  add(node: Draft, from?: Element): void {
    const id = from?.attributes['xml:id']
    if (node.type === 'pageBreak' && id) this.breaks.set(`#${id}`, node as Draft & {children: Draft[]})
    this.nodes.push({node, edge: from?.attributes['corresp'] ?? undefined})
  }

  /** The nodes, those of a page's edge gathered in its page break. */
  get all(): Node[] {
    const all: Draft[] = []
    for (const {node, edge} of this.nodes) {
      const pageBreak = edge === undefined ? undefined : this.breaks.get(edge)
      if (pageBreak) pageBreak.children.push(node)
      else all.push(node)
    }
    return all as unknown as Node[]
  }
}

/** Reads what every reading has: its confidence, and the fields in its feature structure. */
export function readingOf({attributes}: Element, features: Features): Record<string, unknown> {
  return {confidence: Number(attributes['cert'] ?? 1), ...fieldsOf({attributes}, features)}
}

/** Reads the fields in the feature structure that an element points to. */
export function fieldsOf(
  {attributes}: Pick<Element, 'attributes'>,
  features: Features,
): Record<string, unknown> {
  return features.get(attributes['ana'] ?? '') ?? {}
}

/** Reads running text: text is trimmed, since white space at the edges of leaves is layout. */
export function readRunning(
  content: readonly ElementContent[],
  features: Features,
  readList: ReadList,
  siblings: Siblings = new Siblings(),
): Siblings {
  let run = ''
  let hyphen = ''
  const endText = () => {
    const value = withoutLayout(run)
    if (value !== '') siblings.add({type: 'text', value})
    run = ''
  }
  for (const [index, child] of content.entries()) {
    if (child.type !== 'element' || nameOf(child) === 'g') {
      run += readText([child])
      continue
    }
    const name = nameOf(child)
    const next = content[index + 1]
    if (name === 'pc') {
      const text = readText(child.children)
      if (next?.type === 'element' && nameOf(next) === 'lb') hyphen = text
      else run += text
      continue
    }
    endText()
    if (name === 'lb') {
      siblings.add(readBreak(child, hyphen, features))
      hyphen = ''
    } else if (name === 'listBibl' || name === 'list')
      siblings.add(readList(child) as unknown as Draft, child)
    else {
      const node = readInline(child, features, readList)
      // what is not ours is read for what it holds
      if (node) siblings.add(node, child)
      else readRunning(child.children, features, readList, siblings)
    }
  }
  endText()
  return siblings
}

/** Without the white space of XML at its edges; other white space is text. */
function withoutLayout(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isLayout(text.charAt(start))) start++
  while (end > start && isLayout(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function isLayout(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r'
}

function readBreak(line: Element, hyphen: string, features: Features): Draft {
  const kind = line.attributes['type'] as Break['hyphen'] | undefined
  return {type: 'break', hyphen: kind ?? 'none', value: `${hyphen}\n`, ...fieldsOf(line, features)}
}

function readInline(from: Element, features: Features, readList: ReadList): Draft | undefined {
  const {attributes} = from
  const {type, subtype, n} = attributes
  const value = readText(from.children)
  const reading = () => readingOf(from, features)
  switch (nameOf(from)) {
    case 'seg':
      switch (type) {
        case 'text':
        case 'label':
          return {type, value}
        case 'portionMark':
          return {type, value, ...reading()}
        case 'enumerator':
          return {type, value, style: subtype, label: n, ...reading()}
        case 'particular':
          return {type, value, name: subtype, reading: n, ...fieldsOf(from, features)}
        default:
          return undefined
      }
    case 'date':
      return {type: 'date', value, iso: dateOf(from), ...reading()}
    case 'ref':
      if (type === 'footnote')
        return {type: 'footnoteReference', value, identifier: n, ...fieldsOf(from, features)}
      return type === 'citation' ? {type, value, ...reading()} : undefined
    case 'idno':
      return readIdentifier(from, features)
    default:
      return readFurniture(from, features, readList)
  }
}

function readIdentifier(from: Element, features: Features): Draft {
  const {type, n} = from.attributes
  const value = readText(from.children)
  return {type: 'documentId', value, scheme: type, canonical: n, parts: {}, ...readingOf(from, features)}
}

function dateOf({attributes}: Element): string | undefined {
  return attributes['when'] ?? attributes['when-iso'] ?? undefined
}

const types = new Map(Object.entries(furnitureTypes).map(([type, name]) => [name, type as Furniture['type']]))
const placements = new Map(Object.entries(places).map(([placement, name]) => [name, placement]))

/** Reads furniture and page breaks; undefined for any other element. */
export function readFurniture(from: Element, features: Features, readList: ReadList): Draft | undefined {
  switch (nameOf(from)) {
    case 'pb': {
      const begins: PageBreak['begins'] = {line: 1, column: 1, offset: 0}
      const page = Number(from.attributes['n'])
      return {
        type: 'pageBreak',
        page,
        begins,
        evidence: 'page-mark',
        children: [],
        ...fieldsOf(from, features),
      }
    }
    case 'gap':
      return readGap(from, features)
    case 'fw':
      return readForme(from, features, readList)
    default:
      return undefined
  }
}

function readGap(from: Element, features: Features): Draft {
  const {reason, unit, quantity} = from.attributes
  const description = childOf(from, 'desc')
  const extent = unit ? {unit, ...(quantity ? {count: Number(quantity)} : {})} : undefined
  const exemptions = reason && reason !== 'withheld' ? reason.split(/\s+/) : undefined
  const origin: Redaction['origin'] = 'editor'
  return {
    type: 'redaction',
    value: readText(description?.children ?? []),
    origin,
    ...(extent ? {extent} : {}),
    ...(exemptions ? {exemptions} : {}),
    ...readingOf(from, features),
  }
}

function readForme(from: Element, features: Features, readList: ReadList): Draft | undefined {
  const {attributes} = from
  const type = types.get(attributes['type'] ?? '')
  const value = readText(from.children)
  const reading = {
    placement: placements.get(attributes['place'] ?? ''),
    layer: attributes['hand']?.replace(/^#/, ''),
    ...readingOf(from, features),
  }
  const {n, subtype} = attributes
  const stamp = childOf(from, 'stamp')
  const children = () => readRunning((stamp ?? from).children, features, readList).all
  const date = stamp && dateOf(stamp)
  switch (type) {
    case 'banner':
      return {
        type,
        value,
        marking: {system: 'US'},
        ...(childOf(from, 'del') ? {cancelled: true} : {}),
        ...reading,
      }
    case 'exemption':
      return {type, value, code: n, scheme: subtype, ...reading}
    case 'pageNumber':
      return {type, value, label: n, style: subtype, ...reading}
    case 'releaseStamp':
    case 'declassificationStamp':
      return {type, ...(date === undefined ? {} : {date}), ...reading, children: children()}
    case 'notice':
      return {type, kind: subtype, ...reading, children: children()}
    case 'documentId': {
      const identifier = childOf(from, 'idno')
      return identifier && readIdentifier(identifier, features)
    }
    case 'unknown':
      return {type, value}
    default:
      return undefined
  }
}
