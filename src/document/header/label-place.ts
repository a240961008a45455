import {readDateAt} from '../../conventions/date/read.js'
import {IN_SMALL, type FieldLabelReading} from '../../conventions/field/label.js'
import {readTwoLineLabel} from '../../conventions/field/two-line-label.js'
import {readDesignators} from '../../conventions/reference/designators.js'
import {headFields} from '../../lexicon/header-labels.js'
import {isUpper, skipWord} from '../../source/characters.js'
import {matchesAt} from '../../source/sticky.js'
import {splitWords} from '../../source/words.js'
import {isOfReview, isStateRelease, readDateIn, readDateLine} from './date-line.js'
import {isFormBox, opensSlipRow} from './form-boxes.js'
import type {FieldDraft, HeaderContext} from './header-context.js'
import {isOfficeAt} from './offices.js'
import {isTimed} from './message-times.js'
import type {TextLine} from '../lines/text-lines.js'
import {isRagOfStamp} from './stamp-rags.js'
import {namesPaper, opensNameOfPaper} from './listed-papers.js'
import {isColonInSentence, isInSentence, isInSentenceInCapitals} from './label-sentences.js'
import {isProse, isSentence} from '../lines/prose.js'

/** How many lines after a field the next one is still near. */
const NEAR = 6
/** How many lines of text the head of a page has. */
const HEAD = 14
/** Cost from which on a label is too damaged to stand by its form. */
const DAMAGED = 1
/** Lines after a field within which a label may be printed in small letters alone. */
const NEAR_SMALL = 4
/** Fields that a telegram's head does not have without a colon. */
const unlikelyInCapitals = new Set(['date', 'reference', 'attention', 'action'])
/** Fields of the head that also stand among the boxes of a form: the subject of a report. */
const formToo = new Set(['subject', 'date', 'reference'])
/** Words that are labels only in the head of a paper, where they are printed small. */
const ambiguousInSmall = new Set(['action', 'info', 'origin', 'via'])

/** Addressees of telegrams: `AMEMBASSY`, `SECSTATE`. */
export const addressee =
  /(?:AM(?:EMB|CON)[A-Z]*|SECSTATE|SECDEF|USMISSION|USUN|CINC[A-Z]*|USCINC[A-Z]*|WHITE HOUSE|JCS|DIA|DIRNSA|CIA|RUE[A-Z]*)\b/y
/** Fields that name the offices which State's copies go to. */
const officeFields = new Set(['action', 'info', 'origin'])

/** Whether the place of a label bears it out, where its form alone does not. */
export function isLabelHere(context: HeaderContext, at: number, label: FieldLabelReading): boolean {
  if (label.name === 'distribution') return false
  const head = headFields.has(label.name)
  if (isOfOther(context, at, label)) return false
  if (label.cost === IN_SMALL) return at - context.lastHead <= NEAR_SMALL
  if (label.colon && label.cost < DAMAGED) {
    if (at - context.lastHead > NEAR && isColonInSentence(context, at, label)) return false
    if (label.capitals || (head && !ambiguousInSmall.has(label.name))) return true
    return at - context.lastField <= NEAR || headOfPage(context, at)
  }
  if (!label.capitals && ambiguousInSmall.has(label.name)) return false
  if (!label.colon && isGiven(context, at, label)) return false
  // `ACTION EUR-12` stands under the number of the telegram and under other lines of the machine
  if (officeFields.has(label.name) && isOfficeAt(context.source, label.end)) return true
  if (label.name === 'origin') return false
  // "MEMORANDUM FOR" is long enough to be nothing else
  if (label.use === 'free') return true
  const text = context.line(at)
  const {before} = text
  const near = at - (head && !formToo.has(label.name) ? context.lastHead : context.lastField) <= NEAR
  const alone = label.end >= text.end
  const opened =
    !before ||
    text.blanks > 0 ||
    (label.name === 'reference' && isScrap(before)) ||
    before.draft.page !== text.draft.page ||
    near ||
    isBox(context, at, label) ||
    (label.name === 'date' && alone && isAboveDate(context, at)) ||
    isAmongLabels(context, at, label) ||
    isTimed(context.source, before)
  if (!opened && !(alone && label.capitals && isStacked(context, at))) return false
  if (text.draft.line.lower === 0 && isInSentenceInCapitals(context, at, label)) return false
  // "ACTION REQUIRED" is more than a word of a sentence, and so is "INFO" right under "ACTION:"
  const sure =
    (label.name === 'info' && at - context.lastField === 1) ||
    context.source.slice(label.start, label.end).includes(' ')
  if (alone && !sure && isInSentence(context, at)) return false
  if (label.name === 'date' && !isDated(context, at, label)) return false
  if (label.name === 'reference') {
    if (isListed(context, label.end, text.end) || isCitedAlone(context, label.end, text.end)) return true
  }
  if (text.draft.line.lower === 0 && !alone && !near) {
    // in a telegram every line is in capitals: a label needs the head of the page, or an addressee behind it
    if (isAddressee(context, label.end, text.end)) return true
    const dated = label.name === 'date' && readDateLine(context.source, text) !== undefined
    return headOfPage(context, at) && (dated || !unlikelyInCapitals.has(label.name))
  }
  return near || alone || label.name === 'subject' || headOfPage(context, at)
}

