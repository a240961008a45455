import type {Level} from '../lexicon/levels.js'
import {uncovered, type DraftLine, type Span} from './spans.js'

/**
 * What weighs for and against a piece of furniture whose own form does not settle it.
 *
 * One place for all of them, so that a change of weight is a change here.
 */
export const weights = {
  /** Letters and digits from which on a line is text and not noise. */
  textLetters: 12,
  /** Lines of text that may stand between a weak banner and the edge of its page. */
  bannerLinesFromEdge: 1,
  /** Lines of text that may stand between a weak page label and the edge of its page. */
  labelLinesFromEdge: 0,
  /** Strain up to which a weak banner is read away from the edge, where the same level is printed clean elsewhere. */
  bannerStrainInside: 0.3,
  /** How much of a line of furniture may be noise. */
  noiseShare: 0.4,
} as const

/** Lines of one page: index of the first, and after the last. */
interface PageLines {
  readonly start: number
  readonly end: number
}

/** A page, and those of its lines on which anything was recognised. */
interface Page {
  readonly page: PageLines
  readonly marked: readonly DraftLine[]
}

function pagesOf(drafts: readonly DraftLine[]): Page[] {
  const pages: Page[] = []
  let start = 0
  let marked: DraftLine[] = []
  for (const [at, draft] of drafts.entries()) {
    if (draft.spans.length > 0 || draft.absorbed) marked.push(draft)
    if (drafts[at + 1]?.page === draft.page) continue
    pages.push({page: {start, end: at + 1}, marked})
    start = at + 1
    marked = []
  }
  return pages
}

/** How far lines are from the edges of their page, in lines of text. */
class Distances {
  /** For each line of the page, the lines of text before it. */
  private readonly before: Int32Array
  private readonly total: number

  constructor(
    source: string,
    drafts: readonly DraftLine[],
    private readonly page: PageLines,
  ) {
    const {start, end} = page
    this.before = new Int32Array(end - start + 1)
    let seen = 0
    for (let at = start; at < end; at++) {
      this.before[at - start] = seen
      if (isText(source, drafts[at] as DraftLine)) seen++
    }
    this.before[end - start] = seen
    this.total = seen
  }

  /** Lines of text between a line and the head of the page. */
  fromHead(at: number): number {
    return this.before[at - this.page.start] as number
  }

  /** Lines of text between a line and the foot of the page. */
  fromFoot(at: number): number {
    return this.total - (this.before[at - this.page.start + 1] as number)
  }

  /** Lines of text between a line and the nearer edge. */
  fromEdge(at: number): number {
    return Math.min(this.fromHead(at), this.fromFoot(at))
  }
}

function isText(source: string, draft: DraftLine): boolean {
  const {line, spans} = draft
  if (spans.length === 0) return line.upper + line.lower + line.digits >= weights.textLetters
  if (draft.absorbed || spans.some(isSure)) return false
  return uncovered(source, draft) >= weights.textLetters
}

function isSure(span: Span): boolean {
  switch (span.kind) {
    case 'stamp':
    case 'notice':
      return true
    case 'documentId':
      return span.reading.scheme !== 'fbi-serial'
    case 'banner':
      return span.reading.evidence === 'strong'
    case 'pageNumber':
      return span.reading.evidence === 'strong'
    default:
      return false
  }
}

/**
 * Settles what the form alone left open: weak banners and page labels are kept at the edges of pages, where pages have
 * them, and dropped elsewhere; lines that hold nothing but furniture are told from text.
 */
export function settleFurniture(source: string, drafts: readonly DraftLine[]): void {
  const levels = new Set<Level>()
  for (const {spans} of drafts) {
    for (const span of spans) {
      if (span.kind === 'banner' && span.reading.evidence === 'strong' && span.reading.marking.level) {
        levels.add(span.reading.marking.level)
      }
    }
  }
  const pages = pagesOf(drafts)
  for (const {marked, page} of pages) {
    if (!marked.some(({spans}) => spans.some(isOpen))) continue
    const distances = new Distances(source, drafts, page)
    for (const draft of marked)
      draft.spans = draft.spans.filter((span) => keep(draft, span, distances.fromEdge(draft.index), levels))
  }
  keepLabelsInSequence(source, drafts, pages)
  for (const {marked, page} of pages) {
    if (marked.length === 0) continue
    const distances = new Distances(source, drafts, page)
    for (const draft of marked) {
      const {index} = draft
      draft.furniture = isFurniture(source, draft) && !isSignatureGap(drafts, index, distances)
      draft.placement =
        distances.fromHead(index) === 0
          ? 'header'
          : distances.fromFoot(index) === 0
            ? 'footer'
            : draft.furniture
              ? 'margin'
              : 'body'
    }
  }
}

