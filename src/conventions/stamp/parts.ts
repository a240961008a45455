import {isSpace} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {readDocumentIds, type DocumentIdReading} from '../document-id/read.js'
import {readAuthority, readProject} from './authority.js'
import {readDateBetween, readYear} from './dates.js'
import {readReviewer} from './particulars.js'
import {StampReading, type StampWords} from './reading.js'

/** `@ 50-Yr`: the programme of CIA's reviews after fifty years. */
const fiftyYears = /5[0O]-?Y[ri]/

/** `NSC MEMO, 11/24/98, STATE DEPT. GUIDELINES`, `state ltr 8/4/05`: what a library rests on, whose date is not the stamp's. */
export const consent = String.raw`(?:NSC|(?:Dept\.?|Department) of (?:State|Defense)|State|Defense|Treasury|White House|OSD|DO[DSE]|CIA|NSA|JCS)(?: Dep(?:artmen)?t\.?)?,? (?:memo(?:randum)?|l(?:tr|th|etter)|guidelines)\.?,?(?: (?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[a-z]{3,9}\.? \d{1,2}, \d{4}))?`
const consents = new RegExp(String.raw`^.{0,60}\b${consent}`, 'i')

/** Reads what stands beside the words of a stamp on their line: date, identifiers, grounds. */
export function withParts(source: string, line: Line, words: StampWords): StampReading {
  const reading = new StampReading(words)
  const rest = reading.phraseEnd
  if (words.stamp === 'declassification') readGrounds(source, line, reading)
  else if (reading.hasGround) readReleaseGround(source, line, reading)
  for (const id of readDocumentIds(source, line, false)) {
    if (id.start < rest - 2 || id.scheme === 'fbi-serial') continue
    reading.documentIds.push(id)
    reading.end = Math.max(reading.end, id.end)
  }
  const limit = reading.documentIds[0]?.start ?? line.end
  const from = words.stamp === 'declassification' ? behindConsent(source, rest, line.end) : rest
  const date =
    readDateBetween(source, from, limit) ??
    readYear(source, from, limit) ??
    // identifiers stand before the date, where the order is another
    (limit < line.end
      ? readDateBetween(
          source,
          Math.max(from, (reading.documentIds.at(-1) as DocumentIdReading).end),
          line.end,
        )
      : undefined)
  if (date) {
    reading.date = date
    reading.end = Math.max(reading.end, date.end)
    reading.cost += date.cost
  } else {
    reading.debris = countCharacters(source, rest, limit)
  }
  if (fiftyYears.test(source.slice(rest, date?.start ?? limit))) reading.program = '50-Yr'
  return reading
}

/** Where a line goes on behind the consent of other agencies. */
function behindConsent(source: string, start: number, end: number): number {
  return start + (consents.exec(source.slice(start, Math.min(end, start + 160)))?.[0].length ?? 0)
}

function countCharacters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isSpace(code) && code !== 58) count++
  }
  return count
}

/** `EXCEPT WHERE SHOWN OTHERWISE`, behind the words of the Bureau's stamp. */
const exceptions = /^\s{0,3}EXCEPT WHERE SHOWN(?: OTHERWISE)?/i

/** `pursuant to E.O. 12958`: the ground of a release. */
function readReleaseGround(source: string, line: Line, reading: StampReading): void {
  const authority = readAuthority(source, reading.phraseEnd, line.end)
  if (authority) reading.end = Math.max(reading.end, authority.end)
}

/** `…, on 3 June 1981`: the date behind the name of the reviewer. */
const dated = /,? {1,3}(?:(?:on|ON|[Dd]ate|DATE)\b.{0,40}|\d{1,2}\/\d{1,2}\/\d{2,4})$/

function readGrounds(source: string, line: Line, reading: StampReading): void {
  const from = reading.phrase?.phrase === 'DECLASSIFIED' ? reading.phraseEnd : line.start
  const authority = readAuthority(source, from, line.end)
  if (authority) {
    reading.authority = authority.value
    reading.end = Math.max(reading.end, authority.end)
  }
  const project = readProject(source, line.start, line.end)
  if (project) {
    reading.project = project.value
    reading.end = Math.max(reading.end, project.end)
  }
  const by = readReviewer(source, line.start, line.end)
  if (by) {
    reading.by = by.value
    reading.end = Math.max(reading.end, by.end)
  }
  const exception = exceptions.exec(
    source.slice(reading.phraseEnd, Math.min(line.end, reading.phraseEnd + 40)),
  )
  if (exception) reading.end = Math.max(reading.end, reading.phraseEnd + exception[0].length)
  if (reading.phrase?.names) {
    reading.by = source
      .slice(reading.phraseEnd, line.end)
      .replace(/^[\s:]+/, '')
      .replace(dated, '')
    reading.end = line.end
  }
}
