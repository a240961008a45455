import {describe, expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

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
    // facsimile machines
    ['P. 01', 'P. 01'],
    ['P.2/5', 'P.2/5'],
    ['09/17/96 12:08 AMEMBASSY PORTO P.02', 'P.02'],
    ['SEP 17 96 11:02AM US EMBASSY PORTO P.2/7', 'P.2/7'],
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
    ['an initial before a number', 'PORTO P. 12'],
    ['a page that is cited, shortened', 'THE PORT OF THE RIVER, P. 04'],
  ])('is not %s: %s', (_, line) => {
    expect(labelsOf(line)).toEqual([])
  })
})

describe('the number that the State Department prints over the head of a page', () => {
  const numbersIn = (line: string) =>
    nodesIn(`${line}\n\n${prose}`, 'documentId').map(({value, canonical}) => [value, canonical])
  const stamp = 'U.S. Department of State Case No. F-2014-18175 Doc No. C05765432 Date: 08/31/2015'
  const rest = [
    ['F-2014-18175', 'F-2014-18175'],
    ['C05765432', 'C05765432'],
  ]

  test.each<[head: string, printed: string]>([
    ['C 0 5 7 6 5 4 3 2 FIED', 'C 0 5 7 6 5 4 3 2'],
    ['C O 5 76 5 4 32 :ED', 'C O 5 76 5 4 32'],
    ['CQ 57654 32IFIED', 'CQ 57654 32'],
    ['QO S7 j 54 j2 IFIED', 'QO S7 j 54 j2'],
    ['Co 5g 6 g 43/ IFIED', 'Co 5g 6 g 43/'],
  ])('%s', (head, printed) => {
    expect(numbersIn(`${head} ${stamp}`)).toEqual([[printed, 'C05765432'], ...rest])
    // words that OCR ran together
    expect(
      numbersIn(`${head} ${stamp.replace('Department of State Case', 'Departmentof StateCase')}`),
    ).toEqual([[printed, 'C05765432'], ...rest])
  })

  test.each<[why: string, head: string]>([
    ['another number', 'C 0 5 7 6 5 4 3 9 FIED'],
    ['a piece of it', 'C 0 5 7 6 5 4 FIED'],
    ['a wreck of which too little is left', 'Cx j g 65 y IFIED'],
    ['its level alone', 'UNCLASSIFIED'],
  ])('is not %s', (_, head) => {
    expect(numbersIn(`${head} ${stamp}`)).toEqual(rest)
  })
})

describe('the banner under that number', () => {
  const stamp = 'U.S. Department of State Case No. F-2014-18175 Doc No. C05765432 Date: 08/31/2015'
  const bannersIn = (head: string) =>
    nodesIn(`${head} ${stamp}\n\n${prose}`, 'banner').map(({value, marking, confidence}) => [
      value,
      marking.level,
      confidence < 0.9,
    ])

  test.each<[head: string, printed: string]>([
    ['C 0 5 7 6 5 4 3 2 FIED', 'FIED'],
    ['C 0 5 7 6 5 4 3 2:IED', ':IED'],
    ['C 0 5 7 6 5 4 3 2 LASSIFIED', 'LASSIFIED'],
    ['C05765432 7IED', '7IED'],
    ['C05765432 ;SIFIED', ';SIFIED'],
    ['C 7 6 5 4 3 61F1ED', '61F1ED'],
  ])('%s', (head, printed) => {
    expect(bannersIn(head)).toEqual([[printed, 'UNCLASSIFIED', true]])
  })

  test.each<[head: string]>([['C05765432'], ['C05765432 Mr. Reed'], ['C05765432 SHIPPED'], ['C05765432 12']])(
    'none is left of %s',
    (head) => {
      expect(bannersIn(head)).toEqual([])
    },
  )
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
