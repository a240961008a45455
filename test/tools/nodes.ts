import type {Break, Leaf, PageBreak, Paragraph, Phrasing, Root, Text} from '../../src/index.js'

/** Nodes without positions, as people build them by hand. */
export const text = (value: string): Text => ({type: 'text', value})

/** A line end. */
export const lineEnd = (hyphen: Break['hyphen'], value = '\n'): Break => ({type: 'break', hyphen, value})

/** A paragraph. */
export const paragraph = (...children: Phrasing[]): Paragraph => ({type: 'paragraph', children})

/** A tree. */
export const root = (...children: Root['children']): Root => ({type: 'root', children})

/** The edge of a page; its place is no matter. */
export const pageBreak = (page: number, ...children: PageBreak['children']): PageBreak => ({
  type: 'pageBreak',
  page,
  begins: {line: 1, column: 1, offset: 0},
  evidence: 'page-number',
  children,
})

/** A mark that text was taken out. */
export const redaction = (value: string): Extract<Leaf, {type: 'redaction'}> => ({
  type: 'redaction',
  value,
  origin: 'agency',
  confidence: 1,
})

/** A tree without the positions of its nodes. */
export function withoutPositions<T>(tree: T): T {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as T
}
