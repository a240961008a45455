import {levels} from '../../lexicon/levels.js'
import {isAfter, isBefore, writeDays} from '../dating.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** Confidence from which on a banner is what it is read as. */
const SURE = 0.9

/**
 * A level that did not exist when the document was written.
 *
 * RESTRICTED was a level of the United States until EO 10501 took effect on 15 December 1953, TOP SECRET is one since
 * March 1944. Such a banner outside its time tells that the date is misread, or that the paper is foreign. Foreign and
 * NATO markings are left alone, and so is RESTRICTED DATA, which is no level.
 *
 * - Source: EO 10501 §1; AR 380-5 (1944)
 * - Holds: from 22 March 1940 to 29 February 1944, and from 15 December 1953; not for documents without a date
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * RESTRICTED
 *
 * 4 May 1951
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
 * RESTRICTED
 *
 * 4 May 1957
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * 1. The sheds were given up.
 * ```
 *
 * ```messages
 * 1:1-1:11 warning Unexpected level `RESTRICTED` in a document of 1957-05-04, expected one in force: RESTRICTED ended on 1953-12-14
 * ```
 *
 */
export const levelAnachronism = rule({
  name: 'level-anachronism',
  severity: [
    {from: '1940-03-22', to: '1944-02-29', severity: 'warning'},
    {from: '1953-12-15', severity: 'warning'},
  ],
  undated: 'silent',
  source: 'EO 10501 §1; AR 380-5 (1944)',
  presets: ['recommended'],
  check({survey, report}) {
    const {written} = survey
    if (!written) return
    const reported = new Set<string>()
    for (const entry of survey.of('banner')) {
      const {marking, confidence, value} = entry.node
      const {system, level} = marking
      if (system !== 'US' || level === undefined || confidence < SURE || reported.has(level)) continue
      const {from, to} = levels[level]
      const late = to !== undefined && isAfter(written, to)
      if (!late && !isBefore(written, from)) continue
      reported.add(level)
      report(entry, {
        unexpected: `level ${quote(value)} in a document of ${writeDays(written)}`,
        expected: late ? `one in force: ${level} ended on ${to}` : `one in force: ${level} began on ${from}`,
        actual: level,
      })
    }
  },
})
