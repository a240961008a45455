import {isDigit, isSpace, isWordCharacter} from '../../source/characters.js'
import {addAll} from '../../source/add-all.js'
import {firstWhereNot} from '../../source/search.js'
import type {FootnoteReference, Root} from '../../tree/nodes.js'
import {cutText, runningTexts, type Cut} from '../lines/text-pieces.js'
import type {TextLine} from '../lines/text-lines.js'

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
const SLASH = 47

/** The mark that a line begins with, where it begins a note. */
function markerOf(source: string, {start, end}: TextLine): string | undefined {
  const code = source.charCodeAt(start)
  if (code !== STAR && code < 128) {
    // `1.` heads many a line
    const second = source.charCodeAt(start + 1)
    if (!isDigit(code) || (second !== 32 && second !== SLASH && !isDigit(second))) return undefined
  }
  noteMarker.lastIndex = start
  const match = noteMarker.exec(source)
  if (!match || start + match[0].length >= end) return undefined
  const marker = (match[1] ?? match[2]) as string
  // stars that are closed again are an emphasis
  if (code === STAR && source.slice(start + marker.length, end).includes(marker)) return undefined
  return marker
}

/** What every mark has one of. */
const ofMark = /[*†‡\d]/

/** The marks in a piece of running text; stars that open and close an emphasis (`*rice*`) are none. */
function marksIn(text: string): RegExpExecArray[] {
  if (!ofMark.test(text)) return []
  const marks = [...text.matchAll(mark)]
  if (marks.length === 0 || !text.includes('*')) return marks
  return marks.filter(({index}) => {
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
    let heads: number[] | undefined
    let to = from + 1
    for (; to < lines.length; to++) {
      const text = lines[to] as TextLine
      if (text.draft.page !== page) break
      if (markerOf(source, text) !== undefined) (heads ??= []).push(to)
    }
    if (heads)
      addAll(notes, new NotedPage(source, lines, from, to, usualBlanks[page] as number).notes(heads, names))
    from = to
  }
  if (notes.length === 0) return {notes, rest: lines}
  const taken = new Set(notes.flatMap((note) => note.lines))
  for (const note of notes) (note.lines[0] as TextLine).role = {kind: 'end-matter', matter: note}
  return {notes, rest: lines.filter((text) => !taken.has(text))}
}

/** Share of the lines of a page that notes with bare figures may take. */
const MOST_NOTES = 0.5

/** A page of text that notes may stand at the foot of. */
class NotedPage {
  /** The first line that bears each mark; found when first asked for. */
  private marks: Map<string, number> | undefined
  /** The last line before which something other than notes stands; found when first asked for. */
  private lastBreak: number | undefined

  constructor(
    private readonly source: string,
    private readonly lines: readonly TextLine[],
    private readonly from: number,
    private readonly to: number,
    /** How many blank lines usually stand between two of its lines. */
    private readonly usual: number,
  ) {}

  /** @param heads the lines that a note may begin with */
  notes(heads: readonly number[], names: Map<string, number>): FootnoteDraft[] {
    const {source, lines, from, to} = this
    const first = heads.findIndex((head) => this.opensNotes(head))
    if (first < 0) return []
    const notes: FootnoteDraft[] = []
    const {number} = this.line(from).draft.line
    for (const [order, head] of heads.slice(first).entries()) {
      const marker = markerOf(source, this.line(head)) as string
      if (!this.isMarked(marker, heads[first] as number)) return notes
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

  private line(at: number): TextLine {
    return this.lines[at] as TextLine
  }

  /** Whether the notes of the page begin with a line. */
  private opensNotes(head: number): boolean {
    const marker = markerOf(this.source, this.line(head)) as string
    if (!isDigit(marker.charCodeAt(marker.length - 1))) return this.endsPage(head)
    return (
      this.line(head).blanks > this.usual &&
      this.to - head <= (this.to - this.from) * MOST_NOTES &&
      this.endsPage(head) &&
      this.isMarked(marker, head)
    )
  }

  /** Whether a line of the text before another bears a mark. */
  private isMarked(marker: string, before: number): boolean {
    this.marks ??= this.findMarks()
    return (this.marks.get(marker) ?? before) < before
  }

  private findMarks(): Map<string, number> {
    const found = new Map<string, number>()
    for (let at = this.from; at < this.to; at++) {
      const {start, end} = this.line(at)
      for (const match of marksIn(this.source.slice(start, end))) {
        const marker = markOf(match) as string
        if (!found.has(marker)) found.set(marker, at)
      }
    }
    return found
  }

  /** Whether nothing but notes stands from a line to the end of the page: no other line follows after a gap. */
  private endsPage(head: number): boolean {
    this.lastBreak ??= this.findLastBreak()
    return this.lastBreak <= head
  }

  private findLastBreak(): number {
    for (let at = this.to - 1; at > this.from; at--) {
      const text = this.line(at)
      const follows = text.index === this.line(at - 1).index + 1
      if (!follows || (text.blanks > this.usual && markerOf(this.source, text) === undefined)) return at
    }
    return this.from
  }
}

/** Marks the references in running text to the notes at the foot of its pages. */
export function linkFootnotes(root: Root, notes: readonly FootnoteDraft[]): void {
  if (notes.length === 0) return
  const byMarker = new Map<string, FootnoteDraft[]>()
  for (const note of notes) {
    const others = byMarker.get(note.marker)
    if (others) others.push(note)
    else byMarker.set(note.marker, [note])
  }
  for (const children of runningTexts(root)) {
    for (let index = 0; index < children.length; index++) {
      const node = children[index]
      const number = node?.position?.start.line
      if (node?.type !== 'text' || number === undefined) continue
      const cuts: Cut[] = []
      for (const match of marksIn(node.value)) {
        const note = noteBelow(byMarker.get(markOf(match) as string), number)
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

/** The first note behind a line, if the line stands on its page: the notes of a mark stand in source order. */
function noteBelow(notes: readonly FootnoteDraft[] | undefined, number: number): FootnoteDraft | undefined {
  if (!notes) return undefined
  const note = notes[firstWhereNot(notes, (other) => headOf(other) <= number)]
  return note && note.from <= number ? note : undefined
}

/** 1-based number of the line that a note begins with. */
function headOf({lines}: FootnoteDraft): number {
  return (lines[0] as TextLine).draft.line.number
}
