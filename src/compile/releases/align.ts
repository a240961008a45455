import {diffArrays} from 'diff/lib/diff/array.js'
import {firstWhereNot} from '../../source/search.js'

/** Words that differ: `a` from `aStart` up to `aEnd` stand where `b` has those from `bStart` up to `bEnd`. */
export interface Hunk {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** Lengths of the runs of words that are looked for once in each text, to hold the alignment there. */
const RUNS = [6, 3, 1] as const
/** Ranges with no more pairs of words than this are left to the exact algorithm. */
const FEW_PAIRS = 40_000
/** Differences in one range from which on it counts as different throughout: the exact algorithm takes their square. */
const MOST_EDITS = 1000

/**
 * Aligns two lists of words, in time that grows with their length for texts that are mostly the same.
 *
 * Runs of words that stand once in each text are matched first (the patience algorithm), so that only the short ranges
 * between them are left to the exact one (Myers, of the library `diff`).
 *
 * @returns what differs, in order
 */
export function align(a: Int32Array, b: Int32Array): Hunk[] {
  const hunks: Hunk[] = []
  alignRange(a, b, {aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length}, 0, hunks)
  return hunks
}

function alignRange(a: Int32Array, b: Int32Array, range: Hunk, level: number, hunks: Hunk[]): void {
  let {aStart, aEnd, bStart, bEnd} = range
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    aStart++
    bStart++
  }
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  if (aStart === aEnd && bStart === bEnd) return
  const rest = {aStart, aEnd, bStart, bEnd}
  if (aStart === aEnd || bStart === bEnd) {
    hunks.push(rest)
    return
  }
  const run = RUNS[level]
  if (run === undefined || (aEnd - aStart) * (bEnd - bStart) <= FEW_PAIRS) {
    alignExactly(a, b, rest, hunks)
    return
  }
  let from = {a: aStart, b: bStart}
  for (const anchor of anchorsOf(a, b, rest, run)) {
    if (anchor.a < from.a || anchor.b < from.b) continue
    alignRange(a, b, {aStart: from.a, aEnd: anchor.a, bStart: from.b, bEnd: anchor.b}, level + 1, hunks)
    from = {a: anchor.a + run, b: anchor.b + run}
  }
  alignRange(a, b, {aStart: from.a, aEnd, bStart: from.b, bEnd}, level + 1, hunks)
}

function alignExactly(a: Int32Array, b: Int32Array, range: Hunk, hunks: Hunk[]): void {
  const changes = diffArrays(
    Array.from(a.subarray(range.aStart, range.aEnd)),
    Array.from(b.subarray(range.bStart, range.bEnd)),
    {maxEditLength: MOST_EDITS},
  ) as readonly {count: number; added: boolean; removed: boolean}[] | undefined
  if (!changes) {
    hunks.push(range)
    return
  }
  let aEnd = range.aStart
  let bEnd = range.bStart
  for (const {count, added, removed} of changes) {
    const [aStart, bStart] = [aEnd, bEnd]
    if (!added) aEnd += count
    if (!removed) bEnd += count
    if (!added && !removed) continue
    const last = hunks.at(-1)
    // what is taken out and what is put in for it are one difference
    if (last?.aEnd === aStart && last.bEnd === bStart) hunks[hunks.length - 1] = {...last, aEnd, bEnd}
    else hunks.push({aStart, aEnd, bStart, bEnd})
  }
}

interface Anchor {
  readonly a: number
  readonly b: number
}

/** The runs that stand once in either range, the most of them that are in the same order. */
function anchorsOf(a: Int32Array, b: Int32Array, range: Hunk, run: number): Anchor[] {
  const inA = singleRuns(a, range.aStart, range.aEnd, run)
  const inB = singleRuns(b, range.bStart, range.bEnd, run)
  const anchors: Anchor[] = []
  for (const [hash, at] of inA) {
    const other = inB.get(hash)
    if (at < 0 || other === undefined || other < 0) continue
    let same = true
    for (let by = 0; by < run && same; by++) same = a[at + by] === b[other + by]
    if (same) anchors.push({a: at, b: other})
  }
  anchors.sort((one, other) => one.a - other.a)
  return longestInOrder(anchors)
}

/** Where each run stands, by its hash; -1 for those that stand more than once. */
function singleRuns(words: Int32Array, start: number, end: number, run: number): Map<number, number> {
  const runs = new Map<number, number>()
  for (let at = start; at + run <= end; at++) {
    let hash = 17
    for (let by = 0; by < run; by++) hash = Math.imul(hash, 0x01000193) ^ ((words[at + by] as number) + 1)
    runs.set(hash, runs.has(hash) ? -1 : at)
  }
  return runs
}

/** The longest list of anchors that ascends in both texts. */
function longestInOrder(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = []
  const before = new Int32Array(anchors.length)
  for (const [index, {b}] of anchors.entries()) {
    const length = firstWhereNot(tails, (tail) => (anchors[tail] as Anchor).b < b)
    before[index] = length > 0 ? (tails[length - 1] as number) : -1
    tails[length] = index
  }
  const longest: Anchor[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number)
    longest.push(anchors[index] as Anchor)
  return longest.reverse()
}
