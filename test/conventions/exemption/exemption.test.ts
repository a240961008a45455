import {describe, expect, test} from 'vitest'
import {exemptionMeanings} from '../../../src/lexicon/exemptions.js'
import {describeExemption, exemption} from '../../../src/index.js'

describe('exemption reads', () => {
  test.each<[text: string, code: string, scheme: string]>([
    ['25X1', '25X1', 'automatic-declassification'],
    ['25X9', '25X9', 'automatic-declassification'],
    ['25X1-HUM', '25X1-HUM', 'automatic-declassification'],
    ['50X1', '50X1', 'automatic-declassification'],
    ['50X1-HUM', '50X1-HUM', 'automatic-declassification'],
    ['50X2-WMD', '50X2-WMD', 'automatic-declassification'],
    ['75X', '75X', 'automatic-declassification'],
    ['75X1', '75X1', 'automatic-declassification'],
    // CIA's sub-letters of 1998 to 2004
    ['25X1A', '25X1A', 'automatic-declassification'],
    ['25X1A9a', '25X1A9a', 'automatic-declassification'],
    ['25X1A6A', '25X1A6A', 'automatic-declassification'],
    ['25X1C10b', '25X1C10b', 'automatic-declassification'],
    ['25X1X6', '25X1X6', 'automatic-declassification'],
    ['STAT', 'STAT', 'crest-overlay'],
    ['STATINTL', 'STATINTL', 'crest-overlay'],
    ['STATOTHR', 'STATOTHR', 'crest-overlay'],
    ['STATSPEC', 'STATSPEC', 'crest-overlay'],
    ['ILLEGIB', 'ILLEGIB', 'crest-overlay'],
    ['CPYRGHT', 'CPYRGHT', 'crest-overlay'],
    ['SG1I', 'SG1I', 'stargate'],
    ['FOIAb3b1', 'FOIAb3b1', 'foia'],
    ['FOIAb3b', 'FOIAb3b', 'foia'],
    ['FOIAb3', 'FOIAb3', 'foia'],
    ['(b)(1)', '(b)(1)', 'foia'],
    ['(b)(7)(C)', '(b)(7)(C)', 'foia'],
    ['b7C', 'b7C', 'foia'],
    ['b7C-1', 'b7C-1', 'foia'],
    ['b7E-1,2,3', 'b7E-1,2,3', 'foia'],
    ['B1', 'B1', 'foia'],
    ['(d)(5)', '(d)(5)', 'privacy-act'],
    ['(j)(2)', '(j)(2)', 'privacy-act'],
    ['(k)(7)', '(k)(7)', 'privacy-act'],
    ['1.4(d)', '1.4(d)', 'executive-order'],
    ['1.4a', '1.4a', 'executive-order'],
    ['3.3(b)(1)', '3.3(b)(1)', 'executive-order'],
    ['3.3(h)(2)', '3.3(h)(2)', 'executive-order'],
    ['3.5(c)', '3.5(c)', 'executive-order'],
    ['6.2(d)', '6.2(d)', 'executive-order'],
    ['P.L. 86-36', 'P.L. 86-36', 'statute'],
    ['50 USC 3024(i)(1)', '50 USC 3024(i)(1)', 'statute'],
    ['JFK Act 5(g)(2)(D)', 'JFK Act 5(g)(2)(D)', 'jfk-act'],
    ['50 USC 403', '50 USC 403', 'statute'],
    ['JFK Act 5', 'JFK Act 5', 'jfk-act'],
    ['(1)(B)', '(1)(B)', 'jfk-act'],
  ])('%s', (text, code, scheme) => {
    const node = exemption.parse(text)
    expect(node).toMatchObject({type: 'exemption', value: text, code, scheme, confidence: 1})
    expect(node.repairs).toBeUndefined()
    expect(exemption.parse(exemption.stringify(node))).toEqual(node)
  })

  test.each<[why: string, text: string, code: string]>([
    ['a small x', '25x1', '25X1'],
    ['an inner space', '2 5X1', '25X1'],
    ['a letter for the digit', '25XI', '25X1'],
    ['a box edge before', '225X1', '25X1'],
    ['another box edge before', '125X1', '25X1'],
    ['a box edge behind', '25X11', '25X1'],
    ['a doubled x', '25xX1', '25X1'],
    ['the first figure lost', '5X1', '25X1'],
    ['the first figure a sign', '?5X6', '25X6'],
    ['a letter for the first digit', 'Z5X1', '25X1'],
    ['a small word', '25X1-human', '25X1-HUM'],
    ['a letter for the zero', '5OX1', '50X1'],
    ['an i for the one', '50Xi-HUM', '50X1-HUM'],
    ['a worn H', '50X1-XUM', '50X1-HUM'],
    ['a digit of the box edge inside', '50X41 -HUM', '50X1-HUM'],
    ['an inner space', 'STATI NTL', 'STATINTL'],
    ['a one for an I', 'STAT1NTL', 'STATINTL'],
    ['a one for the first I', '1LLEGIB', 'ILLEGIB'],
    ['broken brackets', '(b){3}', '(b)(3)'],
    ['a six for the b', '(6l1)', '(b)(1)'],
    ['a naught for the C', 'b70', 'b7C'],
    ['spaces around the category', 'b7E -1, 2', 'b7E-1,2'],
    ['letters for the ones of a category', 'bl-1', 'b1-1'],
    ['a capital', '1.4(D)', '1.4(d)'],
    ['an N for an h', '3.3(N)(2)', '3.3(h)(2)'],
    ['a naught for a c', '3.5(0)', '3.5(c)'],
    ['an o for a c', '3.5(o)', '3.5(c)'],
    ['its first figure lost', '.5(C)', '3.5(c)'],
    ['a cent sign for a c', '3.5(¢)', '3.5(c)'],
    ['a word between', 'JFK Act Sec. 5 (g)(2)(D)', 'JFK Act 5(g)(2)(D)'],
    ['an A for .4', '1Aa', '1.4a'],
    ['dots', '50 U.S.C. 403g', '50 USC 403g'],
  ])('%s: %s', (_, text, code) => {
    const node = exemption.safeParse(text)
    expect(node).toMatchObject({success: true, data: {code, repairs: [{offset: 0, from: text, to: code}]}})
    if (node.success) expect(node.data.confidence).toBeLessThan(1)
  })

  test.each<[text: string, code: string, offset: number]>([
    ['', 'empty', 0],
    ['the harbor', 'not-found', 0],
    ['25X0', 'out-of-range', 3],
    // no code has two digits, and nought is no box edge
    ['25X10', 'out-of-range', 3],
    ['50X0', 'out-of-range', 3],
    ['(b)(10)', 'not-found', 0],
    ['(j)(3)', 'not-found', 0],
    ['1.4(i)', 'not-found', 0],
    ['2.4(a)', 'not-found', 0],
    ['1.2(a)', 'not-found', 0],
    ['3.2(a)', 'not-found', 0],
    ['3.5(x)', 'not-found', 0],
    ['25X2-HUM', 'out-of-range', 3],
    ['(d)(2)', 'not-found', 0],
    ['(k)(9)', 'not-found', 0],
    ['25 x 4', 'not-found', 0],
    ['50X2-HUX', 'trailing-text', 4],
    ['b5C', 'not-found', 0],
    ['b5C-1', 'not-found', 0],
    ['B2-1', 'not-found', 0],
    ['25X1 and more', 'trailing-text', 4],
    ['25X1\n25X1', 'trailing-text', 4],
  ])('no code in %j', (text, code, offset) => {
    expect(exemption.safeParse(text)).toMatchObject({success: false, error: {code, offset}})
  })
})

