import type {Point} from '../../tree/positions.js'
import {sourceAt} from '../text/text-map.js'
import {firstGap} from './settle.js'
import type {GapMark, Words} from './words.js'

/** What shows that text is missing at a place. */
export interface Evidence {
  /** The surest of its marks; `code-near` for a code in the margin close by, `none` for no mark at all. */
  readonly kind: 'redaction' | 'pages' | 'exemption' | 'exemption-near' | 'none'
  readonly marks: readonly GapMark[]
  /** Codes of the exemptions that stand for it. */
  readonly codes: readonly string[]
}

/** Lines between a cut and the code in the margin that stands for it, at most. */
const NEAR_LINES = 2
/** Words to look for such a code on either side. */
const NEAR_WORDS = 60

/** What shows that text is missing among some words of a release. */
export function evidenceAt(words: Words, start: number, end: number): Evidence {
  const {gaps} = words
  const touching: GapMark[] = []
  for (let index = firstGap(gaps, start); index < gaps.length; index++) {
    const gap = gaps[index] as GapMark
    if (gap.at > end) break
    touching.push(gap)
  }
  const near = codesNear(words, start, end)
  const codes = [...new Set([...touching, ...near].flatMap((gap) => gap.codes))]
  for (const kind of ['redaction', 'pages', 'exemption'] as const) {
    const marks = touching.filter((gap) => gap.kind === kind)
    if (marks.length > 0) return {kind, marks, codes}
  }
  return near.length > 0 ? {kind: 'exemption-near', marks: near, codes} : {kind: 'none', marks: [], codes}
}

/** The place between two words of a release: from the end of the one to the beginning of the other. */
export function placeBetween(
  {reading, starts, ends, length}: Words,
  start: number,
  end: number,
): {from: Point | undefined; to: Point | undefined} {
  const before = start > 0 ? sourceAt(reading.map, (ends[start - 1] as number) - 1)?.point : undefined
  const after = end < length ? sourceAt(reading.map, starts[end] as number)?.point : undefined
  const from = before && {...before, column: before.column + 1, offset: before.offset + 1}
  return {from: from ?? after, to: after ?? from}
}

function codesNear(words: Words, start: number, end: number): GapMark[] {
  const {gaps} = words
  const {from, to} = placeBetween(words, start, end)
  if (!from || !to) return []
  const near: GapMark[] = []
  for (let index = firstGap(gaps, start - NEAR_WORDS); index < gaps.length; index++) {
    const gap = gaps[index] as GapMark
    if (gap.at > end + NEAR_WORDS) break
    const line = gap.node.position?.start.line
    if (gap.kind !== 'exemption' || line === undefined) continue
    if (line >= from.line - NEAR_LINES && line <= to.line + NEAR_LINES) near.push(gap)
  }
  return near
}
