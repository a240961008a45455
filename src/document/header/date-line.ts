import {DAY_LENGTH, MONTH_LENGTH} from '../../conventions/date/iso.js'
import {readDateAt} from '../../conventions/date/read.js'
import {readDamagedGroup} from '../../conventions/date/damaged-group.js'
import {dateReading, type DateReading} from '../../conventions/date/reading.js'
import {headFields} from '../../lexicon/header-labels.js'
import {Has, isDigit, isWordCharacter} from '../../source/characters.js'
import {splitWords} from '../../source/words.js'
import type {HeaderContext} from './header-context.js'
import type {TextLine} from '../lines/text-lines.js'
import {isProse} from '../lines/prose.js'

/** Longest and shortest line that is a date. */
const LONGEST = 44
const SHORTEST = 6
/** Most words of such a line, and those that the date may begin at. */
const MOST_WORDS = 9
const FIRST_WORDS = 5
/** How damaged the month may be. */
const STRAIN = 0.4
/** Letters and digits that may stand beside the date: specks, the number of a copy. */
const REST = 6
/** Lines after a field within which a date belongs to the same head, and before one. */
const NEAR = 3
const NEAR_BEFORE = 4
/** Lines of prose that may stand before the date on its page. */
const PROSE_BEFORE = 2

/** What may stand beside a date: the time of day, the day of the week, the drafter's word for what it is. */
const beside =
  /^(?:\d{1,2}(?:[:.]\d{2})?\.?[ap]\.?m|\d{1,2}:\d{2}|NITEL|a\.?m|p\.?m|noon|hours|hrs|E[SD]T|GMT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Dated?|Copy|X?GDS)$/i
/** Words in front of a date that belong to a title: `Since July 1963`; the deadline of the Bureau: `BUDED 6/1/64`. */
const ofTitle = /^(?:buded|since|until|after|before|during|from|in|on|to|through)$/i
/** What may stand beside the date-time group of a telegram: its precedence, and how it was sent. */
const besideGroup =
  /^(?:[OPRYZ]{1,2}|FLASH|NIACT|IMMEDIATE|PRIORITY|ROUTINE|DEFERRED|STAFF|TELEPOUCH|ZFF\d?)$/
/**
 * What may stand in front of it: the place (`Washington, D.C.,`), a word for what was done that day (`Revised`, `Date of
 * transcription`), the number of the paper (`NIE 11-4-57`), the hour of a teletype (`1158PM NITEL`). The place may stand
 * on the line above.
 */
