import {isUpper} from '../../source/characters.js'
import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import {evidenceOf, type Rest} from './banner-evidence.js'
import {isStruck, type BannerReading} from './banner-reading.js'
import type {Piece, Range} from './cells.js'
import {conditionBehind} from './condition.js'
import {addControl} from './add-control.js'
import {DAMAGED_TOP, isDamagedTop} from './damaged-top.js'
import {controlWords, findPhrases, levelWords, lookAlikeWords, type Element} from './phrases.js'

/** Takes pieces that are explained out of those that are not. */
function leaveOut(rest: Rest, isExplained: (piece: Piece) => boolean): void {
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
  if (pieces.slice(0, control).some((piece) => lookAlikeWords.has(piece.text()))) return undefined
  const read = start && end && levelWords.read(source, start.start, end.end, STRAIN_OF_LEVEL)
  return read && {level: read.value, cost: read.cost}
}

/** Letters of a piece of a level that tell which it is. */
const FRAGMENT = 4

/** Reads a cell whose level or controls are printed clean. */
export function readClean(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  const elements = findPhrases(source, pieces)
  if (elements.length === 0) return undefined
  const heads = elements.filter(({meaning}) => meaning.kind === 'level' || meaning.kind === 'administrative')
  const controls = elements.filter(({meaning}) => meaning.kind === 'control')
  const levelsSeen = new Set(heads.map(({meaning}) => (meaning.kind === 'level' ? meaning.level : '')))
  if (levelsSeen.size > 1) return undefined
  const [head] = heads
  if (head ? isPredicate(pieces[head.first - 1]) : isLegend(pieces, controls)) return undefined
  const rest = unexplained(source, pieces, elements, head)
  const marking: Marking = {system: 'US'}
  if (head?.meaning.kind === 'level') marking.level = head.meaning.level
  if (head?.meaning.kind === 'administrative') marking.administrative = head.meaning.control
  const opening = head ?? controls[0]
  if (!opening) return undefined
  let {first, last} = opening
  const damagedTop =
    marking.level === 'SECRET' && isDamagedTop(source, pieces[first - 1], pieces[first] as Piece)
  let cost = 0
  for (const element of controls) {
    if (element.meaning.kind !== 'control') continue
    addControl(marking, element.meaning.control)
    first = Math.min(first, element.first)
    last = Math.max(last, element.last)
  }
  if (damagedTop) {
    marking.level = 'TOP SECRET'
    first--
    leaveOut(rest, ({start}) => start === pieces[first]?.start)
  }
  const worn = head ? undefined : wornLevel(source, pieces, first)
  if (worn) {
    marking.level = worn.level
    cost += worn.cost
    const {start: control} = pieces[first] as Piece
    leaveOut(rest, ({start}) => start < control)
    first = 0
  }
  // a stamp printed twice, its second copy cut off: `RESTRICTED RESTRIC`
  const level = marking.level
  if (level) leaveOut(rest, (piece) => piece.length >= FRAGMENT && level.startsWith(piece.text()))
  const condition =
    rest.pieces.length > 0 ? conditionBehind(source, (pieces[last] as Piece).end, cell.end) : undefined
  if (condition) leaveOut(rest, ({start}) => start > (pieces[last] as Piece).end && start < condition.end)
  if (head) {
    const added = addUnknown(source, pieces, head, rest, marking)
    cost += added.cost + (damagedTop ? DAMAGED_TOP : 0)
    last = Math.max(last, added.last)
  }
  const evidence = evidenceOf(source, cell, pieces, head, controls, rest)
  if (!evidence) return undefined
  const [from, to] = [(pieces[first] as Piece).start, (pieces[last] as Piece).end]
  return {
    start: from,
    end: condition?.end ?? closing(source, to, cell.end),
    marking,
    cancelled: isStruck(source, cell),
    ...(condition && {condition: condition.text}),
    cost,
    evidence,
  }
}

/** `THIS PUBLICATION BE RESTRICTED`: a level that a sentence says of something. */
function isPredicate(before: Piece | undefined): boolean {
  return before?.text() === 'IS' || before?.text() === 'BE'
}

/** `NOFORN - Not Releasable to Foreign Nationals`: a list of abbreviations and what they mean. */
function isLegend(pieces: readonly Piece[], [first, second]: readonly Element[]): boolean {
  if (!first || !second) return false
  return (pieces[first.first] as Piece).upper && !(pieces[second.first] as Piece).upper
}

/** A closing parenthesis belongs to the schedule that it closes: `SECRET (GDS)`. */
function closing(source: string, end: number, limit: number): number {
  return end < limit && source.charCodeAt(end) === 41 ? end + 1 : end
}

/** How damaged a control may be that is written in capitals, and one that is not: codewords are capitals, `Sensitive` is not. */
const CONTROL_STRAIN = 0.3
const SMALL_CONTROL_STRAIN = 0.15

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
    const strain = piece.upper ? CONTROL_STRAIN : SMALL_CONTROL_STRAIN
    const control = controlWords.read(source, piece.start, piece.end, strain)
    if (control) {
      addControl(marking, control.value)
      cost += control.cost
      rest.pieces = rest.pieces.filter((other) => other !== piece)
    } else if (rest.pieces.length === 1 && isJoined(source, pieces, head, piece)) {
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

/** A date-time group of a cable. */
const dateTimeGroup = /^\d{6}Z?$/

function unexplained(
  source: string,
  pieces: readonly Piece[],
  elements: readonly Element[],
  head: Element | undefined,
): Rest {
  const explained = new Set<Piece>()
  for (const {first, last} of elements) {
    for (let at = first; at <= last; at++) explained.add(pieces[at] as Piece)
  }
  const after = head ? head.last + 1 : pieces.length
  for (let at = after; at < pieces.length; at++) {
    const text = (pieces[at] as Piece).text()
    const cable = at === after && dateTimeGroup.test(text)
    if (
      cable ||
      text === 'CITE' ||
      text === 'SECTION' ||
      (at === after && isCableNumber(source, pieces, at))
    ) {
      for (let rest = at; rest < pieces.length; rest++) explained.add(pieces[rest] as Piece)
      break
    }
  }
  const rest = pieces.filter((piece) => !explained.has(piece) && !piece.digits && piece.length > 2)
  return {pieces: rest, lower: rest.filter(({upper}) => !upper).length}
}

/** `CONFIDENTIAL RIYADH 00905`, `UNCLAS PORT MORESBY 00199`: the post and number of a telegram. */
function isCableNumber(source: string, pieces: readonly Piece[], at: number): boolean {
  if (at === 0 || !isUpper(source.charCodeAt((pieces[0] as Piece).start))) return false
  const posts = pieces.slice(at, -1)
  return (
    posts.length >= 1 &&
    posts.length <= 3 &&
    /^\d{3,6}$/.test((pieces.at(-1) as Piece).text()) &&
    posts.every(({upper, digits}) => upper && !digits)
  )
}
