import {designatorSeries} from '../../lexicon/designators.js'
import {splitWords} from '../../source/words.js'
import type {Designator, Repair} from '../../tree/nodes.js'
import {inCentury, readDateAt, type YearEvidence} from '../date/read.js'
import {readDesignators} from './designators.js'

/** One entry of a list of references, read from its text. */
export interface EntryReading {
  /** Its text in one line. */
  readonly text: string
  readonly designators: readonly Designator[]
  readonly title?: string
  readonly date?: string
  readonly attachment?: string
  readonly note?: string
  readonly confidence: number
  /** Posts of telegrams that are not read as printed. */
  readonly repairs?: readonly Repair[]
}

/** Quotation marks, as typists and OCR write them. */
const quotes = /["“”„]|''|’’|‘‘/g
/** `subj: ICCCA: Movement of Subversives, dated 15 Mar 63.` */
const subjectTitle = /\b[Ss]ubj(?:ect)?\.?[:;,] ?(.{4,300}?)(?:,? dated|, \d{1,2} [A-Z][a-z]{2}|$)/

function readTitle(text: string): string | undefined {
  const marks = [...text.matchAll(quotes)]
  const [first] = marks
  if (first) {
    const open = first.index + first[0].length
    const close = marks.slice(1).find((mark) => mark.index - open >= 3)
    if (close) {
      const title = text
        .slice(open, close.index)
        .replace(/[,. ]{1,9}$/, '')
        .trim()
      if (title !== '') return title
    }
  }
  const subject = subjectTitle.exec(text)?.[1]?.replace(/[., ]{1,9}$/, '')
  return subject !== undefined && !/^(?:as above|same|dated)/i.test(subject) ? subject : undefined
}

/** Reads the text of one entry, its label taken off. */
export function readEntry(text: string, years?: () => YearEvidence): EntryReading {
  const designators = readDesignators(text)
  const title = readTitle(text)
  const attachment =
    /\b(?:TAB|Tab|Enclosure|ENCLOSURE|Attachment|ATTACHMENT|Annex|ANNEX) (?:[A-Z]|\d{1,2})\b/.exec(text)
  const note = /\((NOTAL|not sent[^)]{0,30}|copy attached|same subject|a\/s)\)|\b(Ibid|op\. cit)\b/i.exec(
    text,
  )
  const date = readEntryDate(text, years)
  return {
    text,
    designators,
    ...(title !== undefined && {title}),
    ...(date !== undefined && {date}),
    ...(attachment && {attachment: attachment[0]}),
    ...(note && {note: (note[1] ?? note[2]) as string}),
    confidence: confidenceOf(designators, title ?? date),
  }
}

/** Series of the registers; those of telegrams go by their posts, which no list closes. */
const registered: ReadonlySet<string> = new Set(designatorSeries.map(({series}) => series))

/** How sure an entry is: a damaged post cannot be told from another post. */
function confidenceOf(designators: readonly Designator[], other: string | undefined): number {
  if (designators.length === 0) return other === undefined ? 0.6 : 0.9
  return designators.every(({series}) => registered.has(series)) ? 0.9 : 0.85
}

const wordsForDated: ReadonlySet<string> = new Set(['dated', 'dtd', 'dared', 'DATED'])

/** The date of an entry: behind `dated` or `dtd`, else the last in it. */
function readEntryDate(text: string, years: (() => YearEvidence) | undefined): string | undefined {
  const words = splitWords(text, 0, text.length)
  const dated = words.findIndex(({coreStart, coreEnd}) => wordsForDated.has(text.slice(coreStart, coreEnd)))
  let last: string | undefined
  for (let at = Math.max(0, dated); at < words.length; at++) {
    const date = readDateAt(text, words, at, 0)
    if (!date) continue
    last = date.short && years ? inCentury(date, years()).iso : date.iso
    if (dated >= 0) return last
    at += date.words - 1
  }
  return last
}
