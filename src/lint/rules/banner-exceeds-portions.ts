import {sinceRegime} from '../../lexicon/regimes.js'
import {quote} from '../pieces.js'
import {isPortion, openingOf, rankedPortions} from '../portions.js'
import {highest, levelName, rankedBanners} from '../ranks.js'
import {rule} from '../rule.js'
import type {EntryOf, Survey} from '../survey.js'

/** Portions from which on a document is marked throughout. */
const FEWEST = 3

/**
 * A document marked higher than any of its portions.
 *
 * Facts that are harmless each by itself may be classified together, and a letter bears the level of what is attached to
 * it; the document then says so. Without such a note it is marked too high, or portions are lost. Only documents all of
 * whose paragraphs are marked are looked at.
 *
 * - Source: EO 13526 §1.7(e); 32 CFR 2001.24(g)
 * - Holds: since portion marks are required, 1 December 1978
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET
 *
 * 4 May 1985
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up in the spring of this year.
 *
 * 2. (U) The northern channel was dredged to a depth of eleven feet in the autumn.
 *
 * 3. (S) The pilots of both ports were told in advance, and agreed to keep silent.
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET
 *
 * 4 May 1985
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up in the spring of this year.
 *
 * 2. (U) The northern channel was dredged to a depth of eleven feet in the autumn.
 *
 * 3. (C) The pilots of both ports were told in advance, and agreed to keep silent.
 * ```
 *
 * ```messages
 * 1:1-1:7 warning Unexpected banner `SECRET` over portions of CONFIDENTIAL at most, expected the level of the highest portion, or a note that the compilation is classified
 * ```
 *
 */
export const bannerExceedsPortions = rule({
  name: 'banner-exceeds-portions',
  severity: [{from: sinceRegime('EO 12065'), severity: 'warning'}],
  undated: 'info',
  source: 'EO 13526 §1.7(e); 32 CFR 2001.24(g)',
  presets: ['recommended'],
  check({survey, report}) {
    const banner = highest(rankedBanners(survey))
    const portions = rankedPortions(survey)
    const portion = highest(portions)
    if (!banner || !portion || portions.length < FEWEST || banner.rank <= portion.rank) return
    if (!isMarkedThroughout(survey) || isExplained(survey)) return
    const level = levelName(banner.entry.node.marking)
    report(banner.entry, {
      unexpected: `banner ${quote(banner.entry.node.value)} over portions of ${levelName(portion.entry.node.marking)} at most`,
      expected: 'the level of the highest portion, or a note that the compilation is classified',
      actual: level,
      values: [levelName(portion.entry.node.marking)],
    })
  },
})

function isMarkedThroughout(survey: Survey): boolean {
  return survey.of('paragraph').every(({node, ancestors}) => {
    if (openingOf(node)?.type === 'portionMark' || !isPortion(node)) return true
    // the text of a section may begin with its title, which then bears the mark
    const section = ancestors.at(-1)
    return section?.type === 'section' && openingOf(section)?.type === 'portionMark'
  })
}

/** A note that the compilation is classified, or that the paper bears the level of what is attached to it. */
const note = /compilation|separated from|removal of (?:the )?(?:attachment|enclosure)/i

function isExplained(survey: Survey): boolean {
  return survey.of('text').some(({node}) => note.test(node.value)) || survey.of('banner').some(hasCondition)
}

function hasCondition({node}: EntryOf<'banner'>): boolean {
  return node.condition !== undefined
}
