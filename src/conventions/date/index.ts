import {Has} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {splitWords} from '../../source/words.js'
import {dateSchema} from '../../tree/leaf-schemas/date.js'
import type {PrintedDate} from '../../tree/nodes.js'
import {makeConvention, type ConventionWith} from '../convention.js'
import {confidenceOf, findOnLines, onlyLine} from '../reading.js'
import {zoneOf} from './iso.js'
import {inCentury, readDateAt, type YearEvidence} from './read.js'
import {dateReading, type DateReading} from './reading.js'

/** Makes the node of a date; its ISO form is a reading, not a repair of the print. */
export function dateNode(
  source: string,
  line: Line,
  {start, end, iso, cost, restored, short, centuryKnown}: DateReading,
): PrintedDate {
  const value = source.slice(start, end)
  return {
    type: 'date',
    value,
    iso: restored ?? iso,
    confidence: Math.min(
      confidenceOf(cost, 8),
      restored === undefined ? 1 : VOTED,
      short ? (centuryKnown ? BY_EVIDENCE : ASSUMED) : 1,
    ),
    ...(restored !== undefined && {
      repairs: [{offset: start, from: value, to: restored, why: 'document-vote'}],
    }),
    position: positionOn(line, start, end),
  }
}

/** Most confidence in a date that other copies of a stamp correct. */
const VOTED = 0.9
/** Most confidence in a two-digit year that other years decide on, and in one whose century is only assumed. */
const BY_EVIDENCE = 0.95
const ASSUMED = 0.75

function findDates(source: string, line: Line, evidence: YearEvidence): PrintedDate[] {
  if ((line.flags & Has.digit) === 0) return []
  const words = splitWords(source, line.start, line.end)
  const found: PrintedDate[] = []
  for (let at = 0; at < words.length; at++) {
    const date = readDateAt(source, words, at)
    if (!date) continue
    found.push(dateNode(source, line, inCentury(date, evidence)))
    at += date.words - 1
  }
  return found
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const // prettier-ignore

/** Writes an ISO date as memoranda do: `29 January 1953`, `January 1953`, `1953`; with a time, as telegrams do. */
function writeDate(iso: string): string {
  const [date, time] = iso.split('T') as [string, string?]
  const [year, month, day] = date.split('-') as [string, string?, string?]
  const name = month === undefined ? undefined : monthNames[Number(month) - 1]
  if (time !== undefined && day !== undefined && name !== undefined) {
    return `${day}${time.slice(0, 2)}${time.slice(3, 5)}${zoneOf(time)} ${name.slice(0, 3).toUpperCase()} ${year}`
  }
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

/**
 * Dates in the forms of memoranda, stamps, cables and forms: `29 January 1953`, `JAN 29 1953`, `1/29/53` (US order),
 * `2005/08/22`, `07-Jun-2010`, date-time groups such as `051020Z JUN 79`.
 *
 * The ISO form is no more precise than the print (`1953-01`, `1953`). Two-digit years are read by the {@link YearEvidence}
 * that is given, as `parse` of a document takes it from the document's four-digit years; without any, those from 30 on
 * belong to the twentieth century. `confidence` is at most 0.95 where evidence told the century, and at most 0.75 where
 * it is assumed. `stringify` writes day, month and year as memoranda do.
 *
 * @example
 * ```ts
 * import {date} from 'declast'
 * date.parse('29 January 1953').iso // '1953-01-29'
 * date.parse('1/29/53').iso // '1953-01-29'
 * date.parse('12 Oct 24').iso // '2024-10-12'
 * date.parse('12 Oct 24', {years: [1918, 1926]}).iso // '1924-10-12'
 * ```
 */
export const date: ConventionWith<PrintedDate, YearEvidence> = /* @__PURE__ */ makeConvention<
  PrintedDate,
  YearEvidence
>({
  type: 'date',
  schema: dateSchema,
  read(text, evidence) {
    const line = onlyLine(text)
    if (!line) return {code: 'trailing-text', offset: text.indexOf('\n'), expected: 'a date on one line'}
    const words = splitWords(text, line.start, line.end)
    const [first] = words
    const year = /^(?:1[789]|20)\d{2}$/.exec(text.trim())
    if (year && first) return dateNode(text, line, dateReading(first.start, first.end, year[0]))
    const reading = readDateAt(text, words, 0, 0.3)
    if (!reading) return {code: 'not-found', offset: line.start, expected: 'a day, month and year'}
    if (/\w/.test(text.slice(reading.end, line.end))) {
      return {code: 'trailing-text', offset: reading.end, expected: 'nothing after the date'}
    }
    return dateNode(text, line, inCentury(reading, evidence ?? {}))
  },
  find: (text, evidence) => findOnLines(text, (source, line) => findDates(source, line, evidence ?? {})),
  stringify: ({iso}) => writeDate(iso),
})
