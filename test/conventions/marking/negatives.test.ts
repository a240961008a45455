import {describe, expect, test} from 'vitest'
import {banner, parse, portionMark, type Node} from '../../../src/index.js'
import {nodesOf} from '../../tools/nodes.js'
import {negativeLines} from './negative-lines.js'

const rows = Object.entries(negativeLines).flatMap(([kind, lines]) => lines.map((line) => ({kind, line})))

/** A line in the middle of a text. */
function within(line: string): string {
  return `The first paragraph of the paper says so.\n\nIt goes on.\n\n${line}\n\nThe next comes to the point.\n\nAnd it ends.\n`
}

function markingsOf(text: string): string[] {
  return nodesOf(parse(text))
    .filter((node: Node) => node.type === 'banner' || node.type === 'portionMark')
    .map((node) => (node as {value: string}).value)
}

test('the table has 120 lines and more', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120)
})

test('a marking in the place of these lines is found', () => {
  expect(markingsOf(within('SECRET/NODIS'))).toEqual(['SECRET/NODIS'])
})

describe.each(rows)('$kind: $line', ({line}) => {
  test('holds no marking', () => {
    expect([...banner.find(line), ...portionMark.find(line)].map(({value}) => value)).toEqual([])
  })

  test('holds none in a document', () => {
    expect(markingsOf(within(line))).toEqual([])
  })
})
