import {DAY_LENGTH} from '../../conventions/date/iso.js'
import type {FieldLabelReading} from '../../conventions/field/label.js'
import {readTwoLineLabel} from '../../conventions/field/two-line-label.js'
import {readFieldLabel, readInnerLabels} from '../../conventions/field/read.js'
import {addAll} from '../../source/add-all.js'
import {Has, isDigit, skipSpaceBack, skipWord} from '../../source/characters.js'
import {Vocabulary} from '../../source/vocabulary.js'
import {
  isDatedPlace,
  isOtherDate,
  mayBeDate,
  mayBeParted,
  readDateIn,
  readDateLine,
  readPartedDate,
} from './date-line.js'
import type {DocumentYears} from './document-years.js'
import {FieldDraft, HeaderContext, type HeaderDraft} from './header-context.js'
import {settleDates} from './header-dates.js'
import {giveValue} from './header-columns.js'
import {continueValue, entryLabel, hasValue, valueStart} from './header-values.js'
import {headOfPage, isLabelHere} from './label-place.js'
import type {DraftLine} from '../lines/spans.js'
import type {TextLine} from '../lines/text-lines.js'

/** Most labels that wait for their content at once: more than any form has under one another. */
const MOST_WAITING = 24

/** Finds header fields and the dates that stand alone above or among them. */
export function findHeaders(
  source: string,
  drafts: readonly DraftLine[],
  lines: readonly TextLine[],
  usualBlanks: readonly number[],
  years: DocumentYears,
): HeaderDraft {
  const context = new HeaderContext(source, drafts, lines, usualBlanks)
  // labels whose content has not come yet
  let pending: FieldDraft[] = []
  for (let at = 0; at < lines.length; at++) {
    const label = context.label(at)
    const borne = label ? (isLabelHere(context, at, label) ? label : undefined) : context.waitedLabel(at)
    if (borne) {
      const added = addField(context, at, borne)
      if (added.empty) pending = [...pending, ...added.empty].slice(-MOST_WAITING)
      else pending = []
      at = added.last
      continue
    }
    const inner = label ? undefined : (distributionDate(context, at) ?? innerInfo(context, at))
    if (inner) {
      at = addField(context, at, inner).last
      continue
    }
    if (pending.length > 0) {
      const [first] = pending as [FieldDraft]
      const last = giveValue(context, at, pending)
      if (last >= 0) {
        context.reached(last, first)
        at = last
        continue
      }
      pending = []
    }
    addDateLine(context, at)
  }
  readDates(context)
  settleDates(context, years)
  return context
}

/** Lines below a box of a form within which further boxes stand. */
const NEAR_BOX = 4
/** Capitals of `DATE DIST`. */
const FEWEST_CAPITALS = 8

/** `HOW … DATE DIST. 20 Mar 1952`: the box of the right column, where that of the left is damaged. */
function distributionDate(context: HeaderContext, at: number): FieldLabelReading | undefined {
  const {source} = context
  const {start, end, draft} = context.line(at)
  if (at - context.lastField > NEAR_BOX || draft.line.upper < FEWEST_CAPITALS || draft.line.digits === 0)
    return undefined
  if (!context.formPages.has(draft.page)) return undefined
  return readInnerLabels(source, start, end).find(({name}) => name === 'date distributed')
}

/** `GONE: CE/W INFO: FILE, VR, …`: the second label of the offices that a cable went to, where the first is damaged. */
function innerInfo(context: HeaderContext, at: number): FieldLabelReading | undefined {
  const {source} = context
  const {start, end, draft} = context.line(at)
  if ((draft.line.flags & Has.colon) === 0 || draft.line.upper <= draft.line.lower) return undefined
  if (!headOfPage(context, at)) return undefined
  const label = readInnerLabels(source, start, end).find(({name}) => name === 'info')
  return label?.colon === true ? label : undefined
}

/** Digits of a date-time group with its year. */
const GROUP_DIGITS = 8

/** Adds the field of a date that stands alone. */
function addDateLine(context: HeaderContext, at: number): void {
  const text = context.line(at)
  const {source} = context
  const parts = mayBeParted(source, text)
  if ((!parts && !mayBeDate(text)) || context.datedPages.has(text.draft.page)) return
  // "DATE OF 5 MAY 1962", where the form has lost its lines: the label of another date
  if (context.label(at)?.name.startsWith('date of') === true) return
  const placed = isDatedPlace(context, at)
  // among the boxes of a telegram's form, the line of its date-time group
  if (!placed && text.draft.line.digits < GROUP_DIGITS) return
  const whole = readDateLine(source, text)
  const below = whole || !parts ? undefined : context.lines[at + 1]
  const parted = below?.draft.page === text.draft.page ? readPartedDate(source, text, below) : undefined
  const reading = whole ?? parted
  if (!reading || isOtherDate(context, at) || (!placed && reading.iso.length <= DAY_LENGTH)) return
  const evidence = reading.iso.length > DAY_LENGTH ? 'date-time-group' : 'date-line'
  const field = new FieldDraft('date', undefined, text, {reading, text, evidence})
  if (parted && below) {
    field.values.push({text: below, start: below.start, end: below.end})
    context.consumed.add(below.index)
  }
  context.addField(field)
  context.consumed.add(text.index)
  context.reached(at, field)
}

interface Added {
  /** Index of the last line that the field takes. */
  readonly last: number
  /** Fields without content, in order. */
  readonly empty?: FieldDraft[]
}

