import {recordAgencies} from '../../lexicon/record-agencies.js'
import {Beginnings} from '../../source/beginnings.js'
import {Has, flagOf, isDigit, isSpace} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import type {DocumentIdScheme, Repair} from '../../tree/nodes.js'
import {confidenceOf} from '../reading.js'
import {ciaRdpParts, readCiaRdpBody, readCleanCiaRdp, type CiaRdpReading} from './cia-rdp.js'
import {
  readDamagedDocumentNumber,
  readDamagedRecordNumber,
  readOverprintedNumber,
  readSpacedDocumentNumber,
} from './damaged.js'
import {matchScheme, schemePatterns, type Parts} from './schemes.js'

/** What the other copies in a document make of a reading. */
export interface Restored {
  readonly canonical: string
  readonly confidence: number
}

/** An identifier found in a line. */
export interface DocumentIdReading {
  readonly scheme: DocumentIdScheme
  readonly start: number
  readonly end: number
  /** Undefined where a piece of it is lost. */
  readonly canonical: string | undefined
  /** The canonical form, as far as it is legible, with `?` for what is lost. */
  readonly legible: string
  readonly parts: Parts
  /** 0 for a clean print. */
  readonly cost: number
  readonly confidence: number
  /** The print of a CIA-RDP number, place by place. */
  readonly number?: CiaRdpReading
  /** What was put right in another number. */
  readonly repairs?: readonly Repair[]
  /** What other copies in the document say, where this one is a wreck of them. */
  restored?: Restored
}

/** What stands before the number, clean and as OCR leaves it. */
const HOLDER = 'CIA-'
const holder = /(?:[CcG(€]? ?[Il1L|!i] ?[A4a]|[A4])?[-–—~ .]{0,2}$/
/** A number whose `CIA-RDP` is cut off or overprinted: its body alone. */
const body =
  /[\dOIlSZBG]{2}[A-Z0-9.~-]? ?[\dOIlSZBG]{5}[A-Z4*] ?(?:[\dOIlSZBGQ] ?){12}[-.~=] ?[\dOIlSZBGgq](?!\d)/g

/** What the wreck of `CIA-RDP` before a number costs, and what it costs that nothing is left of it. */
const WRECKED_HOLDER = 0.3
const NO_HOLDER = 0.5
/** What a record number costs whose agency is none of the collection's. */
const UNKNOWN_AGENCY = 0.5

/** How many digits a line must have to hold an identifier in running text. */
const FEWEST_DIGITS = 6
/** How many it must have to hold a CIA-RDP number, and one without its `CIA-RDP`. */
const FEWEST_OF_NUMBER = 9
const FEWEST_OF_BODY = 15

const none: readonly DocumentIdReading[] = []

/**
 * Finds the identifiers of one line.
 *
 * @param anywhere leave out what is an identifier only on its own or beside its label
 * @param from offset to begin at
 */
export function readDocumentIds(
  source: string,
  line: Line,
  anywhere: boolean,
  from = line.start,
): readonly DocumentIdReading[] {
  if (anywhere && line.digits < FEWEST_DIGITS) return none
  let readings: DocumentIdReading[] | undefined
  let rest = from
  if (line.digits >= FEWEST_OF_NUMBER && (line.flags & Has.upper) !== 0) {
    readings = readCiaRdps(source, line, from)
    if (readings) rest = (readings.at(-1) as DocumentIdReading).end
  }
  for (let at = rest; at < line.end; at++) {
    const code = source.charCodeAt(at)
    if ((flagOf(code) & INSIDE) === 0) continue
    const reading = readAt(source, at, line.end, anywhere)
    if (reading) {
      ;(readings ??= []).push(reading)
      at = reading.end - 1
      continue
    }
    while (at + 1 < line.end && isInside(source.charCodeAt(at + 1))) at++
  }
  return readings ?? none
}

/**
 * Reads the second copy of a number that is printed with spaces over the head of a page.
 *
 * @param end where the stamp begins
 * @param copies the identifiers of the stamp behind it
 */
export function readNumberOverStamp(
  source: string,
  at: number,
  end: number,
  copies: readonly DocumentIdReading[],
): DocumentIdReading | undefined {
  const known = copies.find(({scheme}) => scheme === 'cia-number')?.canonical
  const spaced =
    known === undefined
      ? undefined
      : (readSpacedDocumentNumber(source, at, known) ?? readOverprintedNumber(source, at, end, known))
  return spaced && {start: at, confidence: confidenceOf(spaced.cost, spaced.legible.length), ...spaced}
}

const INSIDE = Has.upper | Has.lower | Has.digit

function isInside(code: number): boolean {
  return (flagOf(code) & INSIDE) !== 0 || code === HYPHEN || code === 95
}

const HYPHEN = 45

/** Patterns by the first characters of what they match, so that most words are passed over without a match. */
const beginnings = new Beginnings(schemePatterns.map((pattern) => ({item: pattern, ...pattern})))

/** Where the first hyphen of a damaged record number can stand: `104-`, `1 1 04 -`. */
const FIRST_DASH = 3
const LAST_DASH = 6

/** Whether a hyphen, or what OCR makes of one, stands between two offsets, `last` with them. */
function hasDash(source: string, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const code = source.charCodeAt(at)
    if (code === HYPHEN || code === 0x2013 || code === 0x2014 || code === 126 || code === 61) return true
  }
  return false
}

