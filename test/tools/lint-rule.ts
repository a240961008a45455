import {parse} from '../../src/index.js'
import type {LintOptions} from '../../src/lint/configuration.js'
import type {RuleName} from '../../src/lint/codes.js'
import {lint} from '../../src/lint/lint.js'
import {severityOf} from '../../src/lint/message.js'
import {placedTree} from './placed-tree.js'

/** A memorandum of a day, with a banner above it and a text below. */
export function memo(banner: string, date: string, ...text: string[]): string {
  return [
    banner,
    date,
    'MEMORANDUM FOR: Chief, Harbor Division',
    'SUBJECT: Sheds on the east bank',
    ...text,
  ].join('\n\n')
}

/** What one rule finds in a text, or in a sketch of a tree: `3 warning SECRET`, the line, the severity and what it found. */
export function found(
  rule: RuleName,
  input: string | object,
  options?: object,
  settings?: Omit<LintOptions, 'preset' | 'rules'>,
): string[] {
  const tree = typeof input === 'string' ? parse(input) : placedTree(input).tree
  const setting = options ? (['on', options] as const) : 'on'
  const messages = lint(tree, {preset: 'none', rules: {[rule]: setting}, ...settings})
  return messages.map((message) => `${message.line} ${severityOf(message)} ${message.actual ?? ''}`.trim())
}
