import {isSureForm, type LabelForm, type PageNumberReading} from '../../conventions/page-number/read.js'
import {isSure, type Page} from './page-lines.js'
import type {DraftLine, Span} from '../lines/spans.js'

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
    // the marker of a paragraph
    stopped: -4,
    letter: -1.5,
  } satisfies Record<LabelForm, number>,
  /** It stands at the edge of its page; with a line of text between; further inside. */
  edge: [1, 0, -2],
  /** Nothing but a number, further inside and beside no banner: a marker or a column of the text, whatever other pages have. */
  inText: -1,
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
  /** `FORM` above `1-79`: the month of the print of a form. */
  edition: -3,
  /** Nothing bears it out, at the head of a page that has another place in the file: the number of a form or a message. */
  strange: -1.2,
  /** The labels of the pages before and after leave another number for this one. */
  contradicted: -1,
  /** `1` above `- The Pilots`: so many copies for them; a number under `NO. OF PAGES`. */
  count: -4,
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
  readonly draft: DraftLine
  readonly span: Span & {readonly kind: 'pageNumber'}
  readonly reading: PageNumberReading
}

/**
 * The labels of one page, counted once, so that a page of ten thousand bare numbers does not compare each with each.
 */
class LabelsOfPage {
  /** How many labels of each form stand at an edge of the page. */
  private readonly atEdge = new Map<LabelForm, number>()
  /** Numbers of the labels near an edge, by their style. */
  private readonly nearEdge = new Map<PageNumberReading['style'], Set<number>>()

  constructor(
    readonly page: Page,
    readonly candidates: readonly Candidate[],
  ) {
    for (const {draft, reading} of candidates) {
      if (isMark(draft, reading)) continue
      const lines = page.fromEdge(draft)
      if (lines >= labelEvidence.edge.length - 1) continue
      const {style, form, ordinal} = reading
      const numbers = this.nearEdge.get(style)
      if (numbers) numbers.add(ordinal)
      else this.nearEdge.set(style, new Set([ordinal]))
      if (lines === 0) this.atEdge.set(form, (this.atEdge.get(form) ?? 0) + 1)
    }
  }

  /** Whether a label of that style and number stands near an edge. */
  has(style: PageNumberReading['style'], ordinal: number): boolean {
    return this.nearEdge.get(style)?.has(ordinal) ?? false
  }

  /** Whether the labels of another page go on with those of this one, so many numbers further. */
  leadsTo(other: LabelsOfPage, style: PageNumberReading['style'], steps: number): boolean {
    for (const ordinal of this.nearEdge.get(style) ?? []) if (other.has(style, ordinal + steps)) return true
    return false
  }

  /** How many other labels, printed as surely as a label or more, stand at an edge. */
  rivalsOf({draft, reading}: Candidate): number {
    const {forms} = labelEvidence
    let count = this.page.fromEdge(draft) === 0 ? -1 : 0
    for (const [form, labels] of this.atEdge) if (forms[form] >= forms[reading.form]) count += labels
    return count
  }
}

/** `## Page 3`: the mark of a tool counts the pages of the file, and bears out no label that the paper has. */
function isMark({line}: DraftLine, {form, start}: PageNumberReading): boolean {
  return form === 'spelled' && start > line.start && line.upper === 1 && line.lower === 3
}

/** Keeps the page labels that their form, their place and the labels of other pages bear out, and drops the others. */
export function settlePageLabels(pages: readonly Page[]): void {
  const byPage = pages.map(labelsOf)
  for (const labels of byPage) {
    if (!labels) continue
    const columns = columnsOf(labels.candidates)
    for (const candidate of labels.candidates) {
      if (columns.has(candidate.draft)) labels.page.remove(candidate.draft, candidate.span)
      if (isSureForm(candidate.reading.form)) continue
      if (score(candidate, labels, byPage) < labelEvidence.least)
        labels.page.remove(candidate.draft, candidate.span)
    }
  }
}

const NO_COLUMNS: ReadonlySet<DraftLine> = new Set()

/** Lines within which the numbers of three lines of a transcript stand. */
const TRANSCRIPT = 6

/**
 * `Page 3` under `Page 2` under `Page 1`: the numbers of a list of contents, which OCR has set apart from it; and `4`, `5`, `7`
 * a line or two apart: those of the lines of a transcript.
 */
function columnsOf(candidates: readonly Candidate[]): ReadonlySet<DraftLine> {
  if (candidates.length < 3) return NO_COLUMNS
  const columns = new Set<DraftLine>()
  for (let at = 2; at < candidates.length; at++) {
    const three = [candidates[at - 2], candidates[at - 1], candidates[at]] as [
      Candidate,
      Candidate,
      Candidate,
    ]
    const lines = three[2].draft.index - three[0].draft.index
    const isColumn =
      (lines === 2 && three.every(isSpelledAlone)) ||
      (lines <= TRANSCRIPT && three.every(isBare) && areInOrder(three))
    if (isColumn) for (const {draft} of three) columns.add(draft)
  }
  return columns
}

function isSpelledAlone({draft, reading}: Candidate): boolean {
  return reading.form === 'spelled' && draft.spans.length === 1
}

