import {isSpace, isWordCharacter} from '../../source/characters.js'
import {pieceOf} from '../reading.js'
import {labelOf} from './list-kind.js'
import {hasShapeOfSmall, valuesOf, type MarkerValue} from './values.js'
import type {MarkerDelimiter, Phrasing, PortionMark, Text} from '../../tree/nodes.js'

/** A marker inside running text. */
interface Found {
  /** A text, or what has been taken for a portion mark: `(C)` of a list whose `(A)` and `(B)` stand before it. */
  readonly node: Text | PortionMark
  /** Offset in the text of the node. */
  readonly at: number
  readonly end: number
  readonly delimiter: MarkerDelimiter
  readonly values: readonly MarkerValue[]
}

/** What may stand between parentheses: `(1)`, `(a)`, `(iv)`; and before one alone: `a)` behind a space. */
const enclosed = /^(?:\d{1,2}|[ivx]{1,4}|[A-Za-z])$/
const half = /^(?:[a-zI]|\d{1,2})$/
/** What has been taken for a portion mark, and may be a letter of a list. */
const letter = /^\([A-Z]\)$/
/** Longest body of a marker. */
const LONGEST_BODY = 4
const SPACE = 32

/** Markers that a sentence has before it counts as a list. */
const FEWEST = 2
/** Markers behind the first among which its list is looked for. */
const LONGEST = 60

/**
 * Marks the run-in lists of a paragraph: `(1) averting …; (2) reducing …`.
 *
 * A list begins with its first item and has a second one; what does not follow is no list, `(s)` of `item(s)` and
 * `552(b)(1)` among it.
 */
export function markEnumerators(children: Phrasing[]): void {
  const all = findMarkers(children)
  if (all.length < FEWEST) return
  const found = all.filter(({node, at, end}) => !isCited(node.value, at, end))
  const taken = new Map<Found, MarkerValue>()
  let from = 0
  while (from < found.length) {
    const list = longestList(found, from)
    if (list.length < FEWEST) {
      from++
      continue
    }
    for (const {at, value} of list) taken.set(found[at] as Found, value)
    from = (list.at(-1) as Item).at + 1
  }
  if (taken.size > 0) splitTexts(children, taken)
}

function findMarkers(children: readonly Phrasing[]): Found[] {
  const found: Found[] = []
  for (const node of children) {
    if (node.type === 'portionMark' && letter.test(node.value))
      found.push({
        node,
        at: 0,
        end: 3,
        delimiter: 'parentheses',
        values: valuesOf(node.value.charAt(1), 'parentheses'),
      })
    if (node.type !== 'text') continue
    const {value} = node
    for (let stop = value.indexOf(')'); stop >= 0; stop = value.indexOf(')', stop + 1)) {
      let start = stop
      while (start > 0 && stop - start <= LONGEST_BODY && isPlain(value.charCodeAt(start - 1))) start--
      const size = stop - start
      if (size === 0 || size > LONGEST_BODY) continue
      const isEnclosed = start > 0 && value.charCodeAt(start - 1) === 40
      const at = isEnclosed ? start - 1 : start
      const before = at > 0 ? value.charCodeAt(at - 1) : SPACE
      if (isPlain(before) || before === 41 || before === 95) continue
      const body = value.slice(start, stop)
      if (isEnclosed ? !enclosed.test(body) : !half.test(body) || !isApart(value, stop + 1)) continue
      const delimiter: MarkerDelimiter = isEnclosed ? 'parentheses' : 'parenthesis'
      const values = valuesOf(body, delimiter)
      if (values.length > 0) found.push({node, at, end: stop + 1, delimiter, values})
    }
  }
  return found
}

/** Whether a marker is set apart from the text behind it: by a space, a speck, or the end of its line. */
function isApart(text: string, at: number): boolean {
  if (at === text.length) return true
  const code = text.charCodeAt(at)
  return isSpace(code) || code === 39 || code === 34
}

/** Whether a character is a letter or digit of plain English. */
function isPlain(code: number): boolean {
  return code < 128 && isWordCharacter(code)
}

/** What cites a marker: `references (a), (b) and (d)`, `paragraph (1)`. */
const citing =
  /(?:ref|reference|para|paragraph|subparagraph|section|subsection|item|clause|question|tab|enclosure|equation)s?\.? $/i
