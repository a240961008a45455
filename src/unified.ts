/**
 * Plugins for unified: a parser of declassified documents, and a compiler that gives the source back.
 *
 * @packageDocumentation
 */
import type {Plugin, Processor} from 'unified'
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
