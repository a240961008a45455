import {Has, flagOf, isSpace, isWordCharacter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {normalPhrase} from './registers.js'

/** A stretch of a line, offsets in the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A run of letters and digits within a cell. */
export class Piece implements Range {
  private normal: string | undefined

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    /** Letters and digits. */
    readonly length: number,
    /** Whether upper-case letters are no fewer than lower-case ones. */
    readonly upper: boolean,
    readonly digits: boolean,
  ) {}

  /** The piece as the registers write words: upper case, without inner points. Made when first asked for. */
  text(): string {
    return (this.normal ??=
      this.length === this.end - this.start
        ? this.source.slice(this.start, this.end).toUpperCase()
        : normalPhrase(this.source.slice(this.start, this.end)))
  }
}

/** Width of a gap that ends a cell. */
const GAP = 3
const BAR = 124
const TAB = 9

/** The cells of a line: stretches between bars, wide gaps and what is already taken, with letters in them. */
export function cellsOf(source: string, line: Line, taken: readonly Range[]): Range[] {
  const cells: Range[] = []
  let start = line.start
  let spaces = 0
  let gap = start
  let letters = 0
  let next = 0
  const push = (end: number, from: number) => {
    if (letters > 0 && end > start) cells.push({start, end})
    start = from
    letters = 0
    spaces = 0
  }
  for (let at = line.start; at < line.end; at++) {
    const range = taken[next]
    if (range && at >= range.start) {
      push(range.start, range.end)
      at = Math.max(at, range.end - 1)
      next++
      continue
    }
    const code = source.charCodeAt(at)
    if (code === BAR) {
      push(at, at + 1)
    } else if (isSpace(code)) {
      if (spaces === 0) gap = at
      spaces += code === TAB ? GAP : 1
    } else {
      if (spaces >= GAP) push(gap, at)
      spaces = 0
      if ((flagOf(code) & (Has.upper | Has.lower)) !== 0) letters++
    }
  }
  push(line.end, line.end)
  return cells
}

const PERIOD = 46
const APOSTROPHE = 39
const RIGHT_QUOTE = 8217

/** The pieces of a cell: words, and the letters of hyphenated typing. A point inside an abbreviation joins. */
export function piecesOf(source: string, {start, end}: Range): Piece[] {
  const pieces: Piece[] = []
  for (let at = start; at < end;) {
    while (at < end && !isWordCharacter(source.charCodeAt(at))) at++
    if (at >= end) break
    const from = at
    let upper = 0
    let lower = 0
    let digits = 0
    for (; at < end; at++) {
      const code = source.charCodeAt(at)
      const flag = flagOf(code)
      if (flag === Has.upper) upper++
      else if (flag === Has.lower) lower++
      else if (flag === Has.digit) digits++
      else {
        const joins = code === PERIOD || code === APOSTROPHE || code === RIGHT_QUOTE
        if (!joins || at + 1 >= end || !isWordCharacter(source.charCodeAt(at + 1))) break
      }
    }
    pieces.push(new Piece(source, from, at, upper + lower + digits, upper >= lower && upper > 0, digits > 0))
  }
  return pieces
}

/** How many upper-case letters stand in a stretch. */
export function countUpper(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (flagOf(source.charCodeAt(at)) === Has.upper) count++
  return count
}
