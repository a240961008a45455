import {DAY_LENGTH, isoDate} from './iso.js'
import {readMonth} from './month.js'
import {dateReading, type DateReading} from './reading.js'
import {assumedYear} from './year.js'

/** The day, the time of day with its zone in whatever OCR made of them, the month and the year. */
const group = /(\d{2})([\dA-Z]{4,5})[ -]{1,2}([A-Z]{3})[.,]? (\d{2})(?!\w)/y
/** A time of day that is whole; one that is printed so is no damage. */
const clean = /^(?:[01]\d|2[0-3])[0-5]\d[A-Z]$/
/** Digits of a time of day that must be left, and what they cost. */
const FEWEST = 2
const WORN_TIME = 0.5
/** How damaged the month may be. */
const STRAIN = 0.4

/**
 * Reads the day of a date-time group whose time of day is damaged: `161S4EZ FEB 70`, `281681Z APR 71` (a minute 81),
 * `0317437 ANG 72`.
 */
export function readDamagedGroup(source: string, start: number, end: number): DateReading | undefined {
  group.lastIndex = start
  const match = group.exec(source)
  if (!match || start + match[0].length > end) return undefined
  const [whole, day, time, word, year] = match as unknown as readonly [string, string, string, string, string]
  if (clean.test(time) || time.replaceAll(/\D/g, '').length < FEWEST) return undefined
  const at = start + whole.length - year.length - 1
  const monthStart = source.lastIndexOf(word, at)
  const month = readMonth(source, monthStart, monthStart + word.length, STRAIN)
  if (!month) return undefined
  const iso = isoDate(assumedYear(Number(year)), month.number, Number(day))
  if (iso?.length !== DAY_LENGTH) return undefined
  return dateReading(start, start + whole.length, iso, 3, month.cost + WORN_TIME, true)
}
