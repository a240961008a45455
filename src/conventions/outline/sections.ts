import {isLower, isUpper, skipSpace, skipWord} from '../../source/characters.js'
import type {Apart, Candidate} from './beam.js'
import {Bullets} from './bullets.js'
import {inOrderOfColumns} from './columns.js'
import {acceptCost, evidence, looksLikeInitials, mayHoldSecond, skipCost} from './evidence.js'
import {markerAt, type LineMarker} from './line-marker.js'
import {
  endsSentence,
  isHeadingLike,
  isInCapitals,
  isInTelegram,
  usualWidth,
  type OutlineLine,
} from './lines.js'
import {readMarker, strokeOfTelegram, type MarkerReading} from './marker.js'
import type {Placed} from './placed.js'
import {relieveWorn, restoreBetween, restoreFirstNumeral} from './restore.js'
import {RunIns} from './run-in.js'
import {hasNoText, isCounted, isSlight, SCRAP} from './scraps.js'
import {placeMarkers} from './sequence.js'

/** A section that begins on a line. */
export interface SectionStart {
  readonly marker: MarkerReading
  readonly placed: Placed
  /** A section under it that begins behind it on the same line: `1. a. The ports`. */
  readonly inner?: SectionStart
}

/** What on a line may be a box of a form: nothing, scraps, anything. */
export type Boxes = 'none' | 'scraps' | 'all'

/** What the reader of a document knows of a line beyond its text. */
export interface LineContext {
  /** How many blank lines stand between any two lines of its page. */
  readonly usualBlanks: number
  /** A portion mark stands at its head; one of a single letter could be a marker as well. */
  readonly portion: 'none' | 'letter' | 'mark'
  /** How far it is indented, in characters. */
  readonly indent: number
  /** Whether it stands on a form whose boxes are numbered; not given where every text is an outline, short as it may be. */
  readonly boxes?: Boxes
}

interface Pending extends Candidate {
  marker: MarkerReading
  accept: number
  skip: number
  readonly line: OutlineLine
  readonly index: number
  readonly kind: LineMarker['kind'] | 'second'
}

/** Shortest row of short lines with markers that is a list of names or a table. */
const NAMES_IN_A_ROW = 3
/** Most words of a line in such a row. */
const WORDS_OF_A_NAME = 5
/** Capitals by which one of its words is told. */
const CAPITALS = 3
/** Longest line that does not end such a row: a scrap between two names. */
const SCRAP_OF_NAMES = 8
/** Cost from which on a line looks like the middle of a sentence. */
const DOUBTFUL = 1
/** Lines behind the last candidate from which on a heading is far from it. */
const FAR = 30

/**
 * Gathers the lines that may begin a section, and then finds which of them do.
 *
 * @typeParam L lines as the caller has them
 */
export class SectionFinder<L extends OutlineLine> {
  private readonly candidates: Pending[] = []
  private readonly runIns: RunIns
  private readonly bullets: Bullets
  /** How long a line of text usually is; measured for the first line with a marker. */
  private width = 0
  private names: Pending[] = []
  /** Place of the last line with a marker among the lines. */
  private last = -1
  private fresh = false
  private ended = false

  constructor(
    private readonly source: string,
    private readonly lines: readonly L[],
    /** Tells of a line with a marker what its text does not. */
    private readonly contextOf: (line: L) => LineContext,
    /** How much indentation says: 1 for scanned pages. */
    private readonly indentWeight = 1,
  ) {
    this.runIns = new RunIns(source, lines)
    this.bullets = new Bullets(source, lines)
  }

  /** Another paper begins with the next line, or may begin: a signature or a list of copies stands before it. */
  begin(certainty: 'fresh' | 'ended'): void {
    this[certainty] = true
  }

