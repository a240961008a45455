import {companionRules} from '../../lexicon/marking-rules/companion-rules.js'
import {turningPoints} from '../../lexicon/regimes.js'
import {reportMarkings} from '../markings.js'
import {rule} from '../rule.js'

/** Rules on controls that suffer none of some others. */
const conflicts = Object.entries(companionRules).flatMap(([ruleId, {excludes}]) => (excludes ? [ruleId] : []))

/**
 * Two controls in one marking that exclude one another.
 *
 * What no foreigner may see can't be releasable to any: NOFORN stands with none of REL TO, RELIDO, DISPLAY ONLY and EYES
 * ONLY. A paper is in exclusive distribution or in none: EXDIS does not stand with NODIS. Restricted Data is declassified
 * under its own act, and bears no date for it.
 *
 * - Source: ISM-ID-00033; ISM-ID-00038; ISM-ID-00169; ISM-ID-00176; DoDM 5200.01 volume 2
 * - Holds: from 30 June 1998, when one grammar of markings began
 * - Severity: error; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET//REL TO USA, GBR
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET//NOFORN/REL TO USA, GBR
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * ```messages
 * 1:1-1:31 error Unexpected marking `SECRET//NOFORN/REL TO USA, GBR`, expected NOFORN without REL TO
 * ```
 *
 */
export const markingConflict = rule({
  name: 'marking-conflict',
  severity: [{from: turningPoints.oneGrammar, severity: 'error'}],
  undated: 'info',
  source: 'ISM-ID-00033; ISM-ID-00038; ISM-ID-00169; ISM-ID-00176; DoDM 5200.01 volume 2',
  presets: ['recommended'],
  check(context) {
    reportMarkings(context, conflicts)
  },
})
