import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {markerLike, readingOf, stepsOf} from '../sequence.js'

/** Least confidence of the markers on both sides of a gap. */
const SURE = 0.5

/**
 * A number or letter left out of an outline.
 *
 * After `2.` comes `3.`. Where a number is missing, OCR has lost its marker, the paragraph was withheld, or a page is not
 * there. The first number of a list may be any: files begin in the middle of papers.
 *
 * - Source: GPO Style Manual 8.108; AR 25-50
 * - Holds: at all times
 * - Severity: warning; info where withheld pages lie in between
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * 1. The sheds on the east bank were given up in the spring.
 *
 * 2. The pilots of both ports were told in advance.
 *
 * 3. The northern channel was dredged in the autumn.
 * ```
 *
 * Bad:
 *
 * ```txt
 * 1. The sheds on the east bank were given up in the spring.
 *
 * 2. The pilots of both ports were told in advance.
 *
 * 4. The northern channel was dredged in the autumn.
 * ```
 *
 * ```messages
 * 5:1-5:3 warning Unexpected marker `4.` after `2.`, expected `3.`
 * ```
 *
 */
export const outlineGap = rule({
  name: 'outline-gap',
  severity: 'warning',
  source: 'GPO Style Manual 8.108; AR 25-50',
  presets: ['recommended'],
  check({survey, report}) {
    for (const {before, marker, place, withheld} of stepsOf(survey)) {
      if (marker.ordinal <= before.ordinal + 1) continue
      if (before.confidence < SURE || marker.confidence < SURE) continue
      const wanted = markerLike(marker, before.ordinal + 1)
      report(place, {
        unexpected: `marker ${quote(readingOf(marker))} after ${quote(readingOf(before))}`,
        expected: quote(wanted),
        actual: marker.value,
        values: [wanted],
        ...(withheld && {atMost: 'info' as const, note: 'Pages are withheld in between.'}),
      })
    }
  },
})
