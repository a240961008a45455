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

/** Finds the citations in a piece of running text, in order. */
export function findCitations(text: string): CitationReading[] {
  const found: CitationReading[] = []
  let from = 0
  for (const {index} of text.matchAll(candidate)) {
    if (index < from) continue
    const readings = readAt(text, index)
    addAll(found, readings)
    from = readings.at(-1)?.end ?? from
  }
  return found
}

function readAt(text: string, at: number): CitationReading[] {
  const label = match(enclosed, text, at) ?? match(bare, text, at)
  if (label) return readLabels(text, at, label)
  const word = match(telegram, text, at)
  if (word) {
    const known = /^ref/i.test(word[0])
    return [{start: at, end: at + word[0].length, ...(known && {telegram: true})}]
  }
  const attachment = match(tab, text, at)
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
