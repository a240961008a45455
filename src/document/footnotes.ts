import {isDigit, isSpace, isWordCharacter} from '../source/characters.js'
import {addAll} from '../source/add-all.js'
import type {FootnoteReference, Root} from '../tree/nodes.js'
import {cutText, runningTexts, type Cut} from './text-pieces.js'
import type {TextLine} from './text-lines.js'

/** A note at the foot of a page. */
export interface FootnoteDraft {
  readonly kind: 'footnote'
  /** `*`, `**`, `†`, `1/`, `1`. */
  readonly marker: string
  /** What the marks in the text call it, unique in the document. */
  readonly identifier: string
  readonly lines: TextLine[]
  /** 1-based number of the first line of its page: marks stand from there on to the note. */
  readonly from: number
}

/** A mark of a note at the head of its line; a bare figure needs a space behind it. */
const noteMarker = /(?:(\*{1,3}|[†‡]|\d{1,2}\/) ?|([1-9]\d?) )(?=[A-Z"“(])/y
/** Marks behind a word or its punctuation: `1950.*`, `tion.**`, `estimate 1/`, `ministry.1`. */
const mark =
  /(?<=[\w.,;:)"'”’])(?:(\*{1,3})(?![*\w])|([†‡])| ?(?<!\d)(\d{1,2}\/)(?![\w/])|(?<=[a-z]{3}[.,;:)"'”’]{0,2})([1-9]\d?)(?![\w/%]|[.,]\d))/g

const STAR = 42

/** The mark that a line begins with, where it begins a note. */
function markerOf(source: string, {start, end}: TextLine): string | undefined {
  const code = source.charCodeAt(start)
  if (code !== STAR && !isDigit(code) && code < 128) return undefined
  noteMarker.lastIndex = start
  const match = noteMarker.exec(source)
  if (!match || start + match[0].length >= end) return undefined
  const marker = (match[1] ?? match[2]) as string
  // stars that are closed again are an emphasis
  if (code === STAR && source.slice(start + marker.length, end).includes(marker)) return undefined
  return marker
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
  return match[1] ?? match[2] ?? match[3] ?? match[4]
}

/**
 * Finds the notes at the foot of pages and gives their first lines their role.
 *
 * A note begins with a mark that a word further up on its page bears, and nothing but notes follows it on the page:
 * marks without notes, and starred lines of lists, stay text. Where the mark is a bare figure, as type has it that was
 * raised, the notes stand apart from the text and are short.
 *
 * @returns the notes, and the lines that are none
 */
export function findFootnotes(
  source: string,
  lines: readonly TextLine[],
  usualBlanks: readonly number[],
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
    if (heads.length > 0)
      addAll(notes, notesOfPage(source, lines, {from, to, heads, usual: usualBlanks[page] as number}, names))
    from = to
  }
  if (notes.length === 0) return {notes, rest: lines}
  const taken = new Set(notes.flatMap((note) => note.lines))
  for (const note of notes) (note.lines[0] as TextLine).role = {kind: 'end-matter', matter: note}
  return {notes, rest: lines.filter((text) => !taken.has(text))}
}

/** A page of text: its lines, and those of them that a note may begin with. */
interface NotedPage {
  readonly from: number
  readonly to: number
  readonly heads: readonly number[]
  /** How many blank lines usually stand between two of its lines. */
  readonly usual: number
}

function notesOfPage(
  source: string,
  lines: readonly TextLine[],
  page: NotedPage,
  names: Map<string, number>,
): FootnoteDraft[] {
  const {from, to, heads} = page
  const first = heads.findIndex((head) => opensNotes(source, lines, head, page))
  if (first < 0) return []
  const notes: FootnoteDraft[] = []
  const {number} = (lines[from] as TextLine).draft.line
  for (const [order, head] of heads.slice(first).entries()) {
    const marker = markerOf(source, lines[head] as TextLine) as string
    if (!isMarked(source, lines, from, heads[first] as number, marker)) return notes
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

/** Whether a line of the text bears a mark. */
function isMarked(
  source: string,
  lines: readonly TextLine[],
  from: number,
  to: number,
  marker: string,
): boolean {
  for (let at = from; at < to; at++) {
    const {start, end} = lines[at] as TextLine
    if (hasMark(source.slice(start, end), marker)) return true
  }
  return false
}

/** Share of the lines of a page that notes with bare figures may take. */
const MOST_NOTES = 0.5

/** Whether the notes of a page begin with a line. */
function opensNotes(source: string, lines: readonly TextLine[], head: number, page: NotedPage): boolean {
  const text = lines[head] as TextLine
  const marker = markerOf(source, text) as string
  if (!isDigit(marker.charCodeAt(marker.length - 1))) return endsPage(source, lines, head, page)
  return (
    text.blanks > page.usual &&
    page.to - head <= (page.to - page.from) * MOST_NOTES &&
    endsPage(source, lines, head, page) &&
    isMarked(source, lines, page.from, head, marker)
  )
}

/** Whether nothing but notes stands from a line to the end of its page: no other line follows after a gap. */
function endsPage(source: string, lines: readonly TextLine[], head: number, {to, usual}: NotedPage): boolean {
  for (let at = head + 1; at < to; at++) {
    const text = lines[at] as TextLine
    if (text.index !== (lines[at - 1] as TextLine).index + 1) return false
    if (text.blanks > usual && markerOf(source, text) === undefined) return false
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
