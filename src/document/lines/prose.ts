import {isLower, skipSpace, skipWord} from '../../source/characters.js'
import type {TextLine} from './text-lines.js'

/** Least characters and words of a line of prose, and how many of the words begin small. */
const SHORTEST = 30
const FEWEST_WORDS = 9
const FEWEST_SMALL = 5

/** A long line of lower-case words. */
export function isProse(source: string, {start, end, draft}: TextLine): boolean {
  if (end - start < SHORTEST || draft.line.lower < 2 * FEWEST_SMALL) return false
  let words = 0
  let small = 0
  for (let at = start; at < end; at = skipSpace(source, at, end)) {
    words++
    if (isLower(source.charCodeAt(at))) small++
    if (words >= FEWEST_WORDS && small >= FEWEST_SMALL) return true
    at = skipWord(source, at, end)
  }
  return false
}

/** Words without which there is hardly a sentence, and which a title seldom has many of. */
const sentenceWords: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'may', 'might',
  'that', 'this', 'these', 'which', 'who', 'it', 'its', 'he', 'his', 'she', 'they', 'their', 'we', 'our', 'you', 'your',
  'not', 'as', 'by', 'if', 'been', 'to',
]) // prettier-ignore

/** Length of the longest of them. */
const LONGEST_WORD = 5
/** How much of a line is read. */
const LONGEST_OPENING = 120
/** Fewest words by which a sentence shows. */
const FEWEST_OF_SENTENCE = 5

/**
 * Whether a line reads like the beginning of a sentence and not like a title or a name: it begins large, most of its
 * words begin small, and words of sentences are among them.
 */
export function isSentence(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.line.lower * 2 < end - start) return false
  const last = Math.min(end, start + LONGEST_OPENING)
  let words = 0
  let small = 0
  let telling = 0
  // white space at the end of the piece counts as a word more
  for (let at = start; at <= last; at = skipSpace(source, at + 1, last)) {
    const from = at
    at = skipWord(source, at, last)
    words++
    if (at > from && isLower(source.charCodeAt(from))) small++
    if (at - from <= LONGEST_WORD && sentenceWords.has(source.slice(from, at).toLowerCase())) telling++
    if (at === last) break
  }
  return words >= FEWEST_OF_SENTENCE && small * 2 >= words && telling >= 2
}
