import {skipSpace, skipSpaceBack} from '../source/characters.js'
import type {TextLine} from './outline.js'
import type {DraftLine, Span} from './spans.js'

/** Furniture that may stand before or behind the text of a line. */
function isMarginal(span: Span): boolean {
  return span.kind !== 'portion' && span.kind !== 'redaction'
}

/**
 * The lines of text in the order of reading: furniture left out, and what stands in the margins of each line cut off.
 */
export function textLinesOf(source: string, drafts: readonly DraftLine[]): TextLine[] {
  const lines: TextLine[] = []
  let blanks = 0
  for (const [index, draft] of drafts.entries()) {
    blanks += draft.line.blanksBefore
    if (draft.furniture || draft.absorbed) continue
    let {start, end} = draft.line
    const {spans} = draft
    let first = 0
    let last = spans.length
    while (
      first < last &&
      isMarginal(spans[first] as Span) &&
      isEmpty(source, start, (spans[first] as Span).start)
    ) {
      start = (spans[first] as Span).end
      first++
    }
    while (
      last > first &&
      isMarginal(spans[last - 1] as Span) &&
      isEmpty(source, (spans[last - 1] as Span).end, end)
    ) {
      end = (spans[last - 1] as Span).start
      last--
    }
    start = skipSpace(source, start, end)
    end = skipSpaceBack(source, start, end)
    if (end <= start) continue
    lines.push({index, draft, start, end, blanks, before: lines.at(-1), fresh: false})
    blanks = 0
  }
  return lines
}

function isEmpty(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) > 32) return false
  return true
}

/**
 * How many blank lines usually stand between two lines of text, for each page: OCR of wide leading puts one after
 * every line.
 */
export function usualBlanksOf(lines: readonly TextLine[], pageCount: number): number[] {
  const counts: number[][] = Array.from({length: pageCount}, () => [0, 0, 0])
  let page = -1
  for (const {draft, blanks} of lines) {
    if (draft.page === page) {
      const row = counts[draft.page] as number[]
      const at = Math.min(2, blanks)
      row[at] = (row[at] as number) + 1
    }
    page = draft.page
  }
  return counts.map(([none = 0, one = 0, two = 0]) => {
    const total = none + one + two
    if (total < 3) return 0
    return none * 5 >= total * 2 ? 0 : one >= two ? 1 : 2
  })
}
