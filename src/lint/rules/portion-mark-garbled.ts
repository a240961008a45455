import {sinceRegime} from '../../lexicon/regimes.js'
import {garbledMark, openingOf} from '../portions.js'
import {pieceOf, quote} from '../pieces.js'
import {rule} from '../rule.js'

/** Portion marks from which on a document is one that has them. */
const FEWEST = 2

/**
 * A token before a paragraph that looks like a portion mark and can't be read as one.
 *
 * The level of a portion is never guessed: `(U//A-1-17` is kept as text, and reported so that somebody looks at the page.
 *
 * - Source: 32 CFR 2001.21(c); practice of OCR'd pages
 * - Holds: since portion marks began, 1 June 1972; in documents that have other portion marks
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET
 *
 * 1. (U) The sheds on the east bank were given up.
 *
 * 2. (S//NF) The pilots were told in advance.
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET
 *
 * 1. (U) The sheds on the east bank were given up.
 *
 * 2. (S//NF) The pilots were told in advance.
 *
 * 3. (S/hik+t The northern channel was dredged.
 * ```
 *
 * ```messages
 * 7:4-7:12 info Unexpected token `(S/hik+t` in the place of a portion mark, expected a mark such as `(U)` or `(S//NF)`
 * ```
 *
 */
export const portionMarkGarbled = rule({
  name: 'portion-mark-garbled',
  severity: [{from: sinceRegime('EO 11652'), severity: 'info'}],
  undated: 'info',
  source: "32 CFR 2001.21(c); practice of OCR'd pages",
  presets: ['recommended'],
  check({survey, report}) {
    if (survey.of('portionMark').length < FEWEST) return
    for (const type of ['paragraph', 'heading'] as const) {
      for (const {node, ancestors} of survey.of(type)) {
        const first = openingOf(node)
        if (first?.type !== 'text') continue
        const token = garbledMark(first)
        if (token === undefined) continue
        report(
          {node: first, ancestors: [...ancestors, node], piece: pieceOf(first, 0, token.length)},
          {
            unexpected: `token ${quote(token)} in the place of a portion mark`,
            expected: 'a mark such as `(U)` or `(S//NF)`',
            actual: token,
          },
        )
      }
    }
  },
})
