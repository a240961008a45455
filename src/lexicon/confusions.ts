import type {Cited} from './cited.js'

/**
 * Characters that OCR takes for one another on typescript, carbon copies and rubber stamps.
 *
 * Observed on released papers of CIA's CREST, the JFK collection, State's reading room and the Pentagon Papers.
 * `cost` is what it takes to read one for the other, on a scale where 1 is a wholly different character. Upper and
 * lower case are not told apart; a digit stands for itself.
 */
export const confusions: readonly Confusion[] = [
  // the same strokes: typewriters share the key, or the glyphs differ by a serif
  {characters: 'O0', cost: 0.1, source: 'typewriters without a zero key'},
  {characters: 'I1L', cost: 0.1, source: 'typewriters without a one key'},
  {characters: 'OQD0', cost: 0.25, source: 'CREST'},
  {characters: 'OCGQ0', cost: 0.35, source: 'CREST: SEGRET, SEORET'},
  {characters: 'I1LTJ7', cost: 0.35, source: 'CREST: Re1ease, RETRIC7ED'},
  {characters: 'S5', cost: 0.2, source: 'CREST'},
  {characters: 'S8B', cost: 0.35, source: 'CREST'},
  {characters: '8B3', cost: 0.3, source: 'CREST'},
  {characters: 'Z2', cost: 0.2, source: 'CREST'},
  {characters: 'G6', cost: 0.25, source: 'CREST'},
  {characters: 'C6', cost: 0.4, source: 'CREST: SE6RET, 602119060 for C02119060'},
  {characters: '9Q', cost: 0.35, source: 'CREST: RDPQ6 for RDP96'},
  {characters: '9G', cost: 0.35, source: 'CREST'},
  {characters: 'A4', cost: 0.3, source: 'CREST: 008094 for 00809A'},
  {characters: 'EFB', cost: 0.35, source: 'CREST'},
  {characters: 'ECO', cost: 0.4, source: 'JFK 2025: SECORT'},
  {characters: 'ESZ', cost: 0.45, source: 'CREST: RESTRICTSD, RESTRICTZD'},
  {characters: 'RKPFB', cost: 0.4, source: 'CREST: TOP SECkET, Foti for For'},
  {characters: 'DOB', cost: 0.4, source: 'CREST: UNCLASSIFIEO'},
  {characters: 'NMHWU', cost: 0.4, source: 'CREST: NDFORN, NUFORN'},
  {characters: 'HKXN', cost: 0.45, source: 'CREST'},
  {characters: 'HB', cost: 0.45, source: 'CREST'},
  {characters: 'UVYW', cost: 0.35, source: 'CREST'},
  {characters: 'UOA', cost: 0.45, source: 'CREST: lower-case a and u'},
  {characters: 'AOE', cost: 0.45, source: 'CREST: lower-case a, e, o'},
  {characters: 'TFY', cost: 0.4, source: 'CREST'},
  {characters: 'T7Y', cost: 0.4, source: 'CREST'},
  {characters: 'NR', cost: 0.45, source: 'CREST'},
  {characters: 'RA', cost: 0.5, source: 'CREST: aESTaICTED'},
  {characters: 'GQY9', cost: 0.45, source: 'lower-case descenders'},
  {characters: 'LE', cost: 0.5, source: 'CREST: broken E'},
  {characters: 'IE', cost: 0.55, source: 'CREST: broken E'},
]

/** A set of characters that stand for one another at a cost. */
export interface Confusion extends Cited {
  readonly characters: string
  readonly cost: number
}

/** Pairs that OCR reads as one character, or one as a pair. */
export const splits: readonly Split[] = [
  {one: 'M', pair: 'RN', cost: 0.3},
  {one: 'D', pair: 'CL', cost: 0.35},
  {one: 'H', pair: 'LI', cost: 0.35},
  {one: 'U', pair: 'II', cost: 0.35},
  {one: 'N', pair: 'II', cost: 0.45},
  {one: 'N', pair: 'LI', cost: 0.45},
  {one: 'W', pair: 'VV', cost: 0.2},
  {one: 'K', pair: 'IC', cost: 0.45},
  {one: 'B', pair: 'IS', cost: 0.5},
  {one: 'R', pair: 'IT', cost: 0.5},
]

/** One character that OCR gives as two, or two as one. */
export interface Split {
  readonly one: string
  readonly pair: string
  readonly cost: number
}

/** What a printed sign may stand for, where it stands among letters or digits. */
export const signs: Readonly<Record<string, string>> = {
  '!': 'I',
  '|': 'I',
  ']': 'I',
  '[': 'I',
  '}': 'I',
  '{': 'C',
  '(': 'C',
  $: 'S',
  '§': 'S',
  '&': '8',
  '@': 'A',
  '€': 'E',
  '£': 'E',
  '¢': 'C',
  '©': 'C',
  '®': 'R',
  '°': 'O',
  '•': 'O',
}

/** Letters of other scripts and with accents, to the Latin letter whose shape they have. */
export const lookAlikes: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  А: 'A',
  В: 'B',
  Е: 'E',
  З: '3',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  Д: 'D',
  П: 'N',
  И: 'N',
  Я: 'R',
  а: 'A',
  в: 'B',
  е: 'E',
  к: 'K',
  м: 'M',
  н: 'H',
  о: 'O',
  р: 'P',
  с: 'C',
  т: 'T',
  у: 'Y',
  х: 'X',
  і: 'I',
  ο: 'O',
  ν: 'V',
  α: 'A',
  ρ: 'P',
  ι: 'I',
  ﬁ: 'FI',
  ﬂ: 'FL',
}
