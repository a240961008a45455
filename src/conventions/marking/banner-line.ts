import {historicControls} from '../../lexicon/historic-controls.js'
import {administrativeControls, levels, type AdministrativeControl, type Level} from '../../lexicon/levels.js'
import {isDigit, isLower, isSpace, isUpper, isWordCharacter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Marking} from '../../tree/marking.js'
import {addControl} from './free-form.js'
import {readMarking} from './grammar.js'
import {normalPhrase} from './registers.js'

/** A banner found in a line. */
export interface BannerReading {
  readonly start: number
  readonly end: number
  readonly marking: Marking
  readonly cancelled: boolean
  readonly condition?: string
  /** 0 for a clean print. */
  readonly cost: number
  /** `strong`: a banner wherever the line stands; `edge`: only where the page has its banners. */
  readonly evidence: 'strong' | 'edge'
}

/** A stretch of a line, offsets in the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

type Meaning =
  | {readonly kind: 'level'; readonly level: Level}
  | {readonly kind: 'administrative'; readonly control: AdministrativeControl}
  | {readonly kind: 'control'; readonly control: string; readonly dependent: boolean}
  | {readonly kind: 'neutral'}

interface Phrase {
  readonly words: readonly string[]
  readonly meaning: Meaning
}

/** Words of forms and cables that stand beside a level and take nothing from it. */
const neutralPhrases = [
  'CLASSIFICATION', 'CLASS', 'DISPATCH', 'CITE', 'STAFF', 'IMMEDIATE', 'PRIORITY', 'ROUTINE', 'FLASH', 'NIACT',
  'SECTION', 'PAGE', 'PART', 'COPY', 'COPIES', 'SLUGS', 'ASSOCIATED CAVEATS', 'CAVEATS', 'FINAL SECTION', 'REGRADED',
  'EXCLUDED FROM AUTOMATIC REGRADING', 'EXCLUDED FROM AUTOMATIC', 'DOWNGRADING AND DECLASSIFICATION',
  'EXCLUDED FROM AUTOMATIC DOWNGRADING AND DECLASSIFICATION', 'WHEN FILLED IN', 'GROUP 1', 'NO', 'OF',
] // prettier-ignore

const phrases = new Map<string, Phrase[]>()

function addPhrase(text: string, meaning: Meaning): void {
  const words = normalPhrase(text).split(' ')
  const first = words[0] as string
  const list = phrases.get(first) ?? []
  list.push({words, meaning})
  list.sort((a, b) => b.words.length - a.words.length)
  phrases.set(first, list)
}

const damaged: [string, Meaning][] = []

for (const [name, {variants}] of Object.entries(levels)) {
  const meaning: Meaning = {kind: 'level', level: name as Level}
  for (const form of [name, ...variants]) {
    // CONF and UNCL are read only as the abbreviations of cables, in portion marks and clean strings
    if (form.length > 4) addPhrase(form, meaning)
  }
  damaged.push([name, meaning])
}
for (const [name, {variants}] of Object.entries(administrativeControls)) {
  const meaning: Meaning = {kind: 'administrative', control: name as AdministrativeControl}
  for (const form of [name, ...variants]) addPhrase(form, meaning)
  damaged.push([name, meaning])
}
for (const [name, {variants, dependent}] of Object.entries(historicControls)) {
  const meaning: Meaning = {kind: 'control', control: name, dependent: dependent === true}
  for (const form of [name, ...variants]) {
    addPhrase(form, meaning)
    if (form.length >= 10) damaged.push([form, meaning])
  }
}
for (const text of neutralPhrases) addPhrase(text, {kind: 'neutral'})

