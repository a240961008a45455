/** Facts of a document or of several: found, missed, and found where there are none. */
export interface Counts {
  readonly hit: number
  readonly missed: number
  readonly extra: number
}

export const none: Counts = {hit: 0, missed: 0, extra: 0}

/** Counts of several documents as one. */
export function sum(all: Iterable<Counts>): Counts {
  let [hit, missed, extra] = [0, 0, 0]
  for (const counts of all) {
    hit += counts.hit
    missed += counts.missed
    extra += counts.extra
  }
  return {hit, missed, extra}
}

/** F1: 1 where there was nothing to find and nothing was found. */
export function f1({hit, missed, extra}: Counts): number {
  return hit + missed + extra === 0 ? 1 : (2 * hit) / (2 * hit + missed + extra)
}

/** How many facts the gold has. */
export function facts({hit, missed}: Counts): number {
  return hit + missed
}
