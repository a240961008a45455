import {describe, expect, test} from 'vitest'
import {Folded, codeOf} from '../../src/source/fold.js'

/** The folded characters, as letters and digits, with `?` for signs. */
function folded(text: string, capacity = 80): string {
  const {codes, length} = new Folded(capacity).fold(text, 0, text.length)
  return Array.from(codes.slice(0, length), (code) =>
    code <= 26 ? String.fromCharCode(64 + code) : code <= 36 ? String.fromCharCode(21 + code) : '?',
  ).join('')
}

describe('a text is folded', () => {
  test.each<[why: string, text: string, expected: string]>([
    ['to capitals', 'Secret', 'SECRET'],
    ['without spaces and separators', 'TOP-SECRET // U.S.', 'TOPSECRETUS'],
    ['without accents', 'D\u00e9classifi\u00e9', 'DECLASSIFIE'],
    ['with signs as the letters that they look like', '$ECR€T', 'SECRET'],
    ['with what stands for nothing left out', 'SEC\u4e00RET', 'SECRET'],
  ])('%s: %s', (_, text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test('as far as there is room', () => {
    expect(folded('SECRET', 4)).toBe('SECR')
    // a ligature that does not fit whole is cut
    expect(folded('CON\ufb01DENTIAL', 4)).toBe('CONF')
  })
})

test.each<[character: string, code: number]>([
  ['A', 1],
  ['Z', 26],
  ['0', 27],
  ['9', 36],
  ['#', 37],
])('the code of %s is %i', (character, code) => {
  expect(codeOf(character)).toBe(code)
})
