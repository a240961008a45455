import {describe, expect, test} from 'vitest'
import * as z from 'zod'
import {checkDocumentId, documentId} from '../../../src/index.js'
import {readingRoom} from './reading-room.js'

const number = 'CIA-RDP79R00904A000100040102-6'

describe('documentId reads', () => {
  test.each<[text: string, scheme: string, canonical: string, parts: Record<string, string>]>([
    [
      number,
      'cia-rdp',
      number,
      {
        accessionYear: '79',
        type: 'R',
        job: '00904',
        series: 'A',
        box: '0001',
        folder: '0004',
        document: '0102',
        checkDigit: '6',
      },
    ],
    // a job without a series letter keeps the hyphen in its place
    [
      'CIA-RDP96-00788R001700210016-5',
      'cia-rdp',
      'CIA-RDP96-00788R001700210016-5',
      {
        accessionYear: '96',
        job: '00788',
        series: 'R',
        box: '0017',
        folder: '0021',
        document: '0016',
        checkDigit: '5',
      },
    ],
    ['C06775927', 'cia-number', 'C06775927', {number: '06775927'}],
    ['DOC_0000258351', 'cia-doc', 'DOC_0000258351', {number: '0000258351'}],
    ['EO-1997-00567', 'cia-executive-order', 'EO-1997-00567', {year: '1997', number: '00567'}],
    // the source notes of Foreign Relations put the hyphen before the series letter
    [
      'Job 80-B01731R',
      'cia-job',
      'Job 80-B01731R',
      {accessionYear: '80', type: 'B', job: '01731', series: 'R'},
    ],
    [
      'Job 83-00036R, Box 4, Folder 12',
      'cia-job',
      'Job 83-00036R, Box 4, Folder 12',
      {accessionYear: '83', job: '00036', series: 'R', box: '4', folder: '12'},
    ],
    [
      '104-10003-10041',
      'jfk-record',
      '104-10003-10041',
      {agency: '104', series: '10003', item: '10041', agencyName: 'Central Intelligence Agency'},
    ],
    ['Docid:32106269', 'nara-docid', 'DocId:32106269', {number: '32106269'}],
    ['BocId:32106269', 'nara-docid', 'DocId:32106269', {number: '32106269'}],
    ['DoclId:32106269', 'nara-docid', 'DocId:32106269', {number: '32106269'}],
    [
      'LOC-HAK-294-3-27-3',
      'library-of-congress',
      'LOC-HAK-294-3-27-3',
      {box: '294', folder: '3', document: '27', check: '3'},
    ],
    [
      'NLC-15-125-5-1-9',
      'presidential-library',
      'NLC-15-125-5-1-9',
      {
        library: 'NLC',
        item: '15-125-5-1-9',
        collection: '15',
        box: '125',
        folder: '5',
        document: '1',
        check: '9',
        libraryName: 'Jimmy Carter Library',
      },
    ],
    // a number of fewer groups keeps its item whole
    [
      'NLK-8-17-3',
      'presidential-library',
      'NLK-8-17-3',
      {library: 'NLK', item: '8-17-3', libraryName: 'John F. Kennedy Library'},
    ],
    [
      'NLJ 98-123',
      'mandatory-review',
      'NLJ 98-123',
      {library: 'NLJ', case: '98-123', libraryName: 'Lyndon B. Johnson Library'},
    ],
    ['MR 2009-123', 'mandatory-review', 'MR-2009-123', {review: 'MR', case: '2009-123'}],
    [
      'MR Case # 04-42, Document 3',
      'mandatory-review',
      'MR-04-42 #3',
      {review: 'MR', case: '04-42', document: '3'},
    ],
    ['MDR 54498', 'mandatory-review', 'MDR 54498', {case: '54498'}],
    ['F-2014-18175', 'case-number', 'F-2014-18175', {kind: 'F', year: '2014', number: '18175'}],
    ['FL-2015-00123', 'case-number', 'FL-2015-00123', {kind: 'FL', year: '2015', number: '00123'}],
    ['FOIA Case # 51546', 'case-number', 'FOIA Case 51546', {number: '51546'}],
    [
      '62-109060-1234',
      'fbi-serial',
      '62-109060-1234',
      {classification: '62', case: '109060', serial: '1234'},
    ],
    ['62-HQ-83894', 'fbi-serial', '62-HQ-83894', {classification: '62', office: 'HQ', case: '83894'}],
    [
      '105-82555-1 NR',
      'fbi-serial',
      '105-82555-1 NR',
      {classification: '105', case: '82555', serial: '1', note: 'NR'},
    ],
    ['DOCID: 3928741', 'nsa-docid', 'DOCID:3928741', {number: '3928741'}],
    ['REF ID:A68311', 'nsa-ref-id', 'REF ID:A68311', {series: 'A', number: '68311'}],
  ])('%s', (text, scheme, canonical, parts) => {
    const id = documentId.parse(text)
    expect(id).toMatchObject({type: 'documentId', value: text, scheme, canonical, confidence: 1})
    expect(id.parts).toEqual(parts)
    expect(documentId.stringify(id)).toBe(canonical)
    expect(documentId.parse(canonical).parts).toEqual(parts)
    // lower case, as addresses have it
    expect(documentId.parse(text.toLowerCase())).toMatchObject({canonical, value: text.toLowerCase()})
  })
})

