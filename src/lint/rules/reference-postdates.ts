import {daysOf, isAfter, writeDays} from '../dating.js'
import {date as dates} from '../../conventions/date/index.js'
import {pieceOf, quote} from '../pieces.js'
import {rule, type Place} from '../rule.js'
import type {EntryOf} from '../survey.js'

/** Least confidence of an entry and its date. */
const SURE = 0.7

/**
 * A reference that is dated after the document which cites it.
 *
 * Nothing is cited before it is written: a digit of one of the two dates is misread.
 *
 * - Source: logic
 * - Holds: for documents with a date
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * 17 March 1954
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * REFERENCES: (a) NIE-71, dated 4 August 1953
 *
 * 1. The sheds were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * 17 March 1954
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * REFERENCES: (a) NIE-71, dated 4 August 1958
 *
 * 1. The sheds were given up.
 * ```
 *
 * ```messages
 * 7:31-7:44 warning Unexpected reference of `1958-08-04` in a document of 1954-03-17, expected one that was written before
 * ```
 *
 */
export const referencePostdates = rule({
  name: 'reference-postdates',
  severity: 'warning',
  source: 'logic',
  presets: ['recommended'],
  check({survey, report}) {
    const {written} = survey
    if (!written) return
    for (const entry of survey.of('reference')) {
      const {date, confidence} = entry.node
      if (date === undefined || confidence < SURE || !isAfter(daysOf(date), written.latest)) continue
      report(dateIn(entry, date), {
        unexpected: `reference of ${quote(date)} in a document of ${writeDays(written)}`,
        expected: 'one that was written before',
        actual: date,
      })
    }
  },
})

/** Where an entry prints its date: a node of its own, or a piece of its text. */
function dateIn(entry: EntryOf<'reference'>, iso: string): Place {
  const ancestors = [...entry.ancestors, entry.node]
  for (const node of entry.node.children) {
    if (node.type === 'date' && node.iso === iso) return {node, ancestors}
    if (node.type !== 'text') continue
    const printed = dates.find(node.value).find((each) => each.iso === iso)?.position
    if (printed) return {node, ancestors, piece: pieceOf(node, printed.start.offset, printed.end.offset)}
  }
  return entry
}
