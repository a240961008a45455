import fc from 'fast-check'

/** How the lists of an outline are marked, from the outermost to the innermost. */
export type HouseStyle = readonly ((ordinal: number, above: string) => string)[]

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
const letter = (ordinal: number) => String.fromCharCode(96 + ordinal)
const numeral = (ordinal: number) => numerals[ordinal - 1] ?? 'XIII'

const roman = (ordinal: number) => `${numeral(ordinal)}.`
const capital = (ordinal: number) => `${letter(ordinal).toUpperCase()}.`
const number = (ordinal: number) => `${ordinal}.`
const small = (ordinal: number) => `${letter(ordinal)}.`
const enclosedNumber = (ordinal: number) => `(${ordinal})`
const enclosedLetter = (ordinal: number) => `(${letter(ordinal)})`
const enclosedRoman = (ordinal: number) => `(${numeral(ordinal).toLowerCase()})`
const halfNumber = (ordinal: number) => `${ordinal})`
const halfLetter = (ordinal: number) => `${letter(ordinal)})`
const decimal = (ordinal: number, above: string) => `${above.replace(/\.$/, '')}.${ordinal}.`

/** Styles of the houses, as the tables of sequences have them. */
export const houseStyles: Readonly<Record<string, HouseStyle>> = {
  'GPO Style Manual': [roman, capital, number, small, enclosedNumber, enclosedLetter],
  'GPO Style Manual, from A.': [capital, number, small, enclosedNumber],
  'Army and CIA': [number, small, enclosedNumber, enclosedLetter],
  'capitals under numbers': [number, capital, enclosedNumber],
  'letters in parentheses': [number, enclosedLetter, enclosedRoman],
  'one parenthesis': [halfNumber, halfLetter],
  decimals: [number, decimal, decimal],
}

/** An item of an outline: its text, and the items under it. */
interface Item {
  readonly titled: boolean
  readonly words: number
  readonly items: readonly Item[]
}

/** Items under one another, to a depth; a list has two items at least (AR 25-50: an `a` needs a `b`). */
function arbitraryItems(depth: number): fc.Arbitrary<readonly Item[]> {
  const items = depth <= 1 ? fc.constant([]) : fc.oneof(fc.constant([]), arbitraryItems(depth - 1))
  return fc.array(fc.record({titled: fc.boolean(), words: fc.integer({min: 4, max: 45}), items}), {
    minLength: 2,
    maxLength: 5,
  })
}

const words = 'the harbour was closed and no carts came down from any hill when frost had broken both upper mills on that river so grain lay in barns until a clerk of another guild paid all crews because wool sheep salt iron timber tin boats nets rope tar oars sails ovens bread bells roofs stone lime sand brick glass lamps oil candles tallow hides boots gloves coats wheels axles ploughs seed hay oats barley rye beans apples honey wax casks cider tolls fines rents leases deeds wills seals stamps ink paper quills desks chairs doors locks keys'.split(' ') // prettier-ignore
const subjects = [
  'Harbour',
  'Upper Mill',
  'Second Bridge',
  'Toll',
  'Guild',
  'Salt Store',
  'Rope Walk',
  'Lower Gate',
  'Wool Fair',
  'Lime Kiln',
  'Ferry',
] as const
const acts = ['Closing', 'Sale', 'Repair', 'Lease', 'Loss', 'Opening', 'Survey'] as const

/** One of a row, by a number that grows: far apart for numbers that are near. */
function pick(row: readonly string[], at: number): string {
  return row[(Math.imul(at + 1, 0x9e3779b1) >>> 8) % row.length] ?? ''
}

/** How an outline is laid out on its pages. */
interface Layout {
  readonly width: number
  readonly indent: number
  readonly blanks: number
  /** Lines of a page; the furniture of a page stands between them. */
  readonly page: number
  readonly furniture: readonly string[]
}

const layout: fc.Arbitrary<Layout> = fc.record({
  width: fc.integer({min: 52, max: 76}),
  indent: fc.constantFrom(0, 0, 3, 4),
  blanks: fc.constantFrom(0, 1, 1, 2),
  page: fc.integer({min: 24, max: 50}),
  furniture: fc.constantFrom(
    [],
    ['SECRET', '', '- # -', '', 'SECRET'],
    ['', '#', ''],
    [
      'CONFIDENTIAL',
      '',
      'Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6',
      '',
      'CONFIDENTIAL',
    ],
  ),
})

/** An outline as it stands on its pages, and the path of the section on each line that opens one. */
export interface PrintedOutline {
  readonly style: string
  readonly text: string
  readonly paths: ReadonlyMap<number, string>
}

