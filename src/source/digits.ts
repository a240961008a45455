import {isDigit} from './characters.js'

/** What a letter or sign is, where a digit must stand (position-typed confusions of stamps and typescript). */
const digitShapes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  U: '0',
  C: '0',
  I: '1',
  l: '1',
  i: '1',
  '!': '1',
  '|': '1',
  ']': '1',
  '[': '1',
  J: '1',
  t: '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  $: '5',
  G: '6',
  b: '6',
  T: '7',
  Y: '7',
  B: '8',
  '&': '8',
  g: '9',
  q: '9',
  A: '4',
  h: '4',
}

const shapeTable = new Int8Array(128).fill(-1)
for (const [shape, digit] of Object.entries(digitShapes)) shapeTable[shape.charCodeAt(0)] = Number(digit)

/** Which digit a character is, or looks like; -1 for none. */
export function digitAt(code: number): number {
  if (isDigit(code)) return code - 48
  return code < 128 ? (shapeTable[code] as number) : -1
}

/** A number read from a piece of text, through confusions of letters with digits. */
export interface ReadNumber {
  readonly value: number
  /** How many characters had to be read as digits that are none. */
  readonly repaired: number
}

/**
 * Reads a piece of text as a number.
 *
 * @returns undefined where a character is not, and does not look like, a digit, or where none is a digit
 */
export function readNumber(source: string, start: number, end: number): ReadNumber | undefined {
  let value = 0
  let repaired = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    const digit = digitAt(code)
    if (digit < 0) return undefined
    if (!isDigit(code)) repaired++
    value = value * 10 + digit
  }
  return repaired === end - start ? undefined : {value, repaired}
}
