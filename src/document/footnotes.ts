import {isDigit, isSpace, isWordCharacter} from '../source/characters.js'
import {addAll} from '../source/add-all.js'
import type {FootnoteReference, Root} from '../tree/nodes.js'
import {cutText, runningTexts, type Cut} from './text-pieces.js'
import type {TextLine} from './text-lines.js'

/** A note at the foot of a page. */
export interface FootnoteDraft {
  readonly kind: 'footnote'
  /** `*`, `**`, `†`, `1/`. */
  readonly marker: string
  /** What the marks in the text call it, unique in the document. */
  readonly identifier: string
  readonly lines: TextLine[]
  /** 1-based number of the first line of its page: marks stand from there on to the note. */
  readonly from: number
}

/** A mark of a note at the head of its line. */
const noteMarker = /(\*{1,3}|[†‡]|\d{1,2}\/) ?(?=[A-Z"“(])/y
/** Marks behind a word or its punctuation: `1950.*`, `tion.**`, `estimate 1/`. */
const mark = /(?<=[\w.,;:)"'”’])(?:(\*{1,3})(?![*\w])|([†‡])| ?(?<!\d)(\d{1,2}\/)(?![\w/]))/g

/** The mark that a line begins with, where it begins a note. */
function markerOf(source: string, {start, end}: TextLine): string | undefined {
  const code = source.charCodeAt(start)
  if (code !== 42 && !isDigit(code) && code < 128) return undefined
  noteMarker.lastIndex = start
  const match = noteMarker.exec(source)
  return match && start + match[0].length < end ? match[1] : undefined
}

/** Whether a piece of running text has a mark. */
function hasMark(text: string, marker: string): boolean {
  if (!text.includes(marker)) return false
  return marksIn(text).some((match) => markOf(match) === marker)
}

/** The marks in a piece of running text; stars that open and close an emphasis (`*rice*`) are none. */
function marksIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(mark)].filter(({index}) => {
    const open = text.lastIndexOf('*', index - 1)
    return (
      open < 0 ||
      !isWordCharacter(text.charCodeAt(open + 1)) ||
      (open > 0 && !isSpace(text.charCodeAt(open - 1)))
    )
  })
}

function markOf(match: RegExpExecArray): string | undefined {
  return match[1] ?? match[2] ?? match[3]
}

/**
 * Finds the notes at the foot of pages and gives their first lines their role.
 *
 * A note begins with a mark that a word further up on its page bears, and nothing but notes follows it on the page:
 * marks without notes, and starred lines of lists, stay text.
 *
 * @returns the notes, and the lines that are none
 */
export function findFootnotes(
  source: string,
  lines: readonly TextLine[],
): {notes: FootnoteDraft[]; rest: readonly TextLine[]} {
  const notes: FootnoteDraft[] = []
  const names = new Map<string, number>()
  let from = 0
  while (from < lines.length) {
    const {page} = (lines[from] as TextLine).draft
    let to = from
    const heads: number[] = []
    for (; to < lines.length && (lines[to] as TextLine).draft.page === page; to++) {
      if (to > from && markerOf(source, lines[to] as TextLine) !== undefined) heads.push(to)
    }
    if (heads.length > 0) addAll(notes, notesOfPage(source, lines, from, to, heads, names))
    from = to
  }
  if (notes.length === 0) return {notes, rest: lines}
  const taken = new Set(notes.flatMap((note) => note.lines))
  for (const note of notes) (note.lines[0] as TextLine).role = {kind: 'end-matter', matter: note}
  return {notes, rest: lines.filter((text) => !taken.has(text))}
}

function notesOfPage(
  source: string,
  lines: readonly TextLine[],
  from: number,
  to: number,
  heads: readonly number[],
  names: Map<string, number>,
): FootnoteDraft[] {
  const first = heads.findIndex((head) => endsPage(source, lines, head, to))
  if (first < 0) return []
  const notes: FootnoteDraft[] = []
  const body = lines.slice(from, heads[first])
  const {number} = (lines[from] as TextLine).draft.line
  for (const [order, head] of heads.slice(first).entries()) {
    const marker = markerOf(source, lines[head] as TextLine) as string
    if (!body.some(({start, end}) => hasMark(source.slice(start, end), marker))) return notes
    const count = (names.get(marker) ?? 0) + 1
    names.set(marker, count)
    const name = marker.replace('/', '')
    const identifier = count === 1 ? name : `${name}-${count}`
    notes.push({
      kind: 'footnote',
      marker,
      identifier,
      lines: lines.slice(head, heads[first + order + 1] ?? to),
      from: number,
    })
  }
  return notes
}

/** Whether nothing but notes stands from a line to the end of its page: no other line follows after a blank one. */
function endsPage(source: string, lines: readonly TextLine[], head: number, to: number): boolean {
  for (let at = head + 1; at < to; at++) {
    const text = lines[at] as TextLine
    if (text.index !== (lines[at - 1] as TextLine).index + 1) return false
    if (text.blanks > 0 && markerOf(source, text) === undefined) return false
  }
  return true
}

/** Marks the references in running text to the notes at the foot of its pages. */
export function linkFootnotes(root: Root, notes: readonly FootnoteDraft[]): void {
  if (notes.length === 0) return
  for (const children of runningTexts(root)) {
    for (let index = 0; index < children.length; index++) {
      const node = children[index]
      const number = node?.position?.start.line
      if (node?.type !== 'text' || number === undefined) continue
      const cuts: Cut[] = []
      for (const match of marksIn(node.value)) {
        const marker = markOf(match)
        const note = notes.find((other) => other.marker === marker && isOnPage(other, number))
        if (note)
          cuts.push({
            start: match.index,
            end: match.index + match[0].length,
            make: (piece) =>
              ({
                ...piece,
                type: 'footnoteReference',
                identifier: note.identifier,
              }) satisfies FootnoteReference,
          })
      }
      if (cuts.length === 0) continue
      const pieces = cutText(node, cuts)
      children.splice(index, 1, ...pieces)
      index += pieces.length - 1
    }
  }
}

function isOnPage({from, lines}: FootnoteDraft, number: number): boolean {
  return number >= from && number < (lines[0] as TextLine).draft.line.number
}
