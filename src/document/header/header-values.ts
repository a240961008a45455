import {readDateAt} from '../../conventions/date/read.js'
import {readMarker, type MarkerReading} from '../../conventions/outline/marker.js'
import {readDesignators} from '../../conventions/reference/designators.js'
import {beginsWithDesignator, isBareLabel} from '../../conventions/reference/entries.js'
import {Has, isLower, isSpace, isUpper, isWordCharacter, skipSpace} from '../../source/characters.js'
import {splitWords} from '../../source/words.js'
import type {FieldDraft, HeaderContext, Piece} from './header-context.js'
import {hasInnerLabel, isBarrier} from './header-barriers.js'
import {continues, evidence, isMostlySigns} from './header-lines.js'
import {goesOnWithOffices, isOfficeAt} from './offices.js'
import {isProse} from '../lines/prose.js'
import type {TextLine} from '../lines/text-lines.js'

/** Most lines that the value of a field may run over. */
const MOST_LINES = 8
const MOST_REFERENCE_LINES = 60
/** Lines of prose from which on they are the text of the paper: no title of a subject runs on for so long. */
const MOST_PROSE = 4
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
  const most = isOneLine(context.source, field) ? 0 : isReference ? MOST_REFERENCE_LINES : MOST_LINES
  let last = at
  let prose = 0
  let first = 0
  const [opening] = field.values
  const offices = opening !== undefined && isOfficeAt(context.source, opening.start)
  const listed = opening !== undefined && field.name === 'subject' && opensList(context.source, opening)
  for (let next = at + 1; next < context.lines.length && next - at <= most; next++) {
    const goesOn = isReference
      ? referenceContinues(context, next, field)
      : continues(context, next, field) || (listed && listGoesOn(context, next, field))
    if (!goesOn) break
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

/** A date; `Item Subject:`, which State's machine set at the head of each page of a telegram. */
function isOneLine(source: string, {name, label}: FieldDraft): boolean {
  return (
    name === 'date' || (name === 'subject' && label !== undefined && source.startsWith('Item', label.start))
  )
}

/** `SUBJECT: A. The visit of the inspector`: whether a subject has several, each under a letter. */
function opensList(source: string, opening: Piece): boolean {
  return entryLabel(source, opening)?.body.toUpperCase() === 'A'
}

/** Whether the next letter of such a list begins a line. */
function listGoesOn(context: HeaderContext, at: number, field: FieldDraft): boolean {
  return !isBarrier(context, at, field) && beginsWithNext(context.source, field, context.line(at))
}

/** Whether the label of the next entry of a list begins a line. */
function beginsWithNext(source: string, field: FieldDraft, text: TextLine): boolean {
  const marker = readMarker(source, text.start, text.end)
  return marker !== undefined && followsInList(source, field, marker, text)
}

const named = new Set(['from', 'via', 'attention'])
/** Most lines behind the first that a name and an office take. */
const MOST_OF_NAME = 4

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
  if (isBareEntry(source, field, text) || isScrapInList(context, at, field)) return true
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

/** `B OLC 78-0443/1`, `C OLC 78-14551`: the letters of a list without their stops, before what is cited. */
function isBareEntry(source: string, {values}: FieldDraft, {start, end}: TextLine): boolean {
  if (!isBareLabel(source, start)) return false
  const last = values.findLast((piece) => isBareLabel(source, piece.start))
  const before = last ? source.charCodeAt(last.start) : A
  const [first] = values
  return (
    source.charCodeAt(start) === before + 1 &&
    first !== undefined &&
    beginsWithDesignator(source, last ? {...last, start: last.start + 2} : first) &&
    beginsWithDesignator(source, {text: undefined, start: start + 2, end})
  )
}

const A = 65

/** Longest line that is a scrap of the margin or the dirt of a copy. */
const LONGEST_SCRAP = 4

/** Whether a line is a scrap between two entries. */
function isScrapInList(context: HeaderContext, at: number, field: FieldDraft): boolean {
  const {start, end, draft} = context.line(at)
  const below = context.lines[at + 1]
  if (end - start > LONGEST_SCRAP || below?.draft.page !== draft.page) return false
  return beginsWithNext(context.source, field, below)
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

/** Digits from which on a line may have the number or the date of what is cited. */
const CITED_DIGITS = 3

/** Whether a line has what references have: a number, a date, a quotation. */
export function mayCite(context: HeaderContext, {start, end, draft}: TextLine): boolean {
  const {digits, flags} = draft.line
  if (digits < CITED_DIGITS)
    return (flags & Has.quote) !== 0 && /["“”]/.test(context.source.slice(start, end))
  return true
}
