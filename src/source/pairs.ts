import {CODES} from './fold.js'

/** Folded codes under one head: letters and digits that typewriters and OCR hardly tell apart. */
const heads = new Uint8Array(CODES)
for (let code = 0; code < CODES; code++) heads[code] = code
for (const [shape, ...others] of ['O0QD', 'I1L', 'S5', 'Z2', 'G6', 'B8']) {
  for (const other of others) heads[codeOf(other)] = codeOf(shape as string)
}

function codeOf(character: string): number {
  const code = character.charCodeAt(0)
  return code >= 65 ? code - 64 : code - 21
}

/** Phrases in one group: a bit each. */
const GROUP = 32
/** Share of the pairs of a phrase that a wreck of it still shows, and the most that are asked for. */
const SHARE = 0.3
const MOST = 7
/** How far from its place a pair is still the same, and how many places share one entry of the table. */
const DRIFT = 3
const STRETCH = 4
/** Entries for the places of a text; what stands further behind shares the last. */
const STRETCHES = 8

/**
 * Which phrases, the shortest first, share pairs of neighbouring characters with a text, at about the same place: a wreck of a phrase still
 * shows some of them, and most other texts do not. All phrases are counted at once, a bit each, in counters of three bits.
 */
export class PairIndex {
  private readonly groups: number
  /** For each pair, the row of its heads in the masks; 0 for one that no phrase has. */
  private readonly rows = new Uint16Array(CODES * CODES)
  /** For each pair that a phrase has, and each place, the phrases that have it. */
  private readonly masks: Int32Array
  /** For each group, the phrases that ask for at least one pair, two, and so on. */
  private readonly asked: Int32Array
  private readonly found: Int32Array
  /** For each phrase, how many pairs it asks for. */
  private readonly needed: Uint8Array
  /** The pairs of a text that phrases have, as indices into the masks. */
  private readonly places: Int32Array

  /** @param longest length of the longest text */
  constructor(phrases: readonly Uint8Array[], longest: number) {
    this.groups = Math.ceil(phrases.length / GROUP)
    this.places = new Int32Array(longest)
    const {groups, rows} = this
    let count = 0
    for (const codes of phrases)
      for (let i = 1; i < codes.length; i++)
        if (rows[pairAt(codes, i)] === 0) rows[pairAt(codes, i)] = ++count
    for (let pair = 0; pair < rows.length; pair++) rows[pair] = rows[headsOf(pair)] as number
    this.masks = new Int32Array((count + 1) * STRETCHES * groups)
    this.asked = new Int32Array(groups * (MOST + 1))
    this.found = new Int32Array(groups)
    this.needed = new Uint8Array(phrases.length)
    const {masks, asked} = this
    for (const [index, codes] of phrases.entries()) {
      const group = index >>> 5
      const bit = 1 << (index & 31)
      const needed = Math.max(1, Math.min(MOST, Math.round((codes.length - 1) * SHARE)))
      this.needed[index] = needed
      asked[group * (MOST + 1) + needed] = (asked[group * (MOST + 1) + needed] as number) | bit
      for (let i = 1; i < codes.length; i++) {
        const row = (rows[pairAt(codes, i)] as number) * STRETCHES
        const last = row + stretchOf(i + DRIFT)
        for (let place = row + stretchOf(Math.max(0, i - DRIFT)); place <= last; place++)
          masks[place * groups + group] = (masks[place * groups + group] as number) | bit
      }
    }
  }

  /**
   * Counts the pairs of a text.
   *
   * @param from index of the first phrase that can be meant, the shortest
   * @param to index after the last
   * @returns whether any of them, or of their neighbours, has enough
   */
  count(codes: Uint8Array, length: number, from: number, to: number): boolean {
    const {groups, rows, masks, asked, found, places} = this
    let known = 0
    for (let i = 1; i < length; i++) {
      const row = rows[(codes[i - 1] as number) * CODES + (codes[i] as number)] as number
      // without a branch, for which pairs are known can't be foretold: the place of another is written over
      places[known] = (row * STRETCHES + stretchOf(i)) * groups
      known += -row >>> 31
    }
    if (known < (this.needed[from] as number)) return false
    let any = 0
    for (let group = from >>> 5; group <= (to - 1) >>> 5; group++) {
      // bit by bit, counters that stay at seven
      let ones = 0
      let twos = 0
      let fours = 0
      for (let at = 0; at < known; at++) {
        const mask = masks[(places[at] as number) + group] as number
        const add = mask & ~(ones & twos & fours)
        const carry = ones & add
        ones ^= add
        fours ^= twos & carry
        twos ^= carry
      }
      const at = group * (MOST + 1)
      let enough = 0
      if ((ones | twos | fours) !== 0) {
        const most = fours !== 0 ? MOST : twos !== 0 ? 3 : 1
        for (let needed = 1; needed <= most; needed++) {
          const phrases = asked[at + needed] as number
          if (phrases !== 0) enough |= phrases & atLeast(needed, ones, twos, fours)
        }
      }
      found[group] = enough
      any |= enough
    }
    return any !== 0
  }

  /** Index of the first phrase from `from` on that had enough pairs in the text counted last; -1 for none. */
  next(from: number): number {
    for (let group = from >>> 5; group < this.groups; group++) {
      let bits = this.found[group] as number
      if (group === from >>> 5) bits &= -1 << (from & 31)
      if (bits !== 0) return group * GROUP + 31 - Math.clz32(bits & -bits)
    }
    return -1
  }
}

/** The counters that stand at a number or more. */
function atLeast(needed: number, ones: number, twos: number, fours: number): number {
  switch (needed) {
    case 1:
      return ones | twos | fours
    case 2:
      return twos | fours
    case 3:
      return fours | (twos & ones)
    case 4:
      return fours
    case 5:
      return fours & (twos | ones)
    case 6:
      return fours & twos
    default:
      return fours & twos & ones
  }
}

function stretchOf(i: number): number {
  return i < STRETCH * STRETCHES ? i >>> 2 : STRETCHES - 1
}

function pairAt(codes: Uint8Array, i: number): number {
  return headsOf((codes[i - 1] as number) * CODES + (codes[i] as number))
}

/** The pair of the heads of a pair. */
function headsOf(pair: number): number {
  const second = pair % CODES
  return (heads[(pair - second) / CODES] as number) * CODES + (heads[second] as number)
}
