import {readMemorandumFor} from '../../conventions/field/memorandum.js'
import {isBeforeDateTimeGroup} from '../../conventions/marking/date-time-group.js'
import type {Line} from '../../source/lines.js'
import {uncovered, type DraftLine, type Span} from '../lines/spans.js'

/**
 * What a line costs in each part of a page, from the top: the stamps above the head, the head (banners, labels, running
 * titles), the body, the foot, and the stamps below it. The less, the more it belongs there.
 */
export type PlaceCosts = readonly [above: number, head: number, body: number, foot: number, below: number]

/**
 * What speaks for the parts of a page, where no form feed tells. One place for all weights.
 *
 * Costs add up over the lines of a document, and the cheapest reading of the whole wins; one unit is about what a single
 * doubtful line may say.
 */
export const pageEvidence = {
  /** Kinds of lines. */
  lines: {
    text: [2, 1.6, 0, 1.6, 2],
    /** `… BE RESTRICTED FOR OFFICIAL USE ONLY.`: the last line of the note behind the cover of a translation. */
    noteEnd: [2, 1.6, 0, 0, 2],
    /** `MEMORANDUM FOR …`: a paper begins on a page of its own. */
    opening: [2, 0, 0.9, 2, 2],
    /** A few letters that nothing was recognised in. */
    noise: [0.2, 0.1, 0.15, 0.1, 0.2],
    /** A release stamp. */
    stamp: [0, 1.2, 2.5, 1.2, 0],
    /** A CREST number alone: most often the second line of a stamp. */
    stampNumber: [0, 1, 2, 1, 0],
    /** An archive's stamp or a scanner's slug, which head their page. */
    headStamp: [0, 0.6, 2.5, 2, 2],
    /** The slug of NARA's reviewers, which stands at the foot. */
    footSlug: [1.4, 1.4, 2.5, 0.6, 0],
    strongBanner: [0.8, 0, 1.4, 0, 0.8],
    /** One that touches the line above and is apart from what follows, as at the head of a page whose end left no blank line. */
    headBanner: [0.8, 0, 1.4, 0.8, 1.4],
    /** One that is apart from what stands above and touches the line below. */
    footBanner: [1.4, 0.8, 1.4, 0, 0.8],
    /** `SECRET 242240Z`: the opening of a cable, below the boxes of its form. */
    cableBanner: [0.8, 0.2, 0.2, 0.8, 0.8],
    weakBanner: [0.6, 0.1, 0.4, 0.1, 0.6],
    strongLabel: [0.8, 0.1, 1.2, 0.1, 0.8],
    weakLabel: [0.8, 0.2, 0.3, 0.2, 0.8],
    /** The label of a cable's page, which may stand anywhere. */
    cableLabel: [0.8, 0.3, 0.2, 0.3, 0.8],
    other: [0.4, 0.3, 0.1, 0.3, 0.4],
    /** A further line of a stamp. */
    absorbed: [0, 0, 0, 0, 0],
  },
  /** What it costs to begin a page: with a head, and without one; behind a foot, and without one. */
  withHead: 0.2,
  withoutHead: 1.1,
  behindFoot: 0.2,
  behindBody: 1.5,
  /** What it costs to reach the foot, and to reach it without a body. */
  reachFoot: 0.3,
  skipBody: 1.5,
  /** A body that begins with something else than text. */
  bodyWithoutText: 0.8,
  /** A second stamp among those above or below. */
  secondStamp: 0.6,
  /** A second banner in a head or a foot. */
  secondBanner: 0.3,
  /** What a page break costs behind so many blank lines, up to the last. */
  blanks: [0.4, 0.2, 0, -0.3, -0.5, -0.7],
  /** What it costs less to begin a page at a banner that touches the line above, and behind one that touches the line below. */
  touching: 0.8,
  /** What a page break costs less behind the note of a translation, which ends a page. */
  behindNote: 2.4,
  /** What a page break costs more where pages were joined in another manner. */
  notJoint: 2,
  /** What a page costs that has no stamp, where others have one. */
  unstamped: 0.5,
  /**
   * What a page break costs behind fewer lines than a page has; less behind a banner that touches a line, for covers have few, and
   * nothing at one: texts are cut anywhere.
   */
  shortPage: 1.2,
  tightPage: 0.5,
  fewLines: 12,
  /** A document that ends in the head of a page. */
  endsInHead: 2,
  /** Letters and digits from which on an unrecognised line is text and not noise. */
  textLetters: 12,
} as const satisfies {lines: Record<string, PlaceCosts>; [name: string]: unknown}

const {lines} = pageEvidence
/** Place of the body among the parts of a page. */
export const BODY = 2
/** Longest scanner's slug: `14-00000`. */
const SLUG = 12

