import {pieceOf} from '../../conventions/reading.js'
import type {Node, Phrasing, Root, Text} from '../../tree/nodes.js'

/** A leaf to be cut out of a text node, and where in its value it stands. */
export interface Cut {
  readonly start: number
  readonly end: number
  /** The leaf, made from the piece of text that it takes the place of. */
  readonly make: (piece: Text) => Phrasing
}

/**
 * The children of everything that holds running text: paragraphs, headings and notes, in source order.
 *
 * @param asked whether anything inside a node is asked for
 */
export function runningTexts(root: Root, asked?: (node: Node) => boolean): Phrasing[][] {
  const texts: Phrasing[][] = []
  const visit = (node: Node): void => {
    if (asked && !asked(node)) return
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'footnote':
        texts.push(node.children)
        break
      case 'section':
      case 'header':
      case 'document':
      case 'root':
        for (const child of node.children) visit(child)
    }
  }
  visit(root)
  return texts
}

/** Cuts leaves out of a text node that has a position: what stands between them stays text. */
export function cutText(node: Text, cuts: readonly Cut[]): Phrasing[] {
  const pieces: Phrasing[] = []
  let from = 0
  const keep = (end: number) => {
    const piece = pieceOf(node, from, end)
    if (piece.value !== '') pieces.push(piece)
  }
  for (const {start, end, make} of cuts) {
    keep(start)
    pieces.push(make(pieceOf(node, start, end)))
    from = end
  }
  keep(node.value.length)
  return pieces
}
