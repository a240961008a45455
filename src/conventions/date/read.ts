import {Has, flagOf, isDigit, isLetter, isSpace, isWordCharacter} from '../../source/characters.js'
import {digitAt} from '../../source/digits.js'
import type {Word} from '../../source/words.js'
import {readDateTimeGroup} from './date-time-group.js'
import {MONTH_LENGTH, isoDate} from './iso.js'
import {readMonth, type MonthReading} from './month.js'
import {dateReading, type DateReading} from './reading.js'
import {Gap, dateTokens, type DateToken} from './tokens.js'
import {joinedYear, yearOf, type Year} from './year.js'

export {inCentury, yearAbout, type YearEvidence} from './century.js'
export {readStampDate} from './stamp-date.js'

/** A date made of the first tokens of a piece of a line. */
interface Found {
  readonly iso: string | undefined
  /** How many tokens it takes. */
  readonly taken: number
  readonly cost: number
  readonly short: boolean
}

function found(taken: number, iso: string | undefined, year: Year, cost: number): Found | undefined {
  return iso === undefined ? undefined : {iso, taken, cost: cost + year.cost, short: year.short}
}

const COMMA = 44
const REPAIR = 0.3
const SPLIT = 0.2

interface Day {
  readonly value: number
  readonly cost: number
}

function dayOf(token: DateToken | undefined): Day | undefined {
  if (!token || token.digits === 0 || token.digits > 2 || token.value < 1 || token.value > 31)
    return undefined
  return {value: token.value, cost: token.repaired * REPAIR}
}

/** `2 5`: a day whose digits a hand stamp has set apart. */
function splitDay(first: DateToken | undefined, second: DateToken | undefined): Day | undefined {
  if (first?.digits !== 1 || second?.digits !== 1) return undefined
  // "DEC 2:3 1958": a speck between the figures
  if (second.gap !== Gap.space && second.gap !== Gap.colon) return undefined
  if (first.repaired + second.repaired > 0) return undefined
  const value = first.value * 10 + second.value
  return value >= 1 && value <= 31 ? {value, cost: SPLIT} : undefined
}

/** `29 January 1953`, `26 June 89`, `8. Dec. 93`, `29Oct60`, `5th of May 1951`, `2 5 MAR 1980`. */
function dayMonthYear(source: string, tokens: readonly DateToken[], strain: number): Found | undefined {
  const split = splitDay(tokens[0], tokens[1])
  const day = split ?? dayOf(tokens[0])
  if (!day) return undefined
  let at = split ? 2 : 1
  const word = tokens[at]
  if (!split && word && isOf(source, word)) at++
  // the look-up of the month costs most
  const year = isNextDay(tokens[at], tokens[at + 1]) ? undefined : yearAt(tokens, at + 1)
  if (year && isCut(year, strain)) return undefined
  const month = year && wordMonth(source, tokens[at], strain)
  if (!month) return undefined
  return found(at + 1 + year.taken, isoDate(year.value, month.number, day.value), year, day.cost + month.cost)
}

/** `19 July 19!`: the first half of a year, the second lost. */
function isCut({short, value}: Year, strain: number): boolean {
  return short && strain > 0 && value === CUT_YEAR
}

const CUT_YEAR = 2019

/** `1 July - 30 September`: the day behind a dash ends a stretch of time. */
function isNextDay(month: DateToken | undefined, next: DateToken | undefined): boolean {
  return next?.gap === (Gap.space | Gap.dash) && next.digits <= 2 && month?.gap === Gap.space
}

function isOf(source: string, {start, end}: DateToken): boolean {
  return end - start === 2 && source.startsWith('of', start)
}

function wordMonth(source: string, token: DateToken | undefined, strain: number) {
  return token && token.value < 0 ? readMonth(source, token.start, token.end, strain) : undefined
}

interface YearAt extends Year {
  readonly taken: number
}

function yearAt(tokens: readonly DateToken[], at: number): YearAt | undefined {
  const token = tokens[at]
  const joined = joinedYear(token, tokens[at + 1])
  const year = joined ?? yearOf(token)
  return year && {value: year.value, cost: year.cost, short: year.short, taken: joined ? 2 : 1}
}

