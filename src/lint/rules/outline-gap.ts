import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {goesOn, markerLike, readingOf, stepsOf} from '../sequence.js'

/** Least confidence of the markers on both sides of a gap, where nothing else bears them out. */
const SURE = 0.5

/**
 * A number or letter left out of an outline.
 *
 * After `2.` comes `3.`. Where a number is missing, OCR has lost its marker, the paragraph was withheld, or a page is not
 * there. The first number of a list may be any: files begin in the middle of papers.
 *
 * - Source: GPO Style Manual 8.108; AR 25-50
 * - Holds: at all times
 * - Severity: warning; info where withheld pages lie in between, or where one of the markers is doubtful and the list does
 *   not go on behind it
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
    for (const step of stepsOf(survey)) {
      const {before, marker, place, withheld} = step
      if (marker.ordinal <= before.ordinal + 1) continue
      const doubtful = Math.min(before.confidence, marker.confidence) < SURE && !goesOn(step)
      const wanted = markerLike(marker, before.ordinal + 1)
      report(place, {
        unexpected: `marker ${quote(readingOf(marker))} after ${quote(readingOf(before))}`,
        expected: quote(wanted),
        actual: marker.value,
        values: [wanted],
        ...((withheld || doubtful) && {atMost: 'info' as const}),
        ...(withheld && {note: 'Pages are withheld in between.'}),
      })
    }
  },
})
