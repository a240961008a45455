import {isWordCharacter} from '../../source/characters.js'
import type {Marking} from '../../tree/marking.js'
import {conditionBehind} from './condition.js'
import {bannerReading, type BannerReading} from './banner-reading.js'
import {cellBehind, type Cell, type Piece} from './cells.js'
import {addControl} from './add-control.js'
import {isDateTimeGroup} from './date-time-group.js'
import {hasFormLabel} from './form-label.js'
import {readHyphened} from './hyphened.js'
import {isCableLabel, isLookAlike} from './look-alikes.js'
import {
  controlWords,
  levelWords,
  LONG_MARKING,
  longMarkings,
  markingOf,
  topWords,
  wholeMarkings,
} from './phrases.js'
import {readBeforeSerial, readBehindStruckLevel} from './telegram-wrecks.js'

/** How much damage is read through, as cost a character. */
const strains = {
  /** A marking that fills its cell. */
  whole: 0.32,
  /** A marking of twenty letters and more. */
  long: 0.26,
  /** A level with something behind it. */
  head: 0.28,
  /** A control behind a damaged level. */
  control: 0.32,
  /** Letters spaced or hyphenated apart. */
  spaced: 0.3,
  /** What stands beside a word of a control that is printed clean: `SUMMARY OF INFORMATION`. */
  besideClean: 0.34,
  /** Up to here a reading of a longer word needs no support from its place. */
  strong: 0.2,
  /** A marking of two words that is written small. */
  titled: 0.1,
  /** Up to here a short word is read in any case of letters. */
  anyCase: 0.23,
} as const

/** Most letters of a cell that is read through damage. */
const MOST_LETTERS = 70
/** Up to so many letters, lower case is no sign of prose. */
const FEW_LETTERS = 14
/** Most letters of a marking of two words that is written small. */
const TITLE_LETTERS = 24

/** `CLASSIFIEO`: what is left of UNCLASSIFIED without its first letters is another word, which begins so. */
function isClassified(read: string, first: Piece): boolean {
  return read === 'UNCLASSIFIED' && /^(?:[CGL]|O[^N])/.test(first.text())
}

/** What a pen line or a stamp's worn face leave of SECRET behind TOP. */
const fragments = new Set(['ET', 'RET', 'CRET', 'ECRET', 'SEC', 'SECR', 'SECRE', 'SE', 'SRET', 'SECT', 'SET'])

/** Fewest letters of a level that is spaced apart. */
const FEWEST_SPACED = 4

/** `S E C R E T`, `T-O-P S-E-C-R-E-T`: one letter a piece, perhaps damaged, then what follows it. */
export function readSpaced(source: string, cell: Cell): BannerReading | undefined {
  const {pieces} = cell
  if (pieces.length < FEWEST_SPACED) return undefined
  let first = 0
  while (first < pieces.length && (pieces[first] as Piece).length > 2) first++
  if (first > 3) return undefined
  let last = first
  let single = 0
  while (last < pieces.length && (pieces[last] as Piece).length <= 3) {
    if ((pieces[last] as Piece).length === 1) single++
    last++
  }
  if (single < FEWEST_SPACED || single < (last - first) * 0.6) return undefined
  // the level may end before the run of letters does: drop letters from the end until it fits
  for (let end = last; end - first >= FEWEST_SPACED; end--) {
    const [from, to] = [(pieces[first] as Piece).start, (pieces[end - 1] as Piece).end]
    const read = levelWords.read(source, from, to, strains.spaced)
    if (!read) continue
    const condition = conditionBehind(source, to, cell.end)
    const strong = condition !== undefined || pieces.slice(end).every(({upper, digits}) => upper || digits)
    const marking: Marking = {system: 'US', level: read.value}
    const tail = condition ? undefined : controlsBehind(source, pieces.slice(end), marking)
    const cost = read.cost + (last - end) * 0.3 + (tail?.cost ?? 0)
    const evidence = strong ? 'strong' : 'edge'
    const behind = condition?.end ?? tail?.end ?? to
    return bannerReading(source, cell, from, behind, marking, cost, evidence, condition?.text)
  }
  return undefined
}

