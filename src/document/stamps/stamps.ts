import {joinStampLines} from '../../conventions/stamp/join.js'
import type {DraftLine} from '../lines/spans.js'

/** Puts stamps of several lines together, and takes away what turned out to be no stamp. */
export function joinStamps(source: string, drafts: readonly DraftLine[]): void {
  for (const {first, last} of joinStampLines(source, drafts)) if (last > first) absorb(drafts, first, last)
}

/** Makes the lines of a stamp one, where nothing but the stamp stands on them. */
function absorb(drafts: readonly DraftLine[], first: number, last: number): void {
  const further = drafts.slice(first + 1, last + 1)
  if (further.some(({spans}) => spans.some(({kind}) => kind !== 'stamp'))) return
  const opening = drafts[first] as DraftLine
  const span = opening.stampSpan
  if (!span || opening.spans.at(-1) !== span) return
  span.end = opening.line.end
  span.further = further
  for (const draft of further) draft.absorbed = true
}
