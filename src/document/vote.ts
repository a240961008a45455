import {skipSpaceBack} from '../source/characters.js'
import {checkResidue} from '../conventions/document-id/check-digit.js'
import {ciaRdpParts} from '../conventions/document-id/cia-rdp.js'
import type {DocumentIdReading} from '../conventions/document-id/read.js'
import type {StampReading} from '../conventions/stamp/reading.js'
import {Folded, foldPhrase} from '../source/fold.js'
import {findPhrase} from '../source/similarity.js'
import type {DraftLine, Span} from './spans.js'

/** How alike a wreck and an identifier must be, as cost a character of the identifier. */
const LIKE = 0.36
/** Letters and digits of debris behind the words of a stamp from which on a date and an identifier stood there. */
const DEBRIS = 15
/** Shortest run of digits in a line of text that may be the wreck of an identifier. */
const WRECK_DIGITS = 9

interface Tally {
  readonly canonical: string
  weight: number
  count: number
}

/**
 * Lets all copies of an identifier and of a stamp's date in the document vote, and gives the result to the copies that
 * damage has made illegible.
 *
 * A copy that is legible and says something else keeps what it says, unless it differs from a majority by no more than
 * OCR can do and its check digit is against it.
 */
export function voteOnStamps(source: string, drafts: readonly DraftLine[]): void {
  const readings: DocumentIdReading[] = []
  const stamps: StampReading[] = []
  for (const {spans} of drafts) {
    for (const span of spans) {
      if (span.kind === 'stamp') {
        stamps.push(span.reading)
        readings.push(...span.reading.documentIds)
      } else if (span.kind === 'documentId') {
        readings.push(span.reading)
      }
    }
  }
  const winners = new Map<string, Tally[]>()
  for (const scheme of ['cia-rdp', 'cia-number', 'jfk-record', 'nara-docid'] as const) {
    winners.set(scheme, tally(readings.filter((reading) => reading.scheme === scheme)))
  }
  const rdp = winners.get('cia-rdp')?.[0]
  const number = winners.get('cia-number')?.[0]
  const winner = (rdp ?? number)?.canonical
  const date = majorityDate(stamps)
  for (const reading of readings) correct(reading, winners.get(reading.scheme) ?? [])
  if (winner === undefined && date === undefined) return
  for (const draft of drafts) restore(source, draft, winner, date)
}

/** Identifiers by weight: clean copies, good check digits and repetition count. */
function tally(readings: readonly DocumentIdReading[]): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const {canonical, cost, scheme} of readings) {
    if (canonical === undefined) continue
    const entry = tallies.get(canonical) ?? {canonical, weight: 0, count: 0}
    const residue = scheme === 'cia-rdp' ? checkResidue(canonical) : 0
    entry.weight +=
      (cost === 0 ? 1 : 0.5) * (residue === 0 ? 1.2 : residue === 3 ? 1 : residue === 9 ? 0.6 : 0.3)
    entry.count++
    tallies.set(canonical, entry)
  }
  return [...tallies.values()].sort((a, b) => b.weight - a.weight)
}

/** Marks a reading that is another one misread. */
function correct(reading: DocumentIdReading, tallies: readonly Tally[]): void {
  const [winner] = tallies
  if (!winner || reading.canonical === winner.canonical) return
  if (reading.canonical === undefined) {
    reading.restored = winner.canonical
    return
  }
  const own = tallies.find(({canonical}) => canonical === reading.canonical)
  if (!own || own.weight * 2 > winner.weight) return
  const differences = countDifferences(reading.canonical, winner.canonical)
  if (differences <= 2 || (reading.cost > 0.3 && differences <= 5)) reading.restored = winner.canonical
}

function countDifferences(a: string, b: string): number {
  if (a.length !== b.length) return Infinity
  let count = 0
  for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) count++
  return count
}

function majorityDate(stamps: readonly StampReading[]): string | undefined {
  const counts = new Map<string, number>()
  for (const {stamp, date} of stamps) {
    if (stamp === 'release' && date?.iso.length === 10) counts.set(date.iso, (counts.get(date.iso) ?? 0) + 1)
  }
  let best: string | undefined
  for (const [iso, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = iso
  return best
}

const folded = new Folded(120)

/** Gives a wrecked stamp, or a wreck of an identifier alone on its line, what the other copies say. */
function restore(
  source: string,
  draft: DraftLine,
  canonical: string | undefined,
  date: string | undefined,
): void {
  const stamp = draft.spans.find((span) => span.kind === 'stamp')
  if (stamp?.kind === 'stamp') {
    restoreStamp(source, draft, stamp, canonical, date)
    return
  }
  if (
    canonical === undefined ||
    draft.absorbed ||
    draft.line.digits < WRECK_DIGITS ||
    draft.spans.some(({kind}) => kind === 'documentId')
  )
    return
  const match = likeness(source, draft.line.start, draft.line.end, canonical)
  if (!match) return
  const reading: DocumentIdReading = {
    scheme: canonical.startsWith('CIA') ? 'cia-rdp' : 'cia-number',
    start: match.start,
    end: match.end,
    canonical: undefined,
    parts: canonical.startsWith('CIA') ? ciaRdpParts(canonical) : {},
    cost: match.cost,
    restored: canonical,
  }
  const span: Span = {kind: 'documentId', start: match.start, end: match.end, reading}
  draft.spans = draft.spans.filter((other) => other.end <= span.start || other.start >= span.end)
  draft.add(span)
}

function restoreStamp(
  source: string,
  draft: DraftLine,
  span: Span & {kind: 'stamp'},
  canonical: string | undefined,
  date: string | undefined,
): void {
  const {reading} = span
  if (reading.stamp !== 'release' || (reading.phrase && !/pproved/i.test(reading.phrase.phrase))) return
  const {line} = draft
  const wrecked = reading.documentIds.length === 0
  const tail = reading.date?.end ?? reading.phraseEnd
  const next = draft.spans.find((other) => other.start >= tail && other !== span)?.start ?? line.end
  if (wrecked && canonical !== undefined && !span.further) {
    const match = likeness(source, tail, next, canonical)
    const rest = countWords(source, tail, next)
    if (match || rest >= DEBRIS || (rest >= 4 && startsLike(source, tail, next))) {
      reading.restoredId = canonical
      span.end = reading.end = match ? Math.max(span.end, match.end) : skipSpaceBack(source, tail, next)
    }
  }
  if (
    !reading.date &&
    date !== undefined &&
    reading.debris >= (wrecked && reading.restoredId === undefined ? DEBRIS : 2)
  ) {
    reading.restoredDate = date
  }
}

function countWords(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (/[A-Za-z0-9]/.test(source.charAt(at))) count++
  return count
}

/** `CIA-RDP`, cut off by the edge of the page. */
function startsLike(source: string, start: number, end: number): boolean {
  return /^[\s:;.'-]*[CG][IlL1][A4]/.test(source.slice(start, Math.min(end, start + 12)))
}

function likeness(source: string, start: number, end: number, canonical: string) {
  const phrase = foldPhrase(canonical)
  folded.fold(source, start, end)
  const match = findPhrase(folded, phrase, phrase.length * LIKE)
  if (!match) return undefined
  return {
    start: folded.offsets[match.start] as number,
    end: (folded.offsets[match.end - 1] as number) + 1,
    cost: match.cost,
  }
}
