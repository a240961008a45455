import fc from 'fast-check'
import {arbitraryDocument, mutatedFixture} from '../tools/arbitrary-document.js'
import {fixtureTexts} from '../tools/fixture-texts.js'

/** The fixtures, and documents made from them and from pieces of them: the same ones each time. */
export const manyDocuments: readonly string[] = [
  ...fixtureTexts,
  ...fc.sample(mutatedFixture, {numRuns: 100, seed: 1}),
  ...fc.sample(arbitraryDocument, {numRuns: 100, seed: 1}),
]
