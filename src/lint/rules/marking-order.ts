import type {FormRuleId} from '../../lexicon/marking-rules/form-rules.js'
import {turningPoints} from '../../lexicon/regimes.js'
import {reportMarkings} from '../markings.js'
import {rule} from '../rule.js'

/** Rules on the order of categories, and of the controls in them. */
const orders: readonly FormRuleId[] = [
  'category-order',
  'category-split',
  'category-mixed',
  'sci-order',
  'sap-order',
  'aea-order',
  'fgi-order',
  'joint-order',
  'dissemination-order',
  'non-ic-order',
  'cui-order',
]

/**
 * Fields of a marking that are not in the order of their categories.
 *
 * Behind the level stand SCI controls, special access programmes, Atomic Energy Act information, foreign government
 * information, dissemination controls and those of agencies outside the intelligence community, in this order; within a
 * field the register has an order too. The marking was made without the register, or two lines have run together.
 *
 * - Source: CAPCO Register and Manual; ISM-ID-00026; ISM-ID-00035
 * - Holds: from 30 June 1998, when one grammar of markings began
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * TOP SECRET//SI/TK//ORCON/NOFORN
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * Bad:
 *
 * ```txt
 * TOP SECRET//NOFORN//SI
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * ```messages
 * 1:1-1:23 warning Unexpected marking `TOP SECRET//NOFORN//SI`, expected SCI, SAP, AEA, FGI, dissemination, other controls, in this order
 * ```
 *
 */
export const markingOrder = rule({
  name: 'marking-order',
  severity: [{from: turningPoints.oneGrammar, severity: 'warning'}],
  undated: 'info',
  source: 'CAPCO Register and Manual; ISM-ID-00026; ISM-ID-00035',
  presets: ['recommended'],
  check(context) {
    reportMarkings(context, orders)
  },
})
