import type {Furniture, PageBreak} from './furniture.js'
import type {Label, OutlineMarker, Phrasing} from './phrasing.js'
import type {NodeBase, ReadingBase} from './reading.js'

/** A line or more of running text. */
export interface Paragraph extends NodeBase {
  type: 'paragraph'
  children: Phrasing[]
}

/** The title of a section. `runIn`: it stands on the line where the text of the section begins. */
export interface Heading extends NodeBase {
  type: 'heading'
  runIn?: true
  children: Phrasing[]
}

/** Lines left as they are: tables, forms, lists of contents. */
export interface Preformatted extends NodeBase {
  type: 'preformatted'
  children: Phrasing[]
}

/** A numbered or lettered part of the document. Its first child is its marker. */
export interface Section extends NodeBase {
  type: 'section'
  /** Marker labels from the outermost section to this one. */
  path: string[]
  /** 1 for the outermost sections. */
  depth: number
  children: (OutlineMarker | Heading | Flow)[]
}

/** A numbered outline by itself: its sections, and text before the first. */
export interface Outline extends NodeBase {
  type: 'outline'
  children: Flow[]
}

/** The header block of a memorandum, letter, cable or form. */
export interface Header extends NodeBase {
  type: 'header'
  children: (Field | Flow)[]
}

/** The names under which header fields are gathered, however the page prints them. */
export type FieldName = string

/** A field of a header: its label and its content. */
export interface Field extends NodeBase {
  type: 'field'
  /** Normalised, lower case: `to`, `from`, `via`, `subject`, `date`, `reference` … */
  name: FieldName
  /** The label stands further up, with those of other fields, and only the content is here. */
  continued?: true
  children: (Phrasing | References)[]
}

/** A list of references. */
export interface References extends NodeBase {
  type: 'references'
  children: (Label | Reference | Phrasing)[]
}

/** One entry of a list of references. */
export interface Reference extends ReadingBase {
  type: 'reference'
  /** What citations call it, unique in the document: `a`, `nie-58`; a second list of the same labels has `a-2`. */
  identifier?: string
  /** Without punctuation; absent where the entry has none. */
  label?: string
  designator?: Designator
  /** Further designators of the same entry: `NIE-63 and NIE-91`. */
  otherDesignators?: Designator[]
  title?: string
  /** ISO date. */
  date?: string
  /** `TAB A`, `Enclosure 2`. */
  attachment?: string
  /** `NOTAL`, `copy attached`. */
  note?: string
  children: Phrasing[]
}

/** What a reference cites: series and number. */
export interface Designator {
  /** As printed, spaces collapsed: `NIE-58`, `STATE 12345`; with the post restored where the `repairs` of the entry say so. */
  value: string
  series: string
  number: string
}

/** The end of a memorandum or letter: a name, or the place where it was withheld, and titles. */
export interface Signature extends NodeBase {
  type: 'signature'
  name?: string
  titles: string[]
  children: Phrasing[]
}

/** Who drafted and typed the document: `O/NE:RJSmith`. */
export interface Originator extends NodeBase {
  type: 'originator'
  office: string
  children: Phrasing[]
}

/** To whom copies went. */
export interface Distribution extends NodeBase {
  type: 'distribution'
  children: (Label | Recipient | Phrasing)[]
}

/** One line of a distribution list. */
export interface Recipient extends NodeBase {
  type: 'recipient'
  /** `Orig & 2`, `1`. */
  copies?: string
  name: string
  children: Phrasing[]
}

/** A note at the foot of the page. */
export interface Footnote extends NodeBase {
  type: 'footnote'
  /** What the mark in the text calls it, unique in the document. */
  identifier: string
  marker: string
  children: Phrasing[]
}

/** Everything that can stand between paragraphs. */
export type Flow =
  | Paragraph
  | Heading
  | Preformatted
  | Section
  | Header
  | References
  | Signature
  | Originator
  | Distribution
  | Footnote
  | PageBreak
  | Furniture

/** One of several documents that stand in one file: a cover note and its enclosure, two reports. */
export interface Document extends NodeBase {
  type: 'document'
  children: Flow[]
}

/** The whole text: the document, or where the evidence is clear that it holds several, each of them. */
export interface Root extends NodeBase {
  type: 'root'
  children: (Document | Flow)[]
}
