import type {Node} from '../tree/nodes.js'

/** A node and everything under it, in source order. */
export function* walk(node: Node): Generator<Node, undefined> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

/** Ordinal of the page on which a node begins: the one before its first page break; 1 where it has none. */
export function firstPageOf(node: Node): number {
  for (const each of walk(node)) if (each.type === 'pageBreak') return each.page - 1
  return 1
}
