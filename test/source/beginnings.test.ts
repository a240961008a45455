import {describe, expect, test} from 'vitest'
import {Beginnings} from '../../src/source/beginnings.js'

const marks = new Beginnings([
  {item: 'berth', initials: 'Bb', seconds: '12'},
  {item: 'box', initials: '['},
  {item: 'bracket', initials: '[', seconds: 'x'},
  {item: 'block', initials: '■'},
])

function found(text: string): [at: number, ...items: string[]][] {
  const all: [number, ...string[]][] = []
  for (
    let at = marks.next(text, 0, text.length);
    at < text.length;
    at = marks.next(text, at + 1, text.length)
  ) {
    const items: string[] = []
    for (let bits = marks.at(text, at); bits !== 0; bits &= bits - 1) items.push(marks.first(bits))
    if (items.length > 0) all.push([at, ...items])
  }
  return all
}

describe('what may begin at the offsets of a text', () => {
  test.each<[why: string, text: string, expected: [at: number, ...items: string[]][]]>([
    ['nothing', '', []],
    ['nothing that begins so', 'the pilots', []],
    ['by both characters', 'B1', [[0, 'berth']]],
    [
      'by either initial, wherever it stands',
      'at b2 and B1',
      [
        [3, 'berth'],
        [10, 'berth'],
      ],
    ],
    ['not by the first alone', 'B3 Bx', []],
    ['over a space', 'B 1', [[0, 'berth']]],
    ['over no more than one', 'B  1', []],
    ['by the first alone where anything may follow', '[7', [[0, 'box']]],
    [
      'the same before two spaces, and at the end',
      '[  [',
      [
        [0, 'box'],
        [3, 'box'],
      ],
    ],
    ['several, the first of the list before the others', '[x', [[0, 'box', 'bracket']]],
    ['beyond Latin-1', 'a ■', [[2, 'block']]],
  ])('%s: %j', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('no character is read beyond the end of a stretch', () => {
    expect(marks.next('a B1', 0, 2)).toBe(2)
    expect(marks.next('a B1', 2, 2)).toBe(2)
  })
})
