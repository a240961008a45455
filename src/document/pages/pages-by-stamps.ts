import {isLower} from '../../source/characters.js'
import {isHeadBanner, isNoteEnd, pageEvidence, placeCosts} from './page-evidence.js'
import {uncovered, type DraftLine} from '../lines/spans.js'

/** A line of furniture that stands at the head or foot of pages. */
interface Edge {
  /** Index among the draft lines. */
  readonly line: number
  /** Known to stand at the head (`NND Project Number`, scanner slugs) or at the foot only. */
  readonly always?: 'head' | 'foot'
}

/** How surely a piece of furniture marks the edge of a page. */
function edgeOf(source: string, draft: DraftLine): Edge['always'] | 'either' | undefined {
  for (const span of draft.spans) {
    if (span.kind === 'stamp') {
      const {reading} = span
      if (reading.stamp === 'declassification')
        return reading.phrase?.phrase === 'Declassified per Executive Order' ? 'head' : undefined
      if (
        reading.phrase === undefined ||
        reading.phrase.phrase.includes('pproved') ||
        reading.phrase.phrase.includes('PPROVED') ||
        reading.phrase.phrase.startsWith('U.S. Department of State') ||
        reading.phrase.phrase.startsWith('No Objection')
      )
        return 'either'
    }
    if (
      span.kind === 'notice' &&
      span.reading.kind === 'provenance' &&
      /^1?[34][-.]?0?0000$/.test(source.slice(span.start, span.end))
    ) {
      return 'head'
    }
    if (span.kind === 'documentId' && span.reading.scheme === 'nara-docid') return 'foot'
  }
  return undefined
}

/** Pages that begin by their stamps. */
export interface StampedPages {
  readonly starts: readonly number[]
  /** Whether the stamps are of those that are put on all pages; slugs of scanners and reviewers are missing on some. */
  readonly all: boolean
}

/**
 * Finds where pages begin by the stamps at their heads and feet.
 *
 * @returns undefined where the document has too few of them, or all in one place
 */
export function pagesByStamps(source: string, drafts: readonly DraftLine[]): StampedPages | undefined {
  const edges: Edge[] = []
  for (const draft of drafts) {
    if (draft.spans.length === 0) continue
    const line = draft.index
    const edge = edgeOf(source, draft)
    if (!edge) continue
    // the second line of a stamp of two lines belongs to the first
    const before = edges.at(-1)
    if (before?.line === line - 1 && continues(drafts[line - 1] as DraftLine, draft)) continue
    if (edge !== 'either') edges.push({line, always: edge})
    else if (isJoint(source, drafts, line))
      edges.push({line, always: 'foot'}, {line: line + 1, always: 'head'})
    else edges.push({line})
  }
  if (edges.length < 2 || !isSpread(source, drafts, edges)) return undefined
  const starts = fromEdges(source, drafts, edges)
  const all = edges.some(({always}) => always === undefined)
  return {starts: all ? withPairs(source, drafts, edges, starts) : starts, all}
}

/** Whether a stamp stands between the banner of a foot and that of a head: OCR lost the stamp of one of the pages. */
function isJoint(source: string, drafts: readonly DraftLine[], line: number): boolean {
  const above = drafts[line - 1]
  const below = drafts[line + 1]
  return (
    above !== undefined &&
    below !== undefined &&
    line > 2 &&
    isBanner(source, above) &&
    isBanner(source, below)
  )
}

/** Lines within which a stamp or another page's head stands too near for a page to begin. */
const CLOSE = 6

/**
 * Adds the pages that begin between two banners, one right below the other: the foot of a page and the head of the next,
 * where OCR lost the stamps or reviewers left them off; behind the note of a translation; or at a banner that touches the line
 * above and is apart from what follows. One alone may be a banner printed twice.
 */
