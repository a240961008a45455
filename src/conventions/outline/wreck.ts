import {markerConfusions} from '../../lexicon/marker-confusions.js'
import {isDigit, isLetter, isLower, isUpper} from '../../source/characters.js'
import {codeOf} from '../../source/fold.js'
import {substitutionCost} from '../../source/costs.js'
import type {MarkerDelimiter} from '../../tree/nodes.js'

/** Damage of a letter in the other case. */
const OTHER_CASE = 0.2
/** Most damage that one character may have taken. */
const MOST = 0.6
/** Least damage of characters that look alike in words, but are not known to do so in markers. */
const LEAST_BY_WORDS = 0.45
/** Damage where one parenthesis of two is lost. */
const ONE_PARENTHESIS = 0.6

const ASCII = 128
const table = new Float32Array(ASCII * ASCII).fill(-1)
const wide = new Map<string, number>()
for (const {characters, cost} of markerConfusions) {
  for (const printed of characters) {
    for (const meant of characters) {
      if (printed === meant || meant.charCodeAt(0) >= ASCII) continue
      if (printed.charCodeAt(0) >= ASCII) {
        wide.set(printed + meant, cost)
        continue
      }
      const at = printed.charCodeAt(0) * ASCII + meant.charCodeAt(0)
      const known = table[at] as number
      table[at] = known < 0 ? cost : Math.min(known, cost)
    }
  }
}

/** What it costs to take one printed character of a marker for another; more than {@link MOST} for no likeness. */
function characterDamage(printed: string, at: number, meant: string): number {
  const from = printed.charCodeAt(at)
  const to = meant.charCodeAt(at)
  if (from === to) return 0
  if (from >= ASCII) return wide.get(printed.charAt(at) + meant.charAt(at)) ?? MOST
  const index = from * ASCII + to
  if ((table[index] as number) < 0) {
    table[index] = isAlike(from, to)
      ? Math.max(LEAST_BY_WORDS, substitutionCost(upperCodeOf(from), upperCodeOf(to)))
      : (from | 32) === (to | 32) && isLetter(from)
        ? OTHER_CASE
        : isLetter(from) || isDigit(from)
          ? 1
          : MOST
  }
  // as the table rounds it, the first time as well
  return table[index] as number
}

/** Whether two characters are of one class, so that what is known of words holds: both figures, or letters of one case. */
function isAlike(one: number, other: number): boolean {
  return isDigit(one) ? isDigit(other) : isUpper(one) ? isUpper(other) : isLower(one) && isLower(other)
}

function upperCodeOf(code: number): number {
  return codeOf(String.fromCharCode(code).toUpperCase())
}

/**
 * What a marker must have suffered to be printed so.
 *
 * @param printed what stands between the printed delimiters
 * @param meant the body of the marker that a list waits for, as long as what is printed
 * @returns undefined where the two are not alike
 */
export function wreckDamage(
  printed: string,
  printedDelimiter: MarkerDelimiter,
  meant: string,
  delimiter: MarkerDelimiter,
): number | undefined {
  let damage = 0
  if (printedDelimiter !== delimiter) {
    if (!isParenthesis(printedDelimiter) || !isParenthesis(delimiter)) return undefined
    damage = ONE_PARENTHESIS
  }
  for (let at = 0; at < printed.length; at++) {
    const one = characterDamage(printed, at, meant)
    if (one > MOST) return undefined
    damage += one
  }
  return damage
}

function isParenthesis(delimiter: MarkerDelimiter): boolean {
  return delimiter === 'parenthesis' || delimiter === 'parentheses'
}