test.each<[line: string, codes: string[]]>([
  ['25X1 A Comment: the ports of the delta', ['25X1A']],
  ['25X1 C. The ports of the delta were closed.', ['25X1']],
  ['the ports of the delta (b)(7)(G)', ['(b)(7)(G)']],
  ['the cargo of the barge was .5(c) of it', []],
  ['25X1 MEMORANDUM FOR: Chief, River Branch', ['25X1']],
  ['the ports of the delta 25xX1', ['25X1']],
  ['the ports of the delta ?5X1', ['25X1']],
  ['boards of 5X1 inch were sold', []],
  ['(6l7)', ['(b)(7)']],
  ['call (617) 555-0136', []],
  ['The pilots 25X1 went home. (b)(3) (b)(6)', ['25X1', '(b)(3)', '(b)(6)']],
  ['(b)(3)-P.L. 86-36', ['(b)(3)', 'P.L. 86-36']],
  ['the canal was closed b)(3)', ['(b)(3)']],
  ['the points a) and b)(3) of the letter were read', []],
  ['b6\nb7C', ['b6', 'b7C']],
  ['Page 10 ~ bl; b3; b7D;', ['b1', 'b3', 'b7D']],
  ['Page 11 ~ b6; Duplicate;', ['b6']],
  ['Page 12 ~ Referral/Direct;', []],
  ['Page 13 of the b3; it was sold', []],
  ['bl', []],
  ['bl - I', ['b1-1']],
  ['PTP7598 B1,1.4(B),1.4(D)', ['B1', '1.4(b)', '1.4(d)']],
  ['the barge B1, 1 of 4 of the quay', []],
  ['the keeper of the quay b7C-1', ['b7C-1']],
  ['the berths b1-1 and b1-2 of the quay', []],
  ['b6, b7C per FBI', ['b6', 'b7C']],
  ['1.4(b),(d)', ['1.4(b)']],
  ['paid in STAT currency', []],
  ['Nobody was told of it. B1', ['B1']],
  ['The crew took vitamin B1', []],
  ['exempt under Title 5 U.S.C. 552 (b) (1) and (b)(3)', []],
  ['by the provisions of Sections 5 (B)(2) and (3) of the order', []],
  ['Classified By: A. Quay, Reasons 1.4 (b) and (d).', []],
  ['Classified By: A. Quay, for reasons\n1.4 (b) and (d).', []],
  ['CLASSIFIED BY A. QUAY, REASON: 1.5(D), DECLASSIFY AFTER: 25 AUG 2028', []],
  ['Reason: (b)(1), 1.4(b)', ['(b)(1)', '1.4(b)']],
  ['under Title 5 U.S.C. (b)(1), (b)(3), and (b) (6).', []],
  ['as section 552 (b)(1) has it. The pilots went home. (b)(6)', ['(b)(6)']],
  ['STAT     The pilots were paid', ['STAT']],
])('exemption finds the codes of %j', (line, codes) => {
  expect(exemption.find(line).map(({code}) => code)).toEqual(codes)
})

