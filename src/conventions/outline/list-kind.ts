import type {MarkerDelimiter, MarkerStyle} from '../../tree/nodes.js'

/** How the items of a list are counted. `doubled`: `aa`, `bb` as a list of their own, not what follows `z`. */
export type Counting = MarkerStyle | 'doubled-upper' | 'doubled-lower'

/** One kind of list: how its items are counted, and what stands around their markers. One object for each kind. */
export interface ListKind {
  readonly counting: Counting
  readonly delimiter: MarkerDelimiter
  /** What nodes call the counting. */
  readonly style: MarkerStyle
  /** A number for each kind. */
  readonly code: number
  /**
   * Where house styles put it, from the outermost: `I.` before `A.` before `1.` before `a.` before `(1)` before `(a)`
   * (GPO Style Manual 8.108, which adds that the sequence is not fixed).
   */
  readonly rank: number
  /** Bodies of the markers of its items, by their ordinal; none where items are not counted by letters or numbers. */
  readonly bodies: readonly (string | undefined)[]
}

const styles: Record<Counting, MarkerStyle> = {
  'roman-upper': 'roman-upper',
  'alpha-upper': 'alpha-upper',
  arabic: 'arabic',
  'roman-lower': 'roman-lower',
  'alpha-lower': 'alpha-lower',
  'doubled-upper': 'alpha-upper',
  'doubled-lower': 'alpha-lower',
  decimal: 'decimal',
  compound: 'compound',
  bullet: 'bullet',
  named: 'named',
}

/** Ranks of the countings: with a period or nothing, and with parentheses. */
const ranks: Record<Counting, readonly [stopped: number, enclosed: number]> = {
  named: [0, 0],
  compound: [0, 0],
  'roman-upper': [1, 5],
  'alpha-upper': [2, 5],
  arabic: [3, 5],
  decimal: [3, 3],
  'alpha-lower': [4, 6],
  'roman-lower': [5, 7],
  'doubled-upper': [6, 8],
  'doubled-lower': [6, 8],
  bullet: [9, 9],
}

const numerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const
const LAST_ROMAN = 39
const ordinalsOfRomans = new Map<string, number>()
for (let ordinal = 1; ordinal <= LAST_ROMAN; ordinal++) ordinalsOfRomans.set(roman(ordinal), ordinal)

function roman(ordinal: number): string {
  return 'X'.repeat(Math.floor(ordinal / 10)) + (numerals[ordinal % 10] as string)
}

/** The number that a roman numeral in capitals stands for; undefined where it is not one as it is written (`IIII`, `VX`). */
export function ordinalOfRoman(numeral: string): number | undefined {
  return ordinalsOfRomans.get(numeral)
}

function alpha(ordinal: number): string {
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26))
  return ordinal > 26 ? letter + letter : letter
}

/** Highest number read as a marker. */
export const LAST_ORDINAL = 199

/** The body of the marker of an item: `roman-upper` 4 is `IV`, `alpha-lower` 3 is `c`, 27 is `aa`. */
function writeBody(counting: Counting, ordinal: number): string | undefined {
  switch (counting) {
    case 'roman-upper':
      return ordinal <= LAST_ROMAN ? roman(ordinal) : undefined
    case 'roman-lower':
      return ordinal <= LAST_ROMAN ? roman(ordinal).toLowerCase() : undefined
    case 'alpha-upper':
      return ordinal <= 52 ? alpha(ordinal).toUpperCase() : undefined
    case 'alpha-lower':
      return ordinal <= 52 ? alpha(ordinal) : undefined
    case 'doubled-upper':
      return ordinal <= 26 ? alpha(ordinal + 26).toUpperCase() : undefined
    case 'doubled-lower':
      return ordinal <= 26 ? alpha(ordinal + 26) : undefined
    case 'arabic':
      return String(ordinal)
    default:
      return undefined
  }
}

const delimiters: readonly MarkerDelimiter[] = ['period', 'parenthesis', 'parentheses', 'none']

const kinds = new Map<Counting, ReadonlyMap<MarkerDelimiter, ListKind>>()
for (const [index, [counting, style]] of (Object.entries(styles) as [Counting, MarkerStyle][]).entries()) {
  const bodies = bodiesOf(counting)
  const row = new Map<MarkerDelimiter, ListKind>()
  kinds.set(counting, row)
  for (const [order, delimiter] of delimiters.entries()) {
    const [stopped, enclosed] = ranks[counting]
    row.set(delimiter, {
      counting,
      delimiter,
      style,
      code: index * delimiters.length + order + 1,
      rank: delimiter === 'parentheses' || delimiter === 'parenthesis' ? enclosed : stopped,
      bodies,
    })
  }
}

/** The kind of list for a counting and a delimiter. */
export function kindOf(counting: Counting, delimiter: MarkerDelimiter): ListKind {
  return kinds.get(counting)?.get(delimiter) as ListKind
}

function bodiesOf(counting: Counting): (string | undefined)[] {
  const bodies: (string | undefined)[] = [undefined]
  for (let ordinal = 1; ordinal <= LAST_ORDINAL; ordinal++) {
    const body = writeBody(counting, ordinal)
    if (body === undefined) break
    bodies.push(body)
  }
  return bodies
}

/** The label of an item: its marker without a closing period, with its parentheses. */
export function labelOf(kind: ListKind, body: string): string {
  return kind.delimiter === 'parentheses' ? `(${body})` : kind.delimiter === 'parenthesis' ? `${body})` : body
}
