import {DAY_LENGTH, MONTH_LENGTH} from '../../conventions/date/iso.js'
import {dateReading, type DateReading} from '../../conventions/date/reading.js'
import {isWordCharacter, skipSpaceBack} from '../../source/characters.js'
import {ciaRdpParts} from '../../conventions/document-id/cia-rdp.js'
import {voteOnCopies} from '../../conventions/document-id/copies.js'
import type {DocumentIdReading} from '../../conventions/document-id/read.js'
import type {StampReading} from '../../conventions/stamp/reading.js'
import {Folded, foldPhrase} from '../../source/fold.js'
import {findPhrase} from '../../source/find-phrase.js'
import {addAll} from '../../source/add-all.js'
import type {DocumentIdScheme} from '../../tree/nodes.js'
import type {DraftLine, Span, StampSpan} from '../lines/spans.js'

/** How alike a wreck and an identifier must be, as cost a character of the identifier. */
const LIKE = 0.36
/** Letters and digits of debris behind the words of a stamp from which on a date and an identifier stood there. */
const DEBRIS = 15
/** Schemes whose wrecks are told by their likeness to what the other copies show. */
const restorable: ReadonlySet<DocumentIdScheme> = new Set(['cia-rdp', 'cia-number'])
/** How sure it is that such a wreck was a copy. */
const WRECKED = 0.6
/** Digits of a date that may be misread, and how much rarer such a date is. */
const MISREAD_DIGITS = 2
const RARER = 3
/** Shortest run of digits in a line of text that may be the wreck of an identifier. */
const WRECK_DIGITS = 9

/**
 * Lets all copies of an identifier and of a stamp's date in the document vote, and gives the result to the copies that
 * damage has made illegible.
 *
 * A copy that is legible and says something else keeps what it says, unless it differs from a majority by no more than
 * OCR can do and its check digit is against it.
 *
 * @param marked the lines on which anything was recognised, in order
 * @param known identifiers that the caller knows to be right
 */
export function voteOnStamps(
  source: string,
  drafts: readonly DraftLine[],
  marked: readonly DraftLine[],
  known: readonly string[] = [],
): void {
  const readings: DocumentIdReading[] = []
  const stamps: StampReading[] = []
  const stamped: DraftLine[] = []
  for (const draft of marked) {
    for (const span of draft.spans) {
      if (span.kind === 'stamp') {
        stamps.push(span.reading)
        if (stamped.at(-1) !== draft) stamped.push(draft)
        addAll(readings, span.reading.documentIds)
      } else if (span.kind === 'documentId') {
        readings.push(span.reading)
      }
    }
  }
  const winner = voteOnCopies(readings, known).find(({scheme}) => restorable.has(scheme))?.canonical
  const dates = countDates(source, stamps)
  const date = majorityOf(dates)
  if (winner === undefined && date === undefined) return
  if (winner !== undefined && date !== undefined) correctMisread(source, stamps, winner, date, dates)
  if (date !== undefined) restoreDecisions(stamps, date)
  const copy = winner === undefined ? undefined : {canonical: winner, phrase: foldPhrase(winner)}
  for (const draft of stamped) restoreStamp(source, draft, draft.stampSpan as StampSpan, copy, date)
  if (!copy) return
  for (const draft of drafts)
    if (draft.line.digits >= WRECK_DIGITS && !draft.stampSpan) restoreLine(source, draft, copy)
}

/** How many release stamps show each whole date. */
function countDates(source: string, stamps: readonly StampReading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {stamp, date} of stamps) {
    if (stamp === 'release' && date?.iso.length === DAY_LENGTH && !isCutOff(source, date))
      counts.set(date.iso, (counts.get(date.iso) ?? 0) + 1)
  }
  return counts
}

/** The first of the dates that most stamps show. */
function majorityOf(counts: ReadonlyMap<string, number>): string | undefined {
  let majority: string | undefined
  let most = 0
  for (const [iso, count] of counts) {
    if (count <= most) continue
    most = count
    majority = iso
  }
  return majority
}

/**
 * Corrects the dates that are misread: `2014/10/31` among copies of `2011/10/31`. A record is released on one day, so
 * that two dates of one record that differ by a digit or two are one date, and the much rarer is wrong.
 */
function correctMisread(
  source: string,
  stamps: readonly StampReading[],
  canonical: string,
  date: string,
  counts: ReadonlyMap<string, number>,
): void {
  for (const reading of stamps) {
    const {iso} = reading.date ?? {}
    if (reading.stamp !== 'release' || iso === undefined || iso === date) continue
    // `2007/02/00`: a day that is none leaves the month; `2007/02/0`: so does half a day
    const isCut = iso.length === MONTH_LENGTH || isCutOff(source, reading.date as DateReading)
    if (!(isCut && date.startsWith(iso.slice(0, MONTH_LENGTH))) && !isRareSlip(iso, date, counts)) continue
    if (reading.documentIds.some((id) => (id.restored?.canonical ?? id.canonical ?? canonical) !== canonical))
      continue
    const {start, end, words, cost, short, centuryKnown} = reading.date as DateReading
    reading.date = dateReading(start, end, iso, words, cost, short, centuryKnown, date)
  }
}

