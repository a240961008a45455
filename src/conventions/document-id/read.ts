import {recordAgencies} from '../../lexicon/record-agencies.js'
import {Has, isDigit, isLetter, isSpace} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import type {DocumentIdScheme} from '../../tree/nodes.js'
import {ciaRdpParts, readCiaRdpBody, readCleanCiaRdp} from './cia-rdp.js'
import {matchScheme, schemePatterns} from './schemes.js'

/** An identifier found in a line. */
export interface DocumentIdReading {
  readonly scheme: DocumentIdScheme
  readonly start: number
  readonly end: number
  /** Undefined where only the frame of a CIA-RDP number is legible. */
  readonly canonical: string | undefined
  readonly parts: Readonly<Record<string, string>>
  /** 0 for a clean print. */
  readonly cost: number
  /** What other copies in the document say, where this one is a wreck of them. */
  restored?: string
}

/** `RDP`, as OCR leaves it. */
const frame = /R[DOB0][PF]/g
/** `CIA-` before it. */
const holder = /[CcG(€]? ?[Il1L|!i] ?[A4a]?[-–—~ .]{0,2}$/

/** How many digits a line must have to hold an identifier. */
const FEWEST_DIGITS = 6

/**
 * Finds the identifiers of one line.
 *
 * @param anywhere leave out what is an identifier only on its own or beside its label
 */
export function readDocumentIds(source: string, line: Line, anywhere: boolean): DocumentIdReading[] {
  if (line.digits < FEWEST_DIGITS) return []
  const readings: DocumentIdReading[] = []
  const rest = readCiaRdps(source, line, readings)
  for (let at = rest; at < line.end; at++) {
    const code = source.charCodeAt(at)
    const starts = isDigit(code) || isLetter(code)
    if (!starts) continue
    const reading = readAt(source, at, line.end, anywhere)
    if (reading) {
      readings.push(reading)
      at = reading.end - 1
      continue
    }
    while (at + 1 < line.end && isInside(source.charCodeAt(at + 1))) at++
  }
  return readings
}

function isInside(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 45 || code === 95
}

/** First characters of the families, so that most words are passed over without a match. */
const initials = new Map<number, typeof schemePatterns>()
for (const [characters, schemes] of [
  ['0123456789', ['jfk-record', 'fbi-serial']],
  ['L', ['library-of-congress']],
  ['N', ['presidential-library']],
  ['M', ['mandatory-review', 'case-number']],
  ['FPAE', ['case-number']],
  ['D', ['cia-doc', 'nsa-docid', 'nara-docid']],
  ['O', ['nara-docid']],
  ['J', ['cia-job']],
  ['R', ['nsa-ref-id']],
  ['C', ['cia-number']],
] as const) {
  for (const character of characters) {
    initials.set(
      character.charCodeAt(0),
      schemePatterns.filter(({scheme}) => (schemes as readonly string[]).includes(scheme)),
    )
  }
}

function readAt(source: string, at: number, end: number, anywhere: boolean): DocumentIdReading | undefined {
  for (const pattern of initials.get(source.charCodeAt(at)) ?? []) {
    if (anywhere && !pattern.anywhere) continue
    const match = matchScheme(pattern, source, at)
    if (match && match.end <= end) {
      const known = pattern.scheme !== 'jfk-record' || (match.parts['agency'] ?? '') in recordAgencies
      return {
        scheme: pattern.scheme,
        start: at,
        end: match.end,
        canonical: match.canonical,
        parts: match.parts,
        cost: known ? 0 : 0.5,
      }
    }
  }
  return isDigit(source.charCodeAt(at)) ? readDamagedRecordNumber(source, at, end) : undefined
}

/** A record number with a box edge before it, or its first digit set apart: `1104-10236-10008`, `1 57-10011-10008`. */
const damagedRecordNumber = /\d{0,2} ?\d{1,3}-(\d{5})-(\d{5})(?![\d-])/y

function readDamagedRecordNumber(source: string, at: number, end: number): DocumentIdReading | undefined {
  damagedRecordNumber.lastIndex = at
  const match = damagedRecordNumber.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const first = match[0].slice(0, match[0].length - 12).replaceAll(' ', '')
  const agency = first.slice(-3)
  if (!(agency in recordAgencies)) return undefined
  const canonical = `${agency}-${match[1]}-${match[2]}`
  return {
    scheme: 'jfk-record',
    start: at,
    end: at + match[0].length,
    canonical,
    parts: {agency, series: match[1] as string, item: match[2] as string},
    cost: 0.4,
  }
}

/** Reads the CIA-RDP numbers of a line; returns the offset from where to look for others. */
function readCiaRdps(source: string, line: Line, readings: DocumentIdReading[]): number {
  if ((line.flags & Has.upper) === 0 || line.digits < 9) return line.start
  let rest = line.start
  for (const match of source.slice(line.start, line.end).matchAll(frame)) {
    const at = line.start + match.index
    if (at < rest) continue
    const body = at + match[0].length
    const before = holder.exec(source.slice(Math.max(rest, at - 8), at))
    const start = before ? at - before[0].length + leadingSpaces(before[0]) : at
    const reading = readCleanCiaRdp(source, start) ?? readCiaRdpBody(source, start, body, line.end)
    if (!reading || reading.end <= rest) continue
    const {canonical} = reading
    readings.push({
      scheme: 'cia-rdp',
      start: reading.start,
      end: reading.end,
      canonical,
      parts: canonical === undefined ? {} : ciaRdpParts(canonical),
      cost: reading.cost + (before ? 0 : 0.3),
    })
    rest = reading.end
  }
  return rest
}

function leadingSpaces(text: string): number {
  let count = 0
  while (count < text.length && isSpace(text.charCodeAt(count))) count++
  return count
}
