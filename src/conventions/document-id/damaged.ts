import {recordAgencies} from '../../lexicon/record-agencies.js'
import {isDigit} from '../../source/characters.js'
import type {DocumentIdScheme, Repair} from '../../tree/nodes.js'
import {LOST} from './cia-rdp.js'
import {choicesIn} from './layout.js'
import {withAgency, type Parts} from './schemes.js'

/** A number of a simple layout, read through damage. */
export interface DamagedNumber {
  readonly scheme: DocumentIdScheme
  readonly end: number
  /** Undefined where the end is cut off: only other copies can supply it. */
  readonly canonical: string | undefined
  readonly legible: string
  readonly parts: Parts
  readonly cost: number
  readonly repairs: Repair[]
}

/** What a letter in the place of a digit costs. */
const CONFUSED = 0.25
/** What a box edge before the number costs, or a hyphen read as another dash. */
const EDGE = 0.4
/** What it costs to read a number of which half is lost. */
const WORN = 1.5
/** Most letters in the places of digits, in eight to thirteen. */
const MOST_CONFUSED = 3

/** `1104-10236-10008`, `1704-10236-10008`, `1 57-10011-10008`, `l04-10O61-1O208`: a box edge or a space before it, letters for digits. */
const recordNumber =
  /(\d?)([\dIl|!OoZSGBb] ?[\dIl|!OoZSGBb]{2}) ?[-–—~=] ?([\dIl|!OoZSGBb]{5}) ?[-–—~=] ?([\dIl|!OoZSGBb]{1,5})(?!-?\w)/y

/** `CO6131108`, `C0577I423`, and `005500023` behind the date of a release. */
const documentNumber = /[C0]([0OoQD][\dIl|!OoQDZSGBb]{7})(?!\w)/y

/** The end of a date as CIA's stamps print it. */
const date = /\/\d\d\/\d\d $/

/** `C O 6 6 9 8 2 4 3`: the number as the reading room of the State Department prints it over the head of a page. */
const spacedNumber = /[CG] ?(?:[\dOQ] ?){8}/y

/**
 * Reads the number of a document with spaces between its figures, where another copy on its line vouches for it.
 *
 * @param known the canonical form of the other copy
 */
export function readSpacedDocumentNumber(
  source: string,
  at: number,
  known: string,
): DamagedNumber | undefined {
  spacedNumber.lastIndex = at
  const printed = spacedNumber.exec(source)?.[0].trimEnd() ?? ''
  const number = printed.slice(1).replaceAll(' ', '').replaceAll(/[OQ]/g, '0')
  if (`C${number}` !== known) return undefined
  return {
    scheme: 'cia-number',
    end: at + printed.length,
    canonical: known,
    legible: known,
    parts: {number},
    cost: CONFUSED,
    repairs: [{offset: at, from: printed, to: known, why: 'ocr-confusion'}],
  }
}

