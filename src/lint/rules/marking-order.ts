import {disseminationControls, nonIcControls, sciControls, type ControlEntry} from '../../lexicon/controls.js'
import {turningPoints} from '../../lexicon/regimes.js'
import {cleanMarkings} from '../markings.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** What the fields of a marking begin with, by the place of their category in the order. */
const categories: readonly RegExp[] = [
  beginningWith(sciControls),
  /^(?:SAR|SPECIAL ACCESS REQUIRED|HVSACO)\b/,
  /^(?:F?RD|TFNI|RESTRICTED DATA|FORMERLY RESTRICTED DATA|DO[DE] UCNI)\b/,
  /^FGI\b/,
  beginningWith(disseminationControls, ['REL TO', 'REL', 'DISPLAY ONLY']),
  beginningWith(nonIcControls, ['ACCM']),
]

function beginningWith(entries: readonly ControlEntry[], more: readonly string[] = []): RegExp {
  const forms = [...entries.flatMap(({banner, portion}) => [...banner, ...portion]), ...more]
  return new RegExp(`^(?:${[...new Set(forms)].join('|')})(?![A-Z0-9])`)
}

/**
 * Fields of a marking that are not in the order of their categories.
 *
 * Behind the level stand SCI controls, special access programmes, Atomic Energy Act information, foreign government
 * information, dissemination controls and those of agencies outside the intelligence community, in this order. The
 * marking was made without the register, or two lines have run together.
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
 * 1:1-1:23 warning Unexpected `SI` behind `NOFORN` in the marking `TOP SECRET//NOFORN//SI`, expected `SI` before `NOFORN`
 * ```
 *
 */
export const markingOrder = rule({
  name: 'marking-order',
  severity: [{from: turningPoints.oneGrammar, severity: 'warning'}],
  undated: 'info',
  source: 'CAPCO Register and Manual; ISM-ID-00026; ISM-ID-00035',
  presets: ['recommended'],
  check({survey, report}) {
    for (const entry of cleanMarkings(survey)) {
      const {value} = entry.node
      const fields = value.replaceAll(/[()]/g, '').split('//').slice(1)
      const known = fields.flatMap((field) => {
        const place = categories.findIndex((category) => category.test(field))
        return place < 0 ? [] : [{field, place}]
      })
      const at = known.findIndex(({place}, index) => index > 0 && place < (known[index - 1]?.place as number))
      const late = known[at]
      if (!late) continue
      const early = known.find(({place}) => place > late.place)?.field as string
      report(entry, {
        unexpected: `${quote(late.field)} behind ${quote(early)} in the marking ${quote(value)}`,
        expected: `${quote(late.field)} before ${quote(early)}`,
        actual: value,
      })
    }
  },
})
