import {recordAgencies} from '../../lexicon/record-agencies.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/**
 * A JFK record number whose agency is in no list.
 *
 * The first three digits name the agency that sent the record: 104 is CIA, 124 the FBI. Those not in the list are misread,
 * or of an agency that nobody has listed yet.
 *
 * - Source: JFK Assassination Records Collection, identification forms
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * AGENCY: CIA
 * RECORD NUMBER: 104-10061-10208
 * RECORD SERIES: JFK
 * ```
 *
 * Bad:
 *
 * ```txt
 * AGENCY: CIA
 * RECORD NUMBER: 184-10061-10208
 * RECORD SERIES: JFK
 * ```
 *
 * ```messages
 * 2:16-2:31 info Unexpected agency `184` of record number `184-10061-10208`, expected an agency of the list, such as 104 or 124
 * ```
 *
 */
export const recordNumberAgency = rule({
  name: 'record-number-agency',
  severity: 'info',
  source: 'JFK Assassination Records Collection, identification forms',
  presets: ['recommended', 'release'],
  check({survey, report}) {
    const reported = new Set<string>()
    for (const entry of survey.of('documentId')) {
      const {scheme, parts, canonical} = entry.node
      const agency = parts['agency']
      if (scheme !== 'jfk-record' || agency === undefined || agency in recordAgencies) continue
      if (reported.has(canonical)) continue
      reported.add(canonical)
      report(entry, {
        unexpected: `agency ${quote(agency)} of record number ${quote(canonical)}`,
        expected: 'an agency of the list, such as 104 or 124',
        actual: agency,
        values: Object.keys(recordAgencies),
      })
    }
  },
})