/** Whole markings, read through damage. */
const wholeMarkings = new Vocabulary<Meaning>(damaged)
/** Levels alone, read through damage. */
const levelWords = new Vocabulary<Level>(Object.keys(levels).map((name) => [name, name as Level]))
/** Short controls that stand behind a level, read through damage. */
const controlWords = new Vocabulary<string>(
  Object.entries(historicControls).flatMap(([name, {variants}]) =>
    [name, ...variants].filter((form) => form.length >= 5).map((form): [string, string] => [form, name]),
  ),
)
/** Words of one letter's difference from a level, that are words themselves. */
const lookAlikeWords = new Set(['SECURE', 'SECTOR', 'SECTION', 'SECRETS', 'SECRETE', 'STREET', 'STREETS', 'REGRET', 'CONFIDENTIALLY', 'RESTRICTS', 'SACRED', 'SEGMENT', 'SECRETARY', 'CLASSIFIED', 'DECLASSIFIED', 'SECOND', 'SECT', 'SECURED', 'TOPS']) // prettier-ignore

/** A run of letters and digits within a cell. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly upper: boolean
  readonly digits: boolean
}

interface Element {
  readonly meaning: Meaning
  readonly first: number
  readonly last: number
  readonly cost: number
}

/**
 * Finds the banner of a line.
 *
 * A line is read cell by cell: a bar, a wide gap or something else already read ends a cell. A cell is a banner if
 * nothing in it but the marking, its page label and what cables and forms print beside it asks for an explanation.
 *
 * @param taken stretches of the line that are something else, in order
 */
export function readBannerLine(source: string, line: Line, taken: readonly Range[]): BannerReading | undefined {
  const letters = line.upper + line.lower
  if (letters < 3 || (line.upper < 3 && letters > 16)) return undefined
  if (line.upper < 6 && line.lower > 40) return undefined
  const cells = cellsOf(source, line, taken)
  let best: BannerReading | undefined
  const seen = new Set<Level>()
  for (const cell of cells) {
    const reading = readCell(source, cell, cells.length === 1)
    if (!reading) continue
    if (reading.marking.level) seen.add(reading.marking.level)
    if (!best || (reading.marking.level && !best.marking.level)) best = reading
  }
  // a row of boxes to tick
  return seen.size >= 2 ? undefined : best
}

function cellsOf(source: string, line: Line, taken: readonly Range[]): Range[] {
  const cells: Range[] = []
  let start = line.start
  let spaces = 0
  let next = 0
  const push = (end: number) => {
    if (end > start) cells.push({start, end})
  }
  for (let at = line.start; at < line.end; at++) {
    const range = taken[next]
    if (range && at >= range.start) {
      push(range.start)
      at = Math.max(at, range.end - 1)
      start = at + 1
      next++
      spaces = 0
      continue
    }
    const code = source.charCodeAt(at)
    if (code === 124) {
      push(at)
      start = at + 1
      spaces = 0
    } else if (isSpace(code)) {
      spaces += code === 9 ? 3 : 1
    } else {
      if (spaces >= 3) {
        push(at - spaces)
        start = at
      }
      spaces = 0
    }
  }
  push(line.end)
  return cells.filter((cell) => hasLetters(source, cell))
}

function hasLetters(source: string, {start, end}: Range): boolean {
  for (let at = start; at < end; at++) if (isUpper(source.charCodeAt(at)) || isLower(source.charCodeAt(at))) return true
  return false
}

function piecesOf(source: string, {start, end}: Range): Piece[] {
  const pieces: Piece[] = []
  for (let at = start; at < end; ) {
    while (at < end && !isWordCharacter(source.charCodeAt(at))) at++
    if (at >= end) break
    const from = at
    let upper = 0
    let lower = 0
    let digits = 0
    for (; at < end; at++) {
      const code = source.charCodeAt(at)
      if (isUpper(code)) upper++
      else if (isLower(code)) lower++
      else if (isDigit(code)) digits++
      else if (!((code === 46 || code === 39 || code === 8217) && isWordCharacter(source.charCodeAt(at + 1)) && at + 1 < end)) break
    }
    pieces.push({
      start: from,
      end: at,
      text: normalPhrase(source.slice(from, at)),
      upper: upper >= lower && upper > 0,
      digits: digits > 0,
    })
  }
  return pieces
}