function readAt(source: string, at: number, end: number, anywhere: boolean): DocumentIdReading | undefined {
  const first = source.charCodeAt(at)
  if (first >= 128) return undefined
  for (let rest = beginnings.at(source, at); rest !== 0; rest &= rest - 1) {
    const pattern = beginnings.first(rest)
    if (anywhere && !pattern.anywhere) continue
    if (pattern.hyphen && !hasDash(source, at + pattern.hyphen[0], at + pattern.hyphen[1])) continue
    const match = matchScheme(pattern, source, at)
    if (!match || match.end > end) continue
    const {canonical, parts} = match
    const known = pattern.scheme !== 'jfk-record' || (parts['agency'] as string) in recordAgencies
    const cost = known ? 0 : UNKNOWN_AGENCY
    const confidence = confidenceOf(cost, canonical.length)
    return {
      scheme: pattern.scheme,
      start: at,
      end: match.end,
      canonical,
      legible: canonical,
      parts,
      cost,
      confidence,
    }
  }
  const damaged =
    isDigit(first) || first === 73 || first === 108 || first === 79
      ? hasDash(source, at + FIRST_DASH, at + LAST_DASH)
        ? readDamagedRecordNumber(source, at, end)
        : first === 48
          ? readDamagedDocumentNumber(source, at, end)
          : undefined
      : first === 67
        ? readDamagedDocumentNumber(source, at, end)
        : undefined
  return damaged && {start: at, confidence: confidenceOf(damaged.cost, damaged.legible.length), ...damaged}
}

/** Characters of `RDP`. */
const FRAME = 3

/** Whether an R is that of `RDP`, as OCR leaves it: `ROP`, `RDF`, `RPD`. */
function isFrame(text: string, at: number): boolean {
  const second = text.charAt(at + 1)
  const third = text.charAt(at + 2)
  return 'DOB0'.includes(second) ? third === 'P' || third === 'F' : second === 'P' && third === 'D'
}

/** Reads the CIA-RDP numbers of a line from an offset on. */
function readCiaRdps(source: string, line: Line, from: number): DocumentIdReading[] | undefined {
  let readings: DocumentIdReading[] | undefined
  let rest = from
  const text = source.slice(from, line.end)
  for (let found = text.indexOf('R'); found >= 0; found = text.indexOf('R', found + 1)) {
    const at = from + found
    if (at < rest || !isFrame(text, found)) continue
    const before = holderBefore(source, Math.max(rest, at - 8), at)
    const start = at - before.length + leadingSpaces(before)
    const number =
      readCleanCiaRdp(source, start) ??
      readCiaRdpBody(source, start, at + FRAME, line.end, before === '' ? WRECKED_HOLDER : 0)
    if (!number || number.end <= rest) continue
    ;(readings ??= []).push(asReading(number))
    rest = number.end
  }
  if (readings || line.digits < FEWEST_OF_BODY) return readings
  body.lastIndex = 0
  for (let match = body.exec(text); match; match = body.exec(text)) {
    const at = from + match.index
    const start = holderStart(source, at, from)
    const number = readCiaRdpBody(source, start, at, line.end, NO_HOLDER)
    if (number?.canonical === undefined || number.cost > 1 || number.confidence < 0.6) continue
    ;(readings ??= []).push(asReading(number))
  }
  return readings
}

/** What stands of `CIA-` between two offsets, up to the second; empty where nothing does. */
function holderBefore(source: string, start: number, end: number): string {
  if (end - start >= HOLDER.length && source.startsWith(HOLDER, end - HOLDER.length)) return HOLDER
  // it matches, if only nothing
  return (holder.exec(source.slice(start, end)) as RegExpExecArray)[0]
}

/** Where the wreck of `CIA-RDP` before a number begins: it is glued to the number. */
function holderStart(source: string, at: number, from: number): number {
  let start = at
  while (start > from && at - start < 8 && !isSpace(source.charCodeAt(start - 1))) start--
  return start
}

function asReading(number: CiaRdpReading): DocumentIdReading {
  const {start, end, canonical, legible, cost, confidence} = number
  const parts = canonical === undefined ? {} : ciaRdpParts(canonical)
  return {scheme: 'cia-rdp', start, end, canonical, legible, parts, cost, confidence, number}
}

function leadingSpaces(text: string): number {
  let count = 0
  while (count < text.length && isSpace(text.charCodeAt(count))) count++
  return count
}
