import {readWaitedLabel} from '../../conventions/field/damaged-label.js'
import {readFieldLabel} from '../../conventions/field/read.js'
import type {FieldLabelReading} from '../../conventions/field/label.js'
import type {DateReading} from '../../conventions/date/reading.js'
import type {Piece as EntryPiece} from '../../conventions/reference/entries.js'
import {headFields} from '../../lexicon/header-labels.js'
import type {DateEvidence} from '../../tree/nodes.js'
import type {DraftLine} from '../lines/spans.js'
import type {TextLine} from '../lines/text-lines.js'

/** A stretch of one line of text. */
export type Piece = EntryPiece<TextLine>

/** A date of a field. */
export interface FieldDate {
  reading: DateReading
  /** The line that it stands on. */
  readonly text: TextLine
  /** What shows that it is the document's; undefined for the date of a form or a stamp. */
  evidence: DateEvidence | undefined
}

/** A field of a header, with where its parts stand. */
export class FieldDraft {
  /** What of the label stands on the next line: its last words, or its colon. */
  labelRest: Piece | undefined = undefined
  readonly values: Piece[] = []

  constructor(
    readonly name: string,
    /** Undefined for what stands without a label: a date alone. */
    readonly label: FieldLabelReading | undefined,
    readonly text: TextLine,
    public date?: FieldDate,
  ) {}
}

/** What the header pass found: fields by the index of the draft line that they begin on. */
export interface HeaderDraft {
  readonly fields: FieldDraft[]
  /** Indices of draft lines whose whole text belongs to fields. */
  readonly consumed: Set<number>
}

/** Boxes of CIA's information reports. */
const reportFields = new Set([
  'country',
  'date distributed',
  'date of information',
  'number of pages',
  'report number',
])

/** Fields that another follows, and lines below them within which it stands. */
const waiting = new Set(['to', 'from', 'via', 'attention'])
const NEXT = 2

/** Lines with more characters than this were not wrapped where the page wrapped them. */
const WIDEST = 100

/** What the steps of the header pass share. */
export class HeaderContext implements HeaderDraft {
  readonly fields: FieldDraft[] = []
  readonly consumed = new Set<number>()
  /** Pages on which a date was taken for the document's. */
  readonly datedPages = new Set<number>()
  /** Pages with boxes of forms on them: cards, identification forms, review sheets. */
  readonly formPages = new Set<number>()
  /** Pages with boxes of CIA's information reports on them. */
  readonly reportPages = new Set<number>()
  /** Index of the last line of a head field, far before the first line where there is none yet. */
  lastHead = -1000
  /** The last of the labels under one another that got its value, with the index of the line. */
  given: {readonly field: FieldDraft; at: number} | undefined = undefined
  /** Index of the last line of any field. */
  lastField = -1000
  /** Lines of text on the page that has been read so far, see `isDatedPlace`. */
  readonly prose = {at: 0, page: -1, count: 0}
  /** Labels by line, `null` where there is none; each line is asked once. */
  private readonly labels: (FieldLabelReading | null | undefined)[] = []
  private readonly widths: (number | undefined)[] = []
  /** Pages with blank lines, found once for all when the first is asked for. */
  private spacedPages: Set<number> | undefined = undefined

  constructor(
    readonly source: string,
    readonly drafts: readonly DraftLine[],
    readonly lines: readonly TextLine[],
    readonly usualBlanks: readonly number[],
  ) {}

  addField(field: FieldDraft): void {
    this.fields.push(field)
    const {page} = field.text.draft
    if (field.date?.evidence) this.datedPages.add(page)
    if (!headFields.has(field.name)) this.formPages.add(page)
    if (reportFields.has(field.name)) this.reportPages.add(page)
  }

  /** Notes that a field goes on to a line. */
  reached(at: number, field: FieldDraft): void {
    this.lastField = at
    if (headFields.has(field.name)) this.lastHead = at
  }

  /** The line at an index that exists. */
  line(at: number): TextLine {
    return this.lines[at] as TextLine
  }

  /** The label that a line begins with. */
  label(at: number): FieldLabelReading | undefined {
    let label = this.labels[at]
    if (label === undefined) {
      const {start, end, draft} = this.line(at)
      // `(S) SUBJECT: …`
      const mark = draft.spans[0]
      const from = mark?.kind === 'portion' && mark.start === start ? mark.end : start
      label = readFieldLabel(this.source, from, end, draft.line.flags) ?? null
      this.labels[at] = label
    }
    return label ?? undefined
  }

  /** The label that the lines above a line wait for: what comes next below an addressee or a sender. */
  waitedLabel(at: number): FieldLabelReading | undefined {
    if (at - this.lastHead > NEXT || !waiting.has(this.fields.at(-1)?.name ?? '')) return undefined
    const {start, end, draft} = this.line(at)
    if (draft.page !== this.line(at - 1).draft.page) return undefined
    const label = readWaitedLabel(this.source, start, end)
    return label && this.fields.at(-1)?.name !== label.name ? label : undefined
  }

  /** How many blank lines usually stand between the lines of its page. */
  usual(text: TextLine): number {
    return this.usualBlanks[text.draft.page] as number
  }

  /** How many blank lines more than usual stand before a line, those around furniture left out. */
  gap(text: TextLine): number {
    const usual = this.usual(text)
    const between = text.before ? text.index - text.before.index - 1 : 0
    return text.blanks - usual - between * (usual + 1)
  }

  /** Whether the page of a line has no blank line at all: there, none before a line says nothing. */
  isTight(at: number): boolean {
    if (!this.spacedPages) {
      this.spacedPages = new Set()
      for (const {page, line} of this.drafts) if (line.blanksBefore > 0) this.spacedPages.add(page)
    }
    return !this.spacedPages.has(this.line(at).draft.page)
  }

  /** Whether a banner stands between two lines. */
  hasBannerBetween(before: TextLine, text: TextLine): boolean {
    for (let index = before.index + 1; index < text.index; index++)
      if ((this.drafts[index] as DraftLine).spans.some(({kind}) => kind === 'banner')) return true
    return false
  }

  /** The length of the long lines of a page: where its right margin is. Infinite where lines are not wrapped. */
  width(at: number): number {
    const {page} = this.line(at).draft
    let width = this.widths[page]
    if (width !== undefined) return width
    width = 0
    let first = at
    while (first > 0 && this.line(first - 1).draft.page === page) first--
    for (let index = first; index < this.lines.length && this.line(index).draft.page === page; index++) {
      const {start, end} = this.line(index)
      width = Math.max(width, end - start)
    }
    if (width > WIDEST) width = Infinity
    this.widths[page] = width
    return width
  }
}
