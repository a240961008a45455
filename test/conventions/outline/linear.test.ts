import {describe, expect, test} from 'vitest'
import {outline} from '../../../src/conventions/outline/index.js'
import {MAX_DEPTH} from '../../../src/conventions/outline/open-list.js'
import type {Node} from '../../../src/tree/nodes.js'

const nested = [
  'I.',
  'A.',
  '1.',
  'a.',
  '(1)',
  '(a)',
  '(i)',
  '1)',
  'a)',
  'i)',
  'A)',
  '(A)',
  '(I)',
  'aa.',
  'Part I',
] as const

/** Lines of markers, by the number of them. */
const texts: readonly (readonly [string, (lines: number) => string])[] = [
  ['the same marker', (lines) => '1. Text.\n'.repeat(lines)],
  [
    'markers nested without end',
    (lines) => repeat(lines, (at) => `${nested[at % nested.length] ?? ''} Text.`),
  ],
  ['decimals', (lines) => repeat(lines, (at) => `1${'.1'.repeat(1 + (at % 4))} Text.`)],
  ['dashes', (lines) => repeat(lines, (at) => `${at % 2 ? '-' : '--'} one text`)],
  ['lists inside a paragraph', (lines) => `1. Text\n${'goes (1) on, (2) and on\n'.repeat(lines)}`],
  ['illegible markers', (lines) => `1. Text.\n${'%. Text.\n'.repeat(lines)}`],
]

function repeat(lines: number, line: (at: number) => string): string {
  return Array.from({length: lines}, (_, at) => line(at)).join('\n')
}

/** Times below this are left to chance, in milliseconds. */
const LEAST = 10

function timeOf(text: string): number {
  const start = performance.now()
  outline.safeParse(text)
  return performance.now() - start
}

function depthOf(node: Node): number {
  const inner = 'children' in node ? Math.max(0, ...node.children.map((child) => depthOf(child))) : 0
  return node.type === 'section' ? inner + 1 : inner
}

describe.each(texts)('%s', (_, textOf) => {
  test('take a time that grows with their number and no faster, and bounded depth', {retry: 2}, () => {
    const few = textOf(1000)
    timeOf(few)
    const short = Math.max(LEAST, Math.min(timeOf(few), timeOf(few)))
    const long = timeOf(textOf(16_000))
    // quadratic time would be 256 times as long
    expect(long / short).toBeLessThan(80)
    expect(depthOf(outline.parse(few))).toBeLessThanOrEqual(MAX_DEPTH)
  })
})
