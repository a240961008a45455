import type {Document, Field, Flow, Outline, Recipient, Reference, Root} from './flow.js'
import type {Particular} from './furniture.js'
import type {OutlineMarker, Phrasing} from './phrasing.js'

export type * from './flow.js'
export type * from './furniture.js'
export type * from './phrasing.js'
export type * from './reading.js'

/** Every node of the tree. */
export type Node =
  Root | Document | Outline | Flow | Phrasing | Particular | OutlineMarker | Field | Reference | Recipient

/** Nodes that hold a piece of the source. */
export type Leaf = Extract<Node, {value: string}>

/** Nodes that hold other nodes. */
export type Parent = Extract<Node, {children: unknown[]}>