/** What stands behind a marker where the next one is only named with it. */
const named = /^(?:,|,? ?(?:and|or|through|thru|to|&)) \(/

/** The number of a statute, behind which its paragraphs are named: `552 (b)(5)`. */
const statute = /\d[a-z]?\.? ?$/

/** Whether a marker is named, and begins nothing. */
function isCited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  return (
    citing.test(before) ||
    named.test(text.slice(end, end + 12)) ||
    (text.charCodeAt(end) === 40 && statute.test(before))
  )
}

interface Item {
  /** Place among the markers that were found. */
  readonly at: number
  readonly value: MarkerValue
}

/** The list that begins with a marker: the first of a class, and then each next one. */
function longestList(found: readonly Found[], from: number): Item[] {
  const first = found[from] as Found
  let best: Item[] = []
  if (first.node.type === 'portionMark') return []
  for (const value of first.values) {
    if (value.ordinal !== 1 && (value.ordinal !== 2 || !standsBehindItem(first))) continue
    const list: Item[] = [{at: from, value}]
    // what stands where an item is waited for, and is none as it is printed
    let misread: number | undefined
    for (let at = from + 1; at < found.length && at - from < LONGEST; at++) {
      const marker = found[at] as Found
      if (marker.delimiter !== first.delimiter) continue
      const wanted = list.length + value.ordinal
      const next = itemOf(marker, value, wanted)
      if (next) list.push({at, value: next})
      else {
        const second = misread === undefined ? undefined : itemOf(marker, value, wanted + 1)
        const body = value.kind.bodies[wanted]
        if (second && body !== undefined)
          list.push(
            {at: misread as number, value: {...value, ordinal: wanted, label: labelOf(value.kind, body)}},
            {at, value: second},
          )
        else misread ??= at
        continue
      }
      misread = undefined
    }
    if (list.length > best.length) best = list
  }
  return best
}

/** A marker as the item of a list that is so counted: `(C)` for `(c)`. */
function itemOf({values}: Found, {style, kind}: MarkerValue, ordinal: number): MarkerValue | undefined {
  const body = kind.bodies[ordinal]
  return values.find(
    (value) =>
      value.ordinal === ordinal &&
      (value.style === style ||
        (value.style === 'alpha-upper' &&
          style === 'alpha-lower' &&
          body !== undefined &&
          hasShapeOfSmall(body.toUpperCase()))),
  )
}

/** Whether the item before stands before a marker, though its own marker is lost: `…; b) the fibers …; c) the rod`. */
function standsBehindItem({node, at, delimiter}: Found): boolean {
  return delimiter === 'parenthesis' && node.value.slice(0, at).endsWith('; ')
}

function splitTexts(children: Phrasing[], taken: ReadonlyMap<Found, MarkerValue>): void {
  const byNode = new Map<Phrasing, [Found, MarkerValue][]>()
  for (const entry of taken) {
    const list = byNode.get(entry[0].node) ?? []
    list.push(entry)
    byNode.set(entry[0].node, list)
  }
  const nodes = [...children]
  children.length = 0
  for (const node of nodes) {
    const markers = byNode.get(node)
    if (!markers || (node.type !== 'text' && node.type !== 'portionMark')) {
      children.push(node)
      continue
    }
    const text: Text = node.type === 'text' ? node : {type: 'text', value: node.value, ...placeOf(node)}
    let from = 0
    for (const [{at, end}, {label, style, ordinal}] of markers) {
      addPiece(children, text, from, at)
      const piece = pieceOf(text, at, end)
      children.push({
        type: 'enumerator',
        value: piece.value,
        label,
        style,
        ordinal,
        confidence: 0.95,
        ...placeOf(piece),
      })
      from = end
    }
    addPiece(children, text, from, text.value.length)
  }
}

function placeOf({position}: Text | PortionMark): Pick<Text, 'position'> {
  return position ? {position} : {}
}

/** Adds a piece of a text node, unless it is white space. */
function addPiece(children: Phrasing[], node: Text, start: number, end: number): void {
  const piece = pieceOf(node, start, end)
  if (piece.value !== '') children.push(piece)
}
