import {dateReading, type DateReading} from './reading.js'
import {FIRST_SHORT, LAST_SHORT, assumedYear} from './year.js'

/** What is known of the years of a paper, by which two-digit years on it are read. */
export interface YearEvidence {
  /** Four-digit years that the paper shows, in any order: of its date, or of its text. */
  readonly years?: readonly number[]
  /** Year that nothing on it was written before: of the order that it is marked by, or of the form that it is typed on. */
  readonly notBefore?: number
  /** Year that nothing on it was written after: of its release. */
  readonly notAfter?: number
}

/** A year in full, and whether the evidence decided on it. */
interface FullYear {
  readonly value: number
  readonly known: boolean
}

/** Share of the years of a paper that are left for its plans and its misreadings: it was written about the latest but those. */
const LATER = 0.25

/** The year that a paper was written about, from the years that it names; undefined for none. */
export function yearAbout(years: readonly number[]): number | undefined {
  const sorted = years.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * (1 - LATER))]
}

/**
 * Reads a two-digit year within the bounds: the nearest to the years that the paper shows, or else the first after the
 * form or the order. Where the evidence decides nothing, or contradicts itself, the year is the one assumed without any.
 */
function fullYear(short: number, {years = [], notBefore, notAfter}: YearEvidence): FullYear {
  const assumed = assumedYear(short)
  const about = yearAbout(years)
  const from = notBefore ?? (about === undefined ? FIRST_SHORT : 0)
  const to = notAfter ?? LAST_SHORT
  const possible = [1800, 1900, 2000]
    .map((century) => century + short)
    .filter((year) => year >= from && year <= to)
  const [first, second] = possible
  if (first === undefined) return {value: assumed, known: false}
  if (about !== undefined) {
    const nearest = possible.reduce((a, b) => (Math.abs(b - about) < Math.abs(a - about) ? b : a))
    return {value: nearest, known: true}
  }
  if (notBefore !== undefined) return {value: first, known: true}
  // released after both of them, or nothing is known
  const known = second === undefined && notAfter !== undefined
  return {value: known ? first : assumed, known}
}

/** Reads the century of a date with a two-digit year by what is known of its paper; other dates stay as they are. */
export function inCentury(reading: DateReading, evidence: YearEvidence): DateReading {
  if (!reading.short) return reading
  const {value, known} = fullYear(Number(reading.iso.slice(2, 4)), evidence)
  const {start, end, iso, words, cost, short, restored} = reading
  return dateReading(
    start,
    end,
    `${value}${iso.slice(4)}`,
    words,
    cost,
    short,
    known || reading.centuryKnown,
    restored,
  )
}
