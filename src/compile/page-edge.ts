import type {Furniture, PageBreak} from '../tree/nodes.js'

/** The furniture around a page break, parted into what stands at the foot of a page and at the head of the next. */
export interface PageEdge {
  readonly foot: readonly Furniture[]
  readonly head: readonly Furniture[]
}

/** Parts the furniture of a page break where the next page begins; without positions, behind what is a footer. */
export function pageEdgeOf(node: PageBreak): PageEdge {
  const {children} = node
  const turn = children.findIndex((child) => !standsBefore(child, node))
  return turn < 0 ? {foot: children, head: []} : {foot: children.slice(0, turn), head: children.slice(turn)}
}

function standsBefore(child: Furniture, {begins}: PageBreak): boolean {
  if (child.position) return child.position.start.offset < begins.offset
  return 'placement' in child && child.placement === 'footer'
}
