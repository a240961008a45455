import {firstWhereNot} from '../../source/search.js'
import type {Hunk} from './align.js'
import {areReadingsOfOneWord} from './similar.js'
import type {GapMark, Words} from './words.js'

/** Words in common that do not hold two differences apart, where one of them is a long passage. */
const SHORT_RUN = 2
const LONG_PASSAGE = 4

/**
 * Whether a mark of withheld text stands before a word, or behind the last.
 *
 * @param sure whether codes do not count, which stand in the margin rather than at the cut
 */
export function hasMarkAt({gaps}: Words, at: number, sure = false): boolean {
  return hasMarkWithin(gaps, at, at, sure)
}

/** Whether a mark of withheld text stands among words, before the first or behind the last. */
export function hasMarkWithin(gaps: Words['gaps'], start: number, end: number, sure: boolean): boolean {
  for (let index = firstGap(gaps, start); index < gaps.length; index++) {
    const gap = gaps[index] as GapMark
    if (gap.at > end) return false
    if (!sure || gap.kind !== 'exemption') return true
  }
  return false
}

/** Index of the first mark with at least this many words before it. */
export function firstGap(gaps: Words['gaps'], at: number): number {
  return firstWhereNot(gaps, (gap) => gap.at < at)
}

/**
 * Moves differences to where they belong, and joins those that belong together.
 *
 * An insertion that may as well stand a few words further (`and the navy` for `the navy and`) is moved to the mark that it
 * stands for, or to the difference beside it, or to where a sentence begins. A word or two in common beside a longer
 * passage that only one release has are put to it: a long passage has them by chance, and `refine` finds those that are
 * not.
 */
export function settleHunks(a: Words, b: Words, hunks: readonly Hunk[]): Hunk[] {
  const settled: Hunk[] = []
  for (const [index, hunk] of hunks.entries())
    settled.push(slide(a, b, hunk, settled.at(-1), hunks[index + 1]))
  // twice: the parts of a passage that chance has cut up are joined first, then what stands beside it
  return joinNeighbours(joinNeighbours(settled))
}

/** Joins each difference with its neighbour where one of the two is a long passage and hardly a word is between. */
function joinNeighbours(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = []
  let last = 0
  for (const hunk of hunks) {
    const before = joined.at(-1)
    const own = surplus(hunk)
    if (before && belongTogether(hunk.aStart - before.aEnd, Math.max(last, own)))
      joined[joined.length - 1] = {...before, aEnd: hunk.aEnd, bEnd: hunk.bEnd}
    else joined.push(hunk)
    last = own
  }
  return joined
}

function belongTogether(common: number, longer: number): boolean {
  return common === 0 || (common <= SHORT_RUN && longer >= LONG_PASSAGE)
}

/** How many words the one release has more than the other. */
function surplus({aStart, aEnd, bStart, bEnd}: Hunk): number {
  return Math.abs(bEnd - bStart - (aEnd - aStart))
}

/** A difference beside another; one that is only read differently does not draw it. */
interface Neighbour extends Hunk {
  readonly variant?: boolean
}

/**
 * Moves an insertion to where it belongs, see {@link settleHunks}.
 *
 * @param before the difference before it, which it may come to touch but not pass
 * @param after the difference behind it
 */
export function slide(
  a: Words,
  b: Words,
  hunk: Hunk,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
): Hunk {
  const {aStart, aEnd, bStart, bEnd} = hunk
  const inserted = aStart === aEnd
  if (!inserted && bStart !== bEnd) return hunk
  const [long, short] = inserted ? [b, a] : [a, b]
  const [start, end, place] = inserted ? [bStart, bEnd, aStart] : [aStart, aEnd, bStart]
  const room: Room = {
    left: aStart - (before?.aEnd ?? 0),
    right: Math.min((after?.aStart ?? a.length) - aEnd, (after?.bStart ?? b.length) - bEnd),
  }
  const same = roomToSlide(room, start, end, (x, y) => long.ids[x] === long.ids[y])
  const marked = nearest(same, (by) => hasMarkAt(short, place + by))
  if (marked === undefined) {
    const alike = roomToSlide(
      {left: Math.min(room.left, FAR), right: Math.min(room.right, FAR)},
      start,
      end,
      (x, y) => areReadingsOfOneWord(long.keys[x] as string, long.keys[y] as string),
    )
    // a code is trusted less than a mark: a sentence must begin there too
    const near =
      nearest(alike, (by) => hasMarkAt(short, place + by, true)) ??
      nearest(alike, (by) => hasMarkAt(short, place + by) && beginsSentence(long, start + by))
    // the words between are two readings of the same: `refine` matches them
    if (near !== undefined && near !== 0) return widen(hunk, near)
  }
  const touching =
    before && !before.variant && same.left > 0 && same.left === room.left
      ? -same.left
      : after && !after.variant && same.right > 0 && same.right === room.right
        ? same.right
        : undefined
  const by = marked ?? touching ?? nearest(same, (each) => beginsSentence(long, start + each)) ?? 0
  return {aStart: aStart + by, aEnd: aEnd + by, bStart: bStart + by, bEnd: bEnd + by}
}

/** How many words a difference may be moved either way. */
interface Room {
  readonly left: number
  readonly right: number
}

/** Words that a difference is moved at the most, where they are only alike. */
const FAR = 5

function roomToSlide(
  room: Room,
  start: number,
  end: number,
  isSame: (x: number, y: number) => boolean,
): Room {
  let left = 0
  while (left < room.left && start - left > 0 && isSame(start - left - 1, end - left - 1)) left++
  let right = 0
  while (right < room.right && isSame(start + right, end + right)) right++
  return {left, right}
}

/** A difference with so many words before it, or behind it, in both releases. */
function widen({aStart, aEnd, bStart, bEnd}: Hunk, by: number): Hunk {
  return by < 0
    ? {aStart: aStart + by, aEnd, bStart: bStart + by, bEnd}
    : {aStart, aEnd: aEnd + by, bStart, bEnd: bEnd + by}
}

/** The nearest of the places to which a difference may be moved that is as asked for. */
function nearest({left, right}: Room, is: (by: number) => boolean): number | undefined {
  for (let by = 0; by <= Math.max(left, right); by++) {
    if (by <= left && is(-by)) return -by
    if (by <= right && is(by)) return by
  }
  return undefined
}

/** Whether a sentence ends before a word. */
export function beginsSentence({reading, starts, ends}: Words, at: number): boolean {
  if (at === 0) return true
  return /[.!?:;]["'”’)\]]{0,2}$/.test(reading.text.slice(starts[at - 1], ends[at - 1]))
}
