import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {confusions, splits} from '../../src/lexicon/confusions.js'
import {
  MISSING,
  SIGN_AS_LETTER,
  SPURIOUS,
  SPURIOUS_SIGN,
  costOf,
  pairCosts,
  pairNumbers,
  substitution,
} from '../../src/source/costs.js'
import {findPhrase} from '../../src/source/find-phrase.js'
import {CODES, SIGN, Folded, foldPhrase} from '../../src/source/fold.js'
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

test('costs are counted in whole twentieths', () => {
  for (const {cost} of [...confusions, ...splits]) expect(Math.round(cost * 20) / 20).toBe(cost)
})

describe('openingCost rules out what is too short for a phrase', () => {
  test.each<[why: string, text: string, phrase: string, cost: number]>([
    ['half of it is lost', 'APPROVED FOR', 'Approved For Release By NSA On', Infinity],
    ['a letter is lost at the end', 'APPROVED FOR RELEAS', 'Approved For Release', costOf(MISSING)],
    ['pairs are printed as one letter', 'RETUM', 'RETURN', costOf(6)],
  ])('%s: %j', (_, text, phrase, cost) => {
    expect(openingCost(fold(text), foldPhrase(phrase), 2, 0)).toBe(cost)
  })
})

/** What the cost is without a thought for time: every cell of the band. */
function plainCost(
  folded: Folded,
  phrase: Uint8Array,
  limit: number,
  surplus = folded.length - phrase.length,
): number {
  const drift = 3
  const rows = [Array.from(phrase, (_, i) => (i + 1) * MISSING)]
  rows[0]?.unshift(0)
  const pairCost = (first: number | undefined, second: number | undefined, one: number | undefined) =>
    first === undefined || second === undefined || one === undefined
      ? Infinity
      : (pairCosts[(pairNumbers[first * CODES + second] as number) * CODES + one] as number) || Infinity
  const at = (row: number, i: number) => rows[row]?.[i] ?? Infinity
  for (let row = 1; row <= folded.length; row++) {
    const printed = folded.codes[row - 1] as number
    const isSign = folded.signs[row - 1] === 1
    const spurious = printed === SIGN || isSign ? SPURIOUS_SIGN : SPURIOUS
    const cells: number[] = []
    rows.push(cells)
    for (let i = 0; i <= phrase.length; i++) {
      const meant = phrase[i - 1]
      // the margin of the rows goes one cell further
      const behind = drift + Math.max(0, surplus) + (i === 0 ? 1 : 0)
      const isBeside = i - row > drift + Math.max(0, -surplus) || row - i > behind
      cells[i] = isBeside
        ? Infinity
        : Math.min(
            meant === undefined
              ? Infinity
              : at(row - 1, i - 1) +
                  (substitution[printed * CODES + meant] as number) +
                  (isSign ? SIGN_AS_LETTER : 0),
            at(row - 1, i) + spurious,
            at(row, i - 1) + MISSING,
            row < 2 ? Infinity : at(row - 2, i - 1) + pairCost(folded.codes[row - 2], printed, meant),
            at(row - 1, i - 2) + pairCost(phrase[i - 2], meant, printed),
          )
    }
  }
  const cost = at(folded.length, phrase.length)
  return cost <= limit ? costOf(cost) : Infinity
}

const letters = fc.string({unit: fc.constantFrom(...Array.from('SECRTILNDOM1!*(')), maxLength: 12})

test('phraseCost is what it is without bounds', () => {
  fc.assert(
    fc.property(letters, letters, fc.integer({min: 0, max: 80}), (text, meant, limit) => {
      const phrase = foldPhrase(meant.replaceAll(/[^A-Z]/g, ''))
      const folded = fold(text)
      fc.pre(Math.abs(folded.length - phrase.length) * SPURIOUS_SIGN <= limit && folded.length > 0)
      expect(phraseCost(folded, phrase, limit / 20 + 0.01)).toBe(plainCost(folded, phrase, limit))
    }),
    {numRuns: 2000},
  )
})

test('openingCost is the least cost of what a text begins with', () => {
  fc.assert(
    fc.property(letters, letters, fc.integer({min: 0, max: 80}), (text, meant, limit) => {
      const phrase = foldPhrase(meant.replaceAll(/[^A-Z]/g, ''))
      const folded = fold(text)
      const {length} = folded
      fc.pre(length > 0 && phrase.length > 0)
      const cost = openingCost(folded, phrase, limit / 20 + 0.01, 0)
      const end = openingEnd()
      const most = Math.min(length, phrase.length + 3)
      const surplus = Math.min(0, most - phrase.length)
      const costs: number[] = []
      for (folded.length = 1; folded.length <= most; folded.length++)
        costs.push(plainCost(folded, phrase, limit, surplus))
      expect(cost).toBe(Math.min(...costs))
      if (cost < Infinity) expect(end).toBe(costs.lastIndexOf(cost) + 1)
    }),
    {numRuns: 1000},
  )
})
