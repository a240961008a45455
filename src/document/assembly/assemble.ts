import {dateNode} from '../../conventions/date/index.js'
import {markerNode} from '../../conventions/outline/node.js'
import type {SectionStart} from '../../conventions/outline/sections.js'
import {textNode, unknownNode} from '../../conventions/reading.js'
import type {EntryDraft} from '../../conventions/reference/entries.js'
import {referenceNode} from '../../conventions/reference/node.js'
import {isLower} from '../../source/characters.js'
import {pointOn, positionOn, spanOf} from '../../source/positions.js'
import {addAll} from '../../source/add-all.js'
import type {
  Break,
  Field,
  Flow,
  Furniture,
  Label,
  PageBreak,
  Phrasing,
  PrintedDate,
  Root,
  Section,
} from '../../tree/nodes.js'
import {endMatterNode} from './end-matter-nodes.js'
import type {FieldDate} from '../header/header-context.js'
import type {HeaderSegment} from '../header/header-segments.js'
import {lineBreak, plainBreak, type WordsOfDocument} from '../lines/hyphens.js'
import {furnitureNodes, phrasingNodes} from './leaves.js'
import type {PageStart} from '../pages/pages.js'
import type {DraftLine} from '../lines/spans.js'
import type {TextLine} from '../lines/text-lines.js'
import {TreeBuilder} from './tree-builder.js'

/** Everything the passes have found. */
export interface Draft {
  readonly source: string
  readonly drafts: readonly DraftLine[]
  readonly usualBlanks: readonly number[]
  readonly pageStarts: readonly PageStart[]
  /** Pages, from 0, with which further documents begin. */
  readonly documents: ReadonlySet<number>
  /** Words of the document, for the reading of hyphens. */
  readonly words: WordsOfDocument
}

/** Makes the tree out of what the passes have found. */
export function assemble(draft: Draft): Root {
  const {source, drafts} = draft
  const builder = new TreeBuilder(source)
  const breaks = pageBreaksOf(draft)
  let nextBreak = 0
  let last: TextLine | undefined
  for (let index = 0; index < drafts.length;) {
    const pageBreak = breaks[nextBreak]
    if (pageBreak?.first === index) {
      if (draft.documents.has(nextBreak + 1)) builder.openDocument(pageBreak.node)
      else builder.between(pageBreak.node)
      nextBreak++
      if (pageBreak.next > index) {
        index = pageBreak.next
        continue
      }
    }
    const line = drafts[index] as DraftLine
    const {text} = line
    index++
    if (!text) {
      for (const node of furnitureNodes(source, line)) builder.between(node)
      continue
    }
    const {role} = text
    if (!role) {
      const {start, end} = line.line
      if (builder.inParagraph && last && goesOn(draft, builder, last, text)) {
        const between = builder.interrupted ? undefined : lineBreak(source, last, text, draft.words)
        if (line.spans.length === 0) builder.continueText(between, textNode(source, line.line, start, end))
        else builder.continueParagraph(between, phrasingNodes(source, line, start, end))
      } else {
        builder.openParagraph(phrasingNodes(source, line, start, end))
      }
      last = text
    } else if (role.kind === 'end-matter') {
      const {matter} = role
      builder.addEndMatter(endMatterNode(source, matter))
      last = matter.lines.at(-1)
      index = (last as TextLine).index + 1
    } else if (role.kind === 'preformatted') {
      const nodes = phrasingNodes(source, line, line.line.start, line.line.end)
      if (role.first || !last || !builder.inPreformatted) builder.openPreformatted(nodes)
      else builder.continuePreformatted(plainBreak(source, last, text), nodes)
      last = text
    } else {
      if (role.kind === 'header') addHeaderLine(draft, builder, text, role.segments, last)
      else addSection(draft, builder, text, role.start)
      last = text
    }
  }
  return builder.close()
}

interface BreakDraft {
  readonly node: PageBreak
  /** Index of the line that it begins with. */
  readonly first: number
  /** Index of the first line behind it. */
  readonly next: number
}

/** The breaks between pages, in order, with the furniture around them. */
function pageBreaksOf({source, drafts, pageStarts}: Draft): BreakDraft[] {
  const breaks: BreakDraft[] = []
  let from = 0
  for (const [order, start] of pageStarts.entries()) {
    let first = start.line
    while (first > from && (drafts[first - 1] as DraftLine).furniture) first--
    const limit = pageStarts[order + 1]?.line ?? drafts.length
    let next = start.line
    while (next < limit && (drafts[next] as DraftLine).furniture) next++
    const children: Furniture[] = []
    for (let index = first; index < next; index++)
      addAll(children, furnitureNodes(source, drafts[index] as DraftLine))
    const {line} = drafts[start.line] as DraftLine
    breaks.push({
      first,
      node: {
        type: 'pageBreak',
        page: start.page,
        evidence: start.evidence,
        begins: pointOn(line, line.start),
        children,
        position: spanOf(children) ?? positionOn(line, line.start, line.start),
      },
      next,
    })
    from = next
  }
  return breaks
}

/** Lines of fewer characters than this are titles or ends of paragraphs, of more than that are full. */
const SHORT_LINE = 36
const FULL_LINE = 52

