import type {Line} from '../../source/lines.js'
import {dateReading} from '../date/reading.js'
import {consent, withParts} from './parts.js'
import type {StampReading} from './reading.js'

/** Longest line that goes on with a stamp. */
const LONGEST = 90
/** How much of a line may be nothing that stamps say. */
const UNREAD = 0.25

/** What the further lines of a declassification stamp say, piece by piece. */
const pieces: readonly RegExp[] = [
  // the ground
  /(?:Authority:? ?)?(?:Executive ?Order|E\. ?O\.|EO) ?\d{1,2}[.,]?\d{3}(?:,? as amended)?[.,;]? ?(?:Sec(?:tion|\.)? ?(?:\d\.\d(?:\([a-z]\)(?:\(\d\))?)?|\d{1,2}\([A-E]\)(?: (?:and|or|&) \d{1,2}\([A-E]\))?))?/iy,
  // the project or case
  /(?:Authority:? ?)?N[NMIH][DOI0V]?D? ?\d{5,6}(?!\d)/y,
  /(?:Authority:? ?)?(?:(?:NL[A-Z]{1,3}[ -]?)?MR[ -]?#? ?|NL[A-Z]{1,3}[ -]?)[FM]?\d{2,4}-\d{1,5}(?:\/\d{1,2})?(?:,? ?# ?\d{1,5})?(?!\d)/y,
  /INTERAGENCY SECURITY CLASSIFICATION APPEALS PANEL/y,
  /ISCAP (?:APPEAL )?No\. ?\d{4}-\d{2,4}(?:,? document no\. ?\d{1,3})?/iy,
  // the box of the State Department under the law of 1992
  /in (?:full|part)(?: and postpones release of portion\S{0,4}(?: \S{1,3}){0,3})?|under the provisions of the JFK Assassination/iy,
  // the agencies asked, or whose guidelines were applied
  new RegExp(consent, 'iy'),
  // by whom and when
  /REVIEW AUTHORITY: .{3,60}$/iy,
  /By:? {0,9}(?:NL[A-Z]{1,2}[- ]{1,2})?(?:\d{4,7}[\dA-Z]{0,3} ?)?[A-Z_]{1,8}(?:\/[A-Z]{2,6}){0,2}(?![A-Z])/iy,
  /(?:Declassification )?Date[:/]? {0,2}(?:\d{1,2}[ ./-]{1,2}\d{1,2}[ ./-]{1,2}\d{2,4}|[A-Z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2}[ -][A-Z]{3,9}[ -]\d{2,4}|\d{4}(?: \d{4})?)(?!\d)/iy,
  /Chief, Records (?:&|and) Declass(?:ification)? Div(?:ision|\.)?,? WHS/iy,
  /NAR[AS](?![A-Z])/y,
  // the Bureau's words, broken over lines
  /HEREIN IS UNCLASSIFIED|EXCEPT WHERE SHOWN(?: OTHERWISE)?|WHERE SHOWN OTHERWISE|OTHERWISE\b/y,
  // Nazi War Crimes Disclosure Act
  /CENTRAL INTELLIGENCE AGENCY|SOURCES ?METHODS ?EXEMPTION ?\w{4}|NAZI WAR CRIMES DISCLOSURE ACT/y,
]

/** What the State Department decided, under the words of its box. */
const decided = /^in (full|part)\b/i

/** A year alone under the words of a release. */
const year = /^(?:19|20)\d\d$/

/**
 * Reads a line that goes on with a stamp that another line has opened: nothing stands on it but what such lines say.
 *
 * @returns undefined for a line of anything else
 */
export function readClause(
  source: string,
  line: Line,
  stamp: StampReading['stamp'],
): StampReading | undefined {
  const {start, end} = line
  if (end - start > LONGEST) return undefined
  const text = source.slice(start, end)
  if (stamp === 'release') {
    if (!year.test(text)) return undefined
    const reading = withParts(source, line, {stamp, start, end: start, phrase: undefined, cost: 0})
    reading.date = dateReading(start, end, text)
    return reading
  }
  let at = 0
  let read = 0
  while (at < text.length) {
    const piece = matchPiece(text, at)
    if (piece > 0) {
      at += piece
      read += piece
    } else if (/[\s,.;:/_-]/.test(text.charAt(at))) {
      at++
      read++
    } else {
      at++
      // the first word of a clause is legible, or the line is something else
      if (read === 0) return undefined
    }
  }
  if (read < text.length * (1 - UNREAD)) return undefined
  const reading = withParts(source, line, {stamp, start, end: start, phrase: undefined, cost: 0})
  reading.end = end
  const [, extent] = decided.exec(text) ?? []
  if (extent !== undefined)
    reading.decision = extent.toLowerCase() === 'full' ? 'released-in-full' : 'released-in-part'
  return reading
}

function matchPiece(text: string, at: number): number {
  for (const piece of pieces) {
    piece.lastIndex = at
    const match = piece.exec(text)
    if (match) return match[0].length
  }
  return 0
}