/** `S-E-C-R-E-T NO FOREIGN DISSEM`: the control that fills what stands behind the letters. */
function controlsBehind(
  source: string,
  pieces: readonly Piece[],
  marking: Marking,
): {end: number; cost: number} | undefined {
  const [first] = pieces
  if (!first || pieces.length > 5) return undefined
  const {end} = pieces.at(-1) as Piece
  const read = controlWords.read(source, first.start, end, strains.spaced)
  if (!read) return undefined
  addControl(marking, read.value)
  return {end, cost: read.cost}
}

/** Reads a short cell through damage. */
export function readDamaged(source: string, cell: Cell): BannerReading | undefined {
  const {pieces, length, upper} = cell
  if (pieces.length > 1 && hasFormLabel(pieces)) {
    const labelled = readLabelled(source, cell)
    if (labelled) return labelled
  }
  if (length > MOST_LETTERS) return undefined
  const capitals = upper * 2 >= length
  if (length > FEW_LETTERS && !capitals) return readTitled(source, cell)
  return (
    readHyphened(source, cell) ??
    readBehindStruckLevel(source, cell) ??
    readBeforeSerial(source, cell) ??
    readTop(source, cell) ??
    readLong(source, cell) ??
    readWhole(source, cell) ??
    (capitals ? readDamagedHead(source, cell) : undefined)
  )
}

/** `CLASSIFICATION -RBSTRIGTEB— “it Gol`: what stands behind the label of a form, or no more than its level. */
function readLabelled(source: string, cell: Cell): BannerReading | undefined {
  const [, first, second] = cell.pieces as [Piece, Piece, Piece | undefined]
  const whole = readDamaged(source, cellBehind(source, cell))
  if (whole) return whole
  // TOP SECRET has two words; a word that has lost its middle may have become two
  for (const last of [second, first]) {
    if (!last?.upper || [first, last].some((word) => isLookAlike(word.text()))) continue
    const level = levelWords.read(source, first.start, last.end, strains.head)
    if (!level) continue
    const marking: Marking = {system: 'US', level: level.value}
    return bannerReading(source, cell, first.start, last.end, marking, level.cost, 'strong')
  }
  return undefined
}

/** `Security Inf0rmatlon`: a marking of two words written small. */
function readTitled(source: string, cell: Cell): BannerReading | undefined {
  const {pieces, length} = cell
  if (length > TITLE_LETTERS || pieces.length !== 2) return undefined
  const whole = wholeMarkings.read(source, cell.start, cell.end, strains.titled)
  if (whole?.value.kind !== 'control' || whole.phrase.length < FEW_LETTERS) return undefined
  const [first, last] = pieces as [Piece, Piece]
  return bannerReading(source, cell, first.start, last.end, markingOf(whole.value), whole.cost, 'edge')
}

/** `TOP ET`, `TeP SECRET`, `TO CRET`: TOP, and what is left of SECRET. */
function readTop(source: string, cell: Cell): BannerReading | undefined {
  const {pieces} = cell
  const first = pieces[0] as Piece
  const second = pieces[1]
  if (first.length > 3 || !first.upper || !second?.upper || !topWords.has(first.text())) return undefined
  const fragment = second.length <= 5 && fragments.has(second.text())
  const level = fragment ? undefined : levelWords.read(source, second.start, second.end, strains.spaced)
  if (!fragment && level?.value !== 'SECRET') return undefined
  const cost = 0.3 + (level?.cost ?? 2)
  return bannerReading(
    source,
    cell,
    first.start,
    second.end,
    {system: 'US', level: 'TOP SECRET'},
    cost,
    'edge',
  )
}

/** A long control, by its opening: `WARNING NOTICE - …`. */
function readLong(source: string, cell: Cell): BannerReading | undefined {
  if (cell.length < LONG_MARKING * 0.75) return undefined
  const long = longMarkings.match(source, cell.start, cell.end, strains.long)
  if (!long || countWordCharacters(source, long.sourceEnd, cell.end) > 6) return undefined
  const {start} = cell.pieces[0] as Piece
  return bannerReading(source, cell, start, long.sourceEnd, markingOf(long.value), long.cost, 'strong')
}

