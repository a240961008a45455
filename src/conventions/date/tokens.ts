import {Has, flagOf, isDigit} from '../../source/characters.js'
import {readNumber} from '../../source/digits.js'
import {monthNamed} from './month.js'

/** What stands between two pieces of a date, bits. */
export const Gap = {
  space: 1,
  slash: 2,
  dash: 4,
  period: 8,
  comma: 16,
  colon: 32,
  apostrophe: 64,
  other: 128,
} as const

/** A number or a word of a date. */
export interface DateToken {
  readonly start: number
  readonly end: number
  /** What stands before it, bits of {@link Gap}; 0 where it touches the token before. */
  readonly gap: number
  /** Its value, where it is a number; -1 for a word. */
  readonly value: number
  /** How many digits it has. */
  readonly digits: number
  /** How many of them were printed as letters. */
  readonly repaired: number
}

/** Most tokens that a date has: `2 5 MAR 19 80`. */
const MOST = 5
/** Most characters between two of them. */
const WIDEST = 4
/** Longest run of letters and digits that is a damaged number: a year. */
const LONGEST_NUMBER = 4
/** Digits of a day, a year, and the day and time of a date-time group; one more where its Z is read as a digit. */
const DAY = 2
const YEAR = 4
const DAY_AND_TIME = 6
const WORD = Has.lower | Has.upper | Has.digit

function gapOf(code: number): number {
  if (code === 32 || code === 9) return Gap.space
  if (code === 47) return Gap.slash
  if (code === 46) return Gap.period
  if (code === 44) return Gap.comma
  if (code === 58 || code === 59) return Gap.colon
  if (code === 39 || code === 0x2019 || code === 0x2018) return Gap.apostrophe
  const flag = flagOf(code)
  return flag === Has.dash ? Gap.dash : flag === Has.space ? Gap.space : Gap.other
}

/** Ends of ordinals: `5th`, `22nd`. */
const ordinalEnds = new Set(['st', 'nd', 'rd', 'th', 'ST', 'ND', 'RD', 'TH'])

/**
 * Cuts the head of a piece of a line into the numbers and words that a date may be made of.
 *
 * A run of letters and digits is a number where it reads as one (`l5`, `I953`), and else cut where letters and digits
 * meet (`29Oct60`).
 *
 * @param damaged whether words that only signs part are one word with specks in it (`l-'obruary`)
 */
export function dateTokens(source: string, start: number, end: number, damaged = false): DateToken[] {
  const tokens: DateToken[] = []
  let at = start
  while (tokens.length < MOST && at < end) {
    const before = at
    let gap = 0
    for (; at < end; at++) {
      const code = source.charCodeAt(at)
      if ((flagOf(code) & WORD) !== 0) break
      gap |= gapOf(code)
    }
    if (at >= end || at - before > WIDEST) break
    const from = at
    while (at < end && (flagOf(source.charCodeAt(at)) & WORD) !== 0) at++
    at = pushRun(source, tokens, from, at, gap)
    if (damaged) mergeWords(tokens)
    if (!mayGoOn(tokens)) break
  }
  return tokens
}

/** Whether a date can go on behind its first tokens: behind a month or a year at its head no word does. */
function mayGoOn(tokens: readonly DateToken[]): boolean {
  const {value, digits} = tokens[0] as DateToken
  if (tokens.length === 1)
    return digits <= DAY || digits === YEAR || digits === DAY_AND_TIME || digits === DAY_AND_TIME + 1
  return (value >= 0 && digits !== YEAR) || (tokens[tokens.length - 1] as DateToken).value >= 0
}

/** Adds the first token of a run of letters and digits; returns where to go on. */
function pushRun(source: string, tokens: DateToken[], start: number, end: number, gap: number): number {
  const digitFirst = isDigit(source.charCodeAt(start))
  let split = start + 1
  while (split < end && isDigit(source.charCodeAt(split)) === digitFirst) split++
  if (split < end) {
    if (digitFirst && split + 2 === end && ordinalEnds.has(source.slice(split, end))) {
      tokens.push(numberToken(source, start, split, gap) as DateToken)
      return end
    }
    if (end - start <= LONGEST_NUMBER && !(digitFirst && monthNamed(source, split, end))) {
      const whole = numberToken(source, start, end, gap)
      if (whole) {
        tokens.push(whole)
        return end
      }
    }
  }
  tokens.push(
    digitFirst
      ? (numberToken(source, start, split, gap) as DateToken)
      : {start, end: split, gap, value: -1, digits: 0, repaired: 0},
  )
  return split
}

/** Makes one word of the last two tokens, where they are words and no space parts them. */
function mergeWords(tokens: DateToken[]): void {
  const last = tokens[tokens.length - 1] as DateToken
  const before = tokens[tokens.length - 2]
  if (last.value >= 0 || !before || before.value >= 0 || (last.gap & Gap.space) !== 0) return
  tokens.pop()
  tokens[tokens.length - 1] = {start: before.start, end: last.end, gap: before.gap, value: -1, digits: 0, repaired: 0} // prettier-ignore
}

function numberToken(source: string, start: number, end: number, gap: number): DateToken | undefined {
  const number = readNumber(source, start, end)
  return number && {start, end, gap, value: number.value, digits: end - start, repaired: number.repaired}
}
