import {isDigit, isSpace} from '../../source/characters.js'
import {digitAt} from '../../source/digits.js'
import {isoDate} from './iso.js'
import type {DateReading} from './read.js'

/**
 * Reads the date of a release stamp, `2005/08/22`, whose slashes and digits OCR takes for one another
 * (`2002111I18`, `201 1/09/19`).
 *
 * @returns undefined where no date between 1975 and 2039 can be read
 */
export function readStampDate(source: string, start: number, end: number): DateReading | undefined {
  // yyyy s mm s dd, spaces anywhere
  const pattern = 'yyyysmmsdd'
  let digits = ''
  let cost = 0
  let at = start
  let first = -1
  let last = at
  for (const slot of pattern) {
    while (at < end && isSpace(source.charCodeAt(at))) at++
    if (at >= end) return undefined
    const code = source.charCodeAt(at)
    if (slot === 's') {
      if (code !== 47) {
        if (!'1Il|!-7t)J'.includes(source.charAt(at))) return undefined
        cost += 0.2
      }
    } else {
      const digit = digitAt(code)
      if (digit < 0) return undefined
      if (!isDigit(code)) cost += 0.3
      digits += String(digit)
    }
    if (first < 0) first = at
    at++
    last = at
  }
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))]
  if (year < 1975 || year > 2039 || month === 0 || day === 0) return undefined
  const iso = isoDate(year, month, day)
  return iso === undefined ? undefined : {start: first, end: last, iso, words: 1, cost}
}
