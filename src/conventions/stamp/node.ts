import {skipSpace, skipSpaceBack} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {positionAcross, positionOn} from '../../source/positions.js'
import type {
  Break,
  DeclassificationStamp,
  DocumentId,
  ParticularName,
  ReleaseStamp,
  StampContent,
} from '../../tree/nodes.js'
import {dateNode} from '../date/index.js'
import {documentIdNode} from '../document-id/index.js'
import {confidenceOf, textNode, type Place} from '../reading.js'
import {stampParticulars, type ParticularReading} from './particulars.js'
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
  const named = new Set<ParticularName>()
  pushLine(source, first, children, named)
  let last: StampPart = first
  let date = stamp.date?.restored ?? stamp.date?.iso ?? stamp.restoredDate
  for (const part of further) {
    children.push(lineEnd(source, last, part))
    pushLine(source, part, children, named)
    date ??= part.reading?.date?.iso
    last = part
  }
  const id = children.find(isRecord)?.canonical ?? stamp.restoredId?.canonical
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

/** Cases are not what a record is called: requests and reviews, which hold several records. */
function isRecord(child: StampContent): child is DocumentId {
  return child.type === 'documentId' && child.scheme !== 'case-number' && child.scheme !== 'mandatory-review'
}

/** Adds the pieces of one line of a stamp: its date and identifiers, what it says by name, and the words between. */
function pushLine(
  source: string,
  {line, start, end, reading}: StampPart,
  children: StampContent[],
  named: Set<ParticularName>,
): void {
  const pieces: Piece[] = []
  if (reading) {
    const {date, documentIds, restoredId} = reading
    if (date) pieces.push({start: date.start, end: date.end, node: dateNode(source, line, date)})
    for (const id of documentIds) {
      const restored = id.restored ?? (id.canonical === undefined ? restoredId : undefined)
      if (id.canonical === undefined && restored === undefined) continue
      pieces.push({start: id.start, end: id.end, node: documentIdNode(source, line, id, restored)})
    }
  }
  if (!reading || reading.stamp === 'declassification' || reading.program !== undefined || reading.hasGround)
    pieces.push(...particularPieces(source, line, stampParticulars(source, start, end), named))
  pushPieces(source, {line, start, end}, pieces, children)
}

/** A node inside a stamp, where it stands. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly node: StampContent
}

/** Makes the nodes of what a line says by name; each name is given once in a stamp. */
export function particularPieces(
  source: string,
  line: Line,
  readings: readonly ParticularReading[],
  named: Set<ParticularName>,
): Piece[] {
  const pieces: Piece[] = []
  for (const {name, value: reading, start, end} of readings) {
    if (named.has(name)) continue
    named.add(name)
    const position = positionOn(line, start, end)
    pieces.push({
      start,
      end,
      node: {type: 'particular', value: source.slice(start, end), name, reading, position},
    })
  }
  return pieces
}

/** Adds pieces, the first of those that overlap, and the words between them. */
export function pushPieces(
  source: string,
  {line, start, end}: Pick<StampPart, 'line' | 'start' | 'end'>,
  pieces: Piece[],
  children: StampContent[],
): void {
  pieces.sort((a, b) => a.start - b.start)
  let from = start
  for (const piece of pieces) {
    if (piece.start < from || piece.end > end) continue
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

/** The line end between two lines of a stamp or notice. */
export function lineEnd(
  source: string,
  before: Pick<StampPart, 'line' | 'end'>,
  after: Pick<StampPart, 'line' | 'start'>,
): Break {
  return {
    type: 'break',
    value: source.slice(before.end, after.start),
    hyphen: 'none',
    position: positionAcross(before.line, before.end, after.line, after.start),
  }
}
