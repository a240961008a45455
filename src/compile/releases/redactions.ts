import type {Document, Exemption, ExemptionScheme, Extent, Redaction, Root} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'
import {readTree} from '../text/read-tree.js'
import type {Met} from '../text/reading.js'
import {pageMeasures, widthOf} from './page-measures.js'

/** Something that is withheld. */
export interface Withheld {
  /**
   * `mark`: a mark in place of the text; `pages`: whole pages; `code`: only the code of an exemption, where the text was
   * painted over without a mark.
   */
  kind: 'mark' | 'pages' | 'code'
  /** The mark or code as printed. */
  value: string
  /** Ordinal of the page, from 1. */
  page: number
  /** Where it stands; absent in trees without positions. */
  position?: Position
  /** Path of the section that it stands in; empty outside of sections. */
  path: string[]
  /** How much is gone, where the mark says so. */
  extent?: Extent
  /** Of whole pages: what became of them. */
  disposition?: NonNullable<Redaction['disposition']>
  /** Codes of the exemptions that stand for it. */
  exemptions: string[]
}

/** How often an exemption is claimed. */
export interface ExemptionCount {
  code: string
  scheme?: ExemptionScheme
  count: number
}

/** What is withheld on one page. */
export interface PageWithheld {
  /** Ordinal of the page, from 1. */
  page: number
  /** How many marks and codes stand on it. */
  count: number
  /** Codes of the exemptions claimed on it, each once, in order. */
  exemptions: string[]
  /**
   * Share of the text of the page that is withheld, from 0 to 1, as far as the marks tell their extent: words of six
   * characters, lines and paragraphs (of five lines) as long as those of the page, blocks as wide as printed. Absent where
   * marks stand on the page and none tells, and in trees without positions.
   */
  share?: number
  /** How many marks and codes do not tell how much is gone. */
  unmeasured: number
}

/** Everything that is withheld from a document. */
export interface RedactionReport {
  /** In source order. */
  items: Withheld[]
  /** Every code that is claimed, most frequent first. */
  exemptions: ExemptionCount[]
  /** Every page of the document. */
  pages: PageWithheld[]
  /** How many pages are withheld whole, as far as the marks tell. */
  withheldPages: number
}

/** Lines between a mark and a code that stands for it, at most (CREST prints codes in the margin beside the cut). */
const NEAR = 2

type MetAs<N> = Met & {readonly node: N}

/**
 * Lists what is withheld from a document: marks, codes and whole pages, with the exemptions that stand for them, and how
 * much of each page is gone.
 *
 * A code belongs to the nearest mark within two lines of it, as CREST and presidential libraries print codes in the
 * margin. Codes that stand by themselves, as where text was painted white, are items of their own; those between which there
 * is no text are one item.
 *
 * @param tree a tree, or one document of it
 *
 * @example
 * ```ts
 * import {parse, redactions} from 'declast'
 * const report = redactions(parse('1. The pilots met [2 lines not declassified] in May.\n25X1\n\n2. They left.'))
 * report.items.map(({kind, extent, exemptions, path}) => [kind, extent?.count, exemptions, path])
 * // [['mark', 2, ['25X1'], ['1']]]
 * ```
 */
export function redactions(tree: Root | Document): RedactionReport {
  const reading = readTree(tree)
  const marks = reading.met.filter((met): met is MetAs<Redaction> => met.node.type === 'redaction')
  const codes = reading.met.filter((met): met is MetAs<Exemption> => met.node.type === 'exemption')
  const {attached, alone} = attach(marks, codes)
  const items = [
    ...marks.map((mark) => itemOfMark(mark, attached.get(mark) ?? [])),
    ...alone.map(itemOfCodes),
  ].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  const measures = pageMeasures(reading)
  const onPages = new Map<number, Withheld[]>()
  for (const item of items) {
    if (item.kind === 'pages') continue
    const before = onPages.get(item.page)
    if (before) before.push(item)
    else onPages.set(item.page, [item])
  }
  return {
    items,
    exemptions: countCodes(items, codes),
    pages: reading.pages.map(({page}) => {
      const own = onPages.get(page) ?? []
      const measure = measures.get(page)
      const widths = own.map((item) => measure && widthOf(item, measure))
      const known = widths.filter((width) => width !== undefined)
      const gone = known.reduce((sum, width) => sum + width, 0)
      return {
        page,
        count: own.length,
        exemptions: [...new Set(own.flatMap(({exemptions}) => exemptions))],
        ...(measure && (known.length > 0 || own.length === 0) && {share: shareOf(gone, measure.characters)}),
        unmeasured: own.length - known.length,
      }
    }),
    withheldPages: items.reduce(
      (sum, {kind, extent}) => (kind === 'pages' ? sum + (extent?.count ?? 1) : sum),
      0,
    ),
  }
}