test.each(['DoeId: 32106269', 'DorTd: 32106269', 'Doc Id 32106269', 'DecId: 32106269', 'DOrId: 32106269'])(
  'the number of a review slug through damage: %s',
  (text) => {
    expect(documentId.parse(text).canonical).toBe('DocId:32106269')
  },
)

test.each<[address: string, canonical: string, value: string]>([
  ['https://www.cia.gov/readingroom/docs/CIA-RDP79R00904A000100040102-6.pdf', number, number],
  [`https://www.cia.gov/readingroom/document/${number.toLowerCase()}`, number, number.toLowerCase()],
  ['https://www.cia.gov/readingroom/document/0005517761', 'DOC_0005517761', '0005517761'],
  ['https://www.cia.gov/readingroom/document/06775927', 'C06775927', '06775927'],
  [
    'https://www.archives.gov/files/research/jfk/releases/2025/0318/104-10003-10041.pdf',
    '104-10003-10041',
    '104-10003-10041',
  ],
  [
    'https://www.archives.gov/files/research/jfk/docid-32106269.pdf?download=1',
    'DocId:32106269',
    'docid-32106269',
  ],
  [
    'https://www.cia.gov/readingroom/document/loc-hak-294-3-27-3/',
    'LOC-HAK-294-3-27-3',
    'loc-hak-294-3-27-3',
  ],
])('%s names %s', (address, canonical, value) => {
  const id = documentId.parse(address)
  expect(id).toMatchObject({canonical, value})
  expect(address.slice(id.position?.start.offset, id.position?.end.offset)).toBe(value)
  expect(id.repairs).toBeUndefined()
})

describe('documentId does not read', () => {
  test.each<[why: string, text: string, code: string]>([
    ['nothing', '', 'empty'],
    ['words', 'the record of the harbor', 'not-found'],
    ['an address that names no document', 'https://www.cia.gov/readingroom/', 'not-found'],
    ['an address of a site', 'https://www.cia.gov/', 'not-found'],
    ['an address of a page', 'https://www.cia.gov/readingroom/advanced-search-view', 'not-found'],
    ['a number that lost its end', 'CIA-RDP79R00904A00010004', 'malformed'],
    ['a number in a sentence', `See ${number}`, 'not-found'],
    ['two numbers', `${number} ${number}`, 'trailing-text'],
    ['a telephone number', '202-555-0143', 'not-found'],
    ['a date', '1953-01-29', 'not-found'],
    ['a library that is none', 'NLZ 98-123', 'not-found'],
    ['a case number without its review', '98-123', 'not-found'],
    ['a second line', `${number}\nmore`, 'not-found'],
  ])('%s: %j', (_, text, code) => {
    expect(documentId.safeParse(text)).toMatchObject({success: false, error: {code}})
  })

  test.each([
    ['Call 202-555-0143 or 800-555-01234 before noon.'],
    ['The account 4410-22 and voucher 98-123 were paid on 3-2-1961.'],
    ['It cost 12,500 for 1,000 bales between 1951 and 1954.'],
    ['The lot 62-109060-1234 was sold.'],
    ['Section 3-101, paragraphs 104-106, of the harbor rules.'],
    ['RDP is a radar data processor; model RDP 7000 was shown.'],
    ['The Job of the master, 80 years old, was done.'],
    ['C 0 6 7 7 vitamins'],
    ['Grid 38SMB4488, 104-10 to 104-12.'],
  ])('anything in running text: %s', (text) => {
    expect(documentId.find(text)).toEqual([])
  })
})

