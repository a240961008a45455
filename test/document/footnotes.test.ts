import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.js'
import {brokenInvariants} from '../tools/invariants.js'
import {nodesIn} from '../tools/nodes.js'

/** The marks of a text with what they call, and the notes. */
function notesIn(lines: readonly string[]): {marks: string[]; notes: string[]} {
  const text = lines.join('\n')
  return {
    marks: nodesIn(text, 'footnoteReference').map(({value, identifier}) => `${value} > ${identifier}`),
    notes: nodesIn(text, 'footnote').map(
      ({identifier, marker, children}) => `${identifier} ${marker} ${children.length}`,
    ),
  }
}

const body = 'The output of the port fell in 1950.* The pilots were not surprised'

describe('footnotes', () => {
  test.each<[why: string, lines: string[], marks: string[], notes: string[]]>([
    ['a star', [body, 'at all.', '', '* By the count of the commission.'], ['* > *'], ['* * 2']],
    [
      'two notes, one of two lines',
      [`${body}**`, 'at all.', '', '* By the count of the', 'commission.', '', '** In May.'],
      ['* > *', '** > **'],
      ['* * 4', '** ** 2'],
    ],
    ['a number with a stroke', ['The estimate 1/ was low.', '', '1/ By half.'], ['1/ > 1'], ['1 1/ 2']],
    ['a dagger', ['The estimate† was low.', '', '† By half.'], ['† > †'], ['† † 2']],
    [
      'the same mark on two pages',
      [
        body,
        '',
        '* By the count of May.',
        '\fThe rice was sold.* The',
        'barges were not.',
        '',
        '* By the pilots.',
      ],
      ['* > *', '* > *-2'],
      ['* * 2', '*-2 * 2'],
    ],
    [
      'two marks for one note',
      ['Rice* and barges* were lost.', '', '* By the pilots.'],
      ['* > *', '* > *'],
      ['* * 2'],
    ],
    [
      'a word broken at the end of a line',
      [body, '', '* By the count of the com-', 'mission.'],
      ['* > *'],
      ['* * 4'],
    ],
    ['a mark without a note', [body, 'at all.'], [], []],
    ['a note without a mark', ['The output fell.', '', '* By half.'], [], []],
    ['text behind the note', [body, '', '* By half.', '', 'The rice was sold.'], [], []],
    ['emphasis in stars', ['They passed *rice* and *barges* on.', '', '* Rice.'], [], []],
    ['a fraction and a date', ['On 1/29/53 they had 1/2 of it.', '', '1/ By half.'], [], []],
    ['a starred list', ['The port has', '* Cranes', '* Barges'], [], []],
    ['a speck', [body, '*'], [], []],
    ['a banner between', [body, '', '* By half.', 'SECRET', 'of the rice.'], [], []],
  ])('%s', (_, lines, marks, notes) => {
    expect(notesIn(lines)).toEqual({marks, notes})
    expect(brokenInvariants(lines.join('\n'), parse(lines.join('\n')))).toEqual([])
  })
})
