import type {Fact} from './facts-of.js'

/** The conventions that the library exists for, and the kinds of facts that measure each. */
export const conventions = {
  'classification banners': ['banner', 'caveat', 'cancelled', 'portion'],
  'exemption markers': ['exemption', 'redaction'],
  'release stamps': ['release-kind', 'release-date', 'document-id', 'authority'],
  'numbered outlines': ['section', 'enumerator'],
  'references and headers': [
    'field',
    'field-text',
    'document-date',
    'reference',
    'reference-designator',
    'reference-title',
    'reference-date',
  ],
  pages: ['page-start', 'page-number'],
} as const satisfies Record<string, readonly string[]>

export type ConventionName = keyof typeof conventions

/** Facts that were found and missed, and those that are none. */
export interface Score {
  found: number
  missed: number
  extra: number
}

/** Kinds whose value is text: damage to its letters can't be mended and is no fault. */
const running = new Set(['field-text', 'reference-title'])
const tolerance: Record<string, number> = {'page-start': 3}

/** Counts the facts that stand in both lists: of one kind and value, at most a line apart. */
export function score(expected: readonly Fact[], actual: readonly Fact[]): Map<ConventionName, Score> {
  const scores = new Map<ConventionName, Score>()
  for (const [name, kinds] of Object.entries(conventions)) {
    const of = (facts: readonly Fact[]) =>
      facts.filter(({kind}) => (kinds as readonly string[]).includes(kind))
    const free = of(actual)
    const wanted = of(expected)
    let found = 0
    for (const fact of wanted) {
      const at = free.findIndex((other) => isSame(fact, other))
      if (at < 0) continue
      free.splice(at, 1)
      found++
    }
    scores.set(name as ConventionName, {found, missed: wanted.length - found, extra: free.length})
  }
  return scores
}

/** Whether two facts are of one kind and value, at most a line apart. */
export function isSame(fact: Fact, other: Fact): boolean {
  return (
    fact.kind === other.kind &&
    Math.abs(fact.line - other.line) <= (tolerance[fact.kind] ?? 1) &&
    (running.has(fact.kind)
      ? sameWords(fact.value, other.value)
      : fact.value.toUpperCase() === other.value.toUpperCase())
  )
}

/** Whether two texts share most of their pairs of letters. */
function sameWords(one: string, other: string): boolean {
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  let shared = 0
  for (const pair of pairs) if (others.has(pair)) shared++
  return shared * 2 >= (pairs.size + others.size) * 0.7
}

function pairsOf(text: string): Set<string> {
  const letters = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return new Set(Array.from({length: Math.max(0, letters.length - 1)}, (_, at) => letters.slice(at, at + 2)))
}

/** F1 of a score: 1 where there is nothing to find and nothing was. */
export function f1({found, missed, extra}: Score): number {
  return found + missed + extra === 0 ? 1 : (2 * found) / (2 * found + missed + extra)
}

/** Adds one score to another. */
export function add(sum: Score, {found, missed, extra}: Score): Score {
  return {found: sum.found + found, missed: sum.missed + missed, extra: sum.extra + extra}
}
