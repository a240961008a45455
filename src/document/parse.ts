import {splitLines, type Line} from '../source/lines.js'
import type {Root} from '../tree/nodes.js'
import type {Point} from '../tree/positions.js'
import {rootSchema} from '../tree/schemas.js'
import {assemble} from './assembly/assemble.js'
import {linkCitations} from './assembly/citations.js'
import {linesWithBanners, voteOnBanners} from './markings/banner-vote.js'
import {readBannerWrecks} from './markings/banner-wrecks.js'
import {readDamagedBanners} from './markings/damaged-banners.js'
import {DocumentYears} from './header/document-years.js'
import {findDocuments} from './documents.js'
import {findEndMatter} from './end-matter/end-matter.js'
import {findFootnotes, linkFootnotes} from './end-matter/footnotes.js'
import {settleFurniture} from './pages/furniture.js'
import {findHeaders} from './header/header.js'
import type {HeaderDraft} from './header/header-context.js'
import {cutHeaderLines} from './header/header-segments.js'
import {WordsOfDocument} from './lines/hyphens.js'
import {findSections} from './outline/outline.js'
import {joinNotices} from './lines/notices.js'
import {assignPages, findPageStarts} from './pages/pages.js'
import {readLineConventions, type LineConvention} from './lines/line-conventions.js'
import {findPreformatted} from './lines/preformatted.js'
import {recogniseLine} from './lines/recognise.js'
import {mayHoldWords} from '../conventions/exemption/read.js'
import {dropSaidLevels} from './markings/said-levels.js'
import {linkRedactions} from './assembly/redactions.js'
import {cutRunTogether} from './lines/run-together.js'
import type {DraftLine} from './lines/spans.js'
import {joinStamps} from './stamps/stamps.js'
import {textLinesOf, usualBlanksOf, type TextLine} from './lines/text-lines.js'
import {joinControls} from './markings/two-line-controls.js'
import {dropTickBoxes} from './markings/tick-boxes.js'
import {voteOnStamps} from './stamps/vote.js'
import {completeWarningNotices} from './markings/warning-notices.js'

/** How a document is parsed. */
export interface ParseOptions {
  /**
   * Whether the tree is checked by its zod schema before it is returned. On by default; the check takes about a third
   * of the time of the parse (`npm run bench` measures both).
   */
  validate?: boolean
  /**
   * Identifiers that are known to be right, such as those of other documents of the folder: their check digits decide
   * between the readings of a damaged one.
   */
  known?: readonly string[]
  /** Conventions of your own, which are asked for each line before those of the library decide. */
  conventions?: readonly LineConvention[]
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
 * @throws {TypeError} if `text` is not a string
 * @throws {RangeError} if a convention of `options.conventions` finds what is not on the line; what they throw themselves
 * comes through
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
  const root = readDocument(text, options?.conventions ?? [], options?.known)
  if (options?.validate !== false) rootSchema.parse(root)
  return root
}

/** The passes from text to tree, in their order. */
function readDocument(
  source: string,
  conventions: readonly LineConvention[],
  known: readonly string[] | undefined,
): Root {
  const lines = cutRunTogether(source, splitLines(source))
  const hasWords = mayHoldWords(source)
  const drafts: DraftLine[] = []
  for (let index = 0; index < lines.length; index++)
    drafts.push(recogniseLine(source, lines[index] as Line, index, hasWords))
  if (conventions.length > 0) readLineConventions(source, drafts, conventions)
  readDamagedBanners(source, drafts)
  joinControls(source, drafts)
  let banners = linesWithBanners(drafts)
  if (readBannerWrecks(source, drafts, banners)) banners = linesWithBanners(drafts)
  voteOnBanners(source, banners)
  dropTickBoxes(source, drafts, banners)
  dropSaidLevels(source, drafts, banners)
  completeWarningNotices(source, drafts, banners)
  joinStamps(source, drafts)
  const marked = drafts.filter(({spans}) => spans.length > 0)
  joinNotices(source, drafts, marked)
  const years = new DocumentYears(source, drafts)
  years.settleStamps(marked)
  voteOnStamps(source, drafts, marked, known)
  const pageStarts = findPageStarts(source, drafts)
  assignPages(drafts, pageStarts)
  settleFurniture(source, drafts)
  linkRedactions(drafts)
  const texts = textLinesOf(source, drafts)
  const usualBlanks = usualBlanksOf(source, texts, pageStarts.length + 1)
  const headers = findHeaders(source, drafts, texts, usualBlanks, years)
  const body = bodyLines(texts, headers)
  const {notes, rest} = findFootnotes(source, findEndMatter(source, body, headers.fields), usualBlanks)
  findSections(source, findPreformatted(source, rest), usualBlanks)
  cutHeaderLines(source, headers, years)
  const documents = findDocuments(drafts, texts, headers)
  const words = new WordsOfDocument(source, texts)
  const root = assemble({source, drafts, usualBlanks, pageStarts, documents, words})
  linkFootnotes(root, notes)
  linkCitations(source, root)
  root.position = {start: {line: 1, column: 1, offset: 0}, end: endOf(source, lines.at(-1))}
  return root
}

/** Fields by which another paper begins. */
const opening = new Set(['to', 'from', 'subject'])

/** The lines outside headers; where the header of a paper stood between two of them, the later one begins anew. */
function bodyLines(texts: readonly TextLine[], {consumed, fields}: HeaderDraft): readonly TextLine[] {
  if (fields.length === 0) return texts
  const heads = new Set<number>()
  for (const {name, text} of fields) if (opening.has(name)) heads.add(text.index)
  const body: TextLine[] = []
  let fresh = false
  for (const text of texts) {
    if (consumed.has(text.index)) {
      if (heads.has(text.index)) fresh = true
      continue
    }
    if (fresh) {
      text.fresh = true
      text.before = undefined
      fresh = false
    }
    body.push(text)
  }
  return body
}

/** The end of the source, counted on from its last line with text. */
function endOf(source: string, last: Line | undefined): Point {
  let line = last?.number ?? 1
  let lineStart = last?.lineStart ?? 0
  for (let at = last?.end ?? 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) {
      line++
      lineStart = at + 1
    }
  }
  return {line, column: source.length - lineStart + 1, offset: source.length}
}