/** `January 29, 1953`, `JAN 2 9 1953`, `May-17, 1951`, `FEB11 1960`, `October 1957`, `Sept '44`. */
function monthFirst(source: string, tokens: readonly DateToken[], strain: number): Found | undefined {
  const second = tokens[1]
  if (!second || second.digits === 0) return undefined
  const split = splitDay(second, tokens[2])
  const day = dayOf(second)
  // the look-up of the month costs most
  const yearOfSplit = split && yearBehind(tokens, 3, strain)
  const year = day && yearBehind(tokens, 2, strain)
  const alone = monthYear(second)
  if (!yearOfSplit && !year && !alone && second.digits !== DAY_AND_YEAR) return undefined
  const month = wordMonth(source, tokens[0], strain)
  if (!month) return undefined
  return (
    (split && yearOfSplit && monthDayYear(month, split, 3, yearOfSplit)) ??
    (day && year && monthDayYear(month, day, 2, year)) ??
    dayAndYearJoined(second, month) ??
    (alone && found(2, isoDate(alone.value, month.number, 0), alone, month.cost))
  )
}

function monthDayYear(month: MonthReading, day: Day, at: number, year: YearAt): Found | undefined {
  return found(at + year.taken, isoDate(year.value, month.number, day.value), year, day.cost + month.cost)
}

/** The year behind a month and a day, where it is not unlikely. */
function yearBehind(tokens: readonly DateToken[], at: number, strain: number): YearAt | undefined {
  const year = yearAt(tokens, at)
  return year && isUnlikely(year, tokens[at] as DateToken, strain) ? undefined : year
}

/** "June 9 54", "May 10, 19 men": a year of two digits stands apart by more than a space, and is none of this century. */
function isUnlikely({short, value}: Year, {gap}: DateToken, strain: number): boolean {
  if (!short) return false
  // "JAN 29 53" on a stamp; "June 12 14" in a table
  if (strain === 0) return gap === Gap.space || value >= 2000
  // "DEC 27. 10 40 AM '63": the hour of a stamp
  return value >= 2000 && (gap & (Gap.comma | Gap.apostrophe)) === 0
}

/** Digits of a day and a year that no space parts. */
const DAY_AND_YEAR = 6

/** `MAY 191977`: the space between day and year is lost. */
function dayAndYearJoined(token: DateToken, month: MonthReading): Found | undefined {
  if (token.digits !== DAY_AND_YEAR || token.repaired > 0) return undefined
  const year = token.value % 10_000
  if (year < 1900 || year > 2099) return undefined
  const iso = isoDate(year, month.number, Math.floor(token.value / 10_000))
  return found(2, iso, {value: year, cost: SPLIT, short: false}, month.cost)
}

/** `October 1957`, `Sept '44`: the year at once behind the month. */
function monthYear(token: DateToken): Year | undefined {
  const year = yearOf(token)
  return year?.short && (token.gap & Gap.apostrophe) === 0 ? undefined : year
}

/** `1/29/53`, `10-6-97`, `02/02/1960`, `00/00/1975`; `2005/08/22`, `1953-01-29`. */
function numeric(tokens: readonly DateToken[], strain: number): Found | undefined {
  const first = tokens[0]
  const second = tokens[1]
  const third = tokens[2]
  if (!first?.digits || !second?.digits || !third?.digits) return undefined
  const damaged = separated(second.gap, third.gap, strain)
  if (damaged === undefined) return undefined
  if (first.digits === 4 && second.digits <= 2 && third.digits <= 2) {
    const year = yearOf(first)
    return year && found(3, isoDate(year.value, second.value, third.value), year, repairs(second, third))
  }
  const year = third.digits === 2 || third.digits === 4 ? yearOf(third) : undefined
  if (!year || first.digits > 2 || second.digits > 2) return undefined
  // "1.2.53" is more often a paragraph than a day
  if (second.gap === Gap.period && first.digits + second.digits + third.digits < 6) return undefined
  // "00/00/00": none is known
  if (first.value + second.value === 0 && year.short && third.value === 0) return undefined
  const cost = damaged + repairs(first, second)
  return (
    found(3, isoDate(year.value, first.value, second.value), year, cost) ??
    (first.value > 12 && second.value >= 1 && second.value <= 12
      ? found(3, isoDate(year.value, second.value, first.value), year, cost + REPAIR)
      : undefined)
  )
}

function repairs(first: DateToken, second: DateToken): number {
  return first.repaired * REPAIR + second.repaired * REPAIR
}

const separators: readonly number[] = [Gap.slash, Gap.dash, Gap.period]

/** What the separators of a date in figures cost; undefined where they are none. */
function separated(first: number, second: number, strain: number): number | undefined {
  if (first === second && separators.includes(first)) return 0
  if (strain === 0) return undefined
  const marks = Gap.slash | Gap.dash | Gap.colon | Gap.period
  const isMark = (gap: number) => (gap & marks) !== 0 && (gap & ~(marks | Gap.space)) === 0
  return isMark(first) && isMark(second) ? SPLIT : undefined
}

