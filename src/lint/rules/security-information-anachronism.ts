import {sinceRegime} from '../../lexicon/regimes.js'
import {writeDays} from '../dating.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {securityInformation} from '../security-information.js'

/**
 * The words SECURITY INFORMATION on a document that was not written under EO 10290.
 *
 * The order put them beside every level from late October 1951; EO 10501 dropped them on 15 December 1953, and offices
 * cut them off their rubber stamps. Elsewhere they show that the date is misread or that two papers lie in one file.
 *
 * - Source: EO 10290; EO 10501
 * - Holds: before 27 October 1951 and from 15 December 1953; not for documents without a date
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET
 * SECURITY INFORMATION
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
 * SECURITY INFORMATION
 *
 * 4 May 1962
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * 1. The sheds were given up.
 * ```
 *
 * ```messages
 * 2:1-2:21 warning Unexpected words `SECURITY INFORMATION` in a document of 1962-05-04, expected them from late October 1951 to 14 December 1953 only
 * ```
 *
 */
export const securityInformationAnachronism = rule({
  name: 'security-information-anachronism',
  severity: [
    {from: sinceRegime('wartime'), to: '1951-10-26', severity: 'warning'},
    {from: sinceRegime('EO 10501'), severity: 'warning'},
  ],
  undated: 'silent',
  source: 'EO 10290; EO 10501',
  presets: ['recommended'],
  check({survey, report}) {
    const entry = securityInformation(survey)
    const {written} = survey
    if (!entry || !written) return
    // dates on both sides of the order may lie under it as well
    if (written.earliest < sinceRegime('EO 10290') && written.latest >= sinceRegime('EO 10290')) return
    report(entry, {
      unexpected: `words ${quote(entry.node.value)} in a document of ${writeDays(written)}`,
      expected: 'them from late October 1951 to 14 December 1953 only',
      actual: entry.node.value,
    })
  },
})