function shareOf(gone: number, printed: number): number {
  return gone === 0 ? 0 : Math.round((gone / (gone + printed)) * 1000) / 1000
}

/** Finds for each code the nearest mark, and gathers those that have none by their lines. */
function attach(
  marks: readonly MetAs<Redaction>[],
  codes: readonly MetAs<Exemption>[],
): {attached: Map<Met, string[]>; alone: MetAs<Exemption>[][]} {
  const attached = new Map<Met, string[]>()
  const alone: MetAs<Exemption>[][] = []
  let next = 0
  for (const code of codes) {
    while (next < marks.length && isBefore(marks[next] as Met, code)) next++
    const mark = nearest(code, marks[next - 1], marks[next])
    if (mark) {
      const own = attached.get(mark)
      if (own) own.push(code.node.code)
      else attached.set(mark, [code.node.code])
      continue
    }
    const group = alone.at(-1)
    const before = group?.at(-1)
    if (group && before && standTogether(before, code)) group.push(code)
    else alone.push([code])
  }
  return {attached, alone}
}

/** Whether a mark stands before a code; of trees without positions it is not known. */
function isBefore({node: {position: mark}}: Met, {node: {position: code}}: Met): boolean {
  return mark !== undefined && code !== undefined && mark.start.offset < code.start.offset
}

/** Of the marks before and behind a code the one on the nearer line, the one before it of equals. */
function nearest(code: Met, before: Met | undefined, behind: Met | undefined): Met | undefined {
  const above = before ? distance(code, before) : Infinity
  const below = behind ? distance(code, behind) : Infinity
  return Math.min(above, below) > NEAR ? undefined : above <= below ? before : behind
}

/** Codes under each other, or beside each other without text between, stand for one cut. */
function standTogether(before: MetAs<Exemption>, code: MetAs<Exemption>): boolean {
  return before.start === code.start && distance(before, code) <= NEAR
}

/** How many lines are between two nodes; endless where it is not known. */
function distance({node: a}: Met, {node: b}: Met): number {
  return a.position && b.position ? Math.abs(b.position.start.line - a.position.start.line) : Infinity
}

function itemOfMark({node, page, sections}: MetAs<Redaction>, codes: readonly string[]): Withheld {
  const {value, position, extent, disposition, exemptions = []} = node
  return {
    kind: extent?.unit === 'page' ? 'pages' : 'mark',
    value,
    page,
    ...(position && {position}),
    path: [...(sections.at(-1)?.path ?? [])],
    ...(extent && {extent}),
    ...(disposition && {disposition}),
    exemptions: [...new Set([...exemptions, ...codes])],
  }
}

function itemOfCodes(codes: readonly MetAs<Exemption>[]): Withheld {
  const [first] = codes as readonly [MetAs<Exemption>]
  const start = first.node.position?.start
  const end = codes.at(-1)?.node.position?.end
  return {
    kind: 'code',
    value: codes.map(({node}) => node.value).join(' '),
    page: first.page,
    ...(start && end && {position: {start, end}}),
    path: [...(first.sections.at(-1)?.path ?? [])],
    exemptions: [...new Set(codes.map(({node}) => node.code))],
  }
}

/** Counts the printed codes, and those that only a mark tells of. */
function countCodes(items: readonly Withheld[], codes: readonly MetAs<Exemption>[]): ExemptionCount[] {
  const counts = new Map<string, ExemptionCount>()
  for (const {node} of codes) {
    const {code, scheme} = node
    const before = counts.get(code)
    if (before) before.count++
    else counts.set(code, {code, scheme, count: 1})
  }
  for (const {exemptions} of items)
    for (const code of exemptions) if (!counts.has(code)) counts.set(code, {code, count: 1})
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
