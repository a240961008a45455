import {exemptionRanges} from '../../lexicon/exemption-ranges.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/**
 * An exemption code that its rule book does not have.
 *
 * The lists are short and closed: nine exemptions of the Freedom of Information Act, of which the seventh has six letters;
 * nine of automatic declassification. A code outside them is almost always OCR. Digits of codes are never repaired:
 * 25X1 and 25X7 both exist.
 *
 * - Source: EO 13526 §1.4 and §3.3; EO 12958 §1.5; 5 USC 552(b); PL 102-526 §6
 * - Holds: at all times
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * The sheds were given up. (b)(7)(C)
 *
 * The pilots were told. 1.4(c)
 * ```
 *
 * Bad:
 *
 * ```txt
 * The sheds were given up. (b)(6)(C)
 *
 * The pilots were told. 1.5(h)
 * ```
 *
 * ```messages
 * 1:26-1:35 warning Unexpected exemption `(b)(6)(C)`, expected (b)(1) to (b)(9), with a letter from A to F behind (b)(7)
 * 3:23-3:29 warning Unexpected exemption `1.5(h)`, expected 1.5(a) to 1.5(g)
 * ```
 *
 */
export const exemptionRange = rule({
  name: 'exemption-range',
  severity: 'warning',
  source: 'EO 13526 §1.4 and §3.3; EO 12958 §1.5; 5 USC 552(b); PL 102-526 §6',
  presets: ['recommended', 'release'],
  check({survey, report}) {
    for (const entry of survey.of('exemption')) {
      const {code, scheme} = entry.node
      const range = exemptionRanges.find((each) => each.scheme === scheme && each.about.test(code))
      if (!range || range.valid.test(code)) continue
      report(entry, {
        unexpected: `exemption ${quote(code)}`,
        expected: range.range,
        actual: code,
        note: `${range.source}.`,
      })
    }
  },
})
