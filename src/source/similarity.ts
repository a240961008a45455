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
 * the way from one end to the other. It ends with a row that is over the limit.
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
  for (let i = 0; i <= Math.min(size, -least); i++) row[i] = i * MISSING
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
    const spurious = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const ended = (pairNumbers[pairBefore + printed] as number) * CODES
    const maySplit = isSplit[printed] === 1
    const first = Math.max(1, at + 1 - most)
    const last = Math.min(size, at + 1 - least)
    let left = first === 1 ? (rowBefore[0] as number) + spurious : NEVER
    let cheapest = left
    row[first - 1] = left
    if (last === at + 1 - least) rowBefore[last] = NEVER
    let diagonal = rowBefore[first - 1] as number
    let i = first
    // in most rows there is no pair to think of
    const plainEnd = ended === 0 && !maySplit ? last : 0
    for (; i <= plainEnd; i++) {
      const same = diagonal + (substitution[base + (phrase[i - 1] as number)] as number) + extra
      diagonal = rowBefore[i] as number
      left = lesser(lesser(same, diagonal + spurious), left + MISSING)
      row[i] = left
      cheapest = lesser(cheapest, left)
    }
    for (; i <= last; i++) {
      const meant = phrase[i - 1] as number
      let cost = diagonal + (substitution[base + meant] as number) + extra
      diagonal = rowBefore[i] as number
      cost = lesser(lesser(cost, diagonal + spurious), left + MISSING)
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
      cheapest = lesser(cheapest, cost)
    }
    if (open && last === size && left <= best) {
      best = left
      readingEnd = from + at + 1
    }
    if (cheapest > Math.min(limit, best)) break
    if (at === width - 1 && !open) best = left
  }
  return best <= limit ? costOf(best) : Infinity
}
