import {expect, test} from 'vitest'
import {FirstWords} from '../../../src/conventions/marking/first-words.js'

const words = new FirstWords()
words.add(['SECRET'])
words.add(['FOR', 'OFFICIAL', 'USE'])
words.add(['US', 'EYES'])
words.add(['X'])

test.each<[why: string, text: string, mayBegin: boolean]>([
  ['a word that is a phrase', 'SECRET', true],
  ['in any case', 'Secret', true],
  ['whatever follows it', 'SECRET HARBOR', true],
  ['with the word that follows', 'FOR OFFICIAL', true],
  ['behind what parts words', 'FOR - "official', true],
  ['without it', 'FOR', false],
  ['before another word', 'FOR THE', false],
  ['with an inner point', 'SEC.RET', true],
  ['not by its points alone', 'U.S. EYES', false],
  ['a single letter', 'X', true],
  ['another word of the length', 'SECTOR', false],
  ['a longer word', 'SECRETS', false],
  ['a word longer than all that are told', 'S'.repeat(40), false],
  ['a letter that is written as another in capitals', 'SECR\u0117T', true],
])('%s: %s', (_, text, mayBegin) => {
  const end = /^[\p{L}\d.]*[\p{L}\d]/u.exec(text)?.[0].length as number
  const length = text.slice(0, end).replaceAll('.', '').length
  expect(words.mayBegin(text, 0, end, length, text.length)).toBe(mayBegin)
})
