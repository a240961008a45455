import {isDigit, isLetter, isLower, isSpace, isUpper, isWordCharacter} from '../../source/characters.js'
import {letterheads} from '../../lexicon/letterheads.js'
import type {MarkerDelimiter} from '../../tree/nodes.js'
import {readFixedMarker} from './fixed-marker.js'
import {ordinalOfRoman} from './list-kind.js'
import {LONGEST_BODY, valuesOf, type MarkerValue} from './values.js'

/** A marker at the head of a line. Offsets are UTF-16 code units into the source. */
export interface MarkerReading {
  readonly start: number
  /** After the marker and its delimiter. */
  readonly end: number
  /** What is printed between the delimiters. */
  readonly body: string
  readonly delimiter: MarkerDelimiter
  /** Readings of the marker by itself, plainest first; none where only the sequence can read it. */
  readonly values: readonly MarkerValue[]
  /** Damage to what encloses it: 0 for a clean delimiter. */
  readonly cost: number
  /** So little is left of it that it is nothing but the next item of a list: its stop is lost, or a letter. */
  readonly expected?: 'lost' | 'stop' | undefined
}

/** Damage to what encloses or ends a marker. */
const damages = {
  /** A space before the period. */
  spaced: 0.4,
  /** A comma for the period: typescript and carbon copies lose the point from it. */
  comma: 0.5,
  /** A colon, a semicolon or a sign for the period. */
  otherStop: 1,
  /** Each further stop behind the first: `b.-`, `a..`. */
  further: 0.2,
  /** Brackets of another shape, or a letter for one. */
  bracket: 0.5,
  /** The closing parenthesis is lost. */
  unclosed: 1.3,
  /** No period behind a number. */
  unstopped: 0.8,
  /** The same behind a 1, which stands before many a noun. */
  unstoppedFirst: 1,
  /** The same before a telegram in capitals, or a letter for the period, where nothing but the next item is read. */
  expected: 0.8,
  /** No period behind a roman numeral before a title in capitals. */
  unstoppedNumeral: 0.3,
  /** The same of a stroke before one word, which may be noise. */
  unstoppedStroke: 1.2,
  /** A sign for the letter or the number. */
  illegible: 0.3,
} as const

/** Most specks and list signs that may stand before a marker. */
const LEAD = 6

/**
 * Reads the marker at the head of a piece of a line.
 *
 * @returns undefined where the line does not begin with a marker
 */
export function readMarker(source: string, start: number, end: number): MarkerReading | undefined {
  let at = start
  while (at < end && at - start < LEAD && isSpeck(source.charCodeAt(at))) at++
  if (at >= end) return undefined
  const code = source.charCodeAt(at)
  if (code === 40 || code === 123 || code === 91) return readEnclosed(source, at, end)
  if (!isDigit(code) && !isLetter(code)) return readIllegible(source, at, end)
  const isBold = at - start >= 2 && isStar(source, at - 1) && isStar(source, at - 2)
  return (
    readFixedMarker(source, at, end) ??
    readPlain(source, isBold ? at : starredStart(source, start, at), at, end, isBold)
  )
}

function isStar(source: string, at: number): boolean {
  return source.charCodeAt(at) === STAR
}

const STAR = 42

/** Signs that stand for nothing; those that may be the wreck of a marker stay. */
function isSpeck(code: number): boolean {
  if (isWordCharacter(code)) return false
  return code < 128 ? !mayBeWreck[code] : code !== 163 && code !== 167 && code !== 8364
}

const mayBeWreck = new Uint8Array(128)
for (const sign of '({[&@$%>') mayBeWreck[sign.charCodeAt(0)] = 1

/** `*3.`: the star that sends the reader of a paragraph to a note belongs to its marker. */
function starredStart(source: string, start: number, at: number): number {
  return at > start && isStar(source, at - 1) ? at - 1 : at
}

/** What it costs to take the `I.` of a telegram for a number, and for a numeral: teletypes count paragraphs by numbers. */
const ofTelegram = {number: 0.3, numeral: 0.9} as const

