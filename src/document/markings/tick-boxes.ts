import {isPageMark} from '../pages/pages.js'
import type {DraftLine, Span} from '../lines/spans.js'

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
  let first: BannerOn | undefined
  let second: BannerOn | undefined
  for (const draft of banners) {
    if (second && !isNear(source, drafts, second.draft, draft)) first = second = undefined
    for (const span of draft.spans) {
      if (span.kind !== 'banner' || !span.reading.marking.level) continue
      const third = {draft, span}
      dropLone(source, drafts, third)
      if (second && haveTwoLevels(second, third)) {
        dropPair(source, drafts, second, third)
        if (
          first &&
          draft.index - first.draft.index <= NEAR &&
          haveTwoLevels(first, second) &&
          haveTwoLevels(first, third) &&
          !hasTextBetween(drafts, first.draft.index, draft.index)
        )
          for (const banner of [first, second, third]) banner.draft.remove(banner.span)
      }
      // `UNCLAS E F T O`, `UNCLAS`: the same level twice
      if (second && !second.draft.spans.includes(second.span) && isAgain(second, third)) draft.remove(span)
      first = second
      second = third
    }
  }
}

/** Whether a level stands right under the same level. */
function isAgain(one: BannerOn, other: BannerOn): boolean {
  return !haveTwoLevels(one, other) && other.draft.index - one.draft.index === 1
}

function haveTwoLevels(one: BannerOn, other: BannerOn): boolean {
  return one.span.reading.marking.level !== other.span.reading.marking.level
}

/** Whether a line stands near one above it; the banner of the next page is none of the boxes. */
function isNear(source: string, drafts: readonly DraftLine[], above: DraftLine, below: DraftLine): boolean {
  if (below.index - above.index > NEAR || below.line.formFeeds !== above.line.formFeeds) return false
  for (let at = above.index + 1; at <= below.index; at++) {
    const draft = drafts[at] as DraftLine
    if (isSlug(draft) || isPageMark(source, draft)) return false
  }
  return true
}

/** Longest scanner's slug, which heads its page. */
const SLUG = 12

function isSlug({spans}: DraftLine): boolean {
  return spans.some(
    ({kind, start, end, reading}) =>
      kind === 'notice' && reading.kind === 'provenance' && end - start <= SLUG,
  )
}

/** The title of the slip. */
const title = /^(?:#? ?ROUTING )?AND RECORD(?: SHEET)?\W{0,3}$/
/** What is left of a box that stands among the others. */
const box = /^\W{0,3}INTERNAL$/
const titleOrBox = [title, box]
/** Fewest capitals of them. */
const CAPITALS = 8
/** Lines from the boxes to the title, and from a lone one. */
const NEAR_TITLE = 7
const NEAR_LONE = 3

/** Whether the title of the slip, or another box, stands within so many lines. */
function isNearTitle(
  source: string,
  drafts: readonly DraftLine[],
  first: number,
  last: number,
  lines: number,
  signs: readonly RegExp[] = titleOrBox,
): boolean {
  return drafts.slice(Math.max(0, first - lines), last + lines).some(({line}) => {
    if (line.lower > 0 || line.upper < CAPITALS) return false
    const text = source.slice(line.start, line.end)
    return signs.some((sign) => sign.test(text))
  })
}

/** Two levels at the title of the slip are its boxes, where OCR lost the third. */
function dropPair(source: string, drafts: readonly DraftLine[], before: BannerOn, banner: BannerOn): void {
  const [first, last] = [before.draft.index, banner.draft.index]
  if (last - first > NEAR_TITLE || !isNearTitle(source, drafts, first, last, NEAR_TITLE)) return
  for (const {draft, span} of [before, banner]) draft.remove(span)
}

/**
 * `DIT SECRET`, `1 SECRET`: a level at the title of the slip with what is left of a box before it; UNCLASSIFIED, which nobody stamps on a
 * slip.
 */
function dropLone(source: string, drafts: readonly DraftLine[], {draft, span}: BannerOn): void {
  if (span.reading.marking.level === 'UNCLASSIFIED') {
    if (isNearTitle(source, drafts, draft.index, draft.index, NEAR_TITLE, [title])) draft.remove(span)
    return
  }
  if (span.start === draft.line.start) return
  if (isNearTitle(source, drafts, draft.index, draft.index, NEAR_LONE)) draft.remove(span)
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
