import {parse} from '../../src/index.js'
import type {RuleName} from '../../src/lint/codes.js'
import {lint} from '../../src/lint/lint.js'
import type {LintMessage} from '../../src/lint/message.js'
import {placedTree} from './placed-tree.js'
import type {Example} from './rule-manual.js'

/** The messages that one rule gives for an example. */
export function lintExample(name: RuleName, {format, code, options}: Example): LintMessage[] {
  const tree = format === 'tree' ? placedTree(JSON.parse(code)).tree : parse(code)
  const setting = options ? (['on', options] as const) : 'on'
  return lint(tree, {preset: 'none', rules: {[name]: setting}})
}
