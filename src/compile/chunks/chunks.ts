import type {Level} from '../../lexicon/levels.js'
import type {Document, Root} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'
import {identifiersOf} from '../record/identifiers.js'
import {readTree} from '../text/read-tree.js'
import type {Block, Reading} from '../text/reading.js'
import {sourceAt} from '../text/text-map.js'
import {Describer} from './describe.js'
import {packBlocks, type Span} from './spans.js'
import {startWithOverlap} from './split.js'

/** How a text is cut into chunks. */
export interface ChunksOptions {
  /** The greatest size of a chunk, as `measure` gives it; 2000 by default. */
  size?: number
  /**
   * The size of a text: its length in UTF-16 code units by default; a tokenizer's count, say. It must not shrink when a
   * text grows.
   */
  measure?: (text: string) => number
  /**
   * How much of the text before it a chunk repeats at its head, at the most, in whole words; 0 by default. The size
   * includes it.
   */
  overlap?: number
}

/** A piece of the reading text of a document, with all that a search needs to cite it. Plain JSON. */
export interface Chunk {
  /** What `toText` gives from `start` to `end`. */
  text: string
  /** Its size, as measured. */
  size: number
  /** Offset in the reading text of the tree, in UTF-16 code units. */
  start: number
  /** Offset after its last character. */
  end: number
  /** How many characters at its head are also in the chunk before. */
  overlap: number
  /** The identifier of its document: the first that `summarize` lists. */
  documentId?: string
  /** Path of the innermost section that holds all of it; empty outside of sections. */
  path: string[]
  /** Titles of the sections on this path, outermost first, as far as they have any. */
  titles: string[]
  /** Paths of all sections that it has text of, in order. */
  sections: string[][]
  /** Ordinal of the page on which it begins, from 1. */
  pageFrom: number
  /** Ordinal of the page on which it ends. */
  pageTo: number
  /** The highest level in force in it. */
  level?: Level
  /** What gives the level: the portion marks of its paragraphs, or where it has none the banners of its pages. */
  levelSource?: 'portion' | 'banner'
  /** Control markings of the same marks, in canonical words. */
  controls: string[]
  /** Codes of the exemptions claimed in it, or between it and the next, each once. */
  exemptions: string[]
  /** Its range in the source; absent in trees without positions. */
  position?: Position
}

const DEFAULT_SIZE = 2000

/**
 * Cuts the reading text of a document into chunks for search and retrieval, by sections and paragraphs.
 *
 * Each chunk is a slice of `toText(tree)`, so all text is in exactly one of them (but for what `overlap` repeats) and no
 * furniture is in any. A section that fits is one chunk; neighbours under the same section share one where they fit
 * together; a paragraph that does not fit is cut behind a sentence or clause. No chunk is larger than `size` but a single
 * word that is.
 *
 * @param tree a tree, or one document of it
 * @param options see {@link ChunksOptions}
 * @returns the chunks, in order
 * @throws {RangeError} if the size is not above the overlap, or either is negative
 *
 * @example
 * ```ts
 * import {chunks, parse} from 'declast'
 * const tree = parse('SECRET\n\n1. Aims. The aims are two.\n\n2. Means\n\na. By water.\n\nb. By land, where it is dry.\n25X1')
 * chunks(tree, {size: 45}).map(({text, path, titles, exemptions}) => [text, path, titles, exemptions])
 * // [['1. Aims. The aims are two.', ['1'], ['Aims'], []], ['2. Means\n\na. By water.', ['2'], ['Means'], []], ['b. By land, where it is dry.', ['2', 'b'], ['Means'], ['25X1']]]
 * ```
 */
export function chunks(tree: Root | Document, options?: Readonly<ChunksOptions> | null): Chunk[] {
  const {size = DEFAULT_SIZE, measure = lengthOf, overlap = 0} = options ?? {}
  if (!(size > overlap && overlap >= 0))
    throw new RangeError(`Unexpected size ${size} with overlap ${overlap}, expected a size above the overlap`)
  const reading = readTree(tree)
  const {text, blocks} = reading
  const measured = (start: number, end: number) => measure(text.slice(start, end))
  const cut = documentsOf(blocks).flatMap((own) => cutDocument(text, own, measured, size, overlap))
  const identify = identifier(tree)
  const describer = new Describer(reading)
  return cut.map(({start, own, document}, index) => {
    const documentId = identify(document)
    return {
      text: text.slice(start, own.end),
      size: measured(start, own.end),
      start,
      end: own.end,
      overlap: own.start - start,
      ...(documentId !== undefined && {documentId}),
      ...describer.describe(own, cut[index + 1]?.own.start ?? Infinity),
      ...positionOf(reading, start, own.end),
    }
  })
}

function lengthOf(text: string): number {
  return text.length
}

/** A chunk as it is cut. */
interface Cut {
  /** With what it repeats. */
  readonly start: number
  readonly own: Span
  readonly document: Document | undefined
}

function cutDocument(
  text: string,
  blocks: readonly Block[],
  measured: (start: number, end: number) => number,
  size: number,
  overlap: number,
): Cut[] {
  const spans = packBlocks(text, blocks, (start, end) => measured(start, end) <= size - overlap)
  return spans.map((own, index) => {
    const before = spans[index - 1]
    const start =
      before && overlap > 0
        ? startWithOverlap(
            text,
            before,
            own.start,
            (from) => measured(from, own.start) <= overlap && measured(from, own.end) <= size,
          )
        : own.start
    return {start, own, document: blocks[0]?.document}
  })
}

/** The blocks of each document. */
function documentsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && group[0]?.document === block.document) group.push(block)
    else groups.push([block])
  }
  return groups
}

/** Looks up the identifier of each document once. */
function identifier(tree: Root | Document): (document: Document | undefined) => string | undefined {
  const known = new Map<Document | undefined, string | undefined>()
  return (document) => {
    if (!known.has(document)) known.set(document, identifiersOf(document ?? tree)[0]?.value)
    return known.get(document)
  }
}

function positionOf({map}: Reading, start: number, end: number): {position?: Position} {
  const from = sourceAt(map, start)?.point
  const last = sourceAt(map, end - 1)?.point
  if (!from || !last) return {}
  return {position: {start: from, end: {...last, column: last.column + 1, offset: last.offset + 1}}}
}
