import {isLower, isWordCharacter} from '../source/characters.js'
import type {Break} from '../tree/nodes.js'
import type {TextLine} from './outline.js'

/** Shortest word worth keeping for the comparison. */
const SHORTEST = 4

/** The words of the document that could decide a hyphen: those with a hyphen inside, and the longer plain ones. */
export function wordsOf(source: string, lines: readonly TextLine[]): Set<string> {
  const words = new Set<string>()
  if (!lines.some(({end}) => source.charCodeAt(end - 1) === 45)) return words
  for (const {start, end} of lines) {
    for (let at = start; at < end;) {
      while (at < end && !isWordCharacter(source.charCodeAt(at))) at++
      const from = at
      while (
        at < end &&
        (isWordCharacter(source.charCodeAt(at)) ||
          (source.charCodeAt(at) === 45 && isWordCharacter(source.charCodeAt(at + 1)) && at + 1 < end))
      )
        at++
      if (at - from >= SHORTEST) words.add(source.slice(from, at).toLowerCase())
    }
  }
  return words
}

/** Length from which on a part of a broken word that is a word of the document stands for itself. */
const LONG_PART = 6

/**
 * The break between two lines of the same text, with what its hyphen is, as far as the document's own words tell.
 *
 * `soft` if the word is printed without the hyphen elsewhere, or its first part is no word of the document; `hard` if
 * it is printed with the hyphen, or its first part is a longer word by itself (`communist-controlled`).
 */
export function hyphenBreak(
  source: string,
  before: TextLine,
  text: TextLine,
  words: ReadonlySet<string>,
): Break {
  const {line} = before.draft
  const next = text.draft.line
  let start = line.end
  let hyphen: Break['hyphen'] = 'none'
  if (isHyphen(source.charCodeAt(before.end - 1)) && isWordCharacter(source.charCodeAt(before.end - 2))) {
    if (before.end === line.end) start--
    hyphen = kindOf(source, before, text, words)
  }
  return {
    type: 'break',
    value: source.slice(start, next.start),
    hyphen,
    position: {
      start: {line: line.number, column: start - line.lineStart + 1, offset: start},
      end: {line: next.number, column: next.start - next.lineStart + 1, offset: next.start},
    },
  }
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0xad || code === 0x2010
}

function kindOf(
  source: string,
  before: TextLine,
  text: TextLine,
  words: ReadonlySet<string>,
): Break['hyphen'] {
  if (!isLower(source.charCodeAt(text.start))) return 'hard'
  let head = before.end - 1
  while (head > before.start && isWordPart(source.charCodeAt(head - 1))) head--
  let tail = text.start
  while (tail < text.end && isWordPart(source.charCodeAt(tail))) tail++
  const first = source.slice(head, before.end - 1).toLowerCase()
  const second = source.slice(text.start, tail).toLowerCase()
  const joined = words.has(first + second)
  const hyphenated = words.has(`${first}-${second}`)
  if (joined !== hyphenated) return joined ? 'soft' : 'hard'
  if (joined) return 'undecided'
  if (!words.has(first)) return 'soft'
  return first.length >= LONG_PART ? 'hard' : 'undecided'
}

function isWordPart(code: number): boolean {
  return isWordCharacter(code) || code === 45
}
