import {breaksOf} from '../page-labels.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/**
 * A page label that goes back, or that its neighbours contradict.
 *
 * Labels count up through a paper. One that goes back shows pages in the wrong order or a misread digit; one between two
 * labels that agree with each other is misread. A label 1 or 2 may begin another paper and is left alone.
 *
 * - Source: practice of CIA's reading room
 * - Holds: at all times
 * - Severity: warning; info where no two labels follow one another
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * The sheds on the east bank were given up in the spring.
 *
 * - 3 -
 *
 * The pilots of both ports were told in advance.
 *
 * - 4 -
 * ```
 *
 * Bad:
 *
 * ```txt
 * The sheds on the east bank were given up in the spring.
 *
 * - 7 -
 *
 * The pilots of both ports were told in advance.
 *
 * - 8 -
 *
 * The northern channel was dredged in the autumn.
 *
 * - 4 -
 * ```
 *
 * ```messages
 * 11:1-11:6 warning Unexpected page label `4` after `8`, expected page 9
 * ```
 *
 */
export const pageOrder = rule({
  name: 'page-order',
  severity: 'warning',
  source: "practice of CIA's reading room",
  presets: ['recommended', 'release'],
  check({survey, report}) {
    for (const {kind, before, label, wanted, sure} of breaksOf(survey)) {
      if (kind !== 'order') continue
      const {entry} = label
      report(entry, {
        unexpected: `page label ${quote(entry.node.label)} after ${quote(before.entry.node.label)}`,
        expected: `page ${wanted}`,
        actual: entry.node.label,
        values: [String(wanted)],
        ...(!sure && {atMost: 'info' as const}),
      })
    }
  },
})
