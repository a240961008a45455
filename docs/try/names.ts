import type {Node} from 'declast'

/** What a kind of node is to a reader: its name, and the colour that it shares with its like. */
export interface Kind {
  readonly name: string
  readonly colour?: Colour
}

/** Names of the colours, in the order of the legend; style.css has a rule for each. */
export const colours = {
  marking: 'classification marking',
  release: 'release stamp, notice',
  identifier: 'identifier, page number',
  exemption: 'exemption, redaction',
  outline: 'outline marker, heading',
  header: 'header, end matter',
  reference: 'reference, citation, date',
  unknown: 'not read',
} as const

/** A colour. */
export type Colour = keyof typeof colours

const kinds: Readonly<Partial<Record<string, Kind>>> = {
  root: {name: 'file'},
  document: {name: 'document'},
  outline: {name: 'outline'},
  section: {name: 'section'},
  heading: {name: 'heading', colour: 'outline'},
  paragraph: {name: 'paragraph'},
  preformatted: {name: 'preformatted lines'},
  text: {name: 'text'},
  break: {name: 'line end'},
  header: {name: 'header'},
  field: {name: 'field'},
  label: {name: 'label', colour: 'header'},
  signature: {name: 'signature', colour: 'header'},
  originator: {name: 'originator', colour: 'header'},
  distribution: {name: 'distribution', colour: 'header'},
  recipient: {name: 'recipient'},
  footnote: {name: 'footnote'},
  footnoteReference: {name: 'footnote mark', colour: 'reference'},
  pageBreak: {name: 'page'},
  banner: {name: 'banner', colour: 'marking'},
  portionMark: {name: 'portion mark', colour: 'marking'},
  exemption: {name: 'exemption', colour: 'exemption'},
  redaction: {name: 'redaction', colour: 'exemption'},
  releaseStamp: {name: 'release stamp', colour: 'release'},
  declassificationStamp: {name: 'declassification stamp', colour: 'release'},
  notice: {name: 'notice', colour: 'release'},
  particular: {name: 'particular', colour: 'release'},
  documentId: {name: 'document identifier', colour: 'identifier'},
  pageNumber: {name: 'page number', colour: 'identifier'},
  outlineMarker: {name: 'outline marker', colour: 'outline'},
  enumerator: {name: 'enumerator', colour: 'outline'},
  references: {name: 'references'},
  reference: {name: 'reference', colour: 'reference'},
  citation: {name: 'citation', colour: 'reference'},
  date: {name: 'date', colour: 'reference'},
  unknown: {name: 'not read', colour: 'unknown'},
}

/** The kind of a node; a type without a name of its own goes by its type. */
export function kindOf({type}: Node): Kind {
  return kinds[type] ?? {name: type}
}

const LONGEST = 60

/** What tells a node from its like, in a few words. */
export function summaryOf(node: Node): string {
  if (node.type === 'section') return node.path.join(' ')
  if (node.type === 'field') return node.name
  if (node.type === 'pageBreak') return `${node.page}, by ${node.evidence.replace('-', ' ')}`
  if (!('value' in node)) return ''
  const text = node.value.replaceAll(/\s+/g, ' ').trim()
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
