import {Has, flagOf, isSpace} from './characters.js'

/** A run of characters between spaces. Offsets are UTF-16 code units into the source. */
export interface Word {
  /** First character, with its punctuation. */
  readonly start: number
  /** After the last character, with its punctuation. */
  readonly end: number
  /** First letter or digit (`start` where there is none). */
  readonly coreStart: number
  /** After the last letter or digit (`end` where there is none). */
  readonly coreEnd: number
  /** Which classes of characters occur, bits of `Has`. */
  readonly flags: number
}

const CORE = Has.lower | Has.upper | Has.digit

/**
 * Splits a piece of one line into words.
 *
 * @param source the source
 * @param start offset to begin at
 * @param end offset to end before
 */
export function splitWords(source: string, start: number, end: number): Word[] {
  const words: Word[] = []
  let at = start
  while (at < end) {
    while (at < end && isSpace(source.charCodeAt(at))) at++
    if (at >= end) break
    const wordStart = at
    let coreStart = -1
    let coreEnd = at
    let flags = 0
    for (; at < end; at++) {
      const flag = flagOf(source.charCodeAt(at))
      if (flag === Has.space) break
      flags |= flag
      if ((flag & CORE) !== 0) {
        if (coreStart < 0) coreStart = at
        coreEnd = at + 1
      }
    }
    if (coreStart < 0) {
      coreStart = wordStart
      coreEnd = at
    }
    words.push({start: wordStart, end: at, coreStart, coreEnd, flags})
  }
  return words
}
