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
} as const

/** Flags of the characters below U+0080. */
const asciiFlags = new Uint16Array(128)

for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  asciiFlags[code] =
    code === 32 || (code >= 9 && code <= 13)
      ? Has.space
      : char >= 'a' && char <= 'z'
        ? Has.lower
        : char >= 'A' && char <= 'Z'
          ? Has.upper
          : char >= '0' && char <= '9'
            ? Has.digit
            : char === '('
              ? Has.openParenthesis
              : '[]{}<>'.includes(char)
                ? Has.bracket
                : char === '/'
                  ? Has.slash
                  : char === '-'
                    ? Has.dash
                    : char === '.' || char === ','
                      ? Has.period
                      : char === ':' || char === ';'
                        ? Has.colon
                        : char === '~' || char === '*'
                          ? Has.tilde
                          : char === '"' || char === "'"
                            ? Has.quote
                            : Has.symbol
}

/** The class of a character code, as one bit of {@link Has}. */
export function flagOf(code: number): number {
  return code < 128 ? (asciiFlags[code] as number) : wideFlagOf(code)
}

function wideFlagOf(code: number): number {
  if (isWideSpace(code)) return Has.space
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return Has.upper
  if (code >= 0xdf && code <= 0x24f && code !== 0xf7) return Has.lower
  // Greek and Cyrillic letters stand on these pages for the Latin ones that they look like
  if (code >= 0x391 && code <= 0x3a9) return Has.upper
  if (code >= 0x3b1 && code <= 0x3c9) return Has.lower
  if (code >= 0x400 && code <= 0x42f) return Has.upper
  if (code >= 0x430 && code <= 0x45f) return Has.lower
  if (code >= 0x2010 && code <= 0x2015) return Has.dash
  if (code >= 0x2018 && code <= 0x201f) return Has.quote
  if (code >= 0x2580 && code <= 0x25ff) return Has.block
  return Has.symbol
}

/** White space above U+007F, as `\s` of regular expressions has it. */
function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Whether a character code is white space. */
export function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && isWideSpace(code)
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
