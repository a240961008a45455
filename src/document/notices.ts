import {isStampPhrase, type Opening} from '../conventions/stamp/openings.js'
import type {Line} from '../source/lines.js'
import type {NoticeReading} from './spans.js'

/** How much damage is read through, as cost a character. */
const STRAIN = 0.22
/** Longest scanner slug. */
const LONGEST_SLUG = 12
/** `14-00000` and the like at the head of JFK pages: the scanner's, not an identifier. */
const scannerSlug = /^1?[34][-.]?0?0000$/

/** Reads a line of a standing notice: the espionage law, a review box, a classification authority, a slug. */
export function readNotice(
  source: string,
  line: Line,
  opening: Opening | undefined,
): NoticeReading | undefined {
  const {start, end} = line
  if (line.digits >= 5 && end - start <= LONGEST_SLUG && scannerSlug.test(source.slice(start, end)))
    return {start, end, kind: 'provenance', cost: 0}
  if (!opening || isStampPhrase(opening.value) || line.upper < 3) return undefined
  if (opening.strain > STRAIN) return undefined
  return {start, end, kind: opening.value.kind, cost: opening.cost}
}
