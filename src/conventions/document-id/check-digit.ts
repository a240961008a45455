import type {CheckDigit} from '../../tree/nodes.js'

/** Class of a residue: over the whole number, over the number without `CIA`, and the rare third. */
const classes: Readonly<Record<number, 'full' | 'short' | 'rare'>> = {0: 'full', 3: 'short', 9: 'rare'}

/**
 * The residue of a CIA-RDP number: letters count from A = 1, digits as themselves, the check digit with them, modulo
 * ten. Undamaged numbers give 0 (nine in ten), 3 or 9; every member of a folder gives the same.
 *
 * An empirical rule: no description of the digit has been published.
 */
export function checkResidue(canonical: string): number {
  let sum = 0
  for (let at = 0; at < canonical.length; at++) {
    const code = canonical.charCodeAt(at)
    if (code >= 65 && code <= 90) sum += code - 64
    else if (code >= 48 && code <= 57) sum += code - 48
  }
  return sum % 10
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