function readCell(source: string, cell: Range, whole: boolean): BannerReading | undefined {
  const pieces = piecesOf(source, cell)
  if (pieces.length === 0 || pieces.length > 24) return undefined
  if (pieces.length >= 4) {
    const spaced = readSpaced(source, pieces)
    if (spaced) return spaced
  }
  if (source.slice(cell.start, cell.end).includes('//')) {
    const grammatical = readGrammatical(source, cell, pieces)
    if (grammatical) return grammatical
  }
  return readExact(source, cell, pieces) ?? (whole || pieces.length <= 6 ? readDamaged(source, cell, pieces) : undefined)
}

/** `S E C R E T`, `T-O-P S-E-C-R-E-T`: one letter a piece, perhaps damaged, then what follows it. */
function readSpaced(source: string, pieces: readonly Piece[]): BannerReading | undefined {
  let first = 0
  while (first < pieces.length && (pieces[first] as Piece).text.length > 2) first++
  if (first > 3) return undefined
  let last = first
  let single = 0
  while (last < pieces.length && (pieces[last] as Piece).text.length <= 3) {
    if ((pieces[last] as Piece).text.length === 1) single++
    last++
  }
  if (single < 4 || single < (last - first) * 0.6) return undefined
  // the level may end before the run of letters does: drop letters from the end until it fits
  for (let end = last; end - first >= 4; end--) {
    const [from, to] = [(pieces[first] as Piece).start, (pieces[end - 1] as Piece).end]
    const read = levelWords.read(source, from, to, 0.3)
    if (!read) continue
    const strong = end === pieces.length || pieces.slice(end).every(({upper, digits}) => upper || digits)
    return {
      start: from,
      end: to,
      marking: {system: 'US', level: read.value},
      cancelled: false,
      cost: read.cost + (last - end) * 0.3,
      evidence: strong ? 'strong' : 'edge',
    }
  }
  return undefined
}

/** A marking of the grammar with double slashes. */
function readGrammatical(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  const elements = findPhrases(pieces)
  const level = elements.find(({meaning}) => meaning.kind === 'level' || meaning.kind === 'administrative')
  const slashes = source.indexOf('//', cell.start)
  const opensWithSlashes = pieces[0] !== undefined && slashes >= 0 && slashes < pieces[0].start
  const cui = pieces[0]?.text === 'CUI'
  if (!level && !opensWithSlashes && !cui) return undefined
  const start = opensWithSlashes ? slashes : cui ? cell.start : (pieces[(level as Element).first] as Piece).start
  let end = (pieces.at(-1) as Piece).end
  // a page label or a stray number behind the marking is not part of it
  for (let last = pieces.length - 1; last > 0; last--) {
    const piece = pieces[last] as Piece
    const text = source.slice(start, end)
    const result = readMarking(text, false)
    if ('marking' in result && (result.marking.level ?? result.marking.administrative ?? result.marking.system) !== 'US') {
      return {start, end, marking: result.marking, cancelled: isStruck(source, cell), cost: 0, evidence: 'strong'}
    }
    if (!piece.digits && piece.text.length > 3) return undefined
    end = (pieces[last - 1] as Piece).end
  }
  return undefined
}

function isStruck(source: string, {start, end}: Range): boolean {
  return source.slice(start, end).includes('~~') || source.slice(Math.max(0, start - 2), start) === '~~'
}

/** Finds the phrases of the registers among the pieces, longest first. */
function findPhrases(pieces: readonly Piece[]): Element[] {
  const elements: Element[] = []
  for (let at = 0; at < pieces.length; ) {
    const found = phraseAt(pieces, at)
    if (found) {
      elements.push(found)
      at = found.last + 1
    } else {
      at++
    }
  }
  return elements
}

