import {checkCiaRdp} from '../conventions/document-id/check-digit.js'
import {ciaRdpParts} from '../conventions/document-id/cia-rdp.js'
import type {DateReading} from '../conventions/date/read.js'
import type {DocumentIdReading} from '../conventions/document-id/read.js'
import type {Line} from '../source/lines.js'
import type {
  DocumentId,
  Furniture,
  Layer,
  Phrasing,
  Placement,
  PrintedDate,
  ReadingBase,
  Repair,
  StampContent,
  Text,
  Unknown,
} from '../tree/nodes.js'
import type {Point, Position} from '../tree/positions.js'
import {gaps, type DraftLine, type Span} from './spans.js'

/** Position of a piece of a line. */
export function at(line: Line, start: number, end: number): Position {
  return {start: point(line, start), end: point(line, end)}
}

function point(line: Line, offset: number): Point {
  return {line: line.number, column: offset - line.lineStart + 1, offset}
}

/** A piece of running text. */
export function textNode(source: string, line: Line, start: number, end: number): Text {
  return {type: 'text', value: source.slice(start, end), position: at(line, start, end)}
}

/** A piece of furniture that could not be read. */
export function unknownNode(source: string, line: Line, start: number, end: number): Unknown {
  return {type: 'unknown', value: source.slice(start, end), position: at(line, start, end)}
}

/** How sure a reading is, from what it cost: 1 for a clean print, falling by the damage for each character. */
export function confidenceOf(cost: number, length: number): number {
  const strain = cost / Math.max(6, length)
  return Math.max(0.3, Math.round((1 - strain * 2.2) * 100) / 100)
}

/** The confidence of a reading, and the repair that it took, where the print differs. */
function reading(source: string, start: number, end: number, canonical: string, cost: number): ReadingBase {
  const printed = source.slice(start, end)
  const base: ReadingBase = {confidence: confidenceOf(cost, canonical.length)}
  if (cost > 0 && printed !== canonical) {
    base.repairs = [{offset: start, from: printed, to: canonical, why: 'ocr-confusion'} satisfies Repair]
  }
  return base
}

function furniture(layer: Layer, placement: Placement): {layer: Layer; placement: Placement} {
  return {layer, placement}
}

/** Makes the node of an identifier: as printed, or as the other copies in the document have it. */
export function documentIdNode(source: string, line: Line, id: DocumentIdReading, restored = id.restored): DocumentId {
  const value = source.slice(id.start, id.end)
  const canonical = restored ?? id.canonical ?? ''
  const parts = restored !== undefined && id.scheme === 'cia-rdp' ? ciaRdpParts(restored) : {...id.parts}
  return {
    type: 'documentId',
    value,
    scheme: id.scheme,
    canonical,
    parts,
    ...(id.scheme === 'cia-rdp' && canonical !== '' && {check: checkCiaRdp(canonical)}),
    ...(restored === undefined
      ? reading(source, id.start, id.end, canonical, id.cost)
      : {confidence: 0.7, repairs: [{offset: id.start, from: value, to: restored, why: 'document-vote' as const}]}),
    position: at(line, id.start, id.end),
  }
}

/** Makes the node of a date; its ISO form is a reading, not a repair of the print. */
export function dateNode(source: string, line: Line, {start, end, iso, cost}: DateReading): PrintedDate {
  return {
    type: 'date',
    value: source.slice(start, end),
    iso,
    confidence: confidenceOf(cost, 8),
    position: at(line, start, end),
  }
}

/** Makes the node of a span. */
export function spanNode(source: string, draft: DraftLine, span: Span): Phrasing {
  const {line, placement} = draft
  const position = at(line, span.start, span.end)
  const value = source.slice(span.start, span.end)
  switch (span.kind) {
    case 'banner': {
      const {marking, cancelled, condition, cost} = span.reading
      return {
        type: 'banner',
        value,
        marking,
        ...(cancelled && {cancelled: true as const}),
        ...(condition !== undefined && {condition}),
        ...furniture('security', placement),
        confidence: confidenceOf(cost + (span.reading.evidence === 'edge' ? 0.8 : 0), value.length),
        position,
      }
    }
    case 'portion': {
      const {marking, inside, cost} = span.reading
      return {type: 'portionMark', value, marking, ...reading(source, span.start, span.end, `(${inside})`, cost), position}
    }
    case 'exemption': {
      const {code, scheme, cost} = span.reading
      return {
        type: 'exemption',
        value,
        code,
        scheme,
        ...furniture('release', draft.furniture ? (placement === 'body' ? 'margin' : placement) : 'margin'),
        ...reading(source, span.start, span.end, code, cost),
        position,
      }
    }
    case 'redaction': {
      const {origin, extent, disposition, cost} = span.reading
      return {
        type: 'redaction',
        value,
        origin,
        ...(extent && {extent}),
        ...(disposition && {disposition}),
        confidence: confidenceOf(cost, value.length),
        position,
      }
    }
    case 'documentId':
      return documentIdNode(source, line, span.reading)
    case 'pageNumber': {
      const {label, style, cost} = span.reading
      return {
        type: 'pageNumber',
        value,
        label,
        style,
        ...furniture('author', placement),
        confidence: confidenceOf(cost + (span.reading.evidence === 'place' ? 0.5 : 0), 6),
        position,
      }
    }
    case 'notice':
      return {
        type: 'notice',
        value,
        kind: span.reading.kind,
        ...furniture(span.reading.kind === 'review-box' ? 'review' : 'security', placement),
        confidence: confidenceOf(span.reading.cost, value.length),
        position,
      }
    case 'stamp':
      return stampNode(source, draft, span)
  }
}

