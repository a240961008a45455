import type {Piece} from './cells.js'

/** How long the label is, through damage. */
const SHORTEST = 12
const LONGEST = 16

/**
 * `CLASSIFICATION: SECRET`, `Classificatish: Secret`: whether words begin with the label of a form, behind which its marking
 * stands; `classification of` is none.
 */
export function hasFormLabel(pieces: readonly Piece[]): boolean {
  const first = pieces[0] as Piece
  if (first.length < SHORTEST || first.length > LONGEST || !first.text().includes('LASSIFICAT')) return false
  return pieces[1]?.text() !== 'OF'
}
