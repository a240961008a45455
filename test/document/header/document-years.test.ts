import {describe, expect, test} from 'vitest'
import {parse} from '../../../src/index.js'
import {documentDatesIn} from '../../tools/fields.js'
import {nodesIn} from '../../tools/nodes.js'

const memorandum = (date: string, ...text: string[]) =>
  [date, '', 'MEMORANDUM FOR: Chief of Pilots', 'SUBJECT: The Upper Port', '', ...text].join('\n')
const released = 'Approved For Release 2007/03/12 : CIA-RDP79R00904A000100040102-6'
const form = 'OPTIONAL FORM NO. 10 MAY 1922 EDITION'

describe('the two-digit year of the date of a document', () => {
  test.each<[why: string, text: string, dates: string[]]>([
    [
      'years of its text',
      memorandum('12 Oct 24', 'The port opened in 1918 and closed in May 1926.'),
      ['1924-10-12'],
    ],
    ['a stamp of release', `${released}\n${memorandum('17 MAR 81', 'The port is open.')}`, ['1981-03-17']],
    [
      'a release before the assumed year',
      `${released}\n${memorandum('17 MAR 24', 'The port is open.')}`,
      ['1924-03-17'],
    ],
    [
      'the form that it is typed on',
      `${form}\n${memorandum('12 Oct 24', 'The port is open.')}`,
      ['1924-10-12'],
    ],
    [
      'the order that it is marked by',
      memorandum('12 Oct 05', 'Declassify under E.O. 12958.'),
      ['2005-10-12'],
    ],
    [
      'an order that no paper of that year can be marked by',
      memorandum('12/09/97', 'Declassified under E.O. 14176.'),
      ['1997-12-09'],
    ],
    [
      'not: the numbers of telephones',
      memorandum('16JAN52', 'Requester KE660, office 2039 1839, tube 06.'),
      ['1952-01-16'],
    ],
    [
      'another date of its own before all years of its text',
      `MEMORANDUM FOR: Pilots\nDATE: 3 May 1924\n\n${memorandum('12 Oct 24', 'Plans for 2010, in 2015, of 2020.')}`,
      ['1924-05-03', '1924-10-12'],
    ],
    [
      'the years of its text, for a date-time group',
      'FM PORTO\n121840Z OCT 24\nTO LISBON\n\nTHE STRIKE OF 1923 IS OVER.',
      ['1924-10-12'],
    ],
    ['nothing: the turn of 1930', memorandum('12 Oct 24', 'The port is open.'), ['2024-10-12']],
    [
      'nothing: numbers that are no years',
      memorandum('12 Oct 24', 'See DIR 1924, box 1923, $1,922 and 1921.5 tons at 1920 hours.'),
      ['2024-10-12'],
    ],
    [
      'nothing: an order that is not on classification',
      memorandum('12 Oct 24', 'Pay under E.O. 11100.'),
      ['2024-10-12'],
    ],
  ])('by %s', (_, text, dates) => {
    expect(documentDatesIn(text).map((date) => date.split(' ')[1]?.slice(0, 10))).toEqual(dates)
  })

  test('the confidence says whether the document told the century', () => {
    const confidenceOf = (text: string) => nodesIn(text, 'date').map(({confidence}) => confidence)
    expect(confidenceOf(memorandum('12 Oct 24', 'In 1923 it closed.'))).toEqual([0.95])
    expect(confidenceOf(memorandum('12 Oct 24', 'It closed.'))).toEqual([0.75])
  })
})

describe('the two-digit year of a stamp', () => {
  test.each<[why: string, lines: string[], date: string | undefined]>([
    [
      'misread, where nobody reviewed papers yet and this one was not written',
      ['DECLASSIFIED', 'Authority NND 877092', 'By RM NARA Date 5-26-48', '', 'In 1963 it closed.'],
      undefined,
    ],
    [
      'after the paper',
      ['DECLASSIFIED', 'Authority NND 877092', 'By RM NARA Date 3/12/01', '', 'In 1951 it closed.'],
      '2001-03-12',
    ],
    [
      'after the first order on classification',
      ['DECLASSIFIED', 'Authority NND 877092', 'By RM NARA Date 3/12/24', '', 'In 1919 it closed.'],
      '2024-03-12',
    ],
    [
      'after the order that it names',
      ['DECLASSIFIED', 'E.O. 12356, Sec. 3.4', 'By RM NARA Date 3/12/97', '', 'It closed.'],
      '1997-03-12',
    ],
    [
      'with nothing to go by',
      ['DECLASSIFIED', 'Authority NND 877092', 'By RM NARA Date 3/12/01', '', 'It closed.'],
      '2001-03-12',
    ],
    [
      'before all that the paper names',
      ['DECLASSIFIED', 'Authority NND 877092', 'By RM NARA Date 3/12/75', '', 'In 1985 it closed.'],
      '1975-03-12',
    ],
  ])('%s', (_, lines, date) => {
    expect(nodesIn(lines.join('\n'), 'declassificationStamp').map((stamp) => stamp.date)).toEqual([date])
  })
})

test.each<[why: string, text: string, date: string]>([
  ['years of its text', 'The port opened in 1918 and closed in 1926.', '1924-10-12'],
  ['nothing', 'The port is open.', '2024-10-12'],
])('the two-digit year of a reference, by %s', (_, text, date) => {
  const tree = parse(
    `MEMORANDUM FOR: Pilots\nSUBJECT: Tides\nREFERENCE: PORTO 1924, dated 12 Oct 24\n\n${text}`,
  )
  expect(JSON.stringify(tree)).toContain(`"date":"${date}"`)
})