function countWordCharacters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (isWordCharacter(source.charCodeAt(at))) count++
  return count
}

/** A marking that fills its cell. */
function readWhole(source: string, cell: Cell): BannerReading | undefined {
  const {pieces, length, upper} = cell
  if (length >= LONG_MARKING * 1.4) return undefined
  const whole = wholeMarkings.read(source, cell.start, cell.end, strains.whole)
  if (!whole) return undefined
  const word = joined(pieces)
  if (isCableLabel(word) || isLookAlike(word) || isLookAlike((pieces[0] as Piece).text())) return undefined
  if (whole.value.kind === 'control' && isOtherWord(pieces, whole)) return undefined
  if (isClassified(whole.phrase, pieces[0] as Piece)) return undefined
  // a short word is read through damage only where it is printed as banners are
  if (whole.phrase.length < 10 && whole.strain > strains.anyCase && upper * 2 < length) return undefined
  const evidence = whole.strain <= strains.strong && whole.phrase.length >= 8 ? 'strong' : 'edge'
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece]
  return bannerReading(source, cell, first.start, last.end, markingOf(whole.value), whole.cost, evidence)
}

/** Pieces put together. */
function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text()).join('')
}

/**
 * `SECONDARY INFORMATION`, `CONTINUED - OVER`: the last word is that of a control, and what stands before it is another; or the
 * first is, and what stands behind it; or the number of a paragraph is the first.
 */
function isOtherWord(pieces: readonly Piece[], {phrase, cost}: {phrase: string; cost: number}): boolean {
  if (pieces.length < 2) return false
  if (isNumber(pieces[0] as Piece)) return cost > 0
  const [first, last] = [(pieces[0] as Piece).text(), (pieces.at(-1) as Piece).text()]
  const clean = phrase.endsWith(` ${last}`) ? last : phrase.startsWith(`${first} `) ? first : undefined
  return clean !== undefined && cost > (phrase.length - clean.length - 1) * strains.besideClean
}

/** `2. HE SAID`: the number of a paragraph. */
function isNumber({digits, length}: Piece): boolean {
  return digits && length <= 2
}

/** Most pieces of a damaged level and what stands behind it, and of the level. */
const MOST_PIECES = 5
const MOST_OF_LEVEL = 3

/** `STORET SENSITOR`, `RESTRICTS D. 7`: a damaged level, then a damaged control, a page label or noise. */
function readDamagedHead(source: string, cell: Cell): BannerReading | undefined {
  const {pieces} = cell
  const {start} = pieces[0] as Piece
  const most = Math.min(MOST_OF_LEVEL, pieces.length)
  if (most > 1 && !levelWords.mayRead(source, start, (pieces[most - 1] as Piece).end)) return undefined
  const cable = pieces.findIndex(isDateTimeGroup)
  if (pieces.length > MOST_PIECES && (cable < 1 || cable > MOST_OF_LEVEL)) return undefined
  for (let used = most; used > 0; used--) {
    const {end} = pieces[used - 1] as Piece
    const level = levelWords.read(source, start, end, strains.head)
    if (!level || isLookAlike(joined(pieces.slice(0, used))) || isClassified(level.value, pieces[0] as Piece))
      continue
    const marking: Marking = {system: 'US', level: level.value}
    if (used === pieces.length) {
      const evidence = level.strain <= 0.15 ? 'strong' : 'edge'
      return bannerReading(source, cell, start, end, marking, level.cost, evidence)
    }
    if (used === cable) return bannerReading(source, cell, start, end, marking, level.cost, 'strong')
    const rest = pieces.slice(used)
    const last = rest.at(-1) as Piece
    const tail = controlWords.read(source, (rest[0] as Piece).start, last.end, strains.control)
    if (tail) {
      addControl(marking, tail.value)
      return bannerReading(source, cell, start, last.end, marking, level.cost + tail.cost, 'edge')
    }
    if (rest.every(({digits, length}) => digits || length <= 3)) {
      return bannerReading(source, cell, start, end, marking, level.cost + 0.3, 'edge')
    }
  }
  return undefined
}
