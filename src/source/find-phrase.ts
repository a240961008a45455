import {
  MISSING,
  SIGN_AS_LETTER,
  SPURIOUS,
  SPURIOUS_SIGN,
  costOf,
  isSplit,
  pairCosts,
  pairNumbers,
  substitution,
  unitsWithin,
} from './costs.js'
import {CODES, SIGN, type Folded} from './fold.js'

/** Where a phrase of the lexicon was found in a folded text. */
export interface Match {
  /** Index of the first folded character that it covers. */
  start: number
  /** Index after the last. */
  end: number
  /** Sum of the costs of reading it so: 0 where the print is clean. */
  cost: number
}

const LIMIT = 256
const rows = [new Int32Array(LIMIT), new Int32Array(LIMIT), new Int32Array(LIMIT)] as const
const origins = [new Int16Array(LIMIT), new Int16Array(LIMIT), new Int16Array(LIMIT)] as const

/**
 * Finds the piece of a folded text that reads most cheaply as a phrase (Sellers' algorithm with weighted costs).
 *
 * @param folded the text; of a longer one, the first 200 characters are searched
 * @param phrase folded codes of the phrase, see `foldPhrase`
 * @param limit the greatest cost that counts as a match
 * @param from index to begin at
 * @param to index to end before
 * @returns the cheapest match, the longer one of equals, or undefined
 */
export function findPhrase(
  folded: Folded,
  phrase: Uint8Array,
  limit: number,
  from = 0,
  to = folded.length,
): Match | undefined {
  const last = Math.min(to, from + 200)
  const size = phrase.length
  const {codes, signs} = folded
  let [row, rowBefore, rowTwoBefore] = rows
  let [origin, originBefore, originTwoBefore] = origins
  // column by column over the text; row[i] is the cost of phrase[0..i] ending here
  for (let i = 0; i <= size; i++) {
    row[i] = i * MISSING
    origin[i] = from
  }
  let printed = 0
  let best = unitsWithin(limit) + 1
  let bestStart = 0
  let bestEnd = 0
  for (let at = from; at < last; at++) {
    ;[row, rowBefore, rowTwoBefore] = [rowTwoBefore, row, rowBefore]
    ;[origin, originBefore, originTwoBefore] = [originTwoBefore, origin, originBefore]
    const pairBefore = printed * CODES
    printed = codes[at] as number
    const isSign = signs[at] === 1
    const extra = isSign ? SIGN_AS_LETTER : 0
    const base = printed * CODES
    const spurious = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const ended = (pairNumbers[pairBefore + printed] as number) * CODES
    const maySplit = isSplit[printed] === 1
    row[0] = 0
    origin[0] = at + 1
    for (let i = 1; i <= size; i++) {
      const meant = phrase[i - 1] as number
      let cost = (rowBefore[i - 1] as number) + (substitution[base + meant] as number) + extra
      let start = i === 1 ? at : (originBefore[i - 1] as number)
      const skip = (rowBefore[i] as number) + spurious
      if (skip < cost) {
        cost = skip
        start = originBefore[i] as number
      }
      const supply = (row[i - 1] as number) + MISSING
      if (supply < cost) {
        cost = supply
        start = origin[i - 1] as number
      }
      if (ended > 0) {
        const pair = pairCosts[ended + meant] as number
        if (pair > 0 && (rowTwoBefore[i - 1] as number) + pair < cost) {
          cost = (rowTwoBefore[i - 1] as number) + pair
          start = i === 1 ? at - 1 : (originTwoBefore[i - 1] as number)
        }
      }
      if (maySplit && i >= 2) {
        const number = pairNumbers[(phrase[i - 2] as number) * CODES + meant] as number
        const pair = pairCosts[number * CODES + printed] as number
        if (pair > 0 && (rowBefore[i - 2] as number) + pair < cost) {
          cost = (rowBefore[i - 2] as number) + pair
          start = i === 2 ? at : (originBefore[i - 2] as number)
        }
      }
      row[i] = cost
      origin[i] = start
    }
    const cost = row[size] as number
    if (cost < best || (cost === best && bestEnd > 0 && (origin[size] as number) <= bestStart)) {
      best = cost
      bestStart = origin[size] as number
      bestEnd = at + 1
    }
  }
  return bestEnd === 0 ? undefined : {start: bestStart, end: bestEnd, cost: costOf(best)}
}