test('a record number of an agency that is none of the collection is less sure', () => {
  expect(documentId.parse('999-10003-10041')).toMatchObject({canonical: '999-10003-10041'})
  expect(documentId.parse('999-10003-10041').confidence).toBeLessThan(1)
  expect(documentId.parse('999-10003-10041').parts).toEqual({agency: '999', series: '10003', item: '10041'})
})

test('a library keeps the kind of its item', () => {
  expect(documentId.parse('NLC-RAC 15-125-5-1-9').canonical).toBe('NLC-RAC-15-125-5-1-9')
})

test('documentId finds a wreck of DocId behind the number of its review', () => {
  const found = documentId.find(
    'HW 10203 Doota: 32106269 Page 5\n\nHW 10203 barge 32106269\n\nDoota: 32106269',
  )
  expect(found.map(({canonical}) => canonical)).toEqual(['DocId:32106269'])
})

test('documentId finds the identifiers of a text', () => {
  const text = `See ${number} and 104-10003-10041 (Job 80-B01731R).\nDOCID: 3928741`
  expect(documentId.find(text).map(({canonical}) => canonical)).toEqual([
    number,
    '104-10003-10041',
    'Job 80-B01731R',
    'DOCID:3928741',
  ])
})

test('the codec puts identifiers into schemas', () => {
  const schema = z.object({record: documentId.codec})
  const decoded = schema.decode({record: number})
  expect(decoded.record.parts['job']).toBe('00904')
  expect(schema.encode(decoded)).toEqual({record: number})
})

describe('the check digit', () => {
  const rows = Object.entries(readingRoom).flatMap(([residue, ids]) => ids.map((id) => [id, Number(residue)] as const)) // prettier-ignore
  const classes = new Map([
    [0, 'full'],
    [3, 'short'],
    [9, 'rare'],
  ])
  test.each(rows)('%s leaves %i', (id, residue) => {
    const node = documentId.parse(id)
    expect(node).toMatchObject({canonical: id, confidence: 1})
    expect(node.check).toEqual({residue, class: classes.get(residue), verdict: 'good'})
    expect(checkDocumentId(id)).toEqual(node.check)
  })

  test.each<[why: string, id: string, known: string[], check: object]>([
    ['one digit misread', 'CIA-RDP79R00904A000100040107-6', [], {residue: 8, verdict: 'bad'}],
    [
      'a class that its folder does not have',
      'CIA-RDP96-00788R001700210016-8',
      ['CIA-RDP96-00788R001700210017-4', 'CIA-RDP96-00788R001700210018-3'],
      {residue: 3, verdict: 'bad'},
    ],
    [
      'the class of its folder',
      number,
      [number, 'CIA-RDP79R00904A000100040103-5'],
      {residue: 3, class: 'short', verdict: 'good'},
    ],
    ['a folder that says nothing', number, ['CIA-RDP79R00904A000100040103-9'], {residue: 3, verdict: 'good'}],
    ['another folder', number, ['CIA-RDP96-00788R001700210016-5'], {residue: 3, verdict: 'good'}],
  ])('%s', (_, id, known, check) => {
    expect(checkDocumentId(id, {known})).toMatchObject(check)
  })

  test('is of CIA-RDP numbers only', () => {
    expect(() => checkDocumentId('C06775927')).toThrow('a CIA-RDP number in canonical form')
    expect(documentId.parse('C06775927').check).toBeUndefined()
  })
})
