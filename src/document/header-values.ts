import {matchLabel} from '../conventions/field/label-trie.js'
import {readDateAt} from '../conventions/date/read.js'
import {readMarker, type MarkerReading} from '../conventions/outline/marker.js'
import {readDesignators} from '../conventions/reference/designators.js'
import {beginsWithDesignator} from '../conventions/reference/entries.js'
import {officeTitles} from '../lexicon/office-titles.js'
import {
  Has,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWordCharacter,
  skipSpace,
  skipSpaceBack,
} from '../source/characters.js'
import {splitWords} from '../source/words.js'
import {readDateLine} from './date-line.js'
import {isAmongBoxes, isFormBox, isMemorandumForm} from './form-boxes.js'
import type {FieldDraft, HeaderContext, Piece} from './header-context.js'
import {
  addressed,
  continues,
  evidence,
  hasInnerLabel,
  isBarrier,
  isInitial,
  isMostlySigns,
} from './header-lines.js'
import {isPageBelow} from './label-place.js'
import {goesOnWithOffices, isOfficeAt} from './offices.js'
import {isProse} from './prose.js'
import type {TextLine} from './text-lines.js'

/** Most lines that the value of a field may run over. */
const MOST_LINES = 8
const MOST_REFERENCE_LINES = 60
/** Lines of prose from which on they are the text of the paper: no title of a subject runs on for so long. */
const MOST_PROSE = 4
/** Labels that may wait for their contents in order; a whole form read column by column leaves some of them empty. */
const MOST_WAITING = 10
/** Letters and digits from which on something is a value and not a speck. */
const SHORTEST_VALUE = 2

/** Where a value begins behind the separators that OCR doubles. */
export function valueStart(source: string, start: number, end: number): number {
  let from = start
  while (from < end && (isSpace(source.charCodeAt(from)) || ':;.'.includes(source.charAt(from)))) from++
  return from < end ? from : start
}

/** Whether anything but a speck stands in a piece of a line. */
export function hasValue(source: string, start: number, end: number): boolean {
  let count = 0
  for (let at = start; at < end && count < SHORTEST_VALUE; at++)
    if (isWordCharacter(source.charCodeAt(at))) count++
  return count === SHORTEST_VALUE
}

/** Adds the lines that go on with a value; returns the index of the last. */
export function continueValue(context: HeaderContext, at: number, field: FieldDraft): number {
  const isReference = field.name === 'reference'
  const most = field.name === 'date' ? 0 : isReference ? MOST_REFERENCE_LINES : MOST_LINES
  let last = at
  let prose = 0
  let first = 0
  const [opening] = field.values
  const offices = opening !== undefined && isOfficeAt(context.source, opening.start)
  for (let next = at + 1; next < context.lines.length && next - at <= most; next++) {
    if (!(isReference ? referenceContinues(context, next, field) : continues(context, next, field))) break
    const text = context.line(next)
    // `DRAFTED BY …` under the offices is another line of the machine
    if (offices && !goesOnWithOffices(context.source, text.start)) break
    if (!isReference && isProse(context.source, text)) {
      if (prose++ === 0) first = next
      if (prose === MOST_PROSE) return giveBack(context, first, last, field)
    }
    field.values.push({text, start: text.start, end: text.end})
    context.consumed.add(text.index)
    last = next
  }
  // nobody's name and office take so many lines: they are the text of the paper
  if (last - at > MOST_OF_NAME && named.has(field.name)) return giveBack(context, at + 1, last, field)
  return last
}

const named = new Set(['from', 'via', 'attention'])
/** Most lines behind the first that a name and an office take. */
const MOST_OF_NAME = 5

/** Gives lines that were taken for a value back to the text; returns the index of the last that stays. */
function giveBack(context: HeaderContext, first: number, last: number, field: FieldDraft): number {
  for (let at = first; at <= last; at++) context.consumed.delete(context.line(at).index)
  field.values.length -= last - first + 1
  return first - 1
}

/** Weight of a line that cites something, in a list that stands below its label. */
const LISTED = 2

