import {describe, expect, test} from 'vitest'
import type {Position} from '../../src/index.js'
import {lint} from '../../src/index.js'
import {linesApart, pieceOf, quote} from '../../src/lint/pieces.js'
import {surveyOf} from '../../src/lint/survey.js'
import {placedTree} from '../tools/placed-tree.js'

const text = (value: string) => ({type: 'paragraph', children: [{type: 'text', value}]})
const dated = (iso: string, name = 'date', confidence = 1) => ({
  type: 'header',
  children: [{type: 'field', name, children: [{type: 'date', value: iso, iso, confidence}]}],
})
const banner = (level: string, caveats?: readonly string[]) => ({
  type: 'banner',
  value: [level, ...(caveats ?? [])].join(' '),
  marking: {system: 'US', level, caveats},
})
const survey = (...children: readonly object[]) => surveyOf(placedTree({type: 'root', children}).tree)

describe('when a document was written', () => {
  test.each([
    ['its date', [dated('1953-01-29')], '1953-01-29', '1953-01-29'],
    ['a month', [dated('1953-01')], '1953-01-01', '1953-01-31'],
    ['two dates', [dated('1953-01-29'), dated('1952-12-24')], '1952-12-24', '1953-01-29'],
    ['the date of distribution', [dated('1953-01-29', 'date distributed')], '1953-01-29', '1953-01-29'],
    ['a date of another field', [dated('1953-01-29', 'reference')], undefined, undefined],
    ['a doubtful date', [dated('1953-01-29', 'date', 0.5)], undefined, undefined],
    ['a date in the text', [{type: 'paragraph', children: [{type: 'date', value: '1953', iso: '1953'}]}], undefined, undefined],
  ])('%s', (_, children, earliest, latest) => {
    const {written} = survey(...children).file
    expect([written?.earliest, written?.latest]).toEqual([earliest, latest])
  }) // prettier-ignore
})

describe('several documents in one file', () => {
  const {tree} = placedTree({
    type: 'root',
    children: [
      banner('SECRET'),
      {type: 'document', children: [dated('1952-05-04'), banner('SECRET'), text('One.')]},
      banner('CONFIDENTIAL'),
      {type: 'document', children: [dated('1965-05-04'), banner('SECRET', ['SECURITY INFORMATION'])]},
    ],
  })

  test('each has its own date and nodes; what stands between belongs to the one before', () => {
    const {file, documents} = surveyOf(tree)
    expect(file.of('banner')).toHaveLength(4)
    expect(documents.map(({written}) => written?.earliest)).toEqual(['1952-05-04', '1965-05-04'])
    expect(documents.map(({of}) => of('banner').length)).toEqual([3, 1])
  })

  test('rules look at each by itself', () => {
    const preset = 'none'
    const rules = {'security-information-absent': 'on', 'security-information-anachronism': 'on'} as const
    expect(lint(tree, {preset, rules}).map(({ruleId, line}) => [ruleId, line])).toEqual([
      ['security-information-absent', 1],
      ['security-information-anachronism', 13],
    ])
  })
})

describe('pages', () => {
  const turn = (page: number, begins: number, children: readonly object[]) => ({
    type: 'pageBreak',
    page,
    begins: {offset: begins},
    children,
  })

  test('furniture before the point where a page begins stands at the foot of the page before', () => {
    const {file} = survey(text('One.'), turn(2, 10, [banner('SECRET'), banner('SECRET')]), text('Two.'))
    expect(file.pages).toBe(2)
    expect(file.of('banner').map(({page}) => page)).toEqual([1, 2])
    expect(file.of('text').map(({page}) => page)).toEqual([1, 2])
  })
})

describe('pieces of the print', () => {
  const place = (line: number, end = line): Position => ({
    start: {line, column: 1, offset: 0},
    end: {line: end, column: 9, offset: 8},
  })

  test.each([
    ['behind', place(1), place(4), 3],
    ['before', place(4), place(1, 2), 2],
    ['on one line', place(4), place(4), 0],
  ])('lines apart: %s', (_, a, b, apart) => {
    expect(linesApart({position: a}, {position: b})).toBe(apart)
    expect(linesApart({position: a}, {})).toBe(Infinity)
  })

  test('a piece of a leaf on one line', () => {
    expect(pieceOf({value: 'the tide', position: place(3)}, 4, 8)).toEqual({
      start: {line: 3, column: 5, offset: 4},
      end: {line: 3, column: 9, offset: 8},
    })
    expect(pieceOf({value: 'the tide', position: place(3)}, 4, 9)).toBeUndefined()
    expect(pieceOf({value: 'the tide', position: place(3, 4)}, 0, 3)).toBeUndefined()
    expect(pieceOf({value: 'the tide'}, 0, 3)).toBeUndefined()
  })

  test('a long quotation is cut', () => {
    expect(quote('  the\n tide ')).toBe('`the tide`')
    expect(quote('t'.repeat(60))).toBe(`\`${'t'.repeat(60)}\``)
    expect(quote('t'.repeat(61))).toBe(`\`${'t'.repeat(59)}…\``)
  })
})
