import {parse} from '../../src/index.js'
import {factsOf, type Fact} from './facts-of.js'
import type {Damaged} from './noise.js'
import {add, conventions, score, type ConventionName, type Score} from './score.js'

/** Scores by convention, with nothing found yet. */
export function noScores(): Map<ConventionName, Score> {
  const names = Object.keys(conventions) as ConventionName[]
  return new Map(names.map((name) => [name, {found: 0, missed: 0, extra: 0}]))
}

/** The facts of a text that was changed, on the lines that they have in the first text. */
export function factsOfChanged({text, origins}: Damaged): Fact[] {
  return factsOf(parse(text)).map((fact) => ({...fact, line: origins[fact.line - 1] ?? 0}))
}

/** Adds what is found of the facts of a text to the scores. */
export function addScores(
  sums: Map<ConventionName, Score>,
  expected: readonly Fact[],
  found: readonly Fact[],
): void {
  for (const [name, one] of score(expected, found)) sums.set(name, add(sums.get(name) as Score, one))
}
