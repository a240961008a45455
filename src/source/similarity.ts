import {confusions, splits} from '../lexicon/confusions.js'
import {CODES, SIGN, codeOf, type Folded} from './fold.js'

/** What it costs to leave out a printed character, or to supply one that is missing. */
const SPURIOUS = 0.8
const SPURIOUS_SIGN = 0.25
const MISSING = 0.9
/** What it costs more to take a sign for a letter. */
const SIGN_AS_LETTER = 0.15
/** What it costs to take a speck or a box edge for a letter that it stands in the place of. */
const SIGN_FOR_LETTER = 0.6
/** How far the characters of a reading may be out of step, beyond the difference in length. */
const DRIFT = 3

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
for (let code = 1; code < SIGN; code++) {
  substitution[code * CODES + SIGN] = SIGN_FOR_LETTER
  substitution[SIGN * CODES + code] = SIGN_FOR_LETTER
}

/** Cost of reading a pair of characters as one, or one as a pair, by `(first * CODES + second) * CODES + one`; or 0. */
const pairs = new Float32Array(CODES * CODES * CODES)
const startsPair = new Uint8Array(CODES)
const splitOnes = new Uint8Array(CODES)
for (const {one, pair, cost} of splits) {
  const [first, second] = [codeOf(pair.charAt(0)), codeOf(pair.charAt(1))]
  pairs[(first * CODES + second) * CODES + codeOf(one)] = cost
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
      let cost =
        (rowBefore[i - 1] as number) + (substitution[base + meant] as number) + (isSign ? SIGN_AS_LETTER : 0)
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
        const pair = pairs[(printedBefore * CODES + printed) * CODES + meant] as number
        if (pair > 0 && (rowTwoBefore[i - 1] as number) + pair < cost && at > from) {
          cost = (rowTwoBefore[i - 1] as number) + pair
          start = i === 1 ? at - 1 : (originTwoBefore[i - 1] as number)
        }
      }
      if (i >= 2 && splitOnes[printed] === 1) {
        const pair = pairs[((phrase[i - 2] as number) * CODES + meant) * CODES + printed] as number
        if (pair > 0 && (rowBefore[i - 2] as number) + pair < cost) {
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
  const surplus = folded.length - phrase.length
  if (folded.length >= LIMIT || Math.abs(surplus) * SPURIOUS_SIGN > limit) return Infinity
  return bandedCost(folded, phrase, limit, 0, folded.length, surplus, false)
}

/**
 * What it costs to read the folded text from a place on as a phrase, whatever follows it; the longest of equals.
 *
 * @returns the cost, with the end of the phrase in {@link openingEnd}, or `Infinity` where it is over the limit
 */
export function openingCost(folded: Folded, phrase: Uint8Array, limit: number, from: number): number {
  const width = Math.min(folded.length - from, phrase.length + DRIFT)
  return bandedCost(folded, phrase, limit, from, width, Math.min(0, width - phrase.length), true)
}

/**
 * Edit distance by rows over the text, within a band: no more than so many characters are lost, and so many spurious, on
 * the way from one end to the other.
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
  let best = Infinity
  for (let at = 0; at < width; at++) {
    const turn = rowTwoBefore
    rowTwoBefore = rowBefore
    rowBefore = row
    row = turn
    const printedBefore = printed
    printed = codes[from + at] as number
    const isSign = signs[from + at] === 1
    const extra = isSign ? SIGN_AS_LETTER : 0
    const base = printed * CODES
    const spurious = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const mayEndPair = startsPair[printedBefore] === 1
    const maySplit = splitOnes[printed] === 1
    const first = Math.max(1, at + 1 - most)
    const last = Math.min(size, at + 1 - least)
    let cheapest = (row[first - 1] = first === 1 ? (rowBefore[0] as number) + spurious : Infinity)
    if (last === at + 1 - least) rowBefore[last] = Infinity
    for (let i = first; i <= last; i++) {
      const meant = phrase[i - 1] as number
      let cost = (rowBefore[i - 1] as number) + (substitution[base + meant] as number) + extra
      const skip = (rowBefore[i] as number) + spurious
      if (skip < cost) cost = skip
      const supply = (row[i - 1] as number) + MISSING
      if (supply < cost) cost = supply
      if (mayEndPair && splitOnes[meant] === 1) {
        const pair = pairs[(printedBefore * CODES + printed) * CODES + meant] as number
        if (pair > 0 && (rowTwoBefore[i - 1] as number) + pair < cost)
          cost = (rowTwoBefore[i - 1] as number) + pair
      }
      if (maySplit && i >= 2) {
        const pair = pairs[((phrase[i - 2] as number) * CODES + meant) * CODES + printed] as number
        if (pair > 0 && (rowBefore[i - 2] as number) + pair < cost) cost = (rowBefore[i - 2] as number) + pair
      }
      row[i] = cost
      if (cost < cheapest) cheapest = cost
    }
    if (open && last === size && (row[size] as number) <= best) {
      best = row[size] as number
      readingEnd = from + at + 1
    }
    if (cheapest > Math.min(limit, best)) break
    if (at === width - 1 && !open) best = row[size] as number
  }
  return best <= limit ? best : Infinity
}
