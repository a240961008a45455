import {isSpace} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {readDocumentIds} from '../document-id/read.js'
import {readAuthority, readProject} from './authority.js'
import {readDateBetween, readYear} from './dates.js'
import {StampReading, type StampWords} from './reading.js'

/** `@ 50-Yr`: the programme of CIA's reviews after fifty years. */
const fiftyYears = /5[0O]-?Y[ri]/

/** Reads what stands beside the words of a stamp on their line: date, identifiers, grounds. */
export function withParts(source: string, line: Line, words: StampWords): StampReading {
  const reading = new StampReading(words)
  const rest = reading.phraseEnd
  if (words.stamp === 'declassification') readGrounds(source, line, reading)
  else readDecisionTail(source, line, reading)
  for (const id of readDocumentIds(source, line, false)) {
    if (id.start < rest - 2 || id.scheme === 'fbi-serial') continue
    reading.documentIds.push(id)
    reading.end = Math.max(reading.end, id.end)
  }
  const limit = reading.documentIds[0]?.start ?? line.end
  const date = readDateBetween(source, rest, limit) ?? readYear(source, rest, limit)
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

function countCharacters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isSpace(code) && code !== 58) count++
  }
  return count
}

/** `in Full`, `in Part`, `AS SANITIZED` after the opening words, and who approved. */
function readDecisionTail(source: string, line: Line, reading: StampReading): void {
  const agency = /^\s*by\s+([A-Z]{3,4})\b/.exec(
    source.slice(reading.phraseEnd, Math.min(line.end, reading.phraseEnd + 16)),
  )
  if (agency) reading.by = agency[1]
}

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
  const by = /\bBy:? ?([A-Z][A-Za-z/]{1,8})\b/.exec(
    source.slice(line.start, Math.min(line.end, line.start + 160)),
  )
  if (by && reading.phrase?.agency === 'NARA') reading.by = by[1]
  if (reading.phrase?.phrase === 'Declassified by') {
    reading.by = source.slice(reading.phraseEnd, line.end).replace(/^[\s:]+/, '')
    reading.end = line.end
  }
}
