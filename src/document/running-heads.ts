import {letterheads} from '../lexicon/letterheads.js'
import {readPageLabel} from '../conventions/page-number/read.js'
import {indexWithin, isDigit, isLetter, skipSpaceBack} from '../source/characters.js'
import type {Page} from './page-lines.js'
import type {DraftLine} from './spans.js'

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

/** A line at the edge of a page that may be a running head. */
interface Candidate {
  readonly draft: DraftLine
  /** How many letters it has, 0 if it can be none. */
  readonly size: number
  /** Its pairs of letters, as bits. */
  readonly pairs: Uint32Array
  /** The same line on an earlier page. */
  earlier?: Candidate
}

/**
 * Marks titles that are printed again at the same edge of page after page, each damaged differently, and letterheads at
 * the head of further pages.
 */
export function findRunningHeads(source: string, pages: readonly Page[]): void {
  if (pages.length < 2) return
  for (const edge of ['head', 'foot'] as const) {
    const byPage = pages.map((page) => candidatesOf(source, page, edge))
    const chains = new Map<Candidate, Candidate[]>()
    for (const [index, candidates] of byPage.entries()) {
      for (const candidate of candidates) link(byPage, index, candidate)
      // a page that was scanned twice repeats its text, and not its head alone
      if (candidates.length > runningHeads.depth && candidates.every(({earlier}) => earlier))
        unlink(candidates)
      for (const [place, candidate] of candidates.slice(0, runningHeads.depth).entries()) {
        if (edge === 'foot' && isEndOfPaper(source, candidates, place)) continue
        if (index > 0 && edge === 'head' && isLetterhead(source, candidate)) mark(source, candidate)
        const chain = candidate.earlier && chains.get(candidate.earlier)
        if (chain) chain.push(candidate)
        chains.set(candidate, chain ?? [candidate])
      }
    }
    for (const chain of new Set(chains.values())) {
      if (chain.length < runningHeads.pages) continue
      for (const candidate of chain) mark(source, candidate)
    }
  }
}

/** `J. R. Smith`, `John A. Smithers`: a name with an initial. */
const name = /^(?:[A-Z][a-z]{1,20} )?(?:[A-Z]\. ?){1,2}[A-Z][A-Za-z'’-]{1,20}$/

/**
 * Whether a line at the foot is one of a signature or a list of copies, which a file of letters repeats as well: a name,
 * or lines under one another that all come again. A running foot is one line.
 */
function isEndOfPaper(source: string, candidates: readonly Candidate[], place: number): boolean {
  const {draft} = candidates[place] as Candidate
  if (name.test(source.slice(draft.line.start, draft.line.end))) return true
  return [place - 1, place + 1].some((beside) => {
    const other = candidates[beside]
    if (!other || (other.size > 0 && !other.earlier)) return false
    const lower = beside < place ? other.draft : draft
    return Math.abs(other.draft.index - draft.index) === 1 && lower.line.blanksBefore === 0
  })
}

/** Longest number of a page. */
const LONGEST_NUMBER = 3

const known = new Set(letterheads.map((name) => name.replaceAll(' ', '')))
const sizes = new Set([...known].map(({length}) => length))

function isLetterhead(source: string, {draft, size}: Candidate): boolean {
  return sizes.has(size) && known.has(lettersOf(source, draft))
}

/** Marks the title, and the number behind it as one that may be the label of the page. */
function mark(source: string, {draft}: Candidate): void {
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
  const found: Candidate[] = []
  const {lines} = page
  for (let at = 0; at < lines.length && found.length <= runningHeads.depth; at++) {
    const draft = lines[edge === 'head' ? at : lines.length - 1 - at] as DraftLine
    if (draft.absorbed || draft.spans.some(({kind}) => kind !== 'portion')) continue
    const {start, end, upper, lower} = draft.line
    if (upper + lower < runningHeads.letters) continue
    const mayBe =
      end - start <= runningHeads.longest &&
      // the label of a field repeats from paper to paper
      indexWithin(source, ':', start, end) < 0 &&
      !isItem(source, start, end)
    const pairs = mayBe ? new Uint32Array(PAIR_WORDS) : noPairs
    found.push({draft, size: mayBe ? collectPairs(source, start, end, pairs) : 0, pairs})
  }
  return found
}

/** Most characters of a marker that are looked at. */
const MARKER = 8
/** `(1) The guild`, `c. Guild paid`: items of lists are much alike, and no running heads. */
const item = /^(?:\([A-Za-z\d]{1,4}\)|[a-z\d]{1,3}[.)]|[A-HJ-Z]\.|[IVX]{1,4}\.)\s/

function isItem(source: string, start: number, end: number): boolean {
  return item.test(source.slice(start, Math.min(end, start + MARKER)))
}

/** Words of 32 bits for the pairs of letters of a line: each pair has one bit. */
const PAIR_WORDS = 32

const noPairs = new Uint32Array(0)

/** Collects the pairs of letters of a line; returns how many letters it has. */
function collectPairs(source: string, start: number, end: number, pairs: Uint32Array): number {
  let size = 0
  let before = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isLetter(code)) continue
    const letter = code & 31
    pairs[letter] = (pairs[letter] as number) | (1 << before)
    before = letter
    size++
  }
  return size
}

function lettersOf(source: string, {line: {start, end}}: DraftLine): string {
  let letters = ''
  for (let at = start; at < end; at++) if (isLetter(source.charCodeAt(at))) letters += source.charAt(at)
  return letters.toUpperCase()
}

/** Finds the same line at the same edge of a page before. */
function link(byPage: readonly Candidate[][], index: number, candidate: Candidate): void {
  if (candidate.size < runningHeads.letters) return
  for (let back = 1; back <= runningHeads.reach; back++) {
    for (const earlier of byPage[index - back] ?? []) {
      if (!isAlike(earlier, candidate)) continue
      candidate.earlier = earlier
      return
    }
  }
}

function unlink(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) delete candidate.earlier
}

/** Whether two lines differ no more than damage makes them. */
function isAlike(one: Candidate, other: Candidate): boolean {
  if (one.size * 2 < other.size || other.size * 2 < one.size) return false
  let common = 0
  let all = 0
  for (let at = 0; at < PAIR_WORDS; at++) {
    const [pairs, others] = [one.pairs[at] as number, other.pairs[at] as number]
    if ((pairs | others) === 0) continue
    common += bitsOf(pairs & others)
    all += bitsOf(pairs | others)
  }
  return common >= all * runningHeads.common
}

/** How many bits are set. */
function bitsOf(word: number): number {
  let bits = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) bits++
  return bits
}
