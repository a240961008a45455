/**
 * Plugins for unified: a parser of declassified documents, a compiler that gives the source back, and lint.
 *
 * @packageDocumentation
 */
import type {Plugin, Processor} from 'unified'
import {toSource} from './compile/to-source.js'
import {parse, type ParseOptions} from './document/parse.js'
import type {LintOptions} from './lint/configuration.js'
import {lint} from './lint/lint.js'
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
