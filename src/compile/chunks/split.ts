import {firstWhereNot} from '../../source/search.js'
import type {Fits, Span} from './spans.js'

/** Where a text may be cut: behind a word or a line. */
interface Cut {
  /** Offset after it. */
  readonly end: number
  /** Offset of the next one; the end of the text behind the last. */
  readonly next: number
}

/** Behind a sentence, with what closes a quotation. */
const sentenceEnd = /[.!?]["'”’)\]]{0,3}$/
const clauseEnd = /[;:,]$/
/** Stops that end no sentence: initials and titles. */
const abbreviation =
  /(?:^|[\s("])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Capt|Lt|Sgt|Sen|Rep|No|Nos|St|vs|cf|Messrs|U\. ?S)\.$/u
/** Longest piece before a cut that tells what ends there. */
const TAIL = 16

/**
 * Cuts a paragraph that is too long: behind the last sentence that fits, or else a clause, or else a word, never inside
 * one; tables and forms behind a line. A word that does not fit is a piece by itself.
 */
export function splitSpan(
  text: string,
  {start, end, preformatted}: Span & {readonly preformatted: boolean},
  fits: Fits,
): Span[] {
  if (!preformatted) return splitAt(text, start, wordsOf(text, start, end), fits, true)
  return splitAt(text, start, linesOf(text, start, end), fits, false).flatMap((lines) =>
    fits(lines.start, lines.end)
      ? [lines]
      : splitAt(text, lines.start, wordsOf(text, lines.start, lines.end), fits, false),
  )
}

/** The ends of words. */
export function wordsOf(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = []
  for (const {index, 0: space} of text.slice(start, end).matchAll(/\s+/g))
    if (index > 0) cuts.push({end: start + index, next: start + index + space.length})
  cuts.push({end, next: end})
  return cuts
}

/** The ends of lines with text on them. */
function linesOf(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = []
  for (let from = start; from < end;) {
    const lineFeed = text.indexOf('\n', from)
    const to = lineFeed < 0 || lineFeed >= end ? end : lineFeed
    const printed = text.slice(from, to).trimEnd().length
    const next = Math.min(to + 1, end)
    const last = cuts.at(-1)
    if (printed > 0) cuts.push({end: from + printed, next})
    else if (last) cuts[cuts.length - 1] = {...last, next}
    from = to + 1
  }
  return cuts
}

/** Takes as much as fits, again and again. */
function splitAt(text: string, start: number, cuts: readonly Cut[], fits: Fits, sentences: boolean): Span[] {
  const spans: Span[] = []
  const endOf = (index: number) => (cuts[index] as Cut).end
  let from = start
  let stride = 1
  for (let first = 0; first < cuts.length;) {
    let last = first
    // doubling, then halving: a piece is about as long as the one before it
    let step = stride
    while (last + step < cuts.length && fits(from, endOf(last + step))) {
      last += step
      step *= 2
    }
    let most = Math.min(last + step, cuts.length) - 1
    while (last < most) {
      const middle = (last + most + 1) >> 1
      if (fits(from, endOf(middle))) last = middle
      else most = middle - 1
    }
    stride = Math.max(1, (last - first) >> 1)
    if (sentences && last < cuts.length - 1) last = betterCut(text, cuts, first, last)
    spans.push({start: from, end: endOf(last)})
    from = (cuts[last] as Cut).next
    first = last + 1
  }
  return spans
}

/** The last cut behind a sentence, or else behind a clause, in the second half of what fits. */
function betterCut(text: string, cuts: readonly Cut[], first: number, last: number): number {
  let clause: number | undefined
  for (let at = last; at >= first + (last - first) / 2; at--) {
    const {end, next} = cuts[at] as Cut
    const tail = text.slice(Math.max(0, end - TAIL), end)
    if (sentenceEnd.test(tail) && !abbreviation.test(tail) && !/^\p{Ll}/u.test(text.slice(next, next + 2)))
      return at
    if (clause === undefined && clauseEnd.test(tail)) clause = at
  }
  return clause ?? last
}

/**
 * Where a piece begins that repeats the end of the one before it: as many words as `fits` allows.
 *
 * @param before the piece before
 * @param start where the piece itself begins
 */
export function startWithOverlap(
  text: string,
  before: Span,
  start: number,
  fits: (start: number) => boolean,
): number {
  const starts = [before.start, ...wordsOf(text, before.start, before.end).map(({next}) => next)].slice(0, -1)
  return starts[firstWhereNot(starts, (from) => !fits(from))] ?? start
}
