import type {AdministrativeControl} from '../../lexicon/levels.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {DraftLine, Span} from '../lines/spans.js'

/** Banners of a control by which its worst wrecks are known wherever they stand, and how clean they must be. */
const FEWEST = 3
const CLEAN = 0.12
/** Letters of a control whose wreck still shows what it was. */
const LONG = 15
/** How damaged it may be, as cost a character; and where one banner is legible, somewhere else. */
const STRAIN = 0.45
const STRAIN_OF_ONE = 0.36
/** Capitals that even a wreck has, and a line of prose of its length has not. */
const CAPITALS = 4
/** Characters by which the wreck may be shorter or longer. */
const SLACK = 8

/**
 * Reads `ran onxcm. use ONLY` as what the other banners of the document are: where a long administrative control is
 * legible on several pages, or on the line above or below, a line of its length that is more like it than not is another
 * copy; one that is less damaged, wherever it is legible.
 *
 * @param banners the lines with banners, in order
 * @returns whether any was found
 */
export function readBannerWrecks(
  source: string,
  drafts: readonly DraftLine[],
  banners: readonly DraftLine[],
): boolean {
  const usual = usualControl(banners)
  if (!usual) return false
  const {control, lines} = usual
  const phrase = new Vocabulary([[control, control]])
  let found = false
  for (const draft of drafts) {
    const {start, end, upper} = draft.line
    if (upper < CAPITALS || lines.has(draft.index)) continue
    if (
      Math.abs(end - start - control.length) > SLACK ||
      !draft.spans.every((span) => isWeakBanner(draft, span, control))
    )
      continue
    const isNear = lines.size >= FEWEST || lines.has(draft.index - 1) || lines.has(draft.index + 1)
    const read = phrase.read(source, start, end, isNear ? STRAIN : STRAIN_OF_ONE)
    if (!read) continue
    found = true
    for (const span of draft.spans) draft.remove(span)
    const marking = {system: 'US', administrative: control} as const
    const why = 'document-vote'
    const reading = {start, end, marking, cancelled: false, cost: read.cost, why, evidence: 'strong'} as const
    draft.add({kind: 'banner', start, end, reading})
  }
  return found
}

/**
 * `M OFFICIAL 08! mu` is more like `U.S. OFFICIALS ONLY`, which the document has nowhere; `’0! OFFICIAL USE OﬂLY` and
 * `M OFFICIAL USE ONLY` are the end of what it has.
 */
function isWeakBanner({line}: DraftLine, span: Span, control: AdministrativeControl): boolean {
  if (span.kind !== 'banner') return false
  const {evidence, cost, marking} = span.reading
  if (evidence === 'edge') return true
  return (cost > 0 || span.start > line.start) && control.endsWith(` ${marking.administrative ?? '?'}`)
}

/** The long control that is legible on most lines, and those lines. */
function usualControl(
  banners: readonly DraftLine[],
): {readonly control: AdministrativeControl; readonly lines: ReadonlySet<number>} | undefined {
  const byControl = new Map<AdministrativeControl, Set<number>>()
  for (const {spans, index} of banners) {
    for (const span of spans) {
      if (span.kind !== 'banner') continue
      const {marking, cost} = span.reading
      const {administrative} = marking
      if (!administrative || administrative.length < LONG || cost > administrative.length * CLEAN) continue
      const lines = byControl.get(administrative)
      if (lines) lines.add(index)
      else byControl.set(administrative, new Set([index]))
    }
  }
  let usual: {readonly control: AdministrativeControl; readonly lines: ReadonlySet<number>} | undefined
  for (const [control, lines] of byControl)
    if (!usual || lines.size > usual.lines.size) usual = {control, lines}
  return usual
}
