import type {Node} from '../tree/nodes.js'

/** A node and everything under it, in source order. */
export function* walk(node: Node): Generator<Node, undefined> {
  // a stack of its own: nested generators would take every node through each of its ancestors
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (!('children' in next)) continue
    for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index] as Node)
  }
}

/** Ordinal of the page on which a node begins: the one before its first page break; 1 of a tree, or where it has none. */
export function firstPageOf(node: Node): number {
  if (node.type === 'root') return 1
  for (const each of walk(node)) if (each.type === 'pageBreak') return each.page - 1
  return 1
}
