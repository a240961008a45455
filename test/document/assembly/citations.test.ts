import {describe, expect, test} from 'vitest'
import {parse} from '../../../src/index.js'
import {brokenInvariants} from '../../tools/invariants.js'
import {nodesIn} from '../../tools/nodes.js'

const head = ['MEMORANDUM FOR: Director of Harbors', 'SUBJECT: Barges']

function textOf(references: readonly string[], body: string): string {
  return [...head, ...references, '', body].join('\n')
}

/** What every citation in the body means. */
function citationsIn(text: string): string[] {
  return nodesIn(text, 'citation').map(({value, identifier}) => `${value} > ${identifier ?? '?'}`)
}

describe('citations', () => {
  const list = [
    'REFERENCES: (a) NIE-58: "The Two Ports"',
    '(b) NSC 68/2',
    '(c) Report of the pilots (Attached as TAB A)',
  ]

  test.each<[why: string, references: string[], body: string, citations: string[]]>([
    ['by label', list, 'As reference (a) says, and ref. b denies.', ['reference (a) > a', 'ref. b > b']],
    [
      'several labels',
      list,
      'References (b), (c) and (d) agree.',
      ['References (b) > b', '(c) > c', '(d) > ?'],
    ],
    [
      'by number, however it is written',
      list,
      'NIE 58 and NSC 68/2 agree; NIE-63 does not.',
      ['NIE 58 > a', 'NSC 68/2 > b', 'NIE-63 > ?'],
    ],
    ['by attachment', list, 'The list is at Tab A, the map at TAB B.', ['Tab A > c', 'TAB B > ?']],
    [
      'the one telegram',
      ['REF: STATE 12345'],
      'Reftel is clear; septel is not.',
      ['Reftel > state-12345', 'septel > ?'],
    ],
    ['one of several telegrams', list, 'Reftel is clear.', ['Reftel > ?']],
    ['without a list', [], 'NIE-58 is clear, as is reference (a).', ['NIE-58 > ?', 'reference (a) > ?']],
    ['a bare letter without an entry is a word', [], 'REF A WAS LOST.', []],
    ['a bare letter of another case is a word', list, 'REF A WAS LOST.', []],
    ['none', list, 'The barges were moved in 1953.', []],
  ])('%s', (_, references, body, citations) => {
    const text = textOf(references, body)
    expect(citationsIn(text)).toEqual(citations)
    expect(brokenInvariants(text, parse(text))).toEqual([])
  })

  test('entries are named once in a document, and each paper cites its own', () => {
    const text = [
      textOf(list, 'See reference (a).'),
      '',
      ...head,
      'REFERENCES: (a) NSAM 263',
      '',
      'See reference (a).',
    ].join('\n')
    expect(nodesIn(text, 'reference').map(({identifier}) => identifier)).toEqual(['a', 'b', 'c', 'a-2'])
    expect(citationsIn(text)).toEqual(['reference (a) > a', 'reference (a) > a-2'])
  })

  test('an entry without label and number has a name too', () => {
    const text = textOf(['REFERENCE: Report of the pilots, dated 5 May 1951'], 'Reftel agrees.')
    expect(citationsIn(text)).toEqual(['Reftel > reference'])
  })
})
