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
  if (first?.digits !== 6 || first.repaired > 0) return undefined
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

function withTime(dayAndTime: number, zone: string, year: Year, month: number): string | undefined {
  const day = Math.floor(dayAndTime / 10_000)
  const date = day > 0 ? isoDate(year.value, month, day) : undefined
  const time = isoTime(Math.floor(dayAndTime / 100) % 100, dayAndTime % 100, zone)
  return date !== undefined && time !== undefined ? date + time : undefined
}
