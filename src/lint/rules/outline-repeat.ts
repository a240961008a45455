import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {goesOn, markerLike, readingOf, stepsOf, type Step} from '../sequence.js'

/** Least confidence of the markers: the parser itself takes a repeated marker with reluctance. */
const SURE = 0.4

/**
 * A number or letter that an outline has already had.
 *
 * `2.` after `2.` or after `5.` shows a misread marker, a heading that is continued, or the start of another paper. A list
 * that begins anew with its first number is left alone.
 *
 * - Source: GPO Style Manual 8.108; AR 25-50
 * - Holds: at all times
 * - Severity: warning
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
 * 3. The northern channel was dredged in the autumn.
 *
 * 2. The tariff came before the council.
 *
 * 3. The council has not yet spoken.
 *
 * 4. The merchants wait.
 * ```
 *
 * ```messages
 * 7:1-7:3 warning Unexpected marker `2.` after `3.`, expected `4.`, or a list of its own
 * ```
 *
 */
export const outlineRepeat = rule({
  name: 'outline-repeat',
  severity: 'warning',
  source: 'GPO Style Manual 8.108; AR 25-50',
  presets: ['recommended'],
  check({survey, report}) {
    for (const step of stepsOf(survey)) {
      const {before, marker, place} = step
      if (before.confidence < SURE || !isRepeat(step)) continue
      const wanted = markerLike(marker, before.ordinal + 1)
      report(place, {
        unexpected: `marker ${quote(readingOf(marker))} after ${quote(readingOf(before))}`,
        expected: `${quote(wanted)}, or a list of its own`,
        actual: marker.value,
        values: [wanted],
      })
    }
  },
})

/**
 * Whether a marker stands again: where the list goes on from it, or is read so in spite of it. A first number begins a list
 * of its own.
 */
function isRepeat(step: Step): boolean {
  const {before, marker} = step
  if (marker.ordinal > before.ordinal || marker.ordinal === 1) return false
  return goesOn(step) || marker.confidence >= SURE
}
