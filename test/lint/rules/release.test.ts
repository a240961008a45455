import {describe, expect, test} from 'vitest'
import {found, memo} from '../../tools/lint-rule.js'

const text = 'The depot at the river mouth was closed in March, and its stores were moved inland.'
const id = 'CIA-RDP79R00904A000200030014-1'
const stamp = (date: string, words = 'Approved For Release', record = id) => `${words} ${date} : ${record}`
/** A file of several stamps with text between them. */
const file = (...stamps: readonly string[]) => stamps.join(`\n\n${text}\n\n`)

describe('release-before-document', () => {
  test.each([
    ['after it', memo('SECRET', '4 May 1972', text, stamp('2005/08/22')), []],
    ['before it', memo('SECRET', '4 May 2006', text, stamp('2005/08/22')), ['11 error 2005-08-22']],
    ['in the year of it', memo('SECRET', '1998', text, 'Approved for Release: 1998/01/01 C02016343'), []],
    ['without a date', file(stamp('2005/08/22'), ''), []],
    ['before there were such stamps', file(stamp('1985/08/22'), ''), ['1 warning 1985-08-22']],
    ['before them, under another number', file('Approved for Release: 1985/08/22 C02016343', ''), []],
    ['the same date once', memo('SECRET', '4 May 2006', text, stamp('2005/08/22'), text, stamp('2005/08/22')), ['11 error 2005-08-22']],
    ['of an archive', memo('SECRET', '4 May 2012', text, 'Declassified per Executive Order 13526, Section 3.3\nNND Project Number: NND 63316. By: NWD Date: 2011'), ['12 error 2011']],
  ])('%s', (_, input, expected) => {
    expect(found('release-before-document', input)).toEqual(expected)
  }) // prettier-ignore

  test('a date that was restored from other stamps is no date of this one', () => {
    const wreck = {type: 'releaseStamp', decision: 'approved', date: '1985-01-01', documentId: id, children: [{type: 'text', value: 'Approved For'}]}
    expect(found('release-before-document', {type: 'root', children: [wreck]})).toEqual([])
  }) // prettier-ignore
})

describe('release-age', () => {
  const fifty = 'Declassified and Approved For Release @ 50-Yr'
  const archive = (order: string, section: string, year: string) =>
    `Declassified per Executive Order ${order}, Section ${section}\nNND Project Number: NND 63316. By: NWD Date: ${year}`
  test.each([
    ['fifty years after', memo('SECRET', '4 May 1963', text, stamp('2013/05/22', fifty)), []],
    ['a day too early', memo('SECRET', '23 May 1963', text, stamp('2013/05/22', fifty)), ['11 info 2013-05-22']],
    ['by the month, which may be either', memo('SECRET', 'May 1963', text, stamp('2013/05/22', fifty)), []],
    ['another programme', memo('SECRET', '4 May 1990', text, stamp('2013/05/22')), []],
    ['without a date', file(stamp('2013/05/22', fifty), ''), []],
    ['25 years after', memo('SECRET', '4 May 1985', text, archive('13526', '3.3', '2011')), []],
    ['24 years after', memo('SECRET', '4 May 1987', text, archive('13526', '3.3', '2011')), ['12 info 2011']],
    ['under the order before', memo('SECRET', '4 May 1987', text, archive('12958', '3.4', '2005')), ['12 info 2005']],
    ['by review on request', memo('SECRET', '4 May 1987', text, archive('13526', '3.5', '2011')), []],
    ['before the document, which is another finding', memo('SECRET', '4 May 2014', text, stamp('2013/05/22', fifty)), []],
    ['once in a file', memo('SECRET', '4 May 1983', text, stamp('2013/05/22', fifty), text, stamp('2013/05/22', fifty)), ['11 info 2013-05-22']],
  ])('%s', (_, input, expected) => {
    expect(found('release-age', input)).toEqual(expected)
  }) // prettier-ignore
})

