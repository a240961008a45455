import {indexWithin} from '../../source/characters.js'
import {isStruck, type BannerReading} from './banner-reading.js'
import type {Piece, Range} from './cells.js'
import {isDamagedTop} from './damaged-top.js'
import {readMarking} from './grammar.js'
import {findPhrases, type Element} from './phrases.js'

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
