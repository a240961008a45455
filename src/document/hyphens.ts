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
/** Bits of the filter that rules out most words before they are looked up. */
const FILTER = 0xfff

/** The two parts of a word that a line end breaks, each in offsets of the source. */
interface BrokenWord {
  readonly headStart: number
  readonly headEnd: number
  readonly tailStart: number
  readonly tailEnd: number
}

/**
 * The words of a document, as far as they can decide what the hyphens at its line ends are. Only the parts of broken
 * words are looked for, so that the text is read once and few strings are made.
 */
export class WordsOfDocument {
  /** Words that are asked for, by their hash: whether the document has them within a line. */
  private readonly asked = new Map<number, boolean>()
  private readonly filter = new Uint8Array(FILTER + 1)

  constructor(
    private readonly source: string,
    lines: readonly TextLine[],
  ) {
    for (let at = 1; at < lines.length; at++) {
      const word = brokenWord(source, lines[at - 1] as TextLine, lines[at] as TextLine)
      if (!word) continue
      this.ask(this.hashOf(word, ''))
      this.ask(this.hashOf(word, '-'))
      this.ask(this.hashOf({...word, tailEnd: word.tailStart}, ''))
    }
    if (this.asked.size > 0) for (const line of lines) this.readLine(line)
  }

  private ask(hash: number): void {
    this.asked.set(hash, false)
    this.filter[hash & FILTER] = 1
  }

  private hashOf({headStart, headEnd, tailStart, tailEnd}: BrokenWord, joint: string): number {
    let hash = 0
    for (let at = headStart; at < headEnd; at++) hash = hashOn(hash, this.source.charCodeAt(at))
    if (joint !== '') hash = hashOn(hash, HYPHEN)
    for (let at = tailStart; at < tailEnd; at++) hash = hashOn(hash, this.source.charCodeAt(at))
    return hash
  }

  /** Marks the words of a line that are asked for; the part of a word that its end breaks is none. */
  private readLine({start, end}: TextLine): void {
    const {source, filter, asked} = this
    let hash = 0
    let length = 0
    for (let at = start; at <= end; at++) {
      const code = at < end ? source.charCodeAt(at) : 0
      if (isWordCharacter(code)) {
        hash = hashOn(hash, code)
        length++
        continue
      }
      if (length === 0) continue
      if (code === HYPHEN) {
        if (at + 1 >= end) return
        if (isWordCharacter(source.charCodeAt(at + 1))) {
          hash = hashOn(hash, code)
          continue
        }
      }
      if (filter[hash & FILTER] === 1 && asked.has(hash)) asked.set(hash, true)
      hash = 0
      length = 0
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
    const joined = this.asked.get(this.hashOf(word, '')) === true
    const hyphenated = this.asked.get(this.hashOf(word, '-')) === true
    if (joined !== hyphenated) return joined ? 'soft' : 'hard'
    if (joined) return 'undecided'
    const headIsWord = this.asked.get(this.hashOf({...word, tailEnd: word.tailStart}, '')) === true
    if (!headIsWord || wordEndings.has(this.source.slice(word.tailStart, word.tailEnd))) return 'soft'
    return word.headEnd - word.headStart >= LONG_PART ? 'hard' : 'undecided'
  }
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
  return {headStart, headEnd, tailStart: text.start, tailEnd}
}

function isWordPart(code: number): boolean {
  return isWordCharacter(code) || code === HYPHEN
}

/** Goes on with the hash of a word by one character, capitals as small letters. */
function hashOn(hash: number, code: number): number {
  const small = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) ? code + 32 : code
  return (Math.imul(hash, 31) + small) | 0
}

/** The break between two lines of the same text, with what its hyphen is, as far as the document's own words tell. */
export function lineBreak(source: string, before: TextLine, text: TextLine, words: WordsOfDocument): Break {
  const {line} = before.draft
  const next = text.draft.line
  const hyphen = words.hyphenBetween(before, text)
  const start = hyphen !== 'none' && before.end === line.end ? line.end - 1 : line.end
  return {
    type: 'break',
    value: source.slice(start, next.start),
    hyphen,
    position: positionAcross(line, start, next, next.start),
  }
}
