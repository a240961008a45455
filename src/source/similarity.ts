import {
  LEAST_PAIR,
  MISSING,
  NEVER,
  SIGN_AS_LETTER,
  SPURIOUS,
  SPURIOUS_SIGN,
  costOf,
  isSplit,
  lesser,
  pairCosts,
  pairNumbers,
  substitution,
  unitsWithin,
} from './costs.js'
import {CODES, SIGN, type Folded} from './fold.js'

/** How far the characters of a reading may be out of step, beyond the difference in length. */
const DRIFT = 3

/** Longest text that is compared as a whole. */
const LIMIT = 256
const rows = [new Int32Array(LIMIT), new Int32Array(LIMIT), new Int32Array(LIMIT)] as const

/** Where the reading that was measured last ends: index after the last folded character that belongs to it. */
let readingEnd = 0

/** See {@link openingCost}: where the phrase that was found last ends in the folded text. */
export function openingEnd(): number {
  return readingEnd
}

/**
 * What it costs to read the whole of a piece of folded text as a phrase.
 *
 * @returns the cost, or `Infinity` where it is over the limit
 */
export function phraseCost(folded: Folded, phrase: Uint8Array, limit: number): number {
  const most = unitsWithin(limit)
  const surplus = folded.length - phrase.length
  if (folded.length >= LIMIT || Math.abs(surplus) * SPURIOUS_SIGN > most) return Infinity
  return bandedCost(folded, phrase, most, 0, folded.length, surplus, false)
}

/**
 * What it costs to read the folded text from a place on as a phrase, whatever follows it; the longest of equals.
 *
 * @returns the cost, with the end of the phrase in {@link openingEnd}, or `Infinity` where it is over the limit
 */
export function openingCost(folded: Folded, phrase: Uint8Array, limit: number, from: number): number {
  const most = unitsWithin(limit)
  const width = Math.min(folded.length - from, phrase.length + DRIFT)
  const lack = phrase.length - width
  if (lack * MISSING > most && lackCost(phrase, lack) > most) return Infinity
  return bandedCost(folded, phrase, most, from, width, Math.min(0, -lack), true)
}

/** The least that it costs that a text is so many characters shorter than a phrase: they are lost, or one of a pair. */
function lackCost(phrase: Uint8Array, lack: number): number {
  let pairs = 0
  for (let i = 1; i < phrase.length; i++)
    if (pairNumbers[(phrase[i - 1] as number) * CODES + (phrase[i] as number)] !== 0) pairs++
  return Math.max(0, lack - pairs) * MISSING + Math.min(lack, pairs) * LEAST_PAIR
}

/**
 * Edit distance by rows over the text, within a band: no more than so many characters are lost, and so many spurious, on
 * the way from one end to the other. Costs only grow on the way, so that of a row those cells alone are worked out that
 * can be reached from cells within the limit.
 */
function bandedCost(
  folded: Folded,
  phrase: Uint8Array,
  limit: number,
  from: number,
  width: number,
  surplus: number,
  open: boolean,
): number {
  const size = phrase.length
  const {codes, signs} = folded
  let row = rows[0]
  let rowBefore = rows[1]
  let rowTwoBefore = rows[2]
  const least = Math.min(0, surplus) - DRIFT
  const most = Math.max(0, surplus) + DRIFT
  // the cells of a row within the limit stand from `low` to `high`; beside what was worked out stands NEVER
  let low = 0
  let high = 0
  let lowBefore = 0
  let highBefore = 0
  row[0] = 0
  while (high < Math.min(size, -least) && (high + 1) * MISSING <= limit) row[++high] = high * MISSING
  row[high + 1] = NEVER
  row[high + 2] = NEVER
  let printed = 0
  let bound = limit
  let best = NEVER
  for (let at = 0; at < width; at++) {
    const turn = rowTwoBefore
    rowTwoBefore = rowBefore
    rowBefore = row
    row = turn
    const lowTwoBefore = lowBefore
    const highTwoBefore = highBefore
    lowBefore = low
    highBefore = high
    const pairBefore = printed * CODES
    printed = codes[from + at] as number
    const isSign = signs[from + at] === 1
    const extra = isSign ? SIGN_AS_LETTER : 0
    const base = printed * CODES
    const spurious = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const ended = (pairNumbers[pairBefore + printed] as number) * CODES
    const maySplit = isSplit[printed] === 1
    const bandEnd = Math.min(size, at + 1 - least)
    const first = Math.max(1, at + 1 - most, Math.min(lowBefore, lowTwoBefore + 1))
    const last = Math.min(bandEnd, Math.max(highBefore + 2, highTwoBefore + 1))
    let left = first === 1 ? (rowBefore[0] as number) + spurious : NEVER
    if (first > 1) row[first - 2] = NEVER
    row[first - 1] = left
    high = left <= bound ? first - 1 : -1
    low = high
    if (bandEnd === at + 1 - least) rowBefore[bandEnd] = NEVER
    let diagonal = rowBefore[first - 1] as number
    let i = first
    // in most rows there is no pair to think of
    const plainEnd = ended === 0 && !maySplit ? last : 0
    for (; i <= plainEnd; i++) {
      const same = diagonal + (substitution[base + (phrase[i - 1] as number)] as number) + extra
      diagonal = rowBefore[i] as number
      left = lesser(lesser(same, diagonal + spurious), left + MISSING)
      row[i] = left
      if (left <= bound) {
        high = i
        if (low < 0) low = i
      }
    }
    for (; i <= last; i++) {
      const meant = phrase[i - 1] as number
      let cost = diagonal + (substitution[base + meant] as number) + extra
      diagonal = rowBefore[i] as number
      cost = lesser(lesser(cost, diagonal + spurious), left + MISSING)
      if (ended > 0 && i > lowTwoBefore && i <= highTwoBefore + 1) {
        const pair = pairCosts[ended + meant] as number
        if (pair > 0) cost = lesser(cost, (rowTwoBefore[i - 1] as number) + pair)
      }
      if (maySplit && i >= 2) {
        const number = pairNumbers[(phrase[i - 2] as number) * CODES + meant] as number
        const pair = pairCosts[number * CODES + printed] as number
        if (pair > 0) cost = lesser(cost, (rowBefore[i - 2] as number) + pair)
      }
      left = cost
      row[i] = cost
      if (cost <= bound) {
        high = i
        if (low < 0) low = i
      }
    }
    row[i] = NEVER
    row[i + 1] = NEVER
    if (open && i > size && left <= best) {
      best = left
      bound = Math.min(limit, best)
      readingEnd = from + at + 1
    }
    if (low < 0) break
    if (at === width - 1 && !open && i > size) best = left
  }
  return best <= limit ? costOf(best) : Infinity
}
