import {describe, expect, test} from 'vitest'
import {declassificationStamp, releaseStamp} from '../../../src/index.js'

const number = 'CIA-RDP79R00904A000100040102-6'

describe('a release stamp is found', () => {
  test.each<[why: string, text: string, expected: object]>([
    [
      'behind the name of a reviewer',
      'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
      {decision: 'declassified', agency: 'State', program: 'EO Systematic Review', date: '2005-06-30'},
    ],
    [
      'behind the level that was given',
      'UNCLASSIFIED U.S. Department of State Case No. F-2014-18175 Doc No. C05765432 Date: 08/31/2015',
      {agency: 'State', date: '2015-08-31', documentId: 'C05765432'},
    ],
    [
      'behind a record number',
      '104-10105-10271 2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992',
      {decision: 'approved', agency: 'NARA', date: '2025'},
    ],
    [
      'behind scraps, though it is declassified',
      `xx Declassified and Approved For Release 2012/05/04: ${number}`,
      {decision: 'declassified', date: '2012-05-04', documentId: number},
    ],
    [
      'behind an exemption, in part, with a word lost',
      `STAT lll Declassified in Part - Sxxxxxx Copy Approved for Release 2012/05/04: ${number}`,
      {decision: 'declassified-in-part', date: '2012-05-04', documentId: number},
    ],
    [
      'with no more of its words than Sanitized and Release',
      'STAT Sanitized Copy for Release 2012/05/04',
      {decision: 'sanitized', date: '2012-05-04'},
    ],
    [
      'with For and Release run into one word',
      'Approved Foease 2012/05/04',
      {decision: 'approved', date: '2012-05-04'},
    ],
    ['with no more of its words than Approved For', '25X1 Approved F0r', {decision: 'approved'}],
    [
      'without a date, by two of its words',
      'STAT ll v l Sanitized Copy Approved for',
      {decision: 'sanitized'},
    ],
    [
      'over two lines, the first with its date, the second with its identifier',
      `Approved For Release 2005/08/22\nlll Release 2005/08/22 : ${number}`,
      {decision: 'approved', date: '2005-08-22', documentId: number},
    ],
    [
      'with its first letters cut off',
      `classified and Approved For Release 2012/05/04: ${number}`,
      {decision: 'declassified', date: '2012-05-04', documentId: number},
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(releaseStamp.find(text)).toMatchObject([expected])
    expect(declassificationStamp.find(text)).toEqual([])
  })

  // nothing but "Release" is legible: what was decided stays open
  test.each<[why: string, text: string, documentId: string | undefined]>([
    ['an identifier follows its date', `ll lll Release 2005/08/22 : ${number}`, number],
    ['the number of a document follows its date', 'll lll Release 2005/08/22 : C06775927', 'C06775927'],
    ['the word itself is cut behind a scrap', `e ease 2005/08/22 : ${number}`, number],
    ['a code is printed over them', `Appr&%Me1e hse 2005/08/22 : ${number}`, number],
    ['nothing of them is left', `2005/08/22 : ${number}`, number],
    ['its date ends the line', 'vvvvvv F0r Release 2005/08/22', undefined],
  ])('where its first words are lost and %s: %s', (_, text, documentId) => {
    const [stamp, ...more] = releaseStamp.find(text)
    expect(more).toEqual([])
    expect(stamp?.date).toBe('2005-08-22')
    expect(stamp?.documentId).toBe(documentId)
    expect(stamp?.decision).toBeUndefined()
    expect(stamp?.confidence).toBeLessThan(0.95)
  })

  test.each<[text: string, date: string]>([
    [`Approved For Release SE 1 2005 / 08/22 : ${number}`, '2005-08-22'],
    [`Approved For Release SE 1 01 /26/05 : ${number}`, '2005-01-26'],
    ['Approved For Release 08 /22 /05', '2005-08-22'],
    [`Approved For Release 08/22/05SE : ${number}`, '2005-08-22'],
    ['RELEASE IN FULL 199 8', '1998'],
    ['Release In Full 1996', '1996'],
    ['APPROVED FOR RELEÂSE 1993', '1993'],
    ['12023 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992', '2023'],
    ['RELEASE IN FULL DATE: 199I', '1991'],
    ['APPROVED FOR RELEASE Date: 201I', '2011'],
    ['APPROVED FOR RELEASE 1992', '1992'],
    ['Approved For Release: 1994', '1994'],
    [`Approved For Release 2002 /05 /01 : ${number}`, '2002-05-01'],
  ])('with the date that it shows through damage: %s', (text, date) => {
    expect(releaseStamp.find(text)).toMatchObject([{date}])
  })
})

describe('the stamp of the JFK Act, whose box is narrow', () => {
  test.each<[text: string, date: string | undefined, lines: number]>([
    [
      '2025 Release under the President\n\nJohn F. Kennedy Assassination\n\nBecords Collection Act of 1992',
      '2025',
      3,
    ],
    ['2025 Release under the John F. Kennedy Assassination Records Collection Act of\n\n1992', '2025', 2],
    [
      '2025 Release under the John F\nKennedy Assassination Records\nCollection Act of 1992\n\nThe quay.',
      '2025',
      3,
    ],
    [
      "Released under the John'\nF. Kennedy\nissassination Records\nCollection Act of 1992\n144 05C 2107 Notel.\nCase#:NT 45907 Date:\n04-11-2018",
      '2018-04-11',
      7,
    ],
    ['Released under the John\nF. Kennedy Assassination\nRecords Act', undefined, 3],
    ['2022 RELEASE UNDER THE PRESIDENT JOHN F.\nKENNEDY ASSASSINATION RECORDS ACT OF 1992', '2022', 2],
    ['# 2023 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY\nASSASSINATION RECORDS ACT OF 1992', '2023', 2],
  ])('%j', (text, date, lines) => {
    const [stamp, ...more] = releaseStamp.find(text)
    expect(more).toEqual([])
    expect(stamp).toMatchObject({decision: 'approved', agency: 'NARA'})
    expect(stamp?.date).toBe(date)
    expect(stamp?.children.filter(({type}) => type === 'break')).toHaveLength(lines - 1)
  })

  test.each([
    ['Released under the Freedom of Information Act\nof 1966 in full'],
    ['Released under the press of time\nthe crews went home'],
    ['Release under the John F'],
    ['RELEASE UNDER THE PRESIDENT JOHN F.\nKENNEDY WAS SLOW'],
    ['2022 RELEASE UNDER THE TERMS\nOF THE ACT OF 1966'],
    ['Released under the John F\n\fKennedy Assassination Records'],
  ])('is not %j', (text) => {
    expect(releaseStamp.find(text)).toEqual([])
  })
})

describe('what was decided, at the end of a line', () => {
  test.each<[text: string, decision: string]>([
    ['DECAPTIONED RELEASE IN FULL', 'released-in-full'],
    ['UNCLASSIFIED RELEASED IN PART', 'released-in-part'],
    ['PAGE 01 STATE 158406 311734Z [RELEASE IN FULL', 'released-in-full'],
  ])('%s', (text, decision) => {
    expect(releaseStamp.find(text)).toMatchObject([{decision}])
  })

  test.each([
    ['THE PILOTS HAVE THE PRESS RELEASE IN FULL'],
    ['THE CREWS WERE RELEASED IN PART'],
    ['THE PILOTS ASK FOR THE RELEASE IN FULL OF THE CREWS'],
    ['the keeper had the release in full'],
  ])('is no sentence: %s', (text) => {
    expect(releaseStamp.find(text)).toEqual([])
  })
})

describe('no release stamp is found', () => {
  test.each<[why: string, text: string]>([
    [
      'a name before other words of the same opening',
      'Sheryl P. Walter Declassified/Released by the harbor of the port of the bay 30 JUN 2005',
    ],
    [
      'a year before other words about a release',
      '25 2025 RELEASE OF THE HARBOR PILOTS AND OF ALL CREWS OF THE BARGES',
    ],
    [
      'a year before the words of another stamp',
      '25 2025 RELEASE IN FULL OF THE HARBOR PILOTS AND OF ALL CREWS OF THE BARGES',
    ],
    ['a sentence that goes on in small letters', 'declassified in part - the crews of all the barges'],
    ['a sentence about an approval', 'Harbor Approved the Release of the crews, the masters and the boats'],
    ['Release and a date in words', 'vv A Release 22 August 2005'],
    ['Release and a date with words behind it', 'vv A Release 2005/08/22 of the quay'],
    ['a date and a number, not as a stamp sets them', `The papers of 22 August 2005, ${number}`],
    ['a date and a number, in a list', `2005/08/22, ${number}`],
    ['a name behind Approved', 'Approved Foreman 2012/05/04'],
    ['Release and a number', 'vv A Release 1234567 of the quay'],
    ['a line of too many pieces', 'a b c d e f g h i j k l m n o p q r s t u v w x Approved For 2012/05/04'],
  ])('in %s: %s', (_, text) => {
    expect(releaseStamp.find(text)).toEqual([])
  })
})

describe('an objection stamp', () => {
  const words = 'CIA HAS NO OBJECTION TO\nDECLASSIFICATION AND/OR\nRELEASE OF THIS DOCUMENT'

  test.each<[why: string, text: string, date: string]>([
    ['with a date on its last line', `${words}\n8 Dec 93`, '1993-12-08'],
    ['with specks before the date', `${words}\nll. 8 Dec 93`, '1993-12-08'],
    ['with one line that says something else', `${words}\nBerth 12 at quay\n8 Dec 93`, '1993-12-08'],
  ])('%s', (_, text, date) => {
    expect(releaseStamp.parse(text)).toMatchObject({decision: 'declassified', agency: 'CIA', date})
  })

  test.each<[why: string, text: string]>([
    ['two lines lie between', `${words}\nBerth 12 at quay\nBerth 14 at quay\n8 Dec 93`],
    ['the line is longer than a date', `${words}\n8 Dec 93 was the day on which the quay was closed`],
    ['no date is on the line', `${words}\nBerth 12 at quay`],
  ])('ends with its words where %s', (_, text) => {
    const [stamp] = releaseStamp.find(text)
    expect(stamp?.date).toBeUndefined()
    expect(stamp?.position?.end.line).toBe(3)
  })
})

test('a damaged stamp is read whose first words are a clean stamp of their own', () => {
  const text = 'Declassified in Part - Sanitized Copy peprees for Release'
  expect(releaseStamp.find(text)).toMatchObject([{decision: 'declassified-in-part', agency: 'CIA'}])
  expect(releaseStamp.find('Declassified in Part - the crews of all the barges')).toEqual([])
})

describe('a declassification stamp is found', () => {
  test.each<[why: string, text: string, expected: object]>([
    ['by the name of who declassified', 'Declassified by John Quay', {by: 'John Quay'}],
    [
      'by an office and a date below',
      'Declassified by: Chief, Records Division, WHS\nDate: MAR 12 2012',
      {by: 'Chief, Records Division, WHS', date: '2012-03-12'},
    ],
    [
      'though a title stands between',
      'Declassified by John Quay\nof the harbor\nDate: MAR 12 2012',
      {by: 'John Quay', date: '2012-03-12'},
    ],
    ['by a rank and a name', 'DECLASSIFIED BY: Lt. Col. J. R. Halden, on 3 June 1981', {by: 'Lt. Col. J. R. Halden', date: '1981-06-03'}], // prettier-ignore
    [
      'by the last of the years of its reviews',
      'DECLASSIFIED AND RELEASED BY\nCENTRAL INTELLIGENCE AGENCY\nNAZI WAR CRIMES DISCLOSURE ACT\nDATE 2001 2006',
      {date: '2006'},
    ],
    [
      'by a year alone',
      'DECLASSIFIED AND RELEASED BY\nCENTRAL INTELLIGENCE AGENCY\nNAZI WAR CRIMES DISCLOSURE ACT\nDATE 2007',
      {date: '2007'},
    ],
    ['by a date behind other words', 'DECLASSIFIED the cargo at 3/2/99', {date: '1999-03-02'}],
    [
      'with each particular once',
      'DECLASSIFIED\nAuthority NND 877092\nAuthority NND 877093',
      {project: 'NND 877092'},
    ],
  ])('%s: %j', (_, text, expected) => {
    expect(declassificationStamp.find(text)).toMatchObject([{decision: 'declassified', ...expected}])
  })

  test('and each of its particulars is a node once', () => {
    const [stamp] = declassificationStamp.find('DECLASSIFIED\nAuthority NND 877092\nAuthority NND 877093')
    expect(stamp?.children.filter(({type}) => type === 'particular')).toMatchObject([{reading: 'NND 877092'}])
  })

  test.each<[why: string, text: string]>([
    ['by a number that is no name', 'Declassified by: 5668'],
    ['by what goes on in small letters', 'Declassified by the passing of time'],
    ['in a sentence', 'DECLASSIFIED the cargo at the quay 3'],
    ['in a sentence with a date', 'Declassified with the barge on 3/2/99'],
  ])('not %s: %s', (_, text) => {
    expect(declassificationStamp.find(text)).toEqual([])
  })

  test.each<[why: string, below: string]>([
    ['is mostly no clause', 'By cb zzzzzzzz qqqqqqqqqq vvvvvvvvv wwwwwwwwww'],
    ['is longer than a clause', `By cb ${'. '.repeat(45)}`],
  ])('and ends before a line that %s', (_, below) => {
    const [stamp] = declassificationStamp.find(`DECLASSIFIED\nAuthority NND 877092\n${below}\nDate 3/2/99`)
    expect(stamp?.position?.end.line).toBe(2)
    expect(stamp?.date).toBeUndefined()
  })
})
