/** A date found in a line; every reading has all its fields, so that all have one shape. */
export interface DateReading {
  readonly start: number
  readonly end: number
  readonly iso: string
  /** How many words the reading takes. */
  readonly words: number
  /** 0 for a clean print; grows with what had to be restored. */
  readonly cost: number
  /** The print gives two digits of the year: the century is assumed. */
  readonly short: boolean
  /** Other years of the paper, or the bounds of its time, tell the century. */
  readonly centuryKnown: boolean
  /** ISO date that other copies of the same stamp give. */
  readonly restored: string | undefined
}

/** Makes the reading of a date. */
export function dateReading(
  start: number,
  end: number,
  iso: string,
  words = 1,
  cost = 0,
  short = false,
  centuryKnown = false,
  restored?: string,
): DateReading {
  return {start, end, iso, words, cost, short, centuryKnown, restored}
}