describe('release-full-but-redacted', () => {
  const full = stamp('2012/02/22', 'Declassified and Approved For Release')
  test.each([
    ['nothing withheld', `${full}\n\n${text}`, []],
    ['a code', `${full}\n\n${text} 25X1`, ['3 warning 25X1']],
    ['a cut', `${full}\n\n${text} [redacted] was told.`, ['3 warning [redacted]']],
    ['a cut before a code', `${full}\n\n${text} [redacted]\n\n${text} 25X1`, ['3 warning [redacted]']],
    ['a code before a cut', `${full}\n\n${text} 25X1\n\n${text} [redacted]`, ['3 warning 25X1']],
    ['released in part', `${stamp('2012/02/22', 'Declassified in Part - Sanitized Copy Approved for Release')}\n\n${text} 25X1`, []],
    ['approved, which may be either', `${stamp('2012/02/22')}\n\n${text} 25X1`, []],
    ['by the State Department', `RELEASED IN FULL\n\n${text} 25X1`, ['3 warning 25X1']],
    ["CIA's part of another agency's paper", `CIA HAS NO OBJECTION TO\nDECLASSIFICATION AND/OR\nRELEASE OF THIS DOCUMENT\n\n${text} b7C`, []],
    ["an editor's note", `${full}\n\n${text} [2 lines not declassified]`, []],
  ])('%s', (_, input, expected) => {
    expect(found('release-full-but-redacted', input)).toEqual(expected)
  }) // prettier-ignore

  test('a damaged stamp settles nothing', () => {
    const words = {type: 'releaseStamp', decision: 'released-in-full', confidence: 0.7, children: []}
    const code = {type: 'exemption', value: '25X1', code: '25X1', scheme: 'automatic-declassification'}
    const paragraph = {type: 'paragraph', children: [code]}
    expect(found('release-full-but-redacted', {type: 'root', children: [words, paragraph]})).toEqual([])
    expect(
      found('release-full-but-redacted', {type: 'root', children: [{...words, confidence: 1}, paragraph]}),
    ).toEqual(['1 warning 25X1'])
  })
})

describe('release-stamp-disagreement', () => {
  test.each([
    ['all the same', file(stamp('2005/08/22'), stamp('2005/08/22')), []],
    ['one of three', file(stamp('2005/08/22'), stamp('2005/03/22'), stamp('2005/08/22')), ['5 warning 2005-03-22']],
    ['one of two', file(stamp('2005/08/22'), stamp('2005/03/22')), ['5 info 2005-03-22']],
    ['two others', file(stamp('2005/08/22'), stamp('2005/08/22'), stamp('2005/03/22'), stamp('2006/08/22')),
      ['9 warning 2005-03-22', '13 warning 2006-08-22']],
    ['one stamp', file(stamp('2005/08/22')), []],
    ['of two programmes', file(stamp('2005/08/22'), '2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992'), []],
  ])('%s', (_, input, expected) => {
    expect(found('release-stamp-disagreement', input)).toEqual(expected)
  }) // prettier-ignore

  test('a year where another stamp has the day says nothing else', () => {
    const release = (date: string) => ({
      type: 'releaseStamp',
      date,
      children: [{type: 'date', value: date, iso: date}],
    })
    const tree = {type: 'root', children: [release('2005-08-22'), release('2005-08-22'), release('2005')]}
    expect(found('release-stamp-disagreement', tree)).toEqual([])
  })

  test('a date that was restored is reported at its stamp', () => {
    const release = (date: string) => ({
      type: 'releaseStamp',
      date,
      children: [{type: 'text', value: 'Approved'}],
    })
    const tree = {
      type: 'root',
      children: [release('2005-08-22'), release('2005-08-22'), release('2006-08-22')],
    }
    expect(found('release-stamp-disagreement', tree)).toEqual(['5 warning 2006-08-22'])
  })
})

describe('release-stamp-damaged', () => {
  test.each([
    ['clean', stamp('2005/08/22'), []],
    ['in capitals', stamp('2005/08/22', 'APPROVED FOR RELEASE'), []],
    ['a digit in the words', stamp('2005/08/22', 'Approved For Re1ease'), ['1 info Approved For Re1ease']],
    ['the first letters lost', stamp('2005/08/22', 'proved For Release'), ['1 info proved For Release']],
    ['a word more', 'Approved for Release to AAR  01/26/26', []],
    ['letters in the date', stamp('2OO5/O8/22'), ['1 info 2OO5/O8/22']],
    ['a space in the date', stamp('2005/08/2 2'), ['1 info 2005/08/2 2']],
    ['hyphens, which some stamps have', stamp('2005-08-22'), []],
    ['of another agency, by month', 'Approved for Release by NSA on 09-21-2007, FOIA Case # 51546', []],
    ['of the JFK Act, which begins with the year', '2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992', []],
  ])('%s', (_, input, expected) => {
    expect(found('release-stamp-damaged', `${input}\n\n${text}`)).toEqual(expected)
  }) // prettier-ignore
})

