import {describe, expect, test} from 'vitest'
import {documentId, parse, type DocumentId, type Node} from '../../../src/index.js'
import {readingRoom} from './reading-room.js'

const number = 'CIA-RDP79R00904A000100040102-6'
const record = '104-10061-10208'

describe('a damaged identifier is restored', () => {
  test.each<[why: string, printed: string, canonical: string]>([
    ['letters for digits', 'CIA-RDP79ROO904A000100040102-6', number],
    ['letters for digits, everywhere', 'CIA-RDP79R0O9O4A0OOlOO04Ol02-6', number],
    [
      'a digit for the series letter of the job',
      'CIA-RDP62800844R000200190002-1',
      'CIA-RDP62B00844R000200190002-1',
    ],
    ['a digit for the A', 'CIA-RDP79R009044000100040102-6', number],
    ['a P for the R', 'CIA-RDP96-00788P001700210016-5', 'CIA-RDP96-00788R001700210016-5'],
    ['an l in CIA', 'ClA-RDP79R00904A000100040102-6', number],
    ['a one in CIA', 'C1A-RDP79R00904A000100040102-6', number],
    ['an O in RDP', 'CIA-ROP79R00904A000100040102-6', number],
    ['letters of RDP out of order', 'CIA-RPD79R00904A000100040102-6', number],
    ['an en dash', 'CIA–RDP79R00904A000100040102-6', number],
    ['a space for the hyphen', 'CIA RDP79R00904A000100040102-6', number],
    ['a clipped head', 'IA-RDP79R00904A000100040102-6', number],
    ['no more than RDP', 'RDP79R00904A000100040102-6', number],
    ['inner spaces', 'CIA-RDP79R00904A0001 00040102 -6', number],
    ['a lost hyphen', 'CIA-RDP79R00904A0001000401026', number],
    ['a letter in the number of a document', 'C067759Z7', 'C06775927'],
    ['letters in the number of a document', 'CO6775927', 'C06775927'],
    ['a holder overprinted', 'EitRETIA79R00904A000100040102-6', number],
    ['a typed holder of other letters', 'C|4-RDF79R00904A000100040102-6', number],
    [
      'a star for the series letter of the job',
      'CIA-RDP62*00844R000200190002-1',
      'CIA-RDP62B00844R000200190002-1',
    ],
    [
      'a star for the R, by the check digit',
      'CIA-RDP96-00788*001700210016-5',
      'CIA-RDP96-00788R001700210016-5',
    ],
    ['a small letter for the A', 'CIA-RDP79R00904a000100040102-6', number],
    ['a tilde for the hyphen', 'CIA-RDP79R00904A000100040102~6', number],
    ['a soft hyphen', 'CIA-RDP79R00904A000100040102\u{ad}6', number],
    ['a speck inside', "CIA-RDP79R00904A0001'00040102-6", number],
    ['letters in a record number', 'l04-10O61-1O208', record],
    ['a box edge before a record number', '1104-10061-10208', record],
    ['a bracket within one', '1704-10061-10208', record],
    ['a space in a record number', '1 04-10061-10208', record],
    ['a letter with an accent inside', 'CIA-RDP79\u00e9R00904A000100040102-6', number],
    [
      'a hyphen lost that stands for the series letter of the job',
      'CIA-RDP9600788R001700210016-5',
      'CIA-RDP96-00788R001700210016-5',
    ],
    [
      'a sign that stands for nothing in the place of the R',
      'CIA-RDP96-00788\u00d8001700210016-5',
      'CIA-RDP96-00788R001700210016-5',
    ],
  ])('%s: %s', (_, printed, canonical) => {
    const id = documentId.parse(printed)
    expect(id.canonical).toBe(canonical)
    expect(id.confidence).toBeLessThan(1)
    expect(id.repairs?.length).toBeGreaterThan(0)
    for (const {offset, from} of id.repairs ?? [])
      expect(printed.slice(offset, offset + from.length)).toBe(from)
  })

  test('with each place that was put right', () => {
    expect(documentId.parse('ClA-RDP79ROO904A000100040 102-6').repairs).toEqual([
      {offset: 0, from: 'ClA-RDP', to: 'CIA-RDP', why: 'ocr-confusion'},
      {offset: 10, from: 'OO', to: '00', why: 'ocr-confusion'},
      {offset: 25, from: ' ', to: '', why: 'ocr-confusion'},
    ])
  })

  test('by the check digit, where a print can stand for two', () => {
    // a Q is a 0 more often than a 9
    expect(documentId.parse('CIA-RDP96-QQ788R001700210016-5')).toMatchObject({
      canonical: 'CIA-RDP96-00788R001700210016-5',
      repairs: [{from: 'QQ', to: '00', why: 'ocr-confusion'}],
    })
    expect(documentId.parse('CIA-RDPQ6-00788R001700210016-5')).toMatchObject({
      canonical: 'CIA-RDP96-00788R001700210016-5',
      repairs: [{from: 'Q', to: '9', why: 'check-digit'}],
    })
  })
})

