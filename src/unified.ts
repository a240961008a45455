/**
 * Plugins for unified: a parser of declassified documents, a compiler that gives the source back, and bridges to the
 * trees of Markdown, HTML and XML.
 *
 * @packageDocumentation
 */
import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {Plugin, Processor} from 'unified'
import type {Root as XastRoot} from 'xast'
import {toHast, type ToHastOptions} from './compile/html/to-hast.js'
import {toMdast, type ToMdastOptions} from './compile/markdown/to-mdast.js'
import {toXast} from './compile/tei/to-xast.js'
import {toSource} from './compile/to-source.js'
import {parse, type ParseOptions} from './document/parse.js'
import type {Root} from './tree/nodes.js'

/**
 * Adds support for parsing the text of declassified documents.
 *
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {declastParse, declastStringify} from 'declast/unified'
 * const processor = unified().use(declastParse).use(declastStringify)
 * const tree = processor.parse('SECRET\n\n1. The files were moved.')
 * tree.type // 'root'
 * ```
 */
export const declastParse: Plugin<[(Readonly<ParseOptions> | null | undefined)?], string, Root> = function (
  options,
) {
  const processor = this as unknown as Processor<Root>
  processor.parser = (document) => parse(document, options)
}

/**
 * Adds support for writing a tree back as the text that it was read from, letter for letter but for white space at line
 * ends; see {@link toSource}.
 */
export const declastStringify: Plugin<[], Root, string> = function () {
  const processor = this as unknown as Processor<undefined, undefined, undefined, Root, string>
  processor.compiler = (tree) => toSource(tree)
}

/**
 * Turns the tree of a document into one of Markdown, for remark; see {@link toMdast}.
 *
 * @example
 * ```ts
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 * import {declastParse, declastToMdast} from 'declast/unified'
 * const processor = unified().use(declastParse).use(declastToMdast, {furniture: 'none'}).use(remarkStringify)
 * String(processor.processSync('SECRET\n\n1. The files were moved.')) // '**1.** The files were moved.\n'
 * ```
 */
export const declastToMdast: Plugin<[(Readonly<ToMdastOptions> | null | undefined)?], Root, MdastRoot> =
  (options) => (tree) =>
    toMdast(tree, options)

/**
 * Turns the tree of a document into one of HTML, for rehype; see {@link toHast}.
 *
 * @example
 * ```ts
 * import rehypeStringify from 'rehype-stringify'
 * import {unified} from 'unified'
 * import {declastParse, declastToHast} from 'declast/unified'
 * const processor = unified().use(declastParse).use(declastToHast).use(rehypeStringify)
 * const html = String(processor.processSync('SECRET\n\n1. The files were moved.'))
 * html.includes('<div class="declast-furniture declast-banner" role="note"') // true
 * ```
 */
export const declastToHast: Plugin<[(Readonly<ToHastOptions> | null | undefined)?], Root, HastRoot> =
  (options) => (tree) =>
    toHast(tree, options)

/**
 * Turns the tree of a document into one of XML, a TEI P5 document, for xast utilities; see {@link toXast}.
 *
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {declastParse, declastToXast} from 'declast/unified'
 * const processor = unified().use(declastParse).use(declastToXast)
 * const tree = processor.runSync(processor.parse('SECRET\n\n1. The files were moved.'))
 * tree.children.length // 2
 * ```
 */
export const declastToXast: Plugin<[], Root, XastRoot> = () => (tree) => toXast(tree)
