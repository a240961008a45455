import {skipSpace, skipSpaceBack} from '../source/characters.js'
import {splitLines, type Line} from '../source/lines.js'
import {positionOn} from '../source/positions.js'
import type {Layer, Placement, ReadingBase, Text, Unknown} from '../tree/nodes.js'

/** Characters below which a reading is judged as if it were that long: damage to a short word says more. */
const SHORTEST = 6
/** How fast confidence falls with the cost of a reading for each character. */
const FALL = 2.2
/** No reading that was made at all is less sure than this. */
const LEAST = 0.3

/** How sure a reading is, from what it cost: 1 for a clean print, falling by the damage for each character. */
export function confidenceOf(cost: number, length: number): number {
  const strain = cost / Math.max(SHORTEST, length)
  return Math.max(LEAST, Math.round((1 - strain * FALL) * 100) / 100)
}

/** The confidence of a reading, and the repair that it took where the print differs from it. */
export function readingOf(
  source: string,
  start: number,
  end: number,
  canonical: string,
  cost: number,
): ReadingBase {
  const printed = source.slice(start, end)
  const confidence = confidenceOf(cost, canonical.length)
  if (cost === 0 || printed === canonical) return {confidence}
  return {confidence, repairs: [{offset: start, from: printed, to: canonical, why: 'ocr-confusion'}]}
}

/** Where furniture stands, and who put it there. */
export interface Place {
  readonly placement: Placement
  readonly layer?: Layer
}

/** A place for nodes that are read outside a document. */
export const nowhere: Place = {placement: 'body'}

/** A piece of running text. */
export function textNode(source: string, line: Line, start: number, end: number): Text {
  return {type: 'text', value: source.slice(start, end), position: positionOn(line, start, end)}
}

/** A piece of a text, without the white space around it. */
export function pieceOf({value, position}: Text, start: number, end: number): Text {
  const from = skipSpace(value, start, end)
  const to = skipSpaceBack(value, from, end)
  const piece = value.slice(from, to)
  if (!position) return {type: 'text', value: piece}
  const {line, column, offset} = position.start
  return {
    type: 'text',
    value: piece,
    position: {
      start: {line, column: column + from, offset: offset + from},
      end: {line, column: column + to, offset: offset + to},
    },
  }
}

/** A piece of furniture that could not be read. */
export function unknownNode(source: string, line: Line, start: number, end: number): Unknown {
  return {type: 'unknown', value: source.slice(start, end), position: positionOn(line, start, end)}
}

/** Applies a finder to each line of a text. */
export function findOnLines<N>(text: string, find: (source: string, line: Line) => readonly N[]): N[] {
  return splitLines(text).flatMap((line) => find(text, line))
}

/** The one line of a text that has no more; undefined for several. */
export function onlyLine(text: string): Line | undefined {
  const [line, ...more] = splitLines(text)
  return more.length === 0 ? line : undefined
}
