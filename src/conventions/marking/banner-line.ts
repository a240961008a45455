import type {Level} from '../../lexicon/levels.js'
import type {Line} from '../../source/lines.js'
import {readClean} from './banner-clean.js'
import {readDamaged, readSpaced} from './banner-damaged.js'
import {readGrammatical} from './banner-grammatical.js'
import type {BannerReading} from './banner-reading.js'
import {cellsOf, type Cell, type Range} from './cells.js'
import {mayHoldMarking} from './phrases.js'

/** Most pieces of a cell that is a banner. */
const MOST_PIECES = 24
/** Most pieces of one cell among several that is read through damage. */
const FEW_PIECES = 6
/** Up to so many letters, a line may be a banner in any case of letters. */
const SHORT_LINE = 16
/** Up to so many letters, a line may be a banner whose words begin with capitals: `Security Information`. */
const TITLE_LINE = 26
/** Capitals of such a line. */
const MOST_OF_TITLE = 4
/** Upper-case letters that a longer line must have. */
const FEWEST_CAPITALS = 6
/** How many small letters there may be for each capital, where a condition follows the marking. */
const SMALL_SHARE = 4

/** Letters beside a marking from which on its line is a row of a table. */
const ROW_LETTERS = 80

/** Whether a line has the capitals that a banner may have; a test before all others. */
function mayHoldBanner({upper, lower}: Line): boolean {
  const letters = upper + lower
  if (letters <= SHORT_LINE) return letters >= 3 && upper > 0
  if (upper >= lower || (upper >= FEWEST_CAPITALS && upper * SMALL_SHARE >= lower)) return true
  return letters <= TITLE_LINE && upper > 0 && upper <= MOST_OF_TITLE
}

/**
 * Finds the banner of a line whose marking is printed clean, or with its letters spaced apart.
 *
 * A line is read cell by cell: a bar, a wide gap or something else already read ends a cell. A cell is a banner if
 * nothing in it but the marking, its page label and what cables and forms print beside it asks for an explanation.
 *
 * @param taken stretches of the line that are something else, in order
 */
export function readBannerLine(
  source: string,
  line: Line,
  taken: readonly Range[],
): BannerReading | undefined {
  return mayHoldBanner(line) && mayHoldMarking(source, line, taken.length === 0)
    ? readCells(source, line, taken, readCleanCell)
    : undefined
}

/** Finds the banner of a line, cell by cell, through damage. */
export function readDamagedBannerLine(
  source: string,
  line: Line,
  taken: readonly Range[],
): BannerReading | undefined {
  return mayHoldBanner(line) ? readCells(source, line, taken, readDamagedCell) : undefined
}

/** `(FOUO 13/79)`, `FOUO 7/82`: the number of a translation among those of its year. */
const serial = /^(?:\([^()]{3,8} \d{1,3}\/\d{2}\)|F[O0]U[O0] \d{1,3}\/\d{2})$/
/** Longest line that is such a number. */
const LONGEST_SERIAL = 18

function isSerial(source: string, {start, end, digits}: Line): boolean {
  // `- a - [III - NE & A - 121 FOUO]`, at the foot of its contents
  if (source.charCodeAt(end - 1) === 93) return source.charCodeAt(start) === 45
  if (digits < 3 || end - start > LONGEST_SERIAL) return false
  return serial.test(source.slice(start, end))
}

/** `E.O. 11652: GDS`: the line of a telegram that names the order, and when the telegram is declassified. */
const order = /^E\.? ?O\.? ?1\d{4} ?[:;]/

function isOrder(source: string, {start, end, digits}: Line): boolean {
  return (
    digits >= 5 &&
    source.charCodeAt(start) === 69 &&
    order.test(source.slice(start, Math.min(end, start + 14)))
  )
}

type CellReader = (source: string, cell: Cell, whole: boolean) => BannerReading | undefined

function readCells(
  source: string,
  line: Line,
  taken: readonly Range[],
  readCell: CellReader,
): BannerReading | undefined {
  if (isSerial(source, line) || isOrder(source, line)) return undefined
  const cells = cellsOf(source, line, taken)
  let best: BannerReading | undefined
  let levels = 0
  let firstLevel: Level | undefined
  for (const cell of cells) {
    const reading = readCell(source, cell, cells.length === 1)
    if (!reading) continue
    const {level} = reading.marking
    if (level && level !== firstLevel) {
      firstLevel ??= level
      levels++
    }
    if (!best || (level && !best.marking.level)) best = reading
  }
  // a row of boxes to tick
  if (!best || levels >= 2) return undefined
  if (best.marking.level === 'RESTRICTED' && isWithheld(source, line)) return undefined
  // a row of a table: what stands in the column of classifications is of what the row lists
  if (cells.length > 1 && line.upper + line.lower - (best.end - best.start) > ROW_LETTERS) return undefined
  return best.cancelled ? withStrokes(source, line, best) : best
}

/** What the identification forms of the JFK collection print for a name that they withhold, and what it means: `[ RESTRICTED ]`, `[R] - ITEM IS RESTRICTED`. */
const withheld =
  /^(?:[[({I|] ?RESTRICTED ?\]|.{0,8}\bITEM (?:IS )?RESTRICTED|(?:TITLE|FROM|TO) ?[[({|] ?RESTRICTED ?[\]|I])$/i
/** Longest line that is nothing else. */
const LONGEST_WITHHELD = 26

function isWithheld(source: string, {start, end}: Line): boolean {
  return end - start <= LONGEST_WITHHELD && withheld.test(source.slice(start, end))
}

/** A cancelled banner takes the strokes that cancel it. */
function withStrokes(source: string, line: Line, reading: BannerReading): BannerReading {
  let {start, end} = reading
  while (start > line.start && source.charCodeAt(start - 1) === 126) start--
  while (end < line.end && source.charCodeAt(end) === 126) end++
  return {...reading, start, end}
}

function readCleanCell(source: string, cell: Cell): BannerReading | undefined {
  if (cell.pieces.length > MOST_PIECES) return undefined
  return readSpaced(source, cell) ?? readGrammatical(source, cell) ?? readClean(source, cell)
}

function readDamagedCell(source: string, cell: Cell, whole: boolean): BannerReading | undefined {
  return cell.pieces.length > (whole ? MOST_PIECES : FEW_PIECES) ? undefined : readDamaged(source, cell)
}
