import {markdown} from '../accuracy-tables.js'
import {f1On, type Outcome, type Trial} from './choose.js'
import {facts, sum, type Counts} from './counts.js'
import type {FoldResult} from './cross.js'
import type {Fold} from './folds.js'

function decimals(value: number): string {
  return value.toFixed(3)
}

/** A difference with its sign; `·` for none. */
function signed(value: number): string {
  const text = value.toFixed(4)
  return Number(text) === 0 ? '·' : value > 0 ? `+${text}` : text
}

/** Facts of the gold in a fold. */
export function factsOfFold({slugs}: Fold, today: Outcome): number {
  return facts(sum(slugs.map((slug) => today.get(slug) as Counts)))
}

/** One row a fold: its F1 by how the values were chosen. */
export function foldTable(results: readonly FoldResult[], today: Outcome): string {
  return markdown(
    [
      'left out',
      'documents',
      'facts',
      'today',
      'chosen without it',
      'chosen with it',
      'others, tuned on',
      'change',
    ],
    results.map(({fold, today: now, leftOut, included, tuned, values}) => [
      fold.name,
      String(fold.slugs.length),
      String(factsOfFold(fold, today)),
      ...[now, leftOut, included, tuned].map(decimals),
      String(values.size),
    ]),
  )
}

/** What is said of all folds together. */
export interface Differences {
  /** Mean of the score where tuned less the score where left out. */
  readonly tunedLessLeftOut: Means
  /** Mean of the score of a collection when it is tuned on less its score when it is left out. */
  readonly withLessWithout: Means
  /** The least and the greatest F1 of a collection that was left out. */
  readonly least: number
  readonly most: number
}

/** A mean over folds: each for as many facts as it has, and all alike. */
export interface Means {
  readonly byFacts: number
  readonly plain: number
}

/** Means over the folds. */
export function differencesOf(results: readonly FoldResult[], today: Outcome): Differences {
  const weights = results.map(({fold}) => factsOfFold(fold, today))
  const total = weights.reduce((all, weight) => all + weight, 0)
  const mean = (of: (result: FoldResult) => number): Means => ({
    byFacts: results.reduce((all, result, at) => all + of(result) * (weights[at] as number), 0) / total,
    plain: results.reduce((all, result) => all + of(result), 0) / results.length,
  })
  const scores = results.map(({leftOut}) => leftOut)
  return {
    tunedLessLeftOut: mean(({tuned, leftOut}) => tuned - leftOut),
    withLessWithout: mean(({included, leftOut}) => included - leftOut),
    least: Math.min(...scores),
    most: Math.max(...scores),
  }
}

/** The differences as a table. */
export function differenceTable(rows: Readonly<Record<string, Differences>>): string {
  return markdown(
    [
      'values',
      'tuned less left out, by facts',
      'by fold',
      'with less without, by facts',
      'by fold',
      'left out: least',
      'most',
    ],
    Object.entries(rows).map(([name, {tunedLessLeftOut, withLessWithout, least, most}]) => [
      name,
      ...[
        tunedLessLeftOut.byFacts,
        tunedLessLeftOut.plain,
        withLessWithout.byFacts,
        withLessWithout.plain,
      ].map(signed),
      decimals(least),
      decimals(most),
    ]),
  )
}

/** What each mechanism gains on each fold: F1 with it less F1 without. */
export function mechanismTable(
  folds: readonly Fold[],
  today: Outcome,
  without: ReadonlyMap<string, Outcome>,
): string {
  const all = folds.flatMap(({slugs}) => slugs)
  const rows = [...without].map(([name, outcome]) => ({
    name,
    gains: [all, ...folds.map(({slugs}) => slugs)].map((slugs) => f1On(today, slugs) - f1On(outcome, slugs)),
  }))
  rows.sort((a, b) => (b.gains[0] as number) - (a.gains[0] as number))
  return markdown(
    ['mechanism', 'all', ...folds.map(({name}) => name)],
    rows.map(({name, gains}) => [name, ...gains.map(signed)]),
  )
}

/** Of each parameter the value that does best on all documents, where it is not today's: its gain on each fold. */
export function gainTable(folds: readonly Fold[], trials: readonly Trial[]): string {
  const all = folds.flatMap(({slugs}) => slugs)
  const rows = trials.flatMap(({key, today, outcomes}) => {
    const now = outcomes.get(today) as Outcome
    return [...outcomes]
      .filter(([value]) => value !== today)
      .map(([value, outcome]) => ({
        name: `${key} ${today} → ${value}`,
        gains: [all, ...folds.map(({slugs}) => slugs)].map(
          (slugs) => f1On(outcome, slugs) - f1On(now, slugs),
        ),
      }))
  })
  return markdown(
    ['value', 'all', ...folds.map(({name}) => name)],
    rows
      .filter(({gains}) => (gains[0] as number) > 0)
      .sort((a, b) => (b.gains[0] as number) - (a.gains[0] as number))
      .map(({name, gains}) => [name, ...gains.map(signed)]),
  )
}
