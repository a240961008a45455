import {Has} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {splitWords} from '../../source/words.js'
import {withParts} from './parts.js'
import type {StampReading} from './reading.js'

/** `2004/02/10 : CIA-RDP79T…`: only the stamps of CREST set a day and a record so. */
const dayBeforeRecord = /\d{4}\/[01]\d\/[0-3]\d ?[:;.] ?C[Il1]A-?RDP/
/** Figures of a day and of what the shortest legible number has. */
const FEWEST_DIGITS = 14
/** How far into a line a day is looked for, and how much before it what is left of the words may be. */
const MOST_BEFORE = 80
const LONGEST_WRECK = 34

/** A CREST stamp whose words a code or a title runs over, `Approvez(P%(c;Iré{elLase 2004/02/10 : CIA-RDP…`: its day and number tell it. */
export function readWordlessStamp(source: string, line: Line): StampReading | undefined {
  if (line.digits < FEWEST_DIGITS || line.upper < 4) return undefined
  const found = dayBeforeRecord.exec(source.slice(line.start, Math.min(line.end, line.start + MOST_BEFORE)))
  if (!found) return undefined
  const day = line.start + found.index
  const start = beginOfWreck(source, line.start, day)
  return withParts(source, line, {stamp: 'release', start, end: day, phrase: undefined, cost: 1})
}

/**
 * Where what is left of a stamp's words begins: `25X1` in the margin has no small letters, and is none of them.
 *
 * @param legible where the first legible piece of the stamp begins
 */
export function beginOfWreck(source: string, lineStart: number, legible: number): number {
  if (legible - lineStart > LONGEST_WRECK) return legible
  return splitWords(source, lineStart, legible).find(({flags}) => (flags & Has.lower) !== 0)?.start ?? legible
}
