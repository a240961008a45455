import {skipSpace, skipSpaceBack} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {positionAcross} from '../../source/positions.js'
import type {Break, DeclassificationStamp, ReleaseStamp, StampContent} from '../../tree/nodes.js'
import {dateNode} from '../date/index.js'
import {documentIdNode} from '../document-id/index.js'
import {confidenceOf, textNode, type Place} from '../reading.js'
import type {StampReading} from './reading.js'

/** One line of a stamp, as much of it as belongs to the stamp. */
export interface StampPart {
  readonly line: Line
  readonly start: number
  readonly end: number
  readonly reading: StampReading | undefined
}

/** Characters over which the cost of a stamp's words is judged. */
const WORDS_OF_A_STAMP = 20

/** Makes the node of a stamp out of its lines, the one that opened it first. */
export function stampNode(
  source: string,
  parts: readonly [StampPart & {readonly reading: StampReading}, ...StampPart[]],
  place: Place,
): ReleaseStamp | DeclassificationStamp {
  const [first, ...further] = parts
  const stamp = first.reading
  const children: StampContent[] = []
  pushLine(source, first, children)
  let last: StampPart = first
  let date = stamp.date?.iso ?? stamp.restoredDate
  for (const part of further) {
    children.push(lineEnd(source, last, part))
    pushLine(source, part, children)
    date ??= part.reading?.date?.iso
    last = part
  }
  const id = children.find((child) => child.type === 'documentId')?.canonical ?? stamp.restoredId
  const base = {
    placement: place.placement,
    layer: place.layer ?? 'release',
    confidence: confidenceOf(stamp.cost, WORDS_OF_A_STAMP),
    children,
    position: positionAcross(first.line, first.start, last.line, last.end),
  }
  if (stamp.stamp === 'declassification') {
    return {
      type: 'declassificationStamp',
      ...(stamp.decision !== undefined && {decision: stamp.decision}),
      ...(stamp.authority !== undefined && {authority: stamp.authority}),
      ...(stamp.project !== undefined && {project: stamp.project}),
      ...(stamp.by !== undefined && {by: stamp.by}),
      ...(date !== undefined && {date}),
      ...base,
    }
  }
  return {
    type: 'releaseStamp',
    ...(stamp.decision !== undefined && {decision: stamp.decision}),
    ...(stamp.phrase?.agency !== undefined && {agency: stamp.phrase.agency}),
    ...(date !== undefined && {date}),
    ...(id !== undefined && id !== '' && {documentId: id}),
    ...(stamp.program !== undefined && {program: stamp.program}),
    ...base,
  }
}

/** The pieces of one line of a stamp: its date and identifiers, and the words between them. */
function pushLine(source: string, {line, start, end, reading}: StampPart, children: StampContent[]): void {
  const pieces: {start: number; end: number; node: StampContent}[] = []
  if (reading?.date) {
    pieces.push({
      start: reading.date.start,
      end: reading.date.end,
      node: dateNode(source, line, reading.date),
    })
  }
  for (const id of reading?.documentIds ?? []) {
    const restored = id.restored ?? (id.canonical === undefined ? reading?.restoredId : undefined)
    if (id.canonical === undefined && restored === undefined) continue
    pieces.push({start: id.start, end: id.end, node: documentIdNode(source, line, id, restored)})
  }
  pieces.sort((a, b) => a.start - b.start)
  let from = start
  for (const piece of pieces) {
    if (piece.start < from) continue
    pushText(source, line, from, piece.start, children)
    children.push(piece.node)
    from = piece.end
  }
  pushText(source, line, from, end, children)
}

function pushText(source: string, line: Line, start: number, end: number, children: StampContent[]): void {
  const from = skipSpace(source, start, end)
  const to = skipSpaceBack(source, from, end)
  if (to > from) children.push(textNode(source, line, from, to))
}

function lineEnd(source: string, before: StampPart, after: StampPart): Break {
  return {
    type: 'break',
    value: source.slice(before.end, after.start),
    hyphen: 'none',
    position: positionAcross(before.line, before.end, after.line, after.start),
  }
}
