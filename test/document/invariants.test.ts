import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse, toSource} from '../../src/index.js'
import {
  arbitraryDocument,
  arbitraryText,
  mutatedFixture,
  shuffledFixture,
} from '../tools/arbitrary-document.js'
import {brokenInvariants} from '../tools/invariants.js'

describe.each([
  ['generated documents', arbitraryDocument],
  ['any strings', arbitraryText],
  ['mutated fixtures', mutatedFixture],
  ['fixtures with their lines shuffled', shuffledFixture],
])('%s', (_, arbitrary) => {
  test('give a tree that keeps the invariants', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        expect(brokenInvariants(source, parse(source, {validate: false}))).toEqual([])
      }),
      {numRuns: 300},
    )
  })

  test('come back from their tree, but for the kind of white space', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const text = toSource(parse(source, {validate: false}))
        expect(text.replaceAll(/\s+/g, '')).toBe(source.replaceAll(/\s+/g, ''))
      }),
      {numRuns: 100},
    )
  })

  test('give the same tree twice', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        expect(parse(source, {validate: false})).toEqual(parse(source, {validate: false}))
      }),
      {numRuns: 50},
    )
  })
})
