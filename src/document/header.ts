import {readDateAt, type DateReading} from '../conventions/date/read.js'
import {readFieldLabel, readInnerLabels, type FieldLabelReading} from '../conventions/field/read.js'
import {readMarker, type MarkerReading} from '../conventions/outline/marker.js'
import type {Piece as EntryPiece} from '../conventions/reference/entries.js'
import {isDigit, isLower, isUpper, isWordCharacter} from '../source/characters.js'
import {splitWords} from '../source/words.js'
import type {TextLine} from './outline.js'

/** A stretch of one line of text. */
export type Piece = EntryPiece<TextLine>

/** A field of a header, with where its parts stand. */
export interface FieldDraft {
  readonly name: string
  /** Absent for a date that stands alone. */
  readonly label?: FieldLabelReading
  readonly text: TextLine
  readonly values: Piece[]
  readonly date?: DateReading
}

/** What the header pass found: fields by the index of the draft line that they begin on. */
export interface HeaderDraft {
  readonly fields: FieldDraft[]
  /** Indices of draft lines whose whole text belongs to fields. */
  readonly consumed: Set<number>
}

/** Most lines that the value of a field may run over. */
const MOST_LINES = 7
const MOST_REFERENCE_LINES = 60

/** Finds header fields and the dates that stand alone above or among them. */
export function findHeaders(
  source: string,
  lines: readonly TextLine[],
  usualBlanks: readonly number[],
): HeaderDraft {
  const fields: FieldDraft[] = []
  const consumed = new Set<number>()
  // labels whose content has not come yet
  let pending: FieldDraft[] = []
  let lastField = -100
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as TextLine
    const label = readFieldLabel(source, text.start, text.end)
    if (label && isLabelHere(source, lines, at, label, lastField)) {
      const added = addField(source, lines, at, label, usualBlanks, fields, consumed)
      lastField = added.last
      pending = added.empty ? [...pending, ...added.empty] : []
      at = added.last
      continue
    }
    if (pending.length > 0) {
      const last = giveValue(source, lines, at, pending, usualBlanks, consumed)
      if (last >= 0) {
        lastField = last
        at = last
        continue
      }
      pending = []
    }
    const date = readDateLine(source, text)
    if (date && isDateHere(source, lines, at, lastField, fields)) {
      fields.push({name: 'date', text, values: [], date})
      consumed.add(text.index)
      lastField = at
    }
  }
  return {fields, consumed}
}

/** Whether the place of a label bears it out, where its form alone does not. */
function isLabelHere(
  source: string,
  lines: readonly TextLine[],
  at: number,
  label: FieldLabelReading,
  lastField: number,
): boolean {
  const text = lines[at] as TextLine
  if (label.name === 'distribution') return false
  if (label.colon && label.cost < 1) return true
  const near = at - lastField <= 6
  if (label.name === 'to' && source.slice(label.start, label.end).length > 10) return true
  const alone = label.end >= text.end
  const {before} = text
  const opened = !before || text.blanks > 0 || before.draft.page !== text.draft.page || near
  if (!opened) return false
  const capitals = text.draft.line.lower === 0
  if (label.name === 'other') return false
  if (capitals && !alone && !near) {
    // in a telegram every line is in capitals: a label needs the head of the page
    return headOfPage(lines, at) && !['date', 'reference', 'attention'].includes(label.name)
  }
  return near || alone || label.name === 'subject' || headOfPage(lines, at)
}

function headOfPage(lines: readonly TextLine[], at: number): boolean {
  let count = 0
  const page = (lines[at] as TextLine).draft.page
  for (let index = at - 1; index >= 0 && (lines[index] as TextLine).draft.page === page; index--) {
    if (++count > 14) return false
  }
  return true
}

interface Added {
  /** Index of the last line that the field takes. */
  readonly last: number
  /** Fields without content, in order. */
  readonly empty?: FieldDraft[]
}

function addField(
  source: string,
  lines: readonly TextLine[],
  at: number,
  label: FieldLabelReading,
  usualBlanks: readonly number[],
  fields: FieldDraft[],
  consumed: Set<number>,
): Added {
  const text = lines[at] as TextLine
  consumed.add(text.index)
  const inner = readInnerLabels(source, label.end, text.end)
  const labels = [label, ...inner]
  const empty: FieldDraft[] = []
  let lastFilled: FieldDraft | undefined
  for (const [index, current] of labels.entries()) {
    const end = labels[index + 1]?.start ?? text.end
    const field: FieldDraft = {name: current.name, label: current, text, values: []}
    const to = trimEnd(source, current.end, end)
    const from = valueStart(source, current.end, to)
    if (countWords(source, from, to) >= 2) {
      field.values.push({text, start: from, end: to})
      lastFilled = field
    } else {
      empty.push(field)
    }
    fields.push(field)
  }
  const final = fields.at(-1) as FieldDraft
  if (final.values.length === 0) {
    if (labels.length > 1 && lastFilled) return {last: at}
    return {last: at, empty}
  }
  const last = continueValue(source, lines, at, final, usualBlanks, consumed)
  return {last}
}