/** The reading of a stroke with a stop before the text of a telegram: `I. THE STATION HAS …`. */
export function strokeOfTelegram(marker: MarkerReading): MarkerReading {
  if (marker.body !== 'I' || marker.delimiter !== 'period') return marker
  const values = marker.values.map((value) =>
    value.style === 'arabic'
      ? {...value, damage: ofTelegram.number}
      : {...value, cost: value.cost + ofTelegram.numeral},
  )
  return {...marker, values}
}

/** `(1)`, `(a)`, `(iv)`, with a bracket lost or read as a letter: `(2j`, `{2)`. */
const enclosed = /[({[] ?([A-Za-z]{1,5}|\d[\dlIO]{0,2}) ?([)}\]jJ>])\.?/y

function readEnclosed(source: string, start: number, end: number): MarkerReading | undefined {
  enclosed.lastIndex = start
  const match = enclosed.exec(source)
  if (!match || start + match[0].length > end) return undefined
  const body = match[1] as string
  const clean = match[0].startsWith('(') && match[2] === ')'
  const values = valuesOf(body, 'parentheses')
  if (values.length === 0) return undefined
  const finish = start + match[0].length
  if (finish < end && isLower(source.charCodeAt(finish))) return undefined
  return {start, end: finish, body, delimiter: 'parentheses', values, cost: clean ? 0 : damages.bracket}
}

/** `1.`, `a.`, `IV.`, `2)`, with a comma, a colon or a doubled stop for the period, or the stars of `**1.**` behind it. */
function readPlain(
  source: string,
  start: number,
  bodyStart: number,
  end: number,
  isBold: boolean,
): MarkerReading | undefined {
  let at = bodyStart
  while (at < end && at - bodyStart <= LONGEST_BODY && isWordCharacter(source.charCodeAt(at))) at++
  if (at - bodyStart > LONGEST_BODY) return undefined
  let code = at < end ? source.charCodeAt(at) : 0
  let cost = 0
  if (code === 32) {
    const stop = source.charCodeAt(at + 1)
    if (isSpacedStop(stop) && isSpace(source.charCodeAt(at + 2))) {
      at++
      code = stop
      cost = damages.spaced
    }
  }
  let delimiter: MarkerDelimiter = 'period'
  switch (code) {
    case 46: // .
      break
    case 41: // )
      delimiter = 'parenthesis'
      break
    case 44: // ,
      cost += damages.comma
      break
    case 58: // :
    case 59: // ;
    case 62: // >
    case 171: // «
    case 176: // °
    case 187: // »
    case 8226: // •
      cost += damages.otherStop
      break
    case 33: // !
    case 63: // ?
      // what ends a sentence may stand behind a word, and behind a number of three figures
      if (at - bodyStart > 2 || !isDigit(source.charCodeAt(bodyStart)) || !isUpper(source.charCodeAt(at + 2)))
        return undefined
      cost += damages.otherStop
      break
    default:
      return readUnstoppedNumeral(source, start, bodyStart, at, end)
  }
  const bodyEnd = cost > 0 && source.charCodeAt(at - 1) === 32 ? at - 1 : at
  at++
  while (at < end && source.charCodeAt(at) !== 32 && `.-,»~:°•'’`.includes(source.charAt(at))) {
    at++
    cost += damages.further
  }
  while (isBold && at < end && isStar(source, at)) at++
  if (at < end) {
    const next = source.charCodeAt(at)
    // 1.5 million, a.m., U.S.
    if (!isSpace(next) && !isUpper(next) && next !== 40 && next !== 34 && next !== 8220) return undefined
    if (isUpper(next) && gluedNoise.test(source.slice(at, at + GLUED))) return undefined
    // `I:LA`: a lost space after a stop that is another sign is damage twice
    if (cost >= damages.otherStop && !isSpace(next)) return undefined
  }
  const body = source.slice(bodyStart, bodyEnd)
  const values = valuesOf(body, delimiter)
  // a letter may stand for another: the sequence may still know which
  if (values.length === 0 && body.length > 2 && !strokes.test(body)) return undefined
  return {start, end: at, body, delimiter, values, cost}
}

/** Whether a character may be the stop of a marker with a space before it. */
export function isSpacedStop(code: number): boolean {
  return code === 46 || code === 176
}

