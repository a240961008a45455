import {letterheads} from '../../lexicon/letterheads.js'
import {readPageLabel} from '../../conventions/page-number/read.js'
import {Has, indexWithin, isDigit, isLetter, skipSpaceBack} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import type {Page} from './page-lines.js'
import type {DraftLine} from '../lines/spans.js'

/** What a running head may be, and how much of it damage may change. */
export const runningHeads = {
  /** Lines of text from the edge of the page. */
  depth: 2,
  letters: 6,
  longest: 72,
  /** Pages on which it must stand at the same edge: two may be a title and the heading that repeats it. */
  pages: 3,
  /** Share of the pairs of letters that two pages must have in common (of all that either has). */
  common: 0.5,
  /** Pages back that are compared: two, for left and right pages. */
  reach: 2,
} as const

type Edge = 'head' | 'foot'

/** Letters that are told apart, by the five bits that both cases share. */
const LETTERS = 32

/**
 * The pairs of letters of the candidates that are compared: for each letter a bit for each letter before it. Those of
 * pages that are out of reach give their place to later ones; what is left of other texts is overwritten.
 */
const pairs = new Int32Array((runningHeads.reach + 1) * (runningHeads.depth + 1) * LETTERS)

/** How many bits of a number are set. */
function bitsOf(bits: number): number {
  let sums = bits - ((bits >>> 1) & 0x55555555)
  sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333)
  return Math.imul((sums + (sums >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A line at the edge of a page that may be a running head. */
class Candidate {
  /** The same line on an earlier page. */
  earlier: Candidate | undefined = undefined
  /** The lines that are the same on page after page, of which it is one. */
  chain: Candidate[] | undefined = undefined
  /** Which letters have a pair, as bits, and how many pairs there are; collected when they are first asked for. */
  private letters = 0
  private count = 0
  /** Where its pairs stand. */
  private readonly offset: number

  constructor(
    readonly page: Page,
    readonly draft: DraftLine,
    /** How many letters it has, 0 if it can be none. */
    readonly size: number,
    /** The candidates at its edge of the page, and its place among them. */
    readonly row: readonly Candidate[],
    readonly place: number,
  ) {
    this.offset = ((page.index % (runningHeads.reach + 1)) * (runningHeads.depth + 1) + place) * LETTERS
  }

  /** Whether it differs from another line no more than damage makes it. */
  isLike(source: string, other: Candidate): boolean {
    if (this.size * 2 < other.size || other.size * 2 < this.size) return false
    if (this.count === 0) this.collect(source)
    if (other.count === 0) other.collect(source)
    // a share of what either has: of the sum, which counts what both have twice, that much less
    const {common: share} = runningHeads
    const least = ((this.count + other.count) * share) / (1 + share)
    if (other.count < least) return false
    let common = 0
    // its pairs that the other may have: at least one is missing for each letter that the other has no pair of
    let possible = this.count - bitsOf(this.letters & ~other.letters)
    for (let letters = this.letters & other.letters; letters !== 0; letters &= letters - 1) {
      if (possible < least) return false
      const letter = 31 - Math.clz32(letters & -letters)
      const own = pairs[this.offset + letter] as number
      const both = own & (pairs[other.offset + letter] as number)
      common += bitsOf(both)
      possible -= bitsOf(own ^ both)
    }
    return common >= least
  }

  private collect(source: string): void {
    const {offset, draft} = this
    const {start, end} = draft.line
    pairs.fill(0, offset, offset + LETTERS)
    let letters = 0
    let count = 0
    let before = 0
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (!isLetter(code)) continue
      const letter = code & 31
      const known = pairs[offset + letter] as number
      if ((known & (1 << before)) === 0) {
        pairs[offset + letter] = known | (1 << before)
        letters |= 1 << letter
        count++
      }
      before = letter
    }
    this.letters = letters
    this.count = count
  }
}

/**
 * Marks titles that are printed again at the same edge of page after page, each damaged differently, and letterheads at
 * the head of further pages.
 */
export function findRunningHeads(source: string, pages: readonly Page[]): void {
  if (pages.length < 2) return
  const heads = pages.map((page) => candidatesOf(source, page, 'head'))
  for (let index = 1; index < heads.length; index++)
    for (const candidate of heads[index] as Candidate[])
      if (isLetterhead(source, candidate)) mark(source, candidate)
  markRepeated(source, heads, 'head')
  const feet = pages.map((page) => candidatesOf(source, page, 'foot'))
  markRepeated(source, feet, 'foot')
}

/** Marks the lines that are the same on page after page. */
function markRepeated(source: string, rows: readonly Candidate[][], edge: Edge): void {
  const chains: Candidate[][] = []
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index] as Candidate[]
    for (const candidate of row) link(source, rows, index, candidate)
    // a page that was scanned twice repeats its text, and not its head alone
    if (row.length > runningHeads.depth && areRepeated(row)) unlink(row)
    for (const candidate of row) {
      const {earlier} = candidate
      if (!earlier || !mayRun(source, candidate, edge) || !mayRun(source, earlier, edge)) continue
      if (!earlier.chain) chains.push((earlier.chain = [earlier]))
      earlier.chain.push(candidate)
      candidate.chain = earlier.chain
    }
  }
  for (const chain of chains) {
    if (chain.length < runningHeads.pages) continue
    for (const candidate of chain) mark(source, candidate)
  }
}