/** Where a value begins behind the separators that OCR doubles. */
function valueStart(source: string, start: number, end: number): number {
  let from = start
  while (from < end && (source.charCodeAt(from) <= 32 || ':;.'.includes(source.charAt(from)))) from++
  return from < end ? from : start
}

function countWords(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (isWordCharacter(source.charCodeAt(at))) count++
  return count
}

function trimEnd(source: string, start: number, end: number): number {
  let to = end
  while (to > start && source.charCodeAt(to - 1) <= 32) to--
  return to
}

/** Adds the lines that go on with a value; returns the index of the last. */
function continueValue(
  source: string,
  lines: readonly TextLine[],
  at: number,
  field: FieldDraft,
  usualBlanks: readonly number[],
  consumed: Set<number>,
): number {
  const reference = field.name === 'reference'
  const most = reference ? MOST_REFERENCE_LINES : MOST_LINES
  let last = at
  for (let next = at + 1; next < lines.length && next - at <= most; next++) {
    const text = lines[next] as TextLine
    if (!goesOn(source, lines, next, field, usualBlanks)) break
    field.values.push({text, start: text.start, end: text.end})
    consumed.add(text.index)
    last = next
  }
  return last
}

const salutation = /^(?:Dear|Deax|Gentlemen|Sirs?|Madam)\b/

/** Whether a line goes on with the value of the field before it. */
function goesOn(
  source: string,
  lines: readonly TextLine[],
  at: number,
  field: FieldDraft,
  usualBlanks: readonly number[],
): boolean {
  const text = lines[at] as TextLine
  const before = lines[at - 1] as TextLine
  const usual = usualBlanks[text.draft.page] ?? 0
  const label = readFieldLabel(source, text.start, text.end)
  // a reference may quote the subject of what it cites
  const quoted =
    field.name === 'reference' && label?.name === 'subject' && source.charCodeAt(before.end - 1) === 59
  if (label && !quoted && (label.name === 'distribution' || isLabelHere(source, lines, at, label, at - 1)))
    return false
  if (text.draft.spans.some(({kind}) => kind === 'pageNumber')) return false
  if (!quoted && readInnerLabels(source, text.start + 1, text.end).length > 0) return false
  if (countWords(source, text.start, text.end) * 2 < text.end - text.start) return false
  if (salutation.test(source.slice(text.start, text.start + 12))) return false
  if (field.name === 'reference') return referenceGoesOn(source, lines, at, field, usual)
  if (text.draft.page !== before.draft.page) return false
  if (text.blanks > usual) return false
  const last = source.charCodeAt(before.end - 1)
  if (last === 46 && before.draft.line.lower === 0 && before.end - before.start > 12) return false
  if (isProse(source, text) && text.end - text.start > Math.max(90, (before.end - before.start) * 1.5))
    return false
  const marker = readMarker(source, text.start, text.end)
  if (marker && marker.values.length > 0 && marker.delimiter !== 'none') return false
  if (readDateLine(source, text)) return false
  if (usual > 0 && text.blanks > 0) {
    // every line has a blank one after it: the form of the lines has to tell
    const width = before.end - before.start
    const words = splitWords(source, text.start, text.end).length
    if (isProse(source, text) && width < 56) return false
    if (isLower(source.charCodeAt(text.start))) return true
    return words <= 9 && field.values.length < MOST_LINES && field.name !== 'date'
  }
  if (field.name === 'date') return false
  return !(isProse(source, text) && before.end - before.start < 40 && isUpper(source.charCodeAt(text.start)))
}

/** A long line of lower-case words. */
function isProse(source: string, {start, end}: TextLine): boolean {
  const words = splitWords(source, start, end)
  return words.length >= 9 && words.filter(({coreStart}) => isLower(source.charCodeAt(coreStart))).length >= 5
}

/** Reference lists run on over blank lines, as long as entries follow one another. */
function referenceGoesOn(
  source: string,
  lines: readonly TextLine[],
  at: number,
  field: FieldDraft,
  usual: number,
): boolean {
  const text = lines[at] as TextLine
  const marker = readMarker(source, text.start, text.end)
  const first = field.values[0]
  const lettered =
    first !== undefined && /^[\W_]{0,4}\(?[A-Za-z][).,]/.test(source.slice(first.start, first.start + 8))
  if (marker && marker.values.length > 0) {
    const letter = marker.values.find(({style}) => style === 'alpha-lower' || style === 'alpha-upper')
    if (letter && lettered) return isSameList(source, first, marker)
    const numbered = /^[\W_]{0,4}\(?1[).,]/.test(source.slice(first?.start ?? 0, (first?.start ?? 0) + 8))
    return numbered && marker.values[0]?.style === 'arabic'
  }
  if (text.blanks > Math.max(usual, lettered ? 1 : 0)) return false
  const before = lines[at - 1] as TextLine
  if (isProse(source, text) && text.end - text.start > Math.max(100, (before.end - before.start) * 1.5))
    return false
  if (text.blanks > 0 && isProse(source, text) && /[.!]$/.test(source.slice(before.start, before.end)))
    return false
  if (text.blanks > 0 && usual === 0 && !lettered) return false
  return !(isProse(source, text) && text.blanks > 0)
}

