import type {RollUpRuleId} from '../../lexicon/marking-rules/roll-up-rules.js'
import {turningPoints} from '../../lexicon/regimes.js'
import {findingsAt} from '../markings.js'
import {quote} from '../pieces.js'
import {rankedBanners} from '../ranks.js'
import {rule} from '../rule.js'

/** Least confidence of a portion mark whose controls count. */
const SURE = 0.9

/** Rules on controls; the level has rules of its own. */
const controls: readonly RollUpRuleId[] = [
  'roll-up-noforn',
  'roll-up-orcon',
  'roll-up-atomic',
  'roll-up-sci',
  'roll-up-release',
  'roll-up-relido',
]

/**
 * A control that a portion has and no banner.
 *
 * NOFORN, ORCON, SCI controls and the Atomic Energy Act's RD and FRD go up to the banner from any portion that has them. REL TO
 * and RELIDO do so only from all classified portions.
 *
 * - Source: ISM-ID-00067; ISM-ID-00088; CAPCO Register and Manual
 * - Holds: from 30 June 1998, when one grammar of markings began
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET//NOFORN
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up.
 *
 * 2. (S//NF) The pilots were told in advance.
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up.
 *
 * 2. (S//NF) The pilots were told in advance.
 * ```
 *
 * ```messages
 * 1:1-1:7 warning Unexpected banner `SECRET` over the portions of the document, expected NOFORN in the banner, since a portion has it
 * ```
 *
 */
export const controlNotRolledUp = rule({
  name: 'control-not-rolled-up',
  severity: [{from: turningPoints.oneGrammar, severity: 'warning'}],
  undated: 'info',
  source: 'ISM-ID-00067; ISM-ID-00088; CAPCO Register and Manual',
  presets: ['recommended'],
  check({survey, report}) {
    const portions = survey
      .of('portionMark')
      .flatMap(({node}) => (node.confidence >= SURE ? [node.marking] : []))
    if (portions.length === 0) return
    const [first, ...others] = rankedBanners(survey)
    if (!first) return
    // the pages of a document may have banners of their own: what one of them takes over is taken over
    const everywhere = others.map(({entry}) => findingsAt(survey, entry.node.marking, {portions}))
    for (const {ruleId, message, source} of findingsAt(survey, first.entry.node.marking, {portions})) {
      if (!(controls as readonly string[]).includes(ruleId)) continue
      if (!everywhere.every((findings) => findings.some((each) => each.ruleId === ruleId))) continue
      const {value} = first.entry.node
      report(first.entry, {
        unexpected: `banner ${quote(value)} over the portions of the document`,
        expected: message,
        actual: value,
        note: `${source}.`,
      })
    }
  },
})
