import {skipSpaceBack} from '../../source/characters.js'
import type {DocumentYears} from './document-years.js'
import type {FieldDraft, HeaderDraft} from './header-context.js'
import {findEntries, type EntryDraft} from '../../conventions/reference/entries.js'
import type {TextLine} from '../lines/text-lines.js'

/** A piece of a header line: a label, a value, or a part of an entry of the references. */
export interface HeaderSegment {
  readonly field: FieldDraft
  readonly part: 'label' | 'value' | 'date' | 'entryLabel' | 'entryText'
  readonly entry: EntryDraft<TextLine> | undefined
  readonly start: number
  readonly end: number
}

/** Cuts the lines of headers into the pieces of their fields, in source order, and gives them their role. */
export function cutHeaderLines(source: string, headers: HeaderDraft, years: DocumentYears): void {
  for (const field of headers.fields) {
    const {text, label, labelRest, date} = field
    if (label) addSegment(field, 'label', text, label.start, skipSpaceBack(source, label.start, label.end))
    if (labelRest) addSegment(field, 'label', labelRest.text, labelRest.start, labelRest.end)
    if (date && !label) addSegment(field, 'date', text, date.reading.start, date.reading.end)
    if (field.name === 'reference') {
      const entries = findEntries(source, field.values, () => years.ofPaper)
      if (isList(field, entries)) {
        for (const entry of entries) addEntry(field, entry)
        continue
      }
    }
    for (const piece of field.values) addSegment(field, 'value', piece.text, piece.start, piece.end)
  }
}

function addEntry(field: FieldDraft, entry: EntryDraft<TextLine>): void {
  const {labelPiece, pieces} = entry
  if (labelPiece) addSegment(field, 'entryLabel', labelPiece.text, labelPiece.start, labelPiece.end, entry)
  for (const {text, start, end} of pieces) addSegment(field, 'entryText', text, start, end, entry)
}

/** Adds a piece to its line, behind those that begin before it. */
function addSegment(
  field: FieldDraft,
  part: HeaderSegment['part'],
  text: TextLine,
  start: number,
  end: number,
  entry?: EntryDraft<TextLine>,
): void {
  const segment: HeaderSegment = {field, part, entry, start, end}
  const {role} = text
  if (role?.kind !== 'header') {
    text.role = {kind: 'header', segments: [segment]}
    return
  }
  const {segments} = role
  let at = segments.length
  while (at > 0 && (segments[at - 1] as HeaderSegment).start > start) at--
  segments.splice(at, 0, segment)
}

/** `REF: NONE`: nothing is cited. */
const nothing = /^(?:none|n[./]? ?a\.?|nil)\.?$/i

/** Whether entries are references: labelled, read, or at least announced with a colon. */
function isList({label}: FieldDraft, entries: readonly EntryDraft<TextLine>[]): boolean {
  const [first, ...more] = entries
  if (!first) return false
  if (first.label !== undefined || more.length > 0) return true
  return isCited(first) || (label?.colon === true && !nothing.test(first.reading.text))
}

function isCited({reading: {designators, title, date}}: EntryDraft<TextLine>): boolean {
  return designators.length > 0 || title !== undefined || date !== undefined
}