function isBare({reading: {form, style}}: Candidate): boolean {
  return style === 'arabic' && (form === 'bare' || form === 'stopped')
}

/** Whether numbers go on, of which OCR may have lost or misread one. */
function areInOrder([one, two, three]: readonly [Candidate, Candidate, Candidate]): boolean {
  const [first, second, third] = [one.reading.ordinal, two.reading.ordinal, three.reading.ordinal]
  const steps = Number(second - first === 1) + Number(third - second === 1) + Number(third - first === 2)
  return steps > 0 && third > first && third - first <= 4
}

/** The labels of a page; undefined where it has none. */
function labelsOf(page: Page): LabelsOfPage | undefined {
  const found: Candidate[] = []
  for (const draft of page.marked)
    for (const span of draft.spans)
      if (span.kind === 'pageNumber') found.push({draft, span, reading: span.reading})
  return found.length === 0 ? undefined : new LabelsOfPage(page, found)
}

/** The labels of each page that has any. */
type LabelsByPage = readonly (LabelsOfPage | undefined)[]

function score(candidate: Candidate, labels: LabelsOfPage, byPage: LabelsByPage): number {
  const {draft, reading} = candidate
  const {page} = labels
  const {forms, edge} = labelEvidence
  let sum: number = forms[reading.form]
  sum += edge[Math.min(edge.length - 1, page.fromEdge(draft))] as number
  // the label itself is no banner
  if (draft.spans.length > 1 && hasBanner(draft)) sum += labelEvidence.besideBanner
  else if (reading.form !== 'stopped' && isNextToBanner(page, draft)) sum += labelEvidence.nextToBanner
  else if (reading.form === 'bare' && page.fromEdge(draft) >= edge.length - 1) sum += labelEvidence.inText
  const support = supportOf(reading, page.index, byPage)
  if (support > 0) sum += support
  else if (byPage.length >= SEVERAL) sum += labelEvidence.lonely
  if (support === 0 && isContradicted(reading, page.index, byPage)) sum += labelEvidence.contradicted
  if (page.isCount(draft)) sum += labelEvidence.count
  if (reading.ordinal === page.index + 1) sum += labelEvidence.isOrdinal
  else if (support === 0 && isStrange(candidate, page)) sum += labelEvidence.strange
  sum += valueOf(reading, byPage.length)
  if (reading.form === 'compound' && page.isBelow(draft, 'FORM')) sum += labelEvidence.edition
  if (support === 0) sum += labelEvidence.rival * labels.rivalsOf(candidate)
  if (isInColumn(page, draft)) sum += labelEvidence.column
  return sum
}

/** Pages that may stand before a paper's own without a number: forms and covers. */
const COVERS = 2

/** Whether a label at the head of its page counts more pages than the file has up to there, or too few. */
function isStrange({draft, reading: {ordinal}}: Candidate, page: Page): boolean {
  const pages = page.index + 1 - ordinal
  return (pages < 0 || pages > COVERS) && page.fromHead(draft) < page.fromFoot(draft)
}

/** Whether a line beside has nothing but a number either. */
function isInColumn(page: Page, draft: DraftLine): boolean {
  return isNumber(page.beside(draft, -1)) || isNumber(page.beside(draft, 1))
}

function isNumber(draft: DraftLine | undefined): boolean {
  if (!draft) return false
  const {digits, upper, lower, start, end} = draft.line
  return digits > 0 && upper + lower === 0 && end - start <= COLUMN
}

function isBanner(span: Span): boolean {
  return span.kind === 'banner' && (isSure(span) || span.reading.marking.level !== undefined)
}

function isNextToBanner(page: Page, draft: DraftLine): boolean {
  return hasBanner(page.beside(draft, -1)) || hasBanner(page.beside(draft, 1))
}

function hasBanner(draft: DraftLine | undefined): boolean {
  if (!draft) return false
  for (const span of draft.spans) if (isBanner(span)) return true
  return false
}

/** What the labels of the pages around say for a label: they differ from it as the pages do. */
function supportOf({style, ordinal}: PageNumberReading, here: number, byPage: LabelsByPage): number {
  let best = 0
  let pages = 0
  const last = Math.min(byPage.length - 1, here + REACH)
  for (let index = Math.max(0, here - REACH); index <= last; index++) {
    const steps = index - here
    const other = byPage[index]
    if (steps === 0 || !other) continue
    // a page break that was found where there is none puts the pages one ahead of their labels
    const nearly = steps - Math.sign(steps)
    let support = 0
    if (other.has(style, ordinal + steps)) support = labelEvidence.fits
    else if (nearly !== 0 && other.has(style, ordinal + nearly)) support = labelEvidence.nearlyFits
    if (support > 0) pages++
    best = Math.max(best, support)
  }
  return pages === 0 ? 0 : best + labelEvidence.fitsAgain * (pages - 1)
}

/** Whether the labels of the page before and of the one after are two numbers apart. */
function isContradicted({style}: PageNumberReading, here: number, byPage: LabelsByPage): boolean {
  const [before, after] = [byPage[here - 1], byPage[here + 1]]
  return before !== undefined && after !== undefined && before.leadsTo(after, style, 2)
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
