import {describe, expect, test} from 'vitest'
import {lint} from '../../../src/index.js'
import {found, memo} from '../../tools/lint-rule.js'
import {placedTree} from '../../tools/placed-tree.js'

const text = 'The depot at the river mouth was closed in March, and its stores were moved inland.'
const id = 'CIA-RDP79R00904A000200030014-1'
const other = 'CIA-RDP79R00904A000200030015-0'
const stamp = (record: string, date = '2005/08/22') => `Approved For Release ${date} : ${record}`
const file = (...stamps: readonly string[]) => [...stamps, ''].join(`\n\n${text}\n\n`)

describe('document-id-check-digit', () => {
  test.each([
    ['the class of nine in ten', 'CIA-RDP96-00788R001700210016-5', []],
    ['the class of CIA-RDP79R…', id, []],
    ['the rare class', 'CIA-RDP67-00896R000100190063-4', []],
    [
      'a digit of the document wrong',
      'CIA-RDP79R00904A000200030019-1',
      ['1 warning CIA-RDP79R00904A000200030019-1'],
    ],
    ['the check digit wrong', 'CIA-RDP79R00904A000200030014-2', ['1 warning CIA-RDP79R00904A000200030014-2']],
    ['another scheme', 'C02016343', []],
  ])('%s: %s', (_, record, expected) => {
    expect(found('document-id-check-digit', file(stamp(record)))).toEqual(expected)
  })

  test('the folder decides where it is known', () => {
    const sound = 'CIA-RDP79R00904A000200030014-4'
    expect(found('document-id-check-digit', file(stamp(sound)))).toEqual([])
    expect(found('document-id-check-digit', file(stamp(sound)), {known: [id]})).toEqual([
      `1 warning ${sound}`,
    ])
    expect(
      found('document-id-check-digit', file(stamp(sound)), {known: ['CIA-RDP79R00904A000200030015-9']}),
    ).toEqual([`1 warning ${sound}`])
    expect(
      found('document-id-check-digit', file(stamp(sound)), {known: ['CIA-RDP79-00904A000200030014-9']}),
    ).toEqual([])
  })

  /** A sketch of a number as it was read. */
  const read = (canonical: string, value = canonical) => ({type: 'documentId', value, scheme: 'cia-rdp', canonical, parts: {}}) // prettier-ignore
  const misread = id.replace('30014', '30074')
  test.each([
    ['one sound number', [read(id), read(id), read(misread)], id],
    [
      'two, which leave it open',
      [read(id), read(id), read('CIA-RDP79R00904A000200030077-2'), read(misread)],
      undefined,
    ],
    [
      'one that is itself read through damage',
      [read(id, id.replace('CIA', 'ClA')), read(misread)],
      undefined,
    ],
  ])('near %s', (_, children, sound) => {
    const {tree} = placedTree({type: 'root', children})
    const [message] = lint(tree, {preset: 'none', rules: {'document-id-check-digit': 'on'}})
    expect(message?.actual).toBe(misread)
    expect(message?.fix?.text).toBe(sound)
  })

  test('each number once', () => {
    const wrong = 'CIA-RDP79R00904A000200030019-1'
    expect(found('document-id-check-digit', file(stamp(wrong), stamp(wrong)))).toEqual([`1 warning ${wrong}`])
  })

  test('a number that has lost its check digit is left alone', () => {
    const node = {
      type: 'documentId',
      value: id.slice(0, -2),
      scheme: 'cia-rdp',
      canonical: id.slice(0, -1),
      parts: {},
    }
    expect(found('document-id-check-digit', {type: 'root', children: [node]})).toEqual([])
  })
})

describe('document-id-malformed', () => {
  test.each([
    ['whole', id, []],
    ['cut off', 'CIA-RDP79R00904A0002000300', ['1 warning CIA-RDP79R00904A0002000300']],
    ['cut off, with a letter misread', 'ClA-RDP79R00904A00020', ['1 warning ClA-RDP79R00904A00020']],
    ['a mention of such numbers', 'The number begins with CIA-RDP and two digits.', []],
    ['an RDP that is another', 'The RDP-1 party', []],
  ])('%s', (_, input, expected) => {
    expect(found('document-id-malformed', `${input}\n\n${text}`)).toEqual(expected)
  })

  test('where another copy is whole, nothing is missing', () => {
    expect(found('document-id-malformed', file(stamp(id), 'CIA-RDP79R00904A0002000300'))).toEqual([])
  })

  test('a number of which only the frame is legible', () => {
    const node = {type: 'documentId', value: 'CIA-RDP79?!', scheme: 'cia-rdp', canonical: '', parts: {}}
    expect(found('document-id-malformed', {type: 'root', children: [node]})).toEqual([
      '1 warning CIA-RDP79?!',
    ])
  })
})

