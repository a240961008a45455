/** A stretch of days, first and last, as ISO dates. What is known of a date that is printed by its month is the month. */
export interface Days {
  readonly earliest: string
  readonly latest: string
}

/** The days that an ISO date of any precision can mean: `1953-01` is `1953-01-01` to `1953-01-31`. */
export function daysOf(iso: string): Days {
  const day = iso.slice(0, 10)
  if (day.length === 10) return {earliest: day, latest: day}
  // no day is later than a 31st, in any month that a comparison of strings can meet
  return day.length === 7
    ? {earliest: `${day}-01`, latest: `${day}-31`}
    : {earliest: `${day}-01-01`, latest: `${day}-12-31`}
}

/** The shortest stretch that holds both. */
export function hull(a: Days | undefined, b: Days): Days {
  if (!a) return b
  return {
    earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  }
}

/** Whether the whole of a stretch lies before a day. */
export function isBefore(days: Days, day: string): boolean {
  return days.latest < day
}

/** Whether the whole of a stretch lies after a day. */
export function isAfter(days: Days, day: string): boolean {
  return days.earliest > day
}

/** Whether any day of a stretch lies in a period; a period without end goes on. */
export function meets(days: Days, from: string | undefined, to: string | undefined): boolean {
  return (to === undefined || days.earliest <= to) && (from === undefined || days.latest >= from)
}

/** Whether every day of a stretch lies in a period. */
export function liesIn(days: Days, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || days.earliest >= from) && (to === undefined || days.latest <= to)
}

/** The same day a number of years later. */
export function yearsLater(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}

/** A stretch as people write it: one date, or two with `to` between. */
export function writeDays({earliest, latest}: Days): string {
  if (earliest === latest) return earliest
  if (earliest.slice(0, 7) === latest.slice(0, 7) && earliest.endsWith('-01') && latest.endsWith('-31'))
    return earliest.slice(0, 7)
  if (earliest.slice(0, 4) === latest.slice(0, 4) && earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
    return earliest.slice(0, 4)
  return `${earliest} to ${latest}`
}
