import {daysOf} from '../dating.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** Two-digit years below it are of this century. */
const PIVOT = 50

/**
 * A CIA-RDP number of a year in which its document could not have been retired.
 *
 * The two digits behind CIA-RDP are the year in which the files went to the records centre: not before the document was
 * written, and not after it was released. Otherwise the number or one of the dates is misread.
 *
 * - Source: job citations of the Foreign Relations series
 * - Holds: for documents with a date, and for stamps with one
 * - Severity: warning
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
 * 4 May 1982
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 * ```
 *
 * ```messages
 * 7:35-7:65 warning Unexpected year 1979 of the job in `CIA-RDP79R00904A000200030014-1`, expected 1982 or later, as the document was written then
 * ```
 *
 */
export const documentIdYear = rule({
  name: 'document-id-year',
  severity: 'warning',
  source: 'job citations of the Foreign Relations series',
  presets: ['recommended', 'release'],
  check({survey, report}) {
    const {written} = survey
    const reported = new Set<string>()
    for (const entry of survey.of('documentId')) {
      const {canonical, parts, scheme, check} = entry.node
      const digits = parts['accessionYear']
      if (scheme !== 'cia-rdp' || digits === undefined || check?.verdict === 'bad' || reported.has(canonical))
        continue
      const year = Number(digits) + (Number(digits) < PIVOT ? 2000 : 1900)
      const stamp = entry.ancestors.at(-1)
      const released =
        stamp?.type === 'releaseStamp' && stamp.date !== undefined ? daysOf(stamp.date) : undefined
      const writtenIn = written && Number(written.earliest.slice(0, 4))
      const releasedIn = released && Number(released.latest.slice(0, 4))
      const early = writtenIn !== undefined && year < writtenIn
      const late = releasedIn !== undefined && year > releasedIn
      if (!early && !late) continue
      reported.add(canonical)
      report(entry, {
        unexpected: `year ${year} of the job in ${quote(canonical)}`,
        expected: early
          ? `${writtenIn} or later, as the document was written then`
          : `${releasedIn} or earlier, as it was released then`,
        actual: String(year),
      })
    }
  },
})
