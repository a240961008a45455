import type {Level} from '../../lexicon/levels.js'
import {bannerReading, type BannerReading} from './banner-reading.js'
import type {Cell} from './cells.js'

/** Levels by the characters that their typing with hyphens has, and how many of their letters must be legible. */
const typed: ReadonlyMap<number, readonly [level: Level, legible: number]> = new Map([
  [11, ['SECRET', 3]],
  [23, ['CONFIDENTIAL', 6]],
])

/** What OCR makes of letters that stand alone. */
const alike: Readonly<Record<string, string>> = {
  5: 'S',
  0: 'O',
  1: 'I',
  3: 'E',
  7: 'T',
  С: 'C',
  Е: 'E',
  Т: 'T',
  О: 'O',
}

/** What it costs to read a letter that is lost. */
const LOST = 0.5

/** `5-2-C-2-E-T`: single characters between hyphens, as only levels are typed, half of which are those of one. */
export function readHyphened(source: string, cell: Cell): BannerReading | undefined {
  const last = cell.pieces.at(-1)
  const {start} = cell
  if (!last || source.charCodeAt(start + 1) !== HYPHEN) return undefined
  const found = typed.get(cell.end - start)
  if (!found) return undefined
  const [level, legible] = found
  let letters = 0
  for (let at = 0; at < level.length; at++) {
    const place = start + 2 * at
    if (place + 1 < cell.end && source.charCodeAt(place + 1) !== HYPHEN) return undefined
    const character = source.charAt(place)
    if (character === level.charAt(at) || alike[character] === level.charAt(at)) letters++
  }
  if (letters < legible) return undefined
  const cost = (level.length - letters) * LOST
  return bannerReading(source, cell, start, cell.end, {system: 'US', level}, cost, 'strong')
}

const HYPHEN = 45
