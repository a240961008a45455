import {splitLines} from '../source/lines.js'
import type {Root} from '../tree/nodes.js'
import {rootSchema} from '../tree/schemas.js'
import {assemble} from './assemble.js'
import {readDamagedBanners} from './damaged-banners.js'
import {settleFurniture} from './furniture.js'
import {findEndMatter, type EndMatter} from './end-matter.js'
import {findHeaders} from './header.js'
import type {HeaderDraft} from './header-context.js'
import {wordsOf} from './hyphens.js'
import {findSections, type TextLine} from './outline.js'
import {assignPages, findPageStarts} from './pages.js'
import {recogniseLine} from './recognise.js'
import {joinStamps} from './stamps.js'
import {textLinesOf, usualBlanksOf} from './text-lines.js'
import {voteOnStamps} from './vote.js'

/** How a document is parsed. */
export interface ParseOptions {
  /**
   * Whether the tree is checked by its zod schema before it is returned. On by default; the check takes about as long
   * as the parse (`npm run bench` measures both).
   */
  validate?: boolean
}

/**
 * Parses the text of a document into its tree.
 *
 * Any string gives a tree, and nothing is lost: every character that is not white space lies in exactly one leaf, whose
 * `value` is the slice of the source at its `position`. What can't be read is kept as `text` or `unknown`.
 *
 * @param text OCR'd text, lines ended by LF, CR LF or CR, pages by form feeds or not marked at all
 * @param options see {@link ParseOptions}
 * @returns the tree, valid by {@link rootSchema}
 * @throws {TypeError} if `text` is not a string; nothing else
 *
 * @example
 * ```ts
 * import {parse} from 'declast'
 * const tree = parse('SECRET\n\nMEMORANDUM FOR: Chief, Records\n\n1. The files were moved.\n\nSECRET')
 * tree.children.map((child) => child.type) // ['banner', 'header', 'section', 'banner']
 * ```
 */
export function parse(text: string, options?: Readonly<ParseOptions> | null): Root {
  if (typeof text !== 'string')
    throw new TypeError(`Unexpected ${typeof text}, expected the text of a document`)
  const root = readDocument(text)
  if (options?.validate !== false) rootSchema.parse(root)
  return root
}

/** The passes from text to tree, in their order. */
function readDocument(source: string): Root {
  const lines = splitLines(source)
  const drafts = lines.map((line) => recogniseLine(source, line))
  readDamagedBanners(source, drafts)
  joinStamps(source, drafts)
  voteOnStamps(source, drafts)
  const pageStarts = findPageStarts(source, drafts)
  assignPages(drafts, pageStarts)
  settleFurniture(source, drafts)
  const texts = textLinesOf(source, drafts)
  const usualBlanks = usualBlanksOf(texts, pageStarts.length + 1)
  const headers = findHeaders(source, texts, usualBlanks)
  const body = bodyLines(texts, headers)
  const endMatter = findEndMatter(source, body)
  const sections = findSections(source, withoutEndMatter(body, endMatter), usualBlanks)
  const words = wordsOf(source, texts)
  const root = assemble({source, drafts, texts, usualBlanks, pageStarts, headers, sections, endMatter, words})
  root.position = {start: {line: 1, column: 1, offset: 0}, end: endOf(source)}
  return root
}

/** Fields by which another paper begins. */
const opening = new Set(['to', 'from', 'subject'])

/** The lines outside headers; where the header of a paper stood between two of them, the later one begins anew. */
function bodyLines(texts: readonly TextLine[], {consumed, fields}: HeaderDraft): TextLine[] {
  const heads = new Set(fields.filter(({name}) => opening.has(name)).map(({text}) => text.index))
  const body: TextLine[] = []
  let fresh = false
  for (const text of texts) {
    if (consumed.has(text.index)) {
      if (heads.has(text.index)) fresh = true
      continue
    }
    body.push(fresh ? {...text, fresh: true, before: undefined} : text)
    fresh = false
  }
  return body
}

/** The lines of text that are not behind the text. */
function withoutEndMatter(body: readonly TextLine[], endMatter: ReadonlyMap<number, EndMatter>): TextLine[] {
  const taken = new Set([...endMatter.values()].flatMap(({lines}) => lines.map(({index}) => index)))
  return body.filter(({index}) => !taken.has(index))
}

function endOf(source: string): {line: number; column: number; offset: number} {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) {
      line++
      lineStart = at + 1
    }
  }
  return {line, column: source.length - lineStart + 1, offset: source.length}
}
