import {describe, expect, test} from 'vitest'
import {Has, flagOf, isDigit, isLetter, isLower, isSpace, isUpper} from '../../src/source/characters.js'

describe('a character has one class', () => {
  test.each<[what: string, characters: string, flag: number]>([
    ['small letters', 'azß\u00e9\u0142', Has.lower],
    ['capitals', 'AZ\u00c9\u00d8', Has.upper],
    // they stand on these pages for the Latin letters that they look like
    ['Greek capitals', '\u0391\u039f\u03a9', Has.upper],
    ['Greek small letters', '\u03b1\u03bf\u03c9', Has.lower],
    ['Cyrillic capitals', '\u0405\u0410\u0415\u042f', Has.upper],
    ['Cyrillic small letters', '\u0430\u0435\u044f\u0455', Has.lower],
    ['digits', '09', Has.digit],
    ['white space', ' \t\u00a0\u2003\u3000\ufeff', Has.space],
    ['dashes', '-\u2010\u2013\u2014', Has.dash],
    ['quotation marks', '"\'\u2018\u201d', Has.quote],
    ['blocks', '\u2588\u2593\u25a0', Has.block],
    ['multiplication and division', '\u00d7\u00f7', Has.symbol],
    ['other signs', '$%\u00a7\u4e00', Has.symbol],
  ])('%s: %s', (_, characters, flag) => {
    for (let at = 0; at < characters.length; at++) expect(flagOf(characters.charCodeAt(at))).toBe(flag)
  })

  test('as the JavaScript engine has it for white space and for ASCII', () => {
    const wrong: number[] = []
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      const spaces = isSpace(code) === /\s/.test(character)
      const others =
        code >= 128 ||
        (isDigit(code) === /\d/.test(character) &&
          isUpper(code) === /[A-Z]/.test(character) &&
          isLower(code) === /[a-z]/.test(character) &&
          isLetter(code) === /[A-Za-z]/.test(character))
      if (!spaces || !others) wrong.push(code)
    }
    expect(wrong).toEqual([])
  })
})
