import type {Section} from '../../tree/nodes.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {readingOf} from '../sequence.js'

/**
 * A marker that the sequence of the outline does not settle.
 *
 * `i.` may be a letter or a roman number, `l.` a damaged one, `(a)` may lie under the item before it or beside it. Where the
 * markers around it allow two readings, one is taken and the others are kept with the node. Of a list, and of all that lies
 * under it, the first doubtful marker is reported: the others hang on it.
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
 * 1:1-1:3 info Unexpected marker `I.` that may be `I` or `i`, expected neighbours that settle it
 * ```
 *
 */
export const outlineAmbiguous = rule({
  name: 'outline-ambiguous',
  severity: 'info',
  source: 'GPO Style Manual 8.108',
  presets: [],
  check({survey, report}) {
    const sections = new Set<object>()
    const lists = new Set<object>()
    for (const {node, ancestors} of survey.of('outlineMarker')) {
      const [section, list] = ancestors.toReversed() as [Section, object]
      const path = section.path.join('/')
      const others = node.alternatives?.filter((other) => other !== path) ?? []
      if (others.length === 0) continue
      const hangs = lists.has(list) || ancestors.some((each) => sections.has(each))
      lists.add(list)
      sections.add(section)
      if (hangs) continue
      const reading = readingOf(node)
      report(
        {node, ancestors},
        {
          unexpected: `marker ${quote(reading)} that may be ${[path, ...others].map(quote).join(' or ')}`,
          expected: 'neighbours that settle it',
          actual: reading,
          values: others,
        },
      )
    }
  },
})