/** `20311231`, as in declassify-on lines. */
function compact(first: DateToken): Found | undefined {
  if (first.digits !== 8 || first.repaired > 0) return undefined
  const year = Math.floor(first.value / 10_000)
  const [month, day] = [Math.floor(first.value / 100) % 100, first.value % 100]
  if (year < 1900 || year > 2099 || month === 0 || day === 0) return undefined
  return found(1, isoDate(year, month, day), {value: year, cost: SPLIT, short: false}, 0)
}

/**
 * Reads the date that begins at a word.
 *
 * @param words the words of a line
 * @param at index of the word
 * @param strain how much damage to read through in month names and separators, as cost a character; 0 for none
 */
export function readDateAt(
  source: string,
  words: readonly Word[],
  at: number,
  strain = 0,
): DateReading | undefined {
  const word = words[at]
  if (!word) return undefined
  if (strain > 0 && isStroke(source, word)) return behindStroke(source, words, at, strain)
  const numbered = (word.flags & Has.digit) !== 0
  if (!(numbered ? mayOpenDate(source, word) : mayBeMonth(source, words, at, strain))) return undefined
  const last = words[Math.min(words.length, at + 5) - 1] as Word
  const tokens = dateTokens(source, word.coreStart, last.end, strain > 0)
  const first = tokens[0] as DateToken
  const date =
    first.value < 0
      ? monthFirst(source, tokens, strain)
      : (readDateTimeGroup(source, tokens) ??
        numeric(tokens, strain) ??
        compact(first) ??
        dayMonthYear(source, tokens, strain))
  if (date?.iso === undefined) return undefined
  const {end} = tokens[date.taken - 1] as DateToken
  // the number or word goes on: "29 January 19531", "1/29/53a"
  if (isWordCharacter(source.charCodeAt(end))) return undefined
  // "19 feet 34,551"
  if (source.charCodeAt(end) === COMMA && isDigit(source.charCodeAt(end + 1))) return undefined
  let count = 1
  while (at + count < words.length && (words[at + count] as Word).start < end) count++
  const {iso, cost, short} = date
  return dateReading(word.coreStart, end, iso, count, cost, short)
}

/** Whether a word is a mere stroke, or a sign with the shape of an eight or a nine. */
function isStroke(source: string, {coreStart, coreEnd}: Word): boolean {
  return coreEnd - coreStart === 1 && 'Ilgq&'.includes(source.charAt(coreStart))
}

/** `I September 1957`, `g July 1964`: a day of a month whose figure is read as a letter or a sign. */
function behindStroke(
  source: string,
  words: readonly Word[],
  at: number,
  strain: number,
): DateReading | undefined {
  const next = words[at + 1]
  if (!next || (next.flags & Has.digit) !== 0 || isStroke(source, next)) return undefined
  const date = readDateAt(source, words, at + 1, strain)
  if (date?.iso.length !== MONTH_LENGTH) return undefined
  const {coreStart} = words[at] as Word
  const {end, iso, words: count, cost, short} = date
  const day = digitAt(source.charCodeAt(coreStart))
  return dateReading(coreStart, end, `${iso}-0${day}`, count + 1, cost + REPAIR, short)
}

/** What may stand behind a year that opens a date: `2005/08/22`. */
const behindYear = Has.slash | Has.dash | Has.period | Has.colon

/** Whether the number that a word begins with may be a day or a month, a year before both, or a date in one number. */
function mayOpenDate(source: string, {coreStart, coreEnd}: Word): boolean {
  let at = coreStart
  while (at < coreEnd && isDigit(source.charCodeAt(at))) at++
  const digits = at - coreStart
  if (digits <= 2 || (digits >= 6 && digits <= 8)) return true
  const code = source.charCodeAt(at)
  // letters may be damaged digits: "195l"
  if (digits <= 4 && isWordCharacter(code)) return true
  if (digits !== 4) return false
  const next = isSpace(code) ? source.charCodeAt(at + 1) : code
  return isSpace(next) || (flagOf(next) & behindYear) !== 0
}

/** Whether a word without digits may be the month of a date: one with digits follows soon. */
function mayBeMonth(source: string, words: readonly Word[], at: number, strain: number): boolean {
  const {coreStart, coreEnd} = words[at] as Word
  if (coreEnd - coreStart < 3 || !isLetter(source.charCodeAt(coreStart))) return false
  const next = words[at + 1]
  if (!next || (next.flags & Has.digit) === 0) return false
  return strain > 0 || readMonth(source, coreStart, coreEnd, 0) !== undefined
}
