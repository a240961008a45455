import {isWordCharacter} from '../../source/characters.js'
import type {Marking} from '../../tree/marking.js'
import {conditionBehind} from './condition.js'
import {bannerReading, type BannerReading} from './banner-reading.js'
import {countUpper, type Piece, type Range} from './cells.js'
import {addControl} from './add-control.js'
import {
  controlWords,
  levelWords,
  LONG_MARKING,
  longMarkings,
  lookAlikeWords,
  markingOf,
  topWords,
  wholeMarkings,
} from './phrases.js'

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
  /** What stands before a word of a control that is printed clean: `SUMMARY OF INFORMATION`. */
  beforeClean: 0.34,
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

/** The label of a form behind which its marking stands. */
const LABEL = 'CLASSIFICATION'

/** What a pen line or a stamp's worn face leave of SECRET behind TOP. */
const fragments = new Set(['ET', 'RET', 'CRET', 'ECRET', 'SEC', 'SECR', 'SECRE', 'SE', 'SRET', 'SECT', 'SET'])

/** `S E C R E T`, `T-O-P S-E-C-R-E-T`: one letter a piece, perhaps damaged, then what follows it. */
export function readSpaced(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  let first = 0
  while (first < pieces.length && (pieces[first] as Piece).length > 2) first++
  if (first > 3) return undefined
  let last = first
  let single = 0
  while (last < pieces.length && (pieces[last] as Piece).length <= 3) {
    if ((pieces[last] as Piece).length === 1) single++
    last++
  }
  if (single < 4 || single < (last - first) * 0.6) return undefined
  // the level may end before the run of letters does: drop letters from the end until it fits
  for (let end = last; end - first >= 4; end--) {
    const [from, to] = [(pieces[first] as Piece).start, (pieces[end - 1] as Piece).end]
    const read = levelWords.read(source, from, to, strains.spaced)
    if (!read) continue
    const condition = conditionBehind(source, to, cell.end)
    const strong = condition !== undefined || pieces.slice(end).every(({upper, digits}) => upper || digits)
    const marking: Marking = {system: 'US', level: read.value}
    const tail = condition ? undefined : controlsBehind(source, pieces.slice(end), marking)
    const cost = read.cost + (last - end) * 0.3 + (tail?.cost ?? 0)
    return {
      ...bannerReading(
        source,
        cell,
        from,
        condition?.end ?? tail?.end ?? to,
        marking,
        cost,
        strong ? 'strong' : 'edge',
      ),
      ...(condition && {condition: condition.text}),
    }
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
export function readDamaged(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
): BannerReading | undefined {
  const labelled = readLabelled(source, cell, pieces)
  if (labelled) return labelled
  const letters = pieces.reduce((sum, {length}) => sum + length, 0)
  if (letters > MOST_LETTERS) return undefined
  const upper = countUpper(source, cell.start, cell.end)
  if (letters > FEW_LETTERS && upper * 2 < letters) return readTitled(source, cell, pieces, letters)
  return (
    readTop(source, cell, pieces) ??
    readLong(source, cell, pieces, letters) ??
    readWhole(source, cell, pieces, letters, upper) ??
    (upper * 2 >= letters ? readDamagedHead(source, cell, pieces) : undefined)
  )
}

/** `CLASSIFICATION -RBSTRIGTEB— “it Gol`: what stands behind the label of a form, or no more than its level. */
function readLabelled(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  const [label, ...words] = pieces as [Piece, ...Piece[]]
  const [first, second] = words
  if (!first || label.text() !== LABEL) return undefined
  const whole = readDamaged(source, {start: first.start, end: cell.end}, words)
  if (whole) return whole
  // TOP SECRET has two words; a word that has lost its middle may have become two
  for (const last of [second, first]) {
    if (!last?.upper || [first, last].some((word) => lookAlikeWords.has(word.text()))) continue
    const level = levelWords.read(source, first.start, last.end, strains.head)
    if (!level) continue
    const marking: Marking = {system: 'US', level: level.value}
    return bannerReading(source, cell, first.start, last.end, marking, level.cost, 'strong')
  }
  return undefined
}

/** `Security Inf0rmatlon`: a marking of two words written small. */
function readTitled(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  letters: number,
): BannerReading | undefined {
  if (letters > TITLE_LETTERS || pieces.length !== 2) return undefined
  const whole = wholeMarkings.read(source, cell.start, cell.end, strains.titled)
  if (whole?.value.kind !== 'control' || whole.phrase.length < FEW_LETTERS) return undefined
  const [first, last] = pieces as [Piece, Piece]
  return bannerReading(source, cell, first.start, last.end, markingOf(whole.value), whole.cost, 'edge')
}

/** `TOP ET`, `TeP SECRET`, `TO CRET`: TOP, and what is left of SECRET. */
function readTop(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  const [first, second] = pieces
  if (!first || !second?.upper || !first.upper || first.length > 3 || !topWords.has(first.text()))
    return undefined
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
function readLong(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  letters: number,
): BannerReading | undefined {
  if (letters < LONG_MARKING * 0.75) return undefined
  const long = longMarkings.match(source, cell.start, cell.end, strains.long)
  if (!long || countWordCharacters(source, long.sourceEnd, cell.end) > 6) return undefined
  const [first] = pieces as [Piece]
  return bannerReading(source, cell, first.start, long.sourceEnd, markingOf(long.value), long.cost, 'strong')
}

function countWordCharacters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (isWordCharacter(source.charCodeAt(at))) count++
  return count
}

/** A marking that fills its cell. */
function readWhole(
  source: string,
  cell: Range,
  pieces: readonly Piece[],
  letters: number,
  upper: number,
): BannerReading | undefined {
  if (letters >= LONG_MARKING * 1.4) return undefined
  const whole = wholeMarkings.read(source, cell.start, cell.end, strains.whole)
  const words = pieces.map((piece) => piece.text())
  if (!whole || lookAlikeWords.has(words.join('')) || lookAlikeWords.has(words[0] as string)) return undefined
  if (whole.value.kind === 'control' && isOtherWord(pieces, whole)) return undefined
  // a short word is read through damage only where it is printed as banners are
  if (whole.phrase.length < 10 && whole.strain > strains.anyCase && upper * 2 < letters) return undefined
  const evidence = whole.strain <= strains.strong && whole.phrase.length >= 8 ? 'strong' : 'edge'
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece]
  return bannerReading(source, cell, first.start, last.end, markingOf(whole.value), whole.cost, evidence)
}

/** `SECONDARY INFORMATION`: the last word is that of a control, and what stands before it is another. */
function isOtherWord(pieces: readonly Piece[], {phrase, cost}: {phrase: string; cost: number}): boolean {
  const last = (pieces.at(-1) as Piece).text()
  if (pieces.length < 2 || !phrase.endsWith(` ${last}`)) return false
  return cost > (phrase.length - last.length - 1) * strains.beforeClean
}

/** `STORET SENSITOR`, `RESTRICTS D. 7`: a damaged level, then a damaged control, a page label or noise. */
function readDamagedHead(source: string, cell: Range, pieces: readonly Piece[]): BannerReading | undefined {
  if (pieces.length > 5) return undefined
  for (let used = Math.min(3, pieces.length); used > 0; used--) {
    const head = pieces.slice(0, used)
    const [from, to] = [(head[0] as Piece).start, (head.at(-1) as Piece).end]
    const level = levelWords.read(source, from, to, strains.head)
    if (!level || lookAlikeWords.has(head.map((piece) => piece.text()).join(''))) continue
    const marking: Marking = {system: 'US', level: level.value}
    const rest = pieces.slice(used)
    if (rest.length === 0) {
      return bannerReading(
        source,
        cell,
        from,
        to,
        marking,
        level.cost,
        level.strain <= 0.15 ? 'strong' : 'edge',
      )
    }
    const end = (rest.at(-1) as Piece).end
    const tail = controlWords.read(source, (rest[0] as Piece).start, end, strains.control)
    if (tail) {
      addControl(marking, tail.value)
      return bannerReading(source, cell, from, end, marking, level.cost + tail.cost, 'edge')
    }
    if (rest.every(({digits, length}) => digits || length <= 3)) {
      return bannerReading(source, cell, from, to, marking, level.cost + 0.3, 'edge')
    }
  }
  return undefined
}
