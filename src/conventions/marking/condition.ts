/** What sets the time at which a marking holds: `when separated from attachment`, `(When Filled In)`. */
export interface Condition {
  readonly text: string
  /** Offset behind it. */
  readonly end: number
}

/** Most characters of a condition. */
const LONGEST = 80
const pattern =
  /^[ ,(-]{1,4}((?:when|upon|if) [a-z ,]{0,50}?(?:separated|removed|removal|detached|filled|attach|enclos)[a-z ,]{0,50})\)?/i

/** Reads the condition behind a marking (32 CFR 2001.24(c)). */
export function conditionBehind(source: string, at: number, limit: number): Condition | undefined {
  const found = pattern.exec(source.slice(at, Math.min(limit, at + LONGEST)))
  return found ? {text: (found[1] as string).trim(), end: at + found[0].trimEnd().length} : undefined
}
