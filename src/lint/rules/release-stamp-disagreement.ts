import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {datedReleases, kindOf, printedDate} from '../stamps.js'
import type {EntryOf} from '../survey.js'

/**
 * Release stamps of one file that give different dates.
 *
 * The stamp stands at head and foot of every page, the same each time. A date that differs from most of the others is
 * misread, or the file holds pages of two releases.
 *
 * - Source: practice of CIA's reading room
 * - Holds: at all times
 * - Severity: warning; info where two dates stand equally often
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
 *
 * The pilots of both ports were told in advance.
 *
 * Approved For Release 2005/03/22 : CIA-RDP79R00904A000200030014-1
 * ```
 *
 * ```messages
 * 9:22-9:32 warning Unexpected release date `2005-03-22` beside 2 stamps of 2005-08-22, expected the same date in all stamps of a release
 * ```
 *
 */
export const releaseStampDisagreement = rule({
  name: 'release-stamp-disagreement',
  severity: 'warning',
  source: "practice of CIA's reading room",
  presets: ['recommended', 'release'],
  scope: 'file',
  check({survey, report}) {
    const kinds = new Map<string, Map<string, EntryOf<'releaseStamp'>[]>>()
    for (const stamp of datedReleases(survey)) {
      const kind = kindOf(stamp.node)
      const dates = kinds.get(kind) ?? new Map<string, EntryOf<'releaseStamp'>[]>()
      kinds.set(kind, dates)
      const copies = dates.get(stamp.date)
      if (copies) copies.push(stamp)
      else dates.set(stamp.date, [stamp])
    }
    for (const dates of kinds.values()) {
      const [usual, ...others] = [...dates].sort(([, a], [, b]) => b.length - a.length)
      const [date, copies] = usual as Dated
      for (const [other, [first, ...more]] of others) {
        const stamp = first as EntryOf<'releaseStamp'>
        // a year, where other stamps have the day, says nothing else
        if (date.startsWith(other) || other.startsWith(date)) continue
        report(printedDate(stamp) ?? stamp, {
          unexpected: `release date ${quote(other)} beside ${copies.length} ${copies.length === 1 ? 'stamp' : 'stamps'} of ${date}`,
          expected: 'the same date in all stamps of a release',
          actual: other,
          values: [date],
          ...(more.length + 1 === copies.length && {atMost: 'info' as const}),
        })
      }
    }
  },
})

/** A date, and the stamps that give it. */
type Dated = readonly [date: string, stamps: readonly EntryOf<'releaseStamp'>[]]
