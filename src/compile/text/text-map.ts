import {firstWhereNot} from '../../source/search.js'
import type {Point, Position} from '../../tree/positions.js'

/** A piece of a reading text, and where it comes from. */
export interface TextSegment {
  /** Offset in the text of its first character, in UTF-16 code units. */
  start: number
  /** Offset in the text after its last character. */
  end: number
  /**
   * `print`: letter for letter as in the source; `reading`: a repair, in place of the print; `joint`: white space that
   * joins two pieces, a supplied hyphen, or a page mark, which are not in the source.
   */
  kind: 'print' | 'reading' | 'joint'
  /**
   * Where it stands in the source. Of a `print`, as long as the piece itself and on one line; of a `joint`, what lies
   * between the pieces that it joins.
   */
  source: Position
  /** Ordinal of the page that it stands on, from 1. */
  page: number
}

/** The pieces of a text, in order, without gaps or overlaps. */
export type TextMap = readonly TextSegment[]

/** Where a character of a reading text comes from. */
export interface SourcePlace {
  /** Its place in the source; of a character that is not in the source, the place where it was put in. */
  point: Point
  /** Ordinal of its page, from 1. */
  page: number
  /** See {@link TextSegment.kind}: only `print` is the very character at that place. */
  kind: TextSegment['kind']
}

/**
 * Finds where a character of a reading text comes from.
 *
 * @param map the map of the text, see `toTextWithMap`
 * @param offset offset in the text, in UTF-16 code units
 * @returns its place in the source, or undefined where the text has no such character or the tree has no positions
 *
 * @example
 * ```ts
 * import {parse, sourceAt, toTextWithMap} from 'declast'
 * const {text, map} = toTextWithMap(parse('SECRET\n\nThe har-\nbor was shut.'))
 * text // 'The harbor was shut.'
 * sourceAt(map, text.indexOf('was'))?.point // {line: 4, column: 5, offset: 21}
 * ```
 */
export function sourceAt(map: TextMap, offset: number): SourcePlace | undefined {
  const segment = map[firstWhereNot(map, ({start}) => start <= offset) - 1]
  if (!segment || offset >= segment.end) return undefined
  const {kind, page, source} = segment
  if (kind !== 'print') return {point: source.start, page, kind}
  const by = offset - segment.start
  const {line, column, offset: first} = source.start
  return {point: {line, column: column + by, offset: first + by}, page, kind}
}

/**
 * Finds where a character of the source stands in a reading text.
 *
 * @param map the map of the text, see `toTextWithMap`
 * @param offset offset in the source, in UTF-16 code units
 * @returns offset of that very character in the text, or undefined where the text leaves it out: furniture, the end of a
 * line, a hyphen that was taken off
 *
 * @example
 * ```ts
 * import {parse, textOffsetOf, toTextWithMap} from 'declast'
 * const {map} = toTextWithMap(parse('SECRET\n\nThe har-\nbor was shut.'))
 * textOffsetOf(map, 21) // 11
 * textOffsetOf(map, 0) // undefined
 * ```
 */
export function textOffsetOf(map: TextMap, offset: number): number | undefined {
  const index = firstWhereNot(map, ({source}) => source.start.offset <= offset) - 1
  // a joint may begin where the print before it ends: look at both
  for (const segment of [map[index], map[index - 1]]) {
    if (segment?.kind !== 'print' || offset >= segment.source.end.offset) continue
    return segment.start + (offset - segment.source.start.offset)
  }
  return undefined
}