function phraseAt(pieces: readonly Piece[], at: number): Element | undefined {
  const candidates = phrases.get((pieces[at] as Piece).text)
  if (!candidates) return undefined
  for (const {words, meaning} of candidates) {
    if (words.every((word, index) => pieces[at + index]?.text === word)) {
      return {meaning, first: at, last: at + words.length - 1, cost: 0}
    }
  }
  return undefined
}

/** Reads a cell whose level or controls are clean. */
function readExact(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  const elements = findPhrases(pieces)
  const heads = elements.filter(({meaning}) => meaning.kind === 'level' || meaning.kind === 'administrative')
  const controls = elements.filter(({meaning}) => meaning.kind === 'control')
  if (heads.length === 0 && controls.length === 0) return undefined
  const levelsSeen = new Set(heads.map(({meaning}) => (meaning.kind === 'level' ? meaning.level : '')))
  if (levelsSeen.size > 1) return undefined
  const head = heads[0]
  const rest = unexplained(source, pieces, elements, head)
  const marking: Marking = {system: 'US'}
  if (head?.meaning.kind === 'level') marking.level = head.meaning.level
  if (head?.meaning.kind === 'administrative') marking.administrative = head.meaning.control
  const first = head ?? (controls[0] as Element)
  let last = first.last
  let start = first.first
  let cost = 0
  for (const element of controls) {
    if (element.meaning.kind !== 'control') continue
    addControl(marking, element.meaning.control)
    start = Math.min(start, element.first)
    last = Math.max(last, element.last)
  }
  // a damaged control behind the level: SECRET/NUFORN
  for (const piece of rest.pieces) {
    if (!head || piece.text.length < 5) continue
    const control = controlWords.read(source, piece.start, piece.end, 0.3)
    if (control) {
      addControl(marking, control.value)
      cost += control.cost
      rest.pieces = rest.pieces.filter((other) => other !== piece)
      last = Math.max(last, pieces.indexOf(piece))
    } else if (rest.pieces.length === 1 && joinedToHead(source, pieces, head, piece)) {
      addControl(marking, piece.text)
      cost += 0.5
      rest.pieces = []
      last = Math.max(last, pieces.indexOf(piece))
    }
  }
  const evidence = evidenceOf(source, cell, pieces, head, controls, rest)
  if (!evidence) return undefined
  const [from, to] = [(pieces[start] as Piece).start, (pieces[last] as Piece).end]
  const condition = /\(?\b(when|upon|if)\b[A-Za-z ,]{4,60}/i.exec(source.slice(to, Math.min(cell.end, to + 70)))
  return {
    start: from,
    end: condition ? to + condition.index + condition[0].trimEnd().length : closing(source, to, cell.end),
    marking,
    cancelled: isStruck(source, cell),
    ...(condition && {condition: condition[0].replace('(', '').trim()}),
    cost,
    evidence,
  }
}

/** A closing parenthesis belongs to the schedule that it closes: `SECRET (GDS)`. */
function closing(source: string, end: number, limit: number): number {
  return end < limit && source.charCodeAt(end) === 41 ? end + 1 : end
}

/** Whether an unknown word is tied to the level by a slash or a dash: `SECRET/RYBAT`, `TOP SECRET - MARVEL`. */
function joinedToHead(source: string, pieces: readonly Piece[], head: Element, piece: Piece): boolean {
  if (!piece.upper || piece.digits) return false
  const between = source.slice((pieces[head.last] as Piece).end, piece.start)
  return piece.start > (pieces[head.last] as Piece).end && /^ ?[/–—-] ?$/.test(between)
}

interface Rest {
  /** Pieces that neither the registers nor the habits of cables explain. */
  pieces: Piece[]
  /** How many of them are lower-case words. */
  lower: number
}

/** A date-time group of a cable. */
const dateTimeGroup = /^\d{6}Z?$/

function unexplained(source: string, pieces: readonly Piece[], elements: readonly Element[], head: Element | undefined): Rest {
  const explained = new Set<Piece>()
  for (const {first, last} of elements) for (let at = first; at <= last; at++) explained.add(pieces[at] as Piece)
  const after = head ? head.last + 1 : pieces.length
  for (let at = after; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    const cable = at === after && dateTimeGroup.test(piece.text)
    const sender = piece.text === 'CITE' || piece.text === 'SECTION'
    if (cable || sender || isCableNumber(source, pieces, at, after)) {
      for (let rest = at; rest < pieces.length; rest++) explained.add(pieces[rest] as Piece)
      break
    }
  }
  const rest = pieces.filter((piece) => !explained.has(piece) && !piece.digits && piece.text.length > 2)
  return {pieces: rest, lower: rest.filter(({upper}) => !upper).length}
}

/** `CONFIDENTIAL RIYADH 00905`, `UNCLAS PORT MORESBY 00199`: the post and number of a telegram. */
function isCableNumber(source: string, pieces: readonly Piece[], at: number, after: number): boolean {
  if (at !== after || at === 0) return false
  const last = pieces.at(-1) as Piece
  const posts = pieces.slice(at, -1)
  return (
    posts.length >= 1 &&
    posts.length <= 3 &&
    /^\d{3,6}$/.test(last.text) &&
    posts.every(({upper, digits}) => upper && !digits) &&
    (source.charCodeAt((pieces[0] as Piece).start) < 97)
  )
}

function evidenceOf(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  head: Element | undefined,
  controls: readonly Element[],
  rest: Rest,
): BannerReading['evidence'] | undefined {
  const labelled = pieces[0]?.text === 'CLASSIFICATION' || pieces[0]?.text === 'SLUGS' || pieces[0]?.text === 'ASSOCIATED'
  if (head) {
    const printed = source.slice((pieces[head.first] as Piece).start, (pieces[head.last] as Piece).end)
    const capitals = printed.toUpperCase() === printed || controls.length > 0 || countUpper(printed) > printed.length / 2
    if (labelled) return rest.pieces.length <= 2 ? 'strong' : 'edge'
    if (!capitals) {
      const several = head.last > head.first
      return rest.pieces.length === 0 ? (several ? 'strong' : 'edge') : undefined
    }
    // UNCLAS is the language of telegrams: it needs nothing else
    if ((pieces[head.first] as Piece).text === 'UNCLAS' && head.first === 0) return 'strong'
    if (rest.pieces.length === 0) return 'strong'
    if (rest.lower === rest.pieces.length && rest.pieces.length === 1) {
      const [only] = rest.pieces as [Piece]
      return only.text.length <= 3 ? 'strong' : 'edge'
    }
    if (rest.lower > 1) return undefined
    const unknown = rest.pieces.reduce((sum, {text}) => sum + text.length, 0)
    return rest.pieces.length <= 2 && unknown <= 16 ? 'edge' : undefined
  }
  if (rest.pieces.length > 1) return undefined
  const independent = controls.filter(({meaning}) => meaning.kind === 'control' && !meaning.dependent)
  const joined = controls.every(({first, last}) => last > first)
  if (independent.length === 0) {
    if (rest.pieces.length > 0) return undefined
    return controls.length >= 2 ? 'strong' : 'edge'
  }
  const printed = source.slice(cell.start, cell.end)
  if (!joined && countUpper(printed) < printed.length / 3) return undefined
  return rest.pieces.length === 0 ? 'strong' : 'edge'
}

function countUpper(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isUpper(text.charCodeAt(at))) count++
  return count
}

