import type {Document, Root} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'
import {readTree} from '../text/read-tree.js'
import {pageIndexAt, type PageRead} from '../text/reading.js'
import {sourceAt} from '../text/text-map.js'
import {align, type Hunk} from './align.js'
import {evidenceAt, placeBetween, type Evidence} from './evidence.js'
import {confidences, Runs, wasWithheld, type Range} from './judge.js'
import {refine, type Refined} from './refine.js'
import {settleHunks, slide} from './settle.js'
import {wordsOf, type Words} from './words.js'

/** A place in one of two releases. */
export interface ReleasePlace {
  /** Ordinal of the page on which it begins, from 1. */
  page: number
  /** Range in the source; absent in trees without positions. */
  position?: Position
}

/** Text that one release shows and the other withholds. */
export interface ReleaseDifference {
  /** The text, as reading text of the release that shows it. */
  text: string
  /** Where it stands in the release that shows it. */
  shown: ReleasePlace
  /** Where it is missing in the other: the marks that stand for it, or the place between two words. */
  missing: ReleasePlace
  /**
   * What says that it was withheld: a mark, a mark for whole pages, the code of an exemption (at the place, or in the
   * margin within two lines), or `unmarked`: nothing but that it is not there.
   */
  evidence: 'redaction' | 'pages' | 'exemption' | 'unmarked'
  /** Codes of the exemptions that stood for it. */
  exemptions: string[]
  /** Whether the release that shows it has a mark of its own within or beside it. */
  stillWithheld: boolean
  /** How sure it is that this was withheld, and is not lost by OCR: 0.95 for a mark, 0.4 for no evidence. */
  confidence: number
}

/** The same print, read differently, or noise that only one release has. */
export interface ReleaseVariant {
  /** As the first release reads it; empty where it has nothing. */
  a: string
  /** As the second release reads it. */
  b: string
  placeA: ReleasePlace
  placeB: ReleasePlace
}

/** What two releases of a document have and have not in common. */
export interface ReleaseComparison {
  /** What the second shows and the first withheld, in order. */
  released: ReleaseDifference[]
  /** What the first shows and the second withholds, in order. */
  withheld: ReleaseDifference[]
  /** Other differences, in order: readings of OCR, noise, lines read in another order. */
  variants: ReleaseVariant[]
  /** Share of the words of both that they have in common, from 0 to 1: low for two different documents. */
  agreement: number
}

/**
 * Compares two releases of one document: what the later shows that the earlier withheld, and the other way round.
 *
 * The releases are aligned by the letters and digits of their words; furniture, redaction marks and codes take no part.
 * A difference counts as withheld text where one release has a mark, a code or denied pages and the other has text, or
 * where a passage of four words or more is simply not there; what is only read differently, stands elsewhere in the other
 * release too, or is no language, is a variant. Time grows with the length of releases that are mostly the same.
 *
 * @param a the one release, say the earlier
 * @param b the other
 *
 * @example
 * ```ts
 * import {compareReleases, parse} from 'declast'
 * const earlier = parse('1. The pilots met [REDACTED] at the upper port in May.\n25X1\n\n2. They left in June.')
 * const later = parse('1. The pilots met the harbor master at the npper port in May.\n\n2. They left in June.')
 * const {released, withheld, variants} = compareReleases(earlier, later)
 * released.map(({text, evidence, exemptions}) => [text, evidence, exemptions])
 * // [['the harbor master', 'redaction', ['25X1']]]
 * withheld // []
 * variants.map(({a, b}) => [a, b]) // [['upper', 'npper']]
 * ```
 */
