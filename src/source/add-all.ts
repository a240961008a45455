/**
 * Adds all items to the end of a list, one by one: `push(...items)` puts them on the stack, which a line of a million
 * marks overflows.
 */
export function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