function withPairs(
  source: string,
  drafts: readonly DraftLine[],
  edges: readonly Edge[],
  starts: readonly number[],
): readonly number[] {
  const pairs: number[] = []
  let next = 0
  let head = -Infinity
  for (let at = 1; at < drafts.length; at++) {
    const draft = drafts[at] as DraftLine
    const above = drafts[at - 1] as DraftLine
    const isBehindNote = isNoteEnd(source, above.line)
    if (!isBehindNote && !isBanner(source, draft)) continue
    const isSure = isBehindNote || isBanner(source, above)
    if (!isSure && !isHeadBanner(draft, drafts[at + 1])) continue
    while ((edges[next]?.line ?? Infinity) < at) next++
    const edgeAbove = edges[next - 1]?.line ?? -Infinity
    const below = edges[next]?.line ?? Infinity
    if (at - edgeAbove <= CLOSE || below - at <= CLOSE || at - head <= (isSure ? 1 : CLOSE)) continue
    pairs.push(at)
    head = at
  }
  return pairs.length < 2 ? starts : [...starts, ...pairs].sort((one, other) => one - other)
}

/** Whether nothing but a sure banner with a level stands on a line. */
function isBanner(source: string, draft: DraftLine): boolean {
  const {spans} = draft
  if (spans.length === 0 || spans.some(({kind}) => kind !== 'banner')) return false
  return placeCosts(source, draft) === pageEvidence.lines.strongBanner
}

/** Stamps that all stand together, at the end of a transcript, say nothing of its pages. */
function isSpread(source: string, drafts: readonly DraftLine[], edges: readonly Edge[]): boolean {
  if (edges.length > 3) return true
  const [first, last] = [edges[0] as Edge, edges.at(-1) as Edge]
  const between = lettersBetween(source, drafts, first.line + 1, last.line)
  return between + lettersBetween(source, drafts, last.line + 1, drafts.length) >= TEXT
}

/** How many letters and digits stand outside furniture on the lines from one up to another. */
function lettersBetween(source: string, drafts: readonly DraftLine[], from: number, to: number): number {
  let letters = 0
  for (let at = from; at < to; at++) letters += uncovered(source, drafts[at] as DraftLine)
  return letters
}

/** Whether a line with a piece of a stamp goes on with the stamp of the line before. */
function continues(before: DraftLine, draft: DraftLine): boolean {
  const a = before.spans.find((span) => span.kind === 'stamp')
  const b = draft.spans.find((span) => span.kind === 'stamp' || span.kind === 'documentId')
  if (a?.kind !== 'stamp' || !b) return false
  if (b.kind === 'documentId') return a.reading.documentIds.length === 0
  if (b.reading.decision === undefined) return a.reading.date === undefined
  // OCR gives the end of the line before its beginning
  return (
    a.reading.decision === undefined && b.reading.date === undefined && b.reading.documentIds.length === 0
  )
}

/** Letters between two edges from which on there is text, and below which there is noise. */
const TEXT = 160
const NOISE = 40
/** Letters of half a page: behind a stamp at the foot they are of another page, whatever it begins with. */
const HALF_PAGE = 800
/** Lines below a stamp at the foot within which the next page shows its head. */
const NEAR = 4
/** Blank lines that part two stamps. */
const APART = 8

/** What speaks against reading two stamps behind one another so. */
const steps = {
  /** A stamp that stands only at the head, taken for a foot, or the other way round. */
  misplaced: 9,
  /** A first stamp behind text as a head; one without text before as a foot. */
  headBehindText: 2,
  footWithoutText: 1.5,
  /** A head and a foot with nothing but noise between; no blank line either; with little text between. */
  emptyPage: 1.5,
  touchingPage: 1,
  shortPage: 0.4,
  /** A foot and a head with text between; with little text; touching one another. */
  textBetween: 4,
  littleBetween: 0.8,
  touching: -0.3,
  /** Two heads or two feet. */
  same: 2,
  /** Text behind the last foot. */
  textBehind: 1.5,
} as const

/**
 * Reads the edges as heads and feet of pages, by the cheapest alternation (Viterbi).
 *
 * A foot and the head after it have next to nothing between them; a head and the foot after it have the page.
 */