/** Lines above within which a field of the same head stands, and fields that it has once. */
const SAME_HEAD = 10
const once = new Set(['subject', 'from'])

/** `SUBJECTS INCLUDE PORTO` below `SUBJECTS :`: a word of the content, where the form has colons. */
function isGiven({source, fields, lines}: HeaderContext, at: number, label: FieldLabelReading): boolean {
  const {name} = label
  if (!once.has(name)) return false
  const {draft, index} = lines[at] as TextLine
  for (let last = fields.length - 1; last >= 0; last--) {
    const field = fields[last] as FieldDraft
    if (field.text.draft.page !== draft.page || index - field.text.index > SAME_HEAD * 2) return false
    if (field.name === name)
      return field.label?.colon === true && source.startsWith(firstWord(source, label), field.label.start)
  }
  return false
}

function firstWord(source: string, {start, end}: FieldLabelReading): string {
  return source.slice(start, skipWord(source, start, end))
}

/** Whether a line is a stroke or a speck. */
function isScrap({start, end}: TextLine): boolean {
  return end - start <= LONGEST_SCRAP
}

const LONGEST_SCRAP = 2

/**
 * `COUNTRY Peru` right under the capitals of a form's head: a label in capitals before small letters, where the copy has no blank
 * lines.
 */
function isBox(context: HeaderContext, at: number, {name, capitals, end}: FieldLabelReading): boolean {
  const {before, draft, end: lineEnd} = context.line(at)
  if (!capitals || end >= lineEnd || draft.line.lower === 0 || before?.draft.line.lower !== 0) return false
  return (formToo.has(name) || !headFields.has(name)) && headOfPage(context, at)
}

/** Lines within which another label stands in the head of a page that has no blank lines. */
const AMONG = 2
/** Small letters from which on the content of a field is none of a telegram's sentences. */
const FEWEST_SMALL = 3

/** `FROM Chief, PORTO` above `SUBJECT Rice`: a label beside others, where the copy has no blank lines. */
function isAmongLabels(context: HeaderContext, at: number, label: FieldLabelReading): boolean {
  if (!label.capitals || !headOfPage(context, at) || !context.isTight(at)) return false
  const {draft, before, end} = context.line(at)
  if (before && isProse(context.source, before)) return false
  if (label.end < end && draft.line.lower >= FEWEST_SMALL) return true
  for (let other = Math.max(0, at - AMONG); other <= at + AMONG; other++) {
    const text = context.lines[other]
    if (text?.draft.page !== draft.page || other === at) continue
    const beside = context.label(other)
    if (beside?.capitals === true && beside.name !== label.name && headFields.has(beside.name)) return true
  }
  return false
}

/** `1 - The Deputy Attorney General`: who has a copy. */
const copy = /^\d{1,2} ?[-–—] ?[A-Z]/

const series = /^ ?FILES?$/i

/** `Orig: & 1 - Addressee`: the copies of a paper, and not where it comes from. */
const originals = /^ ?(?:& ?\d|[-–—])/

