import {describe, expect, test} from 'vitest'
import {nodesIn} from '../../tools/nodes.js'

const number = 'CIA-RDP79R00904A000100040102-6'
const prose = 'The harbor commission met again in the spring of that year and found it as it had left it.'

/** A document of two clean pages and a third with another line at its head. */
function withLine(line: string, id = number): string {
  const clean = `Approved For Release 2005/08/22 : ${id}`
  return [clean, clean, line].map((head) => `${head}\n\n${prose}\n`).join('\f')
}

/** `date identifier confidence` of the last stamp. */
function lastStamp(text: string): string {
  const stamp = nodesIn(text, 'releaseStamp').at(-1)
  return `${stamp?.date ?? '-'} ${stamp?.documentId ?? '-'}`
}

describe('a wrecked stamp is given what the others say', () => {
  test.each<[why: string, line: string, expected: string]>([
    ['a clean one', `Approved For Release 2005/08/22 : ${number}`, `2005-08-22 ${number}`],
    [
      'an identifier overprinted',
      'Approved For Release 2005/08/22 : ClA-ROP7~R0O9%4A0*01O00#0102 6',
      `2005-08-22 ${number}`,
    ],
    ['an identifier cut off', 'Approved For Release 2005/08/22 : CIA-RDP79R009', `2005-08-22 ${number}`],
    ['a date overprinted', `Approved For Release 2~%/0 /2% : ${number}`, `2005-08-22 ${number}`],
    ['both overprinted', 'Approved For Release 2~%5/0 /2% xx CIARPP79RooooAOOOlooo4', `2005-08-22 ${number}`],
    ['nothing but the words', 'Approved For Release', '- -'],
    ['one that says another date', `Approved For Release 2001/11/23 : ${number}`, `2001-11-23 ${number}`],
    [
      'one for another document',
      'Approved For Release 2005/08/22 : CIA-RDP62-00865R000200280002-0',
      '2005-08-22 CIA-RDP62-00865R000200280002-0',
    ],
  ])('%s: %s', (_, line, expected) => {
    expect(lastStamp(withLine(line))).toBe(expected)
  })

  test.each<[why: string, line: string, decision: string | undefined, value: string]>([
    [
      'a code over them',
      `25X1 Appr&%Mele hse 2005/08/22 : ${number}`,
      'approved',
      `Appr&%Mele hse 2005/08/22 : ${number}`,
    ],
    [
      'strokes before them',
      `= 2A53§)1r£ved For Release 2005/08/22 : ${number}`,
      'approved',
      `2A53§)1r£ved For Release 2005/08/22 : ${number}`,
    ],
    ['hardly anything of them', `ease 2005/08/22 : ${number}`, undefined, `ease 2005/08/22 : ${number}`],
    [
      'words of the text before them',
      `The crews of all the barges that had come home 2005/08/22 : ${number}`,
      undefined,
      `2005/08/22 : ${number}`,
    ],
    [
      'another day',
      `Appr&%Mele hse 2001/11/23 : ${number}`,
      undefined,
      `Appr&%Mele hse 2001/11/23 : ${number}`,
    ],
  ])('a wreck of its words is told by those of the same day: %s', (_, line, decision, value) => {
    const text = withLine(line)
    const stamp = nodesIn(text, 'releaseStamp').at(-1)
    expect(stamp?.decision).toBe(decision)
    expect(text.slice(stamp?.position?.start.offset, stamp?.position?.end.offset)).toBe(value)
  })

  test.each<[why: string, copies: readonly string[], expected: readonly string[]]>([
    [
      'a date that differs by two figures from three others is misread',
      ['2011/10/31', '2011/10/31', '2011/10/31', '2014/10/81', '2014/10/31'],
      ['2011-10-31', '2011-10-31', '2011-10-31', '2011-10-31', '2011-10-31'],
    ],
    ['not where they are as many', ['2011/10/31', '2014/10/31'], ['2011-10-31', '2014-10-31']],
    [
      'nor where it is another altogether',
      ['2011/10/31', '2011/10/31', '2011/10/31', '2003/07/16'],
      ['2011-10-31', '2011-10-31', '2011-10-31', '2003-07-16'],
    ],
    ['a day that is none is that of the others', ['2007/02/08', '2007/02/00'], ['2007-02-08', '2007-02-08']],
    [
      'half a day says nothing against a whole one',
      ['2007/02/2', '2007/02/2', '2007/02/28'],
      ['2007-02-28', '2007-02-28', '2007-02-28'],
    ],
    [
      'and stays where no other copy has the month',
      ['2007/02/2', '2007/03/28'],
      ['2007-02-02', '2007-03-28'],
    ],
    ['but not where the month is another', ['2007/02/08', '2007/03/00'], ['2007-02-08', '2007-03']],
    ['a date to come is refused', ['2044/10/31'], ['-']],
    ['and restored', ['2011/10/31', '2044/10/31'], ['2011-10-31', '2011-10-31']],
  ])('%s', (_, copies, expected) => {
    const text = copies.map((copy) => `Approved For Release ${copy} : ${number}\n\n${prose}\n`).join('\f')
    expect(nodesIn(text, 'releaseStamp').map(({date}) => date ?? '-')).toEqual(expected)
  })

  test('dates of two records are two', () => {
    const stamps = [number, number, number, 'CIA-RDP62-00865R000200280002-0'].map(
      (id, at) => `Approved For Release 201${at < 3 ? 1 : 4}/10/31 : ${id}\n\n${prose}\n`,
    )
    expect(nodesIn(stamps.join('\f'), 'releaseStamp').at(-1)?.date).toBe('2014-10-31')
  })

  test('a date to come is restored also where the identifier is cut off', () => {
    expect(lastStamp(withLine('Approved For Release 2044/08/22'))).toBe('2005-08-22 -')
  })

  test('and so is a number of eight digits', () => {
    const text = withLine('Approved For Release 2005/08/22 : C0677S9Z', 'C06775927')
    expect(lastStamp(text)).toBe('2005-08-22 C06775927')
  })
})

