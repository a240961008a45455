import {parse} from '../../src/index.js'
import {addScores, factsOfChanged, noScores} from './changed-text.js'
import {factsOf, type Fact} from './facts-of.js'
import {fixtureTexts} from './fixture-texts.js'
import {damage} from './noise.js'
import {conventions, f1, type ConventionName, type Score} from './score.js'

/** Shares of damaged characters at which the curve is measured. */
export const rates = [0, 0.01, 0.03, 0.05, 0.1] as const

/** F1 of each convention at each rate, against the facts of the clean fixtures. */
export function noiseCurve(
  seeds: number,
  measured: readonly number[] = rates,
): Map<ConventionName, number[]> {
  const clean = fixtureTexts.map((text) => factsOf(parse(text)))
  const names = Object.keys(conventions) as ConventionName[]
  const curve = new Map(names.map((name) => [name, [] as number[]]))
  for (const rate of measured) {
    const sums = noScores()
    for (const [index, text] of fixtureTexts.entries()) {
      for (let seed = 1; seed <= (rate === 0 ? 1 : seeds); seed++) {
        const damaged = damage(text, rate, seed * 1000 + index)
        addScores(sums, clean[index] as Fact[], factsOfChanged(damaged))
      }
    }
    for (const name of names) curve.get(name)?.push(f1(sums.get(name) as Score))
  }
  return curve
}
