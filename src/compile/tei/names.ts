import type {Furniture, Layer, Placement} from '../../tree/nodes.js'

/** Namespace of TEI P5. */
export const namespace = 'http://www.tei-c.org/ns/1.0'

/** Where on the page furniture stands, in the words of TEI's `place`. */
export const places: Readonly<Record<Placement, string>> = {
  header: 'top',
  footer: 'bottom',
  margin: 'margin',
  body: 'inline',
}

/** Who put it there: a hand each, with what the header says of it. */
export const hands: Readonly<Record<Layer, string>> = {
  author: 'The author and the typist',
  security: 'Security markings of the day',
  review: 'Later review for downgrading',
  release: 'Declassification and release',
}

/** Types of `fw`. */
export const furnitureTypes: Readonly<Record<Exclude<Furniture['type'], 'redaction'>, string>> = {
  banner: 'banner',
  exemption: 'exemption',
  releaseStamp: 'releaseStamp',
  declassificationStamp: 'declassificationStamp',
  documentId: 'identifier',
  pageNumber: 'pageNum',
  notice: 'notice',
  unknown: 'unknown',
}

/** What the hyphen of a line end is, as the force of a punctuation character. */
export const hyphenForces = {soft: 'weak', hard: 'strong', undecided: 'inter'} as const
