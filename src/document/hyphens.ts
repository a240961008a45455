import {wordEndings} from '../lexicon/word-endings.js'
import {isLower, isWordCharacter} from '../source/characters.js'
import {positionAcross} from '../source/positions.js'
import type {Break} from '../tree/nodes.js'
import type {TextLine} from './text-lines.js'

const HYPHEN = 45
const SOFT_HYPHEN = 0xad
const UNICODE_HYPHEN = 0x2010
/** Length from which on a part of a broken word that is a word of the document stands for itself. */
const LONG_PART = 6

/** The two parts of a word that a line end breaks, in small letters. */
interface BrokenWord {
  readonly head: string
  readonly tail: string
}

/**
 * The words of a document, as far as they can decide what the hyphens at its line ends are. Only the parts of broken
 * words are looked for, so that the text is read once and few strings are made.
 */
export class WordsOfDocument {
  /** Words that are asked for, and whether the document has them within a line. */
  private readonly asked = new Map<string, boolean>()
  /** 1 for the first letter and the length of each word that is asked for. */
  private readonly shapes = new Uint8Array(LETTERS * LENGTHS)

  constructor(
    private readonly source: string,
    lines: readonly TextLine[],
  ) {
    for (let at = 1; at < lines.length; at++) {
      const word = brokenWord(source, lines[at - 1] as TextLine, lines[at] as TextLine)
      if (!word) continue
      this.ask(word.head + word.tail)
      this.ask(`${word.head}-${word.tail}`)
      this.ask(word.head)
      this.ask(`${word.head}s`)
    }
    if (this.asked.size > 0) for (const line of lines) this.readLine(line)
  }

  private ask(word: string): void {
    this.asked.set(word, false)
    this.shapes[shapeOf(word.charCodeAt(0), word.length)] = 1
  }

  /** Marks the words of a line that are asked for; the part of a word that its end breaks is none. */
  private readLine({start, end}: TextLine): void {
    const {source, shapes, asked} = this
    let from = -1
    for (let at = start; at <= end; at++) {
      const code = at < end ? source.charCodeAt(at) : 0
      if (isWordCharacter(code)) {
        if (from < 0) from = at
        continue
      }
      if (from < 0) continue
      if (code === HYPHEN) {
        if (at + 1 >= end) return
        if (isWordCharacter(source.charCodeAt(at + 1))) continue
      }
      if (shapes[shapeOf(source.charCodeAt(from), at - from)] === 1) {
        const word = source.slice(from, at).toLowerCase()
        if (asked.has(word)) asked.set(word, true)
      }
      from = -1
    }
  }

  /**
   * What the hyphen between two lines is. `soft` if the word is printed without the hyphen elsewhere, goes on with an
   * ending, or its first part is no word of the document; `hard` if it is printed with the hyphen, or its first part is a
   * longer word by itself (`communist-controlled`).
   */
  hyphenBetween(before: TextLine, text: TextLine): Break['hyphen'] {
    const word = brokenWord(this.source, before, text)
    if (!word) return 'none'
    if (!isLower(this.source.charCodeAt(text.start))) return 'hard'
    const {head, tail} = word
    const joined = this.asked.get(head + tail) === true
    const hyphenated = this.asked.get(`${head}-${tail}`) === true
    if (joined !== hyphenated) return joined ? 'soft' : 'hard'
    if (joined) return 'undecided'
    const headIsWord = this.asked.get(head) === true || this.asked.get(`${head}s`) === true
    if (!headIsWord || wordEndings.has(tail)) return 'soft'
    return head.length >= LONG_PART ? 'hard' : 'undecided'
  }
}

/** First letters without their case, and lengths, that the table of shapes tells apart. */
const LETTERS = 32
const LENGTHS = 64

function shapeOf(first: number, length: number): number {
  return (first & (LETTERS - 1)) * LENGTHS + Math.min(length, LENGTHS - 1)
}

/** The word that the end of a line breaks, if it does. */
function brokenWord(source: string, before: TextLine, text: TextLine): BrokenWord | undefined {
  const headEnd = before.end - 1
  const last = source.charCodeAt(headEnd)
  if (last !== HYPHEN && last !== SOFT_HYPHEN && last !== UNICODE_HYPHEN) return undefined
  if (headEnd <= before.start || !isWordCharacter(source.charCodeAt(headEnd - 1))) return undefined
  let headStart = headEnd
  while (headStart > before.start && isWordPart(source.charCodeAt(headStart - 1))) headStart--
  let tailEnd = text.start
  while (tailEnd < text.end && isWordPart(source.charCodeAt(tailEnd))) tailEnd++
  return {
    head: source.slice(headStart, headEnd).toLowerCase(),
    tail: source.slice(text.start, tailEnd).toLowerCase(),
  }
}

function isWordPart(code: number): boolean {
  return isWordCharacter(code) || code === HYPHEN
}

/** The break between two lines of the same text, with what its hyphen is, as far as the document's own words tell. */
export function lineBreak(source: string, before: TextLine, text: TextLine, words: WordsOfDocument): Break {
  const hyphen = words.hyphenBetween(before, text)
  const {end} = before.draft.line
  return breakFrom(source, before, text, hyphen !== 'none' && before.end === end ? end - 1 : end, hyphen)
}

/** The end of a line that is left as it is laid out. */
export function plainBreak(source: string, before: TextLine, text: TextLine): Break {
  return breakFrom(source, before, text, before.draft.line.end, 'none')
}

function breakFrom(
  source: string,
  before: TextLine,
  text: TextLine,
  start: number,
  hyphen: Break['hyphen'],
): Break {
  const next = text.draft.line
  return {
    type: 'break',
    value: source.slice(start, next.start),
    hyphen,
    position: positionAcross(before.draft.line, start, next, next.start),
  }
}