describe('a wreck of an identifier alone on its line', () => {
  test.each<[why: string, line: string, canonical: (string | undefined)[]]>([
    ['is known by its likeness', 'C!A-R~P79R009%4A000100%40102-6', [number, number, number]],
    ['beside a code', '(b)(3) C!A-R~P79R009%4A000100%40102-6', [number, number, number]],
    ['is not read out of figures', '4471 9920 1837 5520 1182 7740', [number, number]],
  ])('%s: %s', (_, line, canonical) => {
    const ids = nodesIn(withLine(line), 'documentId')
    expect(ids.map((id) => id.canonical)).toEqual(canonical)
  })
})

test('a wreck of a number of eight digits is known by its likeness as well', () => {
  const text = withLine('CO677!59Z7 10 20 30', 'C06775927')
  expect(nodesIn(text, 'documentId').at(-1)).toMatchObject({
    value: 'CO677!59Z7',
    scheme: 'cia-number',
    canonical: 'C06775927',
    confidence: 0.6,
    repairs: [{why: 'document-vote'}],
  })
})

test.each<[why: string, copies: readonly string[], expected: string]>([
  [
    'two digits that most copies have misread are read as the check digit asks',
    ['CIA-RDP02-00050R000100030031-3', 'CIA-RDP82-00850R000100030031-3', 'CIA-RDP02-00050R000100030031-3'],
    'CIA-RDP82-00850R000100030031-3',
  ],
  [
    'but not where the check digit is for what most have',
    ['CIA-RDP82-00850R000100030031-3', 'CIA-RDP02-00050R000100030031-3', 'CIA-RDP82-00850R000100030031-3'],
    'CIA-RDP82-00850R000100030031-3',
  ],
])('%s', (_, copies, expected) => {
  const text = copies.map((copy) => `Approved For Release 2005/08/22 : ${copy}\n\n${prose}\n`).join('\f')
  expect(nodesIn(text, 'releaseStamp').map((stamp) => stamp.documentId)).toEqual(copies.map(() => expected))
})

test('the date that most stamps show is taken, not the first or the last', () => {
  const dates = ['2001/11/23', '2005/08/22', '2005/08/22', '2004/01/02', 'xxxxxxxx vvvv']
  const text = dates.map((date) => `Approved For Release ${date} : ${number}\n\n${prose}\n`).join('\f')
  expect(lastStamp(text)).toBe(`2005-08-22 ${number}`)
})
