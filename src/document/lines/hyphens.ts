import {wordEndings} from '../../lexicon/word-endings.js'
import {isLower, isWordCharacter} from '../../source/characters.js'
import {positionAcross} from '../../source/positions.js'
import type {Break} from '../../tree/nodes.js'
import type {TextLine} from './text-lines.js'
import {WordSearch} from './word-search.js'

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
 * words are looked for, so that the text is searched once; and not before the first one is asked for: many papers break
 * no word.
 */
export class WordsOfDocument {
  /** The words that may be asked for; looked for at the first question. */
  private words: WordSearch | undefined

  constructor(
    private readonly source: string,
    private readonly lines: readonly TextLine[],
  ) {}

  /** Whether the document has a word, in small letters, within a line. */
  private has(word: string): boolean {
    return (this.words ??= this.search()).has(word)
  }

  private search(): WordSearch {
    const {source, lines} = this
    const words = new WordSearch()
    for (let at = 1; at < lines.length; at++) {
      const before = lines[at - 1] as TextLine
      if (!isHyphen(source.charCodeAt(before.end - 1))) continue
      const text = lines[at] as TextLine
      const word = isLower(source.charCodeAt(text.start)) ? brokenWord(source, before, text) : undefined
      if (!word) continue
      words.add(word.head + word.tail)
      words.add(`${word.head}-${word.tail}`)
      if (wordEndings.has(word.tail)) continue
      words.add(word.head)
      words.add(`${word.head}s`)
    }
    words.read(source, lines)
    return words
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
