import {sinceRegime} from '../../lexicon/regimes.js'
import type {OutlineMarker} from '../../tree/nodes.js'
import {quote} from '../pieces.js'
import {garbledMark, isPortion, openingOf, siblingSections} from '../portions.js'
import {rule} from '../rule.js'
import type {EntryOf} from '../survey.js'

/** Marked sections from which on their neighbours are expected to be marked. */
const FEWEST = 2

/**
 * A numbered paragraph without a portion mark among others that have one.
 *
 * Where portions are marked, all are. A paragraph without a mark between marked ones shows that OCR or a redaction has
 * taken the mark away.
 *
 * - Source: EO 12065 §1-504; EO 13526 §1.6(c); 32 CFR 2001.21(c)
 * - Holds: since portion marks began, 1 June 1972
 * - Severity: warning from 1 December 1978, info before and without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET
 *
 * 4 May 1985
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up in the spring of this year.
 *
 * 2. (S) The pilots of both ports were told in advance, and agreed to keep silent.
 *
 * 3. (U) The northern channel was dredged to a depth of eleven feet in the autumn.
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET
 *
 * 4 May 1985
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up in the spring of this year.
 *
 * 2. The pilots of both ports were told in advance, and agreed to keep silent.
 *
 * 3. (S) The northern channel was dredged to a depth of eleven feet in the autumn.
 * ```
 *
 * ```messages
 * 9:1-9:3 warning Unexpected paragraph `2.` without a portion mark beside 2 that have one, expected a mark such as `(U)` behind its number
 * ```
 *
 */
export const portionMarkMissing = rule({
  name: 'portion-mark-missing',
  severity: [
    {from: sinceRegime('EO 11652'), to: '1978-11-30', severity: 'info'},
    {from: sinceRegime('EO 12065'), severity: 'warning'},
  ],
  undated: 'info',
  source: 'EO 12065 §1-504; EO 13526 §1.6(c); 32 CFR 2001.21(c)',
  presets: ['recommended'],
  check({survey, report}) {
    if (survey.of('portionMark').length < FEWEST) return
    for (const group of siblingSections(survey)) {
      const marked = group.filter(isMarked)
      const bare = group.filter((entry) => !isMarked(entry) && isLongEnough(entry))
      if (marked.length < FEWEST || bare.length >= marked.length) continue
      for (const entry of bare) {
        const marker = entry.node.children[0] as OutlineMarker
        report(
          {node: marker, ancestors: [...entry.ancestors, entry.node]},
          {
            unexpected: `paragraph ${quote(marker.value)} without a portion mark beside ${marked.length} that have one`,
            expected: 'a mark such as `(U)` behind its number',
          },
        )
      }
    }
  },
})

/** A garbled mark is one all the same. */
function isMarked({node}: EntryOf<'section'>): boolean {
  const opening = openingOf(node)
  return opening?.type === 'portionMark' || garbledMark(opening) !== undefined
}

function isLongEnough({node}: EntryOf<'section'>): boolean {
  return node.children.some(isPortion)
}
