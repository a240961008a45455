import {turningPoints} from '../../lexicon/regimes.js'
import {daysOf, isBefore, writeDays} from '../dating.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {printedDate} from '../stamps.js'

/** Least confidence of a printed date that contradicts another. */
const SURE = 0.7

/**
 * A release stamp dated before the document, or before there were such stamps.
 *
 * Nothing is released before it is written: a digit of one of the two dates is misread. CIA's stamps with a CIA-RDP number
 * begin in 1998, with the 25-year programme.
 *
 * - Source: logic; practice of CIA's reading room
 * - Holds: at all times; for documents with a date, and for stamps with a CIA-RDP number
 * - Severity: error; warning for a stamp with a CIA-RDP number dated before 1998
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * 4 May 1972
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
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
 * 1. The sheds were given up.
 *
 * Approved for Release: 1962/05/08 C02016343
 * ```
 *
 * ```messages
 * 9:23-9:33 error Unexpected release on `1962-05-08` of a document of 1972-05-04, expected a release after the document was written
 * ```
 *
 * Bad:
 *
 * ```txt
 * The sheds on the east bank were given up.
 *
 * Approved For Release 1985/08/22 : CIA-RDP79R00904A000200030014-1
 * ```
 *
 * ```messages
 * 3:22-3:32 warning Unexpected release on `1985-08-22` under a CIA-RDP number, expected a date from 1998 on
 * ```
 *
 */
export const releaseBeforeDocument = rule({
  name: 'release-before-document',
  severity: 'error',
  source: "logic; practice of CIA's reading room",
  presets: ['recommended', 'release'],
  check({survey, report}) {
    const {written} = survey
    const reported = new Set<string>()
    for (const stamp of [...survey.of('releaseStamp'), ...survey.of('declassificationStamp')]) {
      const date = printedDate(stamp)
      // the stamp's own date: a wreck is given the date of the other stamps
      if (!date || date.node.confidence < SURE || reported.has(date.node.iso)) continue
      const {iso} = date.node
      const released = daysOf(iso)
      const record =
        stamp.node.type === 'releaseStamp' && stamp.node.documentId?.startsWith('CIA-RDP') === true
      if (written && isBefore(released, written.earliest)) {
        reported.add(iso)
        report(date, {
          unexpected: `release on ${quote(iso)} of a document of ${writeDays(written)}`,
          expected: 'a release after the document was written',
          actual: iso,
        })
      } else if (record && isBefore(released, turningPoints.automaticRelease)) {
        reported.add(iso)
        report(date, {
          unexpected: `release on ${quote(iso)} under a CIA-RDP number`,
          expected: 'a date from 1998 on',
          actual: iso,
          atMost: 'warning',
        })
      }
    }
  },
})
