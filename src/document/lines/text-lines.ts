import type {SectionStart} from '../../conventions/outline/sections.js'
import {isLower, isSpace, isWordCharacter, skipSpace, skipSpaceBack} from '../../source/characters.js'
import type {EndMatter} from '../end-matter/end-matter.js'
import type {HeaderSegment} from '../header/header-segments.js'
import {isFieldOfForm, type DraftLine, type Span} from './spans.js'

/** What the passes have found a line of text to be, where it is no running text. */
export type Role =
  | {readonly kind: 'header'; readonly segments: HeaderSegment[]}
  | {readonly kind: 'section'; readonly start: SectionStart}
  | {readonly kind: 'end-matter'; readonly matter: EndMatter}
  | {readonly kind: 'preformatted'; readonly first: boolean}

/** A line of text in the order of reading, with what stands before it. */
export class TextLine {
  /** What it is, where it is no running text. */
  role: Role | undefined = undefined
  /** A header stands before it: another paper begins here; or fields at the head of its page, behind which one may. */
  begins: 'fresh' | 'ended' | undefined = undefined

  constructor(
    /** Its place among all lines. */
    readonly index: number,
    readonly draft: DraftLine,
    /** Where its text begins, after furniture at its head. */
    readonly start: number,
    /** Where its text ends, before furniture at its end. */
    readonly end: number,
    /** Blank lines before it, furniture left out. */
    readonly blanks: number,
    /** The text line before it, on the same paper. */
    public before: TextLine | undefined,
  ) {}
}

/** Furniture that may stand before or behind the text of a line. */
function isMarginal(span: Span): boolean {
  return span.kind !== 'portion' && span.kind !== 'redaction'
}

/**
 * The lines of text in the order of reading: furniture left out, and what stands in the margins of each line cut off.
 */
export function textLinesOf(source: string, drafts: readonly DraftLine[]): TextLine[] {
  const lines: TextLine[] = []
  let blanks = 0
  let before: TextLine | undefined
  for (const draft of drafts) {
    const {spans, line} = draft
    let {start, end} = line
    blanks += line.blanksBefore
    if (draft.furniture || draft.absorbed) continue
    if (spans.length > 0) {
      let first = 0
      let last = spans.length
      while (
        first < last &&
        isMarginal(spans[first] as Span) &&
        isSpeck(source, start, spans[first] as Span)
      ) {
        start = (spans[first] as Span).end
        first++
      }
      while (
        last > first &&
        !isFieldOfForm(source, draft) &&
        isMarginal(spans[last - 1] as Span) &&
        isEmpty(source, (spans[last - 1] as Span).end, end)
      ) {
        end = (spans[last - 1] as Span).start
        last--
      }
      start = skipSpace(source, start, end)
      end = skipSpaceBack(source, start, end)
      if (end <= start) continue
    }
    before = draft.text = new TextLine(draft.index, draft, start, end, blanks, before)
    lines.push(before)
    blanks = 0
  }
  return lines
}

/** Most characters of dirt before the marking that opens a telegram: `C SECRET 191115Z MAY 78`. */
const SPECK = 2

/** Whether nothing stands before a span, or before a banner no more than a speck. */
function isSpeck(source: string, from: number, {kind, start}: Span): boolean {
  if (kind !== 'banner') return isEmpty(source, from, start)
  const end = skipSpaceBack(source, from, start)
  return end - from <= SPECK && (end === from || end < start)
}

function isEmpty(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(source.charCodeAt(at))) return false
  return true
}

/** Pairs of lines that surely go on, from which on they alone tell how far apart lines stand; and pairs of any lines. */
const SURE_PAIRS = 2
const PAIRS = 3

/**
 * How many blank lines usually stand between two lines of one paragraph, for each page: OCR of wide leading puts one
 * after every line. Lines between which a sentence surely goes on tell it best.
 */
export function usualBlanksOf(source: string, lines: readonly TextLine[], pageCount: number): number[] {
  const usual: number[] = []
  let at = 0
  for (let page = 0; page < pageCount; page++) {
    const all = new BlankCounts()
    const sure = new BlankCounts()
    let before: TextLine | undefined
    for (; at < lines.length; at++) {
      const text = lines[at] as TextLine
      if (text.draft.page !== page) break
      if (before) {
        all.add(text.blanks)
        if (isLower(source.charCodeAt(text.start)) && isWordCharacter(source.charCodeAt(before.end - 1)))
          sure.add(text.blanks)
      }
      before = text
    }
    usual.push(sure.pairs >= SURE_PAIRS ? sure.usual() : all.pairs >= PAIRS ? all.usual() : 0)
  }
  return usual
}

/** How many pairs of lines have no blank line between them, one, or more. */
class BlankCounts {
  pairs = 0
  private none = 0
  private one = 0

  add(blanks: number): void {
    this.pairs++
    if (blanks === 0) this.none++
    else if (blanks === 1) this.one++
  }

  /** The usual number of blank lines. */
  usual(): number {
    const {pairs, none, one} = this
    return none * 5 >= pairs * 2 ? 0 : one >= pairs - none - one ? 1 : 2
  }
}
