import {describe, expect, test} from 'vitest'
import {parse} from '../../../src/index.js'
import {brokenInvariants} from '../../tools/invariants.js'
import {nodesIn} from '../../tools/nodes.js'

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
    [
      'bare figures, one after a stop and one after a word',
      [
        'The order went to the ministry.1 It was',
        'repeated to the pilots2 in the spring, when',
        'the port was open.',
        'The barges came.',
        '',
        '1 Circulars of the ministry,',
        'in the files of the port.',
        '2 By the count of May.',
      ],
      ['1 > 1', '2 > 2'],
      ['1 1 4', '2 2 2'],
    ],
    [
      'a bare figure on a page of wide lines',
      [
        'The order went to the ministry,1 and it was',
        '',
        'repeated to the pilots in the spring, when',
        '',
        'the port was open and the barges came.',
        '',
        'Nobody',
        '',
        '',
        '1 Circulars of the ministry,',
        '',
        'in the files.',
      ],
      ['1 > 1'],
      ['1 1 4'],
    ],
    [
      'a bare figure that no word bears',
      ['The order came.', 'It was read.', 'It is here.', '', '1 Circulars of May.'],
      [],
      [],
    ],
    [
      'a bare figure in a number',
      ['In para.1.2 it says so.', 'It was read.', 'It is here.', '', '1 Circulars of May.'],
      [],
      [],
    ],
    [
      'a bare figure behind an initial',
      ['See No.1 and p.1 of it.', 'It was read.', 'It is here.', '', '1 Circulars of May.'],
      [],
      [],
    ],
    [
      'a count',
      ['The ministry.1 has it.', 'It was read.', 'It is here.', '', '1 barge and 2 cranes'],
      [],
      [],
    ],
    [
      'a bare figure in the text',
      ['The ministry.1 has it.', 'It was read.', 'It is here.', '1 Barge was lost.'],
      [],
      [],
    ],
    ['more notes than text', ['The ministry.1 has it.', '', '1 Circulars of May.', 'They are here.'], [], []],
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
