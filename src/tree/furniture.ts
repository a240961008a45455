import type {Marking} from './marking.js'
import type {Break, PrintedDate, Text} from './phrasing.js'
import type {Point} from './positions.js'
import type {FurnitureBase, LeafBase, NodeBase, ReadingBase} from './reading.js'

/** A classification banner or a control marking that stands for the page: `TOP SECRET - Sensitive`. */
export interface Banner extends LeafBase, FurnitureBase {
  type: 'banner'
  marking: Marking
  /** Struck out when the document was declassified. */
  cancelled?: true
  /** When the marking holds: `when separated from attachment`, `When Filled In`. */
  condition?: string
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
  | 'other'

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
  /** The form to look it up by; empty where the print leaves open what it is. */
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
  | 'other'

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

/** What a standing notice is about. */
export type NoticeKind =
  | 'running-head'
  | 'espionage-law'
  | 'review-box'
  | 'downgrading'
  | 'classification-authority'
  | 'provenance'
  | 'tool'
  | 'other'

/** A standing notice: the espionage law, review boxes, downgrading groups, who classified the paper and until when. */
export interface Notice extends FurnitureBase {
  type: 'notice'
  kind: NoticeKind
  children: StampContent[]
}

/** What a piece of a stamp or notice says; each name stands at most once in one of them. */
export type ParticularName =
  | 'agency'
  | 'authority'
  | 'by'
  | 'changed-to'
  | 'classified-by'
  | 'declassify-on'
  | 'derived-from'
  | 'downgrade-to'
  | 'next-review'
  | 'program'
  | 'project'
  | 'reason'
  | 'schedule'

/** A named piece of a stamp or notice, apart from its dates and identifiers: `NWD`, `GROUP 1`, `X1`. */
export interface Particular extends LeafBase {
  type: 'particular'
  name: ParticularName
  /** What it says, in canonical form: `EO 13526 3.3`, `NND 63316`, `OADR`. */
  reading: string
}

/** Text that is page furniture but unreadable: kept, never dropped. */
export interface Unknown extends LeafBase {
  type: 'unknown'
}

/** Everything that can stand inside a stamp. */
export type StampContent =
  Text | Break | PrintedDate | DocumentId | Exemption | PageNumber | Particular | Unknown

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
