import {months} from '../../lexicon/months.js'
import {Has, isDigit, isLetter, isSpace} from '../../source/characters.js'
import {digitAt, readNumber} from '../../source/digits.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Word} from '../../source/words.js'

/** A date found in a line. */
export interface DateReading {
  readonly start: number
  readonly end: number
  readonly iso: string
  /** How many words the reading takes. */
  readonly words: number
  /** 0 for a clean print; grows with what had to be restored. */
  readonly cost: number
}

const monthNames = new Vocabulary<number>(
  months.flatMap(({number, name, variants}) => [name, ...variants].map((form) => [form, number] as const)),
)

interface Month {
  readonly number: number
  readonly cost: number
}

function monthOf(source: string, word: Word, strain: number): Month | undefined {
  const size = word.coreEnd - word.coreStart
  if (size < 3 || size > 12) return undefined
  const exact = monthNames.find(source, word.coreStart, word.coreEnd)
  if (exact !== undefined) return {number: exact, cost: 0}
  if (strain === 0 || size < 3) return undefined
  const read = monthNames.read(source, word.start, word.end, strain)
  return read && {number: read.value, cost: read.cost}
}

const FIRST_YEAR = 1700
const LAST_YEAR = 2099
/** Two-digit years from here on belong to the twentieth century. */
const PIVOT = 30

interface Year {
  readonly value: number
  readonly cost: number
}

function yearOf(source: string, start: number, end: number): Year | undefined {
  const number = readNumber(source, start, end)
  if (!number) return undefined
  const {value, digits, repaired} = number
  if (digits.length === 4) {
    if (value >= FIRST_YEAR && value <= LAST_YEAR) return {value, cost: repaired * 0.3}
    // a year of the third to tenth millennium is one of the twentieth century with its first digit misread
    if (digits.charAt(1) === '9') return {value: 1900 + (value % 100), cost: 0.6 + repaired * 0.3}
    return undefined
  }
  if (digits.length === 2)
    return {value: value < PIVOT ? 2000 + value : 1900 + value, cost: 0.1 + repaired * 0.5}
  return undefined
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Writes an ISO date, or undefined where there is no such day. A month or day of 0 is left out. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month === 0) return String(year)
  if (month > 12) return undefined
  if (day === 0) return `${year}-${pad(month)}`
  if (day > (monthLengths[month - 1] as number)) return undefined
  return `${year}-${pad(month)}-${pad(day)}`
}

function found(
  start: number,
  end: number,
  iso: string | undefined,
  words: number,
  cost: number,
): DateReading | undefined {
  return iso === undefined ? undefined : {start, end, iso, words, cost}
}

