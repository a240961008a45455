import {isDigit} from '../../source/characters.js'
import type {MarkerStyle} from '../../tree/nodes.js'
import type {OutlineLine} from './lines.js'
import {readMarker, type MarkerReading} from './marker.js'

/** Longest scrap, in characters: a third of a line of typescript. */
export const SCRAP = 22
/** Lines below a marker among which a line of text is looked for. */
const BELOW = 3

const sayingTheirPlace: ReadonlySet<MarkerStyle> = new Set(['named', 'compound', 'decimal'])

/** Whether no more than a scrap stands behind a marker on its line; a sentence, or what introduces a list, is more. */
export function isSlight(source: string, {end}: OutlineLine, marker: MarkerReading): boolean {
  const style = marker.values[0]?.style
  if (end - marker.end > SCRAP || (style !== undefined && sayingTheirPlace.has(style))) return false
  return end === marker.end || !'.:'.includes(source.charAt(end - 1))
}

/** Whether nothing but scraps stands below a line with a marker: `4. Liaison` above `5. Legal`, `8.` above `9.` */
export function hasNoText(
  source: string,
  lines: readonly OutlineLine[],
  at: number,
  marker: MarkerReading,
): boolean {
  for (let below = at + 1; below < lines.length && below - at <= BELOW; below++) {
    const {start, end} = lines[below] as OutlineLine
    const next = readMarker(source, start, end)
    if (next) return next.values[0]?.kind === marker.values[0]?.kind
    if (end - start > SCRAP || sentence.test(source.slice(start, end))) return false
    if (below - at === BELOW) return true
  }
  // the text ends here, and what it would go on with is not known
  return false
}

/** A short sentence: three words and a stop. */
const sentence = /^\S+ \S+ .*\.$/

/** Whether the line above or below holds nothing but a number: the lines of a page are counted in its margin. */
export function isCounted(source: string, lines: readonly OutlineLine[], at: number): boolean {
  return isNumber(source, lines[at - 1]) || isNumber(source, lines[at + 1])
}

/** Digits of the highest number that a line of a page has. */
const DIGITS = 2

function isNumber(source: string, line: OutlineLine | undefined): boolean {
  if (!line || line.end - line.start > DIGITS) return false
  for (let at = line.start; at < line.end; at++) if (!isDigit(source.charCodeAt(at))) return false
  return true
}