/** Pieces of SECRET that a pen line or a stamp's worn face leave behind TOP. */
const fragments = new Set(['ET', 'RET', 'CRET', 'ECRET', 'SEC', 'SECR', 'SECRE', 'SE', 'SRET', 'SECT', 'SET'])
const topWords = new Set(['TOP', 'TO', 'TEP', 'TWP', 'T0P', 'TCP', 'FOP', 'TOF', 'TQP', 'IOP', 'JOP', 'OP'])

/** Reads a short cell through damage. */
function readDamaged(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  const first = pieces[0] as Piece
  const text = source.slice(cell.start, cell.end)
  const upper = countUpper(text)
  const second = pieces[1]
  if (second && topWords.has(first.text) && first.upper) {
    const level = fragments.has(second.text) ? {cost: 2} : levelWords.read(source, second.start, second.end, 0.3)
    if (level && second.upper && (!('value' in level) || level.value === 'SECRET')) {
      return found(source, cell, first.start, second.end, {system: 'US', level: 'TOP SECRET'}, level.cost + 0.3, 'edge')
    }
  }
  const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  if (letters > 70 || (letters > 14 && upper * 2 < letters)) return undefined
  const whole = wholeMarkings.read(source, cell.start, cell.end, 0.32)
  if (whole && !lookAlikeWords.has(pieces.map((piece) => piece.text).join('')) && isPlausible(whole.phrase, whole.strain, pieces, upper)) {
    const marking = markingOf(whole.value)
    const evidence = whole.strain <= 0.2 && whole.phrase.length >= 8 ? 'strong' : 'edge'
    return found(source, cell, first.start, (pieces.at(-1) as Piece).end, marking, whole.cost, evidence)
  }
  return readDamagedHead(source, cell, pieces, upper)
}

