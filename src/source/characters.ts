/**
 * Classes of characters, by which a line can be ruled out before anything is matched against it.
 *
 * Bits of {@link Line.flags}: which classes occur on a line.
 */
export const Has = {
  lower: 1,
  upper: 2,
  digit: 4,
  space: 8,
  openParenthesis: 16,
  bracket: 32,
  slash: 64,
  dash: 128,
  period: 256,
  colon: 512,
  block: 1024,
  tilde: 2048,
  symbol: 4096,
  quote: 8192,
  curly: 16384,
} as const

/** Ranges of characters, two by two, and their classes; all others are symbols. */
const ranges: readonly (readonly [flag: number, bounds: string])[] = [
  // Greek and Cyrillic letters stand on these pages for the Latin ones that they look like
  [Has.lower, 'az\u00df\u00f6\u00f8\u024f\u03b1\u03c9\u0430\u045f'],
  [Has.upper, 'AZ\u00c0\u00d6\u00d8\u00de\u0391\u03a9\u0400\u042f'],
  [Has.digit, '09'],
  // as `\s` of regular expressions has it
  [Has.space, '\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff'],
  [Has.openParenthesis, '(('],
  [Has.bracket, '[[]]<<>>'],
  [Has.curly, '{{}}'],
  [Has.slash, '//'],
  [Has.dash, '--\u2010\u2015'],
  [Has.period, '..,,'],
  [Has.colon, ':;'],
  [Has.tilde, '~~**'],
  [Has.quote, '""\'\'\u2018\u201f'],
  [Has.block, '\u2580\u25ff'],
] // prettier-ignore

/** The class of each character: a look-up without a branch, since every pass asks for it. */
const flags = new Uint16Array(0x10000).fill(Has.symbol)

for (const [flag, bounds] of ranges)
  for (let at = 0; at < bounds.length; at += 2)
    flags.fill(flag, bounds.charCodeAt(at), bounds.charCodeAt(at + 1) + 1)

/** The class of a character code, as one bit of {@link Has}; of what is none, as beyond the end of a text, a symbol. */
export function flagOf(code: number): number {
  return flags[code & 0xffff] as number
}

/** Whether a character code is white space. */
export function isSpace(code: number): boolean {
  return flagOf(code) === Has.space
}

/** Whether a character code is one of `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a character code is an upper-case letter. */
export function isUpper(code: number): boolean {
  return (flagOf(code) & Has.upper) !== 0
}

/** Whether a character code is a lower-case letter. */
export function isLower(code: number): boolean {
  return (flagOf(code) & Has.lower) !== 0
}

/** Whether a character code is a letter. */
export function isLetter(code: number): boolean {
  return (flagOf(code) & (Has.upper | Has.lower)) !== 0
}

/** Whether a character code is a letter or a digit. */
export function isWordCharacter(code: number): boolean {
  return (flagOf(code) & (Has.upper | Has.lower | Has.digit)) !== 0
}

/** Offset of the first character from `start` on that is not white space, or `end`. */
export function skipSpace(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return at
}

/** Offset of the first character from `start` on that is white space, or `end`. */
export function skipWord(source: string, start: number, end: number): number {
  let at = start
  while (at < end && !isSpace(source.charCodeAt(at))) at++
  return at
}

/** Offset after the last character before `end` that is not white space, or `start`. */
export function skipSpaceBack(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

/** Offset of the first occurrence of a string that lies within a stretch, or -1; no further than the stretch is read. */
export function indexWithin(source: string, needle: string, start: number, end: number): number {
  const first = needle.charCodeAt(0)
  for (let at = start; at <= end - needle.length; at++)
    if (source.charCodeAt(at) === first && source.startsWith(needle, at)) return at
  return -1
}
