import {describe, expect, test} from 'vitest'
import {found} from '../../tools/lint-rule.js'

const text = 'The depot at the river mouth was closed in March, and its stores were moved inland.'

/** A sketch of an exemption code at the end of a line. */
function exemption(code: string, scheme: string) {
  return {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'exemption', value: code, code, scheme}]}],
  }
}

describe('exemption-range', () => {
  test.each([
    ['25X1', 'automatic-declassification'],
    ['25X9', 'automatic-declassification'],
    ['25X1A9a', 'automatic-declassification'],
    ['25X1C10b', 'automatic-declassification'],
    ['25X1-human', 'automatic-declassification'],
    ['50X1-HUM', 'automatic-declassification'],
    ['50X2-WMD', 'automatic-declassification'],
    ['50X6', 'automatic-declassification'],
    ['75X', 'automatic-declassification'],
    ['75X1', 'automatic-declassification'],
    ['(b)(1)', 'foia'],
    ['(b)(9)', 'foia'],
    ['(b)(7)(F)', 'foia'],
    ['(b)(3)130b', 'foia'],
    ['(b)(3)(A)', 'foia'],
    ['b7C', 'foia'],
    ['b6', 'foia'],
    ['B1', 'foia'],
    ['FOIAb3b1', 'foia'],
    ['FOIAb5', 'foia'],
    ['1.4(h)', 'executive-order'],
    ['1.4a', 'executive-order'],
    ['1.5(g)', 'executive-order'],
    ['3.3(b)(9)', 'executive-order'],
    ['3.3(h)(2)', 'executive-order'],
    ['3.4(b)(1)', 'executive-order'],
    ['3.5(c)', 'executive-order'],
    ['6.2(d)', 'executive-order'],
    ['JFK Act 6(1)(B)', 'jfk-act'],
    ['JFK Act 6(4)', 'jfk-act'],
    ['JFK Act 5(g)(2)(D)', 'jfk-act'],
    ['STATINTL', 'crest-overlay'],
    ['SG1J', 'stargate'],
    ['P.L. 86-36', 'statute'],
    ['(k)(2)', 'privacy-act'],
  ])('%s exists', (code, scheme) => {
    expect(found('exemption-range', exemption(code, scheme))).toEqual([])
  })

  test.each([
    ['25X0', 'automatic-declassification'],
    ['25X10', 'automatic-declassification'],
    ['25X2A', 'automatic-declassification'],
    ['50X0', 'automatic-declassification'],
    ['50X3-HUM', 'automatic-declassification'],
    ['75X0', 'automatic-declassification'],
    ['(b)(0)', 'foia'],
    ['(b)(7)(G)', 'foia'],
    ['(b)(6)(C)', 'foia'],
    ['(b)(1)(A)', 'foia'],
    ['b6C', 'foia'],
    ['FOIAb5a', 'foia'],
    ['1.4(i)', 'executive-order'],
    ['1.5(h)', 'executive-order'],
    ['3.3(b)(0)', 'executive-order'],
    ['3.3(h)(4)', 'executive-order'],
    ['JFK Act 6(6)', 'jfk-act'],
    ['JFK Act 6(1)(D)', 'jfk-act'],
  ])('%s does not', (code, scheme) => {
    expect(found('exemption-range', exemption(code, scheme))).toEqual([`1 warning ${code}`])
  })
})

describe('exemption-without-gap', () => {
  const marked = `${text} [redacted] 25X1\n\n${text} [redacted] 25X1`
  test.each([
    ['every code has its gap', marked, []],
    ['one of three has none', `${marked}\n\n${text}\n\n${text}\n\n${text} 25X6`, ['9 info 25X6']],
    ['a gap two lines above', `${marked}\n\n${text} [redacted]\n\n25X6`, []],
    ['a gap three lines above', `${marked}\n${text} [redacted]\n\n\n25X6`, ['7 info 25X6']],
    ['no code has one: white-out leaves no mark', `${text} 25X1\n\n${text} 25X1`, []],
    ['half of them have none', `${text} [redacted] 25X1\n\n\n\n${text} 25X1`, []],
    ['no codes', `${text} [redacted]`, []],
  ])('%s', (_, input, expected) => {
    expect(found('exemption-without-gap', input)).toEqual(expected)
  })

  test('with `always`, white-out as well', () => {
    expect(found('exemption-without-gap', `${text} 25X1\n\n${text} 25X1`, {always: true})).toEqual([
      '1 info 25X1',
      '3 info 25X1',
    ])
  })
})

describe('redaction-without-authority', () => {
  test.each([
    ['a code on the page', `${text} [redacted]\n\n${text}\n\n${text}\n\n25X1`, []],
    ['no code on it', `${text} [redacted]\n\n${text}`, ['1 info [redacted]']],
    ['one finding a page', `${text} [redacted]\n\n${text} [redacted]`, ['1 info [redacted]']],
    ['a code across the edge of the page', `${text}\n\n${text} [redacted]\n\f\n25X1\n\n${text}`, []],
    [
      'a code on another page',
      `${text} [redacted]\n\n${text}\n\f\n${text}\n\n${text}\n\n25X1`,
      ['1 info [redacted]'],
    ],
    ["an editor's note says itself what is missing", `${text} [2 lines not declassified]`, []],
    ['nothing redacted', text, []],
  ])('%s', (_, input, expected) => {
    expect(found('redaction-without-authority', input)).toEqual(expected)
  })

  test.each([
    ['that names its exemption', {origin: 'block', exemptions: ['25X1']}, []],
    ['of a duplicate page', {origin: 'agency', disposition: 'duplicate'}, []],
    ['that is denied', {origin: 'agency', disposition: 'denied'}, ['1 info ███']],
  ])('a cut %s', (_, fields, expected) => {
    const redaction = {type: 'redaction', value: '███', ...fields}
    const tree = {type: 'root', children: [{type: 'paragraph', children: [redaction]}]}
    expect(found('redaction-without-authority', tree)).toEqual(expected)
  })
})

describe('overlay-in-body', () => {
  test.each([
    ['inside a sentence', 'The depot at the 25X1 river mouth was closed.', ['1 info 25X1']],
    ['at its end', 'The depot at the river mouth was closed. 25X1', []],
    ['between two sentences', 'The depot was closed. 25X1 The stores were moved.', []],
    ['before a capital', 'The depot was closed 25X1 Moscow said.', []],
    ['in a telegram', 'THE DEPOT AT THE 25X1 RIVER MOUTH WAS CLOSED.', ['1 info 25X1']],
    ['at the head of a line', '25X1 the depot at the river mouth was closed.', []],
    ['beside a number', 'The depot 25X1 4 5 6', []],
  ])('%s', (_, input, expected) => {
    expect(found('overlay-in-body', `${input}\n\n${text}`)).toEqual(expected)
  })
})
