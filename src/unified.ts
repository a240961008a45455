/**
 * Plugins for unified: a parser of declassified documents, lint, compilers of what becomes of them, and bridges to the
 * trees of Markdown, HTML and XML.
 *
 * @packageDocumentation
 */
import type {CompileResults, Plugin, Processor} from 'unified'
import {chunks, type Chunk, type ChunksOptions} from './compile/chunks/chunks.js'
import {summarize} from './compile/record/summarize.js'
import type {Summary} from './compile/record/summary-schema.js'
import {redactions, type RedactionReport} from './compile/releases/redactions.js'
import {toText, type ToTextOptions} from './compile/text/to-text.js'
import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {Root as XastRoot} from 'xast'
import {toHast, type ToHastOptions} from './compile/html/to-hast.js'
import {toMdast, type ToMdastOptions} from './compile/markdown/to-mdast.js'
import {toXast} from './compile/tei/to-xast.js'
import {toSource} from './compile/to-source.js'
import {parse, type ParseOptions} from './document/parse.js'
import type {LintOptions} from './lint/configuration.js'
import {lint} from './lint/lint.js'
import type {Root} from './tree/nodes.js'

declare module 'unified' {
  interface CompileResultMap {
    declastChunks: Chunk[]
    declastRedactions: RedactionReport
    declastSummary: Summary
  }
}

/** What the compilers below have in common: a tree, and what is made of it. */
function compileWith(processor: unknown, compile: (tree: Root) => CompileResults): void {
  const own = processor as Processor<undefined, undefined, undefined, Root, CompileResults>
  own.compiler = compile
}

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
  compileWith(this, toSource)
}

/**
 * Adds support for writing a tree as the text that a reader would type; see {@link toText}.
 *
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {declastParse, declastToText} from 'declast/unified'
 * const processor = unified().use(declastParse).use(declastToText)
 * String(processor.processSync('SECRET\n\nThe har-\nbor was shut.')) // 'The harbor was shut.'
 * ```
 */
export const declastToText: Plugin<[(Readonly<ToTextOptions> | null | undefined)?], Root, string> = function (
  options,
) {
  compileWith(this, (tree) => toText(tree, options))
}

/**
 * Adds support for cutting a tree into chunks for search and retrieval, as `file.result`; see {@link chunks}.
 *
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {declastChunks, declastParse} from 'declast/unified'
 * const file = unified().use(declastParse).use(declastChunks, {size: 20}).processSync('1. It is open.\n\n2. It is shut.')
 * file.result.map(({text}) => text) // ['1. It is open.', '2. It is shut.']
 * ```
 */
export const declastChunks: Plugin<[(Readonly<ChunksOptions> | null | undefined)?], Root, Chunk[]> =
  function (options) {
    compileWith(this, (tree) => chunks(tree, options))
  }

/**
 * Adds support for gathering what a document says about itself into one record, as `file.result`; see {@link summarize}.
 *
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {declastParse, declastSummarize} from 'declast/unified'
 * unified().use(declastParse).use(declastSummarize).processSync('SECRET').result.level // 'SECRET'
 * ```
 */
export const declastSummarize: Plugin<[], Root, Summary> = function () {
  compileWith(this, summarize)
}

/**
 * Adds support for listing what is withheld from a document, as `file.result`; see {@link redactions}.
 *
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {declastParse, declastRedactions} from 'declast/unified'
 * const file = unified().use(declastParse).use(declastRedactions).processSync('The port [REDACTED] is shut.')
 * file.result.items.length // 1
 * ```
 */
export const declastRedactions: Plugin<[], Root, RedactionReport> = function () {
  compileWith(this, redactions)
}

/**
 * Adds the messages of {@link lint} to the file, where reporters find them.
 *
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {declastLint, declastParse, declastStringify} from 'declast/unified'
 * const processor = unified().use(declastParse).use(declastLint, {preset: 'release'}).use(declastStringify)
 * const file = processor.processSync('Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-5')
 * file.messages.map(({ruleId}) => ruleId) // ['document-id-check-digit']
 * ```
 */
export const declastLint: Plugin<[(Readonly<LintOptions> | null | undefined)?], Root> = function (options) {
  return (tree, file) => {
    for (const message of lint(tree, options)) {
      // as `file.message` does it
      if (file.path) {
        message.name = `${file.path}:${message.name}`
        message.file = file.path
      }
      file.messages.push(message)
    }
  }
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
