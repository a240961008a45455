import {isDigit, isLetter, isSpace, isUpper} from '../../source/characters.js'
import {digitAt} from '../../source/digits.js'
import type {Repair} from '../../tree/nodes.js'
import {checkResidue} from './check-digit.js'

/** A CIA-RDP number read from a piece of text. */
export interface CiaRdpReading {
  readonly start: number
  readonly end: number
  /** `CIA-RDP79R00904A000100040102-6`, or undefined where the body can't be read. */
  readonly canonical: string | undefined
  /** 0 for a clean print. */
  readonly cost: number
  /** Whether the check digit was on the page. */
  readonly complete: boolean
}

/** CIA-RDP, two digits, series letter or hyphen, five digits, A or R (rarely others), twelve digits, check digit. */
const clean = /CIA-RDP\d{2}[A-Z\-]\d{5}[A-Z]\d{12}-\d(?!\d)/y

/** The parts of a canonical CIA-RDP number. */
export function ciaRdpParts(canonical: string): Record<string, string> {
  const body = canonical.slice('CIA-RDP'.length)
  const type = body.charAt(2)
  return {
    accessionYear: body.slice(0, 2),
    ...(type !== '-' && {type}),
    job: body.slice(3, 8),
    series: body.slice(8, 9),
    box: body.slice(9, 13),
    folder: body.slice(13, 17),
    document: body.slice(17, 21),
    ...(body.length > 21 && {checkDigit: body.slice(22)}),
  }
}

/** The folder that a canonical number belongs to: everything before the document. */
export function folderOf(canonical: string): string {
  return canonical.slice(0, 'CIA-RDP'.length + 17)
}

/** Reads the number at an offset where the print is clean. */
export function readCleanCiaRdp(source: string, start: number): CiaRdpReading | undefined {
  clean.lastIndex = start
  const match = clean.exec(source)
  if (!match) return undefined
  return {start, end: start + match[0].length, canonical: match[0], cost: 0, complete: true}
}

/** Letters seen in the slot after the accession year. */
const TYPES = 'BGMRSTX'

/**
 * Reads the number after its `RDP`, through confusions of letters and digits, inner spaces and lost hyphens.
 *
 * The layout of the number says which characters must be digits and which letters; where a letter of the layout was
 * printed as a digit, the check digit chooses between the letters.
 *
 * @param start offset of the number's first character
 * @param body offset after `RDP`
 * @param end offset to read up to
 */
