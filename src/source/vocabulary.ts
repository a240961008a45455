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
  readonly letters: number
  readonly value: V
}

/**
 * A closed list of phrases, looked up through OCR damage.
 *
 * Spaces, case and separating punctuation do not count. A piece of text is read as the phrase that it costs least to
 * read it as, if that cost is under the limit and clearly under that of every phrase with another value.
 */
export class Vocabulary<V> {
  private readonly entries: Entry<V>[] = []
  private readonly exact = new Map<string, Entry<V>>()
  private readonly scratch = new Folded(80)

  constructor(phrases: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of phrases) {
      const codes = foldPhrase(phrase)
      const entry = {phrase, codes, letters: letterSet(codes, codes.length), value}
      this.entries.push(entry)
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
    for (const entry of this.entries) {
      const size = entry.codes.length
      const limit = size * strain
      if (Math.abs(size - folded.length) * 0.3 > limit) continue
      // each letter that only one of the two has costs at least a confusion
      if (bits(letters & ~entry.letters) * 0.1 + bits(entry.letters & ~letters) * 0.1 > limit) continue
      const cost = phraseCost(folded, entry.codes, Math.min(limit, bestCost + size * 0.15))
      if (cost < bestCost) {
        if (best && best.value !== entry.value) otherCost = bestCost
        best = entry
        bestCost = cost
      } else if (best && entry.value !== best.value && cost < otherCost) {
        otherCost = cost
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

function letterSet(codes: Uint8Array, length: number): number {
  let set = 0
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number
    if (code <= 26) set |= 1 << code
  }
  return set
}

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}
