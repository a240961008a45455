import {confusions, splits} from '../lexicon/confusions.js'
import {CODES, SIGN, codeOf, type Folded} from './fold.js'

/** What it costs to leave out a printed character, or to supply one that is missing. */
const SPURIOUS = 0.8
const SPURIOUS_SIGN = 0.25
const MISSING = 0.9

const substitution = new Float32Array(CODES * CODES).fill(1)
for (let code = 0; code < CODES; code++) substitution[code * CODES + code] = 0
for (const {characters, cost} of confusions) {
  for (const a of characters) {
    for (const b of characters) {
      const at = codeOf(a) * CODES + codeOf(b)
      if (a !== b && cost < (substitution[at] as number)) substitution[at] = cost
    }
  }
}
// a speck or a box edge in the place of a letter
for (let code = 1; code < SIGN; code++) {
  substitution[code * CODES + SIGN] = 0.6
  substitution[SIGN * CODES + code] = 0.6
}

/** Cost of reading a pair of printed characters as one of the lexicon, by `(first * CODES + second) * CODES + one`. */
const pairAsOne = new Map<number, number>()
const oneAsPair = new Map<number, number>()
const startsPair = new Uint8Array(CODES)
const splitOnes = new Uint8Array(CODES)
for (const {one, pair, cost} of splits) {
  const [first, second] = [codeOf(pair.charAt(0)), codeOf(pair.charAt(1))]
  const key = (first * CODES + second) * CODES + codeOf(one)
  pairAsOne.set(key, cost)
  oneAsPair.set(key, cost)
  startsPair[first] = 1
  splitOnes[codeOf(one)] = 1
}

/** What it costs to read one folded character for another, from 0 (the same) to 1. */
export function substitutionCost(printed: number, meant: number): number {
  return substitution[printed * CODES + meant] as number
}

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
const rows = [new Float32Array(LIMIT), new Float32Array(LIMIT), new Float32Array(LIMIT)] as const
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
  let previous = 0
  let best: Match | undefined
  // column by column over the text; rows[..][i] is the cost of phrase[0..i] ending here
  const first = rows[0]
  for (let i = 0; i <= size; i++) {
    first[i] = i * MISSING
    origins[0][i] = from
  }
  for (let at = from; at < last; at++) {
    const now = (previous + 1) % 3
    const before = (previous + 2) % 3
    const row = rows[now as 0 | 1 | 2]
    const rowBefore = rows[previous as 0 | 1 | 2]
    const rowTwoBefore = rows[before as 0 | 1 | 2]
    const origin = origins[now as 0 | 1 | 2]
    const originBefore = origins[previous as 0 | 1 | 2]
    const originTwoBefore = origins[before as 0 | 1 | 2]
    const printed = folded.codes[at] as number
    const isSign = folded.signs[at] === 1
    const base = printed * CODES
    const spurious = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const printedBefore = at > from ? (folded.codes[at - 1] as number) : 0
    row[0] = 0
    origin[0] = at + 1
    for (let i = 1; i <= size; i++) {
      const meant = phrase[i - 1] as number
      let cost = (rowBefore[i - 1] as number) + (substitution[base + meant] as number) + (isSign ? 0.15 : 0)
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
      if (splitOnes[meant] === 1 && startsPair[printedBefore] === 1) {
        const pair = pairAsOne.get((printedBefore * CODES + printed) * CODES + meant)
        if (pair !== undefined && (rowTwoBefore[i - 1] as number) + pair < cost && at > from) {
          cost = (rowTwoBefore[i - 1] as number) + pair
          start = i === 1 ? at - 1 : (originTwoBefore[i - 1] as number)
        }
      }
      if (i >= 2 && splitOnes[printed] === 1) {
        const pair = oneAsPair.get(((phrase[i - 2] as number) * CODES + meant) * CODES + printed)
        if (pair !== undefined && (rowBefore[i - 2] as number) + pair < cost) {
          cost = (rowBefore[i - 2] as number) + pair
          start = i === 2 ? at : (originBefore[i - 2] as number)
        }
      }
      row[i] = cost
      origin[i] = start
    }
    const cost = row[size] as number
    if (
      cost <= limit &&
      (best === undefined ||
        cost < best.cost ||
        (cost === best.cost && (origin[size] as number) <= best.start))
    ) {
      best = {start: origin[size] as number, end: at + 1, cost}
    }
    previous = now
  }
  return best
}

/**
 * What it costs to read the whole of a piece of folded text as a phrase.
 *
 * @returns the cost, or `Infinity` where it is over the limit
 */
export function phraseCost(
  folded: Folded,
  phrase: Uint8Array,
  limit: number,
  from = 0,
  to = folded.length,
): number {
  const width = to - from
  const size = phrase.length
  if (width >= LIMIT || Math.abs(width - size) * 0.25 > limit) return Infinity
  let previous = 0
  const first = rows[0]
  for (let i = 0; i <= size; i++) first[i] = i * MISSING
  for (let at = from; at < to; at++) {
    const now = (previous + 1) % 3
    const row = rows[now as 0 | 1 | 2]
    const rowBefore = rows[previous as 0 | 1 | 2]
    const rowTwoBefore = rows[((previous + 2) % 3) as 0 | 1 | 2]
    const printed = folded.codes[at] as number
    const isSign = folded.signs[at] === 1
    const base = printed * CODES
    const spurious = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const printedBefore = at > from ? (folded.codes[at - 1] as number) : 0
    let least = (row[0] = (rowBefore[0] as number) + spurious)
    for (let i = 1; i <= size; i++) {
      const meant = phrase[i - 1] as number
      let cost = (rowBefore[i - 1] as number) + (substitution[base + meant] as number) + (isSign ? 0.15 : 0)
      const skip = (rowBefore[i] as number) + spurious
      if (skip < cost) cost = skip
      const supply = (row[i - 1] as number) + MISSING
      if (supply < cost) cost = supply
      if (splitOnes[meant] === 1 && startsPair[printedBefore] === 1 && at > from) {
        const pair = pairAsOne.get((printedBefore * CODES + printed) * CODES + meant)
        if (pair !== undefined) cost = Math.min(cost, (rowTwoBefore[i - 1] as number) + pair)
      }
      if (i >= 2 && splitOnes[printed] === 1) {
        const pair = oneAsPair.get(((phrase[i - 2] as number) * CODES + meant) * CODES + printed)
        if (pair !== undefined) cost = Math.min(cost, (rowBefore[i - 2] as number) + pair)
      }
      row[i] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    previous = now
  }
  const cost = rows[previous as 0 | 1 | 2][size] as number
  return cost <= limit ? cost : Infinity
}
