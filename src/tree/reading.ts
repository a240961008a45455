import type {Position} from './positions.js'

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
  /** Where the node stands in the source; absent in trees that were built by hand. */
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
  /** The text on the page, letter for letter. */
  value: string
}

/** Who put something on the page: its author, the security officer of its day, a review clerk, the release. */
export type Layer = 'author' | 'security' | 'review' | 'release'

/** Where on the page something stands. */
export type Placement = 'header' | 'footer' | 'margin' | 'body'

/** What every piece of page furniture has. */
export interface FurnitureBase extends ReadingBase {
  /** Where on the page it stands. */
  placement: Placement
  /** Who put it there. */
  layer: Layer
}
