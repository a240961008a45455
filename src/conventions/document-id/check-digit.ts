import type {CheckDigit} from '../../tree/nodes.js'

/** Class of a residue: over the whole number, over the number without `CIA`, and the rare third. */
const classes: Readonly<Record<number, 'full' | 'short' | 'rare'>> = {0: 'full', 3: 'short', 9: 'rare'}

/**
 * Shares of the residues among 2,067 identifiers taken from addresses of CIA's reading room; those that did not occur are
 * given what a handful of genuine pages with another residue makes likely.
 */
const shares = [0.895, 0.003, 0.003, 0.086, 0.003, 0.003, 0.003, 0.003, 0.003, 0.019] as const
/** Share of the numbers of a folder that have its residue: all that were found, and a little doubt. */
const SAME_FOLDER = 0.98

/**
 * The residue of a CIA-RDP number: letters count from A = 1, digits as themselves, the check digit with them, modulo
 * ten. Undamaged numbers give 0 (nine in ten), 3 or 9; every member of a folder gives the same.
 *
 * An empirical rule: no description of the digit has been published.
 */
export function checkResidue(canonical: string): number {
  let sum = 0
  for (let at = 0; at < canonical.length; at++) sum += valueOf(canonical.charCodeAt(at))
  return sum % 10
}

/** What a character counts in the sum. */
export function valueOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 64
  return code >= 48 && code <= 57 ? code - 48 : 0
}

/** How likely an undamaged number is to have a residue, where that of its folder is known and where it is not. */
export function likelihoodOf(residue: number, folderResidue?: number): number {
  if (folderResidue === undefined) return shares[residue] as number
  return residue === folderResidue ? SAME_FOLDER : (1 - SAME_FOLDER) / 9
}

/**
 * Judges the check digit of a canonical CIA-RDP number.
 *
 * @param folderResidue residue of other numbers of the same folder, where known
 */
export function checkCiaRdp(canonical: string, folderResidue?: number): CheckDigit {
  const residue = checkResidue(canonical)
  const known = classes[residue]
  const good = known !== undefined && (folderResidue === undefined || folderResidue === residue)
  return {residue, ...(known && {class: known}), verdict: good ? 'good' : 'bad'}
}

/** The folder that a canonical number belongs to: everything before the document. */
export function folderOf(canonical: string): string {
  return canonical.slice(0, 'CIA-RDP'.length + 17)
}

/** The residue that most of some numbers of a folder have; undefined where none of them is of that folder. */
export function residueOfFolder(canonical: string, others: Iterable<string>): number | undefined {
  const folder = folderOf(canonical)
  const counts = new Map<number, number>()
  let best: number | undefined
  let most = 0
  for (const other of others) {
    if (other === canonical || !other.startsWith(folder)) continue
    const residue = checkResidue(other)
    if (classes[residue] === undefined) continue
    const count = (counts.get(residue) ?? 0) + 1
    counts.set(residue, count)
    if (count > most) {
      most = count
      best = residue
    }
  }
  return best
}
