import {
  parse,
  type Break,
  type Leaf,
  type Node,
  type PageBreak,
  type Paragraph,
  type Phrasing,
  type Root,
  type Text,
} from '../../src/index.js'

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

/** Every node of a tree, in source order. */
export function nodesOf(tree: Node): Node[] {
  return 'children' in tree ? [tree, ...(tree.children as Node[]).flatMap(nodesOf)] : [tree]
}

/** The nodes of one type in a text. */
export function nodesIn<T extends Node['type']>(text: string, type: T): Extract<Node, {type: T}>[] {
  return nodesOf(parse(text)).filter((node): node is Extract<Node, {type: T}> => node.type === type)
}

/** 1-based number of the line on which a node begins. */
export function lineOf({position}: Node): number {
  return position?.start.line ?? 0
}

/** `line:label` of every page label. */
export function labelsIn(text: string): string[] {
  return nodesIn(text, 'pageNumber').map((node) => `${lineOf(node)}:${node.label}`)
}

/** Lines on which pages begin, the first page left out. */
export function pageStartsIn(text: string): number[] {
  return nodesIn(text, 'pageBreak').map(({begins}) => begins.line)
}

/** Running text of a tree, a string for each paragraph, joined as its line ends say. */
export function paragraphsOf(tree: Root): string[] {
  return nodesOf(tree).flatMap((node) =>
    node.type === 'paragraph'
      ? [
          node.children
            .map((child) =>
              child.type === 'break'
                ? {none: ' ', soft: '', hard: '-', undecided: '-'}[child.hyphen]
                : child.type === 'text' ||
                    child.type === 'enumerator' ||
                    child.type === 'date' ||
                    child.type === 'citation'
                  ? child.value
                  : '',
            )
            .join(''),
        ]
      : [],
  )
}
