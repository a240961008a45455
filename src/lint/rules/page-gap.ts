import {breaksOf} from '../page-labels.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/**
 * Page labels between which pages are missing.
 *
 * After page 2 comes page 3. Where labels are left out and no page without a label stands between them, pages were
 * withheld or lost in scanning. "Next 7 Page(s) In Document Denied" explains the gap.
 *
 * - Source: practice of CIA's reading room
 * - Holds: at all times
 * - Severity: warning; info where a note of withheld pages stands in the gap, or where no two labels follow one another
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * The sheds on the east bank were given up in the spring.
 *
 * - 2 -
 *
 * The pilots of both ports were told in advance.
 *
 * - 3 -
 * ```
 *
 * Bad:
 *
 * ```txt
 * The sheds on the east bank were given up in the spring.
 *
 * - 2 -
 *
 * The pilots of both ports were told in advance.
 *
 * - 3 -
 *
 * The northern channel was dredged in the autumn.
 *
 * - 6 -
 * ```
 *
 * ```messages
 * 11:1-11:6 warning Unexpected page label `6` after `3`, expected page 4
 * ```
 *
 */
export const pageGap = rule({
  name: 'page-gap',
  severity: 'warning',
  source: "practice of CIA's reading room",
  presets: ['recommended', 'release'],
  check({survey, report}) {
    const withheld = survey.of('redaction').filter(({node}) => node.extent?.unit === 'page')
    for (const {kind, before, label, wanted, sure} of breaksOf(survey)) {
      if (kind !== 'gap') continue
      const {entry} = label
      const explained = withheld.some(({order}) => order > before.entry.order && order < entry.order)
      report(entry, {
        unexpected: `page label ${quote(entry.node.label)} after ${quote(before.entry.node.label)}`,
        expected: `page ${wanted}`,
        actual: entry.node.label,
        values: [String(wanted)],
        ...((explained || !sure) && {atMost: 'info' as const}),
        ...(explained && {note: 'A note says that pages are withheld there.'}),
      })
    }
  },
})
