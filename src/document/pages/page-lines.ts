import type {Line} from '../../source/lines.js'
import {isSureForm} from '../../conventions/page-number/read.js'
import {uncovered, type DraftLine, type Span} from '../lines/spans.js'

/** Letters and digits from which on a line is text and not noise. */
const TEXT_LETTERS = 12

/** Whether a piece of furniture is settled by its own form. */
export function isSure(span: Span): boolean {
  switch (span.kind) {
    case 'stamp':
    case 'notice':
    case 'own':
      return true
    case 'documentId':
      return span.reading.scheme !== 'fbi-serial'
    case 'banner':
      return span.reading.evidence === 'strong'
    case 'pageNumber':
      return isSureForm(span.reading.form)
    default:
      return false
  }
}

/** Whether a line is text, as far as the edges of pages are concerned. */
function isText(source: string, draft: DraftLine): boolean {
  const {line, spans} = draft
  if (line.upper + line.lower + line.digits < TEXT_LETTERS) return false
  if (spans.length === 0) return true
  if (draft.absorbed || spans.some(isSure)) return false
  return uncovered(source, draft) >= TEXT_LETTERS
}

/** Lines of text from an edge of a page that are told apart: what stands further inside is no mark of the edge. */
const DEEPEST = 4

/** `- The Pilots`, behind the number of copies for them. */
const copies = /^[-–—] ?[A-Z]{2}|^[-–—] ?[A-Z][a-z]/
/** `NO. OF PAGES`, `PAGES:`, above their number; `ROUTING`, above the boxes of a cable's offices. */
const counts = /^(?:(?:NO\.? (?:OF )?)?PAGES ?:?|ROUTING)$/
/** Most boxes below one another, and the longest line of one. */
const BOXES = 6
const LONGEST_BOX = 3

function isFigure(line: Line | undefined): boolean {
  return line !== undefined && line.digits > 0 && line.end - line.start <= LONGEST_BOX
}

/** The lines of one page. */
export class Page {
  /** Lines on which anything was recognised. */
  marked: readonly DraftLine[] = []
  /** Whether furniture was added or taken away since the lines were counted. */
  changed = true
  /** Places of the lines of text next to the head and the foot, from the edge inwards. */
  private atHead: readonly number[] | undefined = undefined
  private atFoot: readonly number[] | undefined = undefined
  /** Place of its first line among all lines. */
  private readonly first: number

  constructor(
    readonly index: number,
    private readonly source: string,
    readonly lines: readonly DraftLine[],
  ) {
    this.first = (lines[0] as DraftLine).index
    this.recount()
  }

  /** Counts anew, if furniture was added or taken away. */
  recount(): void {
    if (!this.changed) return
    this.changed = false
    this.atHead = undefined
    this.atFoot = undefined
    const marked: DraftLine[] = []
    for (const draft of this.lines) if (draft.spans.length > 0 || draft.absorbed) marked.push(draft)
    this.marked = marked
  }

  /** Takes a piece of furniture away. */
  remove(draft: DraftLine, span: Span): void {
    draft.remove(span)
    this.changed = true
  }

  private place({index}: DraftLine): number {
    return index - this.first
  }

  /** Lines of text between a line and the head of the page, up to {@link DEEPEST}. */
  fromHead(draft: DraftLine): number {
    const texts = (this.atHead ??= this.textsFrom(0, 1))
    const place = this.place(draft)
    let lines = 0
    while (lines < texts.length && (texts[lines] as number) < place) lines++
    return lines
  }

  /** Lines of text between a line and the foot of the page, up to {@link DEEPEST}. */
  fromFoot(draft: DraftLine): number {
    const texts = (this.atFoot ??= this.textsFrom(this.lines.length - 1, -1))
    const place = this.place(draft)
    let lines = 0
    while (lines < texts.length && (texts[lines] as number) > place) lines++
    return lines
  }

  /** Places of the first lines of text from an edge on. */
  private textsFrom(edge: number, step: 1 | -1): number[] {
    const found: number[] = []
    const {lines} = this
    for (let at = edge; at >= 0 && at < lines.length && found.length < DEEPEST; at += step)
      if (isText(this.source, lines[at] as DraftLine)) found.push(at)
    return found
  }

  /** Lines of text between a line and the nearer edge of the page, up to {@link DEEPEST}. */
  fromEdge(draft: DraftLine): number {
    return Math.min(this.fromHead(draft), this.fromFoot(draft))
  }

  /** Whether the line above a line begins with a word. */
  isBelow(draft: DraftLine, word: string): boolean {
    const above = this.beside(draft, -1)
    return above !== undefined && this.source.startsWith(word, above.line.start)
  }

  /** Whether a number counts copies, for what the line below names, the pages that the line above speaks of, or boxes. */
  isCount(draft: DraftLine): boolean {
    const below = this.beside(draft, 1)?.line
    if (
      below &&
      this.fromHead(draft) > 1 &&
      copies.test(this.source.slice(below.start, Math.min(below.end, below.start + 4)))
    )
      return true
    let by = -1
    while (by > -BOXES && isFigure(this.beside(draft, by)?.line)) by--
    const above = this.beside(draft, by)?.line
    return (
      above !== undefined &&
      counts.test(this.source.slice(above.start, Math.min(above.end, above.start + 14)))
    )
  }

  /** The line that stands so many lines behind a line, on the same page. */
  beside(draft: DraftLine, by: number): DraftLine | undefined {
    return this.lines[this.place(draft) + by]
  }
}

/** The pages of a document, whose lines were numbered by page before. */
export function pagesOf(source: string, drafts: readonly DraftLine[]): Page[] {
  const pages: Page[] = []
  let start = 0
  for (let at = 1; at <= drafts.length; at++) {
    if (at < drafts.length && (drafts[at] as DraftLine).page === (drafts[start] as DraftLine).page) continue
    pages.push(new Page(pages.length, source, drafts.slice(start, at)))
    start = at
  }
  return pages
}