describe('document-id-damaged', () => {
  test.each([
    ['clean', stamp(id), []],
    ['a small letter', stamp(id.replace('CIA', 'ClA')), [`1 info ${id.replace('CIA', 'ClA')}`]],
    ['a letter for a digit', stamp(id.replace('00904', 'OO904')), [`1 info ${id.replace('00904', 'OO904')}`]],
    ['another scheme, as it is printed', 'NW 50955 DocId: 32203776 Page 1', []],
    ['a record number behind the edge of a box', '1104-10236-10008', ['1 info 1104-10236-10008']],
  ])('%s', (_, input, expected) => {
    expect(found('document-id-damaged', `${input}\n\n${text}`)).toEqual(expected)
  })

  test('a wreck is the number that the other stamps have', () => {
    const wreck = {
      type: 'documentId',
      value: 'CIA-RDP79R00904A4000200030014',
      scheme: 'cia-rdp',
      canonical: 'CIA-RDP79R00904A400020003001-4',
      parts: {},
      check: {residue: 0, verdict: 'good'},
    }
    const clean = {type: 'documentId', value: id, scheme: 'cia-rdp', canonical: id, parts: {}}
    const line = (node: object) => ({type: 'releaseStamp', children: [node]})
    const tree = {type: 'root', children: [line(clean), line(clean), line(wreck)]}
    expect(found('document-id-damaged', tree)).toEqual([`5 info ${wreck.value}`])
  })
})

describe('document-id-multiple', () => {
  test.each([
    ['one number', file(stamp(id), stamp(id)), []],
    ['two, twice each', file(stamp(id), stamp(id), stamp(other), stamp(other)), [`9 warning ${other}`]],
    ['the second once, which may be a misreading', file(stamp(id), stamp(id), stamp(other)), []],
    ['the second with a wrong check digit', file(...Array.from({length: 2}, () => stamp(id)), ...Array.from({length: 2}, () => stamp('CIA-RDP79R00904A000999930017-0'))), []],
    ['the second cited in the text', file(stamp(id), stamp(id), `It is filed as ${other}.`, `It is filed as ${other}.`), []],
    ['numbers of two schemes', file(stamp(id), stamp(id), 'Approved for Release: 2019/05/08 C02016343', 'Approved for Release: 2019/05/08 C02016343'), []],
  ])('%s', (_, input, expected) => {
    expect(found('document-id-multiple', input)).toEqual(expected)
  }) // prettier-ignore

  test('a number in a list of references is cited', () => {
    const node = (canonical: string) => ({type: 'documentId', value: canonical, scheme: 'cia-rdp', canonical, parts: {}})
    const list = {type: 'references', children: [{type: 'reference', children: [node(other)]}, {type: 'reference', children: [node(other)]}]}
    const stamped = {type: 'releaseStamp', children: [node(id)]}
    expect(found('document-id-multiple', {type: 'root', children: [stamped, stamped, list]})).toEqual([])
  }) // prettier-ignore
})

describe('document-id-year', () => {
  test.each([
    ['retired after it was written', memo('SECRET', '4 May 1972', text, stamp(id)), []],
    ['in the same year', memo('SECRET', '4 May 1979', text, stamp(id)), []],
    ['before it was written', memo('SECRET', '4 May 1982', text, stamp(id)), ['11 warning 1979']],
    ['after it was released', file(stamp('CIA-RDP03-00904A000200030014-2', '2001/08/22')), ['1 warning 2003']],
    ['of this century', memo('SECRET', '4 May 1999', text, stamp('CIA-RDP03-00904A000200030014-2')), []],
    ['without a date', file(stamp(id)), []],
    ['with a wrong check digit, which is another finding', memo('SECRET', '4 May 1982', text, stamp(id.replace('-1', '-2'))), []],
    ['once', memo('SECRET', '4 May 1982', text, stamp(id), text, stamp(id)), ['11 warning 1979']],
    ['another scheme', memo('SECRET', '4 May 1982', text, 'C02016343'), []],
  ])('%s', (_, input, expected) => {
    expect(found('document-id-year', input)).toEqual(expected)
  }) // prettier-ignore
})

describe('record-number-format', () => {
  const form = (number: string, label = 'RECORD NUMBER') =>
    `AGENCY: CIA\n${label}: ${number}\nRECORD SERIES: JFK`
  test.each([
    ['104-10061-10208', []],
    ['1041006110208', []],
    ['104-1006-10208', ['2 warning 104-1006-10208']],
    ['104-10061-1020', ['2 warning 104-10061-1020']],
    ['10410061102', ['2 warning 10410061102']],
    ['see below', []],
    ['12', []],
  ])('%s', (number, expected) => {
    expect(found('record-number-format', form(number))).toEqual(expected)
  })

  test('in other fields it may be anything', () => {
    expect(found('record-number-format', form('104-1006-10208', 'AGENCY FILE NUMBER'))).toEqual([])
  })
})

describe('record-number-agency', () => {
  test.each([
    ['104-10061-10208', []],
    ['198-10061-10208', []],
    ['184-10061-10208', ['2 info 184']],
  ])('%s', (number, expected) => {
    const input = `AGENCY: CIA\nRECORD NUMBER: ${number}\nRECORD SERIES: JFK`
    expect(found('record-number-agency', input)).toEqual(expected)
  })

  test('each number once', () => {
    expect(found('record-number-agency', `184-10061-10208\n\n${text}\n\n184-10061-10208`)).toEqual([
      '1 info 184',
    ])
  })
})
