import {skipSpaceBack} from '../source/characters.js'
import type {DocumentYears} from './document-years.js'
import type {FieldDraft, HeaderDraft, Piece} from './header-context.js'
import {findEntries, type EntryDraft} from '../conventions/reference/entries.js'
import type {TextLine} from './text-lines.js'

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
  const lines = new Set<HeaderSegment[]>()
  const add = ({text, start, end}: Piece, {field, part, entry}: Omit<HeaderSegment, 'start' | 'end'>) => {
    if (text.role?.kind !== 'header') text.role = {kind: 'header', segments: []}
    text.role.segments.push({field, part, entry, start, end})
    lines.add(text.role.segments)
  }
  for (const field of headers.fields) {
    const {text, label, labelRest, date} = field
    if (label) {
      const end = skipSpaceBack(source, label.start, label.end)
      add({text, start: label.start, end}, {field, part: 'label', entry: undefined})
    }
    if (labelRest) add(labelRest, {field, part: 'label', entry: undefined})
    if (date && !label) {
      const {start, end} = date.reading
      add({text, start, end}, {field, part: 'date', entry: undefined})
    }
    const entries = field.name === 'reference' ? findEntries(source, field.values, () => years.ofPaper) : []
    if (isList(field, entries)) {
      for (const entry of entries) {
        if (entry.labelPiece) add(entry.labelPiece, {field, part: 'entryLabel', entry})
        for (const piece of entry.pieces) add(piece, {field, part: 'entryText', entry})
      }
    } else {
      for (const piece of field.values) add(piece, {field, part: 'value', entry: undefined})
    }
  }
  for (const segments of lines) if (segments.length > 1) segments.sort((a, b) => a.start - b.start)
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
