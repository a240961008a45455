import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {readingOf} from '../sequence.js'

/**
 * A marker that the sequence of the outline does not settle.
 *
 * `i.` may be a letter or a roman number, `l.` a damaged one. Where the markers around it allow two readings, one is taken
 * and the others are kept with the node.
 *
 * - Source: GPO Style Manual 8.108
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * 1. The sheds on the east bank were given up in the spring.
 *
 * 2. The pilots of both ports were told in advance.
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "section", "depth": 1, "path": ["I"], "children": [
 *     {"type": "outlineMarker", "value": "I.", "label": "I", "style": "roman-upper", "delimiter": "period", "ordinal": 1,
 *      "alternatives": ["i"]},
 *     {"type": "paragraph", "children": [{"type": "text", "value": "The sheds were given up."}]}]}]}
 * ```
 *
 * ```messages
 * 1:1-1:3 info Unexpected marker `I.` that may also be `i`, expected neighbours that settle it
 * ```
 *
 */
export const outlineAmbiguous = rule({
  name: 'outline-ambiguous',
  severity: 'info',
  source: 'GPO Style Manual 8.108',
  presets: ['recommended'],
  check({survey, report}) {
    for (const entry of survey.of('outlineMarker')) {
      const {alternatives} = entry.node
      if (!alternatives || alternatives.length === 0) continue
      const reading = readingOf(entry.node)
      report(entry, {
        unexpected: `marker ${quote(reading)} that may also be ${alternatives.map(quote).join(' or ')}`,
        expected: 'neighbours that settle it',
        actual: reading,
        values: alternatives,
      })
    }
  },
})
