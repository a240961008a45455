/** A document of the gold. */
export interface GoldDocument {
  readonly slug: string
  /** The collection that it is from. */
  readonly stratum: string
}

/** Collections that are left out together. */
export interface Fold {
  readonly name: string
  readonly slugs: readonly string[]
}

/**
 * Divides documents by collection; small collections are joined, the smallest first, until each fold has enough.
 *
 * @param least fewest documents of a fold
 */
export function foldsOf(documents: readonly GoldDocument[], least: number): Fold[] {
  const strata = new Map<string, string[]>()
  for (const {slug, stratum} of documents) strata.set(stratum, [...(strata.get(stratum) ?? []), slug])
  const bySize = [...strata].sort(([a, one], [b, other]) => one.length - other.length || a.localeCompare(b))
  const folds: Fold[] = []
  let open: [string, string[]][] = []
  for (const stratum of bySize) {
    open.push(stratum)
    if (open.reduce((size, [, slugs]) => size + slugs.length, 0) < least) continue
    folds.push(foldOf(open))
    open = []
  }
  if (open.length === 0) return folds
  // what is left over goes to the last fold
  const last = folds.pop()
  const rest = foldOf(open)
  return [...folds, last ? {name: `${last.name}, ${rest.name}`, slugs: [...last.slugs, ...rest.slugs]} : rest]
}

function foldOf(strata: readonly (readonly [string, readonly string[]])[]): Fold {
  return {name: strata.map(([name]) => name).join(', '), slugs: strata.flatMap(([, slugs]) => slugs)}
}
