import {bannerReading} from '../../conventions/marking/banner-reading.js'
import {controlWords, markingOf} from '../../conventions/marking/phrases.js'
import type {Marking} from '../../tree/marking.js'
import type {Line} from '../../source/lines.js'
import type {BannerSpan, DraftLine} from '../lines/spans.js'

/** Longest line of a stamp that is set on two lines, and its fewest capitals. */
const LONGEST = 24
const CAPITALS = 4
/** How much damage is read through, as cost a character. */
const STRAIN = 0.15

/** Whether a line without small letters may be half of a control: a few words in capitals. */
function mayBeHalf({start, end, upper, digits}: Line): boolean {
  return digits <= 1 && upper >= CAPITALS && end - start <= LONGEST
}

/** Whether a stamp is set apart from a line beside it: by a blank line before the lower one, or by furniture. */
function isApart(other: DraftLine | undefined, lower: DraftLine | undefined): boolean {
  return !other || other.spans.length > 0 || (lower?.line.blanksBefore ?? 0) > 0
}

/** Whether each line stands by itself, so that a blank line between two of them says nothing. */
function isSpacedOut({line}: DraftLine, below: DraftLine | undefined): boolean {
  return line.blanksBefore > 0 && (below?.line.blanksBefore ?? 0) > 0
}

/** `FOR` above `OFFICIAL USE ONLY`. */
function joinFor(source: string, above: DraftLine, below: DraftLine): void {
  const {start, end, upper, blanksBefore} = above.line
  if (upper !== 3 || end - start !== 3 || above.spans.length > 0 || !source.startsWith('FOR', start)) return
  const {line, spans} = below
  if (line.formFeeds !== above.line.formFeeds) return
  const [span, more] = spans
  if (span?.kind !== 'banner' || more || span.end < line.end || line.blanksBefore > Math.min(1, blanksBefore))
    return
  const {reading} = span
  if (reading.marking.administrative !== 'OFFICIAL USE ONLY' || reading.marking.level) return
  below.remove(span)
  const marking: Marking = {...reading.marking, administrative: 'FOR OFFICIAL USE ONLY'}
  const whole = {...reading, marking, start, lastLine: line}
  above.add({kind: 'banner', start, end: span.end, reading: whole, lower: below})
  below.absorbed = true
}

/** The control that stands alone on a line, which may be the beginning of a longer one: `HANDLE VIA BYEMAN`. */
function controlAlone({line, spans}: DraftLine): BannerSpan | undefined {
  const [span, more] = spans
  if (span?.kind !== 'banner' || more || span.lower || span.start > line.start || span.end < line.end)
    return undefined
  const {level, caveats} = span.reading.marking
  return !level && caveats?.length === 1 && caveats[0]?.startsWith('HANDLE VIA') ? span : undefined
}

/** Reads the controls that a stamp has on two lines: `NO FOREIGN` above `DISSEM`. */
export function joinControls(source: string, drafts: readonly DraftLine[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const below = drafts[at] as DraftLine
    const {line, spans} = below
    if (spans.length > 0) joinFor(source, drafts[at - 1] as DraftLine, below)
    if (line.lower > 0 || line.blanksBefore > 1 || spans.length > 0 || !mayBeHalf(line)) continue
    const above = drafts[at - 1] as DraftLine
    if (line.blanksBefore > 0 && !isSpacedOut(above, drafts[at + 1])) continue
    if (above.line.lower > 0 || above.line.formFeeds !== line.formFeeds) continue
    const half = above.spans.length > 0 ? controlAlone(above) : undefined
    if ((above.spans.length > 0 && !half) || !mayBeHalf(above.line)) continue
    if (!isApart(drafts[at - 2], above) || !isApart(drafts[at + 1], drafts[at + 1])) continue
    const {start} = above.line
    const {end} = line
    const read = controlWords.read(source, start, end, STRAIN)
    if (!read || half?.reading.marking.caveats?.includes(read.value)) continue
    if (half) above.remove(half)
    const cell = {start, end}
    const marking = markingOf({kind: 'control', control: read.value, dependent: false, caption: false})
    const reading = {
      ...bannerReading(source, cell, start, end, marking, read.cost, read.cost === 0 ? 'strong' : 'edge'),
      lastLine: line,
    }
    above.add({kind: 'banner', start, end, reading, lower: below})
    below.absorbed = true
  }
}
