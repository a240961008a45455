/** Index of the first item for which `before` does not hold; it holds for the first few and for none after them. */
export function firstWhereNot<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
