import {indexWithin, isDigit, isLetter, isUpper, skipSpace, skipSpaceBack} from '../../source/characters.js'
import type {YearEvidence} from '../date/read.js'
import {readMarker} from '../outline/marker.js'
import type {Repair} from '../../tree/nodes.js'
import {readDesignators} from './designators.js'
import {repairPosts, type PostReading} from './posts.js'
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

interface Entry<L> {
  readonly label?: string
  readonly labelPiece?: Piece<L>
  readonly pieces: Piece<L>[]
}

interface Opening {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** `(a)`, `(B)` inside a line. */
const enclosed = /\(([A-Za-z])\)/g
/** `B. `, `C, `, `b) ` inside a line: a single capital. */
const stopped = /(?:^|[\s.;])([A-Za-z])[.,)]{1,2}\s/g

/** How the entries of a list are labelled: `(a)` and `(1)`, `A.`, or `1.` as in bibliographies. */
type Style = 'enclosed' | 'stopped' | 'numbered'

/**
 * Splits the content of a reference field into its entries.
 *
 * @param years what is known of the years of the paper, asked for where an entry has a two-digit year
 */
export function findEntries<L>(
  source: string,
  pieces: readonly Piece<L>[],
  years?: () => YearEvidence,
): EntryDraft<L>[] {
  const entries: Entry<L>[] = []
  let last: string | undefined
  let style: Style | undefined
  for (const piece of pieces) {
    const openings = openingsIn(source, piece, last, style)
    const lost = openings[0] && lostLabel(source, entries, last, openings[0].label)
    if (lost !== undefined) entries.push({label: lost, pieces: [entries.at(-1)?.pieces.pop() as Piece<L>]})
    // "HONG KONG 59696" above "B. DIRECTOR 230113"
    const [unlabelled] = entries
    if (
      last === undefined &&
      unlabelled &&
      openings[0] &&
      /^[Bb]$/.test(openings[0].label) &&
      entries.length === 1
    )
      entries[0] = {...unlabelled, label: openings[0].label === 'B' ? 'A' : 'a'}
    let from = piece.start
    for (const opening of openings) {
      pushPiece(source, entries, piece, from, opening.start)
      entries.push({
        label: opening.label,
        labelPiece: {text: piece.text, start: opening.start, end: opening.end},
        pieces: [],
      })
      style ??= styleOf(source, opening)
      last = opening.label
      from = opening.end
    }
    if (openings.length === 0 && style === undefined && endsEntry(source, entries.at(-1)?.pieces)) {
      entries.push({pieces: []})
    }
    pushPiece(source, entries, piece, from, piece.end)
  }
  const contents = entries.map(({pieces}) => pieces)
  giveColumn(entries, contents)
  const drafts = entries.map((entry, at) => ({
    ...entry,
    reading: readEntry(textOf(source, contents[at] as Piece<L>[]), years),
  }))
  const posts = repairPosts(drafts.flatMap(({reading}) => reading.designators))
  return posts.size === 0 ? drafts : drafts.map((draft) => withPosts(source, draft, posts))
}

/** The label that OCR lost between two others, where what it stood before begins the last line of the entry before. */
function lostLabel<L>(
  source: string,
  entries: readonly Entry<L>[],
  last: string | undefined,
  label: string,
): string | undefined {
  const lost = nextLabel(last)
  const pieces = entries.at(-1)?.pieces ?? []
  if (pieces.length < 2 || lost === undefined || nextLabel(lost) !== label) return undefined
  return beginsWithDesignator(source, pieces.at(-1) as Piece<L>) ? lost : undefined
}

/** Whether a letter stands alone at an offset, before a capital: `B OLC 78-0443/1`. */
export function isBareLabel(source: string, start: number): boolean {
  return (
    isUpper(source.charCodeAt(start)) &&
    source.charCodeAt(start + 1) === 32 &&
    isUpper(source.charCodeAt(start + 2))
  )
}

/** Whether a piece cites something by its number right at its head. */
export function beginsWithDesignator(source: string, {start, end}: Piece<unknown>): boolean {
  if (!isUpper(source.charCodeAt(start))) return false
  return readDesignators(source.slice(start, Math.min(end, start + 40))).length > 0
}

/** Labels that OCR read as a column of their own, before their texts: each has its line, in order. */
function giveColumn<L>(entries: readonly Entry<L>[], contents: Piece<L>[][]): void {
  let first = 0
  for (const [at, {label, pieces}] of entries.entries()) {
    if (label === undefined) first = at + 1
    if (pieces.length === 0) continue
    if (pieces.length === at - first + 1)
      for (const [line, piece] of pieces.entries()) contents[first + line] = [piece]
    first = at + 1
  }
}

