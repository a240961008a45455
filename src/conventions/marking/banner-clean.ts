import {isUpper} from '../../source/characters.js'
import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import {evidenceOf, type Rest} from './banner-evidence.js'
import {bannerReading, type BannerReading} from './banner-reading.js'
import type {Cell, Piece} from './cells.js'
import {conditionBehind} from './condition.js'
import {addControl} from './add-control.js'
import {DAMAGED_TOP, isDamagedTop} from './damaged-top.js'
import {isDateTimeGroup} from './date-time-group.js'
import {isLookAlike} from './look-alikes.js'
import {controlWords, findPhrases, levelWords, wholeMarkings, type Element} from './phrases.js'

/** Takes pieces that are explained out of those that are not. */
function leaveOut(rest: Rest, isExplained: (piece: Piece) => boolean): void {
  if (rest.pieces.length === 0) return
  rest.pieces = rest.pieces.filter((piece) => !isExplained(piece))
  rest.lower = rest.pieces.filter(({upper}) => !upper).length
}

/** Most that it costs, for each letter, to read a level before a clean control. */
const STRAIN_OF_LEVEL = 0.25

/** `SECRRET/CONTROL - U.S. OFFICIALS ONLY`: the damaged level before a control that is clean. */
function wornLevel(
  source: string,
  pieces: readonly Piece[],
  control: number,
): {level: Level; cost: number} | undefined {
  const [start, end] = [pieces[0], pieces[control - 1]]
  if (pieces.slice(0, control).some((piece) => isLookAlike(piece.text()))) return undefined
  const read = start && end && levelWords.read(source, start.start, end.end, STRAIN_OF_LEVEL)
  return read && {level: read.value, cost: read.cost}
}

/** Longest that damage makes of FOR, and most that it costs to read it. */
const LONGEST_FOR = 5
const MOST_OF_FOR = 0.2
const FOR_OFFICIAL_USE = 'FOR OFFICIAL USE ONLY'

/** `POI OFFICIAL USE ONLY`, `1’01! OFFICIAL USE ONLY`: what stands before the words is nearer to FOR than to nothing. */
function costOfDamagedFor(
  source: string,
  pieces: readonly Piece[],
  {first, last, meaning}: Element,
): number | undefined {
  if (first === 0 || meaning.kind !== 'administrative' || meaning.control !== 'OFFICIAL USE ONLY')
    return undefined
  const [start, end] = [(pieces[0] as Piece).start, (pieces[last] as Piece).end]
  if ((pieces[first] as Piece).start - start > LONGEST_FOR + 1) return undefined
  const read = wholeMarkings.read(source, start, end, MOST_OF_FOR)
  return read?.phrase === FOR_OFFICIAL_USE ? read.cost : undefined
}

/** Letters of a piece of a level that tell which it is. */
const FRAGMENT = 4