/** Whether a span waits for its place to decide it. */
function isOpen(span: Span): boolean {
  return span.kind === 'banner' && span.reading.evidence === 'edge'
}

function keep(draft: DraftLine, span: Span, fromEdge: number, levels: ReadonlySet<Level>): boolean {
  if (span.kind !== 'banner' || span.reading.evidence !== 'edge') return true
  if (fromEdge <= weights.bannerLinesFromEdge) return true
  const {level} = span.reading.marking
  return level !== undefined && levels.has(level) && draft.line.end - draft.line.start <= 16
}

/** A page label that the other labels of the document may bear out. */
interface LabelCandidate {
  readonly draft: DraftLine
  readonly span: Span & {kind: 'pageNumber'}
  /** Style, and label minus page: the same for all labels of one numbering. */
  readonly key: string
  readonly atEdge: boolean
  /** Index of the page. */
  readonly page: number
}

/** Page labels of a weak form are kept where they stand at the edge and fit the labels of other pages. */
function keepLabelsInSequence(source: string, drafts: readonly DraftLine[], pages: readonly Page[]): void {
  const votes = new Map<string, number>()
  const candidates: LabelCandidate[] = []
  const edgeLabels = new Map<number, number>()
  for (const [index, {marked, page}] of pages.entries()) {
    const labelled = marked.filter(({spans}) => spans.some(({kind}) => kind === 'pageNumber'))
    if (labelled.length === 0) continue
    const distances = new Distances(source, drafts, page)
    for (const draft of labelled) {
      for (const span of draft.spans) {
        if (span.kind !== 'pageNumber') continue
        const atEdge = distances.fromEdge(draft.index) <= weights.labelLinesFromEdge
        const {style, ordinal, evidence} = span.reading
        const key = `${style}:${(ordinal ?? 0) - index}`
        candidates.push({draft, span, key, atEdge, page: index})
        if (atEdge || evidence === 'strong') votes.set(key, (votes.get(key) ?? 0) + 1)
        if (atEdge) edgeLabels.set(index, (edgeLabels.get(index) ?? 0) + 1)
      }
    }
  }
  for (const {draft, span, key, atEdge, page} of candidates) {
    if (span.reading.evidence === 'strong') continue
    const fits = (votes.get(key) ?? 0) >= 2
    const beside = draft.spans.some((other) => other.kind === 'banner' || other.kind === 'stamp')
    const alone = (edgeLabels.get(page) ?? 0) <= (atEdge ? 1 : 0)
    const plausible =
      span.reading.style !== 'letter' && (span.reading.ordinal ?? 0) > 0 && span.reading.label.length <= 4
    if (atEdge && (fits || beside || (alone && plausible))) continue
    draft.remove(span)
  }
}

/** A redaction alone on its line, apart from furniture: the place of a name or a sentence, not a mark of the page. */
function isSignatureGap(drafts: readonly DraftLine[], at: number, distances: Distances): boolean {
  const {spans, line} = drafts[at] as DraftLine
  if (spans.length === 0 || spans.some(({kind, ...span}) => kind !== 'redaction' || isWholePage(span)))
    return false
  if (distances.fromEdge(at) === 0) return false
  const touching = [
    line.blanksBefore === 0 ? drafts[at - 1] : undefined,
    drafts[at + 1]?.line.blanksBefore === 0 ? drafts[at + 1] : undefined,
  ]
  return !touching.some((draft) => draft?.spans.some(isSure))
}

function isWholePage({reading}: {reading: object}): boolean {
  return 'disposition' in reading
}

/** Whether nothing on a line is text. */
function isFurniture(source: string, draft: DraftLine): boolean {
  const {line, spans} = draft
  if (draft.absorbed) return true
  if (spans.length === 0 || spans.some(({kind}) => kind === 'portion')) return false
  const rest = uncovered(source, draft)
  if (rest <= 2) return true
  const total = line.upper + line.lower + line.digits
  if (
    !spans.some(
      ({kind}) =>
        kind === 'stamp' ||
        kind === 'banner' ||
        kind === 'documentId' ||
        kind === 'notice' ||
        kind === 'pageNumber',
    )
  )
    return false
  return rest <= weights.textLetters || rest <= total * weights.noiseShare
}
