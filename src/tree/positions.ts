/**
 * A place in the source text.
 *
 * `offset` counts UTF-16 code units from 0 (what `String.prototype.slice` takes), `line` and `column` count from 1.
 */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Where a node stands in the source: from `start` up to, not including, `end`. */
export interface Position {
  start: Point
  end: Point
}
