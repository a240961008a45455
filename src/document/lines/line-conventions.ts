import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {textNode} from '../../conventions/reading.js'
import type {
  DeclassificationStamp,
  DocumentId,
  Exemption,
  Furniture,
  Layer,
  Notice,
  Placement,
  ReleaseStamp,
} from '../../tree/nodes.js'
import type {DraftLine} from './spans.js'

/** What `parse` fills in by itself. */
export type Filled = 'position' | 'value' | 'children' | 'placement' | 'layer' | 'confidence' | 'repairs'

/** A piece of furniture as a convention of your own gives it: the node without what `parse` fills in. */
export type FoundFurniture =
  | Omit<ReleaseStamp, Filled>
  | Omit<DeclassificationStamp, Filled>
  | Omit<Notice, Filled>
  | Omit<Exemption, Filled>
  | Omit<DocumentId, Filled>

/** What a convention of your own found on a line. */
export interface LineFinding {
  /** Offset in the line where it begins, in UTF-16 code units. */
  readonly start: number
  /** Offset in the line behind its end. */
  readonly end: number
  /** What it is. */
  readonly node: FoundFurniture
  /** How sure it is, from 0 to 1; 1 if left out. */
  readonly confidence?: number
  /** Who put it on the page; the release if left out. */
  readonly layer?: Layer
}

/**
 * A convention of your own, for {@link ParseOptions.conventions}: a stamp of your agency, a registry number.
 *
 * It is asked once for each line with text, so it should rule most lines out by their first character.
 */
export interface LineConvention {
  /** What errors call it. */
  readonly name: string
  /**
   * Finds what stands on a line, in source order and without overlaps. What it finds takes the place of what `parse` would
   * have found there.
   */
  readonly find: (line: string) => readonly LineFinding[]
}

/** Asks the conventions of the caller for each line. */
export function readLineConventions(
  source: string,
  drafts: readonly DraftLine[],
  conventions: readonly LineConvention[],
): void {
  for (const draft of drafts) {
    const {start, end} = draft.line
    const line = source.slice(start, end)
    for (const {name, find} of conventions) {
      for (const finding of find(line)) {
        if (!isWithin(finding, line.length))
          throw new RangeError(
            `Unexpected finding of ${name} from ${finding.start} to ${finding.end}, expected a stretch of the line, which has ${line.length} characters`,
          )
        const place = {start: start + finding.start, end: start + finding.end}
        for (const span of draft.spans)
          if (span.start < place.end && place.start < span.end) draft.remove(span)
        draft.add({kind: 'own', ...place, reading: finding})
      }
    }
  }
}

function isWithin({start, end}: LineFinding, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
}

/** Makes the node of a finding. */
export function findingNode(
  source: string,
  line: Line,
  {start, end, reading}: {start: number; end: number; reading: LineFinding},
  placement: Placement,
): Furniture {
  const {node, confidence = 1, layer = 'release'} = reading
  const position = positionOn(line, start, end)
  const value = source.slice(start, end)
  switch (node.type) {
    case 'documentId':
      return {...node, value, confidence, position}
    case 'exemption':
      return {...node, value, placement, layer, confidence, position}
    default:
      return {...node, placement, layer, confidence, children: [textNode(source, line, start, end)], position}
  }
}
