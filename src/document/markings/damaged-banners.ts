import {readDamagedBannerLine} from '../../conventions/marking/banner-line.js'
import {isBeforeDateTimeGroup} from '../../conventions/marking/date-time-group.js'
import {indexWithin} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {recognisePageNumbers} from '../lines/recognise.js'
import type {DraftLine, Span} from '../lines/spans.js'

/** How many lines from an edge, or from other furniture, a damaged banner may stand. */
const NEAR = 3
/** Blank lines that set a line apart from the text. */
const APART = 3
/** Longest line that is set apart by its capitals alone, and how many it has. */
const SHORT = 24
const CAPITALS = 5

/**
 * Reads banners through damage where a banner may be expected: near the edges of pages, near other furniture, and apart
 * from the text. Elsewhere what looks like a damaged banner is text.
 */
export function readDamagedBanners(source: string, drafts: readonly DraftLine[]): void {
  for (const at of expected(source, drafts)) {
    const draft = drafts[at] as DraftLine
    const {spans, line} = draft
    if (spans.some(({kind}) => kind === 'banner' || kind === 'notice' || kind === 'own')) continue
    const reading = readDamagedBannerLine(source, line, spans)
    if (!reading) continue
    for (const span of spans) if (span.kind === 'pageNumber') draft.remove(span)
    draft.add({kind: 'banner', start: reading.start, end: reading.end, reading})
    recognisePageNumbers(source, draft)
  }
}

/** Furniture that stands where banners do. */
function isOfThePage({kind}: Span): boolean {
  return (
    kind === 'stamp' ||
    kind === 'banner' ||
    kind === 'documentId' ||
    kind === 'pageNumber' ||
    kind === 'notice'
  )
}

/** A line that has the size and the capitals of a banner: it may be one wherever it stands. */
function isShortCapitals({start, end, upper, lower}: Line): boolean {
  return end - start <= SHORT && upper >= CAPITALS && upper >= lower
}

/** Where the first word of a cable ends, if it is a level, and figures of its date-time group. */
const LEVEL_END = 5
const LEVEL_LIMIT = 14
const FIGURES = 4

/** `SEGRET 0317437 ANG 72 STAFF`: a word in capitals before the date-time group of a cable. */
function mayOpenCable(source: string, {start, end, upper, lower, digits}: Line): boolean {
  if (digits < FIGURES || upper < LEVEL_END || lower > upper) return false
  const gap = indexWithin(source, ' ', start + LEVEL_END, Math.min(end, start + LEVEL_LIMIT))
  return gap >= 0 && isBeforeDateTimeGroup(source, gap)
}

/** Indices of the lines on which a banner may be expected, in order. */
function expected(source: string, drafts: readonly DraftLine[]): number[] {
  const found: number[] = []
  const end = drafts.length - 1
  // lines before it are decided
  let next = 0
  let formFeeds = -1
  for (let at = 0; at <= end; at++) {
    const {spans, line} = drafts[at] as DraftLine
    let first = at
    let last = at
    if (line.formFeeds !== formFeeds || (spans.length > 0 && spans.some(isOfThePage))) {
      formFeeds = line.formFeeds
      first -= NEAR
      last = Math.min(end, at + NEAR)
    } else if (at < next) {
      continue
    } else if (line.blanksBefore >= APART) {
      first--
    } else if (!isShortCapitals(line) && !mayOpenCable(source, line)) {
      if (at < end) continue
      first -= NEAR
    }
    for (next = Math.max(next, first); next <= last; next++) found.push(next)
  }
  return found
}
