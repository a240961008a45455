import {mayHoldMarker, readMarker, valuesOf, type MarkerReading} from '../conventions/outline/marker.js'
import {placeMarkers, type Candidate, type Placed} from '../conventions/outline/sequence.js'
import {indexWithin, isLower, isSpace, isUpper} from '../source/characters.js'
import type {TextLine} from './text-lines.js'

/** A section that begins on a line. */
export interface SectionStart {
  readonly marker: MarkerReading
  readonly placed: Placed
}

/** What the surroundings of a line say for and against its being the beginning of a section. */
export const surroundings = {
  /** The text after the marker begins in lower case. */
  lowerCase: 2,
  /** The line before breaks off in the middle of a sentence, and no blank line stands between. */
  midSentence: {parentheses: 2.4, period: 1.4},
  /** The same, but at a comma: OCR makes commas of periods. */
  comma: 1,
  /** Share of that where a blank line stands before, but one stands before every line. */
  midSentenceBlank: 0.5,
  /** No blank line stands before, though the page has them between paragraphs. */
  noBlank: 0.7,
  /** Initials of a name: `R. J. Smith`, `A. Dulles`. */
  initials: 3,
  /** A contents line: leader dots or a page number at its end. */
  contents: 4,
  /** A number so high that it is more likely one of something else. */
  highNumber: 1.5,
  /** Decimals are numbers more often than markers. */
  decimal: 2.4,
  /** One of a row of short lines without a stop: names, a table. */
  listOfNames: 3,
  /** Noise stands before the marker. */
  noiseBefore: 0.6,
  /** A single letter in parentheses that reads as a portion mark. */
  portion: 0.2,
  /** Nothing stands behind the marker on its line: for a number, for a letter. */
  alone: {number: 0.3, letter: 1.3},
  /** What it costs to pass over a marker that nothing speaks against, and one that little speaks against. */
  skipPlain: 2.6,
  skipDoubtful: 1.1,
  skipNoisy: 0.9,
  skipPortion: 1.5,
} as const

/**
 * Finds the sections of the document: which lines begin one, and where each belongs.
 *
 * Gives each line that begins a section its role.
 */
export function findSections(
  source: string,
  lines: readonly TextLine[],
  usualBlanks: readonly number[],
): void {
  const markers = lines.map((text) => markerOf(source, text))
  const names = listsOfNames(source, lines, markers)
  const candidates: Candidate[] = []
  const owners: TextLine[] = []
  let apart = false
  let fresh = false
  for (const [at, text] of lines.entries()) {
    if (text.fresh) fresh = true
    const found = markers[at]
    if (!found) {
      if (isHeadingLike(source, text)) apart = true
      continue
    }
    const {marker} = found
    let accept = acceptCost(source, lines, at, marker, usualBlanks[text.draft.page] ?? 0)
    if (names.has(at)) accept += surroundings.listOfNames
    let skip = accept < 0.6 ? surroundings.skipPlain : accept < 1.6 ? surroundings.skipDoubtful : 0.2
    if (found.kind === 'noisy') {
      accept += surroundings.noiseBefore
      skip = surroundings.skipNoisy
    } else if (found.kind === 'portion') {
      accept += surroundings.portion
      skip = surroundings.skipPortion
    }
    candidates.push({marker, accept, skip, fresh, apart})
    owners.push(text)
    apart = false
    fresh = false
  }
  for (const [at, placed] of placeMarkers(candidates).entries()) {
    const {marker} = candidates[at] as Candidate
    if (placed) (owners[at] as TextLine).role = {kind: 'section', start: {marker, placed}}
  }
}

interface LineMarker {
  readonly marker: MarkerReading
  readonly kind: 'plain' | 'noisy' | 'portion'
}

/** The marker of a line: at its head, behind a scrap of noise, or in a portion mark that could be one. */
function markerOf(source: string, text: TextLine): LineMarker | undefined {
  const [first] = text.draft.spans
  const portion = first?.kind === 'portion' && first.start <= text.start + 1
  if ((portion && !first.reading.letter) || !mayHoldMarker(source, text.start, text.end)) return undefined
  const marker = readMarker(source, text.start, text.end)
  if (marker) return {marker, kind: portion ? 'portion' : 'plain'}
  return unstoppedMarker(source, text) ?? noisyMarker(source, text)
}

/** A scrap of the margin before the marker: `oo 7. Page 71`, `4 12. Page 73`, `NI t 15. Page 86`. */
function noisyMarker(source: string, text: TextLine): LineMarker | undefined {
  let at = text.start
  for (let words = 0; words < 2; words++) {
    const space = indexWithin(source, ' ', at, Math.min(text.end, text.start + 7))
    if (space < 0) return undefined
    at = space + 1
    const marker = readMarker(source, at, text.end)
    if (marker?.delimiter === 'period' && marker.values.length > 0 && marker.cost <= 0.5)
      return {marker, kind: 'noisy'}
  }
  return undefined
}