export function compareReleases(a: Root | Document, b: Root | Document): ReleaseComparison {
  const numbers = new Map<string, number>()
  const [wordsA, wordsB] = [wordsOf(readTree(a), numbers), wordsOf(readTree(b), numbers)]
  const hunks = align(wordsA.ids, wordsB.ids)
  const runsOf = {a: new Runs(wordsA), b: new Runs(wordsB)}
  const comparison: ReleaseComparison = {
    released: [],
    withheld: [],
    variants: [],
    agreement: agreementOf(wordsA, wordsB, hunks),
  }
  for (const {variant, aStart, aEnd, bStart, bEnd} of differencesOf(wordsA, wordsB, hunks)) {
    const inA: Range = {words: wordsA, start: aStart, end: aEnd}
    const inB: Range = {words: wordsB, start: bStart, end: bEnd}
    const [gapA, gapB] = [evidenceAt(wordsA, aStart, aEnd), evidenceAt(wordsB, bStart, bEnd)]
    // a passage that the other release has too was moved; one that stands twice in its own heads pages
    const released =
      !variant && wasWithheld(inB, inA, gapA, (range) => runsOf.a.has(range, 1) || runsOf.b.has(range, 2))
    const withheld =
      !variant && wasWithheld(inA, inB, gapB, (range) => runsOf.b.has(range, 1) || runsOf.a.has(range, 2))
    if (released) comparison.released.push(differenceOf(inB, inA, gapA, gapB))
    if (withheld) comparison.withheld.push(differenceOf(inA, inB, gapB, gapA))
    if (!released && !withheld) comparison.variants.push(variantOf(inA, inB))
  }
  return comparison
}

/** The differences, each where it belongs, told apart from readings of the same print. */
function differencesOf(a: Words, b: Words, hunks: readonly Hunk[]): Refined[] {
  const refined = settleHunks(a, b, hunks).flatMap((hunk) => refine(a, b, hunk))
  const settled: Refined[] = []
  for (const [index, part] of refined.entries()) {
    // with the readings around it taken off, it may be free to move
    const moved = part.variant ? part : slide(a, b, part, settled.at(-1), refined[index + 1])
    const widened = moved.aEnd - moved.aStart !== part.aEnd - part.aStart
    for (const own of widened ? refine(a, b, moved) : [{...moved, variant: part.variant}]) {
      const before = settled.at(-1)
      if (
        before &&
        !before.variant &&
        !own.variant &&
        before.aEnd === own.aStart &&
        before.bEnd === own.bStart
      )
        settled[settled.length - 1] = {...before, aEnd: own.aEnd, bEnd: own.bEnd}
      else settled.push(own)
    }
  }
  return settled
}

function agreementOf(a: Words, b: Words, hunks: readonly Hunk[]): number {
  const all = a.length + b.length
  if (all === 0) return 1
  const different = hunks.reduce(
    (sum, hunk) => sum + (hunk.aEnd - hunk.aStart) + (hunk.bEnd - hunk.bStart),
    0,
  )
  return Math.round(((all - different) / all) * 1000) / 1000
}

function differenceOf(shown: Range, hidden: Range, gap: Evidence, own: Evidence): ReleaseDifference {
  const evidence = gap.kind === 'exemption-near' ? 'exemption' : gap.kind === 'none' ? 'unmarked' : gap.kind
  return {
    text: textOf(shown),
    shown: placeOf(shown),
    missing: gap.kind === 'none' ? placeOf(hidden) : placeOfMarks(gap, hidden),
    evidence,
    exemptions: [...gap.codes],
    stillWithheld: own.kind === 'redaction' || own.kind === 'pages',
    confidence: confidences[gap.kind],
  }
}

function variantOf(a: Range, b: Range): ReleaseVariant {
  return {a: textOf(a), b: textOf(b), placeA: placeOf(a), placeB: placeOf(b)}
}

function textOf({words, start, end}: Range): string {
  if (end === start) return ''
  return words.reading.text.slice(words.starts[start], words.ends[end - 1])
}

/** Where words stand, or if there are none, the place between their neighbours. */
function placeOf({words, start, end}: Range): ReleasePlace {
  const {map, pages, text} = words.reading
  const first = words.starts[start] ?? text.length
  const page = (pages[pageIndexAt(pages, first)] as PageRead).page
  if (end === start) {
    const {from, to} = placeBetween(words, start, end)
    return {page, ...(from && to && {position: {start: from, end: to}})}
  }
  const from = sourceAt(map, first)?.point
  const last = sourceAt(map, (words.ends[end - 1] as number) - 1)?.point
  if (!from || !last) return {page}
  const {line, column, offset} = last
  return {page, position: {start: from, end: {line, column: column + 1, offset: offset + 1}}}
}

function placeOfMarks({marks}: Evidence, hidden: Range): ReleasePlace {
  const start = marks[0]?.node.position?.start
  const end = marks.at(-1)?.node.position?.end
  return start && end ? {page: marks[0]?.page ?? 1, position: {start, end}} : placeOf(hidden)
}
