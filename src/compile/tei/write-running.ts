import type {Element, ElementContent} from 'xast'
import type {Break, Furniture, Node, PageBreak, Phrasing, StampContent} from '../../tree/nodes.js'
import {type Identifiers, type Targets} from '../identifiers.js'
import {pageEdgeOf} from '../page-edge.js'
import {isPlain, plainOf, writeCharacters} from './characters.js'
import {element, text} from './elements.js'
import type {FeatureWriter} from './features.js'
import {furnitureTypes, hyphenForces, places} from './names.js'

/** What every part of a TEI document is written with. */
export interface Context {
  readonly features: FeatureWriter
  readonly identifiers: Identifiers
  readonly targets: Targets
}

/** Anything that stands in running text or in a stamp. */
export type Running = Phrasing | StampContent

type Fields = Readonly<Record<string, unknown>>

/**
 * The attributes of a reading: `cert` for its confidence, and `ana` for those fields that no other attribute has.
 *
 * @param fields what no other attribute has
 */
export function readingOf(
  node: Node,
  fields: Fields,
  {features}: Context,
): Record<string, string | undefined> {
  const repairs = 'repairs' in node ? node.repairs : undefined
  return {
    cert: 'confidence' in node ? String(node.confidence) : undefined,
    ana: features.add(node.type, {...fields, repairs}),
  }
}

/** A string as the attribute `n`; where XML would change it there, the whole of it among the other fields. */
export function numbered(name: string, value: string): {n: string; rest: Fields} {
  return {n: plainOf(value), rest: isPlain(value) ? {} : {[name]: value}}
}

/** Writes running text, with white space where the source has some. */
export function writeRunning(children: readonly Running[], context: Context): ElementContent[] {
  const content: ElementContent[] = []
  let before: Running | undefined
  for (const node of children) {
    if (before && before.type !== 'break' && hasSpaceBetween(before, node)) content.push(text(' '))
    content.push(...writeLeaf(node, before, context))
    before = node
  }
  return content
}

/** Writes a child of running text that stands behind another. */
export function writeLeaf(node: Running, before: Running | undefined, context: Context): ElementContent[] {
  if (node.type === 'text') return writeText(node.value, before?.type === 'text')
  return node.type === 'break' ? writeBreak(node, context) : writeInline(node, context)
}

/** White space between two siblings; no more is needed where an element parts them. */
function hasSpaceBetween(before: Running, after: Running): boolean {
  const end = before.position?.end
  const start = after.position?.start
  return after.type !== 'break' && (!end || !start || end.offset < start.offset)
}

/** Text is bare, but where another text stands before it, or where its edges would be taken for layout. */
function writeText(value: string, parted: boolean): ElementContent[] {
  const edged = /^[ \t\r\n]|[ \t\r\n]$/.test(value)
  if (!parted && !edged && value !== '') return writeCharacters(value)
  return [element('seg', {type: 'text', 'xml:space': edged ? 'preserve' : undefined}, writeCharacters(value))]
}

/** Writes a line end: the hyphen before it as a character that does or does not part words, then `lb`. */
function writeBreak({hyphen, value}: Break, {features}: Context): ElementContent[] {
  const own = value.replaceAll(/\s/g, '')
  const usual = `${own}\n`
  const ana = features.add('break', {value: value === usual ? undefined : value})
  const kind = hyphen === 'none' ? undefined : hyphen
  const line = element('lb', {
    break: kind && (kind === 'undecided' ? 'maybe' : 'no'),
    type: kind,
    ana,
  })
  if (kind === undefined && own === '') return [text('\n'), line]
  const force = kind && hyphenForces[kind]
  return own === '' ? [line] : [element('pc', {force}, writeCharacters(own)), line]
}

/** Writes everything in running text that is neither text nor a line end. */
function writeInline(node: Exclude<Running, {type: 'text' | 'break'}>, context: Context): ElementContent[] {
  const {targets, identifiers} = context
  const reading = (fields: Fields) => readingOf(node, fields, context)
  switch (node.type) {
    case 'label':
      return [element('seg', {type: 'label'}, writeCharacters(node.value))]
    case 'portionMark':
      return [
        element(
          'seg',
          {type: 'portionMark', ...reading({marking: node.marking})},
          writeCharacters(node.value),
        ),
      ]
    case 'enumerator': {
      const {n, rest} = numbered('label', node.label)
      const {ordinal, style} = node
      return [
        element(
          'seg',
          {type: 'enumerator', subtype: style, n, ...reading({...rest, ordinal})},
          writeCharacters(node.value),
        ),
      ]
    }
    case 'date':
      return [
        element(
          'date',
          {...dateOf(node.iso), ...reading({evidence: node.evidence})},
          writeCharacters(node.value),
        ),
      ]
    case 'citation': {
      const {identifier, label, designator} = node
      const known = identifier !== undefined && targets.references.has(identifier)
      const target = known ? `#${identifiers.of('reference', identifier)}` : undefined
      return [
        element(
          'ref',
          {type: 'citation', target, ...reading({identifier, label, designator})},
          writeCharacters(node.value),
        ),
      ]
    }
    case 'footnoteReference': {
      const {n, rest} = numbered('identifier', node.identifier)
      const target = targets.footnotes.has(node.identifier)
        ? `#${identifiers.of('footnote', node.identifier)}`
        : undefined
      return [element('ref', {type: 'footnote', n, target, ...reading(rest)}, writeCharacters(node.value))]
    }
    case 'particular': {
      const {n, rest} = numbered('reading', node.reading)
      return [
        element(
          'seg',
          {type: 'particular', subtype: node.name, n, ...reading(rest)},
          writeCharacters(node.value),
        ),
      ]
    }
    case 'documentId':
      return [writeIdentifier(node, context)]
    case 'pageBreak':
      return writePageBreak(node, context)
    default:
      return [writeFurniture(node, context)]
  }
}

