import {isLetter, isLower, isUpper, isWordCharacter} from '../../source/characters.js'
import {opensFixed} from './fixed-marker.js'
import type {OutlineLine} from './lines.js'
import {isSpacedStop, readMarker, readStoppedByLetter, readWreck, type MarkerReading} from './marker.js'
import {LONGEST_BODY} from './values.js'

/** The marker of a line: at its head, or behind a scrap of noise, or so damaged that only a list could read it. */
export interface LineMarker {
  readonly marker: MarkerReading
  readonly kind: 'plain' | 'wreck' | 'noisy' | 'portion'
}

/** Finds the marker of a line. Most lines begin with plain words, and are ruled out by their first characters. */
export function markerAt(source: string, {start, end}: OutlineLine): LineMarker | undefined {
  const first = source.charCodeAt(start)
  if (isLower(first) || (isUpper(first) && !opensFixed(source, start))) {
    const last = Math.min(end, start + LONGEST_BODY + 1)
    let at = start + 1
    while (at < last && isWordCharacter(source.charCodeAt(at))) at++
    if (at === start + 2 && (at === end || source.charCodeAt(at) === 32)) {
      const marker = readStoppedByLetter(source, start, end)
      if (marker) return {marker, kind: 'wreck'}
    }
    if (at === last) return undefined
    // no marker can begin so
    if (source.charCodeAt(at) === 32 && !isSpacedStop(source.charCodeAt(at + 1)))
      return noisyMarker(source, start, at, end)
  }
  const marker = readMarker(source, start, end)
  if (marker) {
    // `se . B. Pay`: noise may look like a marker
    const behind = marker.values.length > 0 ? undefined : noisyMarker(source, start, start, end)
    return behind ?? {marker, kind: 'plain'}
  }
  if (!isLetter(first)) {
    const wreck = readWreck(source, start, end)
    if (wreck) return {marker: wreck, kind: 'wreck'}
  }
  return noisyMarker(source, start, start, end)
}

/** How far into a line a scrap of noise may reach. */
const REACH = 7
/** Most scraps of noise before a marker. */
const SCRAPS = 2
/** Longest scrap: what is longer is a word. */
const LONGEST_SCRAP = 3
/** Most damage of a marker behind noise. */
const MOST_DAMAGE = 0.5

/**
 * A scrap of the margin before the marker: `oo 7. Page 71`, `4 12. Page 73`, `NI t 15. Page 86`.
 *
 * @param from offset up to which no space stands
 */
function noisyMarker(source: string, start: number, from: number, end: number): LineMarker | undefined {
  if (from - start > LONGEST_SCRAP) return undefined
  const last = Math.min(end, start + REACH)
  for (let at = from, scraps = 0, scrap = start; at < last && scraps < SCRAPS; at++) {
    if (source.charCodeAt(at) !== 32) continue
    if (at - scrap > LONGEST_SCRAP) return undefined
    scrap = at + 1
    scraps++
    if (!opensStopped(source, at + 1)) continue
    const marker = readMarker(source, at + 1, end)
    if (marker?.delimiter === 'period' && marker.values.length > 0 && marker.cost <= MOST_DAMAGE)
      return {marker, kind: 'noisy'}
  }
  return undefined
}

/** Whether one to four letters or digits with a stop stand at a place. */
function opensStopped(source: string, start: number): boolean {
  for (let at = start; at < start + 5; at++) {
    const code = source.charCodeAt(at)
    if (code === 46 || code === 44) return at > start
    if (!isWordCharacter(code)) return false
  }
  return false
}
