import {Has, flagOf, skipSpace, skipSpaceBack} from './characters.js'

/** A line with text on it. Offsets are UTF-16 code units into the source, `end`s exclusive. */
export interface Line {
  /** 1-based number of the line in the source. */
  readonly number: number
  /** Offset of the first character of the line in the source; columns count from here. */
  readonly lineStart: number
  /** Offset of the first character that is not white space. */
  readonly start: number
  /** Offset after the last character that is not white space. */
  readonly end: number
  /** How many blank lines stand between the line before with text and this one. */
  readonly blanksBefore: number
  /** How many form feeds stand before this line, from the head of the source. */
  readonly formFeeds: number
  /** Which classes of characters occur, bits of {@link Has}. */
  readonly flags: number
  /** How many upper-case letters. */
  readonly upper: number
  /** How many lower-case letters. */
  readonly lower: number
  /** How many digits. */
  readonly digits: number
}

const LINE_FEED = 10
const FORM_FEED = 12
const CARRIAGE_RETURN = 13

/**
 * Splits a text into its lines, leaving out those without text.
 *
 * Lines end at LF, CR LF or a lone CR, as unist counts them. A form feed ends a page, and a piece of a line: the text
 * before and after it comes as two lines of the same number.
 *
 * @param text the source
 * @returns the lines with text, in order
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  const length = text.length
  let number = 1
  let lineStart = 0
  let blanks = 0
  let formFeeds = 0
  let index = 0
  while (index < length) {
    const pieceStart = index
    let flags = 0
    let upper = 0
    let lower = 0
    let digits = 0
    let code = LINE_FEED
    // counted without a branch, for what comes next in a text can't be foretold
    for (; index < length; index++) {
      code = text.charCodeAt(index)
      if (code <= CARRIAGE_RETURN && (code === LINE_FEED || code >= FORM_FEED)) break
      const flag = flagOf(code)
      flags |= flag
      lower += flag & Has.lower
      upper += (flag & Has.upper) >> 1
      digits += (flag & Has.digit) >> 2
    }
    flags &= ~Has.space
    if (flags === 0) {
      if (code !== FORM_FEED) blanks++
    } else {
      const start = skipSpace(text, pieceStart, index)
      const end = skipSpaceBack(text, start, index)
      lines.push({
        number,
        lineStart,
        start,
        end,
        blanksBefore: blanks,
        formFeeds,
        flags,
        upper,
        lower,
        digits,
      })
      blanks = 0
    }
    if (index >= length) break
    index++
    if (code === FORM_FEED) {
      formFeeds++
    } else {
      if (code === CARRIAGE_RETURN && text.charCodeAt(index) === LINE_FEED) index++
      number++
      lineStart = index
    }
  }
  return lines
}