/** `QO gg j 47 9 j IFIED U.S. Department of State`: the wreck of the number over what it leaves of UNCLASSIFIED. */
const overprinted = /^([CGQ(c].{5,15}?) ?[A-Z:;=>]{0,3}IED $/
/** Figures of the number that are legible in their order. */
const FEWEST_LEGIBLE = 5
/** What OCR makes of figures in such a wreck. */
const figures: Readonly<Record<string, string>> = {O: '0', Q: '0', o: '0', D: '0', I: '1', l: '1', j: '1', J: '1', Z: '2', S: '5', G: '6', B: '8', g: '9', q: '9'} // prettier-ignore

/** Reads the wreck of a number between two offsets, where another copy on its line has most of its figures. */
export function readOverprintedNumber(
  source: string,
  start: number,
  end: number,
  known: string,
): DamagedNumber | undefined {
  const printed = overprinted.exec(source.slice(start, end))?.[1]
  // figures alone are another number, or a piece of one
  if (printed === undefined || !/[^\dOQ ]/.test(printed.slice(1))) return undefined
  let legible = 0
  let at = 1
  for (const character of printed.slice(1)) {
    const found = known.indexOf(figures[character] ?? character, at)
    if (found < 0 || found - at > 2) continue
    legible++
    at = found + 1
  }
  if (legible < FEWEST_LEGIBLE) return undefined
  return {
    scheme: 'cia-number',
    end: start + printed.length,
    canonical: known,
    legible: known,
    parts: {number: known.slice(1)},
    cost: WORN,
    repairs: [{offset: start, from: printed, to: known, why: 'ocr-confusion'}],
  }
}

/** Reads a JFK record number through damage; the agency, which must be one of the collection's, vouches for it. */
export function readDamagedRecordNumber(source: string, at: number, end: number): DamagedNumber | undefined {
  recordNumber.lastIndex = at
  const match = recordNumber.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const [printed, edge = '', first = '', second = '', third = ''] = match
  const printedAgency = digitsOf(first.replace(' ', ''))
  // `1704-`: a bracket or a box edge that OCR read as a figure within the number
  const agency = printedAgency in recordAgencies ? printedAgency : `${edge}${printedAgency.slice(1)}`
  const series = digitsOf(second)
  const item = digitsOf(third)
  const confused = countConfused(first) + countConfused(second) + countConfused(third)
  if (!(agency in recordAgencies) || confused > MOST_CONFUSED) return undefined
  const whole = item.length === 5
  // a piece of a number is one only at the end of its line
  if (!whole && (item.length < 2 || at + printed.length < end)) return undefined
  const canonical = `${agency}-${series}-${item}`
  const repairs: Repair[] = []
  if (printed !== canonical) repairs.push({offset: at, from: printed, to: canonical, why: 'ocr-confusion'})
  return {
    scheme: 'jfk-record',
    end: at + printed.length,
    canonical: whole ? canonical : undefined,
    legible: canonical.padEnd(15, LOST),
    parts: withAgency({agency, series, item}),
    cost: confused * CONFUSED + (edge === '' && first.length === 3 ? 0 : EDGE),
    repairs,
  }
}

/**
 * `Ifro4-10326-10068`, `Tiroa-10418-10378`: CIA's number behind the edge of a box, of whose first figures one is left or none;
 * `110410063-10152`: a number that lost its first hyphen.
 */
const wornNumber = /(?:[^\s\d-]{0,4}[0oO][4aA][-–—]|1?(1\d\d))([\dIlOoi]{5})[-–—]([\dIlOoi]{5})(?![\w-])/y
/** The agency of which OCR reads so many numbers that a wreck is one of them. */
const CIA = '104'

/** Reads a JFK record number whose agency is worn, at the head of a page. */
export function readWornRecordNumber(source: string, at: number, end: number): DamagedNumber | undefined {
  wornNumber.lastIndex = at
  const match = wornNumber.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const [printed, agency = CIA, first = '', second = ''] = match
  const series = digitsOf(first.replaceAll('i', 'l'))
  const item = digitsOf(second.replaceAll('i', 'l'))
  if (!(agency in recordAgencies) || !series.startsWith('1')) return undefined
  const canonical = `${agency}-${series}-${item}`
  return {
    scheme: 'jfk-record',
    end: at + printed.length,
    canonical,
    legible: canonical,
    parts: withAgency({agency, series, item}),
    cost: WORN,
    repairs: [{offset: at, from: printed, to: canonical, why: 'ocr-confusion'}],
  }
}

/** Reads the number of a CIA or State document through letters in the places of digits. */
export function readDamagedDocumentNumber(
  source: string,
  at: number,
  end: number,
): DamagedNumber | undefined {
  documentNumber.lastIndex = at
  const match = documentNumber.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const [printed, body = ''] = match
  const number = digitsOf(body)
  const isFigure = printed.startsWith('0')
  if (isFigure && !date.test(source.slice(Math.max(0, at - 7), at))) return undefined
  const confused = countConfused(body) + (isFigure ? 1 : 0)
  if (confused > MOST_CONFUSED) return undefined
  const canonical = `C${number}`
  return {
    scheme: 'cia-number',
    end: at + printed.length,
    canonical,
    legible: canonical,
    parts: {number},
    cost: confused * CONFUSED,
    repairs: [{offset: at, from: printed, to: canonical, why: 'ocr-confusion'}],
  }
}

/** The digits that a group stands for: the patterns let nothing through that stands for none. */
function digitsOf(text: string): string {
  let digits = ''
  for (const character of text) {
    const [likeliest] = choicesIn('digit', character) as [readonly [string, number]]
    digits += likeliest[0]
  }
  return digits
}

function countConfused(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && code !== 32) count++
  }
  return count
}