/** Reference lists run on over blank lines and pages, as long as entries follow one another. */
function referenceContinues(context: HeaderContext, at: number, field: FieldDraft): boolean {
  const {source} = context
  const text = context.line(at)
  const before = context.line(at - 1)
  const label = context.label(at)
  // a reference may quote the subject of what it cites
  const quoted = label?.name === 'subject' && source.charCodeAt(before.end - 1) === 59
  if (!quoted && isBarrier(context, at, field)) return false
  const marker = beginsWithDate(source, text) ? undefined : readMarker(source, text.start, text.end)
  if (marker && marker.values.length > 0) return followsInList(source, field, marker, text)
  if (text.draft.page !== before.draft.page) return false
  if (!quoted && hasInnerLabel(source, text)) return false
  if (isMostlySigns(source, text)) return false
  // "REFERENCES: A.", and on the next line what it cites
  const opened = field.values.at(-1)
  if (opened && (entryLabel(source, opened)?.end ?? 0) >= opened.end) return true
  const labelled = isLabelled(source, field)
  // a list below its label has a line for each entry
  const open =
    labelled &&
    source.charAt(before.end - 1) !== '.' &&
    !(isTelegram(source, before) && !mayCite(context, text))
  const below =
    field.values[0]?.text !== field.text &&
    (open || mayCite(context, text) || isLower(source.charCodeAt(text.start)))
  return evidence(context, at, field) + (labelled ? 0.5 : 0) + (below ? LISTED : 0) > 0
}

/** `16. December 1977 letter from …`: a day, and no marker. */
function beginsWithDate(source: string, {start, end, draft}: TextLine): boolean {
  return draft.line.digits > 2 && readDateAt(source, splitWords(source, start, end), 0) !== undefined
}

/** Share of a line that the number of a telegram fills where nothing of it goes on. */
const MOST_OF_LINE = 0.6

/** Whether a line has little but the number of what it cites. */
function isTelegram(source: string, {start, end}: TextLine): boolean {
  const cited = readDesignators(source.slice(start, end)).reduce((sum, {value}) => sum + value.length, 0)
  return cited > (end - start) * MOST_OF_LINE
}

/** The label of the entry that a piece begins with. */
export function entryLabel(source: string, {start, end}: Piece): MarkerReading | undefined {
  const marker = readMarker(source, start, end)
  return marker && marker.delimiter !== 'none' && marker.values.length > 0 ? marker : undefined
}

function isLabelled(source: string, {values}: FieldDraft): boolean {
  return values[0] !== undefined && entryLabel(source, values[0]) !== undefined
}

/** How many letters of a list OCR may have lost between two entries. */
const MOST_LOST = 2

/** Whether a marker is the label of the next entry of a list: lettered or numbered like the first, and further on. */
function followsInList(
  source: string,
  {values}: FieldDraft,
  marker: MarkerReading,
  {end}: TextLine,
): boolean {
  const [first] = values
  const opening = first && entryLabel(source, first)
  if (!opening) return first !== undefined && followsLost(source, first, marker, end)
  const style = opening.values[0]?.style === 'arabic' ? 'arabic' : styleOf(opening)
  let last = 0
  for (const piece of values) {
    const label = entryLabel(source, piece)
    const value = label?.values.find((other) => other.style === style)
    if (value && value.ordinal > last) last = value.ordinal
  }
  // "a. J.C.S. 202/69", "F. J.C.S. 202/70": a worn letter before what is cited; "1. LAGOS 30 …" is the first paragraph
  const worn = marker.body.length === 1 && marker.body !== '1'
  if (style !== 'arabic' && worn && opening.delimiter === marker.delimiter) {
    const start = skipSpace(source, marker.end, end)
    if (beginsWithDesignator(source, {text: undefined, start, end})) return true
  }
  // several columns: the letters of a line need not be those of the line before
  return marker.values.some(
    (value) => value.style === style && value.ordinal > last && value.ordinal <= last + 1 + MOST_LOST,
  )
}

