import type {Marking} from './marking.js'
import type {Point, Position} from './positions.js'

/** What a restored character or word looked like on the page, and why it is read otherwise. */
export interface Repair {
  /** Offset of the printed form in the source, in UTF-16 code units. */
  offset: number
  /** The printed form, a slice of the source (empty where something was lost). */
  from: string
  /** The reading. */
  to: string
  /** `ocr-confusion`: like shapes; `document-vote`: other copies in the document; `sequence`: its neighbours. */
  why: RepairReason
}

/** See {@link Repair}. */
export type RepairReason = 'ocr-confusion' | 'document-vote' | 'check-digit' | 'sequence'

/** What every node has. */
export interface NodeBase {
  position?: Position
}

/** What every node that was read from a closed vocabulary has. */
export interface ReadingBase extends NodeBase {
  /**
   * How sure the reading is, from 0 to 1. Over 0.9: printed clean, or damaged in ways that leave no other reading.
   * Under 0.5: the kind is clear and the content is not.
   */
  confidence: number
  /** What was restored, in source order; absent where the print was read as it stands. */
  repairs?: Repair[]
}

/** A node that holds a piece of the source: `value` is exactly `source.slice(start, end)`. */
export interface LeafBase extends NodeBase {
  value: string
}

/** Who put something on the page: its author, the security officer of its day, a review clerk, the release. */
export type Layer = 'author' | 'security' | 'review' | 'release'

/** Where on the page something stands. */
export type Placement = 'header' | 'footer' | 'margin' | 'body'

/** What every piece of page furniture has. */
export interface FurnitureBase extends ReadingBase {
  placement: Placement
  layer: Layer
}

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

/** A classification banner or a control marking that stands for the page: `TOP SECRET - Sensitive`. */
export interface Banner extends LeafBase, FurnitureBase {
  type: 'banner'
  marking: Marking
  /** Struck out when the document was declassified. */
  cancelled?: true
  /** When the marking holds: `when separated from attachment`, `When Filled In`. */
  condition?: string
}

/** The marking of one paragraph, title or subject, in parentheses: `(S//NF)`. */
export interface PortionMark extends LeafBase, ReadingBase {
  type: 'portionMark'
  marking: Marking
}

/** A code that says why something is withheld: `25X1`, `(b)(3)`, `STATINTL`. */
export interface Exemption extends LeafBase, FurnitureBase {
  type: 'exemption'
  /** The code as the print gives it, repaired, without spaces. */
  code: string
  scheme: ExemptionScheme
}

/** The rule book that an exemption code belongs to. */
export type ExemptionScheme =
  | 'automatic-declassification'
  | 'crest-overlay'
  | 'executive-order'
  | 'foia'
  | 'jfk-act'
  | 'privacy-act'
  | 'stargate'
  | 'statute'

/** A mark that text was taken out. */
export interface Redaction extends LeafBase, ReadingBase {
  type: 'redaction'
  origin: 'transcriber' | 'block' | 'box' | 'editor' | 'agency'
  /** How much is gone, where the mark says so. */
  extent?: Extent
  /** For withheld pages: what became of them. */
  disposition?: 'denied' | 'exempt' | 'withheld' | 'duplicate' | 'referred'
  /** Codes of the exemptions that stand for it. */
  exemptions?: string[]
}

/** An amount of withheld text. */
export interface Extent {
  unit: 'word' | 'line' | 'paragraph' | 'page' | 'other'
  /** Absent where the print gives none: `[text not declassified]`. */
  count?: number
}

/** A date as printed, and as an ISO date no more precise than the print: `1953`, `1953-01`, `1953-01-29`. */
export interface PrintedDate extends LeafBase, ReadingBase {
  type: 'date'
  iso: string
}

/** What a release stamp says was done. */
export type ReleaseDecision =
  | 'approved'
  | 'sanitized'
  | 'declassified-in-part'
  | 'declassified'
  | 'released-in-full'
  | 'released-in-part'
  | 'denied'

/** A release stamp: who let the document go, when, in full or in part, and what the record is called. */
export interface ReleaseStamp extends FurnitureBase {
  type: 'releaseStamp'
  /** Absent where the words are lost and only the date or the identifier is left. */
  decision?: ReleaseDecision
  agency?: string
  /** ISO date of the stamp. */
  date?: string
  /** Canonical identifier of the record. */
  documentId?: string
  /** `50-Yr`, `CIA Historical Review Program`, `EO Systematic Review`. */
  program?: string
  children: StampContent[]
}

/** An archive's declassification stamp: the order that it rests on, the project, by whom and when. */
export interface DeclassificationStamp extends FurnitureBase {
  type: 'declassificationStamp'
  decision?: ReleaseDecision
  authority?: Authority
  /** The review project or case: `NND 63316`, `NLJ 98-123`. */
  project?: string
  /** Office or reviewer. */
  by?: string
  date?: string
  children: StampContent[]
}

