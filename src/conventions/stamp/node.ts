import {skipSpace, skipSpaceBack} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {positionAcross, positionOn} from '../../source/positions.js'
import type {
  Break,
  DeclassificationStamp,
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

/** The lines of a stamp, the one that opened it first. */
export type StampParts = [StampPart & {readonly reading: StampReading}, ...StampPart[]]

/** Characters over which the cost of a stamp's words is judged. */
const WORDS_OF_A_STAMP = 20

/** Makes the node of a stamp out of its lines. */
export function stampNode(
  source: string,
  parts: Readonly<StampParts>,
  place: Place,
): ReleaseStamp | DeclassificationStamp {
  const first = parts[0]
  const stamp = first.reading
  const children: StampContent[] = []
  const named: ParticularName[] = []
  pushLine(source, first, children, named)
  let last: StampPart = first
  let date = stamp.date?.restored ?? stamp.date?.iso ?? stamp.restoredDate
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at] as StampPart
    children.push(lineEnd(source, last, part))
    pushLine(source, part, children, named)
    date ??= part.reading?.date?.iso
    last = part
  }
  const node =
    stamp.stamp === 'declassification' ? declassified(stamp, date) : released(stamp, date, children)
  node.placement = place.placement
  node.layer = place.layer ?? 'release'
  node.confidence = confidenceOf(stamp.cost, WORDS_OF_A_STAMP)
  node.children = children
  node.position = positionAcross(first.line, first.start, last.line, last.end)
  return node
}

/** What a declassification stamp says. */
function declassified(
  {decision, authority, project, by}: StampReading,
  date: string | undefined,
): DeclassificationStamp {
  const node = {type: 'declassificationStamp'} as DeclassificationStamp
  if (decision !== undefined) node.decision = decision
  if (authority !== undefined) node.authority = authority
  if (project !== undefined) node.project = project
  if (by !== undefined) node.by = by
  if (date !== undefined) node.date = date
  return node
}

/** What a release stamp says. */
function released(
  {decision, phrase, restoredId, program}: StampReading,
  date: string | undefined,
  children: readonly StampContent[],
): ReleaseStamp {
  const node = {type: 'releaseStamp'} as ReleaseStamp
  if (decision !== undefined) node.decision = decision
  if (phrase?.agency !== undefined) node.agency = phrase.agency
  if (date !== undefined) node.date = date
  const id = recordOf(children) ?? restoredId?.canonical
  if (id !== undefined && id !== '') node.documentId = id
  if (program !== undefined) node.program = program
  return node
}

/** What the record is called; not by its case: requests and reviews hold several records. */
function recordOf(children: readonly StampContent[]): string | undefined {
  for (const child of children)
    if (child.type === 'documentId' && child.scheme !== 'case-number' && child.scheme !== 'mandatory-review')
      return child.canonical
  return undefined
}

/** Adds the pieces of one line of a stamp: its date and identifiers, what it says by name, and the words between. */
function pushLine(
  source: string,
  {line, start, end, reading}: StampPart,
  children: StampContent[],
  named: ParticularName[],
): void {
  const pieces: Piece[] = []
  const date = reading?.date
  if (date) pieces.push({start: date.start, end: date.end, node: dateNode(source, line, date)})
  for (const id of reading?.documentIds ?? []) {
    const restored = id.restored ?? (id.canonical === undefined ? reading?.restoredId : undefined)
    if (id.canonical === undefined && restored === undefined) continue
    pieces.push({start: id.start, end: id.end, node: documentIdNode(source, line, id, restored)})
  }
  if (!reading || reading.stamp === 'declassification' || reading.program !== undefined || reading.hasGround)
    pushParticulars(source, line, stampParticulars(source, start, end), named, pieces)
  pushPieces(source, {line, start, end}, pieces, children)
}

/** A node inside a stamp, where it stands. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly node: StampContent
}

/** Adds the nodes of what a line says by name; each name is given once in a stamp. */
export function pushParticulars(
  source: string,
  line: Line,
  readings: readonly ParticularReading[],
  named: ParticularName[],
  pieces: Piece[],
): void {
  for (const {name, value: reading, start, end} of readings) {
    if (named.includes(name)) continue
    named.push(name)
    const value = source.slice(start, end)
    const position = positionOn(line, start, end)
    pieces.push({start, end, node: {type: 'particular', value, name, reading, position}})
  }
}

/** Adds pieces, the first of those that overlap, and the words between them. */
export function pushPieces(
  source: string,
  {line, start, end}: Pick<StampPart, 'line' | 'start' | 'end'>,
  pieces: Piece[],
  children: StampContent[],
): void {
  if (pieces.length > 1) pieces.sort((a, b) => a.start - b.start)
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
