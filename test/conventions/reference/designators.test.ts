import {describe, expect, test} from 'vitest'
import {readDesignators} from '../../../src/conventions/reference/designators.js'
import {designatorSeries} from '../../../src/lexicon/designators.js'

describe('designators', () => {
  test.each<[text: string, series: string, number: string]>([
    ['NIE-58', 'NIE', '58'],
    ['NIE 11-3/8-74', 'NIE', '11-3/8-74'],
    ['NIE-11-4-57', 'NIE', '11-4-57'],
    ['SNIE 10-2-65', 'SNIE', '10-2-65'],
    ['SE-13', 'SE', '13'],
    ['NI IIM 77-10011', 'NI IIM', '77-10011'],
    ['DCID 1/7', 'DCID', '1/7'],
    ['DCID No. 1/7', 'DCID', '1/7'],
    ['ICD 710', 'ICD', '710'],
    ['USIB-D-9.1/11', 'USIB', 'D-9.1/11'],
    ['USIB-M-166', 'USIB', 'M-166'],
    ['IAC-D-29', 'IAC', 'D-29'],
    ['ORE 25-48', 'ORE', '25-48'],
    ['IM-123', 'IM', '123'],
    ['SR-8', 'SR', '8'],
    ['OCI NO. 1684/59', 'OCI', '1684/59'],
    ['OCI No. 6417/57', 'OCI', '6417/57'],
    ['CI NIDC 76-261C', 'CI NIDC', '76-261C'],
    ['CG NIDC 77/265C', 'CG NIDC', '77/265C'],
    ['CIA/RR 92', 'CIA/RR', '92'],
    ['CIA/RR IM-450', 'CIA/RR', 'IM-450'],
    ['CIA/RR PR-131', 'CIA/RR', 'PR-131'],
    ['SC No. 01234/66', 'SC', '01234/66'],
    ['NIS 49', 'NIS', '49'],
    ['NSC 68', 'NSC', '68'],
    ['NSC 68/2', 'NSC', '68/2'],
    ['NSC 5432', 'NSC', '5432'],
    ['NSC Action No. 853', 'NSC Action', '853'],
    ['NSC Action Nos. 758, 773 and 780', 'NSC Action', '758, 773 and 780'],
    ['NSCID No. 1', 'NSCID', '1'],
    ['NSAM 263', 'NSAM', '263'],
    ['NSAM No. 263', 'NSAM', '263'],
    ['NSDM 13', 'NSDM', '13'],
    ['NSSM 1', 'NSSM', '1'],
    ['PRM-10', 'PRM', '10'],
    ['PRM/NSC-10', 'PRM', '10'],
    ['PD-59', 'PD', '59'],
    ['PD/NSC-59', 'PD', '59'],
    ['NSDD 75', 'NSDD', '75'],
    ['NSSD 1-82', 'NSSD', '1-82'],
    ['NSD 54', 'NSD', '54'],
    ['PDD-25', 'PDD', '25'],
    ['NSPD-54', 'NSPD', '54'],
    ['Executive Order 12356', 'EO', '12356'],
    ['E.O. 13526', 'EO', '13526'],
    ['JCSM-30-65', 'JCSM', '30-65'],
    ['JCS 1966/24', 'JCS', '1966/24'],
    ['SM-123-61', 'SM', '123-61'],
    ['CM-45-62', 'CM', '45-62'],
    ['DoDD 5200.10', 'DoDD', '5200.10'],
    ['AR 380-5', 'AR', '380-5'],
    ['HR 70-2', 'HR', '70-2'],
    ['ER 76-1234', 'ER', '76-1234'],
    ['ER 10-4567', 'ER', '10-4567'],
    ['DD/S 71-2613', 'DD/S', '71-2613'],
    ['DDA 81-0456/3', 'DD/A', '81-0456/3'],
    ['DD/I 61-100', 'DD/I', '61-100'],
    ['DDP 4-2301', 'DD/P', '4-2301'],
    ['OS 9 1623', 'OS', '9 1623'],
    ['TR-SINT 77-001', 'TR-SINT', '77-001'],
    ['OCA 1123-92/1', 'OCA', '1123-92/1'],
    // telegrams and dispatches
    ['STATE 12345', 'STATE', '12345'],
    ['78 MOSCOW 1234', 'MOSCOW', '1234'],
    ['NEW DELHI 1234', 'NEW DELHI', '1234'],
    ['USUN 442', 'USUN', '442'],
    ['SECSTATE 100200', 'SECSTATE', '100200'],
    ['DIR 88986', 'DIR', '88986'],
    ['MEXI 6453', 'MEXI', '6453'],
    ['DIR-38443', 'DIR', '38443'],
    ['HMMW-15450', 'HMMW', '15450'],
    ['UFGT-150', 'UFGT', '150'],
    ['DCD CASE 57845', 'DCD CASE', '57845'],
    ['DA Memo 464', 'DA Memo', '464'],
  ])('%s', (text, series, number) => {
    expect(readDesignators(text)).toEqual([{value: text, series, number}])
  })

  test.each<[text: string, values: string[]]>([
    ['NIE-63 and NIE-91', ['NIE-63', 'NIE-91']],
    ['A. NSC 162 and NSC 162/1', ['NSC 162', 'NSC 162/1']],
    ['NSC 13 Series', ['NSC 13']],
    ['NSC 68, 5 copies', ['NSC 68']],
    ['DIR 54321 (IN 12345)', ['DIR 54321']],
    ['GUATEMALA CITY 6831 (IW 61532)', ['GUATEMALA CITY 6831']],
    ['78 MOSCOW 1234 (NOTAL)', ['78 MOSCOW 1234']],
    ['MEXI 7920, SDOM 2626', ['MEXI 7920', 'SDOM 2626']],
    ['OUR TELETYPE 5322', ['TELETYPE 5322']],
    // a release shows the post that another left out
    ['(PORTO BELLO) 1144 31 Jan 73', ['PORTO BELLO 1144']],
    ['[VIGO] 1146', ['VIGO 1146']],
    ['LIMA 12 (VIGO) 1146', ['LIMA 12']],
    ['the guild (TIDE) has 1146 barges', []],
    ['Memo to DD/I, NIE-58: "The Far East"', ['NIE-58']],
  ])('in an entry: %s', (text, values) => {
    expect(readDesignators(text).map(({value}) => value)).toEqual(values)
  })

  test.each<[why: string, text: string]>([
    ['a damaged number', 'NSC 12h/2'],
    ['a damaged number of a telegram', 'SANTIAGO 999L'],
    ['a series without a number', 'the NIE of last year'],
    ['an attachment', 'TAB 4'],
    ['a page', 'PAGE 12'],
    ['a paragraph', 'PARA 3'],
    ['a room', 'ROOM 1953'],
    ['a month', 'JAN 1953'],
    ['a day', 'JULY 23'],
    ['a receipt number', 'IN 67253'],
    ['the slug of the Archives', 'NW 88326'],
    ['a share', 'REACHED 45%'],
    ['small letters', 'moscow 1234'],
    ['a short order', 'EO 12'],
    ['a single letter', 'A 123'],
    ['a number inside a word', 'X1NIE-58'],
  ])('should not read %s: %s', (_, text) => {
    expect(readDesignators(text)).toEqual([])
  })
})

describe('the register of series', () => {
  test('has every series and prefix once, with an issuer', () => {
    const names = designatorSeries.map(({series}) => series)
    const prefixes = designatorSeries.flatMap(({prefixes: forms}) => forms)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    for (const {issuer} of designatorSeries) expect(issuer).not.toBe('')
  })

  test('ends no series before it begins', () => {
    const years = designatorSeries.map(({from = '0', to = '9999'}) => [Number(from), Number(to)] as const)
    for (const [from, to] of years) expect(to).toBeGreaterThan(from)
  })
})