/** Reads a cell whose level or controls are printed clean. */
export function readClean(source: string, cell: Cell): BannerReading | undefined {
  const {pieces} = cell
  const elements = findPhrases(source, cell)
  if (elements.length === 0) return undefined
  const controls: Element[] = []
  let head: Element | undefined
  for (const element of elements) {
    const {kind} = element.meaning
    if (kind === 'control') controls.push(element)
    else if (kind !== 'neutral') {
      // two levels
      if (head && levelOf(head) !== levelOf(element)) return undefined
      head ??= element
    }
  }
  const opening = head ?? controls[0]
  if (!opening || (head ? isPredicate(pieces[head.first - 1]) : isLegend(pieces, controls))) return undefined
  const rest = unexplained(source, pieces, elements, head)
  const marking: Marking = {system: 'US'}
  if (head?.meaning.kind === 'level') marking.level = head.meaning.level
  if (head?.meaning.kind === 'administrative') marking.administrative = head.meaning.control
  let {first, last} = opening
  const damagedTop =
    marking.level === 'SECRET' && isDamagedTop(source, pieces[first - 1], pieces[first] as Piece, first === 1)
  let cost = 0
  for (const element of controls) {
    if (element.meaning.kind !== 'control') continue
    addControl(marking, element.meaning.control)
    first = Math.min(first, element.first)
    last = Math.max(last, element.last)
  }
  if (damagedTop) {
    marking.level = 'TOP SECRET'
    const top = opening.first - 1
    // a control may stand before it
    first = Math.min(first, top)
    leaveOut(rest, (piece) => piece === pieces[top])
  }
  const damagedFor = head ? costOfDamagedFor(source, pieces, head) : undefined
  if (damagedFor !== undefined) {
    marking.administrative = FOR_OFFICIAL_USE
    cost += damagedFor
    first = 0
    leaveOut(rest, ({start}) => start < (pieces[opening.first] as Piece).start)
  }
  const worn = head ? undefined : wornLevel(source, pieces, first)
  if (worn) {
    marking.level = worn.level
    cost += worn.cost
    const {start: control} = pieces[first] as Piece
    leaveOut(rest, ({start}) => start < control)
    first = 0
  }
  // a stamp printed twice, its second copy cut off or broken: `RESTRICTED RESTRIC`, `CONFIDENTIAL CONF IDENT`
  const level = marking.level
  if (level) leaveOut(rest, (piece) => piece.length >= FRAGMENT && level.includes(piece.text()))
  const condition =
    rest.pieces.length > 0 ? conditionBehind(source, (pieces[last] as Piece).end, cell.end) : undefined
  if (condition) leaveOut(rest, ({start}) => start > (pieces[last] as Piece).end && start < condition.end)
  const base = head ?? controls.find(({meaning}) => meaning.kind === 'control' && !meaning.dependent)
  if (base && rest.pieces.length > 0) {
    const added = addUnknown(source, pieces, base, rest, marking)
    cost += added.cost
    last = Math.max(last, added.last)
  }
  if (damagedTop) cost += DAMAGED_TOP
  const evidence = evidenceOf(source, cell, pieces, head, controls, rest)
  const {start} = pieces[first] as Piece
  if (!evidence) return undefined
  // `"Eyes Only" copies to:`; quotation marks around all that a line has may be dirt
  const others = rest.pieces.length > 0 || elements.some(({meaning}) => meaning.kind === 'neutral')
  if (others && isQuoted(source, start, (pieces[last] as Piece).end)) return undefined
  const end = condition?.end ?? closing(source, (pieces[last] as Piece).end, cell.end)
  return bannerReading(source, cell, start, end, marking, cost, evidence, condition?.text)
}

function levelOf({meaning}: Element): Level | undefined {
  return meaning.kind === 'level' ? meaning.level : undefined
}

/** `THIS PUBLICATION BE RESTRICTED`: a level that a sentence says of something. */
function isPredicate(before: Piece | undefined): boolean {
  return before?.length === 2 && predicates.has(before.text())
}

const predicates = new Set(['IS', 'BE'])

/** `NOFORN - Not Releasable to Foreign Nationals`: a list of abbreviations and what they mean. */
function isLegend(pieces: readonly Piece[], [first, second]: readonly Element[]): boolean {
  if (!first || !second) return false
  return (pieces[first.first] as Piece).upper && !(pieces[second.first] as Piece).upper
}

/** `marked "SECRET".`: a marking that a sentence quotes. */
function isQuoted(source: string, start: number, end: number): boolean {
  return quotes.has(source.charAt(start - 1)) && quotes.has(source.charAt(end))
}

const quotes = new Set(['"', '“', '”'])

/** A closing parenthesis belongs to the schedule that it closes: `SECRET (GDS)`. */
function closing(source: string, end: number, limit: number): number {
  return end < limit && source.charCodeAt(end) === 41 ? end + 1 : end
}

/** How damaged a control may be that is written in capitals, and one that is not: codewords are capitals, `Sensitive` is not. */
const CONTROL_STRAIN = 0.3
const SMALL_CONTROL_STRAIN = 0.15
/** The same of one word beside another control, where no level is. */
const STRAIN_BESIDE_CONTROL = 0.2

/** Reads a damaged control behind the level (`SECRET/NUFORN`), or one that no list knows (`SECRET/RYBAT`). */
function addUnknown(
  source: string,
  pieces: readonly Piece[],
  head: Element,
  rest: Rest,
  marking: Marking,
): {cost: number; last: number} {
  let cost = 0
  let last = head.last
  for (const run of runsBehind(pieces, head, rest)) {
    const [start, end] = [run[0] as Piece, run.at(-1) as Piece]
    const control = controlWords.read(source, start.start, end.end, CONTROL_STRAIN)
    if (!control) continue
    addControl(marking, control.value)
    cost += control.cost
    leaveOut(rest, (piece) => run.includes(piece))
    last = Math.max(last, pieces.indexOf(end))
  }
  for (const piece of rest.pieces) {
    if (piece.length < 5) continue
    const strain = !piece.upper
      ? SMALL_CONTROL_STRAIN
      : head.meaning.kind === 'control'
        ? STRAIN_BESIDE_CONTROL
        : CONTROL_STRAIN
    const control = controlWords.read(source, piece.start, piece.end, strain)
    if (control) {
      addControl(marking, control.value)
      cost += control.cost
      rest.pieces = rest.pieces.filter((other) => other !== piece)
    } else if (
      rest.pieces.length === 1 &&
      head.meaning.kind !== 'control' &&
      isJoined(source, pieces, head, piece)
    ) {
      addControl(marking, piece.text())
      cost += 0.5
      rest.pieces = []
    } else {
      continue
    }
    last = Math.max(last, pieces.indexOf(piece))
  }
  return {cost, last}
}

