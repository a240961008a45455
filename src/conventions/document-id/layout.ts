import {digitsPrintedAs, seriesPrintedAs, typesPrintedAs, type Shares} from '../../lexicon/slot-confusions.js'
import {isDigit, isSpace} from '../../source/characters.js'

/** What must stand in one place of an identifier. */
export type Slot = 'digit' | 'type' | 'series' | 'hyphen'

/** The places of a CIA-RDP number behind its `CIA-RDP`: `79R00904A000100040102-6`. */
export const ciaRdpLayout: readonly Slot[] = [
  ...Array<Slot>(2).fill('digit'),
  'type',
  ...Array<Slot>(5).fill('digit'),
  'series',
  ...Array<Slot>(12).fill('digit'),
  'hyphen',
  'digit',
]

/** Most printed characters that are compared with a layout. */
const MOST = 30
/** How far the print may be out of step with the layout. */
const DRIFT = 6
/** Spaces in a row that end an identifier. */
const GAP = 3
/** What it costs to leave out a printed character, or a speck. */
const SPURIOUS = 0.8
const SPECK = 0.3
/** Share of the letters in a place of letters that are none of those known there, and still no misprints. */
const UNKNOWN_LETTER = 0.04
/** Costs closer than this are the same; of two ways that cost the same, the earlier character is left out. */
const TIE = 1e-5
/** What it costs to end where the print runs on with figures. */
const RUNS_ON = 0.8
/** What each place costs that the edge of the page cut off. */
const CUT = 0.03

/** What it costs to find nothing in a place. */
const missing: Readonly<Record<Slot, number>> = {digit: 0.9, type: 0.35, series: 0.9, hyphen: 0.2}

const printedAs: Readonly<Record<Slot, Readonly<Record<string, Shares>>>> = {
  digit: digitsPrintedAs,
  type: typesPrintedAs,
  series: seriesPrintedAs,
  hyphen: {},
}

/** What stands in a place undamaged. */
const plain: Readonly<Record<Slot, string>> = {
  digit: '0123456789',
  type: 'BGMRSTX-',
  series: 'AR',
  hyphen: '-',
}

/** Whether a character stands undamaged in a place. */
export function isPlain(slot: Slot, character: string): boolean {
  return character.length === 1 && plain[slot].includes(character)
}

/** What it costs to find a character in a place, by its code: those above U+007F cost what one at the end does. */
const ABOVE = 128

function costsOf(slot: Slot): Float32Array {
  const table = new Float32Array(ABOVE + 1).fill(0.9)
  for (let code = 0; code < ABOVE; code++) {
    const character = String.fromCharCode(code)
    table[code] = isPlain(slot, character)
      ? 0
      : printedAs[slot][character]
        ? 0.25
        : slot === 'hyphen'
          ? '.~_=:'.includes(character)
            ? 0.2
            : 0.9
          : character === '-'
            ? 2
            : slot === 'digit'
              ? 0.9
              : 0.5
  }
  return table
}

const tables: Readonly<Record<Slot, Float32Array>> = {
  digit: costsOf('digit'),
  type: costsOf('type'),
  series: costsOf('series'),
  hyphen: costsOf('hyphen'),
}
/** For each place of the layout, what it costs to find a character in it, and to find nothing. */
const costsIn = ciaRdpLayout.map((slot) => tables[slot])
const missingIn = ciaRdpLayout.map((slot) => missing[slot])

/** A print laid along a layout. */
export interface Aligned {
  /** One printed character for each place; empty where nothing stands there. */
  readonly characters: readonly string[]
  /** Offset of each character in the source; of a missing one, that after the character before. */
  readonly offsets: readonly number[]
  /** Offset after the last character. */
  readonly end: number
  readonly cost: number
  /** Letters and digits inside that were left out: which of them is one too many, the layout can't say. */
  readonly surplus: number
}

const codes = new Uint16Array(MOST)
const places = new Int32Array(MOST)
const WIDTH = ciaRdpLayout.length + 1
const costs = new Float32Array((MOST + 1) * WIDTH)
/** 1: a character stands in a place; 2: a character too many; 3: nothing stands in a place. */
const moves = new Uint8Array((MOST + 1) * WIDTH)

/** The characters of a print without its spaces; returns how many. */
function gather(source: string, start: number, end: number): number {
  let count = 0
  let spaces = 0
  for (let at = start; at < end && count < MOST; at++) {
    const code = source.charCodeAt(at)
    if (isSpace(code)) {
      if (++spaces >= GAP && count > 0) break
      continue
    }
    spaces = 0
    codes[count] = code === 0x2013 || code === 0x2014 || code === 0x2010 || code === 0xad ? 45 : code
    places[count] = at
    count++
  }
  return count
}

