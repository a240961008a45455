import {readMarker, type MarkerReading} from '../conventions/outline/marker.js'
import {placeMarkers, type Candidate, type Placed} from '../conventions/outline/sequence.js'
import {isLower, isSpace, isUpper} from '../source/characters.js'
import type {DraftLine} from './spans.js'

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
  midSentence: 2.6,
  /** No blank line stands before, though the page has them between paragraphs. */
  noBlank: 0.7,
  /** Initials of a name: `R. J. Smith`, `A. Dulles`. */
  initials: 3,
  /** A contents line: leader dots or a page number at its end. */
  contents: 4,
  /** A number so high that it is more likely one of something else. */
  highNumber: 1.5,
  /** What it costs to pass over a marker that nothing speaks against, and one that little speaks against. */
  skipPlain: 2.6,
  skipDoubtful: 1.1,
} as const

/** A line of text in the order of reading, with what stands before it. */
export interface TextLine {
  readonly index: number
  readonly draft: DraftLine
  /** Where its text begins, after furniture at its head. */
  readonly start: number
  /** Where its text ends, before furniture at its end. */
  readonly end: number
  /** Blank lines before it, furniture left out. */
  readonly blanks: number
  /** The text line before it, on the same paper. */
  readonly before: TextLine | undefined
  /** A header stands before it: another paper begins. */
  readonly fresh: boolean
}

/**
 * Finds the sections of the document: which lines begin one, and where each belongs.
 *
 * @returns for each line of text that begins a section, by its index among the draft lines, what it begins
 */
export function findSections(source: string, lines: readonly TextLine[], usualBlanks: readonly number[]): Map<number, SectionStart> {
  const candidates: Candidate[] = []
  const owners: number[] = []
  let apart = false
  let fresh = false
  for (const [at, text] of lines.entries()) {
    if (text.fresh) fresh = true
    const marker = readMarker(source, text.start, text.end)
    if (!marker || startsWithPortion(text)) {
      if (isHeadingLike(source, text)) apart = true
      continue
    }
    const accept = acceptCost(source, lines, at, marker, usualBlanks[text.draft.page] ?? 0)
    const skip = accept < 0.6 ? surroundings.skipPlain : accept < 1.6 ? surroundings.skipDoubtful : 0
    candidates.push({marker, accept, skip, fresh, apart})
    owners.push(text.index)
    apart = false
    fresh = false
  }
  const sections = new Map<number, SectionStart>()
  for (const [at, placed] of placeMarkers(candidates).entries()) {
    if (placed) sections.set(owners[at] as number, {marker: (candidates[at] as Candidate).marker, placed})
  }
  return sections
}

/** `(S) …` at the head of a line is a portion mark where one was recognised. */
function startsWithPortion({draft, start}: TextLine): boolean {
  const [first] = draft.spans
  return first?.kind === 'portion' && first.start <= start + 1
}

/** A short line without a stop: an unnumbered heading, after which numbering may begin anew. */
function isHeadingLike(source: string, {start, end}: TextLine): boolean {
  if (end - start > 60) return false
  const last = source.charCodeAt(end - 1)
  return last !== 46 && last !== 44 && last !== 45 && isUpper(source.charCodeAt(start))
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
  const blankBefore = text.blanks > usualBlanks
  const {before} = text
  if (before && !blankBefore && endsOpen(source, before)) cost += surroundings.midSentence
  else if (before && text.blanks === 0 && usualBlanks === 0 && !endsSentence(source, before) && !isHeadingLike(source, before)) {
    cost += surroundings.noBlank
  }
  if (looksLikeInitials(source, marker, next, text.end)) cost += surroundings.initials
  if (looksLikeContents(source, lines, at)) cost += surroundings.contents
  if ((marker.values[0]?.ordinal ?? 0) > 40) cost += surroundings.highNumber
  return cost
}

/** Whether a line breaks off in the middle of a sentence. */
function endsOpen(source: string, {start, end}: TextLine): boolean {
  const last = source.charCodeAt(end - 1)
  if (last === 44 || last === 45 || last === 40) return true
  return isLower(last) && end - start > 40
}

function endsSentence(source: string, {end}: TextLine): boolean {
  return '.:;?!"”)'.includes(source.charAt(end - 1))
}

/** `A. Dulles`, `R. J. Smith`, `S. Kirlian performed …`: a letter before a name. */
function looksLikeInitials(source: string, marker: MarkerReading, next: number, end: number): boolean {
  if (marker.delimiter !== 'period' || marker.body.length !== 1 || !isUpper(marker.body.charCodeAt(0))) return false
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
    if (/\(pages? [\dIVXivx-]{1,7}\)\.?$/.test(tail) || /\.{4}|(?: \.){4}/.test(tail)) return true
    if (index === at && (endsSentence(source, lines[index] as TextLine) || end - start < 40)) break
  }
  return false
}
