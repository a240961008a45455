/** A value that something on the page gives, and how sure it is. */
export interface Vote<T> {
  readonly value: T
  readonly confidence: number
}

/** What most of the page says. */
export interface Outcome<T> {
  readonly value: T
  /** How often it is said. */
  readonly count: number
  /** Of the surest of its readings. */
  readonly confidence: number
}

/**
 * Counts votes.
 *
 * @param votes the votes, in order of appearance
 * @returns the values, most frequent first, in order of appearance where equals
 */
export function count<T>(votes: Iterable<Vote<T>>): Outcome<T>[] {
  const outcomes = new Map<T, Outcome<T>>()
  for (const {value, confidence} of votes) {
    const before = outcomes.get(value)
    outcomes.set(value, {
      value,
      count: (before?.count ?? 0) + 1,
      confidence: Math.max(before?.confidence ?? 0, confidence),
    })
  }
  return [...outcomes.values()].sort((a, b) => b.count - a.count)
}

/** A confidence to two decimals, as records carry it. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