  /** Looks at a line; each line of the text has to come, in order. */
  add(at: number): void {
    const {source, lines} = this
    const line = lines[at] as L
    const found = markerAt(source, line)
    const context = found && this.contextOf(line)
    if (!found || context?.portion === 'mark') {
      this.bullets.add(at)
      if (this.names.length > 0 && line.end - line.start > SCRAP_OF_NAMES) this.flushNames()
      return
    }
    if (this.width === 0) this.width = usualWidth(lines)
    const marker =
      found.marker.body === 'I' && isInTelegram(source, lines, at, this.width)
        ? strokeOfTelegram(found.marker)
        : found.marker
    const {usualBlanks, portion, indent, boxes} = context as LineContext
    const kind = portion === 'letter' ? 'portion' : found.kind
    let accept = acceptCost(
      source,
      line,
      marker,
      lines[at + 1],
      usualBlanks,
      this.width,
      this.followsItem(at, marker),
    )
    if (this.runIns.holds(at, marker, usualBlanks, accept >= DOUBTFUL)) accept += evidence.runIn
    if (marker.expected && line.before && !endsSentence(source, line.before)) accept += evidence.unended
    if (accept === 0 && this.beginsAmid(at, marker)) accept -= evidence.amid
    if (kind === 'noisy') accept += evidence.noiseBefore
    else if (kind === 'portion') accept += evidence.portion
    const slight = boxes !== undefined && isSlight(source, line, marker)
    const isBox =
      boxes === 'all' ||
      (slight && boxes === 'scraps') ||
      (marker.end === line.end && marker.values[0]?.style === 'arabic' && isCounted(source, lines, at))
    if (isBox) accept += evidence.box
    else if (slight && marker.delimiter !== 'parentheses' && hasNoText(source, lines, at, marker))
      accept += evidence.slight
    const candidate: Pending = {
      marker,
      line,
      index: at,
      kind,
      accept,
      skip:
        kind === 'portion'
          ? evidence.skipPortion
          : kind === 'plain' || isBox
            ? skipCost(
                isSlight(source, line, marker) && marker.values.length > 0 ? accept + marker.cost : accept,
              )
            : evidence.skipNoisy,
      fresh: this.fresh,
      ended: this.ended,
      apart: this.apartFrom(at),
      continued: isContinued(source, marker.end, line.end),
      indent,
      large: isLarge(source, line, marker),
    }
    this.push(candidate)
    this.addSecond(candidate)
  }

  /** Finds the sections: the lines that begin one, in order, with their places. */
  finish(): {line: L; start: SectionStart}[] {
    this.flushNames()
    relieveWorn(this.candidates)
    restoreBetween(this.candidates)
    restoreFirstNumeral(this.candidates)
    const candidates = inOrderOfColumns(this.candidates, (number, next) => this.isTitle(number, next))
    const found: {at: number; start: SectionStart}[] = []
    const places = placeMarkers(candidates, this.indentWeight)
    for (let at = 0; at < candidates.length; at++) {
      const {index, marker, kind} = candidates[at] as Pending
      const placed = places[at]
      if (!placed || kind === 'second') continue
      const second = candidates[at + 1]?.kind === 'second' ? candidates[at + 1] : undefined
      const secondPlaced = second && places[at + 1]
      const inner = secondPlaced && {marker: second.marker, placed: secondPlaced}
      found.push({at: index, start: {marker, placed, ...(inner && {inner})}})
    }
    found.sort((one, other) => one.at - other.at)
    const all = this.bullets.addTo(found)
    return all.map(({at, start}) => ({line: this.lines[at] as L, start}))
  }

  /** Whether nothing but scraps stands behind a number, up to the next marker. */
  private isTitle({line, marker, index}: Pending, next: Pending | undefined): boolean {
    if (!isSlight(this.source, line, marker)) return false
    for (let at = index + 1; next && at < next.index; at++) {
      const {start, end} = this.lines[at] as L
      if (end - start > SCRAP) return false
    }
    return true
  }

  /** Whether a marker is the next one behind the last candidate, on the line below it or behind a text in lower case. */
  private followsItem(at: number, {values, delimiter}: MarkerReading): boolean {
    const last = this.candidates.at(-1)
    if (last?.marker.delimiter !== delimiter) return false
    const {source} = this
    const {marker, line, index} = last
    if (index < at - 1 && !isLower(source.charCodeAt(skipSpace(source, marker.end, line.end)))) return false
    return values.some(({kind, ordinal}) =>
      marker.values.some((value) => value.kind === kind && value.ordinal + 1 === ordinal),
    )
  }

