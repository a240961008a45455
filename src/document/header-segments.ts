import {skipSpaceBack} from '../source/characters.js'
import type {FieldDraft, HeaderDraft, Piece} from './header-context.js'
import {findEntries, type EntryDraft} from '../conventions/reference/entries.js'
import type {TextLine} from './outline.js'

/** A piece of a header line: a label, a value, or a part of an entry of the references. */
export interface HeaderSegment {
  readonly field: FieldDraft
  readonly part: 'label' | 'value' | 'date' | 'entryLabel' | 'entryText'
  readonly entry?: EntryDraft<TextLine>
  readonly start: number
  readonly end: number
}

/** The pieces of all header lines in source order, by the index of their draft line. */
export function segmentsByLine(source: string, headers: HeaderDraft): Map<number, HeaderSegment[]> {
  const byLine = new Map<number, HeaderSegment[]>()
  const add = (piece: Piece, segment: Omit<HeaderSegment, 'start' | 'end'>) => {
    const list = byLine.get(piece.text.index) ?? []
    list.push({...segment, start: piece.start, end: piece.end})
    byLine.set(piece.text.index, list)
  }
  for (const field of headers.fields) {
    const {text, label, date} = field
    if (label) {
      const end = skipSpaceBack(source, label.start, label.end)
      add({text, start: label.start, end}, {field, part: 'label'})
    }
    if (date && !label) add({text, start: date.start, end: date.end}, {field, part: 'date'})
    if (field.name === 'reference') {
      for (const entry of findEntries(source, field.values)) {
        if (entry.labelPiece) add(entry.labelPiece, {field, part: 'entryLabel', entry})
        for (const piece of entry.pieces) add(piece, {field, part: 'entryText', entry})
      }
    } else {
      for (const piece of field.values) add(piece, {field, part: 'value'})
    }
  }
  for (const list of byLine.values()) list.sort((a, b) => a.start - b.start)
  return byLine
}
