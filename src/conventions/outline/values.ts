import type {MarkerDelimiter, MarkerStyle} from '../../tree/nodes.js'
import {kindOf, labelOf, LAST_ORDINAL, ordinalOfRoman, type Counting, type ListKind} from './list-kind.js'

/** One way to read a marker by itself. */
export interface MarkerValue {
  readonly kind: ListKind
  readonly style: MarkerStyle
  readonly ordinal: number
  /** Canonical label, with its parentheses and without its period. */
  readonly label: string
  /** What speaks against this reading beside others of a clean print: `V.` is a letter more often than a numeral. */
  readonly cost: number
  /** What the print must have suffered for it: 0 where it is read as it stands. */
  readonly damage: number
}

/** Price of a letter that is read as a letter although it is a numeral as well, and the other way round. */
const LETTER_BESIDE_NUMERAL = 0.2
const NUMERAL_BESIDE_LETTER = 0.1
/** Price of a doubled letter that goes on behind `z`, and of one that is a list of its own. */
const DOUBLED_BEHIND_Z = 0.1
const DOUBLED_ALONE = 0.2
/** Damage to a number of which letters are printed: small ones, capitals, or a part of it. */
const LETTERS_FOR_NUMBER = 0.7
const CAPITAL_FOR_NUMBER = 0.9
const LETTER_IN_NUMBER = 0.4
/** Damage to a numeral of which a part is printed as figures. */
const FIGURE_IN_NUMERAL = 0.3
/** Damage of a letter with its shadow: `Cc`. */
const SHADOW = 0.5

const known = new Map<MarkerDelimiter, Map<string, readonly MarkerValue[]>>()

/** Longest body of a marker, in characters. */
export const LONGEST_BODY = 5

/**
 * Readings of the body of a marker by itself, plainest first.
 *
 * @param body letters and digits, at most {@link LONGEST_BODY} of them
 */
export function valuesOf(body: string, delimiter: MarkerDelimiter): readonly MarkerValue[] {
  if (!mayHaveValues(body)) return NO_VALUES
  let row = known.get(delimiter)
  if (!row) known.set(delimiter, (row = new Map<string, readonly MarkerValue[]>()))
  let values = row.get(body)
  if (!values) {
    values = readValues(body, delimiter)
    // bodies of letters that make no marker are too many to be kept
    if (values.length > 0) row.set(body, values)
  }
  return values
}

const NO_VALUES: readonly MarkerValue[] = []

/** What numerals are printed with, and figures. */
const numerals = 'IVXivx'
const figures = '0123456789lIiLoOSBZ'

/** Rules out most words by their letters: a marker of several is a numeral, a number, or one letter twice. */
function mayHaveValues(body: string): boolean {
  if (body.length < 2 || consistsOf(body, numerals) || consistsOf(body, figures)) return true
  return body.length === 2 && (body.charCodeAt(0) | 32) === (body.charCodeAt(1) | 32)
}

function consistsOf(body: string, characters: string): boolean {
  for (let at = 0; at < body.length; at++) if (!characters.includes(body.charAt(at))) return false
  return true
}

function readValues(body: string, delimiter: MarkerDelimiter): MarkerValue[] {
  const values: MarkerValue[] = []
  const push = (counting: Counting, ordinal: number, cost: number, damage = 0) => {
    const kind = kindOf(counting, delimiter)
    const written = kind.bodies[ordinal]
    if (ordinal > 0 && written !== undefined)
      values.push({kind, style: kind.style, ordinal, label: labelOf(kind, written), cost, damage})
  }
  if (/^\d+$/.test(body)) {
    // nobody numbers paragraphs 08
    if (body.length <= 3 && !body.startsWith('0')) push('arabic', Number(body), 0)
    return values
  }
  if (!/^[A-Za-z]+$/.test(body)) {
    // I1I for III
    if (/^[I1l]{3}$/.test(body) && body.includes('I')) push('roman-upper', 3, 0, FIGURE_IN_NUMERAL)
    const digits = asDigits(body)
    if (/^\d{2,3}$/.test(digits)) push('arabic', Number(digits), 0, LETTER_IN_NUMBER)
    return values
  }
  const capitals = body.toUpperCase()
  const isUpper = body === capitals
  const isLower = body === body.toLowerCase()
  const numeral = ordinalOfRoman(capitals)
  if (numeral !== undefined && (isUpper || isLower)) {
    const beside = body.length > 1 || numeral === 1 ? 0 : NUMERAL_BESIDE_LETTER
    push(isUpper ? 'roman-upper' : 'roman-lower', numeral, beside)
  }
  const letter = capitals.charCodeAt(0) - 64
  const beside = numeral === undefined ? 0 : LETTER_BESIDE_NUMERAL
  if (body.length === 1) {
    push(isUpper ? 'alpha-upper' : 'alpha-lower', letter, beside)
  } else if (body.length === 2 && capitals.charCodeAt(0) === capitals.charCodeAt(1)) {
    if (isUpper || isLower) {
      push(isUpper ? 'alpha-upper' : 'alpha-lower', letter + 26, beside + DOUBLED_BEHIND_Z)
      push(isUpper ? 'doubled-upper' : 'doubled-lower', letter, beside + DOUBLED_ALONE)
    } else if (capitals.startsWith(body.charAt(0))) {
      push('alpha-upper', letter, beside, SHADOW)
    }
  }
  // l for 1, ll for 11, lO for 10
  const digits = asDigits(body)
  if (/^1\d?$/.test(digits) && digits.length === body.length && Number(digits) <= 11)
    push('arabic', Number(digits), 0, isUpper ? CAPITAL_FOR_NUMBER : LETTERS_FOR_NUMBER)
  return values.filter(({ordinal}) => ordinal <= LAST_ORDINAL)
}

/** Letters that typewriters and OCR put for digits. */
function asDigits(body: string): string {
  return body
    .replaceAll(/[lIiL]/g, '1')
    .replaceAll(/[oO]/g, '0')
    .replaceAll('S', '5')
    .replaceAll('B', '8')
    .replaceAll('Z', '2')
}

/** Whether a capital has the shape of its small letter, so that OCR makes one of the other. */
export function hasShapeOfSmall(capital: string): boolean {
  return 'COSVWXZ'.includes(capital)
}