/** Adds the field of a label, those of further labels on its line, and their values. */
function addField(context: HeaderContext, at: number, label: FieldLabelReading): Added {
  const {source} = context
  const text = context.line(at)
  const twoLine = label.end >= text.end ? addTwoLineField(context, at, label) : undefined
  if (twoLine) return twoLine
  context.consumed.add(text.index)
  const labels = [label]
  if (label.end < text.end) addAll(labels, readInnerLabels(source, label.end, text.end))
  const box = labels.length === 1 && label.name === 'action' && !label.colon
  const damaged = box ? readFieldLabel(source, label.end, text.end) : undefined
  // "ACTION REQUIRED - REFEREACES"
  if (damaged?.name === 'reference') labels.push(damaged)
  const empty: FieldDraft[] = []
  let filled = false
  let final: FieldDraft | undefined
  let subject: FieldDraft | undefined
  for (let index = 0; index < labels.length; index++) {
    const current = labels[index] as FieldLabelReading
    const end = index + 1 < labels.length ? (labels[index + 1] as FieldLabelReading).start : text.end
    const to = skipSpaceBack(source, current.end, end)
    const printed = valueStart(source, current.end, to)
    const from =
      current.name === 'action' && !current.colon
        ? skipBox(source, printed, to)
        : skipInstruction(source, printed, to)
    const printedLabel = from > printed ? {...current, end: from} : current
    const field = new FieldDraft(current.name, printedLabel, text)
    // the number of pages may be one digit
    if (
      hasValue(source, from, to) ||
      (isDigit(source.charCodeAt(to - 1)) && field.name !== 'reference') ||
      (field.name === 'reference' && entryLabel(source, {text, start: from, end: to}))
    ) {
      field.values.push({text, start: from, end: to})
      filled = true
    } else if (from > printed) {
      // what belongs there stands in the rows of the sheet, or nowhere
      filled = true
    } else {
      empty.push(field)
    }
    context.addField(field)
    context.reached(at, field)
    if (field.name === 'subject' && field.values.length > 0) subject = field
    final = field
  }
  if (!final || final.values.length === 0) return filled ? {last: at} : {last: at, empty}
  // "SUBJECT Plans for the river  NO. OF PAGES 2": the line below goes on with the subject
  const open = oneLine.has(final.name) && subject ? subject : final
  const last = continueValue(context, at, open)
  context.reached(last, open)
  return {last}
}

/** Boxes of CIA's information reports whose content has one line. */
const oneLine = new Set([
  'customs district number',
  'date distributed',
  'enclosures',
  'number of pages',
  'report number',
])

/**
 * What routing sheets print behind their labels: `SUBJECT: (Optional)`, `TO: (Officer designation, room number, and
 * building)`, `TO: ALL ADDRESSEES`. The head of a cable's further pages has `TO PAGE TWO`.
 */
const instruction =
  /[,.]? ?\(?(?:Optional[l1.)]{0,3}|Officer\b.*)|ACTION BRANCH$|ALL ADDRESSEES$|NAME(?:,? AND ADDRESS|[.,] ADDRESS.*)?$|PAGE (?:TWO|THREE|FOUR|FIVE|SIX)(?: CITE\b.*)?$/my

/** What it begins with. */
const instructionHeads = '(OANP,.'

function skipInstruction(source: string, start: number, end: number): number {
  if (!instructionHeads.includes(source.charAt(start))) return start
  instruction.lastIndex = start
  const printed = instruction.exec(source)?.[0].length ?? 0
  return printed === 0 ? start : valueStart(source, Math.min(end, start + printed), end)
}

const boxWords = new Vocabulary([['REQUIRED', true]])
/** How damaged the second word of the box may be, and how long all of its words are. */
const STRAIN = 0.3
const LONGEST_BOX = 24

/** `ACTION SEQUIRID. MONRANCIS`: what OCR left of the box ACTION REQUIRED - REFERENCES of dispatches. */
function skipBox(source: string, start: number, end: number): number {
  if (end - start > LONGEST_BOX) return start
  return boxWords.read(source, start, skipWord(source, start, end), STRAIN) ? end : start
}

/** `DATE` above `RECEIVED …`: a label of a form on two lines. */
function addTwoLineField(context: HeaderContext, at: number, first: FieldLabelReading): Added | undefined {
  const {source} = context
  const text = context.line(at)
  const below = context.lines[at + 1]
  const {page} = text.draft
  // the boxes of information reports stand wide apart
  if (below?.draft.page !== page || (context.gap(below) > 0 && !context.reportPages.has(page)))
    return undefined
  const label = readTwoLineLabel(source, first, below.start, below.end)
  if (!label) return undefined
  const field = new FieldDraft(label.name, first, text)
  const end = skipSpaceBack(source, below.start, label.end)
  field.labelRest = {text: below, start: below.start, end}
  const from = valueStart(source, label.end, below.end)
  const filled = hasValue(source, from, below.end)
  if (filled) field.values.push({text: below, start: from, end: below.end})
  context.consumed.add(text.index)
  context.consumed.add(below.index)
  context.addField(field)
  context.reached(at + 1, field)
  return filled ? {last: at + 1} : {last: at + 1, empty: [field]}
}

/** Fields whose content is the document's date; a session has a date of its own, and that of its report is not the document's. */
const dateFields = new Set([
  'date',
  'date distributed',
  'date of report',
  'date of session',
  'date prepared',
  'time of transmission',
])

/** Reads the dates in the content of fields that are dates. */
function readDates(context: HeaderContext): void {
  for (const field of context.fields) {
    if (!dateFields.has(field.name) || field.date) continue
    for (const {text, start, end} of field.values) {
      const reading = readDateIn(context.source, start, end)
      if (!reading) continue
      field.date = {reading, text, evidence: field.name === 'date of report' ? undefined : 'field'}
      break
    }
  }
}
