import {CODES, Folded, foldPhrase} from './fold.js'
import {findPhrase, substitutionCost, type Match} from './similarity.js'

/** A phrase found at the head of a line. */
export interface PhraseMatch<V> extends Match {
  readonly value: V
  readonly phrase: string
  /** Offsets in the source, `end` exclusive. */
  readonly sourceStart: number
  readonly sourceEnd: number
}

interface Entry<V> {
  readonly phrase: string
  readonly codes: Uint8Array
  readonly value: V
}

/** How many characters of noise may stand before a phrase. */
const LEAD = 4
/** How many characters of a phrase are compared before it is looked at in full. */
const OPENING = 8
/** What two characters may cost and still pass for one another in the opening. */
const ALIKE = 0.4
/** How much longer than the phrase the text is that is searched for it. */
const SLACK = 12
/** Phrases in one group: a bit each. */
const GROUP = 31
/** Length of a clean phrase from which on no damaged one is looked for. */
const CLEAN_ENOUGH = 12

/**
 * Long phrases that open a line, found through damage.
 *
 * The first eight characters are compared before anything else, all phrases at once, two of eight may be wholly
 * different: a line that opens with none of the phrases costs a few dozen operations on integers.
 */
export class Openings<V> {
  private readonly groups: {readonly entries: readonly Entry<V>[]; readonly alike: readonly Uint32Array[]}[] =
    []
  private readonly folded = new Folded(160)

  constructor(phrases: Iterable<readonly [phrase: string, value: V]>) {
    const all = [...phrases].map(([phrase, value]): Entry<V> => ({phrase, codes: foldPhrase(phrase), value}))
    for (let first = 0; first < all.length; first += GROUP) {
      const entries = all.slice(first, first + GROUP)
      // alike[i][code]: the phrases whose character i the printed one may stand for
      const alike = Array.from({length: OPENING}, (_, i) => {
        const masks = new Uint32Array(CODES)
        for (const [bit, {codes}] of entries.entries()) {
          for (let code = 1; code < CODES; code++) {
            const passes = i >= codes.length || substitutionCost(code, codes[i] as number) <= ALIKE
            if (passes) masks[code] = (masks[code] as number) | (1 << bit)
          }
        }
        return masks
      })
      this.groups.push({entries, alike})
    }
  }

  /**
   * Finds the phrase that a piece of text opens with: of those that fit, the one that explains most.
   *
   * @param strain the greatest cost allowed for each character of a long phrase; shorter ones are allowed less
   */
  match(source: string, start: number, end: number, strain: number): PhraseMatch<V> | undefined {
    const {folded} = this
    folded.fold(source, start, Math.min(end, start + LEAD + OPENING + 10))
    const likely = this.likelyEntries()
    if (!likely) return undefined
    folded.fold(source, start, end)
    let best: PhraseMatch<V> | undefined
    let bestGain = 0
    for (const entry of likely) {
      const at = cleanAt(folded, entry.codes)
      if (at < 0 || entry.codes.length <= bestGain) continue
      bestGain = entry.codes.length
      best = this.found(entry, {start: at, end: at + entry.codes.length, cost: 0})
    }
    if (bestGain >= CLEAN_ENOUGH) return best
    for (const entry of likely) {
      const {codes} = entry
      if (codes.length <= bestGain) continue
      const limit = codes.length * Math.min(strain, codes.length / 80)
      const match = findPhrase(folded, codes, limit, 0, Math.min(folded.length, codes.length + LEAD + SLACK))
      if (!match || match.start > LEAD) continue
      const gain = codes.length - match.cost * 2
      if (gain > bestGain) {
        bestGain = gain
        best = this.found(entry, match)
      }
    }
    return best
  }

  /** The phrases whose opening stands, but for two characters, near the head of the folded text. */
  private likelyEntries(): Entry<V>[] | undefined {
    const {codes, length, wordStarts} = this.folded
    const last = Math.min(LEAD, length - OPENING)
    let likely: Entry<V>[] | undefined
    for (const {entries, alike} of this.groups) {
      let candidates = 0
      for (let at = 0; at <= last; at++) {
        // a speck may be glued to the first word, but no more than one
        if (at > 1 && wordStarts[at] === 0) continue
        // bit by bit: phrases without a difference so far, with one, and with two
        let same = -1
        let one = 0
        let two = 0
        for (let i = 0; i < OPENING; i++) {
          const mask = (alike[i] as Uint32Array)[codes[at + i] as number] as number
          two = (two & mask) | (one & ~mask)
          one = (one & mask) | (same & ~mask)
          same &= mask
          if ((same | one | two) === 0) break
        }
        candidates |= same | one | two
      }
      if (candidates === 0) continue
      for (const [bit, entry] of entries.entries())
        if ((candidates & (1 << bit)) !== 0) (likely ??= []).push(entry)
    }
    return likely
  }

  private found({phrase, value}: Entry<V>, match: Match): PhraseMatch<V> {
    const {folded} = this
    return {
      ...match,
      value,
      phrase,
      sourceStart: folded.offsets[match.start] as number,
      sourceEnd: (folded.offsets[match.end - 1] as number) + 1,
    }
  }
}

/** Where a phrase stands undamaged near the head of the text; -1 for nowhere. */
function cleanAt(folded: Folded, phrase: Uint8Array): number {
  const last = Math.min(LEAD, folded.length - phrase.length)
  next: for (let at = 0; at <= last; at++) {
    for (let i = 0; i < phrase.length; i++) if (folded.codes[at + i] !== phrase[i]) continue next
    return at
  }
  return -1
}