function stampNode(source: string, draft: DraftLine, span: Span & {kind: 'stamp'}): Furniture {
  const {line, placement} = draft
  const {reading: stamp} = span
  const parts: {start: number; end: number; node: StampContent}[] = []
  if (stamp.date) parts.push({start: stamp.date.start, end: stamp.date.end, node: dateNode(source, line, stamp.date)})
  for (const id of stamp.documentIds) {
    if (id.canonical === undefined && id.scheme !== 'cia-rdp') continue
    parts.push({start: id.start, end: id.end, node: documentIdNode(source, line, id, id.restored ?? stamp.restoredId)})
  }
  parts.sort((a, b) => a.start - b.start)
  const children: StampContent[] = []
  let from = span.start
  for (const part of parts) {
    if (part.start < from) continue
    pushText(source, line, from, part.start, children)
    children.push(part.node)
    from = part.end
  }
  pushText(source, line, from, span.end, children)
  const position = at(line, span.start, span.end)
  const confidence = confidenceOf(stamp.cost, 20)
  const id = stamp.documentIds[0]?.restored ?? stamp.documentIds[0]?.canonical ?? stamp.restoredId
  const date = stamp.date?.iso ?? stamp.restoredDate
  const place = {layer: 'release' as const, placement}
  if (stamp.stamp === 'declassification') {
    return {
      type: 'declassificationStamp',
      ...(stamp.decision !== undefined && {decision: stamp.decision}),
      ...(stamp.authority !== undefined && {authority: stamp.authority}),
      ...(stamp.project !== undefined && {project: stamp.project}),
      ...(stamp.by !== undefined && {by: stamp.by}),
      ...(date !== undefined && {date}),
      ...place,
      confidence,
      children,
      position,
    }
  }
  return {
    type: 'releaseStamp',
    ...(stamp.decision !== undefined && {decision: stamp.decision}),
    ...(stamp.phrase?.agency !== undefined && {agency: stamp.phrase.agency}),
    ...(date !== undefined && {date}),
    ...(id !== undefined && {documentId: id}),
    ...(stamp.program !== undefined && {program: stamp.program}),
    ...place,
    confidence,
    children,
    position,
  }
}

function pushText(source: string, line: Line, start: number, end: number, children: StampContent[]): void {
  let [from, to] = [start, end]
  while (from < to && source.charCodeAt(from) <= 32) from++
  while (to > from && source.charCodeAt(to - 1) <= 32) to--
  if (to > from) children.push(textNode(source, line, from, to))
}

/** Everything on a line of furniture, in source order: what was read, and what could not be. */
export function furnitureNodes(source: string, draft: DraftLine): Furniture[] {
  const nodes = draft.spans.map((span) => spanNode(source, draft, span) as Furniture)
  for (const {start, end} of gaps(source, draft)) nodes.push(unknownNode(source, draft.line, start, end))
  return nodes.sort((a, b) => offsetOf(a) - offsetOf(b))
}

/** Running text of a piece of a line, with what stands inside it. */
export function phrasingNodes(source: string, draft: DraftLine, start: number, end: number): Phrasing[] {
  const nodes: Phrasing[] = []
  let from = start
  const text = (to: number) => {
    let [a, b] = [from, to]
    while (a < b && source.charCodeAt(a) <= 32) a++
    while (b > a && source.charCodeAt(b - 1) <= 32) b--
    if (b > a) nodes.push(textNode(source, draft.line, a, b))
  }
  for (const span of draft.spans) {
    if (span.start < start || span.end > end) continue
    text(span.start)
    nodes.push(spanNode(source, draft, span))
    from = span.end
  }
  text(end)
  return nodes
}

function offsetOf(node: {position?: Position}): number {
  return node.position?.start.offset ?? 0
}