describe('describeExemption', () => {
  test.each<[code: string, source: string, meaning: RegExp]>([
    ['25X1', 'EO 13526 §3.3(b)(1)', /intelligence source/],
    ['25x1', 'EO 13526 §3.3(b)(1)', /intelligence source/],
    ['25X1A9a', 'EO 13526 §3.3(b)(1)', /intelligence source/],
    ['25X5', 'EO 13526 §3.3(b)(5)', /war plans/],
    ['50X1-HUM', 'EO 13526 §3.3(h)(1)(A)', /human/],
    ['50X6', 'EO 13526 §3.3(h)(2), (b)(6)', /^after fifty years/],
    ['75X', 'EO 13526 §3.3(h)(3)', /Appeals Panel/],
    ['STAT', 'CREST overlay, about 2005 on', /statute/],
    ['SG1B', 'CREST overlay, jobs 96-00787R to 96-00792R', /not published/],
    ['1.4(c)', 'EO 13526 §1.4(c)', /cryptology/],
    ['1.5(g)', 'EO 12958 §1.5(g)', /vulnerabilities/],
    ['3.3(b)(6)', 'EO 13526 §3.3(b)(6)', /foreign government/],
    ['3.3(h)(2)', 'EO 13526 §3.3(h)(2)', /extraordinary/],
    ['FOIAb3b1', '5 USC 552(b)(3)', /statute/],
    ['(b)(7)(D)', '5 USC 552(b)(7)(D)', /confidential source/],
    ['b7D', '5 USC 552(b)(7)(D)', /confidential source/],
    ['B1', '5 USC 552(b)(1)', /classified/],
    ['(k)(1)', '5 USC 552a(k)(1)', /classified/],
    ['JFK Act 5(g)(2)(D)', 'PL 102-526 §5(g)(2)(D)', /postponed/],
    ['JFK Act 6(4)', 'PL 102-526 §6(4)', /confidentiality/],
    ['(1)(B)', 'PL 102-526 §6(1)(B)', /source or method/],
    ['P.L. 86-36', 'National Security Agency Act of 1959, §6', /National Security Agency/],
    ['50 USC 3024(i)(1)', 'National Security Act of 1947, §102A(i)(1)', /sources and methods/],
  ])('%s', (code, source, meaning) => {
    const {code: canonical, scheme} = exemption.parse(code)
    expect(describeExemption(code)).toEqual({
      code: canonical,
      scheme,
      source,
      meaning: expect.stringMatching(meaning) as string,
    })
  })

  test('knows no meaning for a letter that the order does not have', () => {
    expect(describeExemption('1.5(h)')).toBeUndefined()
  })

  test('refuses what is no code', () => {
    expect(() => describeExemption('25X0')).toThrow('expected a digit from 1 to 9')
  })

  test('has a meaning and a source for every entry', () => {
    for (const meanings of Object.values(exemptionMeanings)) {
      for (const [key, {meaning, source}] of Object.entries(meanings)) {
        expect(key).toMatch(/^[\da-z][\da-z. -]{0,11}$/)
        expect(meaning).toMatch(/^[a-zU][^.]+$/)
        expect(source).toMatch(/^(?:EO 1\d{4} §|\d+ USC |PL 102-526 §|CREST |National |Central |ISOO )/)
      }
    }
  })
})
