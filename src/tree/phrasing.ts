import type {Furniture, PageBreak} from './furniture.js'
import type {Marking} from './marking.js'
import type {LeafBase, ReadingBase} from './reading.js'

/** Running text. */
export interface Text extends LeafBase {
  type: 'text'
}

/**
 * A line end within running text. `hyphen` tells what the hyphen before it is: `soft` (the word goes on, without it),
 * `hard` (the word goes on, with it), `undecided` (one of the two), `none` (no hyphen).
 */
export interface Break extends LeafBase {
  type: 'break'
  hyphen: 'soft' | 'hard' | 'undecided' | 'none'
}

/** The printed label of a field, a reference or a list: `SUBJECT :`, `Distribution:`. */
export interface Label extends LeafBase {
  type: 'label'
}

/** The marking of one paragraph, title or subject, in parentheses: `(S//NF)`. */
export interface PortionMark extends LeafBase, ReadingBase {
  type: 'portionMark'
  marking: Marking
}

/**
 * A date as printed, and as an ISO date no more precise than the print: `1953`, `1953-01`, `1953-01-29T10:20Z`.
 *
 * Where two digits of the year are printed, the confidence is at most 0.95 if the four-digit years of the document tell the
 * century, and at most 0.75 if it shows none and those from 30 on are taken for the twentieth.
 */
export interface PrintedDate extends LeafBase, ReadingBase {
  type: 'date'
  iso: string
  /** What shows that this is the date of the document, or of one of the papers in it; absent for every other date. */
  evidence?: DateEvidence
}

/**
 * What says that a date is the document's: a line of its own at the head (`date-line`), a field with a label (`field`),
 * the date-time group of a telegram (`date-time-group`), or a line that runs at the edge of pages (`running-line`).
 */
export type DateEvidence = 'date-line' | 'field' | 'date-time-group' | 'running-line'

/** A run-in marker inside a paragraph: `(1) averting …; (2) reducing …`. */
export interface Enumerator extends LeafBase, ReadingBase {
  type: 'enumerator'
  /** The marker with its parentheses, repaired. */
  label: string
  style: MarkerStyle
  ordinal: number
}

/** A citation in running text of an entry of the references: `reference (a)`, `NIE-58`. */
export interface Citation extends LeafBase, ReadingBase {
  type: 'citation'
  /** {@link Reference.identifier} of the cited entry, where the document has it. */
  identifier?: string
  /** Label of the cited entry, without punctuation. */
  label?: string
  designator?: string
}

/** How an outline marker is written. */
export type MarkerStyle =
  | 'roman-upper'
  | 'roman-lower'
  | 'alpha-upper'
  | 'alpha-lower'
  | 'arabic'
  | 'decimal'
  | 'compound'
  | 'bullet'
  | 'named'

/** What encloses or ends a marker: `1.`, `1)`, `(1)`, nothing. */
export type MarkerDelimiter = 'period' | 'parenthesis' | 'parentheses' | 'none'

/** A mark in running text that sends the reader to a footnote: `*`, `1/`. */
export interface FootnoteReference extends LeafBase {
  type: 'footnoteReference'
  /** {@link Footnote.identifier} of the note. */
  identifier: string
}

/** The marker of a numbered or lettered section: `2.`, `a.`, `(1)`, `III. C. 2.`. */
export interface OutlineMarker extends LeafBase, ReadingBase {
  type: 'outlineMarker'
  /** Canonical form: without its closing period, with its parentheses. */
  label: string
  style: MarkerStyle
  delimiter: MarkerDelimiter
  ordinal: number
  /** Paths that other readings would give the section, where the sequence could not rule them out: `h/i` beside `i`. */
  alternatives?: string[]
}

/** Everything that can stand in running text. */
export type Phrasing =
  | Text
  | Break
  | Label
  | PortionMark
  | Enumerator
  | PrintedDate
  | Citation
  | FootnoteReference
  | PageBreak
  | Furniture
