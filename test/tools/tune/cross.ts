import {bestValue, blindValue, chosen, f1On, type Outcome, type Trial} from './choose.js'
import type {Fold} from './folds.js'

/** How values are chosen: keeping today's where nothing gains the margin, or without regard to today's. */
export type Manner = 'keeping' | 'blind'

/** What came of one fold that was left out while values were chosen. */
export interface FoldResult {
  readonly fold: Fold
  /** The values that were chosen on the other folds, where they are not today's. */
  readonly values: ReadonlyMap<string, number>
  /** F1 of the fold with today's values, with those chosen without it, and with those chosen on all. */
  readonly today: number
  readonly leftOut: number
  readonly included: number
  /** F1 of the other folds with today's values, and with those that were chosen on them. */
  readonly othersToday: number
  readonly tuned: number
}

/**
 * Leaves out each fold in turn: values are chosen on the others, and measured on it.
 *
 * @param measure what comes of settings of values
 * @param margin least gain of F1 that counts, where today's values are kept
 */
export function crossValidate(
  folds: readonly Fold[],
  trials: readonly Trial[],
  manner: Manner,
  margin: number,
  measure: (settings: readonly ReadonlyMap<string, number>[]) => readonly Outcome[],
): FoldResult[] {
  const all = folds.flatMap(({slugs}) => slugs)
  const choose = (slugs: readonly string[]) =>
    chosen(trials, (trial) =>
      manner === 'blind' ? blindValue(trial, slugs) : bestValue(trial, slugs, margin),
    )
  const othersOf = (fold: Fold) => folds.filter((other) => other !== fold).flatMap(({slugs}) => slugs)
  const settings = [new Map<string, number>(), choose(all), ...folds.map((fold) => choose(othersOf(fold)))]
  const [today, included, ...byFold] = measure(settings) as [Outcome, Outcome, ...Outcome[]]
  return folds.map((fold, at) => {
    const outcome = byFold[at] as Outcome
    const others = othersOf(fold)
    return {
      fold,
      values: settings[at + 2] as ReadonlyMap<string, number>,
      today: f1On(today, fold.slugs),
      leftOut: f1On(outcome, fold.slugs),
      included: f1On(included, fold.slugs),
      othersToday: f1On(today, others),
      tuned: f1On(outcome, others),
    }
  })
}

/** Values that are not today's, and in how many folds each was chosen; the most often chosen first. */
export function agreement(results: readonly FoldResult[]): {key: string; value: number; folds: number}[] {
  const counts = new Map<string, {key: string; value: number; folds: number}>()
  for (const {values} of results) {
    for (const [key, value] of values) {
      const name = `${key} ${value}`
      counts.set(name, {key, value, folds: (counts.get(name)?.folds ?? 0) + 1})
    }
  }
  return [...counts.values()].sort((a, b) => b.folds - a.folds || a.key.localeCompare(b.key))
}
