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
 * words are looked for, so that the text is read once and few strings are made; and not before the first one is asked
 * for: many papers break no word.
 */
export class WordsOfDocument {
  /** Words that may be asked for, and whether the document has them within a line; gathered at the first question. */
  private asked: Map<string, boolean> | undefined
  /** 1 for the shape of each word that may be asked for. */
  private shapes: Uint8Array = NO_SHAPES

  constructor(
    private readonly source: string,
    private readonly lines: readonly TextLine[],
  ) {}

  /** Whether the document has a word, in small letters, within a line. */
  private has(word: string): boolean {
    return (this.asked ?? this.gather()).get(word) === true
  }

  private gather(): ReadonlyMap<string, boolean> {
    const {source, lines} = this
    const asked = (this.asked = new Map<string, boolean>())
    this.shapes = new Uint8Array(LETTERS * LETTERS * LENGTHS)
    for (let at = 1; at < lines.length; at++) {
      const before = lines[at - 1] as TextLine
      if (!isHyphen(source.charCodeAt(before.end - 1))) continue
      const text = lines[at] as TextLine
      const word = isLower(source.charCodeAt(text.start)) ? brokenWord(source, before, text) : undefined
      if (!word) continue
      this.ask(asked, word.head + word.tail)
      this.ask(asked, `${word.head}-${word.tail}`)
      if (wordEndings.has(word.tail)) continue
      this.ask(asked, word.head)
      this.ask(asked, `${word.head}s`)
    }
    for (const line of lines) this.readLine(asked, line)
    return asked
  }

  private ask(asked: Map<string, boolean>, word: string): void {
    asked.set(word, false)
    const {length} = word
    this.shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(length - 1), length)] = 1
  }

  /** Marks the words of a line that may be asked for; the part of a word that its end breaks is none. */
  private readLine(asked: Map<string, boolean>, {start, end}: TextLine): void {
    const {source, shapes} = this
    let at = start
    while (at < end) {
      const from = at
      const first = source.charCodeAt(at++)
      if (!isWordCharacter(first)) continue
      while (at < end) {
        const code = source.charCodeAt(at)
        if (!isWordCharacter(code)) {
          if (code !== HYPHEN) break
          if (at + 1 >= end) return
          if (!isWordCharacter(source.charCodeAt(at + 1))) break
        }
        at++
      }
      if (shapes[shapeOf(first, source.charCodeAt(at - 1), at - from)] === 1) {
        const word = source.slice(from, at).toLowerCase()
        if (asked.has(word)) asked.set(word, true)
      }
      // what ends the word is read
      at++
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
    const joined = this.has(head + tail)
    const hyphenated = this.has(`${head}-${tail}`)
    if (joined !== hyphenated) return joined ? 'soft' : 'hard'
    if (joined) return 'undecided'
    if (wordEndings.has(tail) || !(this.has(head) || this.has(`${head}s`))) return 'soft'
    return head.length >= LONG_PART ? 'hard' : 'undecided'
  }
}

/** Letters without their case, and lengths, that the table of shapes tells apart. */
const LETTERS = 32
const LENGTHS = 16
const NO_SHAPES = new Uint8Array(0)

/** A number for the first and the last letter of a word and its length: most words are told apart by it. */
function shapeOf(first: number, last: number, length: number): number {
  const end = last < 128 ? last & (LETTERS - 1) : 0
  return ((first & (LETTERS - 1)) * LETTERS + end) * LENGTHS + Math.min(length, LENGTHS - 1)
}

/** The word that the end of a line breaks, if it does. */
function brokenWord(source: string, before: TextLine, text: TextLine): BrokenWord | undefined {
  const headEnd = before.end - 1
  if (!isHyphen(source.charCodeAt(headEnd))) return undefined
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

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === SOFT_HYPHEN || code === UNICODE_HYPHEN
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
