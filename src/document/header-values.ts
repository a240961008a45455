import {readInnerLabels} from '../conventions/field/read.js'
import {readMarker, type MarkerReading} from '../conventions/outline/marker.js'
import {isLower, isSpace, isUpper, isWordCharacter} from '../source/characters.js'
import {splitWords} from '../source/words.js'
import {readDateLine} from './date-line.js'
import type {FieldDraft, HeaderContext, Piece} from './header-context.js'
import {isLabelHere} from './label-place.js'
import type {TextLine} from './text-lines.js'
import {isProse} from './prose.js'

/** Most lines that the value of a field may run over. */
const MOST_LINES = 7
const MOST_REFERENCE_LINES = 60
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
  return countWordCharacters(source, start, end) >= SHORTEST_VALUE
}

function countWordCharacters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (isWordCharacter(source.charCodeAt(at))) count++
  return count
}

/** Adds the lines that go on with a value; returns the index of the last. */
export function continueValue(context: HeaderContext, at: number, field: FieldDraft): number {
  const most = field.name === 'reference' ? MOST_REFERENCE_LINES : MOST_LINES
  let last = at
  for (let next = at + 1; next < context.lines.length && next - at <= most; next++) {
    if (!goesOn(context, next, field)) break
    const text = context.line(next)
    field.values.push({text, start: text.start, end: text.end})
    context.consumed.add(text.index)
    last = next
  }
  return last
}

const salutation = /(?:Dear|Deax|Gentlemen|Sirs?|Madam)\b/y

/** Whether a line goes on with the value of the field before it. */
function goesOn(context: HeaderContext, at: number, field: FieldDraft): boolean {
  const {source} = context
  const text = context.line(at)
  const before = context.line(at - 1)
  const usual = context.usual(text)
  const label = context.label(at)
  // a reference may quote the subject of what it cites
  const quoted =
    field.name === 'reference' && label?.name === 'subject' && source.charCodeAt(before.end - 1) === 59
  if (label && !quoted && (label.name === 'distribution' || isLabelHere(context, at, label, at - 1)))
    return false
  if (text.draft.spans.some(({kind}) => kind === 'pageNumber')) return false
  if (!quoted && readInnerLabels(source, text.start + 1, text.end).length > 0) return false
  if (countWordCharacters(source, text.start, text.end) * 2 < text.end - text.start) return false
  salutation.lastIndex = text.start
  if (salutation.test(source)) return false
  if (field.name === 'reference') return referenceGoesOn(context, at, field, usual)
  if (text.draft.page !== before.draft.page) return false
  if (text.blanks > usual) return false
  const last = source.charCodeAt(before.end - 1)
  if (last === 46 && before.draft.line.lower === 0 && before.end - before.start > 12) return false
  const prose = isProse(source, text)
  if (prose && isMuchLonger(text, before, 90)) return false
  const marker = readMarker(source, text.start, text.end)
  if (marker && marker.values.length > 0 && marker.delimiter !== 'none') return false
  if (readDateLine(source, text)) return false
  if (usual > 0 && text.blanks > 0) {
    // every line has a blank one after it: the form of the lines has to tell
    if (prose && before.end - before.start < 56) return false
    if (isLower(source.charCodeAt(text.start))) return true
    const words = splitWords(source, text.start, text.end).length
    return words <= 9 && field.values.length < MOST_LINES && field.name !== 'date'
  }
  if (field.name === 'date') return false
  return !(prose && before.end - before.start < 40 && isUpper(source.charCodeAt(text.start)))
}

function isMuchLonger(text: TextLine, before: TextLine, least: number): boolean {
  return text.end - text.start > Math.max(least, (before.end - before.start) * 1.5)
}

const letteredEntry = /[\W_]{0,4}\(?[A-Za-z][).,]/y
const firstEntry = /[\W_]{0,4}\(?1[).,]/y

function opensWith(pattern: RegExp, source: string, piece: Piece | undefined): boolean {
  if (!piece) return false
  pattern.lastIndex = piece.start
  return pattern.test(source)
}

/** Reference lists run on over blank lines, as long as entries follow one another. */
function referenceGoesOn(context: HeaderContext, at: number, field: FieldDraft, usual: number): boolean {
  const {source} = context
  const text = context.line(at)
  const marker = readMarker(source, text.start, text.end)
  const first = field.values[0]
  const lettered = opensWith(letteredEntry, source, first)
  if (marker && marker.values.length > 0) {
    const letter = marker.values.find(({style}) => style === 'alpha-lower' || style === 'alpha-upper')
    if (letter && lettered && first) return isSameList(source, first, marker)
    return opensWith(firstEntry, source, first) && marker.values[0]?.style === 'arabic'
  }
  if (text.blanks > Math.max(usual, lettered ? 1 : 0)) return false
  const before = context.line(at - 1)
  if (text.blanks > 0 && usual === 0 && !lettered) return false
  if (!isProse(source, text)) return true
  return text.blanks === 0 && !isMuchLonger(text, before, 100)
}

/** Whether a lettered line can be an entry of a list that began with the piece given: its letters have the same case. */
function isSameList(source: string, first: Piece, marker: MarkerReading): boolean {
  const opening = readMarker(source, first.start, first.end)
  return opening === undefined || isUpper(opening.body.charCodeAt(0)) === isUpper(marker.body.charCodeAt(0))
}

/** Gives the next line of text to a label that still waits for its content; returns the last line taken, or -1. */
export function giveValue(context: HeaderContext, at: number, pending: FieldDraft[]): number {
  const {source} = context
  const text = context.line(at)
  const [first] = pending
  if (text.draft.page !== first?.text.draft.page) return -1
  if (text.blanks > Math.max(1, context.usual(text)) + 1) return -1
  const marker = readMarker(source, text.start, text.end)
  const numbered = marker !== undefined && marker.values.length > 0 && marker.delimiter !== 'none'
  if (numbered && first.name !== 'reference') return -1
  const field = takeField(context, at, pending)
  if (!field) return -1
  field.values.push({text, start: valueStart(source, text.start, text.end), end: text.end})
  context.consumed.add(text.index)
  return pending.length > 0 ? at : continueValue(context, at, field)
}

/**
 * Which of the waiting labels a line is for. Where as many lines as labels come before the next label, each label gets
 * its own in order; where fewer come, the labels without content were left empty on the form, but for the last.
 */
function takeField(context: HeaderContext, at: number, pending: FieldDraft[]): FieldDraft | undefined {
  const text = context.line(at)
  const dated = pending.findIndex(({name}) => name === 'date')
  const isDate = readDateLine(context.source, text) !== undefined
  if (isDate && dated >= 0) return pending.splice(dated, 1)[0]
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
