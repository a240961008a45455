import {skipSpace, skipSpaceBack} from '../../source/characters.js'
import {readMarker} from '../outline/marker.js'
import {readEntry, type EntryReading} from './read.js'

/** A stretch of one line, and what line it is to the caller. */
export interface Piece<L> {
  readonly text: L
  readonly start: number
  readonly end: number
}

/** One entry of a list of references: its label, if it has one, and where its text stands. */
export interface EntryDraft<L> {
  readonly label?: string
  /** The printed label. */
  readonly labelPiece?: Piece<L>
  readonly pieces: Piece<L>[]
  readonly reading: EntryReading
}

interface Opening {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** `(a)`, `(B)` inside a line. */
const enclosed = /\(([A-Za-z])\)/g
/** `B. `, `C, ` inside a line: a single capital. */
const stopped = /(?:^|[\s.;])([A-Za-z])[.,]{1,2}\s/g

/** Splits the content of a reference field into its entries. */
export function findEntries<L>(source: string, pieces: readonly Piece<L>[]): EntryDraft<L>[] {
  const entries: {label?: string; labelPiece?: Piece<L>; pieces: Piece<L>[]}[] = []
  let expected: string | undefined
  let style: 'enclosed' | 'stopped' | undefined
  for (const piece of pieces) {
    const openings = openingsIn(source, piece, expected, style)
    let from = piece.start
    for (const opening of openings) {
      pushPiece(source, entries, piece, from, opening.start)
      entries.push({
        label: opening.label,
        labelPiece: {text: piece.text, start: opening.start, end: opening.end},
        pieces: [],
      })
      style ??= source.charAt(opening.start) === '(' ? 'enclosed' : 'stopped'
      expected = String.fromCharCode(opening.label.charCodeAt(0) + 1)
      from = opening.end
    }
    if (
      openings.length === 0 &&
      style === undefined &&
      entries.length > 0 &&
      endsEntry(source, entries.at(-1)?.pieces)
    ) {
      entries.push({pieces: []})
    }
    pushPiece(source, entries, piece, from, piece.end)
  }
  return entries.map((entry) => ({...entry, reading: readEntry(textOf(source, entry.pieces))}))
}

function pushPiece<L>(
  source: string,
  entries: {pieces: Piece<L>[]}[],
  piece: Piece<L>,
  start: number,
  end: number,
): void {
  const from = skipSpace(source, start, end)
  const to = skipSpaceBack(source, from, end)
  if (to <= from) return
  if (entries.length === 0) entries.push({pieces: []})
  entries.at(-1)?.pieces.push({text: piece.text, start: from, end: to})
}

/** An entry without a label ends with its line where the line ends with a stop. */
function endsEntry(source: string, pieces: readonly Piece<unknown>[] | undefined): boolean {
  const last = pieces?.at(-1)
  return last !== undefined && source.charAt(last.end - 1) === '.'
}

/** Joins the pieces of an entry: spaces collapsed, words broken at line ends joined with their hyphen. */
export function textOf(source: string, pieces: readonly Piece<unknown>[]): string {
  return pieces
    .map(({start, end}) => source.slice(start, end))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

/** Where entries begin on a line: at its head, and inside where the letters go on. */
function openingsIn(
  source: string,
  piece: Piece<unknown>,
  expected: string | undefined,
  style: 'enclosed' | 'stopped' | undefined,
): Opening[] {
  const openings: Opening[] = []
  const text = source.slice(piece.start, piece.end)
  let from = 0
  const marker = readMarker(source, piece.start, piece.end)
  const letter = marker?.values.find(({style: kind}) => kind === 'alpha-lower' || kind === 'alpha-upper')
  if (marker && letter && marker.delimiter !== 'none') {
    const label = letter.label.replaceAll(/[()]/g, '')
    openings.push({label, start: marker.start, end: marker.end})
    from = marker.end - piece.start
  } else if (marker?.delimiter === 'parentheses' && marker.values[0]) {
    openings.push({
      label: marker.values[0].label.replaceAll(/[()]/g, ''),
      start: marker.start,
      end: marker.end,
    })
    from = marker.end - piece.start
  }
  const known = openings[0]?.label
  const kind =
    style ??
    (known === undefined
      ? undefined
      : source.charAt(openings[0]?.start ?? 0) === '('
        ? 'enclosed'
        : 'stopped')
  if (kind === 'enclosed') {
    // several columns: the letters need not follow one another
    for (const match of text.slice(from).matchAll(enclosed)) {
      const label = match[1] as string
      const at = piece.start + from + match.index
      if (isSameCase(label, known ?? expected)) openings.push({label, start: at, end: at + match[0].length})
    }
  } else if (kind === 'stopped') {
    let next = known === undefined ? expected : String.fromCharCode(known.charCodeAt(0) + 1)
    for (const match of text.slice(from).matchAll(stopped)) {
      const label = match[1] as string
      if (label !== next) continue
      const at = piece.start + from + match.index + match[0].indexOf(label)
      openings.push({label, start: at, end: at + match[0].trimEnd().length - match[0].indexOf(label)})
      next = String.fromCharCode(label.charCodeAt(0) + 1)
    }
  }
  return openings
}

function isSameCase(label: string, other: string | undefined): boolean {
  return other === undefined || (label === label.toUpperCase()) === (other === other.toUpperCase())
}
