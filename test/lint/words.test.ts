import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {distance} from '../../src/lint/distance.js'
import {countWords} from '../../src/lint/words.js'

function count(text: string): [words: number, noise: number] {
  const result = {words: 0, noise: 0}
  countWords(text, result)
  return [result.words, result.noise]
}

describe('tokens that could be words', () => {
  test.each([
    'The', 'sheds,', '"silent"', 'McArthur', 'rhythm', 'strengths', 'co-operate', "don't", 'SECRET', 'USSR', 'DDI', '1953',
    '25th', '1960s', '4a', '2,067', 'NIE-58', 'DD/I', 'I', 'a', 'of', 'Sh’en', 'Ch’in', 'Ångström', 'MR71', '$2.5',
  ])('%s', (token) => {
    expect(count(token)).toEqual([1, 0])
  }) // prettier-ignore
})

describe('tokens that could not', () => {
  test.each([
    'tlnttnr',
    'oFrCe',
    'h:;Ud',
    'b:u8t',
    'ﬂV',
    'v',
    'tn',
    'Wr^',
    '%$#',
    'x2s9',
    'BCDFGHJK',
    '■■',
    'y0ur',
  ])('%s', (token) => {
    expect(count(token)).toEqual([0, 1])
  })
})

describe('tokens that are neither', () => {
  test.each(['-', '. . . .', '____', '•', 'R.', '(S)', 'U.S.', '', '   ', '— 2 —'.replace('2', '')])(
    '%s',
    (token) => {
      expect(count(token)).toEqual([0, 0])
    },
  )
})

test('every token is counted once at the most', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
      const [words, noise] = count(text)
      expect(words + noise).toBeLessThanOrEqual(text.split(/\s+/).filter((token) => token !== '').length)
    }),
  )
})

describe('the distance of two texts', () => {
  test.each([
    ['release', 'release', 3, 0],
    ['re1ease', 'release', 3, 1],
    ['proved', 'approved', 3, 2],
    ['relese', 'release', 3, 1],
    ['secret', 'restricted', 3, 4],
    ['', 'abc', 3, 3],
    ['abcdef', 'uvwxyz', 2, 3],
  ])('%s and %s, as far as %i: %i', (a, b, limit, expected) => {
    expect(distance(a, b, limit)).toBe(expected)
  })

  test('is the same both ways, and nothing only for equals', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 12}), fc.string({maxLength: 12}), (a, b) => {
        expect(distance(a, b, 12)).toBe(distance(b, a, 12))
        expect(distance(a, b, 12) === 0).toBe(a === b)
      }),
    )
  })
})
