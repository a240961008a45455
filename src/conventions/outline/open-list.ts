import type {ListKind} from './list-kind.js'

/** Deepest nesting of sections; deeper lists are read at this depth. */
export const MAX_DEPTH = 12

/** The lists that are open at a place: the innermost with its last item, and those that it stands in. */
export class OpenList {
  readonly depth: number
  /** The list that all the others stand in. */
  readonly outermost: OpenList

  constructor(
    readonly kind: ListKind,
    /** Ordinal and label of the last item. */
    readonly ordinal: number,
    readonly label: string,
    readonly parent: OpenList | undefined,
    /** The list under an earlier item that may go on under this one. */
    readonly inner: OpenList | undefined,
    /** How far the list is indented, in characters. */
    readonly indent: number,
    /** Tells two openings apart, but for {@link inner}. */
    readonly core: number,
    /** Tells two openings apart: of equal ones, only the cheaper is carried along. */
    readonly hash: number,
  ) {
    this.depth = parent ? parent.depth + 1 : 1
    this.outermost = parent ? parent.outermost : this
  }
}

/** See {@link OpenList.core}. */
export function coreOf(kind: ListKind, ordinal: number, label: string, parent: OpenList | undefined): number {
  let core = Math.imul((parent?.core ?? 17) + ordinal, 31) + kind.code
  // markers that say their whole place are told apart by what they say
  if (kind.rank === 0 || kind.counting === 'decimal')
    for (let at = 0; at < label.length; at++) core = Math.imul(core, 31) + label.charCodeAt(at)
  return Math.imul(core, 0x9e3779b1) ^ (core >>> 15)
}

/** See {@link OpenList.hash}. */
export function hashOf(core: number, inner: OpenList | undefined): number {
  return inner ? Math.imul(core ^ Math.imul(inner.ordinal, 31), 31) + inner.kind.code : core
}
