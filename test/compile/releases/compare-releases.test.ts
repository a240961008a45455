import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareReleases, parse} from '../../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../../tools/arbitrary-document.js'
import {releasePair} from '../../tools/release-pair.js'

describe('two releases with known differences', () => {
  test('give just those', () => {
    fc.assert(
      fc.property(releasePair, ({a, b, released, withheld}) => {
        const comparison = compareReleases(parse(a), parse(b))
        expect(comparison.released.map(({text}) => text)).toEqual(released)
        expect(comparison.withheld.map(({text}) => text)).toEqual(withheld)
      }),
      {numRuns: 300},
    )
  })
})

describe('a release compared with itself', () => {
  test.each([
    ['generated documents', arbitraryDocument],
    ['mutated fixtures', mutatedFixture],
  ])('has no differences: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const tree = parse(source, {validate: false})
        expect(compareReleases(tree, tree)).toEqual({released: [], withheld: [], variants: [], agreement: 1})
      }),
      {numRuns: 100},
    )
  })
})
