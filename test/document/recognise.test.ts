import {describe, expect, test} from 'vitest'
import {nodesIn} from '../tools/nodes.js'

const prose = 'The harbor commission met again in the spring of that year and found it as it had left it.'
const labelsOf = (line: string) =>
  nodesIn(`${prose}\n\n${line}\n\n${prose}`, 'pageNumber').map(({value}) => value)

describe('a page label among the words of a cable', () => {
  test.each<[line: string, value: string]>([
    ['PAGE 02 PORT M 00199', 'PAGE 02'],
    ['98 0430861 ASO PAGE 001', 'PAGE 001'],
    ['HARBOR SIX PAGE 4 RIVER', 'PAGE 4'],
    ['98 ASO PAGE 02 RIVER', 'PAGE 02'],
    ['> Page:1', 'Page:1'],
  ])('%s', (line, value) => {
    expect(labelsOf(line)).toEqual([value])
  })

  test.each<[why: string, line: string]>([
    ['the end of another word', 'REPAGE 04 PORT'],
    ['a page that is cited', 'THE PORT, PAGE 04'],
    ['the beginning of a remark', 'PAGE 04: PORT OF THE RIVER IS CLOSED'],
    ['figures before a page without a naught', '98 ASO PAGE 4 RIVER'],
    ['prose', 'Page 4 of the report on the harbor of the river is missing.'],
    ['no number', 'PAGE OF HONOUR 4TH CLASS'],
  ])('is not %s: %s', (_, line) => {
    expect(labelsOf(line)).toEqual([])
  })
})

describe('a line of prose without figures', () => {
  const marksOf = (line: string) =>
    nodesIn(`${prose}\n\n${line}\n\n${prose}`, 'redaction').map(({value}) => value)

  test.each<[line: string, marks: readonly string[]]>([
    ['Next l pages in document denied by the commission', ['Next l pages in document denied']],
    ['The next l pages in document denied by the commission', []],
    ['the minutes of the [deleted] were moved to the harbor', ['[deleted]']],
    ['the minutes of the █████ were moved to the harbor', ['█████']],
  ])('%s', (line, marks) => {
    expect(marksOf(line)).toEqual(marks)
  })
})
