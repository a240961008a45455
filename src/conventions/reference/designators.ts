import {designatorSeries, type DesignatorSeries} from '../../lexicon/designators.js'
import {isDigit, isLetter, isUpper} from '../../source/characters.js'
import type {Designator} from '../../tree/nodes.js'

/** A designator, and where it stands. */
export interface DesignatorReading {
  readonly designator: Designator
  readonly start: number
  readonly end: number
}

interface Prefix {
  readonly form: string
  readonly series: DesignatorSeries
}

/** The prefixes of all series by their first character, longest first. */
const prefixes = new Map<number, Prefix[]>()
for (const series of designatorSeries) {
  for (const form of series.prefixes) {
    const code = form.charCodeAt(0)
    const row = prefixes.get(code)
    if (row) row.push({form, series})
    else prefixes.set(code, [{form, series}])
  }
}
for (const row of prefixes.values()) row.sort((a, b) => b.form.length - a.form.length)

/**
 * What follows a prefix: `-58`, ` 11-3/8-74`, ` No. 1684/59`, ` Nos. 758, 773 and 780`, `-D-9.1/11`, ` IM-450`,
 * ` 9 1623`. A letter among the digits is damage, and the number is left unread.
 */
const number =
  /(?:\.? ?(?:No|NO|no)s?\.?)?(?: ?- ?| )?((?:(?:[A-Z]|IM|PR)-)?\d{1,6}[A-Z]?(?:[-/.]\d{1,6}[A-Z]?){0,3}(?: \d{3,5}(?![\d/]| [A-Z]))?(?:(?:, | and |, and )\d{1,4}(?![\d/.-])){0,8})(?![\w%]|[/-]\w)/y
/** Shortest number of an executive order. */
const ORDER_DIGITS = 4

/** Reads the designator of a known series that begins at an offset. */
export function readSeries(text: string, at: number, distinct = false): DesignatorReading | undefined {
  for (const {form, series} of prefixes.get(text.charCodeAt(at)) ?? []) {
    if (distinct && !series.distinct) continue
    if (!text.startsWith(form, at)) continue
    number.lastIndex = at + form.length
    const match = number.exec(text)
    if (!match || isLetter(text.charCodeAt(at + form.length))) continue
    const printed = match[1] as string
    if (series.series === 'EO' && printed.length < ORDER_DIGITS) continue
    // a list of numbers needs the word for it: "NSC 68, 5 of the copies"
    const single = /^[^,a-z]*/.exec(printed)?.[0].trimEnd() as string
    const list = /[Nn]?[Oo][Ss]\b/.test(match[0])
    const value = list ? printed : single
    const end = at + form.length + match[0].length - (printed.length - value.length)
    return {designator: designatorOf(text, at, end, series.series, value), start: at, end}
  }
  return undefined
}

function designatorOf(text: string, start: number, end: number, series: string, printed: string): Designator {
  return {
    value: text
      .slice(start, end)
      .replace(/[)\]] /, ' ')
      .replaceAll(/\s+/g, ' '),
    series,
    number: printed,
  }
}

/**
 * Telegrams and dispatches: the post in one to three words, and a number. The year may stand before (`78 MOSCOW 1234`);
 * a letter behind the number is damage, as in `999L`.
 */
const cable =
  /([A-Z][A-Z/]{1,15}(?: [A-Z]{2,12}){0,2})(?:[- ]|\. )(\d{1,7}(?:[-/]\d{1,6}){0,2}[A-HJKMNPR-Y]?)(?![\w%])/y
/** The same where a release has set the post in brackets: `(DAR ES SALAAM) 1144`. */
const bracketed = /([A-Z][A-Z/]{1,15}(?: [A-Z]{2,12}){0,2})[)\]] (\d{1,7})(?![\w%])/y
/** `DA Memo 464`: the papers of an office by number. */
const paper =
  /([A-Z][A-Z/]{1,8} (?:Memo|Memorandum|Circular|Dispatch|Despatch|Airgram))(?: No\.?)? (\d{1,5}(?:-\d{1,4})?)(?![\w%])/y
/** Words in capitals that head no telegram. */
const notPosts = new Set(['TAB', 'PAGE', 'PARA', 'PARAS', 'PART', 'BOX', 'ITEM', 'ROOM', 'VOL', 'VOLUME', 'DATED', 'NO', 'AND', 'IN', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUNE', 'JUL', 'JULY', 'AUG', 'SEP', 'SEPT', 'OCT', 'NOV', 'DEC', 'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER', 'SECTION', 'IS', 'ON', 'OF', 'THE', 'OUR', 'YOUR', 'TITLE', 'ROUTE', 'PARAGRAPH', 'COPY', 'NW', 'DOCID', 'FROM', 'TO', 'AT', 'BY', 'EO']) // prettier-ignore

/** Reads a telegram, dispatch or numbered paper cited by its office. */
function readCable(text: string, at: number): DesignatorReading | undefined {
  paper.lastIndex = at
  cable.lastIndex = at
  bracketed.lastIndex = at
  const match =
    paper.exec(text) ??
    cable.exec(text) ??
    ('(['.includes(text.charAt(at - 1)) ? bracketed.exec(text) : undefined)
  if (!match) return undefined
  let series = match[1] as string
  let start = at
  // "OUR TELETYPE 5322": the possessive is not part of the post
  const lead = /^(?:OUR|YOUR) /.exec(series)
  if (lead) {
    series = series.slice(lead[0].length)
    start += lead[0].length
  }
  if (series.split(' ').some((word) => notPosts.has(word))) return undefined
  const end = at + match[0].length
  return {designator: designatorOf(text, start, end, series, match[2] as string), start, end}
}

/** `78 MOSCOW 1234`: the year before a post. */
const yearBefore = /(?:^|[^\w/-])\d{2} $/

function withYear(text: string, reading: DesignatorReading): DesignatorReading {
  const isYear = yearBefore.test(text.slice(Math.max(0, reading.start - 4), reading.start))
  if (!isYear) return reading
  const start = reading.start - 3
  const {series, number: printed} = reading.designator
  return {...reading, start, designator: designatorOf(text, start, reading.end, series, printed)}
}

/** After the letters that begin at an offset. */
function afterLetters(text: string, at: number): number {
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}

/** Reads the designators of an entry of the references, in the order of the print. */
export function readDesignators(text: string): Designator[] {
  const found: DesignatorReading[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) continue
    const before = at === 0 ? 0 : text.charCodeAt(at - 1)
    const reading = isUpper(code) && !isDigit(before) ? readAt(text, at, found.at(-1)) : undefined
    if (reading) found.push(reading)
    at = (reading?.end ?? afterLetters(text, at)) - 1
  }
  return found.map(({designator}) => designator)
}

function readAt(
  text: string,
  at: number,
  last: DesignatorReading | undefined,
): DesignatorReading | undefined {
  const known = readSeries(text, at)
  if (known) return known
  const reading = readCable(text, at)
  // "DIR 54321 (IN 12345)": the number under which it was received
  if (!reading || (last && text.slice(last.end, reading.start).trimStart() === '(')) return undefined
  return withYear(text, reading)
}
