import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {date, type YearEvidence} from '../../../src/index.js'

describe('dates', () => {
  test.each<[why: string, text: string, iso: string]>([
    ['day, month, year', '29 January 1953', '1953-01-29'],
    ['a short month', '29 JAN 53', '1953-01-29'],
    ['stamped', 'JAN 29 1953', '1953-01-29'],
    ['letters of business', 'January 29, 1953', '1953-01-29'],
    ['in US order', '1/29/53', '1953-01-29'],
    ['in US order with zeros', '02/02/1960', '1960-02-02'],
    ['with dashes', '10-6-97', '1997-10-06'],
    ['the other order where the first is no month', '29/1/1953', '1953-01-29'],
    ['with periods, six digits', '10.06.97', '1997-10-06'],
    ['of CREST', '2005/08/22', '2005-08-22'],
    ['ISO', '1953-01-29', '1953-01-29'],
    ['of the Archives', '30 JUN 2005', '2005-06-30'],
    ['with dashes and a month', '07-Jun-2010', '2010-06-07'],
    ['with spaced dashes', '16 - JAN - 73', '1973-01-16'],
    ['declassify on', '20311231', '2031-12-31'],
    ['a year alone', '2011', '2011'],
    ['month and year', 'January 1953', '1953-01'],
    ['month and short year', "Sept '44", '1944-09'],
    ['an ordinal', '5th of May 1951', '1951-05-05'],
    ['an ordinal in capitals', '3RD MAY 1951', '1951-05-03'],
    ['a period behind the day', '8. Dec. 93', '1993-12-08'],
    ['no spaces', '29Oct60', '1960-10-29'],
    ['no space behind the month', 'FEB11 1960', '1960-02-11'],
    ['the year against the day', 'MAY 191977', '1977-05-19'],
    ['a day set apart', '2 5 MAR 1980', '1980-03-25'],
    ['a day set apart behind the month', 'JAN 2 9 1953', '1953-01-29'],
    ['a speck between the figures of the day', 'DEC 2:3 1958', '1958-12-23'],
    ['a year set apart', '25 MAR 19 80', '1980-03-25'],
    ['a speck behind the first figure of the year', '26 September 1.978', '1978-09-26'],
    ['a comma there', 'October 14, 1,976', '1976-10-14'],
    ['a damaged month', '2 5 MAIt 1980', '1980-03-25'],
    ['a damaged day', 'l5 January 1953', '1953-01-15'],
    ['a first of the month read as a letter', 'I September 1957', '1957-09-01'],
    ['damaged separators', '1/29-53', '1953-01-29'],
    ['a damaged year', '15 January I953', '1953-01-15'],
    ['a year of the wrong millennium', '11 February 2960', '1960-02-11'],
    ['blanks of a form', '00/00/1975', '1975'],
    ['years up to 29 in this century', '22 AUG 05', '2005-08-22'],
    ['a date-time group', '051020Z JUN 79', '1979-06-05T10:20Z'],
    ['a date-time group whose Z is a digit', '0510202 JUN 79', '1979-06-05T10:20Z'],
    ['the same', '0510207 JUN 79', '1979-06-05T10:20Z'],
    ['a date-time group without spaces', '101200ZJUN79', '1979-06-10T12:00Z'],
    ['a date-time group with seconds', '272012:00ZAUG20', '2020-08-27T20:12Z'],
    ['a date-time group of another zone', '280905Q Jan 53', '1953-01-28T09:05-04:00'],
    ['a date-time group east of Greenwich', '280905C Jan 53', '1953-01-28T09:05+03:00'],
  ])('%s: %s', (_, text, iso) => {
    expect(date.parse(text).iso).toBe(iso)
  })

  test.each<[why: string, text: string]>([
    ['no such day', '31 February 1953'],
    ['no such month', '13/13/1953'],
    ['no day 0', '0 January 1953'],
    ['no day 32', '32 January 1953'],
    ['a number in the thousands', '19 Feb 34,551'],
    ['a letter before a day', 'I January 29, 1953'],
    ['two letters before a month', 'I l January 1953'],
    ['no such hour', '052520Z JUN 79'],
    ['no such minute', '051099Z JUN 79'],
    ['day 0 of a date-time group', '001020Z JUN 79'],
    ['no zone J', '051020J JUN 79'],
    ['no month behind the zone', '051020Z ZZZ 79'],
    ['another digit for the zone', '0510201 JUN 79'],
    ['a number that is no day and time', '1234567 MAY 78'],
    ['a number of seven digits before a word', '0510202 ZZZ 79'],
    ['a group without its month', '051020Z'],
    ['a page time', '060018Z'],
    ['a paragraph', '1.2.53'],
    ['a section of an order', '3.3'],
    ['a number', '1953000'],
    ['eight digits that are no date', '20311331'],
    ['a month alone', 'January'],
    ['a word that is no month', 'Morning 12, 1953'],
    ['a name and a number', 'Martin 12'],
    ['a year of another millennium', '12 January 3353'],
    ['a fraction', '1/2'],
    ['a telephone number', '351-2676'],
    ['nothing', ''],
    ['two lines', '29 January\n1953'],
    ['a number that goes on', '29 January 19531'],
    ['words behind it', '29 January 1953 at noon'],
    ['no year', '29 January'],
    ['the day that a stretch of time ends on', '1 July - 30'],
    ['a day of split digits above 31', '4 5 MAR 1980'],
    ['day and year against another that is no year', 'MAY 113377'],
    ['too many digits', '123/45/1953'],
    ['a year of three digits', '1/29/953'],
    ['eight digits of another time', '17531231'],
    ['a group whose letter is apart', '051020 Z JUN 79'],
    ['a word behind the date', '29 January 1953a'],
  ])('should not read %s: %s', (_, text) => {
    expect(date.safeParse(text).success).toBe(false)
  })

  test.each<[text: string, found: string[]]>([
    ['Between 3 May 1951 and June 5, 1953 nothing moved.', ['1951-05-03', '1953-06-05']],
    ['On May 10, 19 men and 4 trucks arrived.', []],
    ['In May 44 of them left; the march 12 days later failed.', []],
    ['Released 2005/08/22 : CIA-RDP79R00904A000100040102-6', ['2005-08-22']],
    ['Room 1953, page 12, copy 3 of 20', []],
    ['He may 1951 be damned, and march 12, 1953 on.', []],
    ['no figures here', []],
  ])('in running text: %s', (text, found) => {
    expect(date.find(text).map(({iso}) => iso)).toEqual(found)
  })

  test.each([
    ['1/29/53', '29 January 1953'],
    ['JAN 1953', 'January 1953'],
    ['1953', '1953'],
    ['280905Q Jan 53', '280905Q JAN 1953'],
    ['051020Z JUN 79', '051020Z JUN 1979'],
  ])('writes %s as %s, which reads as the same', (text, written) => {
    const node = date.parse(text)
    expect(date.stringify(node)).toBe(written)
    expect(date.parse(written).iso).toBe(node.iso)
  })

  const assumed = 0.75
  const known = 0.95
  test.each<[why: string, text: string, evidence: YearEvidence, iso: string, confidence: number]>([
    ['years of the paper', '12 Oct 24', {years: [1918, 1922, 1926]}, '1924-10-12', known],
    ['years of the paper, though few', '12 Oct 24', {years: [1931]}, '1924-10-12', known],
    ['years of a later paper', '12 Oct 24', {years: [2019, 2021]}, '2024-10-12', known],
    ['years of an older paper', '5 May 98', {years: [1897, 1898]}, '1898-05-05', known],
    ['a paper with history in it', '3 June 76', {years: [1776, 1812, 1975, 1975]}, '1976-06-03', known],
    ['a paper with plans in it', '3 June 24', {years: [1923, 1923, 1924, 1924, 2010]}, '1924-06-03', known],
    ['released before that year came', '17 MAR 81', {notAfter: 2007}, '1981-03-17', known],
    ['released before the assumed year', '12 Oct 24', {notAfter: 2015}, '1924-10-12', known],
    ['released after both', '12 Oct 05', {notAfter: 2015}, '2005-10-12', assumed],
    ['marked by a later order', '12 Oct 05', {notBefore: 1995}, '2005-10-12', known],
    ['marked by an order before both', '12 Oct 81', {notBefore: 1951}, '1981-10-12', known],
    ['on a form from before both', '12 Oct 24', {notBefore: 1922}, '1924-10-12', known],
    ['a stamp on an older paper', '3/12/01', {notBefore: 1951, notAfter: 2039}, '2001-03-12', known],
    ['a date-time group', '121840Z OCT 24', {years: [1924]}, '1924-10-12T18:40Z', known],
    ['month and short year', "Sept '24", {years: [1924]}, '1924-09', known],
    ['bounds that leave no year', '12 Oct 24', {notBefore: 1951, notAfter: 1960}, '2024-10-12', assumed],
    ['bounds against the years', '12 Oct 24', {years: [1924], notBefore: 1995}, '2024-10-12', known],
    ['no evidence', '12 Oct 24', {}, '2024-10-12', assumed],
    ['no years', '12 Oct 81', {years: []}, '1981-10-12', assumed],
    ['a year in full', '12 Oct 2024', {years: [1924]}, '2024-10-12', 1],
    ['a year alone', '2024', {years: [1924]}, '2024', 1],
  ])('by %s: %s', (_, text, evidence, iso, confidence) => {
    expect(date.parse(text, evidence)).toMatchObject({iso, confidence})
    expect(date.find(text, evidence)).toMatchObject(text.length > 4 ? [{iso, confidence}] : [])
  })

  test('any day written in any form reads as itself', () => {
    const day = fc.date({min: new Date('1931-01-01'), max: new Date('2029-12-31'), noInvalidDate: true})
    fc.assert(
      fc.property(day, (value) => {
        const iso = value.toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-') as [string, string, string]
        expect(date.parse(date.stringify(date.parse(iso))).iso).toBe(iso)
        expect(date.parse(`${month}/${dayOfMonth}/${year}`).iso).toBe(iso)
        expect(date.parse(`${year}/${month}/${dayOfMonth}`).iso).toBe(iso)
      }),
    )
  })

  test('is less sure of a damaged print', () => {
    expect(date.parse('29 January 1953').confidence).toBe(1)
    expect(date.parse('2 5 MAIt 1980').confidence).toBeLessThan(1)
  })
})
