import {readDocumentIds, readNumberOverStamp} from '../../conventions/document-id/read.js'
import {readExemptions, type ExemptionReading} from '../../conventions/exemption/read.js'
import {readBannerLine} from '../../conventions/marking/banner-line.js'
import {readPortionMarks} from '../../conventions/marking/portion-line.js'
import {readUnderNumber} from '../../conventions/marking/under-number.js'
import {readDatedFoot} from '../../conventions/page-number/dated-foot.js'
import {
  LONGEST_ROMAN,
  readLabelLine,
  readPaddedNumber,
  readPageLabel,
  readSpelled,
  type PageNumberReading,
} from '../../conventions/page-number/read.js'
import {readRedactions} from '../../conventions/redaction/read.js'
import {readOpening} from '../../conventions/stamp/openings.js'
import {readStamp} from '../../conventions/stamp/read.js'
import {Has, indexWithin, isSpace, isUpper, isWordCharacter, skipSpaceBack} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {readNotice} from './notices.js'
import {DraftLine, gaps, type Span} from './spans.js'

/** Shortest identifier that is looked for before a stamp. */
const SHORTEST_ID = 8

/**
 * Recognises what stands on one line: every convention looks at it once, the surest first, and takes what no surer one
 * has taken.
 *
 * @param hasWords see {@link mayHoldWords}
 */
export function recogniseLine(source: string, line: Line, index: number, hasWords: boolean): DraftLine {
  const draft = new DraftLine(line, index)
  if (isPlain(source, line)) return draft
  const opening = readOpening(source, line)
  const stamp = readStamp(source, line, opening)
  if (stamp) {
    draft.add({kind: 'stamp', start: stamp.start, end: stamp.end, reading: stamp})
    if (stamp.start === line.start && stamp.end === line.end) return draft
    // a record number may stand before the words
    if (stamp.start - line.start >= SHORTEST_ID) {
      for (const reading of readDocumentIds(source, line, true))
        draft.add({kind: 'documentId', start: reading.start, end: reading.end, reading})
      const over = readNumberOverStamp(source, line.start, stamp.start, stamp.documentIds)
      if (over) draft.add({kind: 'documentId', start: over.start, end: over.end, reading: over})
      if (stamp.phrase?.phrase.startsWith('U.S. Department of State') === true)
        addUnderNumber(source, draft, stamp.start)
    }
  } else if (line.digits >= 6) {
    for (const reading of readDocumentIds(source, line, true)) {
      draft.add({kind: 'documentId', start: reading.start, end: reading.end, reading})
    }
  }
  for (const reading of readRedactions(source, line)) {
    draft.add({kind: 'redaction', start: reading.start, end: reading.end, reading})
  }
  // behind the words of a stamp codes have their margin
  const margin = stamp?.start === line.start ? stamp.end : line.start
  const exemptions = readExemptions(source, line, hasWords, margin)
  if (exemptions.length > 0) addExemptions(source, draft, exemptions)
  for (const reading of readPortionMarks(source, line)) {
    if (reading.place !== 'inside')
      draft.add({kind: 'portion', start: reading.start, end: reading.end, reading})
  }
  const notice = draft.spans.length === 0 ? readNotice(source, line, opening) : undefined
  if (notice) {
    draft.add({kind: 'notice', start: notice.start, end: notice.end, reading: notice})
    return draft
  }
  const banner = readBannerLine(source, line, draft.spans)
  if (banner) draft.add({kind: 'banner', start: banner.start, end: banner.end, reading: banner})
  recognisePageNumbers(source, draft)
  return draft
}

/** The banner of State's pages, under the number of the paper where that is printed over it. */
function addUnderNumber(source: string, draft: DraftLine, end: number): void {
  const [before] = draft.spans
  const start = before?.kind === 'documentId' ? before.end : draft.line.start
  const reading = readUnderNumber(source, start, end)
  if (reading) draft.add({kind: 'banner', start: reading.start, end: reading.end, reading})
}

/** Classes of characters of marks that stand in prose. */
const MARKS = Has.openParenthesis | Has.bracket | Has.curly | Has.block
/** Small letters from which on a line with no more than one capital holds no banner. */
const FEWEST_SMALL = 25

/**
 * Whether a line has no more than one capital, no figure and no bracket, as most lines of prose have: none of the
 * conventions is on it. What begins with N or P may be a mark of pages that are withheld.
 */
function isPlain(source: string, {start, upper, lower, digits, flags}: Line): boolean {
  if (upper > 1 || digits > 0 || lower < FEWEST_SMALL || (flags & MARKS) !== 0) return false
  const first = source.charCodeAt(start)
  return first !== 78 && first !== 80
}

function addExemptions(source: string, draft: DraftLine, readings: readonly ExemptionReading[]): void {
  const spans: Span[] = []
  for (const reading of readings) {
    const {start, end} = reading
    if (!isBehindSlashes(source, start)) spans.push({kind: 'exemption', start, end, reading})
  }
  draft.merge(spans)
}

/** `SECRET//NOFORN//25X1`: when a marking ends is a field of it, and no reason for a gap (32 CFR 2001.26). */
function isBehindSlashes(source: string, start: number): boolean {
  return start >= 2 && source.charCodeAt(start - 1) === SLASH && source.charCodeAt(start - 2) === SLASH
}

const SLASH = 47

