import {Gap, type DateToken} from './tokens.js'

/** A year read from a number. */
export interface Year {
  readonly value: number
  readonly cost: number
  /** Two digits are printed. */
  readonly short: boolean
}

const FIRST = 1700
const LAST = 2099
/** Two-digit years from here on belong to the twentieth century, where nothing says otherwise. */
const PIVOT = 30
/** Years that two digits may stand for: from the first without evidence of an earlier one, to those that nobody has lived in. */
export const FIRST_SHORT = 1900
export const LAST_SHORT = 2039

/** The year that two digits are, where nothing tells the century. */
export function assumedYear(short: number): number {
  return short + (short < PIVOT ? 2000 : 1900)
}

/** The year that a number is: four digits, or the last two. */
export function yearOf(token: DateToken | undefined): Year | undefined {
  if (!token) return undefined
  const {value, digits, repaired} = token
  if (digits === 4) {
    if (value >= FIRST && value <= LAST) return {value, cost: repaired * 0.3, short: false}
    // a year of the third to tenth millennium is one of the twentieth century with its first digit misread
    if (Math.floor(value / 100) % 10 === 9)
      return {value: 1900 + (value % 100), cost: 0.6 + repaired * 0.3, short: false}
    return undefined
  }
  if (digits !== 2) return undefined
  return {value: assumedYear(value), cost: 0.1 + repaired * 0.5, short: true}
}

/** `19 53`: a year that a stamp has set apart; `1.978`, `1,976`: one with a speck behind its first digit. */
export function joinedYear(first: DateToken | undefined, second: DateToken | undefined): Year | undefined {
  if (first?.digits === 1 && second?.digits === 3) {
    const speck = first.value === 1 && (second.gap === Gap.period || second.gap === Gap.comma)
    if (!speck || second.value < FIRST - 1000) return undefined
    return {value: 1000 + second.value, cost: 0.2 + second.repaired * 0.3, short: false}
  }
  if (first?.digits !== 2 || second?.digits !== 2 || second.gap !== Gap.space) return undefined
  if (first.value !== 19 && first.value !== 20) return undefined
  return {value: first.value * 100 + second.value, cost: 0.2 + second.repaired * 0.3, short: false}
}
