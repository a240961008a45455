import {substitutionCost} from './costs.js'
import {CODES, Folded, foldPhrase} from './fold.js'
import type {Match} from './find-phrase.js'
import {openingCost, openingEnd} from './similarity.js'

/** A phrase found at the head of a line. */
export interface PhraseMatch<V> extends Match {
  readonly value: V
  readonly phrase: string
  /** Cost over the length of the phrase. */
  readonly strain: number
  /** Offsets in the source, `end` exclusive. */
  readonly sourceStart: number
  readonly sourceEnd: number
}

interface Entry<V> {
  readonly phrase: string
  readonly codes: Uint8Array
  readonly value: V
  /** The longer phrases that begin with it. */
  longer: ReadonlySet<Entry<V>> | undefined
}

/** A phrase, and where in the folded text it may begin. */
interface Place<V> {
  readonly entry: Entry<V>
  readonly at: number
}

/** How many characters of noise may stand before a phrase. */
const LEAD = 4
/** How many characters of a phrase are compared before it is looked at in full. */
const OPENING = 8
/** What two characters may cost and still pass for one another in the opening. */
const ALIKE = 0.35
/** Openings in one group: a bit each. */
const GROUP = 32
/** Length of a clean phrase from which on no damaged one is looked for. */
const CLEAN_ENOUGH = 12

/** The codes of printed characters that may stand for a code. */
let printedFor: readonly (readonly number[])[] | undefined

function readPrintedFor(): readonly (readonly number[])[] {
  const all = Array.from({length: CODES - 1}, (_, index) => index + 1)
  // past the end of a phrase, where no code stands, all characters pass
  return [all, ...all.map((meant) => all.filter((printed) => substitutionCost(printed, meant) <= ALIKE))]
}

/** Whether a phrase is longer than another and begins with it. */
function beginsWith(codes: Uint8Array, opening: Uint8Array): boolean {
  return codes.length > opening.length && opening.every((code, i) => codes[i] === code)
}

/** Characters behind a clean opening that are compared, how many must pass, and how far they may be out of step. */
const BEHIND = 4
const PASSING = 2
const STEP = 1

/** Whether a text goes on behind the clean opening of a phrase somewhat like the phrase: a date does not. */
function goesOnAt({codes, length}: Folded, end: number, phrase: Uint8Array, from: number): boolean {
  const compared = Math.min(BEHIND, phrase.length - from)
  for (let step = -STEP; step <= STEP; step++) {
    let passing = 0
    for (let i = 0; i < compared && end + step + i < length; i++)
      if (substitutionCost(codes[end + step + i] as number, phrase[from + i] as number) <= ALIKE) passing++
    if (passing >= PASSING) return true
  }
  return false
}

/** Phrases that have their first characters in common. */
interface Opening<V> {
  readonly codes: Uint8Array
  readonly entries: Entry<V>[]
}

/** For each character of an opening, each code and each group, the openings in which it may stand for that character. */
function alikeIn(openings: readonly {readonly codes: Uint8Array}[], groups: number): Int32Array {
  printedFor ??= readPrintedFor()
  const masks = new Int32Array(OPENING * CODES * groups)
  for (const [index, {codes}] of openings.entries()) {
    for (let i = 0; i < OPENING; i++) {
      for (const code of printedFor[codes[i] ?? 0] as readonly number[]) {
        const at = (i * CODES + code) * groups + (index >>> 5)
        masks[at] = (masks[at] as number) | (1 << (index & 31))
      }
    }
  }
  return masks
}

/**
 * Long phrases that open a line, found through damage.
 *
 * The first eight characters are compared before anything else, all phrases at once, two of eight may be wholly
 * different: a line that opens with none of the phrases costs a few dozen operations on integers.
 */
export class Openings<V> {
  private readonly openings: readonly Opening<V>[]
  private readonly groups: number
  private readonly alike: Int32Array
  private readonly folded = new Folded(160)

