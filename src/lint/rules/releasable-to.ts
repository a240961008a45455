import type {FormRuleId} from '../../lexicon/marking-rules/form-rules.js'
import {turningPoints} from '../../lexicon/regimes.js'
import {reportMarkings} from '../markings.js'
import {rule} from '../rule.js'

/** Rules on lists of those to whom a text may be shown. */
const lists: readonly FormRuleId[] = [
  'rel-to-list',
  'rel-to-usa',
  'rel-to-only-usa',
  'rel-to-order',
  'display-only-list',
  'display-only-order',
  'display-only-usa',
  'country-code',
]

/**
 * A list of REL TO that is not written as one.
 *
 * The United States stand first, behind them countries by their three letters, then alliances by their four, each in the
 * order of the alphabet. REL TO USA alone releases to nobody else and is no control. DISPLAY ONLY has such a list too.
 *
 * - Source: ISM-ID-00031; ISM-ID-00041; CAPCO Register and Manual
 * - Holds: from 30 June 1998, when one grammar of markings began
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET//REL TO USA, AUS, GBR, NATO
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET//REL TO GBR, USA
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * ```messages
 * 1:1-1:24 warning Unexpected marking `SECRET//REL TO GBR, USA`, expected USA first behind REL TO
 * ```
 *
 */
export const releasableTo = rule({
  name: 'releasable-to',
  severity: [{from: turningPoints.oneGrammar, severity: 'warning'}],
  undated: 'info',
  source: 'ISM-ID-00031; ISM-ID-00041; CAPCO Register and Manual',
  presets: ['recommended'],
  check(context) {
    reportMarkings(context, lists)
  },
})
