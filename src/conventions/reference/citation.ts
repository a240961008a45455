import {designatorSeries} from '../../lexicon/designators.js'
import {addAll} from '../../source/add-all.js'
import {readSeries} from './designators.js'

/** A mention of a cited paper in running text: by the label of its entry, by its number, or as an attachment. */
export interface CitationReading {
  readonly start: number
  readonly end: number
  /** Label of an entry, without punctuation. */
  readonly label?: string
  readonly designator?: string
  /** `TAB A`: an attachment of an entry. */
  readonly attachment?: string
  /** `reftel`: the only telegram of the references. */
  readonly telegram?: true
  /** The label stands bare behind the word, and may be a word of the sentence. */
  readonly bare?: true
}

/** `reference (a)`, `refs. (b)`, `Ref: (1)`. */
const enclosed = /(?:[Rr]ef(?:erence)?s?|REF(?:ERENCE)?S?)[.:]? ?\(([A-Za-z]|\d{1,2})\)/y
/** `Ref. A`, `REFS B`, `reference d`. */
const bare = /(?:[Rr]ef(?:erence)?s?|REF(?:ERENCE)?S?)\.? ([A-Za-z])(?![\w'’-]|\.\w)/y
/** Further labels of a list: ` and (b)`, `, C`. */
const further = /(?:,? (?:and|AND|or|OR|through|THROUGH|&)|,) ?(?:\(([A-Za-z]|\d{1,2})\)|([A-Z])(?![\w'’-]))/y
/** `reftel`, `REFTELS`; `septel`, which is another that is not in the list. */
const telegram = /(?:[Rr]ef|REF|[Ss]ep|SEP)(?:tel|TEL)[sS]?\b/y
/** `TAB A`, `Tab B`. */
const tab = /(?:TAB|Tab) ["“]?[A-Z]["”]?(?!\w)/y

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** Where a citation may begin: `ref…`, `septel`, `TAB`, or a capital as the series of papers have. */
const candidate =
  /\b(?:[Rr]ef(?:s?\b|erences?\b|tel)|REF(?:S?\b|ERENCES?\b|TEL)|(?:[Ss]ep|SEP)(?:tel|TEL)|(?:TAB|Tab)\b|[A-Z]{2,6}(?=[-/ .]|\b))/g

/** The same in a whole document, where a piece of text may begin inside a word; the end of `septel` is rarer than its beginning. */
const candidates: readonly RegExp[] = [
  /ref|tab |ptel/gi,
  new RegExp(
    `(?:${designatorSeries.flatMap(({distinct, prefixes}) => (distinct ? prefixes : [])).join('|')})(?=[-. \\d])`,
    'g',
  ),
]

/** Where citations may stand in a document: one search of the whole rules nearly all of its lines out. */
export class CitationPlaces {
  private readonly places: number[] = []
  /** The first place that ends behind the offset that was asked last: offsets are asked in order. */
  private next = 0

  constructor(source: string) {
    for (const pattern of candidates) {
      pattern.lastIndex = 0
      while (pattern.test(source)) this.places.push(pattern.lastIndex)
    }
    if (this.places.length > 1) this.places.sort((a, b) => a - b)
  }

  /** Whether there is none. */
  get empty(): boolean {
    return this.places.length === 0
  }

  /** Whether a citation may stand between two offsets. */
  between(start: number, end: number): boolean {
    const {places} = this
    while (this.next > 0 && (places[this.next - 1] as number) > start) this.next--
    while ((places[this.next] as number) <= start) this.next++
    return (places[this.next] as number) <= end
  }
}

/** Finds the citations in a piece of running text, in order. */
export function findCitations(text: string): CitationReading[] {
  const found: CitationReading[] = []
  let from = 0
  candidate.lastIndex = 0
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const {index} = match
    if (index < from) continue
    const readings = readAt(text, index)
    addAll(found, readings)
    from = readings.at(-1)?.end ?? from
  }
  return found
}

function readAt(text: string, at: number): CitationReading[] {
  const initial = text.charAt(at).toLowerCase()
  const known = initial === 'r'
  const label = known ? (match(enclosed, text, at) ?? match(bare, text, at)) : undefined
  if (label) return readLabels(text, at, label)
  const word = known || initial === 's' ? match(telegram, text, at) : undefined
  if (word) return [{start: at, end: at + word[0].length, ...(known && {telegram: true})}]
  const attachment = initial === 't' ? match(tab, text, at) : undefined
  if (attachment)
    return [{start: at, end: at + attachment[0].length, attachment: attachment[0].toUpperCase()}]
  const series = readSeries(text, at, true)
  return series ? [{start: at, end: series.end, designator: series.designator.value}] : []
}

function readLabels(text: string, at: number, first: RegExpExecArray): CitationReading[] {
  const isBare = !first[0].endsWith(')')
  let end = at + first[0].length
  const readings: CitationReading[] = [
    {start: at, end, label: first[1] as string, ...(isBare && {bare: true})},
  ]
  for (let next = match(further, text, end); next; next = match(further, text, end)) {
    const label = (next[1] ?? next[2]) as string
    end += next[0].length
    const size = next[1] === undefined ? 1 : label.length + 2
    readings.push({start: end - size, end, label, ...(next[1] === undefined && {bare: true})})
  }
  return readings
}
