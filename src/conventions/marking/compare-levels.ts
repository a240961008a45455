import {levels, type Level} from '../../lexicon/levels.js'

/**
 * Compares two classification levels, for sorting: negative where the first is lower, positive where it is higher, 0 where
 * both are the same. UNCLASSIFIED, RESTRICTED, CONFIDENTIAL, SECRET, TOP SECRET is the order of every executive order.
 *
 * Administrative controls (`FOR OFFICIAL USE ONLY`) are no levels; text under them alone is unclassified.
 *
 * @example
 * ```ts
 * import {compareLevels, type Level} from 'declast'
 * compareLevels('SECRET', 'TOP SECRET') < 0 // true
 * const found: Level[] = ['SECRET', 'UNCLASSIFIED', 'CONFIDENTIAL']
 * found.toSorted(compareLevels) // ['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET']
 * ```
 */
export function compareLevels(a: Level, b: Level): number {
  return levels[a].rank - levels[b].rank
}
