import type {Piece} from './cells.js'
import {levelWords, topWords} from './phrases.js'

/** What it costs to read TOP through damage. */
export const DAMAGED_TOP = 0.8

/** Longest that damage makes of TOP. */
const LONGEST_TOP = 4

/** Most that it costs to read TOP SECRET, where SECRET is clean. */
const MOST_OF_TOP = 0.9

/** What the edge of a page or a worn stamp leaves of TOP, and a sentence has too. */
const cutTops = new Set(['P', 'UP', 'OF'])

/**
 * `TeP SECRET`, `7OP SECRET`: whether what stands before SECRET is TOP.
 *
 * @param isFirst whether the line begins with it
 */
export function isDamagedTop(
  source: string,
  top: Piece | undefined,
  secret: Piece,
  isFirst: boolean,
): boolean {
  if (!top || top.length > LONGEST_TOP) return false
  if (topWords.has(top.text()) || (isFirst && cutTops.has(top.text()))) return true
  const read = levelWords.read(source, top.start, secret.end, MOST_OF_TOP / 'TOPSECRET'.length)
  return read?.value === 'TOP SECRET'
}