/** Reads the page labels of a line, beside what else stands on it. */
export function recognisePageNumbers(source: string, draft: DraftLine): void {
  const {line, spans} = draft
  if (spans.length === 0 || spans.every(({kind}) => kind === 'exemption')) {
    if (line.digits === 0 && line.upper + line.lower > LONGEST_ROMAN && (line.flags & Has.bracket) === 0)
      return
    const reading =
      readLabelLine(source, line) ?? readAfterSpecks(source, line) ?? readBeforeBracket(source, line)
    if (reading) draft.add({kind: 'pageNumber', start: reading.start, end: reading.end, reading})
    else recogniseCablePage(source, draft)
    return
  }
  if (spans.some(({kind}) => kind === 'portion')) return
  for (const gap of gaps(source, draft)) {
    const start = pastSpecks(source, gap.start, gap.end)
    const {end} = gap
    const reading =
      readSpelledIn(source, start, end) ??
      readPageLabel(source, start, end) ??
      readPaddedNumber(source, start, end)
    if (reading) draft.add({kind: 'pageNumber', start: reading.start, end: reading.end, reading})
  }
}

/** What dirt leaves between a banner and a label. */
const specks = '\'"‘’“”`•·* '

function pastSpecks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && specks.includes(source.charAt(at))) at++
  return at
}

/** Longest line of a label behind specks. */
const LONGEST_SPECKED = 24

/** `> Page:1`: a label behind specks. */
function readAfterSpecks(source: string, {start, end, digits}: Line): PageNumberReading | undefined {
  if (digits === 0 || end - start > LONGEST_SPECKED) return undefined
  let at = start
  while (at < end && !isWordCharacter(source.charCodeAt(at)) && source.charCodeAt(at) !== 40) at++
  if (at === start) return undefined
  const spelled = readSpelled(source, at, end)
  if (spelled || source.charCodeAt(start) !== STOP) return spelled
  // `.. - 2-`
  const dash = indexWithin(source, '-', start, at)
  const dashed = dash < 0 ? undefined : readPageLabel(source, dash, end)
  return dashed?.form === 'dashed' ? dashed : undefined
}

/** Characters before the bracket of a series. */
const LONGEST_LABEL = 8

/** `- a - [III - NE & A - 121 FOUO]`: the label of a translation's page, and its series. */
function readBeforeBracket(source: string, {start, end, flags}: Line): PageNumberReading | undefined {
  if ((flags & Has.bracket) === 0 || source.charCodeAt(start) !== DASH) return undefined
  const bracket = indexWithin(source, '[', start, Math.min(end, start + LONGEST_LABEL))
  if (bracket < 0) return undefined
  const reading = readPageLabel(source, start, skipSpaceBack(source, start, bracket))
  return reading?.form === 'dashed' ? reading : undefined
}

const DASH = 45
const STOP = 46

function readSpelledIn(source: string, start: number, end: number) {
  const at = source.slice(start, end).search(/Pag[eé]|PAGE/)
  return at < 0 ? undefined : readSpelled(source, start + at, end)
}

/** Dots that lead the eye to the number of a page, or what OCR makes of them. */
const leaders = /[.©@°«»] ?[.©@°«»]/
/** Characters before the word that they are looked for in. */
const LEADERS = 16

/** `NUMBER : X4013287WE2 - `: what an identification form has behind a colon. */
const fileNumber = /^[A-Z ]{0,30}: .*- $/

/** Most small letters of such a line: those of a day, a month and the word. */
const MOST_SMALL = 8

/** Behind the number of a page, that of all pages. */
const counted = / (?:of|OF) /

/** How such a label begins: `PAGE`, and at the end of the line of a facsimile machine `P.02`. */
const cablePage = /PAGE|Page|P\. ?[\d/]{2,7}$/

/** `PAGE 02 PORT M 00199`, `98 0430861 ASO PAGE 001`, `Page 8 SPECIAL REPORT`: a label among the words of a cable. */
function recogniseCablePage(source: string, draft: DraftLine): void {
  const {line} = draft
  if (line.digits === 0) return
  const foot = readDatedFoot(source, line)
  if (foot) {
    draft.add({kind: 'pageNumber', start: foot.start, end: foot.end, reading: foot})
    return
  }
  if (line.upper < 4 || line.lower > MOST_SMALL) return
  const text = source.slice(line.start, line.end)
  const at = text.search(cablePage)
  if (at < 0) return
  // a speck before it is none of a word
  const before = source.charCodeAt(line.start + at - 1)
  if (at > 0 && !isSpace(before) && (at > 1 || isWordCharacter(before))) return
  // the number of a file, in an identification form
  if (fileNumber.test(text.slice(0, at))) return
  // a list of contents
  if (leaders.test(text.slice(Math.max(0, at - LEADERS), at))) return
  // "not on yellow, page 3" is prose
  if (/[,;]\s*$/.test(text.slice(Math.max(0, at - 4), at))) return
  const reading = readSpelled(source, line.start + at, line.end)
  if (!reading) return
  const next = source.charCodeAt(reading.end)
  // "Page 199: McDonald said" is prose
  if (next === 58 || next === 44) return
  const first = text.charCodeAt(0)
  if (
    at <= 1 ||
    reading.label.startsWith('0') ||
    reading.end >= line.end ||
    counted.test(source.slice(reading.start, reading.end)) ||
    (isUpper(first) && line.lower === 0)
  ) {
    draft.add({kind: 'pageNumber', start: reading.start, end: reading.end, reading})
  }
}
