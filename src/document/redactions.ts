import type {DraftLine} from './spans.js'

/** Lines between a mark and a code in the margin that stands for it. */
const NEAR = 2

/**
 * Gives the marks of withheld text the codes that stand for them: those on their line, or else within two lines on their
 * page. One code may stand for several cuts, and several codes for one.
 */
export function linkRedactions(drafts: readonly DraftLine[]): void {
  for (const [index, draft] of drafts.entries()) {
    for (const span of draft.spans) {
      if (span.kind !== 'redaction' || span.reading.exemptions || span.reading.extent?.unit === 'page')
        continue
      const own = codesOn(draft)
      const codes = own.length > 0 ? own : codesNear(drafts, index)
      if (codes.length > 0) span.exemptions = [...new Set(codes)]
    }
  }
}

function codesOn({spans}: DraftLine): string[] {
  return spans.flatMap((span) => (span.kind === 'exemption' ? [span.reading.code] : []))
}

function codesNear(drafts: readonly DraftLine[], index: number): string[] {
  const {page, line} = drafts[index] as DraftLine
  return drafts
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .flatMap((draft) =>
      draft.page === page && Math.abs(draft.line.number - line.number) <= NEAR ? codesOn(draft) : [],
    )
}
