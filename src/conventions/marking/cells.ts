import {Has, flagOf, isWordCharacter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {normalPhrase} from './registers.js'

/** A stretch of a line, offsets in the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A run of letters and digits within a cell. */
export class Piece implements Range {
  private normal: string | undefined = undefined

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

/** A stretch of a line between bars, wide gaps and what is already taken, with letters in it. */
export class Cell implements Range {
  end: number
  /** Words, and the letters of hyphenated typing. A point inside an abbreviation joins. */
  readonly pieces: Piece[] = []
  /** Letters and digits. */
  length = 0
  /** Upper-case letters. */
  upper = 0
  /** Upper-case and lower-case letters. */
  letters = 0

  constructor(readonly start: number) {
    this.end = start
  }
}

/** Width of a gap that ends a cell. */
const GAP = 3
const BAR = 124
const TAB = 9

/** The cells of a line, cut around what is already taken, which is in order. */
export function cellsOf(source: string, line: Line, taken: readonly Range[]): Cell[] {
  const cells: Cell[] = []
  let start = line.start
  for (const range of taken) {
    cutCells(source, start, range.start, cells)
    start = range.end
  }
  cutCells(source, start, line.end, cells)
  return cells
}

const WORD = Has.upper | Has.lower | Has.digit

/** Cuts a stretch with nothing taken on it. */
function cutCells(source: string, start: number, end: number, cells: Cell[]): void {
  let cell = new Cell(start)
  let spaces = 0
  let gap = start
  for (let at = start; at < end;) {
    const code = source.charCodeAt(at)
    const flag = flagOf(code)
    if (flag === Has.space) {
      if (spaces === 0) gap = at
      spaces += code === TAB ? GAP : 1
      at++
      continue
    }
    if (code === BAR) {
      close(cell, at, cells)
      cell = new Cell(at + 1)
    } else if (spaces >= GAP) {
      close(cell, gap, cells)
      cell = new Cell(at)
    }
    spaces = 0
    if ((flag & WORD) === 0) at++
    else at = cutPiece(source, at, end, cell)
  }
  close(cell, end, cells)
}

/** A cell ends; one without letters is none. */
function close(cell: Cell, end: number, cells: Cell[]): void {
  if (cell.letters === 0) return
  cell.end = end
  cells.push(cell)
}

const PERIOD = 46
const APOSTROPHE = 39
const RIGHT_QUOTE = 8217

/** Adds the piece that begins at an offset to its cell, and returns the offset behind it. */
function cutPiece(source: string, start: number, end: number, cell: Cell): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let at = start
  for (; at < end; at++) {
    const code = source.charCodeAt(at)
    const flag = flagOf(code)
    // counted without a branch, for what comes next in a word can't be foretold
    upper += (flag & Has.upper) >> 1
    lower += flag & Has.lower
    digits += (flag & Has.digit) >> 2
    if ((flag & WORD) === 0) {
      const joins = code === PERIOD || code === APOSTROPHE || code === RIGHT_QUOTE
      if (!joins || at + 1 >= end || !isWordCharacter(source.charCodeAt(at + 1))) break
    }
  }
  const length = upper + lower + digits
  cell.pieces.push(new Piece(source, start, at, length, upper >= lower && upper > 0, digits > 0))
  cell.length += length
  cell.upper += upper
  cell.letters += upper + lower
  return at
}

/** What stands behind the first piece of a cell that has more. */
export function cellBehind(source: string, {pieces, length, end}: Cell): Cell {
  const [first, ...others] = pieces as [Piece, Piece]
  const cell = new Cell(others[0].start)
  cell.end = end
  cell.pieces.push(...others)
  cell.length = length - first.length
  cell.upper = countUpper(source, cell.start, end)
  return cell
}

/** How many upper-case letters stand in a stretch. */
export function countUpper(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (flagOf(source.charCodeAt(at)) === Has.upper) count++
  return count
}
