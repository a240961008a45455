/** Whether a sticky pattern matches at an offset. */
export function matchesAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(source)
}