/** Characters of a word that is glued to its marker, by which it is told from noise: `I.U.S.`, `I.Ic:I:u:`. */
const GLUED = 3
const gluedNoise = /^[A-Z](?:\.|[a-z][:;|])/

/** Upright strokes, of which OCR makes what it likes: `iil.` for `III.` */
const strokes = /^[IVXivxl1ET]{3,5}$/

/**
 * Most words of a title behind `I`: `I DECLARE UNDER PENALTY OF PERJURY THAT …` is a sentence, and what the lines of a
 * telegram begin with is more often the edge of the page.
 */
const MOST_WORDS = 3

/** Least characters of a title that makes a marker of the numeral before it; behind a stroke, `I NAVY` is a box. */
const SHORTEST_TITLE = 4
const SHORTEST_BEHIND_STROKE = 6

/** Words that are titles by themselves. */
const titlesOfOne = new Set(['INTRODUCTION', 'SUMMARY', 'BACKGROUND', 'PURPOSE', 'GENERAL', 'SCOPE', 'PROBLEM', 'DISCUSSION', 'CONCLUSIONS', 'OBJECTIVES', 'OVERVIEW', 'HISTORY', 'MISSION', 'POLICY']) // prettier-ignore

/** Leaders of contents, a number or bracket at the end, and the stop of a sentence: `I WENT LATER.` */
const noTitle = /\.{3}|[\d\]]$|[A-Z]{2}\.$/

/** `I INTRODUCTION`: a roman numeral without a period before a title in capitals. */
function readUnstoppedNumeral(
  source: string,
  start: number,
  bodyStart: number,
  at: number,
  end: number,
): MarkerReading | undefined {
  const first = source.charCodeAt(bodyStart)
  if ((first !== 73 && first !== 86 && first !== 88) || !isSpace(source.charCodeAt(at))) return undefined
  const body = source.slice(bodyStart, at)
  const ordinal = ordinalOfRoman(body)
  if (ordinal === undefined) return undefined
  const title = source.slice(at, end).trim()
  if (title.length < SHORTEST_TITLE || title.toUpperCase() !== title || noTitle.test(title)) return undefined
  // a stroke beside the name of the agency, or beside noise; the first word of a sentence
  if (letterheads.includes(title) || !/[A-Z]{3}/.test(title) || title.startsWith('IS ')) return undefined
  if (body === 'I' && (title.length < SHORTEST_BEHIND_STROKE || title.split(/\s+/).length > MOST_WORDS))
    return undefined
  const values = valuesOf(body, 'none').filter(({style}) => style === 'roman-upper')
  const isSure = body !== 'I' || title.includes(' ') || titlesOfOne.has(title)
  const cost = isSure ? damages.unstoppedNumeral : damages.unstoppedStroke
  return {start, end: at, body, delimiter: 'none', values, cost}
}

/** `£.`, `&.`: something illegible with a stop where a marker may be; only the sequence can read it. */
function readIllegible(source: string, start: number, end: number): MarkerReading | undefined {
  if (!isSpace(source.charCodeAt(start + 2)) || start + 3 >= end) return undefined
  if (!'.,•»'.includes(source.charAt(start + 1))) return undefined
  return {
    start,
    end: start + 2,
    body: source.charAt(start),
    delimiter: 'period',
    values: [],
    cost: damages.illegible,
  }
}