describe('a damaged identifier is not restored', () => {
  test.each<[why: string, printed: string]>([
    ['where its end is cut off', 'CIA-RDP79R00904A0001000401'],
    ['where a place holds what stands for nothing', 'CIA-RDP79R00904A00010W040102-6'],
    ['where the letter of the job is not legible', 'CIA-RDP79?00904A000100040102-6'],
    ['where a letter never printed for an R stands for it', 'CIA-RDP96-00788M001700210016-5'],
    ['where a letter of the job is none of those in use', 'CIA-RDP79Z00904A000100040102-6'],
    ['where it breaks off at a gap', 'CIA-RDP79R00904A0001     00040102-6'],
    ['where too much is wrong', 'CIA-RDP79R0WX04A0W0100KW0102-6'],
    ['where a record number has too many letters', 'lO4-lOO6l-lO2O8'],
    ['where a record number is of no agency', '9O4-10061-10208'],
    ['where a record number is cut off', 'l04-10061-102'],
  ])('%s: %s', (_, printed) => {
    expect(documentId.safeParse(printed).success).toBe(false)
  })

  test('surely where the digit is against it', () => {
    expect(documentId.parse('CIA-RDP79R00904A000100040107-6')).toMatchObject({
      canonical: 'CIA-RDP79R00904A000100040107-6',
      confidence: 0.75,
      check: {residue: 8, verdict: 'bad'},
    })
  })

  test('surely where a figure is too many', () => {
    const {canonical, confidence} = documentId.parse('CIA-RDP79R00904A4000100040102-6')
    expect(canonical).toBe(number)
    expect(confidence).toBeLessThanOrEqual(0.7)
  })
})

/** What OCR prints for a digit or letter. */
const confusions: Readonly<Record<string, string>> = {0: 'O', 1: 'l', 2: 'Z', 5: 'S', 6: 'G', 8: 'B', 9: 'g'}

/** Every way to print a number with one digit confused. */
function damagedOnce(id: string): string[] {
  const body = 'CIA-RDP'.length
  return Array.from(id.slice(body), (character, index) => {
    const confused = /\d/.test(character) ? confusions[character] : undefined
    return confused === undefined ? '' : id.slice(0, body + index) + confused + id.slice(body + index + 1)
  }).filter((text) => text !== '')
}

const page = (id: string) =>
  `Approved For Release 2004/08/25 : ${id}\n\nThe cargo of the barge was sold at the quay.\n`

function idsOf(text: string, known: readonly string[] = []): DocumentId[] {
  const ids: DocumentId[] = []
  const visit = (node: Node) => {
    if (node.type === 'documentId') ids.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parse(text, {known}))
  return ids
}

