import type {Piece} from './cells.js'

const LENGTH = 6
/** Most characters from a level to the end of the group. */
const LONGEST = 12

/** `252041Z`, or `17142DZ` and `IZITISZ`: figures, what OCR makes of figures, and what it makes of the Z at their end. */
const pattern = /^(?:\d{6}|[\dABDEGILOQSTZ]{6}[Z27])$/

/** Whether a piece is the date-time group of a cable, which stands behind its level. */
export function isDateTimeGroup(piece: Piece): boolean {
  if (piece.length === LENGTH) return piece.digits && pattern.test(piece.text())
  return piece.length === LENGTH + 1 && pattern.test(piece.text())
}

const behind = /^[^A-Za-z\d]{1,4}(?:\d{6}|[\dABDEGILOQSTZ]{6}[Z27])(?![A-Za-z\d])/

/** Whether the date-time group of a cable stands behind an offset. */
export function isBeforeDateTimeGroup(source: string, at: number): boolean {
  return behind.test(source.slice(at, at + LONGEST))
}
