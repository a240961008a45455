import {isoDate, isoTime} from './iso.js'
import {monthNamed} from './month.js'
import {Gap, type DateToken} from './tokens.js'
import {yearOf, type Year} from './year.js'

/** A date-time group made of the first tokens of a piece of a line. */
export interface DateTimeGroup {
  readonly iso: string
  readonly taken: number
  readonly cost: number
  readonly short: boolean
}

/**
 * Reads a date-time group: `051020Z JUN 79`, `101200ZJUN79`, `272012:00ZAUG20`, `280905Q Jan 53`. Day, hour and minute
 * come first, then the letter of the zone (Z is Greenwich).
 */
export function readDateTimeGroup(source: string, tokens: readonly DateToken[]): DateTimeGroup | undefined {
  const first = tokens[0]
  if (!first || first.repaired > 0) return undefined
  if (first.digits === 7) return readWornGroup(source, tokens, first)
  if (first.digits !== 6) return undefined
  let at = 1
  // seconds, of which the tree keeps nothing
  if (tokens[1]?.gap === Gap.colon && tokens[1].digits === 2) at = 2
  const zone = tokens[at]
  if (!zone || zone.value >= 0 || zone.gap !== 0) return undefined
  const letter = source.charAt(zone.start)
  const joined = zone.end - zone.start > 1
  const word = joined ? zone : tokens[at + 1]
  if (!word) return undefined
  const month = monthNamed(source, joined ? zone.start + 1 : word.start, word.end)
  const taken = at + (joined ? 2 : 3)
  const year = yearOf(tokens[taken - 1])
  if (month === undefined || !year) return undefined
  const iso = withTime(first.value, letter, year, month)
  return iso === undefined ? undefined : {iso, taken, cost: year.cost, short: year.short}
}

/** What a Z costs that is read as a digit. */
const WORN_ZONE = 0.3

/** `0119252 AUG 72`, `1612467 MAY 78`: a 2 or a 7 for the Z. */
function readWornGroup(
  source: string,
  [, word, last]: readonly DateToken[],
  {end, value}: DateToken,
): DateTimeGroup | undefined {
  if (!word || !last || !'27'.includes(source.charAt(end - 1))) return undefined
  const month = monthNamed(source, word.start, word.end)
  const year = yearOf(last)
  if (month === undefined || !year) return undefined
  const iso = withTime(Math.floor(value / 10), 'Z', year, month)
  return iso === undefined ? undefined : {iso, taken: 3, cost: year.cost + WORN_ZONE, short: year.short}
}

function withTime(dayAndTime: number, zone: string, year: Year, month: number): string | undefined {
  const day = Math.floor(dayAndTime / 10_000)
  const date = day > 0 ? isoDate(year.value, month, day) : undefined
  const time = isoTime(Math.floor(dayAndTime / 100) % 100, dayAndTime % 100, zone)
  return date !== undefined && time !== undefined ? date + time : undefined
}
