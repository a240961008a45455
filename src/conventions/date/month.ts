import {likeMonths, months} from '../../lexicon/months.js'
import {isUpper} from '../../source/characters.js'
import {Vocabulary} from '../../source/vocabulary.js'

/** A month read from a word. */
export interface MonthReading {
  readonly number: number
  readonly cost: number
}

const names = new Vocabulary<number>(
  months.flatMap(({number, name, variants}) => [name, ...variants].map((form) => [form, number] as const)),
)

/** Letters that the names of months begin with. */
const initials = 'JFMASOND'
const SHORTEST = 3
const LONGEST = 12

/** The month whose name, or short form, a word is; letter for letter, but for case. */
export function monthNamed(source: string, start: number, end: number): number | undefined {
  const size = end - start
  if (size < SHORTEST || size > LONGEST) return undefined
  if (!initials.includes(source.charAt(start).toUpperCase())) return undefined
  return names.find(source, start, end)
}

/**
 * Reads the name of a month.
 *
 * @param strain how much damage to read through, as cost a character; at 0 the name is clean and begins large, so that
 *   `may` and `march` are no months
 */
export function readMonth(
  source: string,
  start: number,
  end: number,
  strain: number,
): MonthReading | undefined {
  const number = strain > 0 || isUpper(source.charCodeAt(start)) ? monthNamed(source, start, end) : undefined
  if (number !== undefined) return {number, cost: 0}
  const size = end - start
  if (strain === 0 || size < SHORTEST || size > LONGEST) return undefined
  const read = names.read(source, start, end, strain)
  if (read && likeMonths.has(source.slice(start, end).toUpperCase())) return undefined
  return read && {number: read.value, cost: read.cost}
}
