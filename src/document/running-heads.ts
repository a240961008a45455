import {letterheads} from '../lexicon/letterheads.js'
import {isLetter} from '../source/characters.js'
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
  /** Share of the letters that may differ between two pages. */
  damage: 0.25,
  /** Pages back that are compared: two, for left and right pages. */
  reach: 2,
} as const

type Edge = 'head' | 'foot'

/** A line at the edge of a page that may be a running head: its letters alone, in capitals. */
interface Candidate {
  readonly draft: DraftLine
  readonly letters: string
  readonly counts: Uint8Array
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
      for (const [depth, candidate] of candidates.entries()) {
        link(byPage, index, candidate)
        // a page that was scanned twice repeats its text, and not its head alone
        if (depth === runningHeads.depth && candidate.earlier) unlink(candidates)
      }
      for (const candidate of candidates.slice(0, runningHeads.depth)) {
        if (index > 0 && edge === 'head' && known.has(candidate.letters)) mark(candidate)
        const chain = candidate.earlier && chains.get(candidate.earlier)
        if (chain) chain.push(candidate)
        chains.set(candidate, chain ?? [candidate])
      }
    }
    for (const chain of new Set(chains.values())) {
      if (chain.length >= runningHeads.pages) chain.forEach(mark)
    }
  }
}

const known = new Set(letterheads.map((name) => name.replaceAll(' ', '')))

function mark({draft}: Candidate): void {
  const {start, end} = draft.line
  draft.spans = [{kind: 'notice', start, end, reading: {start, end, kind: 'running-head', cost: 0}}]
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
    const letters = end - start <= runningHeads.longest ? lettersOf(source, start, end) : ''
    found.push({draft, letters, counts: countsOf(letters)})
  }
  return found
}

function lettersOf(source: string, start: number, end: number): string {
  let letters = ''
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    // the label of a field repeats from paper to paper
    if (code === 58) return ''
    if (isLetter(code)) letters += source.charAt(at).toUpperCase()
  }
  return letters
}

function countsOf(letters: string): Uint8Array {
  const counts = new Uint8Array(32)
  for (let at = 0; at < letters.length; at++) {
    const slot = letters.charCodeAt(at) & 31
    counts[slot] = (counts[slot] as number) + 1
  }
  return counts
}

/** Finds the same line at the same edge of a page before. */
function link(byPage: readonly Candidate[][], index: number, candidate: Candidate): void {
  if (candidate.letters.length < runningHeads.letters) return
  for (let back = 1; back <= runningHeads.reach; back++) {
    for (const earlier of byPage[index - back] ?? []) {
      if (earlier.letters !== candidate.letters && !isAlike(earlier, candidate)) continue
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
  const longer = Math.max(one.letters.length, other.letters.length)
  const limit = Math.floor(longer * runningHeads.damage)
  if (Math.min(one.letters.length, other.letters.length) < longer - limit) return false
  // the letters, whatever their order, tell most lines apart
  let surplus = 0
  for (let slot = 0; slot < 32; slot++) {
    surplus += Math.max(0, (one.counts[slot] as number) - (other.counts[slot] as number))
  }
  return surplus <= limit && distance(one.letters, other.letters) <= limit
}

/** Levenshtein's distance of two short strings. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const replaced = (row[to - 1] as number) + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[to] as number) + 1, (next[to - 1] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}