/** Whether a digit or a hyphen and a digit follow a character at once; behind `count` stands what was gathered before. */
function runsOn(at: number, count: number): boolean {
  if (at >= count || places[at] !== (places[at - 1] as number) + 1) return false
  const code = codes[at] as number
  return isDigit(code) || (code === 45 && at + 1 < count && isDigit(codes[at + 1] as number))
}

function isSpeck(code: number): boolean {
  return code >= 128 || (code < 48 && code !== 38) || (code > 57 && code < 65) || (code > 90 && code < 97)
}

/**
 * Lays what is printed from an offset on along the layout of a CIA-RDP number, as cheaply as can be: characters may be
 * confused, lost or too many, and the edge of the page may have cut the end off.
 *
 * @returns undefined where there is nothing to lay along it
 */
export function alignToLayout(source: string, start: number, end: number): Aligned | undefined {
  const count = gather(source, start, end)
  if (count === 0) return undefined
  const size = ciaRdpLayout.length
  costs[0] = 0
  for (let slot = 1; slot <= size; slot++) {
    costs[slot] = slot > DRIFT ? Infinity : (costs[slot - 1] as number) + (missingIn[slot - 1] as number)
    moves[slot] = 3
  }
  let best = Infinity
  let bestCount = 0
  let bestSlot = 0
  for (let at = 1; at <= count; at++) {
    const row = at * WIDTH
    const before = row - WIDTH
    const code = codes[at - 1] as number
    const place = Math.min(code, ABOVE)
    const extra = isSpeck(code) ? SPECK : SPURIOUS
    costs[row] = at > DRIFT ? Infinity : (costs[before] as number) + extra
    moves[row] = 2
    // the cells beside the band can't be reached
    const first = Math.max(1, at - DRIFT)
    const last = Math.min(size, at + DRIFT)
    if (first > 1) costs[row + first - 1] = Infinity
    if (last < size) costs[row + last + 1] = Infinity
    for (let slot = first; slot <= last; slot++) {
      let cost = (costs[before + slot - 1] as number) + ((costsIn[slot - 1] as Float32Array)[place] as number)
      let move = 1
      const spurious = (costs[before + slot] as number) + extra
      if (spurious < cost - TIE) {
        cost = spurious
        move = 2
      }
      const lost = (costs[row + slot - 1] as number) + (missingIn[slot - 1] as number)
      if (lost < cost - TIE) {
        cost = lost
        move = 3
      }
      costs[row + slot] = cost
      moves[row + slot] = move
    }
    if (last < size) continue
    const whole = (costs[row + size] as number) + (runsOn(at, count) ? RUNS_ON : 0)
    if (whole < best) {
      best = whole
      bestCount = at
      bestSlot = size
    }
  }
  for (let slot = Math.max(1, count - DRIFT); slot < Math.min(size, count + DRIFT + 1); slot++) {
    const cost = (costs[count * WIDTH + slot] as number) + (size - slot) * CUT
    if (cost < best) {
      best = cost
      bestCount = count
      bestSlot = slot
    }
  }
  return trace(size, bestCount, bestSlot, best, start)
}

function trace(size: number, count: number, slots: number, cost: number, start: number): Aligned {
  const characters = Array<string>(size).fill('')
  const offsets = Array<number>(size).fill(-1)
  const end = (places[count - 1] as number) + 1
  let surplus = 0
  let at = count
  let slot = slots
  while (at > 0 || slot > 0) {
    const move = moves[at * WIDTH + slot] as number
    if (move === 1) {
      characters[slot - 1] = String.fromCharCode(codes[at - 1] as number)
      offsets[slot - 1] = places[at - 1] as number
    }
    if (move === 2 && slot > 0 && !isSpeck(codes[at - 1] as number)) surplus++
    if (move !== 3) at--
    if (move !== 2) slot--
  }
  let last = start
  for (let index = 0; index < size; index++) {
    if (offsets[index] === -1) offsets[index] = last
    else last = (offsets[index] as number) + 1
  }
  return {characters, offsets, end, cost, surplus}
}

/** What the character in a place may stand for, the likeliest first, with their shares. */
export function choicesIn(slot: Slot, character: string): readonly (readonly [string, number])[] {
  if (isPlain(slot, character)) return [[character, 1]]
  if (slot === 'hyphen') return [['-', 1]]
  const upper = character.toUpperCase()
  if (slot !== 'digit' && isPlain(slot, upper)) return [[upper, 0.95]]
  const shares = printedAs[slot][character] ?? printedAs[slot][upper]
  const choices = shares ? Object.entries(shares).sort((a, b) => b[1] - a[1]) : []
  if (slot === 'digit') return choices
  if (character === '') return [['-', 1]]
  // a letter that is not known in its place may still be one
  if (/^[A-Z]$/.test(upper)) return [...choices, [upper, choices.length > 0 ? UNKNOWN_LETTER : 0.5]]
  if (choices.length > 0) return choices
  return slot === 'series' ? [['R', 0.5], ['A', 0.45]] : [['-', 0.2]] // prettier-ignore
}
