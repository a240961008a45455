import {addScores, factsOfChanged, noScores} from './changed-text.js'
import type {Fact} from './facts-of.js'
import {layOut, type LayoutName} from './page-layouts.js'
import {isSame, type ConventionName, type Score} from './score.js'

/** A paper with what is on it. */
export interface KnownPaper {
  readonly text: string
  readonly facts: readonly Fact[]
  /** What readers are not sure of, or what damage took: it counts neither where it is found nor where it is not. */
  readonly doubtful?: readonly Fact[]
}

/** Leaves out what may be found and need not. */
function withoutDoubtful(found: readonly Fact[], doubtful: readonly Fact[]): Fact[] {
  const open = [...doubtful]
  return found.filter((fact) => {
    const at = open.findIndex((other) => isSame(other, fact))
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
}

/** What is found of the facts of papers that are laid out otherwise, by convention. */
export function layoutScores(papers: readonly KnownPaper[], layout: LayoutName): Map<ConventionName, Score> {
  const sums = noScores()
  for (const [index, {text, facts, doubtful = []}] of papers.entries())
    addScores(sums, facts, withoutDoubtful(factsOfChanged(layOut(text, layout, index + 1)), doubtful))
  return sums
}
