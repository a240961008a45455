import type {ListKind} from './list-kind.js'

/**
 * Prices of the moves from one marker to the next. The cheapest reading of a whole sequence wins.
 *
 * They settle what is most likely where several readings are possible; how sure a reading is follows from the distance
 * to the next best, and not from its own price.
 */
export const prices = {
  /** The next of an open list. */
  next: 0,
  /** A first item under the last one. */
  child: 0.8,
  /** Under an item of a kind that house styles put deeper, and for each rank that it stands deeper. */
  inverted: {least: 0.1, each: 0.25, most: 1.2},
  /** The most that a first list pays for beginning late: pages are cut out of the middle of papers. */
  lateNumber: 1.6,
  lateLetter: 3.2,
  /** The second paragraph of a telegram, its stop lost, where that of the first is. */
  lostFirst: 0.3,
  /** A list that starts after its first item, per lost item, up to three. */
  lateStart: 1.1,
  /** The same below an open list. */
  lateChild: 1.65,
  /** A list of another kind beside the open ones, at its first item and later; a later number above letters alone. */
  beside: {head: 1.8, number: 1.8, letter: 2.6, lateNumber: 1.2, above: 1.4, far: 1},
  /** A list of another kind in place of the innermost one. */
  besideInnermost: 1.8,
  /** One item lost, two to four lost, more lost. */
  gap: [1.2, 2.2, 3.6],
  /** The same list from its first item again; with a heading or a wide gap between; behind the end of a paper. */
  restart: {plain: 1.6, apart: 0.8, ended: 0.1},
  /** An item again, or one before it. */
  repeat: 4,
  /** `3. Discussion (continued)`. */
  continued: 0.2,
  /** Numbers that go on across the heads above them, as in estimates. */
  across: 0.3,
  /** The second round of `1. a. (1) (a)`, underlined in the original (SECNAV M-5216.5). */
  secondRound: 1.9,
  /** An item behind a header, of a list that was open before it. */
  resumed: 0.6,
  /** A marker that says its whole place: `III. C. 2.`, `TAB A`. */
  fixed: 0.3,
  /** A marker read as one of like shape. */
  lookAlike: 0.9,
  /** The marker that a list waits for, but for one of its parentheses. */
  lostParenthesis: 0,
  /** A marker of like shape behind a lost item: more than to pass over it, unless what follows bears it out. */
  gapAndLikeness: 0.5,
  /** A list under the last item where an unnumbered heading stands between; at some distance from the last item. */
  childHeaded: 0.3,
  childFar: 1.5,
  /** How much less a list beside the open ones pays where an unnumbered heading stands between. */
  besideHeaded: 0.8,
  /** Passing over just the marker that an open list waits for: chance seldom prints it. */
  skipExpected: 1.4,
} as const

/**
 * Price of a first item under an item of another kind.
 *
 * @param large whether it is written in capitals: telegrams have `A.` under `1.`
 */
export function childPrice(parent: ListKind, kind: ListKind, large: boolean): number {
  if (kind.rank > parent.rank || (large && kind.counting === 'alpha-upper' && parent.counting === 'arabic'))
    return prices.child
  const {least, each, most} = prices.inverted
  return prices.child + Math.min(most, least + each * (parent.rank - kind.rank))
}

/** Price of a gap before an item that is so many steps behind the last one. */
export function gapPrice(step: number): number {
  return step === 2 ? prices.gap[0] : step <= 5 ? prices.gap[1] : prices.gap[2]
}
