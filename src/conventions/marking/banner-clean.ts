import {indexWithin, isUpper} from '../../source/characters.js'
import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import {isStruck, type BannerReading} from './banner-reading.js'
import {countUpper, type Piece, type Range} from './cells.js'
import {conditionBehind} from './condition.js'
import {addControl} from './add-control.js'
import {readMarking} from './grammar.js'
import {controlWords, findPhrases, levelWords, lookAlikeWords, topWords, type Element} from './phrases.js'

/** Pieces of a cell that neither the registers nor the habits of cables explain. */
interface Rest {
  pieces: Piece[]
  /** How many of them are lower-case words. */
  lower: number
}

/** Takes pieces that are explained out of those that are not. */
function leaveOut(rest: Rest, isExplained: (piece: Piece) => boolean): void {
  rest.pieces = rest.pieces.filter((piece) => !isExplained(piece))
  rest.lower = rest.pieces.filter(({upper}) => !upper).length
}

/** What it costs to read TOP through damage. */
const DAMAGED_TOP = 0.8

/** Longest that damage makes of TOP. */
const LONGEST_TOP = 4

/** Most that it costs to read TOP SECRET, where SECRET is clean. */
const MOST_OF_TOP = 0.9

/** `TeP SECRET`, `7OP SECRET`: whether what stands before SECRET is TOP. */
function isDamagedTop(source: string, top: Piece | undefined, secret: Piece): boolean {
  if (!top || top.length > LONGEST_TOP) return false
  if (topWords.has(top.text())) return true
  const read = levelWords.read(source, top.start, secret.end, MOST_OF_TOP / 'TOPSECRET'.length)
  return read?.value === 'TOP SECRET'
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
  if (head ? pieces[head.first - 1]?.text() === 'IS' : isLegend(pieces, controls)) return undefined
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
  // a stamp printed twice, its second copy cut off or broken: `RESTRICTED RESTRIC`, `CONFIDENTIAL CONF IDENT`
  const level = marking.level
  if (level) leaveOut(rest, (piece) => piece.length >= FRAGMENT && level.includes(piece.text()))
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

/** Labels of forms and cables behind which a marking is one, however it is written. */
const labels = new Set(['CLASSIFICATION', 'SLUGS', 'ASSOCIATED'])

/** Most words that stand beside a caption in the caption line of a telegram: `MHALPHA RYBAT MHBRAVO`. */
const MOST_CAPTION_WORDS = 3

function evidenceOf(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  head: Element | undefined,
  controls: readonly Element[],
  rest: Rest,
): BannerReading['evidence'] | undefined {
  return head
    ? evidenceOfHead(source, pieces, head, controls, rest)
    : evidenceOfControls(source, cell, pieces, controls, rest)
}

/** Longest marking that is one in small letters wherever it stands: `Eyes Only`. */
const SHORT_MARKING = 16
/** Most letters of what dirt makes beside such a one. */
const SPECK = 3

/** Words of sentences and titles, which no marking has. */
const ofSentences = new Set(['THE', 'AND', 'FOR', 'WITH', 'FROM'])

function evidenceOfHead(
  source: string,
  pieces: readonly Piece[],
  head: Element,
  controls: readonly Element[],
  rest: Rest,
): BannerReading['evidence'] | undefined {
  if (labels.has((pieces[0] as Piece).text())) return rest.pieces.length <= 2 ? 'strong' : 'edge'
  const [start, end] = [(pieces[head.first] as Piece).start, (pieces[head.last] as Piece).end]
  const capitals = controls.length > 0 || countUpper(source, start, end) * 2 > end - start
  if (!capitals) {
    if (rest.pieces.length > 0) return undefined
    return head.last > head.first ? 'strong' : 'edge'
  }
  // UNCLAS is the language of telegrams: it needs nothing else
  if (head.first === 0 && (pieces[0] as Piece).text() === 'UNCLAS') return 'strong'
  if (rest.pieces.length === 0) return 'strong'
  if (rest.lower === rest.pieces.length && rest.pieces.length === 1) {
    return (rest.pieces[0] as Piece).length <= 3 ? 'strong' : 'edge'
  }
  if (rest.lower > 1 || rest.pieces.some((piece) => ofSentences.has(piece.text()))) return undefined
  const unknown = rest.pieces.reduce((sum, {length}) => sum + length, 0)
  return rest.pieces.length <= 2 && unknown <= 16 ? 'edge' : undefined
}

function evidenceOfControls(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  controls: readonly Element[],
  rest: Rest,
): BannerReading['evidence'] | undefined {
  if (labels.has((pieces[0] as Piece).text())) return rest.pieces.length <= 1 ? 'strong' : 'edge'
  const captions = controls.some(({meaning}) => meaning.kind === 'control' && meaning.caption)
  if (captions && rest.lower === 0 && rest.pieces.length <= MOST_CAPTION_WORDS) return 'strong'
  if (rest.pieces.length > 1) return undefined
  const independent = controls.some(({meaning}) => meaning.kind === 'control' && !meaning.dependent)
  if (!independent) {
    if (rest.pieces.length > 0 || countUpper(source, cell.start, cell.end) < 2) return undefined
    return controls.length >= 2 ? 'strong' : 'edge'
  }
  const phrases = controls.every(({first, last}) => last > first)
  const capitals = countUpper(source, cell.start, cell.end) * 3 >= cell.end - cell.start
  if (!phrases && !capitals) return undefined
  // `Security Information` in small letters may be a title
  if (!capitals && cell.end - cell.start > SHORT_MARKING)
    return rest.pieces.every(({length}) => length <= SPECK) ? 'edge' : undefined
  return rest.pieces.length === 0 || controls.length >= 2 ? 'strong' : 'edge'
}

/** Reads a cell by the grammar with double slashes. */
export function readGrammatical(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
): BannerReading | undefined {
  const [opening] = pieces as [Piece]
  const slashes = indexWithin(source, '//', cell.start, cell.end)
  if (slashes < 0) return undefined
  const elements = findPhrases(source, pieces)
  const head = elements.find(({meaning}) => meaning.kind === 'level' || meaning.kind === 'administrative')
  const opensWithSlashes = slashes < opening.start
  const isCui = opening.text() === 'CUI'
  if (!head && !opensWithSlashes && !isCui) return undefined
  // TOP through damage is read part by part
  if (head?.first === 1 && !opensWithSlashes && isDamagedTop(source, opening, pieces[1] as Piece))
    return undefined
  const start = opensWithSlashes
    ? slashes
    : isCui
      ? opening.start
      : (pieces[(head as Element).first] as Piece).start
  // a page label or a stray number behind the marking is not part of it
  for (let last = pieces.length - 1; last > 0; last--) {
    const {end, digits, length} = pieces[last] as Piece
    const result = readMarking(source.slice(start, end), false)
    if ('marking' in result) {
      const {level, administrative, system} = result.marking
      if (level ?? administrative ?? (system === 'US' ? undefined : system)) {
        return {
          start,
          end,
          marking: result.marking,
          cancelled: isStruck(source, cell),
          cost: 0,
          evidence: 'strong',
        }
      }
    }
    if (!digits && length > 3) return undefined
  }
  return undefined
}
