import {Beginnings} from '../../source/beginnings.js'
import type {ExemptionScheme} from '../../tree/nodes.js'
import type {ExemptionReading} from './read.js'

/** A family of exemption codes, and how it is printed. */
export interface Rule {
  /** Characters that the code can begin with, and those that can follow each, a space left out. */
  readonly openings: readonly (readonly [initials: string, seconds: string])[]
  readonly pattern: RegExp
  readonly scheme: ExemptionScheme
  readonly evidence: ExemptionReading['evidence']
  /** Canonical code, or undefined where the match is no code after all. */
  readonly code: (match: RegExpExecArray) => string | undefined
}

const digitOne = (text: string): string => (/[IlLi|!]/.test(text) ? '1' : text)

/** Letters of E.O. paragraphs that OCR gives for others, by paragraph. */
function paragraphLetter(section: string, letter: string): string | undefined {
  const lower = letter.toLowerCase()
  if (lower >= 'a' && lower <= 'h') return lower
  if (section === '3.3' && lower === 'n') return 'h'
  if (section === '3.5' && (lower === '0' || lower === 'o' || lower === '¢')) return 'c'
  return undefined
}

/** Digits that follow the letters of the Privacy Act's exemptions. */
const privacyDigits: Readonly<Record<string, string>> = {d: '5', j: '12', k: '1234567'}