export function readCiaRdpBody(
  source: string,
  start: number,
  body: number,
  end: number,
): CiaRdpReading | undefined {
  // what is printed, without spaces; where each character stands
  const characters: string[] = []
  const offsets: number[] = []
  for (let at = body; at < end && characters.length < 26; at++) {
    const code = source.charCodeAt(at)
    if (isSpace(code)) continue
    const character = source.charAt(at)
    if (character === '-' || character === '–' || character === '—' || character === '~') {
      characters.push('-')
    } else if (
      isLetter(code) ||
      isDigit(code) ||
      digitAt(code) >= 0 ||
      character === '*' ||
      character === '.'
    ) {
      characters.push(character)
    } else if (
      character === "'" ||
      character === '‘' ||
      character === '’' ||
      character === '#' ||
      character === '\\'
    ) {
      // a speck inside the number
      continue
    } else {
      break
    }
    offsets.push(at)
  }
  let cost = 0
  let at = 0
  const digits = (count: number): string | undefined => {
    let text = ''
    while (text.length < count) {
      const character = characters[at]
      if (character === undefined) return undefined
      if (character === '-') {
        at++
        cost += 0.3
        continue
      }
      const digit = digitAt(character.charCodeAt(0))
      if (digit < 0) return undefined
      if (!isDigit(character.charCodeAt(0))) cost += 0.2
      text += String(digit)
      at++
    }
    return text
  }
  const year = digits(2)
  if (year === undefined) return undefined
  // the series letter, a hyphen, or nothing where the hyphen was lost
  let types: string[]
  const slot = characters[at]
  if (slot === undefined) return undefined
  if (slot === '-' || slot === '.') {
    types = ['-']
    at++
    const next = characters[at]
    // the series letter stands behind a hyphen where the stamp was cut apart: RDP80 -B01731R
    if (next !== undefined && TYPES.includes(next) && digitRun(characters, at + 1) === 5) {
      types = [next]
      at++
    }
  } else if (isUpper(slot.charCodeAt(0)) && digitRun(characters, at) !== 5) {
    types = [slot]
    at++
  } else {
    const run = digitRun(characters, at)
    if (run === 6) {
      types = typesLike(slot)
      cost += 0.4
      at++
    } else {
      types = ['-']
      cost += 0.3
    }
  }
  const job = digits(5)
  if (job === undefined) return undefined
  const seriesSlot = characters[at]
  if (seriesSlot === undefined) return undefined
  let series: string[]
  if (seriesSlot === 'A' || seriesSlot === 'R') {
    series = [seriesSlot]
    at++
  } else if (isUpper(seriesSlot.charCodeAt(0)) && digitAt(seriesSlot.charCodeAt(0)) < 0) {
    // R is what P, K and N are most often; other letters are kept, at a price
    series = 'PKN'.includes(seriesSlot) ? ['R'] : [seriesSlot]
    cost += 0.4
    at++
  } else {
    series = seriesSlot === '4' || seriesSlot === '*' ? ['A'] : ['A', 'R']
    cost += 0.5
    at++
  }
  const numbers = digits(12)
  if (numbers === undefined) return undefined
  let hyphen = false
  while (characters[at] === '-' || characters[at] === '.') {
    hyphen = true
    at++
  }
  const last = characters[at]
  let check: string | undefined
  if (last !== undefined) {
    const digit = digitAt(last.charCodeAt(0))
    const joined = (offsets[at] as number) - (offsets[at - 1] as number) <= 2
    if (
      digit >= 0 &&
      (hyphen || (isDigit(last.charCodeAt(0)) && joined)) &&
      (isDigit(last.charCodeAt(0)) || joined)
    ) {
      check = String(digit)
      if (!isDigit(last.charCodeAt(0))) cost += 0.2
      if (!hyphen) cost += 0.2
      at++
    }
  }
  const canonical = choose(year, types, job, series, numbers, check)
  const finish = (offsets[at - 1] as number) + 1
  return {
    start,
    end: finish,
    canonical: check === undefined ? undefined : canonical,
    cost: cost + (types.length > 1 || series.length > 1 ? 0.4 : 0),
    complete: check !== undefined,
  }
}

/** How many characters in a row can be digits, up to the series letter. */
function digitRun(characters: readonly string[], from: number): number {
  let count = 0
  for (let at = from; at < characters.length; at++) {
    const character = characters[at] as string
    if (character === 'A' || character === 'R' || digitAt(character.charCodeAt(0)) < 0) break
    count++
  }
  return count
}

/** Which series letters a character in their slot may be. */
function typesLike(character: string): string[] {
  switch (character) {
    case '8':
      return ['B']
    case '5':
      return ['S']
    case '7':
      return ['T']
    case '6':
      return ['G']
    case '1':
      return ['T', '-']
    default:
      return TYPES.includes(character) ? [character] : ['-']
  }
}

function choose(
  year: string,
  types: readonly string[],
  job: string,
  series: readonly string[],
  numbers: string,
  check: string | undefined,
): string {
  let first = ''
  for (const type of types) {
    for (const letter of series) {
      const canonical = `CIA-RDP${year}${type}${job}${letter}${numbers}-${check ?? ''}`
      if (first === '') first = canonical
      if (check !== undefined && checkResidue(canonical) === 0) return canonical
    }
  }
  return first
}

/** What changed between print and reading, as one repair for the whole number. */
export function repairOf(source: string, reading: CiaRdpReading): Repair[] | undefined {
  const printed = source.slice(reading.start, reading.end)
  if (reading.canonical === undefined || printed === reading.canonical) return undefined
  return [{offset: reading.start, from: printed, to: reading.canonical, why: 'ocr-confusion'}]
}
