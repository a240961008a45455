import {Folded, foldPhrase} from './fold.js'
import {PairIndex} from './pairs.js'
import {countPairs, phraseCost} from './similarity.js'

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
  readonly value: V
  /** How many of its pairs may have been printed as one character; -1 before they are counted. */
  merging: number
}

/** What a character too many or too few costs, at least. */
const LENGTH_COST = 0.8
/** By how much the phrase that is read must be cheaper than any other with another value. */
const CLEARLY = 0.3
/** Most characters of a piece of text that is looked up. */
const CAPACITY = 80
const scratch = new Folded(CAPACITY)

/**
 * A closed list of phrases, looked up through OCR damage.
 *
 * Spaces, case and separating punctuation do not count. A piece of text is read as the phrase that it costs least to
 * read it as, if that cost is under the limit and clearly under that of every phrase with another value.
 */
export class Vocabulary<V> {
  /** All entries, shortest first. */
  private readonly entries: readonly Entry<V>[]
  /** Made for the first text that is looked up through damage. */
  private pairs: PairIndex | undefined
  private readonly exact = new Map<number, Entry<V>>()
  /** How many entries are shorter than a length. */
  private readonly shorter: number[] = []

  constructor(phrases: Iterable<readonly [phrase: string, value: V]>) {
    this.entries = Array.from(phrases, ([phrase, value]) => ({
      phrase,
      codes: foldPhrase(phrase),
      value,
      merging: -1,
    })).sort((a, b) => a.codes.length - b.codes.length)
    for (const [index, {codes}] of this.entries.entries())
      while (this.shorter.length <= codes.length) this.shorter.push(index)
    this.shorter.push(this.entries.length)
    for (const entry of this.entries) {
      const key = hashOf(entry.codes, entry.codes.length)
      if (!this.exact.has(key)) this.exact.set(key, entry)
    }
  }

  /** Looks a piece of text up as it stands, case and separators aside. */
  find(source: string, start: number, end: number): V | undefined {
    return this.findExact(scratch.fold(source, start, end))?.value
  }

  private findExact(folded: Folded): Entry<V> | undefined {
    const entry = this.exact.get(hashOf(folded.codes, folded.length))
    if (entry?.codes.length !== folded.length) return undefined
    for (let i = 0; i < folded.length; i++) if (entry.codes[i] !== folded.codes[i]) return undefined
    return entry
  }

  /**
   * Looks a piece of text up through damage.
   *
   * @param strain the greatest cost allowed for each character of the phrase
   */
  read(source: string, start: number, end: number, strain: number): Lookup<V> | undefined {
    const folded = scratch.fold(source, start, end)
    const {length} = folded
    if (length === 0) return undefined
    if (strain === 0) return asExact(this.findExact(folded))
    // a character more or less costs nearly a whole one: length bounds the phrases that can be meant
    const from = this.countShorter(Math.floor(length / (1 + strain / LENGTH_COST)))
    const to = this.countShorter(Math.ceil(length / (1 - strain / LENGTH_COST)) + 1)
    if (from === to) return undefined
    const {entries} = this
    const pairs = this.pairsOfPhrases()
    const likely = pairs.count(folded.codes, length, from, to)
    // a phrase has the pairs of its clean print, but one of a single character has none
    const exact = likely || length === 1 ? this.findExact(folded) : undefined
    if (exact || !likely) return asExact(exact)
    let best: Entry<V> | undefined
    let bestCost = Infinity
    let otherCost = Infinity
    for (let at = pairs.next(from); at >= 0 && at < to; at = pairs.next(at + 1)) {
      const entry = entries[at] as Entry<V>
      const size = entry.codes.length
      if (entry.merging < 0) entry.merging = countPairs(entry.codes)
      // what is not nearly as cheap as the best decides nothing
      const limit = Math.min(size * strain, bestCost + CLEARLY)
      const cost = phraseCost(folded, entry.codes, limit, entry.merging)
      if (cost < bestCost) {
        if (best && best.value !== entry.value) otherCost = bestCost
        best = entry
        bestCost = cost
      } else if (best && entry.value !== best.value && cost < otherCost) {
        otherCost = cost
      }
    }
    if (!best || otherCost - bestCost < CLEARLY) return undefined
    return {value: best.value, phrase: best.phrase, cost: bestCost, strain: bestCost / best.codes.length}
  }

  /**
   * Whether a piece of text shows so many pairs of neighbouring letters of any phrase that it, or what it begins with, may
   * be read through damage: a test before several pieces with one beginning are looked up.
   */
  mayRead(source: string, start: number, end: number): boolean {
    const {codes, length} = scratch.fold(source, start, end)
    return this.pairsOfPhrases().count(codes, length, 0, this.entries.length)
  }

  private pairsOfPhrases(): PairIndex {
    return (this.pairs ??= new PairIndex(
      this.entries.map(({codes}) => codes),
      CAPACITY,
    ))
  }

  private countShorter(size: number): number {
    return this.shorter[Math.min(size, this.shorter.length - 1)] as number
  }
}

function asExact<V>(entry: Entry<V> | undefined): Lookup<V> | undefined {
  return entry && {value: entry.value, phrase: entry.phrase, cost: 0, strain: 0}
}

/** A hash of folded codes; equality is checked behind it. */
function hashOf(codes: Uint8Array, length: number): number {
  let hash = length
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + (codes[i] as number)) | 0
  return hash
}