/** `!.`, `|.`, `*.`, `+,`: signs that elsewhere are specks. */
const signWithStop = /([!|*+¢#])[.,] (?=[A-Z"“(])/y
/** `(2 The`, `(b The`: the closing parenthesis is lost. */
const unclosed = /\(([A-Za-z]|\d{1,2}|[ivx]{2,4}) (?=[A-Z"“])/y
/** `8 Ministry of`: the period is lost. */
const unstopped = /(\d{1,2}) (?=[A-Z][a-z])(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/y

/** `8 MINISTRY`, `2O MINISTRY`, `50 MINISTRY`: the period of a telegram is lost, or read as a letter. */
const beforeCapitals =
  /(\d{1,2})[oOu]? (?=[A-Z]{2})(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z ])/y

/** Reads a marker of which too much is lost for {@link readMarker}: only a list that waits for it makes one of it. */
export function readWreck(source: string, start: number, end: number): MarkerReading | undefined {
  const code = source.charCodeAt(start)
  const second = source.charCodeAt(start + 1)
  if (isDigit(code)) {
    if (code === 49 && second === 111) return readStoppedByLetter(source, start, end)
    if (second === 46 || source.charCodeAt(start + 2) === 46) return readBeforeRuin(source, start, end)
    if (second !== 32 && !isDigit(second) && !'oOu'.includes(source.charAt(start + 1))) return undefined
    const cost = code === 49 && second === 32 ? damages.unstoppedFirst : damages.unstopped
    return matchWreck(unstopped, 'period', cost, source, start, end) ?? readBeforeCapitals(source, start, end)
  }
  if (code === 40) return matchWreck(unclosed, 'parentheses', damages.unclosed, source, start, end)
  return second === 46 || second === 44
    ? matchWreck(signWithStop, 'period', damages.illegible, source, start, end)
    : undefined
}

/** `5.1111-THE`, `15.-t54-THE`: a portion mark that was struck out, and the text glued to it. */
const beforeRuin = /(\d{1,2})\.\S{1,7}[-.](?=[A-Z]{3})/y

function readBeforeRuin(source: string, start: number, end: number): MarkerReading | undefined {
  const found = matchWreck(beforeRuin, 'period', damages.further, source, start, end)
  return found && {...found, end: start + found.body.length + 1, expected: 'lost'}
}

/** `4o The`: a letter for the period. */
const stoppedByLetter = /(\d{1,2})[oO] (?=[A-Z][a-z])/y

/** Letters that may have an `o` behind them; `no`, `so` and `to` are words. */
const LAST_STOPPED_BY_LETTER = 107

/** What OCR makes of the 1 of a typewriter, before the `o` that it makes of the period. */
const ones = '1lI'

/**
 * `bo The`, `Do The`, `bo` alone: a letter and the `o` that OCR makes of a typed period; nothing but the next item is read
 * so, or the first paragraph: `lo The`.
 */
export function readStoppedByLetter(source: string, start: number, end: number): MarkerReading | undefined {
  if (source.charCodeAt(start + 1) !== 111) return undefined
  const body = source.charAt(start)
  const isFirst = ones.includes(body)
  const next = source.charCodeAt(start + 3)
  if (isFirst ? isWordCharacter(next) && !isUpper(next) : start + 2 < end && !isUpper(next)) return undefined
  if (!isFirst && (source.charCodeAt(start) | 32) > LAST_STOPPED_BY_LETTER) return undefined
  const values = valuesOf(isFirst ? '1' : body, 'period')
  const marker: MarkerReading = {
    start,
    end: start + 2,
    body,
    delimiter: 'period',
    values,
    cost: damages.expected,
  }
  return isFirst ? marker : {...marker, expected: 'stop'}
}

function readBeforeCapitals(source: string, start: number, end: number): MarkerReading | undefined {
  const found =
    matchWreck(beforeCapitals, 'period', damages.expected, source, start, end) ??
    matchWreck(stoppedByLetter, 'period', damages.expected, source, start, end)
  if (!found) return undefined
  const {body, values} = found
  // 50: the fifth and its period, or the fiftieth
  const all =
    body.length === 2 && body.endsWith('0') ? [...valuesOf(body.charAt(0), 'period'), ...values] : values
  return {...found, values: all, expected: isDigit(source.charCodeAt(found.end - 1)) ? 'lost' : 'stop'}
}

function matchWreck(
  pattern: RegExp,
  delimiter: MarkerDelimiter,
  cost: number,
  source: string,
  start: number,
  end: number,
): MarkerReading | undefined {
  pattern.lastIndex = start
  const match = pattern.exec(source)
  if (!match || start + match[0].length >= end) return undefined
  const body = match[1] as string
  const values = valuesOf(body === '!' || body === '|' ? 'l' : body, delimiter)
  return {start, end: start + match[0].trimEnd().length, body, delimiter, values, cost}
}
