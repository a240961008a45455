import type {Node} from '../../src/tree/nodes.js'

/** The paths of the sections of a tree, in order, each joined by `/`. */
export function pathsOf(node: Node): string[] {
  const own = node.type === 'section' ? [node.path.join('/')] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => pathsOf(child))] : own
}
