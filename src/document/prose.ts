import {isLower} from '../source/characters.js'
import {splitWords} from '../source/words.js'
import type {TextLine} from './text-lines.js'

/** A long line of lower-case words. */
export function isProse(source: string, {start, end}: TextLine): boolean {
  if (end - start < 30) return false
  const words = splitWords(source, start, end)
  if (words.length < 9) return false
  let lower = 0
  for (const {coreStart} of words) if (isLower(source.charCodeAt(coreStart))) lower++
  return lower >= 5
}
