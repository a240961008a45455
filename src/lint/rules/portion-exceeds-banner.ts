import {levels} from '../../lexicon/levels.js'
import {sinceRegime} from '../../lexicon/regimes.js'
import {quote} from '../pieces.js'
import {rankedPortions} from '../portions.js'
import {highest, levelName, rankedBanners} from '../ranks.js'
import {rule} from '../rule.js'

/**
 * A portion marked higher than the document.
 *
 * The banner is the highest level that the document holds. A portion above every banner shows a document marked too low,
 * or a banner whose first word OCR has lost. Where the only banners are UNCLASSIFIED and the paper bears a release stamp,
 * they may be the reviewer's: then the finding is no more than worth knowing.
 *
 * - Source: EO 13526 §1.6; 32 CFR 2001.21(b)
 * - Holds: since portion marks began, 1 June 1972
 * - Severity: error from 1 December 1978, warning before; info without a date
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
 * 1. (U) The sheds on the east bank were given up.
 *
 * 2. (S) The pilots were told in advance.
 * ```
 *
 * Bad:
 *
 * ```txt
 * CONFIDENTIAL
 *
 * 4 May 1985
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up.
 *
 * 2. (S) The pilots were told in advance.
 * ```
 *
 * ```messages
 * 9:4-9:7 error Unexpected portion mark `(S)` in a document marked `CONFIDENTIAL`, expected no portion above its banner, or a banner of SECRET
 * ```
 *
 */
export const portionExceedsBanner = rule({
  name: 'portion-exceeds-banner',
  severity: [
    {from: sinceRegime('EO 11652'), to: '1978-11-30', severity: 'warning'},
    {from: sinceRegime('EO 12065'), severity: 'error'},
  ],
  undated: 'info',
  source: 'EO 13526 §1.6; 32 CFR 2001.21(b)',
  presets: ['recommended'],
  check({survey, report}) {
    const top = highest(rankedBanners(survey))
    if (!top) return
    const level = levelName(top.entry.node.marking)
    const overlay =
      top.rank === levels.UNCLASSIFIED.rank &&
      survey.of('releaseStamp').length + survey.of('declassificationStamp').length > 0
    const reported = new Set<number>()
    for (const {entry, rank} of rankedPortions(survey)) {
      if (rank <= top.rank || reported.has(rank)) continue
      reported.add(rank)
      const {value, marking} = entry.node
      report(entry, {
        unexpected: `portion mark ${quote(value)} in a document marked ${quote(level)}`,
        expected: `no portion above its banner, or a banner of ${levelName(marking)}`,
        actual: levelName(marking),
        values: [level],
        ...(overlay && {atMost: 'info' as const}),
      })
    }
  },
})
