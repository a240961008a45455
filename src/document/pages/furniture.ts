import type {Level} from '../../lexicon/levels.js'
import {settlePageLabels} from './page-labels.js'
import {isSure, pagesOf, type Page} from './page-lines.js'
import {findRunningHeads} from './running-heads.js'
import {isFieldOfForm, uncovered, type DraftLine, type Span} from '../lines/spans.js'

/**
 * What weighs for and against a piece of furniture whose own form does not settle it; for page labels, see
 * `labelEvidence`.
 */
export const weights = {
  /** Lines of text that may stand between a weak banner and the edge of its page. */
  bannerLinesFromEdge: 2,
  /** Longest line on which a weak banner is read away from the edge, where the same level is printed clean elsewhere. */
  bannerInside: 16,
  /** How many letters and digits of a line of furniture may be noise, and what share. */
  noiseLetters: 12,
  noiseShare: 0.4,
} as const

/**
 * Settles what the form alone left open: weak banners and page labels are kept at the edges of pages, where pages have
 * them, and dropped elsewhere; lines that hold nothing but furniture are told from text.
 */
export function settleFurniture(source: string, drafts: readonly DraftLine[]): void {
  const pages = pagesOf(source, drafts)
  findRunningHeads(source, pages)
  for (const page of pages) page.recount()
  settleBanners(pages)
  settlePageLabels(pages)
  for (const page of pages) {
    page.recount()
    for (const draft of page.marked) {
      draft.furniture = isFurniture(source, draft) && !isSignatureGap(page, draft)
      draft.placement = placementOf(page, draft)
    }
  }
}

/** Small letters of a sentence, and its words without a capital. */
const LEAST_SENTENCE = 8
const FEWEST_SMALL = 3

function placementOf(page: Page, draft: DraftLine): DraftLine['placement'] {
  if (page.fromHead(draft) === 0) return 'header'
  if (page.fromFoot(draft) === 0) return 'footer'
  return draft.furniture ? 'margin' : 'body'
}

/** Keeps weak banners at the edges, and short ones where the document has the same level clean. */
function settleBanners(pages: readonly Page[]): void {
  let levels: ReadonlySet<Level> | undefined
  for (const page of pages) {
    for (const draft of page.marked) {
      for (const span of draft.spans) {
        if (span.kind !== 'banner' || span.reading.evidence !== 'edge') continue
        if (page.fromEdge(draft) <= weights.bannerLinesFromEdge) continue
        const {level} = span.reading.marking
        levels ??= cleanLevels(pages)
        const known = level !== undefined && levels.has(level)
        if (!known || draft.line.end - draft.line.start > weights.bannerInside) page.remove(draft, span)
      }
    }
    page.recount()
  }
}

/** The levels of the banners that are printed clean. */
function cleanLevels(pages: readonly Page[]): ReadonlySet<Level> {
  const levels = new Set<Level>()
  for (const {marked} of pages) {
    for (const {spans} of marked) {
      for (const span of spans) {
        if (span.kind !== 'banner' || span.reading.evidence !== 'strong') continue
        const {level} = span.reading.marking
        if (level) levels.add(level)
      }
    }
  }
  return levels
}

/** A redaction alone on its line, apart from furniture: the place of a name or a sentence, not a mark of the page. */
function isSignatureGap(page: Page, draft: DraftLine): boolean {
  const {spans, line} = draft
  if (spans.length === 0 || !spans.every(isGap) || page.fromEdge(draft) === 0) return false
  const above = line.blanksBefore === 0 ? page.beside(draft, -1) : undefined
  const below = page.beside(draft, 1)
  const touching = [above, below?.line.blanksBefore === 0 ? below : undefined]
  return !touching.some((other) => other?.spans.some(isSure))
}

/** A redaction of less than a page. */
function isGap(span: Span): boolean {
  return span.kind === 'redaction' && span.reading.disposition === undefined
}

/** Kinds of furniture beside which the rest of a line may be noise. */
const telling: ReadonlySet<Span['kind']> = new Set([
  'stamp',
  'own',
  'banner',
  'documentId',
  'notice',
  'pageNumber',
])

/** A word written small, as those of sentences are; and any other word that a sentence may have. */
const smallWord = /^[a-z]{2,}[.,;]?$/
const otherWord = /^(?:[A-Z][a-z]*|[a.,;]|[(\dA-Za-z]{1,3}[.)])$/

/** A sentence that names a record: the identifier stands among its words. */
function isSentence(source: string, {line, spans}: DraftLine): boolean {
  const [span] = spans
  if (spans.length !== 1 || span?.kind !== 'documentId' || line.lower < LEAST_SENTENCE) return false
  const words = `${source.slice(line.start, span.start)} ${source.slice(span.end, line.end)}`
    .trim()
    .split(/\s+/)
  const small = words.filter((word) => smallWord.test(word)).length
  return small >= FEWEST_SMALL && words.every((word) => smallWord.test(word) || otherWord.test(word))
}

/** A date-time group behind a banner. */
const dateTimeGroup = /^ {1,2}\d{6}[A-Z] ?[A-Z]{3} ?\d{2}\b/
const LONGEST_GROUP = 20
/** Digits of the group and its year. */
const GROUP_DIGITS = 8

/** Whether nothing is text on a line on which something was recognised. */
function isFurniture(source: string, draft: DraftLine): boolean {
  const {line, spans} = draft
  if (draft.absorbed) return true
  let isTelling = false
  for (const {kind} of spans) {
    if (kind === 'portion') return false
    isTelling ||= telling.has(kind)
  }
  const first = spans[0] as Span
  if (first.start === line.start && first.end === line.end) return true
  const rest = uncovered(source, draft)
  if (rest <= 2) return true
  // `SECRET 090945Z NOV 77`: the date of a telegram
  if (line.digits >= GROUP_DIGITS && dateTimeGroup.test(source.slice(first.end, first.end + LONGEST_GROUP)))
    return false
  if (!isTelling || isSentence(source, draft) || isFieldOfForm(source, draft)) return false
  return rest <= weights.noiseLetters || rest <= (line.upper + line.lower + line.digits) * weights.noiseShare
}
