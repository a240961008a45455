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
 * @param pairs see {@link countPairs}
 * @returns the cost, or `Infinity` where it is over the limit
 */
export function phraseCost(
  folded: Folded,
  phrase: Uint8Array,
  limit: number,
  pairs = countPairs(phrase),
): number {
  const most = unitsWithin(limit)
  const surplus = folded.length - phrase.length
  if (folded.length >= LIMIT || Math.abs(surplus) * SPURIOUS_SIGN > most) return Infinity
  const spurious = Math.max(0, surplus)
  const lost = spurious - surplus
  if (lossCost(lost, pairs) > most) return Infinity
  // a way that leaves the straight one comes back to it: what is lost is made up by what is spurious
  let drift = 0
  while (drift < DRIFT && lossCost(lost + drift + 1, pairs) + (spurious + drift + 1) * LEAST_PAIR <= most)
    drift++
  const width = folded.length
  return bandedCost(folded, phrase, most, 0, width, lost + drift, spurious + drift, -surplus - pairs, false)
}

/**
 * What it costs to read the folded text from a place on as a phrase, whatever follows it; the longest of equals.
 *
 * @returns the cost, with the end of the phrase in {@link openingEnd}, or `Infinity` where it is over the limit
 */
export function openingCost(folded: Folded, phrase: Uint8Array, limit: number, from: number): number {
  const units = unitsWithin(limit)
  const width = Math.min(folded.length - from, phrase.length + DRIFT)
  const lack = phrase.length - width
  let lost = Math.max(0, lack) + DRIFT
  let surely = -DRIFT
  if (lost * MISSING > units) {
    const pairs = countPairs(phrase)
    while (lost > 0 && lossCost(lost, pairs) > units) lost--
    if (lost < lack) return Infinity
    surely = lack - pairs
  }
  return bandedCost(folded, phrase, units, from, width, lost, DRIFT, surely, true)
}

/** How many pairs of a phrase may have been printed as one character. */
export function countPairs(phrase: Uint8Array): number {
  let pairs = 0
  for (let i = 1; i < phrase.length; i++)
    if (pairNumbers[(phrase[i - 1] as number) * CODES + (phrase[i] as number)] !== 0) pairs++
  return pairs
}

/** The least that it costs that so many characters of a phrase are not printed: they are lost, or one of a pair. */
function lossCost(lost: number, pairs: number): number {
  const ofPairs = Math.min(lost, pairs)
  return ofPairs * LEAST_PAIR + (lost - ofPairs) * MISSING
}

/**
 * Edit distance by rows over the text, within a band: up to no place of the text are more characters lost, or more
 * spurious, than is said. It ends with a row that is over the limit.
 *
 * @param surely how many characters are lost, not printed with another as one, on every way to the end
 */
function bandedCost(
  folded: Folded,
  phrase: Uint8Array,
  limit: number,
  from: number,
  width: number,
  lost: number,
  spurious: number,
  surely: number,
  open: boolean,
): number {
  const size = phrase.length
  const {codes, signs} = folded
  let row = rows[0]
  let rowBefore = rows[1]
  let rowTwoBefore = rows[2]
  for (let i = 0; i <= Math.min(size, lost); i++) row[i] = i * MISSING
  let printed = 0
  let best = NEVER
  for (let at = 0; at < width; at++) {
    const turn = rowTwoBefore
    rowTwoBefore = rowBefore
    rowBefore = row
    row = turn
    const pairBefore = printed * CODES
    printed = codes[from + at] as number
    const isSign = signs[from + at] === 1
    const extra = isSign ? SIGN_AS_LETTER : 0
    const base = printed * CODES
    const skip = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const ended = (pairNumbers[pairBefore + printed] as number) * CODES
    const maySplit = isSplit[printed] === 1
    const first = Math.max(1, at + 1 - spurious)
    const last = Math.min(size, at + 1 + lost)
    let left = first === 1 ? (rowBefore[0] as number) + skip : NEVER
    // what is surely lost costs no less further on: only what has paid for it tells what the rest may cost
    const paid = at + 1 + surely
    let cheapest = first > paid ? left : NEVER
    row[first - 1] = left
    if (last === at + 1 + lost) rowBefore[last] = NEVER
    let diagonal = rowBefore[first - 1] as number
    let i = first
    // in most rows there is no pair to think of
    const plainEnd = ended === 0 && !maySplit ? last : 0
    for (; i <= plainEnd; i++) {
      const same = diagonal + (substitution[base + (phrase[i - 1] as number)] as number) + extra
      diagonal = rowBefore[i] as number
      left = lesser(lesser(same, diagonal + skip), left + MISSING)
      row[i] = left
      if (i >= paid) cheapest = lesser(cheapest, left)
    }
    for (; i <= last; i++) {
      const meant = phrase[i - 1] as number
      let cost = diagonal + (substitution[base + meant] as number) + extra
      diagonal = rowBefore[i] as number
      cost = lesser(lesser(cost, diagonal + skip), left + MISSING)
      if (ended > 0) {
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
      if (i >= paid) cheapest = lesser(cheapest, cost)
    }
    if (open && last === size && left <= best) {
      best = left
      readingEnd = from + at + 1
    }
    // a pair that is read as one character leaps over its row
    if (cheapest > Math.min(limit, best) && pairNumbers[base + (codes[from + at + 1] as number)] === 0) break
    if (at === width - 1 && !open) best = left
  }
  return best <= limit ? costOf(best) : Infinity
}
