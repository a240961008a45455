import type {DraftLine} from '../lines/spans.js'

/** Lines between a mark and a code in the margin that stands for it. */
const NEAR = 2

/**
 * Gives the marks of withheld text the codes that stand for them: those on their line, or else within two lines on their
 * page. One code may stand for several cuts, and several codes for one.
 */
export function linkRedactions(drafts: readonly DraftLine[]): void {
  for (const draft of drafts) {
    if (draft.spans.length === 0) continue
    // looked up once for a line, however many marks are on it
    let codes: readonly string[] | undefined
    for (const span of draft.spans) {
      if (span.kind !== 'redaction' || span.reading.exemptions || span.reading.extent?.unit === 'page')
        continue
      codes ??= codesFor(drafts, draft)
      if (codes.length > 0) span.exemptions = [...codes]
    }
  }
}

/** The codes on a line, or else near it, each once. */
function codesFor(drafts: readonly DraftLine[], draft: DraftLine): readonly string[] {
  const own = codesOn(draft)
  return [...new Set(own.length > 0 ? own : codesNear(drafts, draft))]
}

function codesOn({spans}: DraftLine): string[] {
  return spans.flatMap((span) => (span.kind === 'exemption' ? [span.reading.code] : []))
}

function codesNear(drafts: readonly DraftLine[], {page, line, index}: DraftLine): string[] {
  return drafts
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .flatMap((draft) =>
      draft.page === page && Math.abs(draft.line.number - line.number) <= NEAR ? codesOn(draft) : [],
    )
}
