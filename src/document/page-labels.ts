import {isSureForm, type LabelForm, type PageNumberReading} from '../conventions/page-number/read.js'
import {isSure, type Page} from './page-lines.js'
import type {DraftLine, Span} from './spans.js'

/**
 * What speaks for and against a page label whose form does not settle it. The sum must reach {@link labelEvidence.least}.
 */
export const labelEvidence = {
  least: 1,
  /** How it is printed. */
  forms: {
    dashed: 3,
    spelled: 3,
    'half-dashed': 0.5,
    compound: 0.3,
    bare: 0,
    padded: -0.5,
    beside: -0.6,
    stopped: -1,
    letter: -1.5,
  } satisfies Record<LabelForm, number>,
  /** It stands at the edge of its page; with a line of text between; further inside. */
  edge: [1, 0, -2],
  /** A banner stands on the same line; on the next or the one before. */
  besideBanner: 1.5,
  nextToBanner: 1,
  /** The label of another page differs from it as the pages do, or by one less; each further page adds. */
  fits: 2,
  nearlyFits: 1.2,
  fitsAgain: 0.5,
  /** It is the number of its page in the file. */
  isOrdinal: 0.7,
  /** The document has several pages, and no other label bears it out. */
  lonely: -1,
  /** A roman number of several letters, which chance seldom prints. */
  romanNumber: 1,
  /** A single roman letter, a year, zeros, a number far beyond the pages of the file. */
  romanLetter: -1,
  year: -2,
  zero: -5,
  tooHigh: -1.2,
  /** Another label stands at the same edge of the page. */
  rival: -0.6,
  /** Numbers stand alone on the lines before or behind it: a column of a table. */
  column: -1.5,
} as const

/** Pages within which labels are compared. */
const REACH = 4
/** Longest number of a column. */
const COLUMN = 5
/** Pages from which on a label without support is lonely. */
const SEVERAL = 4
/** How far a label may be beyond the pages of the file, and the highest one of a few pages. */
const AHEAD = 60
const HIGHEST = 999

interface Candidate {
  readonly page: Page
  readonly draft: DraftLine
  readonly span: Span & {readonly kind: 'pageNumber'}
  readonly reading: PageNumberReading
}

/** Keeps the page labels that their form, their place and the labels of other pages bear out, and drops the others. */
export function settlePageLabels(pages: readonly Page[]): void {
  const byPage: Candidate[][] = []
  let any = false
  for (const page of pages) {
    const candidates = candidatesOf(page)
    byPage.push(candidates)
    any ||= candidates.length > 0
  }
  if (!any) return
  for (const candidates of byPage) {
    const columns = columnsOf(candidates)
    for (const candidate of candidates) {
      if (columns.has(candidate.draft)) candidate.draft.remove(candidate.span)
      if (isSureForm(candidate.reading.form)) continue
      if (score(candidate, byPage) < labelEvidence.least) candidate.draft.remove(candidate.span)
    }
  }
}

/** `Page 3` under `Page 2` under `Page 1`: the numbers of a list of contents, which OCR has set apart from it. */
function columnsOf(candidates: readonly Candidate[]): ReadonlySet<DraftLine> {
  const columns = new Set<DraftLine>()
  for (let at = 2; at < candidates.length; at++) {
    const three = candidates.slice(at - 2, at + 1)
    const [first, , last] = three as [Candidate, Candidate, Candidate]
    const spelled = three.every(({draft, reading}) => reading.form === 'spelled' && draft.spans.length === 1)
    if (spelled && last.draft.index - first.draft.index === 2) for (const {draft} of three) columns.add(draft)
  }
  return columns
}

function candidatesOf(page: Page): Candidate[] {
  const found: Candidate[] = []
  for (const draft of page.marked)
    for (const span of draft.spans)
      if (span.kind === 'pageNumber') found.push({page, draft, span, reading: span.reading})
  return found
}

function score(candidate: Candidate, byPage: readonly (readonly Candidate[])[]): number {
  const {page, draft, span, reading} = candidate
  const {forms, edge} = labelEvidence
  let sum: number = forms[reading.form]
  sum += edge[Math.min(edge.length - 1, page.fromEdge(draft))] as number
  if (draft.spans.some((other) => other !== span && isBanner(other))) sum += labelEvidence.besideBanner
  else if (isNextToBanner(page, draft)) sum += labelEvidence.nextToBanner
  const support = supportOf(candidate, byPage)
  if (support > 0) sum += support
  else if (byPage.length >= SEVERAL) sum += labelEvidence.lonely
  if (reading.ordinal === page.index + 1) sum += labelEvidence.isOrdinal
  sum += valueOf(reading, byPage.length)
  const rivals = (byPage[page.index] as readonly Candidate[]).filter(
    (other) =>
      other !== candidate &&
      forms[other.reading.form] >= forms[reading.form] &&
      page.fromEdge(other.draft) === 0,
  )
  if (rivals.length > 0 && support === 0) sum += labelEvidence.rival * rivals.length
  if (isInColumn(page, draft)) sum += labelEvidence.column
  return sum
}

/** Whether a line beside has nothing but a number either. */
function isInColumn(page: Page, draft: DraftLine): boolean {
  return [-1, 1].some((by) => {
    const line = page.beside(draft, by)?.line
    return (
      line !== undefined &&
      line.digits > 0 &&
      line.upper + line.lower === 0 &&
      line.end - line.start <= COLUMN
    )
  })
}

function isBanner(span: Span): boolean {
  return span.kind === 'banner' && (isSure(span) || span.reading.marking.level !== undefined)
}

function isNextToBanner(page: Page, draft: DraftLine): boolean {
  return [-1, 1].some((by) => page.beside(draft, by)?.spans.some(isBanner))
}

/** What the labels of the pages around say for a label: they differ from it as the pages do. */
function supportOf({page, reading}: Candidate, byPage: readonly (readonly Candidate[])[]): number {
  let best = 0
  let pages = 0
  const last = Math.min(byPage.length - 1, page.index + REACH)
  for (let index = Math.max(0, page.index - REACH); index <= last; index++) {
    if (index === page.index) continue
    let here = 0
    for (const {page: other, draft, reading: label} of byPage[index] as readonly Candidate[]) {
      if (label.style !== reading.style || other.fromEdge(draft) >= labelEvidence.edge.length - 1) continue
      // a page break that was found where there is none puts the pages one ahead of their labels
      const steps = Math.sign(index - page.index) * (label.ordinal - reading.ordinal)
      const apart = Math.abs(index - page.index)
      if (steps === apart) here = labelEvidence.fits
      else if (steps > 0 && steps === apart - 1) here = Math.max(here, labelEvidence.nearlyFits)
    }
    if (here > 0) pages++
    best = Math.max(best, here)
  }
  return pages === 0 ? 0 : best + labelEvidence.fitsAgain * (pages - 1)
}

/** What the number itself says. */
function valueOf({label, ordinal, style, form}: PageNumberReading, pages: number): number {
  if (ordinal === 0) return labelEvidence.zero
  let sum = 0
  if (style === 'roman') sum += label.length === 1 ? labelEvidence.romanLetter : labelEvidence.romanNumber
  if (style === 'arabic' && label.length === 4 && ordinal >= 1800 && ordinal < 2100) sum += labelEvidence.year
  const most = pages >= SEVERAL ? pages + AHEAD : HIGHEST
  if (form !== 'compound' && ordinal > most) sum += labelEvidence.tooHigh
  return sum
}
