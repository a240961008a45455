import {isWordCharacter, skipSpace, skipSpaceBack} from '../../source/characters.js'
import type {DocumentIdReading} from '../../conventions/document-id/read.js'
import type {ExemptionReading} from '../../conventions/exemption/read.js'
import type {BannerReading} from '../../conventions/marking/banner-reading.js'
import type {PortionReading} from '../../conventions/marking/portion-line.js'
import type {PageNumberReading} from '../../conventions/page-number/read.js'
import type {RedactionReading} from '../../conventions/redaction/read.js'
import type {StampLine} from '../../conventions/stamp/join.js'
import type {StampReading} from '../../conventions/stamp/reading.js'
import type {Line} from '../../source/lines.js'
import {firstWhereNot} from '../../source/search.js'
import type {Notice, Placement} from '../../tree/nodes.js'
import type {LineFinding} from './line-conventions.js'
import type {TextLine} from './text-lines.js'

/** A standing notice found in a line. */
export interface NoticeReading {
  readonly start: number
  readonly end: number
  readonly kind: Notice['kind']
  readonly cost: number
}

/** A stretch of a line that is a stamp, or the first line of one. */
export interface StampSpan {
  readonly kind: 'stamp'
  start: number
  end: number
  readonly reading: StampReading
  /** Further lines of the stamp, which have nothing else on them. */
  further?: readonly DraftLine[]
}

/** A mark of withheld text. */
export interface RedactionSpan {
  readonly kind: 'redaction'
  start: number
  end: number
  readonly reading: RedactionReading
  /** Codes near it that stand for it. */
  exemptions?: readonly string[]
}

/** A line of a standing notice, or the first of several. */
export interface NoticeSpan {
  readonly kind: 'notice'
  start: number
  end: number
  readonly reading: NoticeReading
  /** Further lines of the notice, which have nothing else on them. */
  readonly further?: readonly DraftLine[]
}

/** A stretch of a line that is a banner, or the first line of one. */
export interface BannerSpan {
  readonly kind: 'banner'
  start: number
  end: number
  readonly reading: BannerReading
  /** The line that it ends on, where it runs on from its own, which has nothing else on it. */
  readonly lower?: DraftLine
}

/** A stretch of a line that a convention has recognised. */
export type Span =
  | StampSpan
  | {readonly kind: 'documentId'; start: number; end: number; readonly reading: DocumentIdReading}
  | {readonly kind: 'exemption'; start: number; end: number; readonly reading: ExemptionReading}
  | RedactionSpan
  | {readonly kind: 'portion'; start: number; end: number; readonly reading: PortionReading}
  | BannerSpan
  | {readonly kind: 'pageNumber'; start: number; end: number; readonly reading: PageNumberReading}
  | NoticeSpan
  | {readonly kind: 'own'; start: number; end: number; readonly reading: LineFinding}

/** The spans of every line on which nothing was recognised: most lines. */
const NONE: readonly Span[] = []

/** A line on its way through the passes. */
export class DraftLine implements StampLine {
  /** What was recognised, in source order, without overlaps. */
  spans: readonly Span[] = NONE
  /** Whether everything on the line is furniture. */
  furniture = false
  /** The whole line belongs to a stamp that begins on a line above. */
  absorbed = false
  /** Index of the page that the line stands on, from 0. */
  page = 0
  /** Where on the page furniture of this line stands. */
  placement: Placement = 'body'

  /** Its text, where it has any. */
  text: TextLine | undefined = undefined

  constructor(
    readonly line: Line,
    /** Its place among the lines, from 0. */
    readonly index: number,
  ) {}

  /** What the line shows of a stamp. */
  get stamp(): StampReading | undefined {
    return this.stampSpan?.reading
  }

  set stamp(reading: StampReading | undefined) {
    const span = this.stampSpan
    if (span && !reading) this.remove(span)
    // a date that the stamp of a line above has claimed
    else if (!span && reading) this.spans = [{kind: 'stamp', start: reading.start, end: reading.end, reading}]
  }

  /** Whether anything but a stamp or a page label was recognised. */
  get occupied(): boolean {
    return this.spans.some(({kind}) => kind !== 'stamp' && kind !== 'pageNumber')
  }

  /** The span of its stamp. */
  get stampSpan(): StampSpan | undefined {
    for (const span of this.spans) if (span.kind === 'stamp') return span
    return undefined
  }

  /** Adds a span where nothing else stands. */
  add(span: Span): boolean {
    const {spans} = this
    if (spans.length === 0) {
      this.spans = [span]
      return true
    }
    // a line of ten megabytes may hold a million spans: the place is looked up, and none is copied
    const at = firstWhereNot(spans, ({start}) => start < span.start)
    if (at > 0 && (spans[at - 1] as Span).end > span.start) return false
    if (at < spans.length && (spans[at] as Span).start < span.end) return false
    ;(spans as Span[]).splice(at, 0, span)
    return true
  }

  /** Adds spans in source order, where nothing else stands: one pass, however many there are. */
  merge(more: readonly Span[]): void {
    const {spans} = this
    const merged: Span[] = []
    let next = 0
    for (const span of more) {
      while (next < spans.length && (spans[next] as Span).start < span.start)
        merged.push(spans[next++] as Span)
      const before = merged.at(-1)
      const after = spans[next]
      if ((before && before.end > span.start) || (after && after.start < span.end)) continue
      merged.push(span)
    }
    while (next < spans.length) merged.push(spans[next++] as Span)
    this.spans = merged
  }

  /** Takes a span away. */
  remove(span: Span): void {
    this.spans = this.spans.filter((other) => other !== span)
    // what the banner had taken is text again
    if (span.kind === 'banner' && span.lower) span.lower.absorbed = false
  }
}

/** How many letters and digits of a line no span covers. */
export function uncovered(source: string, {line, spans}: DraftLine): number {
  let count = line.upper + line.lower + line.digits
  for (const {start, end} of spans) {
    for (let at = start; at < end; at++) if (isWord(source.charCodeAt(at))) count--
  }
  return count
}

function isWord(code: number): boolean {
  return code < 128 ? isWordCharacter(code) : code >= 0xc0
}

/** The stretches of a line that no span covers, without the white space around them. */
export function gaps(source: string, {line, spans}: DraftLine): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  let at = line.start
  const push = (end: number) => {
    const from = skipSpace(source, at, end)
    const to = skipSpaceBack(source, from, end)
    if (to > from) found.push({start: from, end: to})
  }
  for (const span of spans) {
    push(span.start)
    at = span.end
  }
  push(line.end)
  return found
}

/** Longest label of the field of a form. */
const LONGEST_LABEL = 40
const label = /^[A-Z][A-Z .]{3,30}: {0,4}$/

/** `RECORD NUMBER : 104-…`: a label before an identifier, which is what the field of a form holds. */
export function isFieldOfForm(source: string, {line, spans}: DraftLine): boolean {
  const [span] = spans
  return (
    spans.length === 1 &&
    span?.kind === 'documentId' &&
    span.end === line.end &&
    span.start > line.start &&
    label.test(source.slice(line.start, Math.min(span.start, line.start + LONGEST_LABEL)))
  )
}