/** Whether a lettered line can be an entry of a list that began with the piece given: its letters have the same case. */
function isSameList(source: string, first: Piece, marker: MarkerReading): boolean {
  const opening = readMarker(source, first.start, first.end)
  return opening === undefined || isUpper(opening.body.charCodeAt(0)) === isUpper(marker.body.charCodeAt(0))
}

/** Gives the next line of text to a label that still waits for its content. */
function giveValue(
  source: string,
  lines: readonly TextLine[],
  at: number,
  pending: FieldDraft[],
  usualBlanks: readonly number[],
  consumed: Set<number>,
): number {
  const text = lines[at] as TextLine
  const usual = Math.max(1, usualBlanks[text.draft.page] ?? 0)
  const [first] = pending
  if (text.draft.page !== first?.text.draft.page) return -1
  if (text.blanks > usual + 1) return -1
  const marker = readMarker(source, text.start, text.end)
  const numbered = marker !== undefined && marker.values.length > 0 && marker.delimiter !== 'none'
  if (numbered && first.name !== 'reference') return -1
  const field = takeField(source, lines, at, pending)
  if (!field) return -1
  const start = valueStart(source, text.start, text.end)
  field.values.push({text, start, end: text.end})
  consumed.add(text.index)
  if (pending.length > 0) return at
  return continueValue(source, lines, at, field, usualBlanks, consumed)
}

/**
 * Which of the waiting labels a line is for. Where as many lines as labels come before the next label, each label gets
 * its own in order; where fewer come, the labels without content were left empty on the form, but for the last.
 */
function takeField(
  source: string,
  lines: readonly TextLine[],
  at: number,
  pending: FieldDraft[],
): FieldDraft | undefined {
  const text = lines[at] as TextLine
  const dated = pending.findIndex(({name}) => name === 'date')
  const isDate = readDateLine(source, text) !== undefined
  if (isDate && dated >= 0) return pending.splice(dated, 1)[0]
  let coming = 0
  for (let next = at; next < lines.length && coming < pending.length; next++) {
    const line = lines[next] as TextLine
    if (line.draft.page !== text.draft.page || readFieldLabel(source, line.start, line.end)) break
    coming++
  }
  if (coming < pending.length) pending.splice(0, pending.length - 1)
  const [first] = pending
  // a date is a number
  if (first?.name === 'date' && !isDate && !hasDigit(source, text)) return undefined
  return pending.shift()
}

function hasDigit(source: string, {start, end}: TextLine): boolean {
  for (let at = start; at < end; at++) if (isDigit(source.charCodeAt(at))) return true
  return false
}

/** Reads a line that is a date and nothing else. */
export function readDateLine(source: string, {start, end, draft}: TextLine): DateReading | undefined {
  if (draft.line.digits === 0 || end - start > 40 || end - start < 6) return undefined
  const words = splitWords(source, start, end)
  if (words.length > 6) return undefined
  for (let at = 0; at < Math.min(3, words.length); at++) {
    const date = readDateAt(source, words, at, 0.4)
    if (!date || date.iso.length < 7) continue
    let rest = 0
    for (const word of words) {
      if (word.coreStart >= date.start && word.coreEnd <= date.end) continue
      if (/[A-Za-z0-9]/.test(source.slice(word.start, word.end))) rest += word.coreEnd - word.coreStart
    }
    return rest <= 6 ? date : undefined
  }
  return undefined
}

/** A date that stands alone is the document's own near the head of a paper: before its text, near its fields. */
function isDateHere(
  source: string,
  lines: readonly TextLine[],
  at: number,
  lastField: number,
  fields: readonly FieldDraft[],
): boolean {
  if (
    fields.some(
      ({name, date, text}) =>
        name === 'date' && date && text.draft.page === (lines[at] as TextLine).draft.page,
    )
  )
    return false
  if (at - lastField <= 3) return true
  let prose = 0
  const {page} = (lines[at] as TextLine).draft
  for (let index = at - 1; index >= 0 && (lines[index] as TextLine).draft.page === page; index--) {
    if (isProse(source, lines[index] as TextLine)) prose++
    if (prose > 2) return false
  }
  return true
}
