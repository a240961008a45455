import {isPageMark} from './pages.js'
import type {DraftLine, Span} from './spans.js'

/** Lines within which three different levels are boxes to tick. */
const NEAR = 12

interface BannerOn {
  readonly draft: DraftLine
  readonly span: Span & {readonly kind: 'banner'}
}

/**
 * Takes the boxes to tick of routing slips away: UNCLASSIFIED, CONFIDENTIAL and SECRET under one another are choices that
 * the form prints, and no banner of the page.
 *
 * @param banners the lines with banners, in order
 */
export function dropTickBoxes(
  source: string,
  drafts: readonly DraftLine[],
  banners: readonly DraftLine[],
): void {
  let last: BannerOn[] = []
  for (const draft of banners) {
    const before = last.at(-1)
    if (before && !isNear(source, drafts, before.draft, draft)) last = []
    for (const span of draft.spans) {
      if (span.kind !== 'banner' || !span.reading.marking.level) continue
      last = [...last.slice(-2), {draft, span}]
      dropPair(source, drafts, last)
      const [first] = last as [BannerOn]
      if (last.length < 3 || draft.index - first.draft.index > NEAR) continue
      const levels = new Set(last.map((banner) => banner.span.reading.marking.level))
      if (levels.size === 3 && !hasTextBetween(drafts, first.draft.index, draft.index))
        for (const banner of last) banner.draft.remove(banner.span)
    }
  }
}

/** Whether a line stands near one above it; the banner of the next page is none of the boxes. */
function isNear(source: string, drafts: readonly DraftLine[], above: DraftLine, below: DraftLine): boolean {
  if (below.index - above.index > NEAR || below.line.formFeeds !== above.line.formFeeds) return false
  for (let at = above.index + 1; at <= below.index; at++)
    if (isPageMark(source, drafts[at] as DraftLine)) return false
  return true
}

/** The title of the slip. */
const title = /^ROUTING AND RECORD SHEET$/
/** Lines from the boxes to the title. */
const NEAR_TITLE = 7

/** Two levels at the title of the slip are its boxes, where OCR lost the third. */
function dropPair(source: string, drafts: readonly DraftLine[], found: readonly BannerOn[]): void {
  const [before, banner] = found.slice(-2)
  if (!before || !banner || banner.draft.index - before.draft.index > NEAR_TITLE) return
  if (before.span.reading.marking.level === banner.span.reading.marking.level) return
  const near = drafts.slice(Math.max(0, before.draft.index - NEAR_TITLE), banner.draft.index + NEAR_TITLE)
  if (!near.some(({line}) => line.lower === 0 && title.test(source.slice(line.start, line.end)))) return
  for (const {draft, span} of [before, banner]) draft.remove(span)
}

/** Small letters of a line of text, which stands between no two boxes; the words of a form are capitals. */
const TEXT = 30

function hasTextBetween(drafts: readonly DraftLine[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const {line, spans} = drafts[at] as DraftLine
    if (spans.length === 0 && line.lower > TEXT) return true
  }
  return false
}
