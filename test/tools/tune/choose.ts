import {f1, sum, type Counts} from './counts.js'

/** Counts of every document under one setting of the parser, by slug. */
export type Outcome = ReadonlyMap<string, Counts>

/** What came of every value of a parameter. */
export interface Trial {
  readonly key: string
  /** The value that the parser has. */
  readonly today: number
  readonly outcomes: ReadonlyMap<number, Outcome>
}

/** F1 over some documents. */
export function f1On(outcome: Outcome, slugs: readonly string[]): number {
  return f1(sum(slugs.map((slug) => outcome.get(slug) as Counts)))
}

/**
 * The value that does best on some documents. Today's value stays where no other gains the margin.
 *
 * @param margin least gain of F1 that counts
 */
export function bestValue({today, outcomes}: Trial, slugs: readonly string[], margin: number): number {
  const now = f1On(outcomes.get(today) as Outcome, slugs)
  let best = today
  let most = now + margin
  for (const [value, outcome] of outcomes) {
    const score = f1On(outcome, slugs)
    if (value === today || score < most || (score === most && best !== today)) continue
    best = value
    most = score
  }
  return best
}

/**
 * The value that does best on some documents, whatever today's is; of those that do equally well, the one in the middle.
 */
export function blindValue({outcomes}: Trial, slugs: readonly string[]): number {
  const scores = [...outcomes].map(([value, outcome]) => ({value, score: f1On(outcome, slugs)}))
  const most = Math.max(...scores.map(({score}) => score))
  const best = scores
    .filter(({score}) => score === most)
    .map(({value}) => value)
    .sort((a, b) => a - b)
  return best[Math.floor(best.length / 2)] as number
}

/** The choice of every parameter whose value is not today's. */
export function chosen(trials: readonly Trial[], choose: (trial: Trial) => number): Map<string, number> {
  const values = new Map<string, number>()
  for (const trial of trials) {
    const value = choose(trial)
    if (value !== trial.today) values.set(trial.key, value)
  }
  return values
}
