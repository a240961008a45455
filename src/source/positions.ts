import type {Point, Position} from '../tree/positions.js'
import type {Line} from './lines.js'

/** The point of an offset on a line. */
export function pointOn(line: Line, offset: number): Point {
  return {line: line.number, column: offset - line.lineStart + 1, offset}
}

/** The position of a piece of a line. */
export function positionOn(line: Line, start: number, end: number): Position {
  return {start: pointOn(line, start), end: pointOn(line, end)}
}

/** The position of a piece of text that runs from one line to another. */
export function positionAcross(first: Line, start: number, last: Line, end: number): Position {
  return {start: pointOn(first, start), end: pointOn(last, end)}
}

/** A node as far as its place is asked for. */
interface Placed {
  position?: Position
}

/** The position that covers a list of nodes. */
export function spanOf(children: readonly Placed[]): Position | undefined {
  const first = children[0]?.position
  const last = children.at(-1)?.position
  return first && last && {start: first.start, end: last.end}
}

/** Gives a node the position of what it holds. */
export function cover(node: Placed & {children: readonly Placed[]}): void {
  const position = spanOf(node.children)
  if (position) node.position = position
}
