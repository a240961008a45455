import type {DraftLine, Span} from './spans.js'

/** Lines within which three different levels are boxes to tick. */
const NEAR = 4

interface BannerOn {
  readonly draft: DraftLine
  readonly span: Span & {readonly kind: 'banner'}
}

/**
 * Takes the boxes to tick of routing slips away: UNCLASSIFIED, CONFIDENTIAL and SECRET under one another are choices that
 * the form prints, and no banner of the page.
 */
export function dropTickBoxes(drafts: readonly DraftLine[]): void {
  let last: BannerOn[] = []
  for (const draft of drafts) {
    for (const span of draft.spans) {
      if (span.kind !== 'banner' || !span.reading.marking.level) continue
      last = [...last.slice(-2), {draft, span}]
      const [first] = last as [BannerOn]
      if (last.length < 3 || draft.index - first.draft.index > NEAR) continue
      const levels = new Set(last.map((banner) => banner.span.reading.marking.level))
      if (levels.size === 3 && !hasTextBetween(drafts, first.draft.index, draft.index))
        for (const banner of last) banner.draft.remove(banner.span)
    }
  }
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
