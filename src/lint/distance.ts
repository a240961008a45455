/**
 * How many characters must be changed, added or left out to make one text of another (Levenshtein), as far as it is no
 * more than a limit; one more than the limit otherwise.
 */
export function distance(a: string, b: string, limit: number): number {
  const beyond = limit + 1
  if (Math.abs(a.length - b.length) > limit) return beyond
  let before = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      const cost = Math.min(
        (before[j - 1] as number) + same,
        (before[j] as number) + 1,
        (row[j - 1] as number) + 1,
      )
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return beyond
    before = row
  }
  return Math.min(before[b.length] as number, beyond)
}