/** How much of the words of a stamp must be left, as lengths, to be told by those of another stamp. */
const LEFT_OF_WORDS = 0.6

/** Gives stamps with wrecks of words the decision of one of the same day that has them: a record is released once. */
function restoreDecisions(stamps: readonly StampReading[], date: string): void {
  const isOfDay = ({stamp, date: own}: StampReading) => stamp === 'release' && own?.iso === date
  const model = stamps.find((reading) => reading.phrase && isOfDay(reading))
  if (!model?.phrase) return
  const least = model.phrase.phrase.length * LEFT_OF_WORDS
  for (const reading of stamps)
    if (!reading.phrase && reading.phraseEnd - reading.start >= least && isOfDay(reading))
      reading.decision ??= model.decision
}

/** `2007/02/2`: the last figure of a date of two figures a part is lost. */
const cutOff = /^\d{4}\/\d\d\/\d$/

function isCutOff(source: string, {start, end}: DateReading): boolean {
  return end - start === 9 && cutOff.test(source.slice(start, end))
}

/** Whether a whole date differs by no more than OCR can do from one that is much more frequent. */
function isRareSlip(iso: string, date: string, counts: ReadonlyMap<string, number>): boolean {
  if (iso.length !== DAY_LENGTH || differingDigits(iso, date) > MISREAD_DIGITS) return false
  return (counts.get(iso) ?? Infinity) * RARER <= (counts.get(date) as number)
}

function differingDigits(iso: string, other: string): number {
  let count = 0
  for (let at = 0; at < iso.length; at++) if (iso.charCodeAt(at) !== other.charCodeAt(at)) count++
  return count
}

/** The identifier that most copies show. */
interface Copy {
  readonly canonical: string
  /** Its folded codes. */
  readonly phrase: Uint8Array
}

const folded = new Folded(120)

/** Gives a wreck of an identifier alone on its line what the other copies say. */
function restoreLine(source: string, draft: DraftLine, copy: Copy): void {
  if (draft.absorbed || draft.spans.some(({kind}) => kind === 'documentId')) return
  const match = likeness(source, draft.line.start, draft.line.end, copy)
  if (!match) return
  const {canonical} = copy
  const reading: DocumentIdReading = {
    scheme: canonical.startsWith('CIA') ? 'cia-rdp' : 'cia-number',
    start: match.start,
    end: match.end,
    canonical: undefined,
    legible: '',
    parts: canonical.startsWith('CIA') ? ciaRdpParts(canonical) : {},
    cost: match.cost,
    confidence: WRECKED,
    restored: {canonical, confidence: WRECKED},
  }
  const span: Span = {kind: 'documentId', start: match.start, end: match.end, reading}
  draft.spans = draft.spans.filter((other) => other.end <= span.start || other.start >= span.end)
  draft.add(span)
}

/** Gives a wrecked stamp what the other copies say. */
function restoreStamp(
  source: string,
  draft: DraftLine,
  span: StampSpan,
  copy: Copy | undefined,
  date: string | undefined,
): void {
  const {reading} = span
  if (reading.stamp !== 'release' || (reading.phrase && !/pproved/i.test(reading.phrase.phrase))) return
  const {line} = draft
  const wrecked = reading.documentIds.length === 0
  const tail = reading.date?.end ?? reading.phraseEnd
  const next = draft.spans.find((other) => other.start >= tail && other !== span)?.start ?? line.end
  if (wrecked && copy && !span.further) {
    const match = likeness(source, tail, next, copy)
    const rest = countWords(source, tail, next)
    if (match || rest >= DEBRIS || (rest >= 4 && startsLike(source, tail, next))) {
      reading.restoredId = {canonical: copy.canonical, confidence: WRECKED}
      span.end = reading.end = match ? Math.max(span.end, match.end) : skipSpaceBack(source, tail, next)
    }
  }
  if (
    !reading.date &&
    date !== undefined &&
    (reading.debris >= (wrecked && !reading.restoredId ? DEBRIS : 2) ||
      impossibleDate.test(source.slice(tail, next)))
  ) {
    reading.restoredDate = date
  }
}

/** `2044/10/31`: the print of a date that can't be one. */
const impossibleDate = /^[ :]{0,3}\d{4}\/\d\d\/\d\d(?!\d)/

function countWords(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code < 128 && isWordCharacter(code)) count++
  }
  return count
}

/** `CIA-RDP`, cut off by the edge of the page. */
function startsLike(source: string, start: number, end: number): boolean {
  return /^[\s:;.'-]*[CG][IlL1][A4]/.test(source.slice(start, Math.min(end, start + 12)))
}

function likeness(source: string, start: number, end: number, {phrase}: Copy) {
  folded.fold(source, start, end)
  const match = findPhrase(folded, phrase, phrase.length * LIKE)
  if (!match) return undefined
  return {
    start: folded.offsets[match.start] as number,
    end: (folded.offsets[match.end - 1] as number) + 1,
    cost: match.cost,
  }
}