/** `8 Ministry of …`: a number whose period is lost. */
const unstopped = /(\d{1,2}) (?=[A-Z][a-z])(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/y

function unstoppedMarker(source: string, text: TextLine): LineMarker | undefined {
  unstopped.lastIndex = text.start
  const match = unstopped.exec(source)
  if (!match) return undefined
  const body = match[1] as string
  const end = text.start + body.length
  return {
    marker: {start: text.start, end, body, delimiter: 'period', values: valuesOf(body, 'period'), cost: 0.4},
    kind: 'noisy',
  }
}

/** Shortest row of short lines with markers that is a list of names or a table. */
const NAMES_IN_A_ROW = 3
/** Most words of a line in such a row. */
const WORDS_OF_A_NAME = 5

/** Lines that stand in a row of short marked lines without a sentence among them. */
function listsOfNames(
  source: string,
  lines: readonly TextLine[],
  markers: readonly (LineMarker | undefined)[],
): Set<number> {
  const found = new Set<number>()
  let row: number[] = []
  const flush = () => {
    if (row.length >= NAMES_IN_A_ROW) for (const at of row) found.add(at)
    row = []
  }
  for (const [at, text] of lines.entries()) {
    const marker = markers[at]?.marker
    if (!marker) {
      // a scrap between two names does not end the list
      if (text.end - text.start > 8) flush()
      continue
    }
    const rest = source.slice(marker.end, text.end).trim()
    const words = rest.split(/\s+/)
    const name =
      rest !== '' &&
      words.length <= WORDS_OF_A_NAME &&
      !/[.:;?]$/.test(rest) &&
      words.some((word) => /^[A-Z]{3,}/.test(word))
    if (name) row.push(at)
    else flush()
  }
  flush()
  return found
}

/** A short line without a stop: an unnumbered heading, after which numbering may begin anew. */
function isHeadingLike(source: string, {start, end}: TextLine): boolean {
  if (end - start > 60) return false
  const last = source.charCodeAt(end - 1)
  return last !== 46 && last !== 44 && last !== 45 && isUpper(source.charCodeAt(start))
}

/** Words of titles that are written small. */
const smallWords = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  'is',
])

/** A line whose words are written large, as in titles. */
function isTitle(source: string, start: number, end: number): boolean {
  if (end - start > 90 || ',-'.includes(source.charAt(end - 1))) return false
  let large = 0
  let small = 0
  for (const word of source.slice(start, end).split(/\s+/)) {
    if (!/^[A-Za-z]{2}/.test(word) || smallWords.has(word)) continue
    if (isUpper(word.charCodeAt(0))) large++
    else small++
  }
  return large >= 2 && small <= large / 4
}

function acceptCost(
  source: string,
  lines: readonly TextLine[],
  at: number,
  marker: MarkerReading,
  usualBlanks: number,
): number {
  const text = lines[at] as TextLine
  let cost = 0
  let next = marker.end
  while (next < text.end && isSpace(source.charCodeAt(next))) next++
  const first = source.charCodeAt(next)
  if (next < text.end && isLower(first)) cost += surroundings.lowerCase
  if (countLetters(source, next, text.end) < 2) {
    const {number, letter} = surroundings.alone
    const style = marker.values[0]?.style
    cost += style === 'compound' ? 0 : style === 'arabic' ? number : letter
  }
  const blankBefore = text.blanks > usualBlanks
  const {before} = text
  if (before && !blankBefore && !isTitle(source, before.start, before.end) && endsOpen(source, before)) {
    const {parentheses, period} = surroundings.midSentence
    const open = marker.delimiter === 'parentheses' ? parentheses : period
    const price = source.charCodeAt(before.end - 1) === 44 ? Math.min(open, surroundings.comma) : open
    cost += text.blanks > 0 ? price * surroundings.midSentenceBlank : price
  } else if (
    before &&
    text.blanks === 0 &&
    usualBlanks === 0 &&
    !endsSentence(source, before) &&
    !isHeadingLike(source, before)
  ) {
    cost += surroundings.noBlank
  }
  if (looksLikeInitials(source, marker, next, text.end)) cost += surroundings.initials
  if (looksLikeContents(source, lines, at)) cost += surroundings.contents
  if ((marker.values[0]?.ordinal ?? 0) > 40) cost += surroundings.highNumber
  if (marker.values[0]?.style === 'decimal') cost += surroundings.decimal
  return cost
}

function countLetters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isUpper(code) || isLower(code)) count++
  }
  return count
}

/** Whether a line breaks off in the middle of a sentence. */
function endsOpen(source: string, {start, end}: TextLine): boolean {
  const last = source.charCodeAt(end - 1)
  if (end - start <= 6) return false
  if (last === 44 || last === 45 || last === 40) return true
  return isLower(last) && end - start > 40
}

function endsSentence(source: string, {end}: TextLine): boolean {
  return '.:;?!"”)'.includes(source.charAt(end - 1))
}

/** `A. Dulles`, `R. J. Smith`, `S. Kirlian performed …`: a letter before a name. */
function looksLikeInitials(source: string, marker: MarkerReading, next: number, end: number): boolean {
  if (marker.delimiter !== 'period' || marker.body.length !== 1 || !isUpper(marker.body.charCodeAt(0)))
    return false
  if (marker.body === 'I' && source.charCodeAt(marker.end - 1) === 44) return true
  if (marker.end - marker.start > 2) return false
  const rest = source.slice(next, Math.min(end, next + 40))
  if (/^[A-Z]\. ?[A-Z]/.test(rest)) return true
  // a surname alone, or before a comma or a verb in lower case
  const name = /^[A-Z][a-z]{2,}(?:,|$)/.exec(rest)
  return name !== null && (end - next <= 24 || rest.charAt(name[0].length - 1) === ',')
}

/** Leader dots, a number at the end, or `(page 3)`, on the line or the one that it runs into. */
function looksLikeContents(source: string, lines: readonly TextLine[], at: number): boolean {
  for (let index = at; index < Math.min(lines.length, at + 2); index++) {
    const {start, end} = lines[index] as TextLine
    const tail = source.slice(Math.max(start, end - 40), end)
    if (/\(pages? [\dIVXivx-]{1,7}\)\.?$/.test(tail) || /\.{4}|(?: \.){4}|(?: \.){2}$/.test(tail)) return true
    if (index === at && /[a-z] \d{1,3}$/.test(tail) && isTitle(source, start, end - 4)) return true
    if (index === at && (endsSentence(source, lines[index] as TextLine) || end - start < 40)) break
  }
  return false
}
