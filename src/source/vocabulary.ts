import {Folded, foldPhrase} from './fold.js'
import {phraseCost} from './similarity.js'

/** A phrase of a closed vocabulary that a piece of text reads as. */
export interface Lookup<V> {
  readonly value: V
  /** The phrase, as the vocabulary writes it. */
  readonly phrase: string
  /** Cost of the reading; 0 where the print is clean. */
  readonly cost: number
  /** Cost over the length of the phrase. */
  readonly strain: number
}

interface Entry<V> {
  readonly phrase: string
  readonly codes: Uint8Array
  /** Which letters occur, a bit each. */
  readonly letters: number
  /** How many of them a reading must share. */
  readonly shared: number
  readonly value: V
}

/** What a character too many or too few costs, at least. */
const LENGTH_COST = 0.8
/** Share of the different letters of a phrase that a wreck of it still has. */
const SHARED = 0.5

/**
 * A closed list of phrases, looked up through OCR damage.
 *
 * Spaces, case and separating punctuation do not count. A piece of text is read as the phrase that it costs least to
 * read it as, if that cost is under the limit and clearly under that of every phrase with another value.
 */
export class Vocabulary<V> {
  /** Entries by their number of characters. */
  private readonly byLength: Entry<V>[][] = []
  private readonly exact = new Map<string, Entry<V>>()
  private readonly scratch = new Folded(80)

  constructor(phrases: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of phrases) {
      const codes = foldPhrase(phrase)
      const letters = letterSet(codes, codes.length)
      const entry = {phrase, codes, letters, shared: Math.ceil(bits(letters) * SHARED), value}
      ;(this.byLength[codes.length] ??= []).push(entry)
      const key = keyOf(codes, codes.length)
      if (!this.exact.has(key)) this.exact.set(key, entry)
    }
  }

  /** Looks a piece of text up as it stands, case and separators aside. */
  find(source: string, start: number, end: number): V | undefined {
    const folded = this.scratch.fold(source, start, end)
    return this.exact.get(keyOf(folded.codes, folded.length))?.value
  }

  /**
   * Looks a piece of text up through damage.
   *
   * @param strain the greatest cost allowed for each character of the phrase
   */
  read(source: string, start: number, end: number, strain: number): Lookup<V> | undefined {
    const folded = this.scratch.fold(source, start, end)
    if (folded.length === 0) return undefined
    const exact = this.exact.get(keyOf(folded.codes, folded.length))
    if (exact) return {value: exact.value, phrase: exact.phrase, cost: 0, strain: 0}
    if (strain === 0) return undefined
    const letters = letterSet(folded.codes, folded.length)
    let best: Entry<V> | undefined
    let bestCost = Infinity
    let otherCost = Infinity
    // a character more or less costs nearly a whole one: length bounds the phrases that can be meant
    const shortest = Math.max(1, Math.floor(folded.length / (1 + strain / LENGTH_COST)))
    const longest = Math.min(this.byLength.length - 1, Math.ceil(folded.length / (1 - strain / LENGTH_COST)))
    for (let size = shortest; size <= longest; size++) {
      const limit = size * strain
      for (const entry of this.byLength[size] ?? []) {
        if (bits(letters & entry.letters) < entry.shared) continue
        const cost = phraseCost(folded, entry.codes, Math.min(limit, bestCost + size * 0.15))
        if (cost < bestCost) {
          if (best && best.value !== entry.value) otherCost = bestCost
          best = entry
          bestCost = cost
        } else if (best && entry.value !== best.value && cost < otherCost) {
          otherCost = cost
        }
      }
    }
    if (!best || otherCost - bestCost < 0.3) return undefined
    return {value: best.value, phrase: best.phrase, cost: bestCost, strain: bestCost / best.codes.length}
  }
}

function keyOf(codes: Uint8Array, length: number): string {
  let key = ''
  for (let i = 0; i < length; i++) key += String.fromCharCode(64 + (codes[i] as number))
  return key
}

/** Letters for the digits that stand for them. */
const digitLetters = [15, 9, 26, 2, 1, 19, 7, 20, 2, 17] as const

function letterSet(codes: Uint8Array, length: number): number {
  let set = 0
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number
    if (code <= 26) set |= 1 << code
    else if (code <= 36) set |= 1 << (digitLetters[code - 27] as number)
  }
  return set
}

function bits(set: number): number {
  let v = set - ((set >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
