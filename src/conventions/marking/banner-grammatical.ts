import {indexWithin} from '../../source/characters.js'
import {bannerReading, type BannerReading} from './banner-reading.js'
import type {Cell, Piece} from './cells.js'
import {DAMAGED_TOP, isDamagedTop} from './damaged-top.js'
import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import {isUnknown, readMarking} from './grammar.js'
import {isLookAlike} from './look-alikes.js'
import {controlWords, findPhrases, levelWords, type Element} from './phrases.js'
import {controlForms} from './registers.js'

/** Reads a cell by the grammar with double slashes. */
export function readGrammatical(source: string, cell: Cell): BannerReading | undefined {
  const slashes = indexWithin(source, '//', cell.start, cell.end)
  if (slashes < 0) return undefined
  const {pieces} = cell
  const opening = pieces[0] as Piece
  const elements = findPhrases(source, cell)
  const head = elements.find(({meaning}) => meaning.kind === 'level' || meaning.kind === 'administrative')
  const opensWithSlashes = slashes < opening.start
  const isCui = opening.text() === 'CUI'
  const worn = opensWithSlashes || isCui ? undefined : wornLevel(source, pieces, head, slashes)
  if (!head && !worn && !opensWithSlashes && !isCui) return undefined
  const start = opensWithSlashes
    ? slashes
    : isCui || worn
      ? opening.start
      : (pieces[(head as Element).first] as Piece).start
  // a page label or a stray number behind the marking is not part of it
  for (let last = pieces.length - 1; last > 0; last--) {
    const {end, digits, length} = pieces[last] as Piece
    const result = readMarking(
      worn ? worn.level + source.slice(slashes, end) : source.slice(start, end),
      false,
    )
    if ('marking' in result) {
      const {level, administrative, system} = result.marking
      if (level ?? administrative ?? (system === 'US' ? undefined : system)) {
        const {marking, cost} = withKnownCaveats(result.marking)
        return bannerReading(source, cell, start, end, marking, cost + (worn?.cost ?? 0), 'strong')
      }
    }
    if (!digits && length > 3) return undefined
  }
  return undefined
}

/** How damaged the level before double slashes may be. */
const LEVEL_STRAIN = 0.25

/** `TOP SECREI//SI`, `TeP SECRET//SI`: a level through damage, before its double slash. */
function wornLevel(
  source: string,
  pieces: readonly Piece[],
  head: Element | undefined,
  slashes: number,
): {level: Level; cost: number} | undefined {
  const [first, second] = pieces as [Piece, Piece | undefined]
  if (head) {
    if (head.first !== 1 || !second || !isDamagedTop(source, first, second, true)) return undefined
    return head.meaning.kind === 'level' && head.meaning.level === 'SECRET'
      ? {level: 'TOP SECRET', cost: DAMAGED_TOP}
      : undefined
  }
  if (isLookAlike(first.text())) return undefined
  const read = levelWords.read(source, first.start, slashes, LEVEL_STRAIN)
  return read && {level: read.value, cost: read.cost}
}

/** How damaged a control may be between double slashes, as cost a character: an unknown one is not turned into a known one. */
const STRAIN = 0.14
/** What specks inside a control cost. */
const SPECKS = 0.25

/** `//BACKGROUND USE.. ONLY`: controls as the register has them, where they can only be that. */
function withKnownCaveats(marking: Marking): {marking: Marking; cost: number} {
  const {caveats} = marking
  if (!caveats) return {marking, cost: 0}
  let cost = 0
  const known = caveats.flatMap((caveat) => {
    const unknown = isUnknown(caveat)
    if (!unknown && !specks.test(caveat)) return caveat
    const read = controlWords.read(caveat, 0, caveat.length, STRAIN) ?? readGapped(caveat)
    // a damaged date of declassification
    if (!read && noLetters.test(caveat)) return []
    if (!read) return caveat
    cost += unknown ? read.cost : SPECKS
    return read.value
  })
  if (known.length === 0) {
    const rest = {...marking}
    delete rest.caveats
    return {marking: rest, cost: SPECKS}
  }
  const same = cost === 0 && known.length === caveats.length
  return {marking: same ? marking : {...marking, caveats: known}, cost}
}

const noLetters = /^[\d ]+$/
/** What a lost letter costs. */
const LOST = 0.3

/** `N F RN`: a control whose lost letters left gaps. */
function readGapped(caveat: string): {value: string; cost: number} | undefined {
  const gaps = caveat.split(' ').length - 1
  if (gaps === 0 || gaps * 2 >= caveat.length) return undefined
  for (const [name, {category}] of controlForms) {
    if (category !== 'dissemination' || name.length !== caveat.length) continue
    if (Array.from(name).every((letter, at) => letter === caveat[at] || caveat[at] === ' '))
      return {value: name, cost: gaps * LOST}
  }
  return undefined
}

/** Stops that no control has. */
const specks = /\.{2}|[,;:]/