/** Whether `B. DIRECTOR 230113` goes on with a list whose `A.` is lost. */
function followsLost(source: string, first: Piece, {values, end: at, delimiter}: MarkerReading, end: number) {
  if (delimiter === 'none' || !values.some(({style, ordinal}) => style.startsWith('alpha') && ordinal === 2))
    return false
  const second = {text: undefined, start: skipSpace(source, at, end), end}
  return beginsWithDesignator(source, first) && beginsWithDesignator(source, second)
}

function styleOf({body}: MarkerReading): 'alpha-upper' | 'alpha-lower' {
  return isUpper(body.charCodeAt(0)) ? 'alpha-upper' : 'alpha-lower'
}

/** Gives the next line of text to a label that still waits for its content; returns the last line taken, or -1. */
export function giveValue(context: HeaderContext, at: number, pending: FieldDraft[]): number {
  const {source} = context
  const text = context.line(at)
  const [first] = pending
  if (text.draft.page !== first?.text.draft.page || pending.length > MOST_WAITING) return -1
  if (context.gap(text) > 1) return -1
  const marker = readMarker(source, text.start, text.end)
  const numbered =
    marker !== undefined &&
    marker.values.length > 0 &&
    marker.delimiter !== 'none' &&
    !(addressed.has(first.name) && isInitial(source, marker, text.end))
  // the entries of a list cite something, and paragraphs do not
  if (
    numbered &&
    (first.name !== 'reference' || (marker.values[0]?.style === 'arabic' && !mayCite(context, text)))
  )
    return -1
  const start = valueStart(source, text.start, text.end)
  // "REFS:", "A.", "B.", …: the letters of a list, above what they stand for
  if (numbered && pending.length === 1 && marker.end >= text.end && isLetter(marker.body.charCodeAt(0))) {
    pending.pop()
    first.values.push({text, start: text.start, end: text.end})
    context.consumed.add(text.index)
    return continueValue(context, at, first)
  }
  // "PAGES:" above "2"
  const counted = pageCounts.has(first.name) && isDigit(source.charCodeAt(text.end - 1))
  if (!counted && !hasValue(source, start, text.end)) {
    // a colon on a line of its own belongs to the label; the content comes after it, and after any speck
    if (start === text.start && text.end - text.start > 1) return at
    // the second is of another label
    if (first.labelRest) return at
    first.labelRest = {text, start: text.start, end: text.end}
    context.consumed.add(text.index)
    return at
  }
  // what the form prints beside the label; its content comes after it
  if (isFormBox(source, text) || isAmongBoxes(source, text, context.lines[at + 1])) return at
  if (addressed.has(first.name) && isMemorandumForm(source, text)) return at
  // `RYBAT PBRUMEN` stands under the addressees of a cable
  if (
    addressed.has(first.name) &&
    text.draft.spans.some(({kind, start: at}) => kind === 'banner' && at < text.start)
  )
    return -1
  if (isProse(source, text) && text.before && isFormBox(source, text.before)) return -1
  // "DATE" under "FROM": the next label of a form whose contents stand elsewhere; ACTION that is none is a box
  if (isLabelAlone(source, text)) return context.label(at)?.name === 'action' ? at : -1
  const alone = pending.length === 1
  if (alone && first.name === 'date' && isPageBelow(context, at - 1)) return at
  // "DATE:", "Kelley", "6/28/75": the box of a card, and what stands beside it
  if (alone && first.name === 'date' && isDateBelow(context, at)) return at
  const {given} = context
  if (given?.at === at - 1 && isSecondLine(source, text) && isEnough(context, at + 1, pending.length)) {
    given.field.values.push({text, start, end: text.end})
    given.at = at
    context.consumed.add(text.index)
    return at
  }
  const field = takeField(context, at, pending)
  if (!field) return -1
  if (pending.length > 0) context.given = {field, at}
  // the colon of the label, carried over to the line of its content
  if (alone && source.charCodeAt(text.start) === 58)
    field.labelRest = {text, start: text.start, end: skipSpaceBack(source, text.start, start)}
  field.values.push({text, start, end: text.end})
  context.consumed.add(text.index)
  return pending.length > 0 ? at : continueValue(context, at, field)
}

