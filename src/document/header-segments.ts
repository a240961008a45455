import {skipSpaceBack} from '../source/characters.js'
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
export function cutHeaderLines(source: string, headers: HeaderDraft): void {
  const lines = new Set<HeaderSegment[]>()
  const add = ({text, start, end}: Piece, {field, part, entry}: Omit<HeaderSegment, 'start' | 'end'>) => {
    if (text.role?.kind !== 'header') text.role = {kind: 'header', segments: []}
    text.role.segments.push({field, part, entry, start, end})
    lines.add(text.role.segments)
  }
  for (const field of headers.fields) {
    const {text, label, date} = field
    if (label) {
      const end = skipSpaceBack(source, label.start, label.end)
      add({text, start: label.start, end}, {field, part: 'label', entry: undefined})
    }
    if (date && !label) add({text, start: date.start, end: date.end}, {field, part: 'date', entry: undefined})
    if (field.name === 'reference') {
      for (const entry of findEntries(source, field.values)) {
        if (entry.labelPiece) add(entry.labelPiece, {field, part: 'entryLabel', entry})
        for (const piece of entry.pieces) add(piece, {field, part: 'entryText', entry})
      }
    } else {
      for (const piece of field.values) add(piece, {field, part: 'value', entry: undefined})
    }
  }
  for (const segments of lines) if (segments.length > 1) segments.sort((a, b) => a.start - b.start)
}