/** Whether a label belongs to what stands around it: the remark on a copy, the stamp of a release, a heading. */
function isOfOther(context: HeaderContext, at: number, label: FieldLabelReading): boolean {
  const {source} = context
  const text = context.line(at)
  const {before} = text
  switch (label.name) {
    case 'subject':
      // `RE: "43-3" - (CHECK "X" ONE)`: a box of dispatches
      if (source.startsWith('"43-3"', label.end)) return true
      if (before && !context.consumed.has(before.index) && opensNameOfPaper(source, before)) return true
      // the series of a record: `SUBJECT FILE`
      return !label.colon && series.test(source.slice(label.end, text.end))
    case 'from':
      return label.end >= text.end && isOfLibrary(context, text)
    case 'to':
      if (label.use === 'free' || label.colon) return namesPaper(source, label, text.end)
      return label.end >= text.end && (isColumnHead(context, at) || isAboveRag(context, at))
    case 'attention':
      // `(Attn: The Pilots)` under an addressee is a remark on him
      if (source.charCodeAt(label.start - 1) === 40) return true
      return (
        before !== undefined && copy.test(source.slice(before.start, Math.min(before.end, before.start + 8)))
      )
    case 'info':
      // the DATE OF INFO. of CIA's information reports stands on two lines
      return context.reportPages.has(text.draft.page)
    case 'date':
      // "Case No. F-2015-04841", "Doc No. C05739645", "Date: 05/13/2015"; "Auth.: HR 70-2", "Date: 26 JUN 1975 By: 012"
      return isStateRelease(context, text) || isOfReview(context, text)
    case 'origin':
      return originals.test(source.slice(label.end, Math.min(text.end, label.end + 6)))
    case 'reference':
      return source.startsWith('B', label.start) && !isBibliography(context, at, label)
    case 'action': {
      // the boxes of a routing slip
      if (label.end < text.end) return opensSlipRow(source, label.end)
      const below = context.lines[at + 1]
      // PROCESSING ACTION, above what was done: a box of dispatches
      if (!label.colon && [before, below].some((line) => line !== undefined && isFormBox(source, line)))
        return true
      if (!label.colon && below && isMemorandum(context, at + 1)) return true
      return at - context.lastHead > NEAR && below !== undefined && isSentence(source, below)
    }
    default:
      return false
  }
}

/** `CIA HAS NO OBJ`, `TO`, `DECLASS`: a word of a stamp that OCR cut up. */
function isAboveRag({source, lines}: HeaderContext, at: number): boolean {
  const below = lines[at + 1]
  return below !== undefined && isRagOfStamp(source, below)
}

/** `PHOTO COPY`, `FROM`, `GERALD R. FORD LIBRARY`: where a copy was made. */
function isOfLibrary({source, drafts}: HeaderContext, {index, before}: TextLine): boolean {
  if (before && /COPY$/i.test(source.slice(before.start, before.end))) return true
  const spans = drafts[index + 1]?.spans ?? []
  return spans.some((span) => span.kind === 'notice' && span.reading.kind === 'provenance')
}

/** The number of a paper in the register of the White House. */
const registered = /^\d{3,6}$/

/** Whether a memorandum of the White House begins, as under the word ACTION: with its number, its date, MEMORANDUM FOR. */
function isMemorandum(context: HeaderContext, at: number): boolean {
  const {source} = context
  const text = context.line(at)
  return (
    registered.test(source.slice(text.start, text.end)) ||
    readDateLine(source, text) !== undefined ||
    context.label(at)?.use === 'free'
  )
}

/** The first entry of a numbered list of works: `1. A. Archer, Rice of the Delta, Porto 1951`. */
const firstWork = /^\(?1[.)] .{0,200}\d{2}/

/** Whether a list of works stands below the word BIBLIOGRAPHY, which contents have too. */
function isBibliography({source, lines}: HeaderContext, at: number, {end}: FieldLabelReading): boolean {
  const below = lines[at + 1]
  if (!below || end < (lines[at] as TextLine).end) return false
  return firstWork.test(source.slice(below.start, Math.min(below.end, below.start + 200)))
}

/** `COUNTRY` above `SUBJECT`: labels of a form, each alone on its line, whose contents stand elsewhere. */
function isStacked(context: HeaderContext, at: number): boolean {
  const {page} = context.line(at).draft
  return [at - 1, at + 1].some((other) => {
    const text = context.lines[other]
    const label = text?.draft.page === page ? context.label(other) : undefined
    return text !== undefined && label?.capitals === true && label.end >= text.end
  })
}

