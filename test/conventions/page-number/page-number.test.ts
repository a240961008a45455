import {describe, expect, test} from 'vitest'
import {pageNumber} from '../../../src/index.js'

describe('pageNumber reads', () => {
  test.each<[text: string, label: string, style: string]>([
    ['- 2 -', '2', 'arabic'],
    ['-3-', '3', 'arabic'],
    ['— ii —', 'ii', 'roman'],
    ['- b -', 'b', 'letter'],
    ['- A -', 'A', 'letter'],
    ['Page 2 of 5', '2', 'arabic'],
    ['Page 2 of 1O', '2', 'arabic'],
    ['PAGE 02', '02', 'arabic'],
    ['c-18', 'c-18', 'compound'],
    ['IV-12', 'IV-12', 'compound'],
    ['TAB A-2', 'A-2', 'compound'],
    ['000017', '000017', 'arabic'],
    ['7', '7', 'arabic'],
    ['xiv', 'xiv', 'roman'],
  ])('%s', (text, label, style) => {
    expect(pageNumber.parse(text)).toMatchObject({type: 'pageNumber', value: text, label, style})
  })

  test.each<[why: string, text: string, value: string, label: string, style: string]>([
    ['one dash lost before it', '12 -', '12 -', '12', 'arabic'],
    ['one dash lost behind it, and a speck', '-12.', '-12.', '12', 'arabic'],
    ['one dash lost behind a roman number', '-iii', '-iii', 'iii', 'roman'],
    ['a dash read as another sign', '- 2 =', '- 2 =', '2', 'arabic'],
    ['the same with a roman number', '~ ii ~', '~ ii ~', 'ii', 'roman'],
    ['an l for an i', 'xil', 'xil', 'xii', 'roman'],
    ['the same between dashes', '- ill -', '- ill -', 'iii', 'roman'],
    ['an l for the one key', '- ll -', '- ll -', '11', 'arabic'],
    ['an l before a figure', '- l2 -', '- l2 -', '12', 'arabic'],
    ['specks around it', '* 7 *', '* 7 *', '7', 'arabic'],
    ['a stop behind it', '7.', '7.', '7', 'arabic'],
    ['a stop behind a roman number', 'v.', 'v.', 'v', 'roman'],
    ['the wreck of a banner before it', 'ET 5', '5', '5', 'arabic'],
    ['the wreck of a banner behind it', '4 SE', '4', '4', 'arabic'],
  ])('through damage: %s: %s', (_, text, value, label, style) => {
    const node = pageNumber.parse(text)
    expect(node).toMatchObject({value, label, style})
    expect(node.confidence).toBeLessThan(0.95)
  })
})

describe('pageNumber does not read', () => {
  test.each<[why: string, text: string, code: string]>([
    ['nothing', '', 'empty'],
    ['words', 'The harbor', 'not-found'],
    ['nought, which numbers no page', '- 0 -', 'not-found'],
    ['a letter alone', 'b', 'not-found'],
    ['a letter where a dash is another sign', '= b -', 'not-found'],
    ['letters that number nothing', '- ab -', 'not-found'],
    ['a date, whose figures are too many', '12-31-1953', 'not-found'],
    ['what is too long for a label between dashes', '- 2 of the pilots -', 'not-found'],
    ['the number of an airgram', 'A-451', 'not-found'],
    ['a number in a sentence', 'Berth 7 was closed.', 'not-found'],
    ['a word behind it', 'Page 2 of this book', 'not-found'],
    ['two labels', '- 2 -\n- 3 -', 'trailing-text'],
  ])('%s: %j', (_, text, code) => {
    expect(pageNumber.safeParse(text)).toMatchObject({success: false, error: {code}})
  })
})

test('pageNumber finds the lines whose form alone makes them labels', () => {
  const text = ['The quay', '- 2 -', '7', 'c-18', '12 -', 'Page 3 of 5', '(4)', '- iv -'].join('\n')
  const found = pageNumber.find(text)
  expect(found.map(({value}) => value)).toEqual(['- 2 -', 'Page 3 of 5', '- iv -'])
  expect(found.map(({position}) => position?.start.line)).toEqual([2, 6, 8])
})