/** A short word is read through damage only where it is printed as banners are. */
function isPlausible(phrase: string, strain: number, pieces: readonly Piece[], upper: number): boolean {
  if (phrase.length >= 10) return true
  const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  return strain <= 0.23 || upper * 2 >= letters
}

/** `STORET SENSITOR`, `RESTRICTS D. 7`: a damaged level, then a damaged control, a page label or noise. */
function readDamagedHead(source: string, cell: Range, pieces: readonly Piece[], upper: number): BannerReading | undefined {
  const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  if (pieces.length > 5 || upper * 2 < letters) return undefined
  for (let used = Math.min(3, pieces.length); used > 0; used--) {
    const head = pieces.slice(0, used)
    const [from, to] = [(head[0] as Piece).start, (head.at(-1) as Piece).end]
    if (lookAlikeWords.has(head.map((piece) => piece.text).join(''))) continue
    const level = levelWords.read(source, from, to, 0.28)
    if (!level) continue
    const marking: Marking = {system: 'US', level: level.value}
    const rest = pieces.slice(used)
    if (rest.length === 0) return found(source, cell, from, to, marking, level.cost, level.strain <= 0.15 ? 'strong' : 'edge')
    const tail = controlWords.read(source, (rest[0] as Piece).start, (rest.at(-1) as Piece).end, 0.32)
    if (tail) {
      addControl(marking, tail.value)
      return found(source, cell, from, (rest.at(-1) as Piece).end, marking, level.cost + tail.cost, 'edge')
    }
    if (rest.every((piece) => piece.digits || piece.text.length <= 3)) {
      return found(source, cell, from, to, marking, level.cost + 0.3, 'edge')
    }
  }
  return undefined
}

function markingOf(meaning: Meaning): Marking {
  const marking: Marking = {system: 'US'}
  if (meaning.kind === 'level') marking.level = meaning.level
  else if (meaning.kind === 'administrative') marking.administrative = meaning.control
  else if (meaning.kind === 'control') addControl(marking, meaning.control)
  return marking
}

function found(
  source: string,
  cell: Range,
  start: number,
  end: number,
  marking: Marking,
  cost: number,
  evidence: BannerReading['evidence'],
): BannerReading {
  return {start, end, marking, cancelled: isStruck(source, cell), cost, evidence}
}