const before =
  /^(?:(?:\[?[A-Z][A-Za-z. ]{1,20}[,\]]{1,3} ?){1,2}|(?:Revised|Draft of|Date of transcription) ?|(?:[A-Z]{2,4}(?:\/[A-Z]{2})? |No\. ?)[A-Z\d][A-Z\d/-]{1,12} |[^\w\s(]{1,2} |(?:.{0,24}[AP]M )?(?:NITEL|URGENT|ROUTINE|IMMEDIATE|DEFERRED|PRIORITY)[.:]? )?$/
/** What may stand behind it: a stop, the hour (`—10 a.m.`, `, 0815 to 0915`), `(Revised)`, the number of the copy or of the paper, initials. */
const behind =
  /^(?:[.,]?|—(?:noon|midnight)\.?|[,—–-]? {0,2}\d{1,2}(?:[:.]\d{2})? ?[ap]\. ?m\.?(?: ?[—–-] ?\d{1,2}(?:[:.]\d{2})? ?[ap]\. ?m\.?)?| ?\((?:Revised|Draft)\)| ?Copy No\. ?\d{1,4}| [A-Z]{2,4}[- ]\d[\d/-]{1,12}| IN ?\d[\d: ]{3,8}|,? \d{4} ?(?:to|-|–) ?\d{4}|[.,]? [A-Z]{2,3})$/
/** The heading of a weekly paper: `HIGHLIGHTS - WEEK OF 4 MAY - 10 MAY 1948`. */
const week = /\bWEEK (?:OF|END(?:ING|ED))\b/i
const LONGEST_HEADING = 64
/** Digits of the days and the year of such a heading. */
const FEWEST_DIGITS = 5
const MOST_DIGITS = 8

/** `ReBuairtel to Porto, 11/8/78.`, `Remylet 5/3/61`: what a letter of the Bureau answers. */
const cited = /^Re ?(?:Bu|my|our|ur|[A-Z]{2})[a-z]{0,8}(?:tel|let|LHM|memo|cal|rep|phone)/

/** `Re Los Angeles let and LHM`, above its date. */
const answered = /^Re [A-Z].{1,36}(?:let|LHM|tel|memo|report)\b/

/** Whether a line has the digits and the length of one that is a date. */
export function mayBeDate(text: TextLine): boolean {
  if (text.draft.line.digits < 2) return false
  const size = text.end - text.start
  return size >= SHORTEST && (size <= LONGEST || mayBeWeek(text) || mayBeGroup(text))
}

/** Digits of a date-time group with its year, of which damage may take two. */
const GROUP_DIGITS = 6

/** Whether a line has the digits and the length of the head of a telegram: the group, and who cites it. */
function mayBeGroup({start, end, draft}: TextLine): boolean {
  return draft.line.digits >= GROUP_DIGITS && draft.line.lower === 0 && end - start <= LONGEST_HEADING
}

/** Whether a line has the digits and the length of the heading of a weekly paper. */
function mayBeWeek({start, end, draft}: TextLine): boolean {
  const {digits} = draft.line
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && end - start <= LONGEST_HEADING
}

/** Reads a line that is a date and nothing else. */
export function readDateLine(source: string, text: TextLine): DateReading | undefined {
  if (!mayBeDate(text)) return undefined
  const {start, end} = text
  if (mayBeWeek(text) && week.test(source.slice(start, end))) return readWeek(source, start, end)
  const group = mayBeGroup(text) ? readDamagedGroup(source, start, end) : undefined
  if (group) return group
  if (end - start > LONGEST) return undefined
  if (source.startsWith('Re', start) && cited.test(source.slice(start, end))) return undefined
  const words = splitWords(source, start, end)
  if (words.length > MOST_WORDS) return undefined
  for (let at = 0; at < FIRST_WORDS && at < words.length; at++) {
    const date = readDateAt(source, words, at, STRAIN)
    if (!date || date.iso.length < MONTH_LENGTH) continue
    const prefix = source.slice(start, date.start)
    // "210 September 1976": the day is lost
    if (date.iso.length === MONTH_LENGTH && (stretch.test(prefix) || lostDay.test(prefix))) return undefined
    if (pageBehind.test(source.slice(date.end, end)) || isDoubtful(source, date)) return undefined
    if (before.test(prefix) && behind.test(source.slice(date.end, end))) return date
    // "b/PoB: 3 Nov 1913"
    if (otherLabel.test(prefix) || revised.test(prefix)) return undefined
    let rest = 0
    for (const {coreStart, coreEnd, flags} of words) {
      if ((coreStart >= date.start && coreEnd <= date.end) || !isWordCharacter(source.charCodeAt(coreStart)))
        continue
      const word = source.slice(coreStart, coreEnd)
      // "Port Gazette, dated 12 April 1960": an entry of a list; "date 10-1-64": a line of a routing slip
      if ((word === 'dated' && coreStart > start) || word === 'date') return undefined
      // what forms print in capitals is the date of a source
      if (
        beside.test(word) ||
        word === 'Published' ||
        (date.iso.length > DAY_LENGTH && besideGroup.test(word))
      )
        continue
      // what stands behind the group is the number of the telegram
      if (word === 'CITE' && date.iso.length > DAY_LENGTH) break
      if (ofTitle.test(word)) return undefined
      // "on 23 November 1970." ends a sentence
      if (coreEnd - coreStart > 1 && flags === Has.lower && !isScrap(word, coreStart < date.start))
        return undefined
      rest += coreEnd - coreStart
    }
    return rest <= REST ? date : undefined
  }
  return undefined
}

/** What is left of a day before a month. */
const lostDay = /[\d?] ?$/
/** `[14 Nov 73, P 3]`: the day and the page of a newspaper. */
const pageBehind = /^,? ?[Pp]{1,2}\.? ?\d/
/** `FD-36 (Rev. 4-17-63)`: the print of a form of the Bureau. */
const revised = /\([A-Z][a-z]{2,3}[.:] ?$/
/** `b/PoB: `: the label of something else than a date. */
const otherLabel = /[A-Za-z]{2}[:;] ?$/
/** Costs from which on figures that stand alone, such as `16.02-97`, are of any mark. */
const DOUBTFUL = 0.25

/** Whether a date is made of figures alone whose separators are damaged. */
function isDoubtful(source: string, {start, end, cost}: DateReading): boolean {
  return cost > DOUBTFUL && !/[A-Za-z]/.test(source.slice(start, end))
}

/** Longest scrap of writing before a date. */
const LONGEST_SCRAP = 3
/** Words of that length that sentences and lists have before a date. */
const shortWords =
  /^(?:an?|and|as|at|by|cy|dtd|for|fm|fr|ii|in|is|let|ltr|no|of|on|or|our|per|ref|tel|the|to|via|was|yr)$/

/** `ey 29 January 1964`, `toe oe 16 AUG 1963`, `20 August 1965 = ee`: what OCR makes of writing and stamps beside a date. */
function isScrap(word: string, before: boolean): boolean {
  return word.length <= (before ? LONGEST_SCRAP : LONGEST_SCRAP - 1) && !shortWords.test(word)
}

const dayAndMonth = /^\d{1,2}(?: [A-Za-z]{3,9}[.,]?)?$/
const LONGEST_DAY = 13
const LONGEST_REST = 14

/** Whether a line is short and begins with the figures of a day. */
export function mayBeParted(source: string, {start, end, draft}: TextLine): boolean {
  return end - start <= LONGEST_DAY && draft.line.digits <= 2 && isDigit(source.charCodeAt(start))
}

/** `18 October` above `1995`, `11` above `October 1967`: a date that OCR set on two lines. */
export function readPartedDate(source: string, text: TextLine, below: TextLine): DateReading | undefined {
  const {start, end} = text
  if (!mayBeParted(source, text) || below.end - below.start > LONGEST_REST) return undefined
  const day = source.slice(start, end)
  if (!dayAndMonth.test(day)) return undefined
  const whole = `${day} ${source.slice(below.start, below.end)}`
  const date = readDateAt(whole, splitWords(whole, 0, whole.length), 0)
  if (date?.end !== whole.length || date.iso.length !== DAY_LENGTH) return undefined
  return dateReading(start, end, date.iso, date.words, date.cost, date.short)
}

/** The last day of the heading of a weekly paper. */
function readWeek(source: string, start: number, end: number): DateReading | undefined {
  const words = splitWords(source, start, end)
  for (let at = words.length - 1; at >= 0; at--) {
    const date = readDateAt(source, words, at, STRAIN)
    if (date?.iso.length === DAY_LENGTH) return date
  }
  return undefined
}

/** Reads the first date in a piece of a line. */
export function readDateIn(source: string, start: number, end: number): DateReading | undefined {
  const words = splitWords(source, start, end)
  for (let at = 0; at < words.length; at++) {
    const date = readDateAt(source, words, at, STRAIN)
    if (date) return date
  }
  return undefined
}

/** Stamps of those who handled a paper, above their date: `MICROFILMED`, `for FOIA Review on`; the day on which somebody was born. */
const handling = /microfil|foia|review|received|rec'd|indexed|case ?#|birth|\bborn\b|^d\.?o\.? ?b\b/i
/** The same below it. */
const microfilmed = /^.{0,2}microfil/i
/** A stretch of months, which is what a report is about: `JULY - DECEMBER 1957`. */
const stretch = /[A-Za-z]{3,9} ?[-–—] ?$/
/** The number of a form, above the month and year of its print. */
const formNumber = /\bform no/i
const monthFirst = /^[A-Za-z]/

/** `5m 6-25-97` below the last line of CIA's stamp: the initials of who reviewed the paper, and the day. */
const cleared = /IN THIS DO[CG]UMENT/
const LONGEST_STAMP = 48

function isBelowClearance({source, drafts}: HeaderContext, index: number): boolean {
  const above = drafts[index - 1]?.line
  if (!above || above.end - above.start > LONGEST_STAMP) return false
  return cleared.test(source.slice(above.start, above.end))
}

function isOfHandling(context: HeaderContext, at: number): boolean {
  const {source, lines} = context
  const {before, draft, start, end, index} = lines[at] as TextLine
  if (!/[A-Za-z]{3}/.test(source.slice(start, end)) && isBelowClearance(context, index)) return true
  const below = lines[at + 1]
  if (below?.draft.page === draft.page && microfilmed.test(source.slice(below.start, below.start + 12)))
    return true
  if (before?.draft.page !== draft.page || before.end - before.start > LONGEST) return false
  const above = source.slice(before.start, before.end)
  return (
    handling.test(above) ||
    answered.test(above) ||
    (formNumber.test(above) && monthFirst.test(source.slice(start, start + 1)))
  )
}

/** Whether a date stands under `Doc No. C05739645`: it is the day on which State released the paper. */
export function isStateRelease({source, drafts}: HeaderContext, {index}: TextLine): boolean {
  const before = drafts[index - 1]
  if (!before || before.spans.length === 0 || !before.spans.some(({kind}) => kind === 'documentId'))
    return false
  return /^(?:Doc|Case) No/.test(source.slice(before.line.start, before.line.start + 8))
}

/** The regulation by which CIA changed or kept a marking, above the day. */
const authority = /^auth[.: ]{1,5}HR ?\d/i

/** Whether a date stands under it. */
export function isOfReview({source, drafts}: HeaderContext, {index}: TextLine): boolean {
  const above = drafts[index - 1]?.line
  return above !== undefined && authority.test(source.slice(above.start, above.end))
}

/**
 * Whether a date that stands alone would be the document's own: near the head of a paper, before its text or near its
 * fields. Lines are asked in order.
 */
export function isDatedPlace(context: HeaderContext, at: number): boolean {
  if (at - context.lastHead <= NEAR) return true
  const {page} = context.line(at).draft
  // the dates of cards and review sheets are of what they are about
  if (!context.formPages.has(page) && proseBefore(context, at) <= PROSE_BEFORE) return true
  for (let next = at + 1; next <= at + NEAR_BEFORE && next < context.lines.length; next++) {
    const label = context.label(next)
    // the date above the word for it is of the box before
    if (label && label.name !== 'date' && headFields.has(label.name))
      return context.line(next).draft.page === page
  }
  return false
}

/** How many lines of text stand before a line on its page, no further counted than it matters. */
function proseBefore(context: HeaderContext, at: number): number {
  const {source, prose} = context
  const {page} = context.line(at).draft
  if (prose.page !== page) {
    prose.page = page
    prose.count = 0
    while (context.line(prose.at).draft.page !== page) prose.at++
  }
  for (; prose.at < at && prose.count <= PROSE_BEFORE; prose.at++)
    if (isText(source, context.line(prose.at))) prose.count++
  return prose.count
}

/** Whether a date is of something else than the paper: of those who handled it, of a sentence. */
export function isOtherDate(context: HeaderContext, at: number): boolean {
  const text = context.line(at)
  return isOfHandling(context, at) || endsSentence(context, at) || isStateRelease(context, text)
}

/** Letters from which on a line in capitals is of the text of a telegram. */
const FULL_LINE = 44

function isText(source: string, text: TextLine): boolean {
  return isProse(source, text) || text.draft.line.upper >= FULL_LINE
}

/** Shortest line that is no place in front of a date: `Washington,`. */
const LONGER_THAN_PLACE = 30

/** A parenthesis that was opened on a line before. */
const closesParenthesis = /^[^(]{1,44}\)[.,; -]{0,3}$/

/** Words behind which a date goes on with a sentence: `concurred in this estimate on`. */
const beforeDate = /\s(?:on|of|in|by|[Dd]ated(?: \w)?|until|since|before|after|from|to|through)$/

/** Whether a line is the end of a paragraph whose line before runs to the margin without a stop. */
function endsSentence(context: HeaderContext, at: number): boolean {
  const text = context.line(at)
  const {before} = text
  // `December 1947).` closes a parenthesis of the lines before
  if (closesParenthesis.test(context.source.slice(text.start, text.end))) return true
  if (before?.draft.page === text.draft.page && context.gap(text) === 0) {
    const {source} = context
    if (beforeDate.test(source.slice(Math.max(before.start, before.end - 10), before.end))) return true
  }
  // a heading of two lines: `… Port Gazette,` and `10 Dec 50`
  if (
    before?.draft.page === text.draft.page &&
    context.gap(text) === 0 &&
    context.source.charAt(before.end - 1) === ',' &&
    before.end - before.start > LONGER_THAN_PLACE
  )
    return true
  if (before?.draft.page !== text.draft.page || context.gap(text) > 0 || !isProse(context.source, before))
    return false
  return !'.:;?!"”'.includes(context.source.charAt(before.end - 1))
}
