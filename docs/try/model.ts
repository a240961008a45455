import {parse, type Node, type Root} from 'declast'

/** Nodes by number, in the order of the source, with what they stand in. */
export interface Model {
  readonly source: string
  readonly root: Root
  readonly nodes: readonly Node[]
  readonly numbers: ReadonlyMap<Node, number>
  /** Number of the parent of each node; -1 for the root. */
  readonly parents: readonly number[]
}

/** The nodes in a node. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** Reads a text and numbers the nodes of its tree. */
export function modelOf(source: string): Model {
  const root = parse(source)
  const nodes: Node[] = []
  const numbers = new Map<Node, number>()
  const parents: number[] = []
  const visit = (node: Node, parent: number): void => {
    const number = nodes.push(node) - 1
    numbers.set(node, number)
    parents.push(parent)
    for (const child of childrenOf(node)) visit(child, number)
  }
  visit(root, -1)
  return {source, root, nodes, numbers, parents}
}

/** The innermost node that covers a stretch of the source. */
export function nodeAt({root, numbers}: Model, start: number, end: number): number {
  let found: Node = root
  for (;;) {
    const inner: Node | undefined = childrenOf(found).find(
      ({position}) => position && position.start.offset <= start && position.end.offset >= end,
    )
    if (!inner) return numbers.get(found) ?? 0
    found = inner
  }
}
