import {isLower, isUpper} from '../../source/characters.js'

/** A line of text, with what stands before it. Offsets are UTF-16 code units into the source. */
export interface OutlineLine {
  readonly start: number
  readonly end: number
  /** Blank lines before it. */
  readonly blanks: number
  /** The line of text before it, on the same paper. */
  readonly before: OutlineLine | undefined
}

/** Longest line that may be a heading by itself. */
const LONGEST_HEADING = 60
/** Longest title behind a marker. */
const LONGEST_TITLE = 90
/** Share of the usual width below which a line has not been broken for want of room. */
const SHORT = 0.65
/** Shortest line that may break off in the middle of a sentence. */
const SHORTEST_BROKEN = 7

/** A short line without a stop: an unnumbered heading, after which numbering may begin anew. */
export function isHeadingLike(source: string, {start, end}: OutlineLine): boolean {
  if (end - start > LONGEST_HEADING) return false
  const last = source.charCodeAt(end - 1)
  return last !== 46 && last !== 44 && last !== 45 && isUpper(source.charCodeAt(start))
}

/** Whether a line breaks off in the middle of a sentence, for want of room. */
export function endsOpen(source: string, {start, end}: OutlineLine, width: number): boolean {
  if (end - start < SHORTEST_BROKEN) return false
  const last = source.charCodeAt(end - 1)
  if (last === 44 || last === 45 || last === 40) return true
  return isLower(last) && end - start > width * SHORT
}

/** Whether a line had room for more. */
export function isShort({start, end}: OutlineLine, width: number): boolean {
  return end - start <= width * SHORT
}

/** Whether a line ends with a stop. */
export function endsSentence(source: string, {end}: OutlineLine): boolean {
  return '.:;?!"”)'.includes(source.charAt(end - 1))
}

/** Letters in capitals for each small one, in text that is all in capitals: OCR reads some of them as small. */
const CAPITALS_EACH_SMALL = 4

/** Whether a line and the two behind it are written in capitals, as long as those of a text: a telegram. */
export function isInTelegram(
  source: string,
  lines: readonly OutlineLine[],
  at: number,
  width: number,
): boolean {
  const [line, next, second] = lines.slice(at, at + 3)
  if (!line || !next || !second || isShort(line, width) || (isShort(next, width) && isShort(second, width)))
    return false
  return isInCapitals(source, line) && isInCapitals(source, next) && isInCapitals(source, second)
}

/** Whether a line is written in capitals. */
export function isInCapitals(source: string, {start, end}: OutlineLine): boolean {
  let large = 0
  let small = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isUpper(code)) large++
    else if (isLower(code)) small++
  }
  return large > small * CAPITALS_EACH_SMALL
}

/** Words of titles that are written small. */
const smallWords = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'or', 'the', 'to', 'with', 'is']) // prettier-ignore

/** A line whose words are written large, as in titles. */
export function isTitle(source: string, start: number, end: number): boolean {
  if (end - start > LONGEST_TITLE || ',-'.includes(source.charAt(end - 1))) return false
  let large = 0
  let small = 0
  for (const word of source.slice(start, end).split(/\s+/)) {
    if (!/^[A-Za-z]{2}/.test(word) || smallWords.has(word)) continue
    if (isUpper(word.charCodeAt(0))) large++
    else small++
  }
  return large >= 2 && small <= large / 4
}

/** Lengths of lines that are told apart. */
const LONGEST = 160
/** Lines shorter than this say nothing of the width of the text. */
const SHORTEST = 30
/** Share of the lines that are no longer than the usual width. */
const USUAL = 0.7
/** Width of a page of typescript, for texts too short to tell. */
const TYPESCRIPT = 62
/** Lines from which on a text tells its width. */
const ENOUGH = 8

/** How long a line of text usually is, in characters. */
export function usualWidth(lines: readonly OutlineLine[]): number {
  const counts = new Array<number>(LONGEST + 1).fill(0)
  let total = 0
  for (const {start, end} of lines) {
    const length = Math.min(LONGEST, end - start)
    if (length < SHORTEST) continue
    counts[length] = (counts[length] as number) + 1
    total++
  }
  if (total < ENOUGH) return TYPESCRIPT
  let seen = 0
  for (let length = SHORTEST; length < LONGEST; length++) {
    seen += counts[length] as number
    if (seen >= total * USUAL) return length
  }
  return LONGEST
}

/** How many blank lines stand between any two lines: OCR of wide leading puts one after every line. */
export function usualBlanksOf(lines: readonly OutlineLine[]): number {
  let none = 0
  for (const {blanks} of lines) if (blanks === 0) none++
  return lines.length >= ENOUGH && none * 5 < lines.length * 2 ? 1 : 0
}