/** The legal ground of a declassification. */
export interface Authority {
  /** `EO 13526`, `PL 102-526`. */
  order: string
  section?: string
}

/** An archival identifier. */
export interface DocumentId extends LeafBase, ReadingBase {
  type: 'documentId'
  scheme: DocumentIdScheme
  canonical: string
  parts: Record<string, string>
  /** CIA-RDP numbers only: what the check digit says. */
  check?: CheckDigit
}

/** The families of archival identifiers. */
export type DocumentIdScheme =
  | 'cia-rdp'
  | 'cia-number'
  | 'cia-doc'
  | 'cia-job'
  | 'cia-executive-order'
  | 'jfk-record'
  | 'nara-docid'
  | 'library-of-congress'
  | 'presidential-library'
  | 'mandatory-review'
  | 'case-number'
  | 'fbi-serial'
  | 'nsa-docid'
  | 'nsa-ref-id'

/** The check digit of a CIA-RDP number; see the identifiers guide for the evidence. */
export interface CheckDigit {
  /** Sum of the letters (A = 1) and digits with the check digit, modulo ten. */
  residue: number
  /** Which of the three classes the residue belongs to; absent for any other residue. */
  class?: 'full' | 'short' | 'rare'
  /** `good`: a known class, and that of its folder where known; `bad`: neither. */
  verdict: 'good' | 'bad'
}

/** A page label: `- 2 -`, `c-18`, `Page 2 of 5`. */
export interface PageNumber extends LeafBase, FurnitureBase {
  type: 'pageNumber'
  /** The label without dashes or the word Page, as printed: `2`, `c-18`, `xvii`. */
  label: string
  style: 'arabic' | 'roman' | 'compound' | 'letter'
}

/** A standing notice: the espionage law, reproduction, review boxes, downgrading groups. */
export interface Notice extends LeafBase, FurnitureBase {
  type: 'notice'
  kind: 'espionage-law' | 'review-box' | 'downgrading' | 'classification-authority' | 'provenance' | 'tool'
}

/** Text that is page furniture but unreadable: kept, never dropped. */
export interface Unknown extends LeafBase {
  type: 'unknown'
}

/** A run-in marker inside a paragraph: `(1) averting …; (2) reducing …`. */
export interface Enumerator extends LeafBase, ReadingBase {
  type: 'enumerator'
  /** The marker with its parentheses, repaired. */
  label: string
  style: MarkerStyle
  ordinal: number
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

/** The marker of a numbered or lettered section: `2.`, `a.`, `(1)`, `III. C. 2.`. */
export interface OutlineMarker extends LeafBase, ReadingBase {
  type: 'outlineMarker'
  /** Canonical form: without its closing period, with its parentheses. */
  label: string
  style: MarkerStyle
  delimiter: MarkerDelimiter
  ordinal: number
  /** Other readings that the sequence could not rule out. */
  alternatives?: string[]
}

/** A citation in running text of an entry of the references: `reference (a)`, `NIE-58`. */
export interface Citation extends LeafBase, ReadingBase {
  type: 'citation'
  /** Label of the cited entry, without punctuation. */
  label?: string
  designator?: string
}

/** Everything that can stand inside a stamp. */
export type StampContent = Text | Break | PrintedDate | DocumentId | Exemption | PageNumber | Unknown

/** The edge between two pages, with the furniture around it. */
export interface PageBreak extends NodeBase {
  type: 'pageBreak'
  /** Ordinal of the page that begins here, from 2. */
  page: number
  /** Where its first line begins, behind the furniture at the foot of the page before. */
  begins: Point
  /** What shows that a page begins here. */
  evidence: 'form-feed' | 'page-mark' | 'furniture' | 'page-number'
  children: Furniture[]
}

/** Furniture of the page. */
export type Furniture =
  | Banner
  | Exemption
  | ReleaseStamp
  | DeclassificationStamp
  | DocumentId
  | PageNumber
  | Notice
  | Redaction
  | Unknown

/** Everything that can stand in running text. */
export type Phrasing =
  Text | Break | Label | PortionMark | Enumerator | PrintedDate | Citation | PageBreak | Furniture

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
  /** As printed, spaces collapsed: `NIE-58`, `STATE 12345`. */
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

/** A document. */
export interface Root extends NodeBase {
  type: 'root'
  children: Flow[]
}

/** Every node of the tree. */
export type Node = Root | Outline | Flow | Phrasing | OutlineMarker | Field | Reference | Recipient

/** Nodes that hold a piece of the source. */
export type Leaf = Extract<Node, {value: string}>

/** Nodes that hold other nodes. */
export type Parent = Extract<Node, {children: unknown[]}>
