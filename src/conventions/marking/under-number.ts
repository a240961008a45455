import {isSpace} from '../../source/characters.js'
import type {BannerReading} from './banner-reading.js'

/** What is left of UNCLASSIFIED at the end of a stretch: `IED`, `FIED`, `:ED`, `31F1ED`, `LASSIFIED`. */
const rest = /(?<![A-Za-z])(?:(?:[A-Z]{0,4}S)?[I1])?F?[I1]?ED(?= ?$)/
/** What it costs to read it by the words behind it, which nothing else stands before. */
const COST = 1
/** Most characters of it, with a space. */
const LONGEST = 13

/**
 * Reads the end of UNCLASSIFIED before `U.S. Department of State Case No. …`: the number of the paper is printed over its
 * beginning on the first page of what the State Department releases.
 *
 * @param start the end of the number, where it is legible
 * @param end where the words begin
 */
export function readUnderNumber(source: string, start: number, end: number): BannerReading | undefined {
  const from = Math.max(start, end - LONGEST)
  const found = rest.exec(source.slice(from, end))
  if (!found) return undefined
  let at = from + found.index
  // the sign or figure that its first letters became
  if (at > from && !isSpace(source.charCodeAt(at - 1))) at--
  return {
    start: at,
    end: from + found.index + found[0].length,
    marking: {system: 'US', level: 'UNCLASSIFIED'},
    cancelled: false,
    cost: COST,
    evidence: 'strong',
  }
}