/** Damage to markers, by what OCR is known to do; what does not fit a marker leaves it as it is. */
const damages: readonly ((marker: string) => string)[] = [
  (marker) => marker.replace(/\.$/, ','),
  (marker) => marker.replace(/\.$/, ' .'),
  (marker) => marker.replace(/\.$/, '.-'),
  (marker) => marker.replace(/\.$/, ':'),
  (marker) => marker.replace(/^\((\w+)\)$/, '($1j'),
  (marker) => marker.replace(/^\(/, '{'),
  (marker) => marker.replace(/^\((\w+)\)$/, '($1'),
  (marker) => marker.replace(/^(\(?)1(?=[.)\d])(?!\.\d)/, '$1l'),
  (marker) => marker.replace(/^(\(?)5(?!\.\d)/, '$1S'),
  (marker) => marker.replace(/^(\(?)8(?!\.\d)/, '$1B'),
  (marker) => marker.replace(/\bc\b/, 'e'),
  (marker) => marker.replace(/\bb\b/, 'h'),
  (marker) => marker.replace(/\bf\b/, 't'),
]

class Printer {
  readonly paths = new Map<number, string>()
  private readonly lines: string[] = []
  private page = 1
  private onPage = 0
  private word = 0

  constructor(
    private readonly style: HouseStyle,
    private readonly layout: Layout,
    /** For each marker in turn, which damage of those that fit it has happened to it; negative for none. */
    private readonly damaged: readonly number[],
  ) {}

  print(items: readonly Item[], depth: number, above: string, path: readonly string[]): void {
    for (const [index, {titled, words: count, items: inner}] of items.entries()) {
      const marker = (this.style[depth] as HouseStyle[number])(index + 1, above)
      const label = marker.replace(/\.$/, '')
      const own = [...path, label]
      for (let blank = 0; blank < this.layout.blanks; blank++) this.line('')
      const indent = ' '.repeat(this.layout.indent * depth)
      this.paths.set(this.next(), own.join('/'))
      const printed = this.damage(marker)
      if (titled) {
        this.line(`${indent}${printed} The ${pick(acts, this.word)} of the ${pick(subjects, this.word + 1)}`)
        for (let blank = 0; blank < this.layout.blanks; blank++) this.line('')
        this.wrap(this.sentence(count), indent)
      } else this.wrap(`${printed} ${this.sentence(count)}`, indent)
      this.print(inner, depth + 1, marker, own)
    }
  }

  get text(): string {
    return this.lines.join('\n')
  }

  private damage(marker: string): string {
    const chosen = this.damaged[(this.paths.size - 1) % this.damaged.length] ?? -1
    if (chosen < 0) return marker
    const fitting = damages.map((damage) => damage(marker)).filter((damaged) => damaged !== marker)
    return fitting[chosen % fitting.length] ?? marker
  }

  /** Number of the line that the next text stands on, behind the furniture where a page is full. */
  private next(): number {
    const {page, furniture} = this.layout
    if (this.onPage >= page) {
      this.page++
      this.onPage = 0
      for (const line of furniture) this.lines.push(line.replace('#', String(this.page)))
    }
    return this.lines.length + 1
  }

  private line(text: string): void {
    if (text !== '') this.next()
    this.lines.push(text)
    this.onPage++
  }

  private wrap(text: string, indent: string): void {
    let line = indent
    for (const word of text.split(' ')) {
      if (line.length + word.length > this.layout.width) {
        this.line(line.trimEnd())
        line = indent
      }
      line += `${word} `
    }
    this.line(line.trimEnd())
  }

  private sentence(count: number): string {
    const said = Array.from({length: count}, () => pick(words, this.word++)).join(' ')
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
  }
}

/**
 * Outlines of any house style, broken into lines and pages.
 *
 * @param damagedShare how many markers in a hundred are damaged
 */
export function arbitraryOutline(damagedShare: number): fc.Arbitrary<PrintedOutline> {
  const damage = fc
    .tuple(fc.integer({min: 0, max: 99}), fc.nat(damages.length - 1))
    .map(([roll, chosen]) => (roll < damagedShare ? chosen : -1))
  return fc
    .tuple(
      fc.constantFrom(...Object.keys(houseStyles)),
      layout,
      fc.array(damage, {minLength: 97, maxLength: 97}),
    )
    .chain(([style, laidOut, damaged]) => {
      const lists = houseStyles[style] as HouseStyle
      return arbitraryItems(Math.min(4, lists.length)).map((items) => {
        const printer = new Printer(lists, laidOut, damaged)
        printer.print(items, 0, '', [])
        return {style, text: printer.text, paths: printer.paths}
      })
    })
}
