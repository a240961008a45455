import type {Position} from '../tree/positions.js'

/** A node that holds a piece of the source. */
interface Printed {
  readonly value: string
  readonly position?: Position
}

/** Position of `value.slice(start, end)` of a leaf; undefined for one without a position, or over several lines. */
export function pieceOf({value, position}: Printed, start: number, end: number): Position | undefined {
  if (!position || position.start.line !== position.end.line || end > value.length) return undefined
  const at = (index: number) => ({
    line: position.start.line,
    column: position.start.column + index,
    offset: position.start.offset + index,
  })
  return {start: at(start), end: at(end)}
}

/** Lines between two nodes: 0 on the same or touching lines' neighbour; Infinity without positions. */
export function linesApart(a: {readonly position?: Position}, b: {readonly position?: Position}): number {
  if (!a.position || !b.position) return Infinity
  if (b.position.start.line > a.position.end.line) return b.position.start.line - a.position.end.line
  if (a.position.start.line > b.position.end.line) return a.position.start.line - b.position.end.line
  return 0
}

/** A printed piece in a message: in backticks, white space collapsed, cut where it is long. */
export function quote(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return `\`${flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat}\``
}

/** Longest piece of the print that a message quotes, in characters. */
const LONGEST = 60
