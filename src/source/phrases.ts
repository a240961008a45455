import {Folded, foldPhrase} from './fold.js'
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

/**
 * Long phrases that open a line, found through damage.
 *
 * The first characters are compared before anything else, so that a line that opens with none of the phrases costs
 * next to nothing.
 */
export class Openings<V> {
  private readonly entries: readonly Entry<V>[]
  private readonly folded = new Folded(160)

  constructor(phrases: Iterable<readonly [phrase: string, value: V]>) {
    this.entries = [...phrases].map(([phrase, value]) => ({phrase, codes: foldPhrase(phrase), value}))
  }

  /**
   * Finds the phrase that a piece of text opens with: of those that fit, the one that explains most.
   *
   * @param strain the greatest cost allowed for each character of the phrase
   */
  match(source: string, start: number, end: number, strain: number): PhraseMatch<V> | undefined {
    const folded = this.folded.fold(source, start, end)
    let best: PhraseMatch<V> | undefined
    let bestGain = 0
    for (const {phrase, codes, value} of this.entries) {
      if (!opensLike(folded, codes)) continue
      const limit = codes.length * strain
      const match = findPhrase(folded, codes, limit, 0, Math.min(folded.length, codes.length + LEAD + 12))
      if (!match || match.start > LEAD) continue
      const gain = codes.length - match.cost * 2
      if (gain > bestGain) {
        bestGain = gain
        best = {
          ...match,
          value,
          phrase,
          sourceStart: folded.offsets[match.start] as number,
          sourceEnd: (folded.offsets[match.end - 1] as number) + 1,
        }
      }
    }
    return best
  }
}

/** Whether the first characters of a phrase stand, more or less, near the head of the text. */
function opensLike(folded: Folded, phrase: Uint8Array): boolean {
  const last = Math.min(LEAD, folded.length - 4)
  for (let at = 0; at <= last; at++) {
    let cost = 0
    for (let i = 0; i < 4 && cost <= 1.6; i++) {
      cost += substitutionCost(folded.codes[at + i] as number, phrase[i] as number)
    }
    if (cost <= 1.6) return true
  }
  return false
}