test('numbers of the reading room are restored from one damaged print, and from four damaged differently', () => {
  for (const id of Object.values(readingRoom).flat()) {
    const copies = damagedOnce(id)
    for (const copy of copies) expect(documentId.parse(copy).canonical).toBe(id)
    const four = [0, 3, 6, 9].map((at) => copies[at % copies.length] as string)
    expect(idsOf(four.map(page).join('\f')).map(({canonical}) => canonical)).toEqual([id, id, id, id])
  }
})

describe('in running text', () => {
  test.each<[why: string, text: string, canonical: string[]]>([
    ['behind letters with accents', '\u00c9pernay, see 104-10061-10208', [record]],
    ['a number with a clipped head, behind words', 'No. IA-RDP79R00904A000100040102-6', [number]],
    ['a number with its head lost', 'see 79R00904A000100040102-6', [number]],
    ['no number that breaks off at once', 'Box 123456789 CIA-RDP', []],
    [
      'no number whose head is lost where much else is wrong',
      '7Z ROO9O44 O O O l O O O Q OlO2-6 12345678',
      [],
    ],
    ['one of two, the other too damaged', `CIA-RDP79R0P904A000100040102-6 ${number}`, [number]],
    ['before a dash', '104-10061-10208-', ['104-10061-10208']],
    ['damaged, before a dash', '1104-10061-10208-', ['104-10061-10208']],
    ['but not before a fourth group', '104-10061-10208-12', []],
  ])('%s: %s', (_, text, canonical) => {
    expect(documentId.find(text).map((id) => id.canonical)).toEqual(canonical)
  })
})

