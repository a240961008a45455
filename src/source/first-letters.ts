/** The bits of a character by which lower and upper case are one. */
const LETTER = 31
const ASCII = 127

/**
 * The first two characters of some words: a test without a string, which rules most other words out and lets one pass now
 * and then.
 */
export class FirstLetters {
  /** For each first character, a bit for each second one. */
  private readonly seconds = new Int32Array(ASCII + 1)

  constructor(...pairs: readonly string[]) {
    for (const pair of pairs) {
      const first = pair.charCodeAt(0)
      this.seconds[first] = (this.seconds[first] as number) | (1 << pair.charCodeAt(1))
    }
  }

  /** Whether one of the words may begin at an offset. */
  mayBegin(source: string, at: number): boolean {
    return (
      (((this.seconds[source.charCodeAt(at) & ASCII] as number) >> (source.charCodeAt(at + 1) & LETTER)) &
        1) !==
      0
    )
  }
}
