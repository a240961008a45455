import {Has, flagOf, isDigit, isLetter, isLower, isSpace, isUpper} from '../../source/characters.js'
import type {MarkerDelimiter, MarkerStyle} from '../../tree/nodes.js'

/** One way to read a marker. */
export interface MarkerValue {
  readonly style: MarkerStyle
  readonly ordinal: number
  /** Canonical label, with its parentheses and without its period. */
  readonly label: string
  /** 0 for the plain reading; more for one that takes a letter for another. */
  readonly cost: number
}

/** A marker at the head of a line. */
export interface MarkerReading {
  readonly start: number
  /** After the marker and its delimiter. */
  readonly end: number
  /** What is printed between the delimiters. */
  readonly body: string
  readonly delimiter: MarkerDelimiter
  /** Readings of the marker by itself, plainest first. */
  readonly values: readonly MarkerValue[]
  /** 0 for a clean delimiter. */
  readonly cost: number
}

/** Highest number read as a marker. */
const LAST_ORDINAL = 199

const romanNumerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI', 'XXII', 'XXIII', 'XXIV', 'XXV', 'XXVI', 'XXVII', 'XXVIII', 'XXIX', 'XXX'] as const // prettier-ignore
const romanOrdinals = new Map(romanNumerals.map((numeral, ordinal) => [numeral as string, ordinal]))

/** Writes the body of a marker: `roman-upper` 4 is `IV`, `alpha-lower` 3 is `c`, 27 is `aa`. */
export function writeOrdinal(style: MarkerStyle, ordinal: number): string | undefined {
  switch (style) {
    case 'roman-upper':
      return romanNumerals[ordinal]
    case 'roman-lower':
      return romanNumerals[ordinal]?.toLowerCase()
    case 'alpha-upper':
      return alpha(ordinal)?.toUpperCase()
    case 'alpha-lower':
      return alpha(ordinal)
    case 'arabic':
      return String(ordinal)
    default:
      return undefined
  }
}

function alpha(ordinal: number): string | undefined {
  if (ordinal < 1 || ordinal > 52) return undefined
  const letter = String.fromCharCode(96 + ((ordinal - 1) % 26) + 1)
  return ordinal > 26 ? letter + letter : letter
}

/** Encloses the body of a marker as its delimiter asks: `(1)`, `1)`, `1`. */
export function withDelimiter(body: string, delimiter: MarkerDelimiter): string {
  return delimiter === 'parentheses' ? `(${body})` : delimiter === 'parenthesis' ? `${body})` : body
}

/** Readings of the body of a marker by itself. */
export function valuesOf(body: string, delimiter: MarkerDelimiter): MarkerValue[] {
  const values: MarkerValue[] = []
  const push = (style: MarkerStyle, ordinal: number, cost: number) => {
    const written = writeOrdinal(style, ordinal)
    if (written !== undefined) values.push({style, ordinal, label: withDelimiter(written, delimiter), cost})
  }
  if (/^\d{1,3}$/.test(body)) {
    const ordinal = Number(body)
    if (ordinal >= 1 && ordinal <= LAST_ORDINAL) push('arabic', ordinal, 0)
    return values
  }
  if (!/^[A-Za-z]{1,6}$/.test(body)) return values
  const upper = body.toUpperCase()
  const isUpperCase = body === upper
  const roman = romanOrdinals.get(upper)
  if (roman !== undefined && (isUpperCase || body === body.toLowerCase())) {
    push(
      isUpperCase ? 'roman-upper' : 'roman-lower',
      roman,
      body.length > 1 ? 0 : roman === 1 ? 0 : roman <= 10 ? 0.1 : 0.5,
    )
  }
  if (body.length === 1 || (body.length === 2 && upper.endsWith(upper.charAt(0)))) {
    const ordinal = upper.charCodeAt(0) - 64 + (body.length === 2 && body === body.toLowerCase() ? 26 : 0)
    // Cc for C: a shadow of the letter
    const shadow = body.length === 2 && ordinal <= 26
    push(
      isUpper(body.charCodeAt(0)) ? 'alpha-upper' : 'alpha-lower',
      ordinal,
      (roman === undefined ? 0 : 0.2) + (shadow ? 0.5 : 0),
    )
  }
  // l for 1, ll for 11, lO for 10
  const digits = body.replaceAll(/[lIiL]/g, '1').replaceAll(/[oO]/g, '0')
  if (/^1\d?$/.test(digits)) push('arabic', Number(digits), body.includes('L') ? 0.9 : 0.7)
  return values
}

