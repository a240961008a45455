import {describe, expect, test} from 'vitest'
import {digitAt, readNumber} from '../../src/source/digits.js'

test.each<[character: string, digit: number]>([
  ['7', 7],
  ['O', 0],
  ['l', 1],
  ['S', 5],
  ['&', 8],
  ['W', -1],
  [' ', -1],
  ['\u00e9', -1],
  ['\u2588', -1],
])('%j is, or looks like, %i', (character, digit) => {
  expect(digitAt(character.charCodeAt(0))).toBe(digit)
})

describe('a number is read through letters printed for its digits', () => {
  test.each<[text: string, value: number, repaired: number]>([
    ['1953', 1953, 0],
    ['l953', 1953, 1],
    ['19S3', 1953, 1],
    ['2OO5', 2005, 2],
  ])('%s', (text, value, repaired) => {
    expect(readNumber(text, 0, text.length)).toMatchObject({value, repaired})
  })

  test.each<[why: string, text: string]>([
    ['nothing', ''],
    ['letters alone, though each looks like a digit', 'OOl'],
    ['a letter that looks like none', '19W3'],
    ['a letter of another script', '19\u00e93'],
  ])('but not %s: %j', (_, text) => {
    expect(readNumber(text, 0, text.length)).toBeUndefined()
  })
})