/** Whether a line of text goes on with the paragraph of the line before it. */
function goesOn(
  {source, usualBlanks}: Draft,
  builder: TreeBuilder,
  before: TextLine,
  text: TextLine,
): boolean {
  const {page} = text.draft
  const usual = usualBlanks[page] as number
  const apart = builder.atPageBreak || before.draft.page !== page
  if (!apart && text.blanks === 0) return true
  const last = source.charAt(before.end - 1)
  const open = !'.:;?!"”)'.includes(last)
  const lower = isLower(source.charCodeAt(text.start))
  if (apart) return open && (lower || last === ',' || last === '-')
  if (text.blanks > usual) return open && lower
  return lower || before.end - before.start >= (open ? SHORT_LINE : FULL_LINE)
}

function addSection(
  draft: Draft,
  builder: TreeBuilder,
  text: TextLine,
  {marker, placed, inner}: SectionStart,
  from = text.draft.line.start,
): void {
  const {source} = draft
  const {line} = text.draft
  const before = phrasingNodes(source, text.draft, from, marker.start)
  const node = markerNode(source, line, marker, placed)
  const section: Section = {type: 'section', path: [...placed.path], depth: placed.depth, children: []}
  builder.openSection(
    section,
    node,
    before.map((piece): Flow => asFurniture(source, text, piece)),
  )
  if (inner) addSection(draft, builder, text, inner, marker.end)
  else builder.openParagraph(phrasingNodes(source, text.draft, marker.end, line.end))
}

function addHeaderLine(
  draft: Draft,
  builder: TreeBuilder,
  text: TextLine,
  segments: readonly HeaderSegment[],
  before: TextLine | undefined,
): void {
  const {source} = draft
  const {line} = text.draft
  let from = line.start
  let atLineStart = true
  for (const segment of segments) {
    const {field, part, start, end} = segment
    // what stands before the first piece of a line is noise, or furniture in the margin
    const lead = phrasingNodes(source, text.draft, from, start)
    const isNew = !builder.isOpenField(field)
    if (isNew) {
      // `(S) SUBJECT: …`, and not `(S) The port is shut. INFO: …`
      const own = lead.findLastIndex((node) => node.type !== 'portionMark') + 1
      for (const node of lead.slice(0, own)) builder.between(asFurniture(source, text, node))
      const node: Field = {type: 'field', name: field.name, children: []}
      // the colon of a label may stand apart from it
      if (part === 'label' ? start !== field.label?.start : part !== 'date') node.continued = true
      builder.openField(node, field)
      for (const node of lead.slice(own)) builder.continueField(undefined, [node])
    }
    const between =
      !isNew && atLineStart && before && !builder.interrupted && lead.length === 0
        ? lineBreak(source, before, text, draft.words)
        : undefined
    const nodes = isNew ? nothing : lead
    if (part === 'label') builder.continueField(undefined, [labelNode(source, text, start, end)])
    else if (part === 'date' && field.date)
      builder.continueField(undefined, [documentDateNode(source, field.date)])
    else if (part === 'value') {
      const value = valueNodes(draft, text, segment)
      builder.continueField(between, nodes.length === 0 ? value : [...nodes, ...value])
    } else addEntryPart(draft, builder, text, segment, between, nodes)
    from = end
    atLineStart = false
  }
  for (const node of phrasingNodes(source, text.draft, from, line.end)) {
    if (node.type === 'portionMark') builder.continueField(undefined, [node])
    else builder.between(asFurniture(source, text, node))
  }
}

const nothing: readonly Phrasing[] = []

/** The value of a field, with its date read where the field is one. */
function valueNodes({source}: Draft, text: TextLine, {field, start, end}: HeaderSegment): Phrasing[] {
  const {date} = field
  if (date?.text !== text || date.reading.start < start || date.reading.end > end)
    return phrasingNodes(source, text.draft, start, end)
  return [
    ...phrasingNodes(source, text.draft, start, date.reading.start),
    documentDateNode(source, date),
    ...phrasingNodes(source, text.draft, date.reading.end, end),
  ]
}

/** A date of a header, with what shows that it is the document's. */
function documentDateNode(source: string, {reading, text, evidence}: FieldDate): PrintedDate {
  const node = dateNode(source, text.draft.line, reading)
  if (evidence !== undefined) node.evidence = evidence
  return node
}

function addEntryPart(
  draft: Draft,
  builder: TreeBuilder,
  text: TextLine,
  segment: HeaderSegment,
  between: Break | undefined,
  lead: readonly Phrasing[],
): void {
  const {source} = draft
  const {start, end, part} = segment
  // the parts of an entry are given with it
  const entry = segment.entry as EntryDraft<TextLine>
  if (!builder.isOpenEntry(entry)) {
    builder.openReference(referenceNode(entry), entry)
    between = undefined
  }
  const nodes =
    part === 'entryLabel'
      ? [labelNode(source, text, start, end)]
      : phrasingNodes(source, text.draft, start, end)
  builder.continueReference(between, lead.length === 0 ? nodes : [...lead, ...nodes])
}

function labelNode(source: string, text: TextLine, start: number, end: number): Label {
  return {type: 'label', value: source.slice(start, end), position: positionOn(text.draft.line, start, end)}
}

/** Text beside a header, or before a marker, that belongs to nothing is noise. */
function asFurniture(source: string, text: TextLine, node: Phrasing): Furniture {
  if (node.type !== 'text' && node.type !== 'portionMark') return node as Furniture
  const start = node.position?.start.offset ?? 0
  return unknownNode(source, text.draft.line, start, start + node.value.length)
}
