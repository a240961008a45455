import type {BannerReading} from '../../conventions/marking/banner-reading.js'
import {isSpace, isWordCharacter} from '../../source/characters.js'
import type {BannerSpan, DraftLine} from '../lines/spans.js'

/** Banners of TOP SECRET by which a scrap before a damaged SECRET is what is left of TOP. */
const FEWEST = 2
/** Longest scrap of TOP. */
const LONGEST_SCRAP = 3
/** What it costs to read a scrap as TOP. */
const SCRAP = 0.8

/** The lines with banners, in order. */
export function linesWithBanners(drafts: readonly DraftLine[]): DraftLine[] {
  const found: DraftLine[] = []
  for (const draft of drafts) if (draft.spans.length > 0 && hasBanner(draft)) found.push(draft)
  return found
}

function hasBanner({spans}: DraftLine): boolean {
  for (const {kind} of spans) if (kind === 'banner') return true
  return false
}

/**
 * Reads `r CRET` and `7 ECRET` as what the other banners of the document are: where they say TOP SECRET, and none says
 * SECRET in clean print, a scrap before a damaged SECRET is the wreck of TOP.
 *
 * @param banners the lines with banners, in order
 */
export function voteOnBanners(source: string, banners: readonly DraftLine[]): void {
  let top = 0
  const damaged: {draft: DraftLine; span: BannerSpan}[] = []
  for (const draft of banners) {
    for (const span of draft.spans) {
      if (span.kind !== 'banner') continue
      const {level} = span.reading.marking
      if (level === 'TOP SECRET') top++
      else if (level === 'SECRET') {
        if (span.reading.cost === 0) return
        damaged.push({draft, span})
      }
    }
  }
  if (top < FEWEST) return
  for (const {draft, span} of damaged) {
    const start = scrapBefore(source, draft, span)
    if (start === undefined) continue
    draft.remove(span)
    draft.add({...span, start, reading: withTop(span.reading, start)})
  }
}

function withTop(reading: BannerReading, start: number): BannerReading {
  const marking = {...reading.marking, level: 'TOP SECRET'} as const
  return {...reading, start, marking, cost: reading.cost + SCRAP, why: 'document-vote'}
}

/** Where a short word begins that stands alone before a banner, with nothing read on it; or at the head of one. */
function scrapBefore(source: string, {line, spans}: DraftLine, {start}: BannerSpan): number | undefined {
  let after = start
  while (isWordCharacter(source.charCodeAt(after))) after++
  if (after - start <= LONGEST_SCRAP && isSpace(source.charCodeAt(after))) return start
  let end = start
  while (end > line.start && !isWordCharacter(source.charCodeAt(end - 1))) end--
  let from = end
  while (from > line.start && isWordCharacter(source.charCodeAt(from - 1))) from--
  const size = end - from
  const isAlone = from === line.start || isSpace(source.charCodeAt(from - 1))
  if (size < 1 || size > LONGEST_SCRAP || start - end > LONGEST_SCRAP || !isAlone) return undefined
  return spans.some((other) => other.start < start && other.end > from) ? undefined : from
}