  constructor(phrases: Iterable<readonly [phrase: string, value: V]>) {
    const all: Entry<V>[] = []
    const seen = new Set<string>()
    for (const [phrase, value] of phrases) {
      const codes = foldPhrase(phrase)
      // forms that differ in what folding takes away are one; the first says what it means
      const key = codes.join()
      if (!seen.has(key)) all.push({phrase, codes, value, longer: undefined})
      seen.add(key)
    }
    for (const entry of all) {
      const longer = all.filter((other) => beginsWith(other.codes, entry.codes))
      if (longer.length > 0) entry.longer = new Set(longer)
    }
    const openings = new Map<string, Opening<V>>()
    for (const entry of all) {
      const codes = entry.codes.subarray(0, OPENING)
      const opening = openings.get(codes.join())
      if (opening) opening.entries.push(entry)
      else openings.set(codes.join(), {codes, entries: [entry]})
    }
    this.openings = [...openings.values()]
    this.groups = Math.ceil(openings.size / GROUP)
    this.alike = alikeIn(this.openings, this.groups)
  }

  /**
   * Finds the phrase that a piece of text opens with: of those that fit, the one that explains most.
   *
   * @param strain the greatest cost allowed for each character of a long phrase; shorter ones are allowed less
   */
  match(source: string, start: number, end: number, strain: number): PhraseMatch<V> | undefined {
    const {folded} = this
    folded.fold(source, start, Math.min(end, start + LEAD + OPENING + 10), LEAD + OPENING)
    const likely = this.likelyPlaces()
    if (!likely) return undefined
    folded.fold(source, start, end)
    let best: Place<V> | undefined
    let bestEnd = 0
    let bestCost = 0
    let bestGain = 0
    for (const place of likely) {
      const {at, entry} = place
      const size = entry.codes.length
      if (size <= bestGain || !isCleanAt(folded, entry.codes, at)) continue
      bestGain = size
      best = place
      bestEnd = at + size
    }
    // `Declassified in Part` may be the clean half of a longer phrase
    const longer = bestGain < CLEAN_ENOUGH ? undefined : best?.entry.longer
    if (bestGain < CLEAN_ENOUGH || longer) {
      for (const place of likely) {
        const {codes} = place.entry
        if (codes.length <= bestGain) continue
        if (longer && !(longer.has(place.entry) && goesOnAt(folded, bestEnd, codes, bestGain))) continue
        // what costs more explains less than the phrase that was found
        const limit = Math.min(
          codes.length * Math.min(strain, codes.length / 80),
          (codes.length - bestGain) / 2,
        )
        const cost = openingCost(folded, codes, limit, place.at)
        const gain = codes.length - cost * 2
        if (gain <= bestGain) continue
        bestGain = gain
        bestCost = cost
        best = place
        bestEnd = openingEnd()
      }
    }
    return best && this.found(best, bestEnd, bestCost)
  }

  /** The phrases whose opening stands, but for two characters, near the head of the folded text, and where. */
  private likelyPlaces(): Place<V>[] | undefined {
    const {alike, groups} = this
    const {folded} = this
    const {codes, length} = folded
    const last = Math.min(LEAD, length - OPENING)
    let likely: Place<V>[] | undefined
    for (let at = 0; at <= last; at++) {
      // a speck may be glued to the first word, but no more than one
      if (at > 1 && !folded.beginsWord(at)) continue
      for (let group = 0; group < groups; group++) {
        // bit by bit: openings without a difference so far, with one, and with two; where they cease can't be foretold, but
        // few last to the last two
        let same = -1
        let one = 0
        let two = 0
        for (let i = 0; i < OPENING; i++) {
          const mask = alike[(i * CODES + (codes[at + i] as number)) * groups + group] as number
          two = (two & mask) | (one & ~mask)
          one = (one & mask) | (same & ~mask)
          same &= mask
          if (i === OPENING - 3 && (same | one | two) === 0) break
        }
        for (let found = same | one | two; found !== 0; found &= found - 1) {
          const {entries} = this.openings[group * GROUP + 31 - Math.clz32(found & -found)] as Opening<V>
          for (const entry of entries) (likely ??= []).push({entry, at})
        }
      }
    }
    return likely
  }

  private found({at, entry: {phrase, value, codes}}: Place<V>, end: number, cost: number): PhraseMatch<V> {
    const {folded} = this
    return {
      start: at,
      end,
      cost,
      strain: cost / codes.length,
      value,
      phrase,
      sourceStart: folded.offsets[at] as number,
      sourceEnd: (folded.offsets[end - 1] as number) + 1,
    }
  }
}

/** Whether a phrase stands undamaged at a place of the text. */
function isCleanAt({codes, length}: Folded, phrase: Uint8Array, at: number): boolean {
  const size = phrase.length
  if (at + size > length) return false
  for (let i = 0; i < size; i++) if (codes[at + i] !== phrase[i]) return false
  return true
}