/** Whether a line that stands on two pages is near enough to their edge, and no end of a paper. */
function mayRun(source: string, candidate: Candidate, edge: Edge): boolean {
  return candidate.place < runningHeads.depth && !(edge === 'foot' && isEndOfPaper(source, candidate))
}

/** `J. R. Smith`, `John A. Smithers`: a name with an initial. */
const name = /^(?:[A-Z][a-z]{1,20} )?(?:[A-Z]\. ?){1,2}[A-Z][A-Za-z'’-]{1,20}$/

/**
 * Whether a line at the foot is one of a signature or a list of copies, which a file of letters repeats as well: a name,
 * or lines under one another that all come again. A running foot is one line.
 */
function isEndOfPaper(source: string, {draft, row, place}: Candidate): boolean {
  if (name.test(source.slice(draft.line.start, draft.line.end))) return true
  return [place - 1, place + 1].some((beside) => {
    const other = row[beside]
    if (!other || (other.size > 0 && !other.earlier)) return false
    const lower = beside < place ? other.draft : draft
    return Math.abs(other.draft.index - draft.index) === 1 && lower.line.blanksBefore === 0
  })
}

/** Longest number of a page. */
const LONGEST_NUMBER = 3

/** The letters of the letterheads, by how many they are. */
const known = new Map<number, string[]>()
for (const name of letterheads) {
  const letters = name.replaceAll(' ', '')
  const others = known.get(letters.length)
  if (others) others.push(letters)
  else known.set(letters.length, [letters])
}

function isLetterhead(source: string, {draft, size, place}: Candidate): boolean {
  const names = place < runningHeads.depth ? known.get(size) : undefined
  return names?.some((letters) => hasLetters(source, draft.line, letters)) ?? false
}

/** Marks the title, and the number behind it as one that may be the label of the page. */
function mark(source: string, {draft, page}: Candidate): void {
  page.changed = true
  const {start, end} = draft.line
  let at = end
  while (isDigit(source.charCodeAt(at - 1))) at--
  const number = end - at <= LONGEST_NUMBER ? readPageLabel(source, at, end) : undefined
  const title = skipSpaceBack(source, start, number?.start ?? end)
  draft.spans = [
    {kind: 'notice', start, end: title, reading: {start, end: title, kind: 'running-head', cost: 0}},
  ]
  if (number) draft.add({kind: 'pageNumber', start: number.start, end: number.end, reading: number})
}

/** The lines next to an edge on which nothing was recognised, one more than may be running heads. */
function candidatesOf(source: string, page: Page, edge: Edge): Candidate[] {
  const row: Candidate[] = []
  const {lines} = page
  for (let at = 0; at < lines.length && row.length <= runningHeads.depth; at++) {
    const draft = lines[edge === 'head' ? at : lines.length - 1 - at] as DraftLine
    const {line, spans} = draft
    const size = line.upper + line.lower
    if (size < runningHeads.letters || draft.absorbed) continue
    if (spans.length > 0 && spans.some(({kind}) => kind !== 'portion')) continue
    row.push(new Candidate(page, draft, mayRepeat(source, line) ? size : 0, row, row.length))
  }
  return row
}

/** Whether a line is a short one, and none that repeats for other reasons: the label of a field, the item of a list. */
function mayRepeat(source: string, {start, end, flags}: Line): boolean {
  if (end - start > runningHeads.longest) return false
  if ((flags & Has.colon) !== 0 && indexWithin(source, ':', start, end) >= 0) return false
  return (flags & (Has.period | Has.symbol)) === 0 || !isItem(source, start, end)
}

/** Most characters of a marker that are looked at. */
const MARKER = 8
/** `(1) The guild`, `c. Guild paid`: items of lists are much alike, and no running heads. */
const item = /^(?:\([A-Za-z\d]{1,4}\)|[a-z\d]{1,3}[.)]|[A-HJ-Z]\.|[IVX]{1,4}\.)\s/

function isItem(source: string, start: number, end: number): boolean {
  return item.test(source.slice(start, Math.min(end, start + MARKER)))
}

/** Whether these are the letters of a line, in either case. */
function hasLetters(source: string, {start, end}: Line, letters: string): boolean {
  let next = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isLetter(code) && (code & ~32) !== letters.charCodeAt(next++)) return false
  }
  return true
}

/** Finds the same line at the same edge of a page before. */
function link(source: string, rows: readonly Candidate[][], index: number, candidate: Candidate): void {
  if (candidate.size === 0) return
  const first = Math.max(0, index - runningHeads.reach)
  for (let back = index - 1; back >= first; back--) {
    for (const earlier of rows[back] as Candidate[]) {
      if (!candidate.isLike(source, earlier)) continue
      candidate.earlier = earlier
      return
    }
  }
}

function areRepeated(row: readonly Candidate[]): boolean {
  return row.every(({earlier}) => earlier)
}

function unlink(row: readonly Candidate[]): void {
  for (const candidate of row) candidate.earlier = undefined
}
