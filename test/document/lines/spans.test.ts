import {describe, expect, test} from 'vitest'
import {DraftLine, gaps, uncovered, type Span} from '../../../src/document/lines/spans.js'
import {splitLines, type Line} from '../../../src/source/lines.js'
import {nodesIn} from '../../tools/nodes.js'

const source = 'SECRET 25X1 Berth 7'
const [line] = splitLines(source) as [Line]

/** A code that stands at some place of the line; what it is does not matter here. */
function code(start: number, end: number): Span {
  const reading = {
    start,
    end,
    code: '25X1',
    scheme: 'automatic-declassification',
    cost: 0,
    evidence: 'strong',
  } as const
  return {kind: 'exemption', start, end, reading}
}

describe('a line takes a span where nothing else stands', () => {
  test.each<[why: string, spans: [start: number, end: number][], taken: [start: number, end: number][]]>([
    ['the first', [[7, 11]], [[7, 11]]],
    [
      'before and behind, in source order',
      [
        [7, 11],
        [12, 17],
        [0, 6],
      ],
      [
        [0, 6],
        [7, 11],
        [12, 17],
      ],
    ],
    [
      'right behind another',
      [
        [0, 6],
        [6, 11],
      ],
      [
        [0, 6],
        [6, 11],
      ],
    ],
    [
      'not over the end of another',
      [
        [0, 8],
        [7, 11],
      ],
      [[0, 8]],
    ],
    [
      'not over the beginning of another',
      [
        [7, 11],
        [0, 8],
      ],
      [[7, 11]],
    ],
    [
      'not inside another',
      [
        [0, 11],
        [7, 9],
      ],
      [[0, 11]],
    ],
  ])('%s', (_, spans, taken) => {
    const draft = new DraftLine(line, 0)
    for (const [start, end] of spans) draft.add(code(start, end))
    expect(draft.spans.map(({start, end}) => [start, end])).toEqual(taken)
  })
})

test('what no span covers is counted, and given without the white space around it', () => {
  const draft = new DraftLine(line, 0)
  expect(uncovered(source, draft)).toBe(16)
  draft.add(code(7, 11))
  expect(uncovered(source, draft)).toBe(12)
  expect(gaps(source, draft).map(({start, end}) => source.slice(start, end))).toEqual(['SECRET', 'Berth 7'])
})

test('a date under an objection stamp is a line of the stamp, in a document as by itself', () => {
  const words = 'CIA HAS NO OBJECTION TO\nDECLASSIFICATION AND/OR\nRELEASE OF THIS DOCUMENT'
  const [stamp, ...more] = nodesIn(`${words}\n8 Dec 93\n\nThe harbor was closed.`, 'releaseStamp')
  expect(more).toEqual([])
  expect(stamp).toMatchObject({decision: 'declassified', date: '1993-12-08'})
  expect(stamp?.position?.end.line).toBe(4)
  // a code on the line makes it something else
  const [other] = nodesIn(`${words}\n8 Dec 93 25X1\n\nThe harbor was closed.`, 'releaseStamp')
  expect(other?.date).toBeUndefined()
})