function fromEdges(source: string, drafts: readonly DraftLine[], edges: readonly Edge[]): number[] {
  const first = edges[0] as Edge
  const final = edges.at(-1) as Edge
  const before = lettersBetween(source, drafts, 0, first.line)
  let head = first.always === 'foot' ? steps.misplaced : before > TEXT ? steps.headBehindText : 0
  let foot = first.always === 'head' ? steps.misplaced : before > TEXT ? 0 : steps.footWithoutText
  const choices: {head: 'head' | 'foot'; foot: 'head' | 'foot'}[] = []
  for (let at = 1; at < edges.length; at++) {
    const edge = edges[at] as Edge
    const previous = edges[at - 1] as Edge
    const text = lettersBetween(source, drafts, previous.line + 1, edge.line)
    const touching = text < NOISE && (drafts[edge.line] as DraftLine).line.blanksBefore < APART
    const blanks = blanksBetween(drafts, previous.line, edge.line)
    const headToFoot =
      text >= TEXT
        ? 0
        : text < NOISE
          ? steps.emptyPage + (blanks === 0 ? steps.touchingPage : 0)
          : steps.shortPage
    const footToHead =
      text >= TEXT
        ? steps.textBetween
        : text < NOISE
          ? touching && blanks === 0
            ? steps.touching
            : 0
          : steps.littleBetween
    const {same} = steps
    const toHead = Math.min(head + same, foot + footToHead)
    const toFoot = Math.min(head + headToFoot, foot + same)
    choices.push({
      head: head + same <= foot + footToHead ? 'head' : 'foot',
      foot: head + headToFoot <= foot + same ? 'head' : 'foot',
    })
    head = edge.always === 'foot' ? steps.misplaced + toHead : toHead
    foot = edge.always === 'head' ? steps.misplaced + toFoot : toFoot
  }
  const after = lettersBetween(source, drafts, final.line + 1, drafts.length)
  if (after > TEXT) foot += steps.textBehind
  let state: 'head' | 'foot' = head <= foot ? 'head' : 'foot'
  const lastState = state
  const starts: number[] = []
  for (let at = edges.length - 1; at > 0; at--) {
    const previous = (choices[at - 1] as {head: 'head' | 'foot'; foot: 'head' | 'foot'})[state]
    if (state === 'head') starts.push((edges[at] as Edge).line)
    else if (previous === 'foot') starts.push((edges[at - 1] as Edge).line + 1)
    state = previous
  }
  starts.reverse()
  // a last edge at the foot with a head and text after it has the last page behind it
  if (lastState === 'foot' && final.always === undefined && after > TEXT) {
    const near = drafts.slice(final.line + 1, final.line + 1 + NEAR)
    const below = near.find(({spans}) => spans.some(({kind}) => kind === 'banner'))
    if (below) starts.push(below.index)
    else if (after > HALF_PAGE && !goesOnSmall(source, drafts, final.line)) starts.push(final.line + 1)
  }
  // a first edge at the foot with text after it closes the first page, and so does a label above a stamp that heads its page
  if (
    state === 'head' &&
    first.line > 0 &&
    (before > TEXT || (first.always === 'head' && hasLabel(drafts, first.line)))
  )
    starts.unshift(first.line)
  return pullUp(drafts, starts)
}

/** Whether a page label stands above a line, at the head of the text. */
function hasLabel(drafts: readonly DraftLine[], line: number): boolean {
  return drafts.slice(0, line).some(({spans}) => spans.some(({kind}) => kind === 'pageNumber'))
}

/** Letters from which on a line is text. */
const LINE = 12

/** Whether the text behind a stamp goes on with a sentence, which a stamp across the page may part. */
function goesOnSmall(source: string, drafts: readonly DraftLine[], stamp: number): boolean {
  const next = drafts.slice(stamp + 1).find(({line: {upper, lower}}) => upper + lower >= LINE)
  return next !== undefined && isLower(source.charCodeAt(next.line.start))
}

function blanksBetween(drafts: readonly DraftLine[], from: number, to: number): number {
  let blanks = 0
  for (let at = from + 1; at <= to; at++) blanks += (drafts[at] as DraftLine).line.blanksBefore
  return blanks
}

/** A page begins with the first piece of the furniture at its head. */
function pullUp(drafts: readonly DraftLine[], starts: readonly number[]): number[] {
  return starts.filter((line) => line > 0 && line < drafts.length)
}
