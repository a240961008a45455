import type {Node} from '../../tree/nodes.js'
import {Reader} from './reader.js'
import type {TextMap} from './text-map.js'

/** How a tree is written as reading text. */
export interface ToTextOptions {
  /**
   * Whether banners, stamps, codes and page labels are written too, on lines of their own where they stand; a paragraph
   * that runs over a page is then cut there. Off by default.
   */
  furniture?: boolean
  /**
   * Whether the beginning of every page but the first is marked: `[page 2]`, or what a function of the ordinal of the
   * page gives. Off by default.
   */
  pageMarks?: boolean | ((page: number) => string)
  /**
   * Whether text of a closed vocabulary that was read through damage (markers, dates, codes, identifiers) is written as
   * it is read, and not as it is printed. Off by default. Body text is never repaired.
   */
  repairs?: boolean
  /** What stands between two paragraphs; `\n\n` by default. */
  separator?: string
}

/** A reading text with its map to the source. */
export interface MappedText {
  text: string
  /** Empty for trees without positions. */
  map: TextMap
}

/**
 * Writes a tree as the text that a reader would type: paragraphs whole, over line ends and pages, without what is not
 * text.
 *
 * - A soft hyphen at a line end is taken off, a hard one kept; one that the document does not decide is kept too
 *   (`ware-houses`), since taking it off could make a word that was never there.
 * - Runs of white space in running text become one space; preformatted blocks keep their lines and columns.
 * - Markers, portion marks and run-in titles stand before the text they lead. Headers, references and lists keep a line
 *   for each entry, signatures their lines.
 * - A redaction mark stays where it interrupts the text, and wherever it says how much is gone.
 *
 * @param tree a tree, or any node of one
 * @param options see {@link ToTextOptions}
 * @returns the text; lines ended by LF, none at the end
 *
 * @example
 * ```ts
 * import {parse, toText} from 'declast'
 * const tree = parse('SECRET\n\n1. The har-\nbor was\n\nSECRET\n\f- 2 -\n\nshut in May.\n\n2. It is open.')
 * toText(tree) // '1. The harbor was shut in May.\n\n2. It is open.'
 * toText(tree, {pageMarks: true}) // '1. The harbor was [page 2] shut in May.\n\n2. It is open.'
 * ```
 */
export function toText(tree: Node, options?: Readonly<ToTextOptions> | null): string {
  return toTextWithMap(tree, options).text
}

/**
 * Writes a tree as reading text, like {@link toText}, and says of every character where it comes from.
 *
 * Each character of a `print` segment of the map is the character of the source at its mapped offset; what is not in the
 * source, a joint or a repair, is in segments of its own. `sourceAt` and `textOffsetOf` look up one offset.
 *
 * @param tree a tree, or any node of one; pages are counted from its beginning
 * @param options see {@link ToTextOptions}
 *
 * @example
 * ```ts
 * import {parse, toTextWithMap} from 'declast'
 * const {text, map} = toTextWithMap(parse('SECRET\n\nThe har-\nbor was shut.'))
 * text // 'The harbor was shut.'
 * map.map(({start, end, kind, source}) => [kind, start, end, source.start.offset])
 * // [['print', 0, 7, 8], ['print', 7, 20, 17]]
 * ```
 */
export function toTextWithMap(tree: Node, options?: Readonly<ToTextOptions> | null): MappedText {
  const {furniture = false, pageMarks = false, repairs = false, separator = '\n\n'} = options ?? {}
  const pageMark = pageMarks === true ? (page: number) => `[page ${page}]` : pageMarks
  const {text, map} = new Reader({furniture, repairs, separator, ...(pageMark && {pageMark})}).read(tree)
  return {text, map}
}
