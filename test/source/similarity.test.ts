import {describe, expect, test} from 'vitest'
import {findPhrase} from '../../src/source/find-phrase.js'
import {Folded, foldPhrase} from '../../src/source/fold.js'
import {openingCost, openingEnd, phraseCost} from '../../src/source/similarity.js'

const fold = (text: string) => new Folded(400).fold(text, 0, text.length)

describe('findPhrase finds the piece that reads most cheaply as a phrase', () => {
  test.each<[why: string, text: string, phrase: string, found: string | undefined]>([
    ['a clean print', 'xx SECRET yy', 'SECRET', 'SECRET'],
    ['a letter read as another', 'xx SEGRET yy', 'SECRET', 'SEGRET'],
    ['a letter lost', 'xx SERET yy', 'SECRET', 'SERET'],
    ['a letter too many', 'xx SECWRET yy', 'SECRET', 'SECWRET'],
    ['two letters printed for one', 'xx HARRNONY yy', 'HARMONY', 'HARRNONY'],
    ['the same at the beginning', 'xx RNASTER yy', 'MASTER', 'RNASTER'],
    ['one letter printed for two', 'xx RETUM yy', 'RETURN', 'RETUM'],
    ['the same at the beginning', 'xx DOUD yy', 'CLOUD', 'DOUD'],
    ['through specks', "xx SEC!'RET yy", 'SECRET', "SEC!'RET"],
    ['nothing in other words', 'the harbor commission met again', 'SECRET', undefined],
    ['nothing in nothing', '', 'SECRET', undefined],
  ])('%s: %j', (_, text, phrase, found) => {
    const folded = fold(text)
    const codes = foldPhrase(phrase)
    const match = findPhrase(folded, codes, codes.length * 0.25)
    expect(
      match && text.slice(folded.offsets[match.start], (folded.offsets[match.end - 1] as number) + 1),
    ).toBe(found)
    expect(match?.cost === 0).toBe(found === phrase)
  })

  test('the first of pieces that cost the same', () => {
    expect(findPhrase(fold('SECRET SECRET'), foldPhrase('SECRET'), 2)).toEqual({start: 0, end: 6, cost: 0})
  })
})

describe('phraseCost measures the whole of a text', () => {
  test.each<[why: string, text: string, phrase: string, least: number, most: number]>([
    ['a clean print costs nothing', 'SECRET', 'SECRET', 0, 0],
    ['a look-alike costs little', 'SECRE7', 'SECRET', 0.1, 0.5],
    ['two letters for one cost little', 'HARRNONY', 'HARMONY', 0.1, 0.5],
    ['one letter for two costs little', 'RETUM', 'RETURN', 0.1, 0.5],
    ['another word costs too much', 'HARBOR', 'SECRET', Infinity, Infinity],
    ['a text that is far too long costs too much', 'SECRET'.repeat(4), 'SECRET', Infinity, Infinity],
    ['so does one that is longer than any phrase', 'S'.repeat(300), 'S'.repeat(300), Infinity, Infinity],
  ])('%s: %j', (_, text, phrase, least, most) => {
    const cost = phraseCost(fold(text), foldPhrase(phrase), 2)
    expect(cost).toBeGreaterThanOrEqual(least)
    expect(cost).toBeLessThanOrEqual(most)
  })
})

test('openingCost measures what a text opens with, and tells where it ends', () => {
  const folded = fold('APPROVED FOR RELEASE 2005')
  expect(openingCost(folded, foldPhrase('Approved For Release'), 2, 0)).toBe(0)
  expect(openingEnd()).toBe('APPROVEDFORRELEASE'.length)
  expect(openingCost(folded, foldPhrase('Sanitized Copy'), 2, 0)).toBe(Infinity)
})