/** `III. C. 2.`, `VI.C`, `IV. A.`: a roman number, a letter and perhaps a number as one marker. */
const compound = /([IVX]{1,5})\. ?([A-Z])(?:\.(?: ?(\d{1,2})\.?)?)?(?=\s|$)/y
/** `1.2`, `3.4.1`: decimal numbering. */
const decimal = /(\d{1,2}(?:\.\d{1,2}){1,4})\.?(?=\s)/y
/** `Part I`, `TAB A`, `ANNEX B`, `Appendix 2`. */
const named =
  /(?:PART|Part|TAB|Tab|ANNEX|Annex|APPENDIX|Appendix|SECTION|Section|CHAPTER|Chapter|ARTICLE|Article) ([IVX]{1,5}|[A-Z]|\d{1,2})(?=[\s.:—-]|$)/y

/** Most specks and list signs that may stand before a marker. */
const LEAD = 6

/**
 * Reads the marker at the head of a piece of a line.
 *
 * @returns undefined where the line does not begin with a marker
 */
export function readMarker(source: string, start: number, end: number): MarkerReading | undefined {
  let at = start
  while (at < end && at - start < LEAD && isSpeck(source, at)) at++
  if (at >= end) return undefined
  const code = source.charCodeAt(at)
  if (code === 40 || code === 123 || code === 91) return readEnclosed(source, at, end)
  if (!isDigit(code) && !isLetter(code)) return readIllegible(source, start, at, end)
  return readCompound(source, at, end) ?? readPlain(source, at, end)
}

/** Signs that stand for nothing; those that may be the wreck of a marker stay. */
function isSpeck(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return !isDigit(code) && !isLetter(code) && !'({[£&@$%€§>'.includes(source.charAt(at))
}

function readCompound(source: string, start: number, end: number): MarkerReading | undefined {
  const first = source.charCodeAt(start)
  if (first === 73 || first === 86 || first === 88) {
    compound.lastIndex = start
    const match = compound.exec(source)
    if (match && start + match[0].length <= end) {
      const parts = [match[1], match[2], match[3]].filter((part) => part !== undefined)
      const label = parts.join('.')
      const ordinal = match[3] === undefined ? (match[2] as string).charCodeAt(0) - 64 : Number(match[3])
      return {
        start,
        end: start + match[0].length,
        body: label,
        delimiter: 'period',
        values: [{style: 'compound', ordinal, label, cost: 0}],
        cost: 0,
      }
    }
  }
  if (isDigit(first)) {
    decimal.lastIndex = start
    const match = decimal.exec(source)
    if (match && start + match[0].length <= end) {
      const label = match[1] as string
      const ordinal = Number(label.slice(label.lastIndexOf('.') + 1))
      return {
        start,
        end: start + match[0].length,
        body: label,
        delimiter: 'period',
        values: [{style: 'decimal', ordinal, label, cost: 0}],
        cost: 0,
      }
    }
  }
  if ('PTASC'.includes(source.charAt(start))) {
    named.lastIndex = start
    const match = named.exec(source)
    if (match && start + match[0].length <= end) {
      const label = match[0]
      const [value] = valuesOf(match[1] as string, 'none')
      return {
        start,
        end: start + match[0].length,
        body: label,
        delimiter: 'none',
        values: [{style: 'named', ordinal: value?.ordinal ?? 1, label, cost: 0}],
        cost: 0,
      }
    }
  }
  return undefined
}

/** `(1)`, `(a)`, `(iv)`, with a bracket lost or read as a letter: `(2j`, `{2)`. */
const enclosed = /[({[] ?([A-Za-z]{1,5}|\d{1,3}) ?([)}\]jJ>])\.?/y

function readEnclosed(source: string, start: number, end: number): MarkerReading | undefined {
  enclosed.lastIndex = start
  const match = enclosed.exec(source)
  if (!match || start + match[0].length > end) return undefined
  const body = match[1] as string
  const clean = match[0].startsWith('(') && match[2] === ')'
  const values = valuesOf(body, 'parentheses')
  if (values.length === 0) return undefined
  const finish = start + match[0].length
  if (finish < end && isLetter(source.charCodeAt(finish)) && isLower(source.charCodeAt(finish)))
    return undefined
  return {start, end: finish, body, delimiter: 'parentheses', values, cost: clean ? 0 : 0.5}
}