/** Heads of the other columns of a routing slip. */
const columnHead =
  /^(?:ROOM|TUBE|INITIALS|OFFICER|NO\.|CHE[CS]|FORWARDED|REFERRED|RELEASED|DISPATCHED|BY \(S)/

/** Whether a line stands among the heads of the columns of a routing slip. */
function isColumnHead({source, lines}: HeaderContext, at: number): boolean {
  return [lines[at - 1], lines[at + 1], lines[at + 2]].some(
    (line) =>
      line !== undefined && columnHead.test(source.slice(line.start, Math.min(line.end, line.start + 10))),
  )
}

/** The first of a list: `REF A. DIR 36101`. */
const firstEntry = /\(?[Aa1][.)] ?/y

/** Whether the first entry of a list stands behind a label, with what it cites. */
function isListed({source}: HeaderContext, start: number, end: number): boolean {
  firstEntry.lastIndex = start
  const entry = firstEntry.exec(source)?.[0].length ?? 0
  return entry > 0 && readDesignators(source.slice(start + entry, Math.min(end, start + 40))).length > 0
}

/** How much of what stands behind a label the number of a telegram is, where nothing else is there. */
const MOST_OF_REST = 0.6
const LONGEST_CITED = 48

/** `REF MEXICO CITY 2548 (IN 36922)`: the number of a telegram and nothing else stands behind a label. */
function isCitedAlone({source}: HeaderContext, start: number, end: number): boolean {
  if (end - start > LONGEST_CITED || !isUpper(source.charCodeAt(start))) return false
  const rest = source.slice(start, end).replace(/ ?\((?:IN|OUT) ?\d{3,7}\).{0,3}$/, '')
  const [cited] = readDesignators(rest)
  return (
    cited !== undefined && rest.startsWith(cited.value) && cited.value.length > rest.length * MOST_OF_REST
  )
}

function isAddressee({source}: HeaderContext, start: number, end: number): boolean {
  return start < end && matchesAt(addressee, source, start)
}

/** Whether the line below the word DATE is one, as on slips. */
function isAboveDate({source, lines}: HeaderContext, at: number): boolean {
  const [text, below] = [lines[at], lines[at + 1]]
  return below?.draft.page === text?.draft.page && !!below && readDateLine(source, below) !== undefined
}

/** Whether a date stands behind the word DATE or below it, or the rest of the label does: the word alone says little. */
function isDated(context: HeaderContext, at: number, label: FieldLabelReading): boolean {
  const text = context.line(at)
  if (label.end < text.end) {
    if (readDateLine(context.source, text)) return true
    // "DATE 8 JUNE 1951   NO. OF PAGES 2"; "DATE 1 23 DEC 1960", with a stroke for the colon
    const words = splitWords(context.source, label.end, text.end)
    return [0, 1].some((first) => readDateAt(context.source, words, first) !== undefined)
  }
  const below = context.lines[at + 1]
  if (below?.draft.page !== text.draft.page) return false
  if (isPageBelow(context, at)) return true
  const next = context.lines[at + 2]
  return (
    readDateLine(context.source, below) !== undefined ||
    // "DATE", "344 80/RFL/", "28 September 1957"
    (label.capitals &&
      next?.draft.page === text.draft.page &&
      headOfPage(context, at) &&
      readDateLine(context.source, next) !== undefined) ||
    readTwoLineLabel(context.source, label, below.start, below.end) !== undefined
  )
}

/** `Date`, `Page`, `:`, `:`, and the date: the print of an identification form, read column by column. */
export function isPageBelow({source, lines}: HeaderContext, at: number): boolean {
  const below = lines[at + 1]
  if (!below || !source.startsWith('Page', below.start) || below.end - below.start !== 4) return false
  for (let next = at + 2; next <= at + 4; next++) {
    const text = lines[next]
    if (text && (source.charCodeAt(text.start) !== COLON || text.draft.line.digits > 0))
      return readDateIn(source, text.start, text.end) !== undefined
  }
  return false
}

const COLON = 58

/** Whether a line is among the first of its page. */
export function headOfPage(context: HeaderContext, at: number): boolean {
  const {page} = context.line(at).draft
  const before = at - HEAD - 1
  return before < 0 || context.line(before).draft.page !== page
}
