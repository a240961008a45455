import {levels} from '../../lexicon/levels.js'
import {sinceRegime} from '../../lexicon/regimes.js'
import {quote} from '../pieces.js'
import {rankedBanners} from '../ranks.js'
import {rule} from '../rule.js'
import {mayBearWords, SECURITY_INFORMATION} from '../security-information.js'

/**
 * A classified document of the time of EO 10290 without the words SECURITY INFORMATION.
 *
 * The order asked for them beside every level; practice was uneven, above all for TOP SECRET, so that their absence is no
 * more than worth knowing.
 *
 * - Source: EO 10290
 * - Holds: from 27 October 1951 to 14 December 1953; not for documents without a date
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET - SECURITY INFORMATION
 *
 * 4 May 1952
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * 1. The sheds were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET
 *
 * 4 May 1952
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * 1. The sheds were given up.
 * ```
 *
 * ```messages
 * 1:1-1:7 info Unexpected banner `SECRET` by itself in a document of the time of EO 10290, expected the words SECURITY INFORMATION beside the level
 * ```
 *
 */
export const securityInformationAbsent = rule({
  name: 'security-information-absent',
  severity: [{from: sinceRegime('EO 10290'), to: '1953-12-14', severity: 'info'}],
  undated: 'silent',
  source: 'EO 10290',
  presets: ['recommended'],
  check({survey, report}) {
    if (mayBearWords(survey)) return
    const first = rankedBanners(survey).find(({rank}) => rank >= levels.CONFIDENTIAL.rank)
    if (!first) return
    const {value} = first.entry.node
    report(first.entry, {
      unexpected: `banner ${quote(value)} by itself in a document of the time of EO 10290`,
      expected: `the words ${SECURITY_INFORMATION} beside the level`,
      actual: value,
      values: [`${value} - ${SECURITY_INFORMATION}`],
    })
  },
})