describe('stamp-unreadable', () => {
  test.each([
    ['whole', stamp('2005/08/22'), []],
    ['its date cut off', 'Approved For Release 20', ['1 warning Approved For Release']],
    ['words only, as others stamp them', 'Approved for Release to AARO - FOUO/PA', []],
    ['a year and no record', 'Approved For Release 2005/08/22', []],
    ["the State Department's decision", 'RELEASED IN PART', []],
  ])('%s', (_, input, expected) => {
    expect(found('stamp-unreadable', `${input}\n\n${text}`)).toEqual(expected)
  })

  test('where the file has numbers, the words by themselves are a stamp', () => {
    const lone = `${stamp('2005/08/22')}\n\n${text}\n\n${text}\n\nApproved For Release\n\n${text}`
    expect(found('stamp-unreadable', lone)).toEqual(['7 warning Approved For Release'])
  })

  test('the identifier may stand on the next line', () => {
    expect(found('stamp-unreadable', `Approved For Release 20\n${id}\n\n${text}`)).toEqual([])
  })
})

describe('authority-anachronism', () => {
  const archive = (order: string, year?: string) =>
    `Declassified per Executive Order ${order}, Section 3.3\nNND Project Number: NND 63316. By: NWD${year === undefined ? '' : ` Date: ${year}`}\n\n${text}`
  test.each([
    ['in force', archive('13526', '2011'), []],
    ['in the year of its signature', archive('13526', '2009'), []],
    ['before it', archive('13526', '2008'), ['1 warning EO 13526']],
    ['after its end', archive('12958', '2012'), ['1 warning EO 12958']],
    ['in the year of its end', archive('12958', '2010'), []],
    ['without a date', archive('13526'), []],
    ['one digit wrong', archive('18526', '2011'), ['1 warning EO 18526']],
    ['unlike any', archive('99999', '2011'), ['1 info EO 99999']],
    ['once for all its stamps', archive('13526', '2008').repeat(2), ['1 warning EO 13526']],
  ])('%s', (_, input, expected) => {
    expect(found('authority-anachronism', input)).toEqual(expected)
  })

  test.each([
    ['a particular', [{type: 'text', value: 'per'}, {type: 'particular', name: 'authority', value: 'EO 13526', reading: 'EO 13526'}]],
    ['the text', [{type: 'text', value: 'per EO 13526'}]],
    ['the stamp, where the print is damaged', [{type: 'text', value: 'per EO 1352G'}]],
  ])('is reported at %s', (_, children) => {
    const node = {type: 'declassificationStamp', authority: {order: 'EO 13526'}, date: '2001', children}
    expect(found('authority-anachronism', {type: 'root', children: [node]})).toHaveLength(1)
  }) // prettier-ignore

  test('a stamp without an authority rests on none', () => {
    expect(found('authority-anachronism', {type: 'root', children: [{type: 'declassificationStamp', children: []}]})).toEqual([])
  }) // prettier-ignore
})

describe('personal-identifier', () => {
  test.each([
    ['a social security number', '219-09-9999', ['1 warning ***-**-****']],
    ['in brackets', '(219-09-9999)', ['1 warning ***-**-****']],
    ['behind its label, with spaces', 'SSN: 219 09 9999', ['1 warning *** ** ****']],
    ['behind its label, without', 'Social Security Account 219099999', ['1 warning *********']],
    ['with spaces and no label', '219 09 9999', []],
    ['two of them', '219-09-9999 and 078-05-1120', ['1 warning ***-**-****', '1 warning ***-**-****']],
    ['an area that is not issued', '000-12-3456', []],
    ['another', '666-12-3456', []],
    ['another', '912-34-5678', []],
    ['no group', '219-00-9999', []],
    ['no serial', '219-09-0000', []],
    ['a record number', '104-10061-10208', []],
    ['a file of the Bureau', '62-109060-1234', []],
    ['a longer number', '1219-09-99991', []],
    ['part of one', '5-219-09-9999', []],
    ['a telephone number', '202-555-0123', []],
    ['a date', '12-05-1985', []],
    ['a payment card', '4111 1111 1111 1111', ['1 warning **** **** **** ****']],
    ['a card with hyphens', '4111-1111-1111-1111', ['1 warning ****-****-****-****']],
    ['sixteen digits that are none', '4111 1111 1111 1112', []],
    ['sixteen zeros', '0000 0000 0000 0000', []],
    ['a passport', 'Passport No. B1234567', ['1 info B*******']],
    ['a number of seven digits', 'No. 1234567', []],
  ])('%s: %s', (_, number, expected) => {
    expect(found('personal-identifier', `The harbor master, ${number}, was told.`)).toEqual(expected)
  })

  test('no message repeats a digit of the number', () => {
    const input = 'The harbor master, SSN 219-09-9999, was told.'
    for (const line of found('personal-identifier', input)) expect(line).not.toMatch(/219|9999/)
  })
})
