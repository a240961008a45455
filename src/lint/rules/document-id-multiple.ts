import {groupBy, isClean, recordIds} from '../identifiers.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import type {EntryOf} from '../survey.js'

/** Clean copies of a number from which on it is the number of a record in the file. */
const COPIES = 2

/**
 * Numbers of several records in one file.
 *
 * The number of a record stands on each of its pages. Two numbers that stand clean at least twice each show that several
 * records were put into one file, and that dates and levels of the one must not be taken for those of the other.
 *
 * - Source: CIA's reading room; JFK Assassination Records Collection
 * - Holds: at all times
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 *
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 * ```
 *
 * Bad:
 *
 * ```txt
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 *
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030015-0
 *
 * The pilots of both ports were told in advance.
 *
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030015-0
 * ```
 *
 * ```messages
 * 6:35-6:65 warning Unexpected record number `CIA-RDP79R00904A000200030015-0` in the file of `CIA-RDP79R00904A000200030014-1`, expected one record in a file
 * ```
 *
 */
export const documentIdMultiple = rule({
  name: 'document-id-multiple',
  severity: 'warning',
  source: "CIA's reading room; JFK Assassination Records Collection",
  presets: ['recommended', 'release'],
  scope: 'file',
  check({survey, report}) {
    const stamped = recordIds(survey).filter((entry) => isStamped(entry) && isClean(entry.node))
    for (const entries of groupBy(stamped, ({node}) => node.scheme).values()) {
      const [first, ...others] = [...groupBy(entries, ({node}) => node.canonical).values()].filter(
        (copies) => copies.length >= COPIES && copies[0]?.node.check?.verdict !== 'bad',
      )
      for (const copies of others) {
        const [other] = copies as [EntryOf<'documentId'>]
        const [usual] = first as [EntryOf<'documentId'>]
        report(other, {
          unexpected: `record number ${quote(other.node.canonical)} in the file of ${quote(usual.node.canonical)}`,
          expected: 'one record in a file',
          actual: other.node.canonical,
          values: [usual.node.canonical],
        })
      }
    }
  },
})

/** Whether an identifier stands in a stamp or between pages, and not in running text, where another record is cited. */
function isStamped({ancestors}: EntryOf<'documentId'>): boolean {
  const parent = ancestors.at(-1)?.type
  return parent === 'releaseStamp' || parent === 'pageBreak'
}
