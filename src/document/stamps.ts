import {joinStampLines, type StampLine} from '../conventions/stamp/join.js'
import type {DraftLine, Span} from './spans.js'

type StampSpan = Span & {kind: 'stamp'}

function stampOf(draft: DraftLine): StampSpan | undefined {
  return draft.spans.find((span): span is StampSpan => span.kind === 'stamp')
}

/** Puts stamps of several lines together, and takes away what turned out to be no stamp. */
export function joinStamps(source: string, drafts: readonly DraftLine[]): void {
  const lines = drafts.map((draft): StampLine => {
    const span = stampOf(draft)
    const others = draft.spans.some(({kind}) => kind !== 'stamp' && kind !== 'pageNumber')
    return {line: draft.line, stamp: span?.reading, occupied: others}
  })
  const groups = joinStampLines(source, lines)
  for (const [index, {stamp}] of lines.entries()) {
    const draft = drafts[index] as DraftLine
    const span = stampOf(draft)
    if (span && !stamp) draft.remove(span)
    // a date that the stamp of a line above has claimed
    else if (!span && stamp)
      draft.spans = [{kind: 'stamp', start: stamp.start, end: stamp.end, reading: stamp}]
  }
  for (const {first, last} of groups) if (last > first) absorb(drafts, first, last)
}

/** Makes the lines of a stamp one, where nothing but the stamp stands on them. */
function absorb(drafts: readonly DraftLine[], first: number, last: number): void {
  const further = drafts.slice(first + 1, last + 1)
  if (further.some(({spans}) => spans.some(({kind}) => kind !== 'stamp'))) return
  const opening = drafts[first] as DraftLine
  const span = stampOf(opening)
  if (!span || opening.spans.at(-1) !== span) return
  span.end = opening.line.end
  span.further = further
  for (const draft of further) draft.absorbed = true
}
