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

function pagesOf(drafts: readonly DraftLine[]): PageLines[] {
  const pages: PageLines[] = []
  let start = 0
  for (let at = 1; at <= drafts.length; at++) {
    if (at === drafts.length || drafts[at]?.page !== drafts[at - 1]?.page) {
      pages.push({start, end: at})
      start = at
    }
  }
  return pages
}

/** How far a line is from the edges of its page, in lines of text. */
interface Distance {
  readonly fromHead: number
  readonly fromFoot: number
}

function distancesOf(source: string, drafts: readonly DraftLine[], page: PageLines): Distance[] {
  const isText = drafts.slice(page.start, page.end).map((draft) => {
    if (draft.absorbed || draft.spans.some(isSure)) return false
    return uncovered(source, draft) >= weights.textLetters
  })
  const total = isText.filter(Boolean).length
  let seen = 0
  return isText.map((text) => {
    const fromHead = seen
    if (text) seen++
    return {fromHead, fromFoot: total - seen}
  })
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
  for (const page of pages) {
    const distances = distancesOf(source, drafts, page)
    for (let at = page.start; at < page.end; at++) {
      const draft = drafts[at] as DraftLine
      const distance = distances[at - page.start] as Distance
      if (draft.spans.length > 0)
        draft.spans = draft.spans.filter((span) => keep(draft, span, distance, levels))
    }
  }
  keepLabelsInSequence(source, drafts, pages)
  for (const page of pages) {
    const distances = distancesOf(source, drafts, page)
    for (let at = page.start; at < page.end; at++) {
      const draft = drafts[at] as DraftLine
      draft.furniture =
        isFurniture(source, draft) && !isSignatureGap(drafts, at, distances[at - page.start] as Distance)
      const {fromHead, fromFoot} = distances[at - page.start] as Distance
      draft.placement =
        fromHead === 0 ? 'header' : fromFoot === 0 ? 'footer' : draft.furniture ? 'margin' : 'body'
    }
  }
}

function keep(draft: DraftLine, span: Span, distance: Distance, levels: ReadonlySet<Level>): boolean {
  const nearest = Math.min(distance.fromHead, distance.fromFoot)
  if (span.kind === 'banner' && span.reading.evidence === 'edge') {
    if (nearest <= weights.bannerLinesFromEdge) return true
    const {level} = span.reading.marking
    return level !== undefined && levels.has(level) && draft.line.end - draft.line.start <= 16
  }
  return true
}

/** Page labels of a weak form are kept where they stand at the edge and fit the labels of other pages. */
function keepLabelsInSequence(
  source: string,
  drafts: readonly DraftLine[],
  pages: readonly PageLines[],
): void {
  // label minus page: the same for all labels of one numbering
  const votes = new Map<string, number>()
  const candidates: {
    draft: DraftLine
    span: Span & {kind: 'pageNumber'}
    key: string
    atEdge: boolean
    page: number
  }[] = []
  for (const [index, page] of pages.entries()) {
    const distances = distancesOf(source, drafts, page)
    for (let at = page.start; at < page.end; at++) {
      const draft = drafts[at] as DraftLine
      for (const span of draft.spans) {
        if (span.kind !== 'pageNumber') continue
        const {fromHead, fromFoot} = distances[at - page.start] as Distance
        const atEdge = Math.min(fromHead, fromFoot) <= weights.labelLinesFromEdge
        const {style, ordinal} = span.reading
        const key = `${style}:${(ordinal ?? 0) - index}`
        candidates.push({draft, span, key, atEdge, page: index})
        if (atEdge || span.reading.evidence === 'strong') votes.set(key, (votes.get(key) ?? 0) + 1)
      }
    }
  }
  const edgeLabels = new Map<number, number>()
  for (const {atEdge, page} of candidates) if (atEdge) edgeLabels.set(page, (edgeLabels.get(page) ?? 0) + 1)
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
function isSignatureGap(drafts: readonly DraftLine[], at: number, {fromHead, fromFoot}: Distance): boolean {
  const {spans, line} = drafts[at] as DraftLine
  if (spans.length === 0 || spans.some(({kind, ...span}) => kind !== 'redaction' || isWholePage(span)))
    return false
  if (fromHead === 0 || fromFoot === 0) return false
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
