import type {Block} from '../text/reading.js'
import {splitSpan} from './split.js'

/** A piece of the reading text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A piece that may still grow. */
interface Piece {
  start: number
  end: number
  /** Whether it holds all of the sections and paragraphs that it holds any of. */
  whole: boolean
  /** Whether there is nothing in it but markers and titles. */
  title: boolean
}

/** Whether a span is small enough. */
export type Fits = (start: number, end: number) => boolean

/**
 * Cuts a text into pieces that fit: by sections, of the outermost that fit whole; then by paragraphs; then inside a
 * paragraph. Neighbours under the same section share a piece where they fit together, and a title stays with what it
 * leads.
 *
 * @param text the reading text
 * @param blocks its blocks, or those of one document of it
 */
export function packBlocks(text: string, blocks: readonly Block[], fits: Fits): Span[] {
  return packSection(text, joinTitles(blocks), 0, fits)
}

/** Joins a title with the paragraph that it stands over. */
function joinTitles(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.title && last.sections === block.sections)
      joined[joined.length - 1] = {...block, start: last.start}
    else joined.push(block)
  }
  return joined
}

function packSection(text: string, blocks: readonly Block[], depth: number, fits: Fits): Piece[] {
  const first = blocks[0] as Block
  const last = blocks.at(-1) as Block
  if (fits(first.start, last.end))
    return [{start: first.start, end: last.end, whole: true, title: blocks.every(({title}) => title)}]
  if (blocks.length === 1)
    return splitSpan(text, first, fits).map((span) => ({...span, whole: false, title: false}))
  const pieces: Piece[] = []
  for (const group of groupsOf(blocks, depth)) {
    const parts = packSection(text, group, depth + 1, fits)
    for (const part of parts) add(pieces, parts.length > 1 ? {...part, whole: false} : part, fits)
  }
  return pieces
}

/** The blocks of each section at a depth, and each block outside of such sections. */
function groupsOf(blocks: readonly Block[], depth: number): Block[][] {
  const groups: Block[][] = []
  let open: Block['sections'][number] | undefined
  for (const block of blocks) {
    const section = block.sections[depth]
    if (section !== undefined && section === open) groups.at(-1)?.push(block)
    else groups.push([block])
    open = section
  }
  return groups
}

function add(pieces: Piece[], piece: Piece, fits: Fits): void {
  const last = pieces.at(-1)
  if (!last || !(last.title || (last.whole && piece.whole)) || !fits(last.start, piece.end)) {
    pieces.push({...piece})
    return
  }
  last.end = piece.end
  last.whole = piece.whole
  last.title &&= piece.title
}
