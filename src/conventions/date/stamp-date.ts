import {isDigit, skipSpace} from '../../source/characters.js'
import {digitAt} from '../../source/digits.js'
import {isoDate} from './iso.js'
import {dateReading, type DateReading} from './reading.js'

/** Places of such a date, spaces anywhere: `yyyy/mm/dd`. */
const SLOTS = 10
/** What OCR makes of a slash. */
const slashes = '1Il!|-7t)J'

/**
 * Reads the date of a release stamp, `2005/08/22`, whose slashes and digits OCR takes for one another
 * (`2002111I18`, `201 1/09/19`).
 *
 * @returns undefined where no date between 1975 and 2039 can be read
 */
export function readStampDate(source: string, start: number, end: number): DateReading | undefined {
  let number = 0
  let cost = 0
  let at = start
  let first = -1
  for (let slot = 0; slot < SLOTS; slot++) {
    at = skipSpace(source, at, end)
    if (at >= end) return undefined
    const code = source.charCodeAt(at)
    if (slot === 4 || slot === 7) {
      if (code !== 47) {
        if (!slashes.includes(source.charAt(at))) return undefined
        cost += 0.2
      }
    } else {
      const digit = digitAt(code)
      if (digit < 0) return undefined
      if (!isDigit(code)) cost += 0.3
      number = number * 10 + digit
    }
    if (first < 0) first = at
    at++
  }
  const year = Math.floor(number / 10_000)
  const month = Math.floor(number / 100) % 100
  const day = number % 100
  if (year < 1975 || year > 2039 || month === 0 || day === 0) return undefined
  const iso = isoDate(year, month, day)
  return iso === undefined ? undefined : dateReading(first, at, iso, 1, cost)
}