/** Most confidence in a telegram whose post was restored. */
const RESTORED = 0.7

/** Reads the damaged posts of an entry as the list has them. */
function withPosts<L>(
  source: string,
  draft: EntryDraft<L>,
  posts: ReadonlyMap<string, PostReading>,
): EntryDraft<L> {
  const {reading, pieces} = draft
  const repairs: Repair[] = []
  const designators = reading.designators.map((designator) => {
    const {series, value} = designator
    const read = posts.get(series)
    if (!read) return designator
    for (const {start, end} of pieces) {
      const offset = indexWithin(source, series, start, end)
      if (offset >= 0) repairs.push({offset, from: series, to: read.post, why: read.why})
    }
    return {...designator, series: read.post, value: value.replace(series, read.post)}
  })
  if (repairs.length === 0) return draft
  return {
    ...draft,
    reading: {...reading, designators, repairs, confidence: Math.min(reading.confidence, RESTORED)},
  }
}

function styleOf(source: string, {label, start}: Opening): Style {
  if (source.charAt(start) === '(') return 'enclosed'
  return isDigit(label.charCodeAt(0)) ? 'numbered' : 'stopped'
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
  last: string | undefined,
  style: Style | undefined,
): Opening[] {
  const openings: Opening[] = []
  const head = openingAt(source, piece, last, style)
  if (head) openings.push(head)
  const kind = style ?? (head && styleOf(source, head))
  const from = head?.end ?? piece.start
  const text = source.slice(from, piece.end)
  if (kind === 'enclosed') {
    // several columns: the letters need not follow one another
    for (const match of text.matchAll(enclosed)) {
      const label = match[1] as string
      const start = from + match.index
      if (isSameCase(label, head?.label ?? last)) openings.push({label, start, end: start + match[0].length})
    }
  } else if (kind === 'stopped') {
    let next = nextLabel(head?.label ?? last)
    for (const match of text.matchAll(stopped)) {
      const label = match[1] as string
      if (label !== next) continue
      const at = match[0].indexOf(label)
      openings.push({
        label,
        start: from + match.index + at,
        end: from + match.index + match[0].trimEnd().length,
      })
      next = nextLabel(label)
    }
  }
  return openings
}

/** How many numbers of a list OCR may have lost between two entries. */
const MOST_LOST = 2

/** The label that a line begins with. */
function openingAt(
  source: string,
  piece: Piece<unknown>,
  last: string | undefined,
  style: Style | undefined,
): Opening | undefined {
  const {start: from} = piece
  if (isBareLabel(source, from) && beginsWithDesignator(source, {...piece, start: from + 2})) {
    const bare = source.charAt(from)
    if (bare === (nextLabel(last) ?? 'B')) return {label: bare, start: from, end: from + 1}
  }
  const marker = readMarker(source, piece.start, piece.end)
  if (!marker || marker.delimiter === 'none') return undefined
  const {start, end, values, delimiter} = marker
  const letter = values.find(({style: kind}) => kind === 'alpha-lower' || kind === 'alpha-upper')
  const value = letter ?? values[0]
  if (!value) return undefined
  const label = value.label.replaceAll(/[()]/g, '')
  // "a.", "F.": a letter that is not the next one, worn
  if (letter && style === 'stopped' && last !== undefined && isAstray(last, value.ordinal))
    return {label: nextLabel(last) as string, start, end}
  if (letter || delimiter === 'parentheses') return {label, start, end}
  if (value.style !== 'arabic' || (style !== undefined && style !== 'numbered')) return undefined
  // "1. Author, Title": each number is the next, or nearly
  const before = last === undefined ? 0 : Number(last)
  return value.ordinal > before && value.ordinal <= before + 1 + MOST_LOST ? {label, start, end} : undefined
}

/** Whether a letter stands before the last one of a list, or too far behind it. */
function isAstray(last: string, ordinal: number): boolean {
  const before = (last.charCodeAt(0) & 31) - ordinal
  return isLetter(last.charCodeAt(0)) && (before >= 0 || before < -1 - MOST_LOST)
}

function nextLabel(label: string | undefined): string | undefined {
  return label === undefined ? undefined : String.fromCharCode(label.charCodeAt(0) + 1)
}

function isSameCase(label: string, other: string | undefined): boolean {
  return other === undefined || (label === label.toUpperCase()) === (other === other.toUpperCase())
}