/** All families, the surest first of those that begin alike. */
const rules: readonly Rule[] = [
  {
    // 25X1 with CREST's sub-letters; a box edge before or after reads as a digit
    openings: [
      ['2', '25Ss9Zz'],
      ['Zz', '25Ss9'],
      ['o', '5Ss9'],
      ['1', '2Zz'],
    ],
    pattern:
      /(?:[12]?2|[12]?[Zz]2?|o) ?[5Ss9] ?(?:xX|[XxKk]) ?-?([1-9IlL])(?:-(H(?:UM|uman)|human)\b|([A-DX]| [A-DX](?=[\d\s]|$))(\d{1,2}[a-zA-H]?\d?|[a-z]\d?)?\b|[1-9Il|](?!\w)|\b)/y,
    scheme: 'automatic-declassification',
    evidence: 'strong',
    code: (match) => {
      // 25 x 4 inches
      if (/^\S{0,2}5 x/i.test(match[0])) return undefined
      const digit = digitOne(match[1] as string)
      if (match[2] !== undefined) return digit === '1' ? '25X1-HUM' : undefined
      const letter = (match[3] ?? '').trim()
      return `25X${digit}${letter}${letter === '' ? '' : (match[4] ?? '')}`
    },
  },
  {
    // the first figure of 25X1 lost in the edge of the page; a box edge behind it
    openings: [['?5', '5X']],
    pattern: /\??5X([1-9])[14]?\b/y,
    scheme: 'automatic-declassification',
    evidence: 'margin',
    code: (match) => `25X${match[1]}`,
  },
  {
    openings: [['5S', '0O']],
    pattern: /[5S][0O] ?[Xx] ?4?([1-9IlLi])(?: ?- ?([HWNKX][UMVO][MDNH]))?\b/y,
    scheme: 'automatic-declassification',
    evidence: 'strong',
    code: (match) => {
      const digit = digitOne(match[1] as string)
      return match[2] ? (digit === '2' ? '50X2-WMD' : '50X1-HUM') : `50X${digit}`
    },
  },
  {
    openings: [['7', '5']],
    pattern: /75X(\d)?\b/y,
    scheme: 'automatic-declassification',
    evidence: 'strong',
    code: (match) => `75X${match[1] ?? ''}`,
  },
  {
    openings: [
      ['S', 'T'],
      ['I1l', 'L'],
      ['L', 'LI'],
      ['C', 'P'],
    ],
    pattern: /(STAT ?[IilL1] ?NTL|STATOTHR|STATSPEC|[I1lL]?L[LI]EGIB|CPYRGHT)\b/y,
    scheme: 'crest-overlay',
    evidence: 'strong',
    code: (match) => {
      const text = (match[1] as string).replaceAll(' ', '')
      if (/^STAT.NTL$/.test(text)) return 'STATINTL'
      return text.endsWith('EGIB') ? 'ILLEGIB' : text
    },
  },
  {
    openings: [['S', 'T']],
    pattern: /STAT\b/y,
    scheme: 'crest-overlay',
    evidence: 'margin',
    code: () => 'STAT',
  },
  {
    openings: [['S', 'G']],
    pattern: /SG[1Il]([A-Z])\b/y,
    scheme: 'stargate',
    evidence: 'strong',
    code: (match) => `SG1${match[1]}`,
  },
  {
    openings: [['F', 'O']],
    pattern: /FOIA ?[bB]([1-9])([a-z]?)(\d?)\b/y,
    scheme: 'foia',
    evidence: 'strong',
    code: (match) => `FOIAb${match[1]}${match[2]}${match[3]}`,
  },
  {
    // (b)(3), (b)(7)(C), (b)(3)130b; broken brackets
    openings: [['(', 'bB']],
    pattern: /\(([bB])[lI]? ?[)}\]] ?[({] ?([1-9]) ?[)}\]](?: ?\(([A-Ha-h])\)(?! ?[({])|(\d{2,3}[a-z])\b)?/y,
    scheme: 'foia',
    evidence: 'strong',
    code: (match) => `(${match[1]})(${match[2]})${match[3] ? `(${match[3]})` : (match[4] ?? '')}`,
  },
  {
    // its first bracket lost in the edge of the column
    openings: [['bB', ')']],
    pattern: /([bB])\) ?\(([1-9])\)/y,
    scheme: 'foia',
    evidence: 'margin',
    code: (match) => `(${match[1]})(${match[2]})`,
  },
  {
    // `(617)` before a telephone number is an area
    openings: [['(', 'b6']],
    pattern: /\([b6][l1I]\{?([1-9])\)(?! ?\d{3})/y,
    scheme: 'foia',
    evidence: 'strong',
    code: (match) => `(b)(${match[1]})`,
  },
  {
    // b7C-1, b7E-2, 3: the categories that the FBI's lists for a court divide them into
    openings: [['b', '1234567lI']],
    pattern: /b([1-7lI])([A-F])? ?- ?((?:\d{1,2}|[lI])(?:, ?(?:\d{1,2}|[lI])){0,7})(?![\w-])/y,
    scheme: 'foia',
    evidence: 'margin',
    code: ([, digit = '', letter = '', categories = '']) =>
      letter !== '' && digit !== '7'
        ? undefined
        : `b${digitOne(digit)}${letter}-${categories.replaceAll(' ', '').replaceAll(/[lI]/g, '1')}`,
  },
  {
    // b6, b7C as the FBI stamps them, a box edge before them
    openings: [
      ['bB', '123456789'],
      ['1', 'bB'],
    ],
    pattern: /1?([bB])([1-9])([A-Fa-f0])?\b/y,
    scheme: 'foia',
    evidence: 'alone',
    code: (match) => {
      const letter = match[3] === '0' ? 'C' : match[3]
      if (letter !== undefined && match[2] !== '7') return undefined
      return `${match[1]}${match[2]}${letter?.toUpperCase() ?? ''}`
    },
  },
  {
    // the same in a list of pages withheld: Page 10 ~ bl; b3;
    openings: [['b', 'lI']],
    pattern: /b[lI]\b/y,
    scheme: 'foia',
    evidence: 'alone',
    code: ({input, index}) => (input.slice(Math.max(0, index - 2), index).includes('~') ? 'b1' : undefined),
  },
  {
    // E.O. 13526 1.4(a)–(h), 3.3(b)(1), 3.3(h)(2), 3.5(c), 6.2(d); E.O. 12958 1.5(a)
    openings: [['136', '.']],
    pattern: /([136])\. ?([2-5Ss])\.? ?[({]([A-Za-z0¢])[)}](?: ?\((\d)\))?\B/y,
    scheme: 'executive-order',
    evidence: 'strong',
    code: (match) => {
      const section = `${match[1]}.${(match[2] as string).replace(/[Ss]/, '5')}`
      if (!['1.4', '1.5', '3.3', '3.4', '3.5', '6.2'].includes(section)) return undefined
      const letter = paragraphLetter(section, match[3] as string)
      if (letter === undefined) return undefined
      return `${section}(${letter})${match[4] ? `(${match[4]})` : ''}`
    },
  },
  {
    // the first figure of 3.5(c) lost in the edge of the page
    openings: [['.', '5']],
    pattern: /\.5 ?[({][cC0¢][)}]\B/y,
    scheme: 'executive-order',
    evidence: 'alone',
    code: () => '3.5(c)',
  },
  {
    // the short forms 1.4a, 3.5c
    openings: [['13', '.A']],
    pattern: /(1(?:\.4|A)|3\.[35Ss])([a-h])\b/y,
    scheme: 'executive-order',
    evidence: 'strong',
    code: (match) => {
      const section = (match[1] as string).replace('1A', '1.4').replace(/[Ss]$/, '5')
      return `${section}${match[2]}`
    },
  },
  {
    openings: [['J', 'F']],
    pattern:
      /JFK (?:Act|Law|ACT|LAW) ?(?:Sec(?:tion|\.)? ?)?(\d{1,2}) ?((?:[([{] ?[0-9A-Za-z][)\]}]?|[a-z]\b)(?: ?[([{] ?[0-9A-Za-z][)\]}]?){0,3})?/y,
    scheme: 'jfk-act',
    evidence: 'strong',
    code: (match) => {
      const groups = (match[2] ?? '').replaceAll(/[^0-9A-Za-z]/g, '')
      return `JFK Act ${match[1]}${groups.replaceAll(/./g, '($&)')}`
    },
  },
  {
    // the grounds of section 6 of the JFK Act, stamped on the pages of its collection
    openings: [['(', '1Il']],
    pattern: /\(([1Il])\) ?\(([ABC])\)/y,
    scheme: 'jfk-act',
    evidence: 'alone',
    code: (match) => `(1)(${match[2]})`,
  },
  {
    openings: [['P', '.L']],
    pattern: /P\.? ?L\.? ?86-36(?!\d)/y,
    scheme: 'statute',
    evidence: 'margin',
    code: () => 'P.L. 86-36',
  },
  {
    openings: [
      ['5', '0'],
      ['1', '8'],
    ],
    pattern:
      /(50|18) U\.?S\.?C\.? ?(?:§|Sec\.)? ?(3024|3507|3605|403|402|798)((?:-\d)?(?:[a-z]|\([a-z0-9]\)){0,3})(?!\w)/y,
    scheme: 'statute',
    evidence: 'alone',
    code: (match) => `${match[1]} USC ${match[2]}${match[3]}`,
  },
  {
    openings: [['(', 'djk']],
    pattern: /\(([djk])\)\(([1-7])\)/y,
    scheme: 'privacy-act',
    evidence: 'alone',
    code: ([, letter = '', digit = '']) =>
      (privacyDigits[letter] as string).includes(digit) ? `(${letter})(${digit})` : undefined,
  },
]

/** Which rules' codes may begin at an offset. */
export const beginnings = new Beginnings(
  rules.flatMap((rule) => rule.openings.map(([initials, seconds]) => ({item: rule, initials, seconds}))),
)