function dayOf(source: string, start: number, end: number): {value: number; cost: number} | undefined {
  if (end - start > 2) {
    // ordinals: 1st, 22nd, 3rd, 5th
    const suffix = source.slice(end - 2, end).toLowerCase()
    if (end - start <= 4 && (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th'))
      end -= 2
    else return undefined
  }
  const number = readNumber(source, start, end)
  return number && number.value >= 1 && number.value <= 31
    ? {value: number.value, cost: number.repaired * 0.3}
    : undefined
}

/** `29 January 1953`, `26 June 89`, `8. Dec. 93`, `2 FEB 1960`. */
function dayMonthYear(
  source: string,
  words: readonly Word[],
  at: number,
  strain: number,
): DateReading | undefined {
  const [first, second, third] = [words[at] as Word, words[at + 1], words[at + 2]]
  if (!second || !third || (second.flags & (Has.upper | Has.lower)) === 0) return undefined
  const day = dayOf(source, first.coreStart, first.coreEnd)
  if (!day) return undefined
  const year = yearOf(source, third.coreStart, third.coreEnd)
  if (!year) return undefined
  const month = monthOf(source, second, strain)
  if (!month) return undefined
  return found(
    first.coreStart,
    third.coreEnd,
    isoDate(year.value, month.number, day.value),
    3,
    day.cost + month.cost + year.cost,
  )
}

/** `January 29, 1953`, `June, 9, 1954`, `October 1957`, `April 1977`. */
function monthFirst(
  source: string,
  words: readonly Word[],
  at: number,
  strain: number,
): DateReading | undefined {
  const [first, second, third] = [words[at] as Word, words[at + 1], words[at + 2]]
  if (!second || (second.flags & Has.digit) === 0) return undefined
  const month = monthOf(source, first, strain)
  if (!month) return undefined
  if (third) {
    const day = dayOf(source, second.coreStart, second.coreEnd)
    const year =
      day && third.coreEnd - third.coreStart === 4
        ? yearOf(source, third.coreStart, third.coreEnd)
        : undefined
    if (day && year) {
      const iso = isoDate(year.value, month.number, day.value)
      if (iso) return found(first.coreStart, third.coreEnd, iso, 3, day.cost + month.cost + year.cost)
    }
  }
  if (second.coreEnd - second.coreStart !== 4) return undefined
  const year = yearOf(source, second.coreStart, second.coreEnd)
  return (
    year &&
    found(first.coreStart, second.coreEnd, isoDate(year.value, month.number, 0), 2, month.cost + year.cost)
  )
}

/** `May-17, 1951`: a month and its day joined. */
const joinedMonthDay = /^([A-Za-z]{3,9})[-.](\d{1,2})$/
/** `29Oct60`, `07-Jun-2010`, `26NOV1963`. */
const joinedDayMonthYear = /^(\d{1,2})[-./]?([A-Za-z]{3,9})[-./]?(\d{2}|\d{4})$/
/** `2005/08/22`, `1953-01-29`. */
const yearFirst = /^((?:19|20)\d{2})([/.-])(\d{1,2})\2(\d{1,2})$/
/** `1/29/53`, `10-6-97`, `02/02/1960`, `00/00/1975`. */
const monthDayYear = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/
/** `20311231`, as in declassify-on lines. */
const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/
/** `041406Z`, `181608Z`: day, hour, minute and zone of a date-time group. */
const dayTime = /^([0-3]\d)([0-2]\d)([0-5]\d)Z$/
/** `272012:00ZAUG20`, `101200ZJUN79`: a date-time group without spaces. */
const dateTimeGroup = /^([0-3]\d)([0-2]\d):?([0-5]\d)(?::\d\d)?Z([A-Z]{3})(\d{2})$/

function oneWord(source: string, word: Word): DateReading | undefined {
  const size = word.coreEnd - word.coreStart
  if (size < 6 || size > 17 || (word.flags & Has.digit) === 0) return undefined
  const text = source.slice(word.coreStart, word.coreEnd)
  const at = (iso: string | undefined, cost = 0) => found(word.coreStart, word.coreEnd, iso, 1, cost)
  let match = yearFirst.exec(text)
  if (match) return at(isoDate(Number(match[1]), Number(match[3]), Number(match[4])))
  match = monthDayYear.exec(text)
  if (match) {
    const year = yearOf(match[4] as string, 0, (match[4] as string).length)
    const [month, day] = [Number(match[1]), Number(match[3])]
    if (!year || (match[2] === '.' && size < 8)) return undefined
    return at(
      isoDate(year.value, month, day) ?? (day <= 12 ? isoDate(year.value, day, month) : undefined),
      year.cost,
    )
  }
  if ((word.flags & (Has.lower | Has.upper)) !== 0) {
    match = joinedDayMonthYear.exec(text)
    if (match) {
      const month = monthNames.find(match[2] as string, 0, (match[2] as string).length)
      const year = yearOf(match[3] as string, 0, (match[3] as string).length)
      return month && year ? at(isoDate(year.value, month, Number(match[1])), year.cost) : undefined
    }
    match = dateTimeGroup.exec(text)
    if (match) {
      const month = monthNames.find(match[4] as string, 0, 3)
      const year = yearOf(match[5] as string, 0, 2)
      return month && year
        ? at(withTime(isoDate(year.value, month, Number(match[1])), match[2], match[3]))
        : undefined
    }
    return undefined
  }
  match = compact.exec(text)
  return match ? at(isoDate(Number(match[1]), Number(match[2]), Number(match[3])), 0.2) : undefined
}

function withTime(
  date: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
): string | undefined {
  return date && hour && minute ? `${date}T${hour}:${minute}Z` : undefined
}

/** `181608Z MAR 77`: a date-time group. */
function spacedDateTimeGroup(source: string, words: readonly Word[], at: number): DateReading | undefined {
  const [first, second, third] = [words[at] as Word, words[at + 1], words[at + 2]]
  if (!second || !third || first.coreEnd - first.coreStart !== 7) return undefined
  const match = dayTime.exec(source.slice(first.coreStart, first.coreEnd))
  if (!match) return undefined
  const month = monthOf(source, second, 0)
  const year = yearOf(source, third.coreStart, third.coreEnd)
  if (!month || !year) return undefined
  const date = isoDate(year.value, month.number, Number(match[1]))
  return found(first.coreStart, third.coreEnd, withTime(date, match[2], match[3]), 3, year.cost)
}

/** Where a split day or month of a hand stamp may stand: `2 5 MAR 1980`. */
function splitDay(source: string, words: readonly Word[], at: number): DateReading | undefined {
  const [first, second, third, fourth] = [words[at] as Word, words[at + 1], words[at + 2], words[at + 3]]
  if (!second || !third || !fourth || first.end - first.start !== 1 || second.end - second.start !== 1)
    return undefined
  if (!isDigit(source.charCodeAt(first.start)) || !isDigit(source.charCodeAt(second.start))) return undefined
  const month = monthOf(source, third, 0)
  const year =
    fourth.coreEnd - fourth.coreStart === 4 ? yearOf(source, fourth.coreStart, fourth.coreEnd) : undefined
  if (!month || !year) return undefined
  const day = Number(source.charAt(first.start) + source.charAt(second.start))
  return found(first.start, fourth.coreEnd, isoDate(year.value, month.number, day), 4, 0.2 + year.cost)
}

/**
 * Reads the date that begins at a word.
 *
 * @param words the words of a line
 * @param at index of the word
 * @param strain how much damage to read through in month names, as cost a character; 0 for none
 */
export function readDateAt(
  source: string,
  words: readonly Word[],
  at: number,
  strain = 0,
): DateReading | undefined {
  const word = words[at]
  if (!word) return undefined
  const first = source.charCodeAt(word.coreStart)
  if ((word.flags & Has.digit) !== 0) {
    return (
      oneWord(source, word) ??
      spacedDateTimeGroup(source, words, at) ??
      splitDay(source, words, at) ??
      dayMonthYear(source, words, at, strain) ??
      monthWithDay(source, words, at)
    )
  }
  if (!isLetter(first)) return undefined
  return (
    monthFirst(source, words, at, strain) ??
    (strain > 0 ? dayMonthYear(source, words, at, strain) : undefined)
  )
}

function monthWithDay(source: string, words: readonly Word[], at: number): DateReading | undefined {
  const [first, second] = [words[at] as Word, words[at + 1]]
  if (!second || !isLetter(source.charCodeAt(first.coreStart))) return undefined
  const match = joinedMonthDay.exec(source.slice(first.coreStart, first.coreEnd))
  if (!match) return undefined
  const month = monthNames.find(match[1] as string, 0, (match[1] as string).length)
  const year = yearOf(source, second.coreStart, second.coreEnd)
  if (!month || !year) return undefined
  return found(first.coreStart, second.coreEnd, isoDate(year.value, month, Number(match[2])), 2, 0.2)
}

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
  return found(first, last, isoDate(year, month, day), 1, cost)
}