/** A date as TEI's attributes have it: that of W3C for days, months and years, that of ISO with a time. */
function dateOf(iso: string): Record<string, string | undefined> {
  return iso.includes('T') ? {'when-iso': iso} : {when: iso}
}

function writeIdentifier(node: Extract<Running, {type: 'documentId'}>, context: Context): Element {
  const {n, rest} = numbered('canonical', node.canonical)
  const {scheme, parts, check} = node
  return element(
    'idno',
    {type: scheme, n, ...readingOf(node, {...rest, parts, check}, context)},
    writeCharacters(node.value),
  )
}

/** Writes furniture: `fw`, and `gap` for what was withheld. `corresp` points to the page break that it belongs to. */
export function writeFurniture(node: Furniture, context: Context, corresp?: string): Element {
  if (node.type === 'redaction') return writeGap(node, context, corresp)
  const type = furnitureTypes[node.type]
  const place = 'placement' in node ? {place: places[node.placement], hand: `#${node.layer}`} : {}
  const reading = (fields: Fields) => ({...readingOf(node, fields, context), corresp})
  const printed = 'value' in node ? writeCharacters(node.value) : []
  switch (node.type) {
    case 'banner': {
      const {marking, condition, cancelled} = node
      const content = cancelled ? [element('del', {rend: 'strikethrough'}, printed)] : printed
      return element('fw', {type, ...place, ...reading({marking, condition})}, content)
    }
    case 'exemption': {
      const {n, rest} = numbered('code', node.code)
      return element('fw', {type, subtype: node.scheme, n, ...place, ...reading(rest)}, printed)
    }
    case 'pageNumber': {
      const {n, rest} = numbered('label', node.label)
      return element('fw', {type, subtype: node.style, n, ...place, ...reading(rest)}, printed)
    }
    case 'releaseStamp': {
      const {decision, agency, date, documentId, program} = node
      const stamp = element(
        'stamp',
        {type: 'release', ...stampDate(date)},
        writeRunning(node.children, context),
      )
      return element('fw', {type, ...place, ...reading({decision, agency, documentId, program})}, [stamp])
    }
    case 'declassificationStamp': {
      const {decision, authority, project, by, date} = node
      const stamp = element(
        'stamp',
        {type: 'declassification', ...stampDate(date)},
        writeRunning(node.children, context),
      )
      return element('fw', {type, ...place, ...reading({decision, authority, project, by})}, [stamp])
    }
    case 'notice':
      return element(
        'fw',
        {type, subtype: node.kind, ...place, ...reading({})},
        writeRunning(node.children, context),
      )
    case 'documentId':
      return element('fw', {type, corresp}, [writeIdentifier(node, context)])
    case 'unknown':
      return element('fw', {type, corresp}, [element('unclear', {}, printed)])
  }
}

function stampDate(date: string | undefined): Record<string, string | undefined> {
  return date === undefined ? {} : dateOf(date)
}

/** A word without spaces, as `reason` takes it. */
const word = /^[^\s\p{C}]+$/u

function writeGap(
  node: Extract<Furniture, {type: 'redaction'}>,
  context: Context,
  corresp?: string,
): Element {
  const {origin, extent, disposition, exemptions, value} = node
  // a description holds no single characters
  const printed = plainOf(value).replaceAll(']]>', ']]\ufffd')
  const worded =
    exemptions !== undefined && exemptions.length > 0 && exemptions.every((code) => word.test(code))
  return element(
    'gap',
    {
      reason: worded ? exemptions.join(' ') : 'withheld',
      unit: extent?.unit,
      quantity: extent?.count === undefined ? undefined : String(extent.count),
      ...readingOf(
        node,
        {
          origin,
          disposition,
          exemptions: worded ? undefined : exemptions,
          value: printed === value ? undefined : value,
        },
        context,
      ),
      corresp,
    },
    [element('desc', {}, [text(printed)])],
  )
}

/** Writes a page break: the furniture at the foot of the page, `pb`, that at the head of the next. */
export function writePageBreak(node: PageBreak, context: Context): Element[] {
  const {page, begins, evidence} = node
  const id = context.identifiers.make(`page-${page}`)
  const {foot, head} = pageEdgeOf(node)
  const write = (child: Furniture) => writeFurniture(child, context, `#${id}`)
  const turn = element('pb', {
    'xml:id': id,
    n: String(page),
    ana: context.features.add('pageBreak', {begins, evidence}),
  })
  return [...foot.map(write), turn, ...head.map(write)]
}
