import {Has, isDigit, isUpper} from '../../source/characters.js'
import {splitWords, type Word} from '../../source/words.js'
import {readDateAt, readStampDate} from '../date/read.js'
import {dateReading, type DateReading} from '../date/reading.js'

/** No paper was released in this year or after it: what reads as such a date is misread. */
const AFTER_ALL = '2040'

/** The date of a stamp: the first that stands after its words. */
export function readDateBetween(source: string, start: number, end: number): DateReading | undefined {
  let at = start
  while (at < end && !isDigit(source.charCodeAt(at)) && !isUpper(source.charCodeAt(at))) at++
  const stamped = readStampDate(source, at, end)
  if (stamped) return stamped
  const words = splitWords(source, start, end)
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word
    if ((word.flags & (Has.digit | Has.upper)) === 0) continue
    const date = readDateAt(source, words, index, 0.3)
    if (date) {
      if (date.iso < AFTER_ALL) return date
      continue
    }
    if (isDigit(source.charCodeAt(word.coreStart))) {
      const again = readStampDate(source, word.coreStart, end)
      if (again) return again
      const spaced = readSpacedDate(source, word.coreStart, end)
      if (spaced) return spaced
    }
  }
  return undefined
}

/** `Date: 2011`, `Date: 201 I`, `DATE 2001 2006`, `RELEASE IN FULL 1998`, `APPROVED FOR RELEASE 1992`: a year alone, the last of two. */
const loneYear =
  /(?:(?:Date|DATE)(?: ?: ?| )(?:(?:19|20)\d\d )?|(?:FULL|Full|SANITIZED|Sanitized|PROGRAM|COLLECTIONS|(?:FOR|For) R(?:ELE\S?SE|elease):?) {1,4})((?:19|20)[\dIlO] ?[\dIlO])(?! ?[\d/])/

/** Reads a year alone, as some stamps have it for a date. */
export function readYear(source: string, start: number, end: number): DateReading | undefined {
  const from = Math.max(0, start - 12)
  const match = loneYear.exec(source.slice(from, end))
  if (!match) return undefined
  const printed = match[1] as string
  const iso = printed.replaceAll(/[Il]/g, '1').replaceAll('O', '0').replaceAll(' ', '')
  const at = from + match.index + match[0].length - printed.length
  return dateReading(at, at + printed.length, iso, 1, printed === iso ? 0 : 0.3)
}

/** `01 /26/26`: a date with spaces around its slashes. */
const spacedDate = /\d\d? ?\/ ?\d\d? ?\/ ?(?:\d{4}|\d{2})(?!\d)/y

function readSpacedDate(source: string, at: number, end: number): DateReading | undefined {
  spacedDate.lastIndex = at
  const match = spacedDate.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const compact = match[0].replaceAll(' ', '')
  const inner = readDateAt(compact, splitWords(compact, 0, compact.length), 0)
  return inner && dateReading(at, at + match[0].length, inner.iso, inner.words, inner.cost + 0.1, inner.short)
}
