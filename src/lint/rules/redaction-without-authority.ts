import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import {isOn, linesNear, overlayCodes} from '../withheld.js'

/**
 * A redaction on a page without any exemption code.
 *
 * Whoever withholds text says by what right. Transcribers' marks such as `[REDACTED]` count as well: a code on the same
 * page, or near it across the edge of the page, may stand for them.
 *
 * - Source: 5 USC 552(b); 32 CFR 2001
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * The sheds were given up by [redacted] in the spring.
 *
 * 25X1
 * ```
 *
 * Bad:
 *
 * ```txt
 * The sheds were given up by [redacted] in the spring.
 *
 * The pilots were told in advance.
 * ```
 *
 * ```messages
 * 1:28-1:38 info Unexpected redaction `[redacted]` on a page without an exemption code, expected a code that says why text is withheld
 * ```
 *
 */
export const redactionWithoutAuthority = rule({
  name: 'redaction-without-authority',
  severity: 'info',
  source: '5 USC 552(b); 32 CFR 2001',
  presets: ['release'],
  check({survey, report}) {
    const codes = overlayCodes(survey)
    const coded = linesNear(codes)
    const covered = new Set(codes.map(({page}) => page))
    for (const entry of survey.of('redaction')) {
      const {node, page} = entry
      if (covered.has(page) || (node.exemptions?.length ?? 0) > 0) continue
      // an editor's note says itself what is missing, and a duplicate is withheld by no right
      if (node.origin === 'editor' || node.disposition === 'duplicate') continue
      if (isOn(coded, entry)) continue
      covered.add(page)
      report(entry, {
        unexpected: `redaction ${quote(node.value)} on a page without an exemption code`,
        expected: 'a code that says why text is withheld',
        actual: node.value,
      })
    }
  },
})