/** Stamps that CREST and the reading rooms put on every page. */
function stampCosts({reading}: Span & {kind: 'stamp'}): PlaceCosts {
  if (reading.stamp === 'declassification')
    return reading.phrase?.phrase === 'Declassified per Executive Order' ? lines.headStamp : lines.other
  const phrase = reading.phrase?.phrase.toLowerCase()
  return phrase === undefined || phrase.includes('approved') ? lines.stamp : lines.other
}

function spanCosts(source: string, span: Span): PlaceCosts | undefined {
  switch (span.kind) {
    case 'stamp':
      return stampCosts(span)
    case 'documentId':
      return span.reading.scheme === 'nara-docid'
        ? lines.footSlug
        : span.reading.scheme === 'cia-rdp'
          ? lines.stampNumber
          : lines.other
    case 'notice':
      if (span.reading.kind === 'running-head') return lines.weakBanner
      return span.reading.kind === 'provenance' && span.end - span.start <= SLUG
        ? lines.headStamp
        : lines.other
    case 'banner': {
      const {marking, evidence} = span.reading
      if (marking.level === undefined && marking.administrative === undefined) return lines.other
      if (evidence !== 'strong') return lines.weakBanner
      return isBeforeDateTimeGroup(source, span.end) ? lines.cableBanner : lines.strongBanner
    }
    case 'pageNumber':
      if (span.reading.label.startsWith('0')) return lines.cableLabel
      return span.reading.form === 'dashed' || span.reading.form === 'spelled'
        ? lines.strongLabel
        : lines.weakLabel
    case 'own':
      return span.reading.node.type === 'releaseStamp' ? lines.stamp : lines.other
    case 'exemption':
    case 'redaction':
      return lines.other
    case 'portion':
      return undefined
  }
}

/** What a line costs in each part of a page. */
export function placeCosts(source: string, draft: DraftLine): PlaceCosts {
  const {line, spans} = draft
  if (draft.absorbed) return lines.absorbed
  if (spans.length === 0) {
    if (!isText(draft)) return lines.noise
    if (isOpening(source, draft)) return lines.opening
    return isNoteEnd(source, line) ? lines.noteEnd : lines.text
  }
  let best: PlaceCosts | undefined
  for (const span of spans) {
    const costs = spanCosts(source, span)
    if (costs && (!best || costs[BODY] > best[BODY])) best = costs
  }
  if (!best) return lines.text
  if (best === lines.strongBanner && isHeadOfTelegram(source, draft)) return lines.text
  // furniture in the margin of a line of text
  return best[BODY] < lines.stampNumber[BODY] &&
    line.upper + line.lower + line.digits >= pageEvidence.textLetters &&
    uncovered(source, draft) >= pageEvidence.textLetters
    ? lines.text
    : best
}

/** `S E C R E T STATE 042975`, `CONFIDENTIAL SECTION 01 OF 02 PARIS 1234`: what stands behind the marking of a telegram. */
const serial = /^ {1,4}(?:SECTION \d{1,2} OF \d{1,2} )?[A-Z][A-Z ]{2,20} \d{3,6}$/

/** Whether a line is the marking of a telegram with its number: it stands in the midst of a page, below the addresses. */
function isHeadOfTelegram(source: string, {line, spans}: DraftLine): boolean {
  const {start, end} = spans[0] as DraftLine['spans'][number]
  return line.digits >= 3 && start === line.start && serial.test(source.slice(end, line.end))
}

/** Whether a line with a banner touches the line above and is apart from the line below: the end of a page leaves no blank line. */
export function isHeadBanner({line}: DraftLine, below: DraftLine | undefined): boolean {
  return line.blanksBefore === 0 && below !== undefined && below.line.blanksBefore > 0
}

/** Whether a line is the title of a memorandum. */
function isOpening(source: string, {line: {start, end, upper, lower}}: DraftLine): boolean {
  return (
    upper > lower && source.charCodeAt(start) === M && readMemorandumFor(source, start, end) !== undefined
  )
}

const M = 77

/** What JPRS asks of those who have its publications, up to damage. */
const noteEnd = /RESTRICTED .{3,12} USE ONLY\.$/
/** Characters within which it stands at the end of its line, and capitals that its line has. */
const NOTE_END = 34
const NOTE_CAPITALS = 30

/** Whether a line is the last of the note behind the cover of a translation, which ends its page. */
export function isNoteEnd(source: string, {start, end, upper, lower}: Line): boolean {
  return (
    upper >= NOTE_CAPITALS &&
    lower * 4 < upper &&
    source.charCodeAt(end - 1) === 46 &&
    noteEnd.test(source.slice(Math.max(start, end - NOTE_END), end))
  )
}

/** Whether enough is printed on a line for text; a number alone is none. */
function isText({line: {upper, lower, digits}}: DraftLine): boolean {
  return upper + lower + digits >= pageEvidence.textLetters && upper + lower > 0
}
