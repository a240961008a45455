import type {Node, Root} from '../../src/index.js'

/** A node as the examples of rules have it: without position, and without what a clean print makes plain. */
interface Sketch {
  type: string
  value?: string
  children?: Sketch[]
  [field: string]: unknown
}

/** What nodes have that were read from a clean print. */
const usual: Readonly<Record<string, object>> = {
  banner: {confidence: 1, layer: 'security', placement: 'header'},
  portionMark: {confidence: 1},
  exemption: {confidence: 1, layer: 'release', placement: 'margin'},
  redaction: {confidence: 1, origin: 'transcriber'},
  releaseStamp: {confidence: 1, layer: 'release', placement: 'footer'},
  declassificationStamp: {confidence: 1, layer: 'release', placement: 'header'},
  documentId: {confidence: 1},
  pageNumber: {confidence: 1, layer: 'author', placement: 'footer'},
  notice: {confidence: 1, layer: 'security', placement: 'footer'},
  date: {confidence: 1},
  outlineMarker: {confidence: 1},
  reference: {confidence: 1},
  citation: {confidence: 1},
  enumerator: {confidence: 1},
}

/** Nodes inside which everything stands on one line. */
const lines = new Set(['paragraph', 'heading', 'notice', 'field', 'reference', 'footnote', 'releaseStamp'])

/**
 * Gives the nodes of a sketch their positions: every paragraph, field and notice on a line of its own, a space between the
 * pieces of a line, an empty line between two lines.
 *
 * @returns the tree, and the text that it would have been read from
 */
export function placedTree(sketch: unknown): {tree: Root; text: string} {
  let text = ''
  let line = 1
  let lineStart = 0
  const place = (node: Sketch, inLine: boolean): Sketch => {
    if (node.value !== undefined) {
      const separator = text === '' ? '' : inLine && text.length > lineStart ? ' ' : '\n\n'
      text += separator
      if (separator.startsWith('\n')) {
        line += 2
        lineStart = text.length
      }
      const start = {line, column: text.length - lineStart + 1, offset: text.length}
      text += node.value
      const end = {line, column: text.length - lineStart + 1, offset: text.length}
      return {...usual[node.type], ...node, position: {start, end}}
    }
    const opens = lines.has(node.type)
    const children = (node.children ?? []).map((child, index) => place(child, inLine || (opens && index > 0)))
    const first = children[0] as unknown as Node | undefined
    const last = children.at(-1) as unknown as Node | undefined
    return {
      ...usual[node.type],
      ...node,
      children,
      position: {start: first?.position?.start, end: last?.position?.end},
    }
  }
  return {tree: place(sketch as Sketch, false) as unknown as Root, text}
}

/** A copy of a tree without any position. */
export function withoutPositions(tree: Root): Root {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as Root
}
