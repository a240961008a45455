import {quote} from '../pieces.js'
import type {Rule} from '../rule.js'
import {isOn, linesNear, overlayCodes} from '../withheld.js'

/** Options of the rule. */
export interface ExemptionWithoutGapOptions {
  /** Report every code without a mark of a cut, also in documents whose cuts leave no mark. */
  always?: boolean
}

/**
 * An exemption code with no mark of a cut near it.
 *
 * A code stands for something that was taken out. Where the cuts of a document leave marks, a code without one shows that
 * a mark is lost. Cuts by white-out leave none, and most of CREST's are so: where fewer than half of the codes have a mark
 * near them, nothing is said.
 *
 * - Source: practice of the reading rooms; 32 CFR 2001
 * - Holds: at all times
 * - Severity: info
 * - Options: `always` (false): report also where most cuts leave no mark
 *
 * Good:
 *
 * ```txt
 * The sheds were given up by [redacted] in the spring. 25X1
 *
 * The pilots were told by [redacted] in advance. 25X1
 * ```
 *
 * Bad:
 *
 * ```txt
 * The sheds were given up by [redacted] in the spring. 25X1
 *
 * The pilots were told in advance by [redacted] and agreed. 25X1
 *
 *
 * The channel was dredged to a depth of eleven feet. 25X6
 * ```
 *
 * ```messages
 * 6:52-6:56 info Unexpected exemption `25X6` with no gap near it, expected a mark of what was withheld within two lines
 * ```
 *
 * Bad:
 *
 * ```txt {"always": true}
 * The channel was dredged to a depth of eleven feet. 25X6
 * ```
 *
 * ```messages
 * 1:52-1:56 info Unexpected exemption `25X6` with no gap near it, expected a mark of what was withheld within two lines
 * ```
 *
 */
export const exemptionWithoutGap: Rule<ExemptionWithoutGapOptions> = {
  name: 'exemption-without-gap',
  severity: 'info',
  source: 'practice of the reading rooms; 32 CFR 2001',
  presets: ['release'],
  defaults: {always: false},
  check({survey, options, report}) {
    const codes = overlayCodes(survey)
    const cut = linesNear(survey.of('redaction'))
    const lone = codes.filter((code) => !isOn(cut, code))
    if (!options.always && lone.length * 2 >= codes.length) return
    for (const entry of lone) {
      report(entry, {
        unexpected: `exemption ${quote(entry.node.code)} with no gap near it`,
        expected: 'a mark of what was withheld within two lines',
        actual: entry.node.code,
      })
    }
  },
}
