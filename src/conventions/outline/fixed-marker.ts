import {isDigit, isLetter, isLower, isSpace, isUpper} from '../../source/characters.js'
import {kindOf} from './list-kind.js'
import type {MarkerReading} from './marker.js'
import {valuesOf} from './values.js'

/**
 * `III. C. 2.`, `VI.C`, `IV. C. 2. (b)`: a roman numeral, a letter and what divides them further as one marker, as the
 * volumes of the Pentagon Papers are counted.
 */
const compound = /([IVX]{1,5})\. ?([A-L])(?:\.(?: ?(\d{1,2})\.?(?: ?(\([a-z]\)))?)?)?(?=\s|$)/y
/** `1.2`, `3.4.1.`: decimal numbering; its last stop may be damaged before a capital. `1.1 AUG 1970` is a day. */
const decimal =
  /(\d{1,2}(?:\.\d{1,2}){1,4})(?:\.?|([,:]| \.|\.[.-])(?=\s[A-Z]))(?=\s(?!(?:JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\.? \d))/y
/** `Part I`, `TAB A`, `ANNEX B`, `Appendix 2`. */
const named =
  /(?:PART|Part|TAB|Tab|ANNEX|Annex|APPENDIX|Appendix|SECTION|Section|CHAPTER|Chapter|ARTICLE|Article|ENCLOSURE|Enclosure|ATTACHMENT|Attachment) ([IVX]{1,5}|[A-Z]|\d{1,2})(?! OF \d)(?=[\s.:—-]|$)/y

/** Damage to a last stop. */
const DAMAGED_STOP = 0.5

/** Numerals that are an initial of a name as often: `V. I. Lenin`. */
const initial = /^[IVX]$/
/** What stands behind initials: a surname. */
const surname = /\s*[A-Z][a-z'’]+/y

/** Reads a marker that says its whole place by itself. */
export function readFixedMarker(source: string, start: number, end: number): MarkerReading | undefined {
  const first = source.charCodeAt(start)
  if (isDigit(first)) return readDecimal(source, start, end)
  if (!opensFixed(source, start)) return undefined
  return isNumeral(first) ? readCompound(source, start, end) : readNamed(source, start, end)
}

/** Whether a word may begin such a marker, or is a numeral: most words are ruled out by their first letters. */
export function opensFixed(source: string, start: number): boolean {
  const first = source.charCodeAt(start)
  const second = source.charCodeAt(start + 1)
  return isNumeral(first)
    ? !isLower(second)
    : opensNamed(first, second | 32, source.charCodeAt(start + 2) | 32)
}

function isNumeral(code: number): boolean {
  return code === 73 || code === 86 || code === 88
}

function readCompound(source: string, start: number, end: number): MarkerReading | undefined {
  let at = start + 1
  while (isNumeral(source.charCodeAt(at))) at++
  if (source.charCodeAt(at) !== 46) return undefined
  // most are a numeral before a word
  at += source.charCodeAt(at + 1) === 32 ? 2 : 1
  const behind = source.charCodeAt(at + 1)
  if (!isUpper(source.charCodeAt(at)) || (behind !== 46 && at + 1 < end && !isSpace(behind))) return undefined
  compound.lastIndex = start
  const match = compound.exec(source)
  if (!match || start + match[0].length > end) return undefined
  const [printed, numeral = '', letter = '', number, inner] = match
  // II. A clerk: the letter is a word
  if (printed.charAt(numeral.length + 1) === ' ' && printed.endsWith(letter) && start + printed.length < end)
    return undefined
  if (number === undefined && initial.test(numeral)) {
    surname.lastIndex = start + printed.length
    if (surname.test(source) && surname.lastIndex <= end) return undefined
  }
  const label = [numeral, letter, number, inner].filter((part) => part !== undefined).join('.')
  const ordinal =
    inner !== undefined
      ? inner.charCodeAt(1) - 96
      : number === undefined
        ? letter.charCodeAt(0) - 64
        : Number(number)
  return fixed(start, start + printed.length, 'compound', label, ordinal)
}

function readDecimal(source: string, start: number, end: number): MarkerReading | undefined {
  const stop = isDigit(source.charCodeAt(start + 1)) ? start + 2 : start + 1
  if (source.charCodeAt(stop) !== 46 || !isDigit(source.charCodeAt(stop + 1))) return undefined
  decimal.lastIndex = start
  const match = decimal.exec(source)
  if (!match || start + match[0].length > end) return undefined
  const label = match[1] as string
  const ordinal = Number(label.slice(label.lastIndexOf('.') + 1))
  return fixed(start, start + match[0].length, 'decimal', label, ordinal, match[2] ? DAMAGED_STOP : 0)
}

/** Whether three letters, the first a capital and the others small, begin one of the words of {@link named}. */
function opensNamed(first: number, second: number, third: number): boolean {
  switch (first) {
    case 80: // Part
      return second === 97 && third === 114
    case 84: // Tab
      return second === 97 && third === 98
    case 65: // Annex, Appendix, Article and Attachment
      return second === 110 || second === 112 ? third === second : third === 116
    case 83: // Section
      return second === 101 && third === 99
    case 67: // Chapter
      return second === 104 && third === 97
    case 69: // Enclosure
      return second === 110 && third === 99
    default:
      return false
  }
}

function readNamed(source: string, start: number, end: number): MarkerReading | undefined {
  let at = start
  while (isLetter(source.charCodeAt(at))) at++
  const number = source.charCodeAt(at + 1)
  if (source.charCodeAt(at) !== 32 || (!isUpper(number) && !isDigit(number))) return undefined
  named.lastIndex = start
  const match = named.exec(source)
  if (!match || start + match[0].length > end) return undefined
  const [value] = valuesOf(match[1] as string, 'none')
  return fixed(start, start + match[0].length, 'named', match[0], value?.ordinal ?? 1)
}

function fixed(
  start: number,
  end: number,
  style: 'compound' | 'decimal' | 'named',
  label: string,
  ordinal: number,
  cost = 0,
): MarkerReading {
  const delimiter = style === 'named' ? 'none' : 'period'
  const kind = kindOf(style, delimiter)
  return {
    start,
    end,
    body: label,
    delimiter,
    values: [{kind, style, ordinal: Math.max(1, ordinal), label, cost: 0, damage: 0}],
    cost,
  }
}
