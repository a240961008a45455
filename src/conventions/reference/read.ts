import {designatorSeries} from '../../lexicon/designators.js'
import {splitWords} from '../../source/words.js'
import type {Designator} from '../../tree/nodes.js'
import {readDateAt} from '../date/read.js'

/** One entry of a list of references, read from its text. */
export interface EntryReading {
  readonly designators: readonly Designator[]
  readonly title?: string
  readonly date?: string
  readonly attachment?: string
  readonly note?: string
  readonly confidence: number
}

const prefixes = designatorSeries.flatMap(({series, prefixes: forms}) =>
  forms.map((form) => ({series, form})),
)
prefixes.sort((a, b) => b.form.length - a.form.length)

/** What follows a prefix: `-58`, ` 11-3/8-74`, ` No. 1684/59`, `s. 758, 773 and 780`. */
const number = /\.? ?(?:No\.? ?)?[- ]?((?:[A-Z]-)?\d{1,6}[A-Za-z]?(?:[-/.]\d{1,5}[A-Z]?){0,3}(?: ?Series)?)/y
/** Cables and dispatches: one to three words in capitals and a number. */
const cable =
  /(?:\d{2} )?([A-Z][A-Z/]{1,15}(?: [A-Z]{2,12}){0,2})(?:[- ]|\. )(\d{1,7}(?:[-/]\d{1,6}){0,2}[A-Z]?)(?![\w%])/y
/** Words in capitals that head no telegram. */
const notPosts = new Set(['TAB', 'PAGE', 'PARA', 'PART', 'BOX', 'ITEM', 'ROOM', 'VOL', 'VOLUME', 'DATED', 'NO', 'AND', 'IN', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUNE', 'JUL', 'JULY', 'AUG', 'SEP', 'SEPT', 'OCT', 'NOV', 'DEC', 'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER', 'SECTION', 'IS', 'ON', 'OF', 'THE', 'OUR', 'YOUR', 'TITLE', 'ROUTE']) // prettier-ignore

/** Reads the designators of a reference: series and number, in the order of the print. */
export function readDesignators(text: string): Designator[] {
  const found: Designator[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 65 || code > 90) {
      if (code >= 97 && code <= 122) while (at + 1 < text.length && /[A-Za-z]/.test(text.charAt(at + 1))) at++
      continue
    }
    if (at > 0 && /[A-Za-z0-9]/.test(text.charAt(at - 1))) continue
    const read = readSeries(text, at) ?? readCable(text, at)
    if (read) {
      found.push(read.designator)
      at = read.end - 1
    } else {
      while (at + 1 < text.length && /[A-Za-z]/.test(text.charAt(at + 1))) at++
    }
  }
  return found
}

function readSeries(text: string, at: number): {designator: Designator; end: number} | undefined {
  for (const {series, form} of prefixes) {
    if (!text.startsWith(form, at)) continue
    number.lastIndex = at + form.length
    const match = number.exec(text)
    if (!match) continue
    const end = at + form.length + match[0].length
    return {
      designator: {value: text.slice(at, end).replaceAll(/\s+/g, ' '), series, number: match[1] as string},
      end,
    }
  }
  return undefined
}

function readCable(text: string, at: number): {designator: Designator; end: number} | undefined {
  cable.lastIndex = at
  const match = cable.exec(text)
  if (!match) return undefined
  let series = match[1] as string
  let start = at
  // "OUR TELETYPE 5322": the possessive is not part of the post
  const lead = /^(?:OUR|YOUR) /.exec(series)
  if (lead) {
    series = series.slice(lead[0].length)
    start += lead[0].length
  }
  if (series.split(' ').some((word) => notPosts.has(word)) || series.length < 2) return undefined
  const end = at + match[0].length
  return {
    designator: {value: text.slice(start, end).replaceAll(/\s+/g, ' '), series, number: match[2] as string},
    end,
  }
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
  return subject !== undefined && !/^as above|^same/i.test(subject) ? subject : undefined
}

/** Reads the text of one entry, its label taken off. */
export function readEntry(text: string): EntryReading {
  const designators = readDesignators(text)
  const title = readTitle(text)
  const attachment =
    /\b(?:TAB|Tab|Enclosure|ENCLOSURE|Attachment|ATTACHMENT|Annex|ANNEX) (?:[A-Z]|\d{1,2})\b/.exec(text)
  const note = /\((NOTAL|not sent[^)]{0,30}|copy attached|same subject)\)/i.exec(text)
  const date = readEntryDate(text)
  return {
    designators,
    ...(title !== undefined && {title}),
    ...(date !== undefined && {date}),
    ...(attachment && {attachment: attachment[0]}),
    ...(note && {note: note[1] as string}),
    confidence: designators.length > 0 || title !== undefined || date !== undefined ? 0.9 : 0.6,
  }
}

/** The date of an entry: behind `dated` or `dtd`, else the last in it. */
function readEntryDate(text: string): string | undefined {
  const words = splitWords(text, 0, text.length)
  const dated = words.findIndex(({coreStart, coreEnd}) =>
    /^(?:dated|dtd|dared|DATED)$/.test(text.slice(coreStart, coreEnd)),
  )
  let last: string | undefined
  for (let at = Math.max(0, dated); at < words.length; at++) {
    const date = readDateAt(text, words, at, 0)
    if (!date) continue
    last = date.iso
    if (dated >= 0) return last
    at += date.words - 1
  }
  return last
}
