import type {DeclassificationStamp, ReleaseStamp} from '../../tree/nodes.js'
import {daysOf, isBefore, writeDays, yearsLater} from '../dating.js'
import {rule} from '../rule.js'
import {printedDate} from '../stamps.js'

/**
 * A stamp of automatic declassification on a document that was too young for it.
 *
 * Records are declassified automatically after 25 years, and CIA's "@ 50-Yr" programme reviews those of 50. A younger
 * document came out of another review, or one of the dates is misread.
 *
 * - Source: EO 13526 §3.3(a); EO 12958 §3.4(a)
 * - Holds: for documents with a date
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * 4 May 1952
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * Declassified and Approved For Release @ 50-Yr 2013/05/22 : CIA-RDP79R00904A000200030014-1
 * ```
 *
 * Bad:
 *
 * ```txt
 * 4 May 1972
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * Declassified and Approved For Release @ 50-Yr 2013/05/22 : CIA-RDP79R00904A000200030014-1
 * ```
 *
 * ```messages
 * 7:47-7:57 info Unexpected 50-year declassification in 2013-05-22 of a document of 1972-05-04, expected a document of 50 years or more
 * ```
 *
 */
export const releaseAge = rule({
  name: 'release-age',
  severity: 'info',
  source: 'EO 13526 §3.3(a); EO 12958 §3.4(a)',
  presets: ['recommended', 'release'],
  check({survey, report}) {
    const {written} = survey
    if (!written) return
    for (const stamp of [...survey.of('releaseStamp'), ...survey.of('declassificationStamp')]) {
      const {date} = stamp.node
      const years = yearsOf(stamp.node)
      if (date === undefined || years === undefined) continue
      const released = daysOf(date)
      if (isBefore(released, written.earliest) || !isBefore(released, yearsLater(written.earliest, years)))
        continue
      report(printedDate(stamp) ?? stamp, {
        unexpected: `${years}-year declassification in ${date} of a document of ${writeDays(written)}`,
        expected: `a document of ${years} years or more`,
        actual: date,
      })
      return
    }
  },
})

/** Years after which the programme of a stamp begins. */
function yearsOf(stamp: ReleaseStamp | DeclassificationStamp): number | undefined {
  if (stamp.type === 'releaseStamp') return stamp.program === '50-Yr' ? 50 : undefined
  const {order, section} = stamp.authority ?? {}
  const automatic =
    (order === 'EO 13526' && section?.startsWith('3.3') === true) ||
    (order === 'EO 12958' && section?.startsWith('3.4') === true)
  return automatic ? 25 : undefined
}
