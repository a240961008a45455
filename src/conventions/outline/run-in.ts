import {indexWithin} from '../../source/characters.js'
import {labelOf} from './list-kind.js'
import type {OutlineLine} from './lines.js'
import {readMarker, type MarkerReading} from './marker.js'

/** Lines of a paragraph that are looked at on either side. */
const NEARBY = 12

/**
 * Tells the items of a list inside a paragraph, one of which happens to begin a line, from items with lines of their
 * own: the item before or after stands in the middle of a line of the same paragraph.
 */
export class RunIns {
  /** The label that the last run-in item at the head of a line leaves to be expected, and how far that holds. */
  private following: string | undefined
  private until = -1

  constructor(
    private readonly source: string,
    private readonly lines: readonly OutlineLine[],
  ) {}

  /**
   * Whether a marker at the head of a line belongs to a list inside its paragraph.
   *
   * @param doubtful whether the line looks like the middle of a sentence: only then does the item after it count, which
   * may be a mention of it elsewhere
   */
  holds(at: number, {values, delimiter}: MarkerReading, usualBlanks: number, doubtful: boolean): boolean {
    if (delimiter !== 'parentheses' && delimiter !== 'parenthesis') return false
    for (const {kind, ordinal, label} of values) {
      const before = kind.bodies[ordinal - 1]
      const after = kind.bodies[ordinal + 1]
      if (
        (at <= this.until && label === this.following) ||
        (before !== undefined && this.standsBefore(at, labelOf(kind, before), usualBlanks)) ||
        (doubtful && after !== undefined && this.standsBehind(at, labelOf(kind, after), usualBlanks))
      ) {
        this.following = after && labelOf(kind, after)
        this.until = at + NEARBY
        return true
      }
    }
    return false
  }

  /** Whether a label stands inside a line of the paragraph before a line. */
  private standsBefore(at: number, label: string, usualBlanks: number): boolean {
    const {source, lines} = this
    for (let index = at; index > 0 && at - index < NEARBY; index--) {
      if ((lines[index] as OutlineLine).blanks > usualBlanks) return false
      const {start, end} = lines[index - 1] as OutlineLine
      const marker = readMarker(source, start, end)
      if (standsInside(source, label, marker ? marker.end : start + 1, end)) return true
      if (marker) return false
    }
    return false
  }

  /** Whether a label stands inside a line of the paragraph, from a line on. */
  private standsBehind(at: number, label: string, usualBlanks: number): boolean {
    const {source, lines} = this
    for (let index = at; index < lines.length && index - at < NEARBY; index++) {
      const {start, end, blanks} = lines[index] as OutlineLine
      if (index > at && (blanks > usualBlanks || readMarker(source, start, end))) return false
      if (standsInside(source, label, start + 1, end)) return true
    }
    return false
  }
}

/** Whether a label stands inside a stretch, behind a space: not the `(1)` of `552(b)(1)`. */
function standsInside(source: string, label: string, start: number, end: number): boolean {
  const at = indexWithin(source, label, start, end)
  return at >= 0 && source.charCodeAt(at - 1) === 32
}
