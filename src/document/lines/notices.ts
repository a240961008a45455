import {isNoticeClause, opensNotice} from '../../conventions/stamp/notice-clauses.js'
import {isStampPhrase, type Opening} from '../../conventions/stamp/openings.js'
import type {Line} from '../../source/lines.js'
import type {DraftLine, NoticeReading, NoticeSpan, Span} from './spans.js'

/** How much damage is read through, as cost a character. */
const STRAIN = 0.22
/** Longest scanner slug. */
const LONGEST_SLUG = 12
/** `14-00000` and the like at the head of JFK pages: the scanner's, not an identifier. */
const scannerSlug = /^1?[34][-.]?0?0000$/
/** Lines with text that a notice may take, and blank lines between two of them. */
const MOST_LINES = 8
const MOST_BLANKS = 2

/** Reads a line of a standing notice: the espionage law, a review box, a classification authority, a slug. */
export function readNotice(
  source: string,
  line: Line,
  opening: Opening | undefined,
): NoticeReading | undefined {
  const {start, end} = line
  if (line.digits >= 5 && end - start <= LONGEST_SLUG && scannerSlug.test(source.slice(start, end)))
    return {start, end, kind: 'provenance', cost: 0}
  const kind = opensNotice(source, line)
  if (kind) return {start, end, kind, cost: 0}
  if (!opening || isStampPhrase(opening.value) || line.upper < 3) return undefined
  if (opening.strain > STRAIN || isFirstParagraph(source, line)) return undefined
  // the boxes of a review are printed in capitals; `Document Object` is no number of one
  if (opening.value.kind === 'review-box' && line.lower > line.upper) return undefined
  return {start, end, kind: opening.value.kind, cost: opening.cost}
}

/** `1. CLASSIFIED BY …`: telegrams of the State Department since 1995 give the authority in their first paragraph. */
function isFirstParagraph(source: string, {start}: Line): boolean {
  return source.startsWith('1. C', start)
}

/** Kinds of notices whose lines are put together, and which notes may stand among theirs. */
const joined: ReadonlySet<NoticeReading['kind']> = new Set([
  'espionage-law',
  'review-box',
  'downgrading',
  'classification-authority',
])

/**
 * Puts the lines of a notice together, and drops what only stands with one.
 *
 * @param marked the lines on which anything was recognised, in order
 */
export function joinNotices(
  source: string,
  drafts: readonly DraftLine[],
  marked: readonly DraftLine[],
): void {
  for (const opening of marked) {
    const span = noticeSpan(opening)
    if (!span || !joined.has(span.reading.kind)) continue
    let {kind} = span.reading
    const further: DraftLine[] = []
    for (let next = opening.index + 1; next < drafts.length && further.length < MOST_LINES; next++) {
      const draft = drafts[next] as DraftLine
      const {line} = draft
      if (line.blanksBefore > MOST_BLANKS || line.formFeeds !== opening.line.formFeeds || draft.absorbed)
        break
      const other = noticeSpan(draft)
      if (other ? !isSame(kind, other.reading.kind) : !isNoticeClause(source, line, kind)) break
      if (other?.reading.kind === 'classification-authority') kind = 'classification-authority'
      further.push(draft)
    }
    if (further.length === 0) {
      // a group is one of downgrading only with the words that go with it
      if (span.reading.kind === 'downgrading' && isGroupAlone(source, opening.line)) opening.remove(span)
      continue
    }
    for (const draft of further) {
      draft.spans = []
      draft.absorbed = true
    }
    opening.spans = [{...span, reading: {...span.reading, kind}, further}]
  }
}

function noticeSpan({spans}: DraftLine): NoticeSpan | undefined {
  if (spans.length !== 1) return undefined
  const span = spans[0] as Span
  return span.kind === 'notice' ? span : undefined
}

function isSame(kind: NoticeReading['kind'], other: NoticeReading['kind']): boolean {
  const authority = (a: NoticeReading['kind']) => a === 'classification-authority' || a === 'downgrading'
  return kind === other || (authority(kind) && authority(other))
}

/** `GROUP 1` and nothing else. */
function isGroupAlone(source: string, {start, end}: Line): boolean {
  return end - start <= LONGEST_SLUG && /^GROUP ?\S$/i.test(source.slice(start, end))
}
