import {lookAlikes, signs} from '../lexicon/confusions.js'

/** Folded codes: 1–26 the letters, 27–36 the digits, 37 a sign that stands for no letter. */
export const SIGN = 37
/** How many folded codes there are, with the unused 0. */
export const CODES = 38

/** The folded code of an upper-case letter or digit. */
export function codeOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code >= 65 && code <= 90) return code - 64
  if (code >= 48 && code <= 57) return code - 21
  return SIGN
}

/** What separates: it neither stands for a letter nor breaks a word. */
const separators = '-–—_.,;:\'"‘’“”`~*^´·«»<>=+\\/#%?)'

/** The bit of a character that is printed as a sign, and so is read as a letter only at a price; and its place. */
const PRINTED_SIGN = 64
const SIGN_BIT = 6

/** How characters fold. */
interface Folds {
  /** Folded codes, by character, with the bit of a sign; 0 for what separates. */
  readonly codes: Uint8Array
  /** Folded codes of the characters beyond these tables. */
  readonly wide: ReadonlyMap<number, readonly number[]>
}

function readFolds(): Folds {
  const codes = new Uint8Array(0x500)
  const wide = new Map<number, readonly number[]>()
  for (let code = 33; code < codes.length; code++)
    codes[code] = codeOf(String.fromCharCode(code).normalize('NFD').charAt(0).toUpperCase())
  for (const separator of separators) {
    const code = separator.charCodeAt(0)
    if (code < codes.length) codes[code] = 0
  }
  codes.fill(0, 127, 0xa1)
  for (const [sign, letter] of Object.entries(signs)) {
    const code = sign.charCodeAt(0)
    if (code < codes.length) {
      codes[code] = codeOf(letter) | PRINTED_SIGN
    } else {
      wide.set(code, [codeOf(letter)])
    }
  }
  for (const [sign, letters] of Object.entries(lookAlikes)) {
    const code = sign.charCodeAt(0)
    if (code < codes.length) codes[code] = codeOf(letters)
    else wide.set(code, Array.from(letters, codeOf))
  }
  return {codes, wide}
}

const {codes: foldTable, wide} = readFolds()

const nothing: readonly number[] = []

/**
 * A piece of the source with case, accents, spaces and separating punctuation taken away, and an offset kept for
 * each character that stays, so that whatever is found in it can be said in offsets of the source.
 */
export class Folded {
  /** Folded codes. */
  readonly codes: Uint8Array
  /** Offset in the source of each folded character. */
  readonly offsets: Int32Array
  /** 1 where a folded character was printed as a sign. */
  readonly signs: Uint8Array
  /** How many folded characters there are. */
  length = 0

  constructor(readonly capacity: number) {
    this.codes = new Uint8Array(capacity + 1)
    this.offsets = new Int32Array(capacity + 1)
    this.signs = new Uint8Array(capacity + 1)
  }

  /** Folds `source.slice(start, end)`, as much of it as there is room for, or as is asked for. */
  fold(source: string, start: number, end: number, capacity = this.capacity): this {
    const {codes, offsets, signs} = this
    let length = 0
    for (let offset = start; offset < end && length < capacity; offset++) {
      const code = source.charCodeAt(offset)
      if (code >= foldTable.length) {
        for (const letter of wide.get(code) ?? nothing) {
          if (length >= capacity) break
          codes[length] = letter
          offsets[length] = offset
          signs[length] = 1
          length++
        }
        continue
      }
      const folded = foldTable[code] as number
      codes[length] = folded & (PRINTED_SIGN - 1)
      offsets[length] = offset
      signs[length] = folded >> SIGN_BIT
      // counted without a branch: what separates is written over
      length += -folded >>> 31
    }
    this.length = length
    return this
  }

  /** Whether a folded character, not the first, begins a word: a space or separator stands before it. */
  beginsWord(index: number): boolean {
    return (this.offsets[index] as number) > (this.offsets[index - 1] as number) + 1
  }
}

/**
 * The folded codes of a phrase of the lexicon.
 *
 * Folds by itself: the engine keeps strings in many ways, and a reader of characters that has met more than four of them
 * asks for `charCodeAt` anew at each. {@link Folded.fold} is to meet texts and pieces of texts only.
 */
export function foldPhrase(phrase: string): Uint8Array {
  const codes: number[] = []
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at)
    const folded = foldTable[code]
    if (folded === undefined) codes.push(...(wide.get(code) ?? nothing))
    else if (folded !== 0) codes.push(folded & (PRINTED_SIGN - 1))
  }
  return Uint8Array.from(codes)
}