/**
 * `SECRET/CONTRCL - U.S. OFFICIALS 0NLY`: words behind the level that nothing explains, next to one another, in capitals. Short
 * words and numbers between them may be part of a control too.
 */
function runsBehind(pieces: readonly Piece[], head: Element, rest: Rest): Piece[][] {
  const runs: Piece[][] = []
  // words before the level make a sentence of the line
  if (pieces.indexOf(rest.pieces[0] as Piece) < head.first) return runs
  let run: Piece[] = []
  const close = () => {
    if (run.filter((piece) => rest.pieces.includes(piece)).length > 1) runs.push(run)
    run = []
  }
  for (const piece of pieces.slice(head.last + 1)) {
    const unexplained = piece.digits || piece.length <= 2 || rest.pieces.includes(piece)
    if (unexplained && piece.upper) run.push(piece)
    else close()
  }
  close()
  return runs
}

/** Whether an unknown word is tied to the level by a slash or a dash: `SECRET/RYBAT`, `TOP SECRET - MARVEL`. */
function isJoined(source: string, pieces: readonly Piece[], head: Element, piece: Piece): boolean {
  if (!piece.upper || piece.digits) return false
  const end = (pieces[head.last] as Piece).end
  return piece.start > end && /^ ?[/–—-] ?$/.test(source.slice(end, piece.start))
}

/** The pieces that no phrase is made of, but for numbers and scraps. */
function unexplained(
  source: string,
  pieces: readonly Piece[],
  elements: readonly Element[],
  head: Element | undefined,
): Rest {
  const end = head ? endOfMarking(source, pieces, head.last + 1) : pieces.length
  const rest: Rest = {pieces: [], lower: 0}
  let next = 0
  for (let at = 0; at < end; at++) {
    const element = elements[next]
    if (element?.first === at) {
      at = element.last
      next++
      continue
    }
    const piece = pieces[at] as Piece
    if (piece.digits || piece.length <= 2) continue
    rest.pieces.push(piece)
    if (!piece.upper) rest.lower++
  }
  return rest
}

/** The words before the particulars of a cable. */
const particulars = ['CITE', 'SECTION']

/** Index of the piece behind the level from which on stands what cables print there, or how many pieces there are. */
function endOfMarking(source: string, pieces: readonly Piece[], after: number): number {
  const first = pieces[after]
  if (!first) return pieces.length
  if (isDateTimeGroup(first) || isControlOfIndex(first) || isCableNumber(source, pieces, after)) return after
  let at = after
  while (at < pieces.length && !isParticular(pieces[at] as Piece)) at++
  return at
}

/** `SECRET E2 IMPDET CL BY 011981`: the exemption of the classifying officer. */
function isControlOfIndex(piece: Piece): boolean {
  return piece.length === 2 && piece.text() === 'E2'
}

function isParticular(piece: Piece): boolean {
  for (const word of particulars) if (word.length === piece.length && word === piece.text()) return true
  return false
}

/** Most words of the post of a telegram. */
const MOST_OF_POST = 3

/** `CONFIDENTIAL RIYADH 00905`, `UNCLAS PORT MORESBY 00199`: the post and number of a telegram. */
function isCableNumber(source: string, pieces: readonly Piece[], at: number): boolean {
  const last = pieces.length - 1
  const opening = pieces[0] as Piece
  if (last <= at || last - at > MOST_OF_POST || !isUpper(source.charCodeAt(opening.start))) return false
  const number = pieces[last] as Piece
  if (!number.digits || !/^\d{3,6}$/.test(number.text())) return false
  return pieces.slice(at, last).every(({upper, digits}) => upper && !digits)
}
