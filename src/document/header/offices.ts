import {matchesAt} from '../../source/sticky.js'

/** Offices of the distribution that State's machine prints on a telegram, with the copies of each: `EUR-12`, `CIAE-OO`. */
const office = /[A-Z]{1,5}-[O\d]{2}\b/y
/** How the list ends: the copies in all, and the centre. */
const total = /\/[O\d]{3} ?[A-Z]\b/y

/** Whether an office and its copies stand at an offset. */
export function isOfficeAt(source: string, at: number): boolean {
  return matchesAt(office, source, at)
}

/** Whether a line at an offset goes on with a list of offices. */
export function goesOnWithOffices(source: string, at: number): boolean {
  return isOfficeAt(source, at) || matchesAt(total, source, at)
}
