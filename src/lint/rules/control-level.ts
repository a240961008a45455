import {companionRules} from '../../lexicon/marking-rules/companion-rules.js'
import {levelRules} from '../../lexicon/marking-rules/level-rules.js'
import {turningPoints} from '../../lexicon/regimes.js'
import {reportMarkings} from '../markings.js'
import {rule} from '../rule.js'

/** Rules on levels, and on controls that need another beside them. */
const demands = [
  ...Object.keys(levelRules),
  ...Object.entries(companionRules).flatMap(([ruleId, {requires}]) => (requires ? [ruleId] : [])),
]

/**
 * A control that does not go with the level or the other controls of its marking.
 *
 * GAMMA is top secret and its originator's, TALENT KEYHOLE and critical nuclear weapon design are secret at the least, HCS
 * and KLONDIKE are for nobody abroad; FOUO and SBU are for what is unclassified. The level or the control is misread, or
 * the marking was wrong from the start.
 *
 * - Source: DoDM 5200.01 volume 2; ISM.XML version 10
 * - Holds: from 30 June 1998, when one grammar of markings began; each control from when it was asked for
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * TOP SECRET//SI-G//ORCON/NOFORN
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET//SI-G//ORCON/NOFORN
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * ```messages
 * 1:1-1:27 warning Unexpected marking `SECRET//SI-G//ORCON/NOFORN`, expected GAMMA with TOP SECRET or higher
 * ```
 *
 */
export const controlLevel = rule({
  name: 'control-level',
  severity: [{from: turningPoints.oneGrammar, severity: 'warning'}],
  undated: 'info',
  source: 'DoDM 5200.01 volume 2; ISM.XML version 10',
  presets: ['recommended'],
  check(context) {
    reportMarkings(context, demands)
  },
})