/** Boxes whose content may be one digit. */
const pageCounts = new Set(['pages', 'number of pages'])

/** `SA/DO/O`: the symbol of an office; `Navigation.`: the last word of a long name. */
const rest = /^(?:[A-Z]{1,5}(?:\/[A-Z\d]{1,5}){1,3}|[A-Z][a-z]{3,}\.)$/

/** Whether a line goes on with the value above it in a column of values: an office or a title, or a bracket. */
function isSecondLine(source: string, {start, end}: TextLine): boolean {
  const text = source.slice(start, end)
  return text.startsWith('(') || rest.test(text) || officeTitles.has(/^[A-Z][a-z]*/.exec(text)?.[0] ?? '')
}

/** Whether as many values come from a line on as labels still wait for one. */
function isEnough(context: HeaderContext, at: number, count: number): boolean {
  const {source, lines} = context
  const {page} = context.line(at - 1).draft
  for (let next = at; next < at + count; next++) {
    const text = lines[next]
    if (text?.draft.page !== page || context.label(next) || isProse(source, text)) return false
    if (entryLabel(source, {text, start: text.start, end: text.end})) return false
  }
  return true
}

/** Digits from which on a line may have the number or the date of what is cited. */
const CITED_DIGITS = 3

/** Whether a line has what references have: a number, a date, a quotation. */
function mayCite(context: HeaderContext, {start, end, draft}: TextLine): boolean {
  const {digits, flags} = draft.line
  if (digits < CITED_DIGITS)
    return (flags & Has.quote) !== 0 && /["“”]/.test(context.source.slice(start, end))
  return true
}

/** Whether a line is no date, and the next is. */
function isDateBelow(context: HeaderContext, at: number): boolean {
  const text = context.line(at)
  const below = context.lines[at + 1]
  if (text.draft.line.digits > 0 || below?.draft.page !== text.draft.page || context.gap(below) > 1)
    return false
  return readDateLine(context.source, below) !== undefined
}

function isLabelAlone(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.line.lower > 0) return false
  const match = matchLabel(source, start, end)
  return match !== undefined && match.end >= end
}

/** Longest number of pages. */
const LONGEST_NUMBER = 4

/**
 * Which of the waiting labels a line is for. Where as many lines as labels come before the next label, each label gets
 * its own in order; where fewer come, the labels without content were left empty on the form, but for the last.
 */
function takeField(context: HeaderContext, at: number, pending: FieldDraft[]): FieldDraft | undefined {
  const text = context.line(at)
  const dated = pending.findIndex(({name}) => name === 'date')
  const isDate = readDateLine(context.source, text) !== undefined
  if (isDate && dated >= 0) return pending.splice(dated, 1)[0]
  // nobody is called "7/18/66", and no subject is
  if (isDate && pending.every(({name}) => name === 'subject' || addressed.has(name))) return undefined
  // "ACTION REQUIRED - REFERENCES:" above "TOKYO 7263"
  const cited = pending.findIndex(({name}) => name === 'reference')
  if (cited > 0 && pending[0]?.name === 'action' && pending[0].text === pending[cited]?.text) {
    if (mayCite(context, text)) return pending.splice(0, cited + 1).at(-1)
    pending.splice(cited, 1)
  } else if (cited > 0 && beginsWithDesignator(context.source, {text, start: text.start, end: text.end})) {
    // nobody is called "PORTO 7263"
    return pending.splice(0, cited + 1).at(-1)
  }
  // what is longer than a number is for the next box
  if (pending.length > 1 && pending[0]?.name === 'number of pages' && text.end - text.start > LONGEST_NUMBER)
    pending.shift()
  let coming = 0
  for (let next = at; next < context.lines.length && coming < pending.length; next++) {
    if (context.line(next).draft.page !== text.draft.page || context.label(next)) break
    coming++
  }
  if (coming < pending.length) pending.splice(0, pending.length - 1)
  // a date is a number
  if (pending[0]?.name === 'date' && !isDate && text.draft.line.digits === 0) return undefined
  return pending.shift()
}
