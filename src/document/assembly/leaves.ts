import {skipSpace, skipSpaceBack} from '../../source/characters.js'
import {documentIdNode} from '../../conventions/document-id/index.js'
import {exemptionNode} from '../../conventions/exemption/index.js'
import {bannerNode} from '../../conventions/marking/banner.js'
import {portionMarkNode} from '../../conventions/marking/portion-mark.js'
import {pageNumberNode} from '../../conventions/page-number/index.js'
import {confidenceOf, textNode, unknownNode, type Place} from '../../conventions/reading.js'
import {redactionNode} from '../../conventions/redaction/index.js'
import {pushNoticeLine} from '../../conventions/stamp/notice-line.js'
import {lineEnd, stampNode, type StampParts} from '../../conventions/stamp/node.js'
import type {Line} from '../../source/lines.js'
import {positionAcross} from '../../source/positions.js'
import type {Furniture, Notice, ParticularName, Phrasing, StampContent} from '../../tree/nodes.js'
import {findingNode} from '../lines/line-conventions.js'
import type {DraftLine, NoticeSpan, Span} from '../lines/spans.js'

/** Makes the node of a span. */
function spanNode(source: string, draft: DraftLine, span: Span): Phrasing {
  const {line, placement} = draft
  const place: Place = {placement}
  switch (span.kind) {
    case 'banner':
      return bannerNode(source, line, span.reading, place)
    case 'portion':
      return portionMarkNode(source, line, span.reading)
    case 'exemption':
      return exemptionNode(source, line, span.reading, {
        placement: draft.furniture && placement !== 'body' ? placement : 'margin',
      })
    case 'redaction':
      return redactionNode(source, line, {
        ...span.reading,
        ...(span.exemptions && {exemptions: span.exemptions}),
      })
    case 'documentId':
      return documentIdNode(source, line, span.reading)
    case 'pageNumber':
      return pageNumberNode(source, line, span.reading, place)
    case 'own':
      return findingNode(source, line, span, placement)
    case 'notice':
      return noticeNode(source, draft, span, place)
    case 'stamp': {
      const parts: StampParts = [{line, start: span.start, end: span.end, reading: span.reading}]
      if (span.further)
        for (const {line: next, stamp} of span.further)
          parts.push({line: next, start: next.start, end: next.end, reading: stamp})
      return stampNode(source, parts, place)
    }
  }
}

/** Who put notices on the page that do not come from security. */
const layers: Partial<Record<Notice['kind'], Notice['layer']>> = {
  'review-box': 'review',
  'running-head': 'author',
}

function noticeNode(source: string, {line}: DraftLine, span: NoticeSpan, place: Place): Notice {
  const {reading, further = []} = span
  const {kind, cost} = reading
  const children: StampContent[] = []
  const named: ParticularName[] = []
  let last: {line: Line; start: number; end: number} = {line, start: span.start, end: span.end}
  pushNoticeLine(source, last, children, kind, named)
  for (const draft of further) {
    const next = {line: draft.line, start: draft.line.start, end: draft.line.end}
    children.push(lineEnd(source, last, next))
    pushNoticeLine(source, next, children, kind, named)
    last = next
  }
  return {
    type: 'notice',
    kind,
    placement: place.placement,
    layer: layers[kind] ?? 'security',
    confidence: confidenceOf(cost, span.end - span.start),
    children,
    position: positionAcross(line, span.start, last.line, last.end),
  }
}

/** Everything on a line of furniture, in source order: what was read, and what could not be. */
export function furnitureNodes(source: string, draft: DraftLine): readonly Furniture[] {
  if (draft.absorbed) return nothing
  const {line, spans} = draft
  const [first] = spans
  if (!first) return [unknownNode(source, line, line.start, line.end)]
  if (first.start === line.start && first.end === line.end)
    return [spanNode(source, draft, first) as Furniture]
  const nodes: Furniture[] = []
  let from = line.start
  for (const span of spans) {
    pushPiece(source, line, from, span.start, nodes, unknownNode)
    nodes.push(spanNode(source, draft, span) as Furniture)
    from = span.end
  }
  pushPiece(source, line, from, line.end, nodes, unknownNode)
  return nodes
}

const nothing: readonly Furniture[] = []

/** Running text of a piece of a line, with what stands inside it. */
export function phrasingNodes(source: string, draft: DraftLine, start: number, end: number): Phrasing[] {
  const {line, spans} = draft
  if (spans.length === 0) {
    // most lines: a list made with its one node is smaller than one that grows
    const from = skipSpace(source, start, end)
    const to = skipSpaceBack(source, from, end)
    return to > from ? [textNode(source, line, from, to)] : []
  }
  const nodes: Phrasing[] = []
  let from = start
  for (const span of spans) {
    if (span.start < start || span.end > end) continue
    pushPiece(source, line, from, span.start, nodes, textNode)
    nodes.push(spanNode(source, draft, span))
    from = span.end
  }
  pushPiece(source, line, from, end, nodes, textNode)
  return nodes
}

/** Adds what stands between two offsets, without the white space around it, if anything does. */
function pushPiece<N>(
  source: string,
  line: Line,
  start: number,
  end: number,
  nodes: N[],
  make: (source: string, line: Line, start: number, end: number) => N,
): void {
  if (end <= start) return
  const from = skipSpace(source, start, end)
  const to = skipSpaceBack(source, from, end)
  if (to > from) nodes.push(make(source, line, from, to))
}
