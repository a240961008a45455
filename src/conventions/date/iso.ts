function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** Length of a month and of a day in ISO form; a year is shorter, a date-time group longer. */
export const MONTH_LENGTH = 7
export const DAY_LENGTH = 10

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Writes an ISO date, or undefined where there is no such day. A month or day of 0 is left out. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month === 0) return String(year)
  if (month > 12) return undefined
  if (day === 0) return `${year}-${pad(month)}`
  if (day > (monthLengths[month - 1] as number)) return undefined
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Hours from UTC of the military zones, west of Greenwich from N on; J, the local time of the writer, has none. */
const zones = 'YXWVUTSRQPONZABCDEFGHIKLM'
const LEAST_OFFSET = -12

/** Writes the time of a date-time group behind its date: `T10:20Z`, `T09:05-04:00`; undefined for what is no time. */
export function isoTime(hour: number, minute: number, zone: string): string | undefined {
  const at = zones.indexOf(zone)
  if (at < 0 || hour > 23 || minute > 59) return undefined
  const offset = at + LEAST_OFFSET
  const shift = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${pad(Math.abs(offset))}:00`
  return `T${pad(hour)}:${pad(minute)}${shift}`
}

/** The letter of the zone of an ISO time. */
export function zoneOf(time: string): string {
  const shift = /[+-]\d\d(?=:00$)/.exec(time)
  return zones.charAt(Number(shift?.[0] ?? 0) - LEAST_OFFSET)
}
