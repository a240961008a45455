import {Openings} from '../source/phrases.js'
import type {Line} from '../source/lines.js'
import type {Notice} from '../tree/nodes.js'
import type {NoticeReading} from './spans.js'
import {noticePhrases} from '../lexicon/notice-phrases.js'

const openings = new Openings<Notice['kind']>(noticePhrases.map(({phrase, kind}) => [phrase, kind] as const))

/** Reads a line of a standing notice: the espionage law, a review box, a classification authority, a slug. */
export function readNotice(source: string, line: Line): NoticeReading | undefined {
  if (line.upper < 3) return undefined
  const slug = scannerSlug.exec(source.slice(line.start, Math.min(line.end, line.start + 12)))
  if (slug?.[0].length === line.end - line.start) {
    return {start: line.start, end: line.end, kind: 'provenance', cost: 0}
  }
  const opening = openings.match(source, line.start, line.end, 0.22)
  if (!opening) return undefined
  return {start: line.start, end: line.end, kind: opening.value, cost: opening.cost}
}

/** `14-00000` and the like at the head of JFK pages: the scanner's, not an identifier. */
const scannerSlug = /^1?[34][-.]?0?0000$/
