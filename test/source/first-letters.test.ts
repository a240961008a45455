import {describe, expect, test} from 'vitest'
import {FirstLetters} from '../../src/source/first-letters.js'

describe('FirstLetters', () => {
  const heads = new FirstLetters('cc', 'Di', '# ')

  test.each([
    ['cc: Files', 0, true],
    ['to cc', 3, true],
    ['Distribution', 0, true],
    ['DISTRIBUTION', 0, true],
    ['# ROUTING', 0, true],
    ['cable', 0, false],
    ['CC', 0, false],
    ['c', 0, false],
    ['', 0, false],
  ])('%s at %i: %s', (text, at, mayBegin) => {
    expect(heads.mayBegin(text, at)).toBe(mayBegin)
  })
})
