import {isLower, isSpace} from '../source/characters.js'
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
  let fresh = true
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!fresh) {
      fresh = isSpace(code)
    } else if (!isSpace(code)) {
      words++
      if (isLower(code)) small++
      if (words >= FEWEST_WORDS && small >= FEWEST_SMALL) return true
      fresh = false
    }
  }
  return false
}

/** Words without which there is hardly a sentence, and which a title seldom has many of. */
const sentenceWords: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'may', 'might',
  'that', 'this', 'these', 'which', 'who', 'it', 'its', 'he', 'his', 'she', 'they', 'their', 'we', 'our', 'you', 'your',
  'not', 'as', 'by', 'if', 'been', 'to',
]) // prettier-ignore

/** Fewest words by which a sentence shows. */
const FEWEST_OF_SENTENCE = 5

/**
 * Whether a line reads like the beginning of a sentence and not like a title or a name: it begins large, most of its
 * words begin small, and words of sentences are among them.
 */
export function isSentence(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.line.lower * 2 < end - start) return false
  const words = source.slice(start, Math.min(end, start + 120)).split(/\s+/)
  if (words.length < FEWEST_OF_SENTENCE) return false
  let small = 0
  let telling = 0
  for (const word of words) {
    if (isLower(word.charCodeAt(0))) small++
    if (sentenceWords.has(word.toLowerCase())) telling++
  }
  return small * 2 >= words.length && telling >= 2
}