/** `1.`, `a.`, `IV.`, `2)`, with a comma, a colon or a doubled stop for the period. */
function readPlain(source: string, start: number, end: number): MarkerReading | undefined {
  let at = start
  while (at < end && at - start < 6 && (isDigit(source.charCodeAt(at)) || isLetter(source.charCodeAt(at))))
    at++
  const body = source.slice(start, at)
  if (body.length > 5) return undefined
  const sign = source.charAt(at)
  const spaced = sign === ' ' && '.°'.includes(source.charAt(at + 1)) && isSpace(source.charCodeAt(at + 2))
  if (spaced) at++
  let delimiter: MarkerDelimiter
  let cost = spaced ? 0.4 : 0
  switch (source.charAt(at)) {
    case '.':
      delimiter = 'period'
      break
    case ')':
      delimiter = 'parenthesis'
      break
    case ',':
    case ':':
    case ';':
    case '°':
    case '»':
      delimiter = 'period'
      cost += source.charAt(at) === ',' ? 0.5 : 1
      break
    default:
      return readUnstopped(source, start, at, end, body)
  }
  at++
  while (at < end && '.-,»~:'.includes(source.charAt(at))) {
    at++
    cost += 0.2
  }
  if (at < end) {
    const next = source.charCodeAt(at)
    // 1.5 million, a.m., U.S.
    if (!isSpace(next) && !isUpper(next) && next !== 40 && next !== 34 && next !== 8220) return undefined
    if (isUpper(next) && source.charAt(at + 1) === '.') return undefined
  }
  const values = valuesOf(body, delimiter)
  // a letter may stand for another: the sequence may still know which
  if (values.length === 0 && body.length > 2) return undefined
  return {start, end: at, body, delimiter, values, cost}
}

/** `I INTRODUCTION`: a roman number without a period before a title in capitals. */
function readUnstopped(
  source: string,
  start: number,
  at: number,
  end: number,
  body: string,
): MarkerReading | undefined {
  if (!/^[IVX]{1,5}$/.test(body) || !isSpace(source.charCodeAt(at))) return undefined
  const title = source.slice(at, end).trim()
  if (title.length < 4 || title.toUpperCase() !== title || /\.{3}|\d$/.test(title)) return undefined
  const ordinal = romanOrdinals.get(body)
  if (ordinal === undefined) return undefined
  return {
    start,
    end: at,
    body,
    delimiter: 'none',
    values: [{style: 'roman-upper', ordinal, label: body, cost: 0}],
    cost: 0.3,
  }
}

/** `£.`, `&.`, `*.`: something illegible with a stop where a marker may be; only the sequence can read it. */
function readIllegible(source: string, start: number, at: number, end: number): MarkerReading | undefined {
  const sign = source.charAt(at)
  if (!'£&@$%€§>'.includes(sign)) return undefined
  const stop = source.charAt(at + 1)
  if (!'.,•»'.includes(stop) || !isSpace(source.charCodeAt(at + 2)) || at + 3 >= end) return undefined
  return {
    start: start === at ? start : at,
    end: at + 2,
    body: sign,
    delimiter: 'period',
    values: [],
    cost: 0.8,
  }
}

/** How many characters into a line a marker, with noise before it, may reach. */
const REACH = 14
/** Words and unstopped numerals that begin a marker: `Part I`, `TAB A`, `I INTRODUCTION`. */
const opensUnstopped =
  /\d|[IVX]{1,5} |(?:PART|Part|TAB|Tab|ANNEX|Annex|APPENDIX|Appendix|SECTION|Section|CHAPTER|Chapter|ARTICLE|Article) /y

/** Whether the first characters of a line leave room for a marker: most lines of text begin with plain words. */
export function mayHoldMarker(source: string, start: number, end: number): boolean {
  const last = Math.min(end, start + REACH)
  for (let at = start; at < last; at++) {
    const flag = flagOf(source.charCodeAt(at))
    if ((flag & (Has.lower | Has.upper | Has.digit | Has.space | Has.dash | Has.quote)) === 0) return true
  }
  if (!'0123456789IVXPTASC'.includes(source.charAt(start))) return false
  opensUnstopped.lastIndex = start
  return opensUnstopped.test(source)
}
