import {levels} from '../lexicon/levels.js'
import type {Marking} from '../tree/marking.js'
import type {EntryOf, Survey} from './survey.js'

/** Least confidence of a banner whose level a rule builds on. */
const SURE = 0.7

/**
 * Rank of what a marking says, 0 for unclassified to 4 for top secret; undefined where it gives no level at all.
 * Administrative controls rank with unclassified: they are no levels.
 */
export function rankOf({system, level, administrative}: Marking): number | undefined {
  if (level !== undefined) return levels[level].rank
  return administrative !== undefined || system === 'CUI' ? levels.UNCLASSIFIED.rank : undefined
}

/** A banner that says how the page is classified, clean enough to be relied on. */
export interface RankedBanner {
  readonly entry: EntryOf<'banner'>
  readonly rank: number
}

/**
 * The banners of a document that give a level, without those that hold only on a condition and those read through
 * heavy damage.
 */
export function rankedBanners(survey: Survey): RankedBanner[] {
  const ranked: RankedBanner[] = []
  for (const entry of survey.of('banner')) {
    const {marking, condition, confidence} = entry.node
    const rank = rankOf(marking)
    if (rank === undefined || condition !== undefined || confidence < SURE) continue
    ranked.push({entry, rank})
  }
  return ranked
}

/** The highest of some ranked things; the first of equals. */
export function highest<T extends {readonly rank: number}>(ranked: readonly T[]): T | undefined {
  let top: T | undefined
  for (const each of ranked) if (!top || each.rank > top.rank) top = each
  return top
}

/** What a marking gives as its level, as it is printed in messages. */
export function levelName({level, administrative, system}: Marking): string {
  return level ?? administrative ?? system
}
