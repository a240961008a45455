import {readFieldLabel, type FieldLabelReading} from '../conventions/field/read.js'
import type {DateReading} from '../conventions/date/read.js'
import type {Piece as EntryPiece} from '../conventions/reference/entries.js'
import type {TextLine} from './text-lines.js'

/** A stretch of one line of text. */
export type Piece = EntryPiece<TextLine>

/** A field of a header, with where its parts stand. */
export interface FieldDraft {
  readonly name: string
  /** Absent for a date that stands alone. */
  readonly label?: FieldLabelReading
  readonly text: TextLine
  readonly values: Piece[]
  readonly date?: DateReading
}

/** What the header pass found: fields by the index of the draft line that they begin on. */
export interface HeaderDraft {
  readonly fields: FieldDraft[]
  /** Indices of draft lines whose whole text belongs to fields. */
  readonly consumed: Set<number>
}

/** What the steps of the header pass share. */
export class HeaderContext implements HeaderDraft {
  readonly fields: FieldDraft[] = []
  readonly consumed = new Set<number>()
  /** Pages on which a date that stands alone was taken for the document's. */
  readonly datedPages = new Set<number>()
  /** Labels by line, `null` where there is none; each line is asked once. */
  private readonly labels: (FieldLabelReading | null | undefined)[] = []

  constructor(
    readonly source: string,
    readonly lines: readonly TextLine[],
    readonly usualBlanks: readonly number[],
  ) {}

  addField(field: FieldDraft): void {
    this.fields.push(field)
    if (field.date) this.datedPages.add(field.text.draft.page)
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
      label = readFieldLabel(this.source, start, end, draft.line.flags) ?? null
      this.labels[at] = label
    }
    return label ?? undefined
  }

  /** How many blank lines usually stand between the lines of its page. */
  usual(text: TextLine): number {
    return this.usualBlanks[text.draft.page] ?? 0
  }
}