  /** Whether a small letter is the first marker of a text that begins with it, or in the middle of a sentence. */
  private beginsAmid(at: number, {values, cost}: MarkerReading): boolean {
    if (this.candidates.length > 0 || cost > 0 || values[0]?.style !== 'alpha-lower') return false
    return at === 0 || isLower(this.source.charCodeAt((this.lines[0] as L).start))
  }

  private push(candidate: Pending): void {
    this.candidates.push(candidate)
    if (this.looksLikeName(candidate)) this.names.push(candidate)
    else this.flushNames()
    this.last = candidate.index
    this.fresh = false
    this.ended = false
  }

  /** What stands between a line and the last one with a marker: the heading next to it tells. */
  private apartFrom(at: number): Apart {
    const {source, lines, last} = this
    let heading = at - 1
    while (heading > last && !isHeadingLike(source, lines[heading] as L)) heading--
    if (heading === last) return 'near'
    const between = at - last - 1
    if ((lines[at] as L).before !== lines[heading] || between < 2) return 'apart'
    return between > FAR ? 'far' : 'headed'
  }

  /** `1. a. The ports`: the first item of a list behind the marker that it stands under. */
  private addSecond({marker, line, index, kind, indent}: Pending): void {
    const {source} = this
    if (kind !== 'plain' || marker.cost > 0 || marker.delimiter === 'parenthesis') return
    const at = mayHoldSecond(source, marker, line.end)
    if (at < 0) return
    const second = readMarker(source, at, line.end)
    if (second?.start !== at || !second.values.some(({ordinal, damage}) => ordinal === 1 && damage === 0))
      return
    const text = skipSpace(source, second.end, line.end)
    // `1. a.` above its text
    const isAlone = text === line.end && marker.values[0]?.style === 'arabic'
    if (!isAlone && !isUpper(source.charCodeAt(text))) return
    if (looksLikeInitials(source, second, text, line.end)) return
    const isEnclosed = marker.delimiter === 'parentheses' && second.delimiter === 'parentheses'
    this.candidates.push({
      marker: second,
      line,
      index,
      kind: 'second',
      accept: isEnclosed ? evidence.secondEnclosed : evidence.second,
      skip: isEnclosed ? evidence.skipDoubtful : evidence.skipUnlikely,
      fresh: false,
      ended: false,
      apart: 'near',
      continued: false,
      indent,
      large: isLarge(source, line, second),
    })
  }

  /** A short line without a stop, with a word in capitals. */
  private looksLikeName({marker, line: {end}}: Pending): boolean {
    const {source} = this
    if ('.:;?'.includes(source.charAt(end - 1))) return false
    let words = 0
    let hasCapitals = false
    for (let at = skipSpace(source, marker.end, end); at < end; at = skipSpace(source, at, end)) {
      if (++words > WORDS_OF_A_NAME) return false
      hasCapitals ||= at + CAPITALS <= end && beginsInCapitals(source, at)
      at = skipWord(source, at, end)
    }
    return hasCapitals
  }

  /** Ends a row of short marked lines without a sentence among them: names, or a table. */
  private flushNames(): void {
    const {names} = this
    if (names.length === 0) return
    if (names.length >= NAMES_IN_A_ROW) {
      for (const candidate of names) {
        candidate.accept += evidence.listOfNames
        if (candidate.kind === 'plain') candidate.skip = evidence.skipUnlikely
      }
    }
    this.names = []
  }
}

/** Whether a line with a capital for its marker is written in capitals; of other markers nothing asks it. */
function isLarge(source: string, line: OutlineLine, {values}: MarkerReading): boolean {
  return values.some(({kind}) => kind.counting === 'alpha-upper') && isInCapitals(source, line)
}

/** Whether a word begins with three capitals. */
function beginsInCapitals(source: string, start: number): boolean {
  for (let at = start; at < start + CAPITALS; at++) {
    const code = source.charCodeAt(at)
    if (code < 65 || code > 90) return false
  }
  return true
}

/** `Discussion (continued)`, `(Cont'd)`, `(cont.)`. */
const continuation = /\([Cc](?:ont(?:inued|['’]?d|\.)|ONT(?:INUED|['’]?D|\.))\)/

/** Whether what stands behind a marker says that it goes on with an item. */
function isContinued(source: string, start: number, end: number): boolean {
  return source.charCodeAt(end - 1) === 41 && continuation.test(source.slice(Math.max(start, end - 14), end))
}