describe('the copies of a document vote', () => {
  test.each<[why: string, copies: string[], canonical: string[]]>([
    [
      'a misread digit is overruled',
      [number, number, 'CIA-RDP79R00904A000100040107-6'],
      [number, number, number],
    ],
    [
      'each copy is legible elsewhere',
      ['CIA-RDP79R00904A0001000401', 'CIA-RDP79R0WX04A000100040102-6', 'CIA-RDP79R00904A00010W040102-6'],
      [number, number, number],
    ],
    [
      'the digit speaks where two are against one another',
      ['CIA-RDP79R00904A000100040107-6', number],
      [number, number],
    ],
    [
      'two documents of a folder stay two',
      [number, number, 'CIA-RDP79R00904A000100040103-5', 'CIA-RDP79R00904A000100040103-5'],
      [number, number, 'CIA-RDP79R00904A000100040103-5', 'CIA-RDP79R00904A000100040103-5'],
    ],
    [
      'two far numbers stay two',
      [number, 'CIA-RDP62-00865R000200280002-0'],
      [number, 'CIA-RDP62-00865R000200280002-0'],
    ],
    [
      'numbers of documents',
      ['C06775927', 'C06775927', 'C06775927', 'C06775921'],
      Array<string>(4).fill('C06775927'),
    ],
    [
      'a misread digit in two copies is overruled by three',
      [number, number, number, ...Array<string>(2).fill('CIA-RDP79R00904A000100040802-6')],
      Array<string>(5).fill(number),
    ],
    ['two misread digits are', [number, number, 'CIA-RDP79R00904A000100041802-6'], [number, number, number]],
    [
      'the digit speaks for a damaged copy against a clean one',
      ['CIA-RDP79R00904A000100040107-6', 'CIA-RDP79ROO904A000100040102-6'],
      [number, number],
    ],
    [
      'the likelier of two residues is taken',
      ['CIA-RDP79R00904A000100040107-6', 'CIA-RDP79RO0904A000100040109-6', 'CIA-RDP79R0O904A000100040102-6'],
      Array<string>(3).fill('CIA-RDP79R00904A000100040109-6'),
    ],
    ['a record number that is cut off', [record, record, 'l04-10061-102'], [record, record, record]],
    [
      'two records of a series stay two, however many copies say so',
      [record, record, record, '104-10061-10209'],
      [record, record, record, '104-10061-10209'],
    ],
    ['so do numbers that differ in two digits', ['C06775927', 'C06776929'], ['C06775927', 'C06776929']],
    ['a clean number is not overruled by one', ['C06775927', 'C06775921'], ['C06775927', 'C06775921']],
  ])('%s', (_, copies, canonical) => {
    expect(idsOf(copies.map(page).join('\f')).map((id) => id.canonical)).toEqual(canonical)
  })

  test('and what they restored is recorded', () => {
    const wrong = 'CIA-RDP79R00904A000100040107-6'
    const last = idsOf([number, number, wrong].map(page).join('\f')).at(-1)
    expect(last).toMatchObject({value: wrong, canonical: number, confidence: 0.9, check: {verdict: 'good'}})
    const cut = idsOf([number, number, 'CIA-RDP79R00904A0001000401'].map(page).join('\f')).at(-1)
    expect(cut).toMatchObject({canonical: number, repairs: [{from: '', to: '02-6', why: 'document-vote'}]})
  })

  test('what is left of a record number is restored where it stands alone', () => {
    const text = [record, record, '104-10061-102'].map((id) => `${id}\n\nThe barge was sold.\n`).join('\f')
    expect(idsOf(text).at(-1)).toMatchObject({
      value: '104-10061-102',
      canonical: record,
      confidence: 0.9,
      repairs: [{from: '104-10061-102', to: record, why: 'document-vote'}],
    })
  })

  test.each<[printed: string, canonical: string]>([
    ['Tiroa-10418-10378', '104-10418-10378'],
    ['T\u012904-10057-10116', '104-10057-10116'],
    ['\u2018ioa-10322-i0086', '104-10322-10086'],
    ['110410063-10152', '104-10063-10152'],
    ['12410063-10152', '124-10063-10152'],
  ])('the agency of a record is restored at the head of a page: %s', (printed, canonical) => {
    const words = '2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992'
    for (const text of [`${printed} [${words}`, `${printed}\n\n${words}`])
      expect(idsOf(`${text}\n\nThe barge was sold.`)).toMatchObject([
        {
          canonical,
          repairs: [{from: printed, to: canonical, why: 'ocr-confusion'}],
        },
      ])
  })

  test.each([
    'see Tiroa-10418-10378 for the tariff of the barges',
    'Quay-10418-10378',
    '910410063-10152',
    '10420063-20152',
  ])('but not where it may be anything else: %s', (printed) => {
    expect(idsOf(`${printed}\n\nThe barge was sold.`)).toEqual([])
  })

  test('what none of them shows stays open', () => {
    expect(idsOf(page('CIA-RDP79R00904A0001000401'))).toEqual([])
  })

  test('known numbers of the folder decide', () => {
    // a t is a 1 far more often than a 4; both give a residue that numbers have
    const printed = page('CIA-RDP79R00904A00010004010t-4')
    expect(idsOf(printed)).toMatchObject([{canonical: 'CIA-RDP79R00904A000100040101-4', check: {residue: 0}}])
    expect(idsOf(printed, [number])).toMatchObject([
      {canonical: 'CIA-RDP79R00904A000100040104-4', check: {residue: 3}, confidence: 0.7},
    ])
    expect(idsOf(page(number), [number])).toMatchObject([{canonical: number, confidence: 1}])
  })
})

test('a number whose C is a nought, behind the date of a release', () => {
  const [id] = idsOf(`Approved for Release: 2018/12/17 005500023\n\nThe barges were sold.\n`)
  expect(id).toMatchObject({canonical: 'C05500023', repairs: [{from: '005500023', to: 'C05500023'}]})
  expect(idsOf(`Approved for Release: 2018/12/17 305500023\n\nThe barges were sold.\n`)).toEqual([])
  expect(idsOf(`The number of the barge is 005500023\n\nThe barges were sold.\n`)).toEqual([])
})
