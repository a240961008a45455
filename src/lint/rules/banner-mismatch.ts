import {highest, levelName, rankedBanners, type RankedBanner} from '../ranks.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import type {Survey} from '../survey.js'

/** Least confidence of both banners of a finding that is more than worth knowing. */
const SURE = 0.9

/**
 * Banners of different levels on one page.
 *
 * Head and foot of a page carry the same level, the highest of what the page holds. Two that differ show that pages of
 * two papers lie in one file, that the paper was downgraded and the old level not struck out, or that OCR lost a word.
 *
 * - Source: 32 CFR 2001.21(b); EO 10501 §5
 * - Holds: at all times
 * - Severity: warning; info where one of the two is damaged, where the lower is what OCR leaves of the higher (`SECRET` of
 *   `TOP SECRET`), or where it is `UNCLASSIFIED`, which the State Department prints over the old level at release
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET
 *
 * The depot at the river mouth was closed in March, and its stores were moved inland.
 *
 * SECRET
 * ```
 *
 * Bad:
 *
 * ```txt
 * TOP SECRET
 *
 * The depot at the river mouth was closed in March, and its stores were moved inland.
 *
 * CONFIDENTIAL
 * ```
 *
 * ```messages
 * 5:1-5:13 warning Unexpected banner `CONFIDENTIAL` on a page marked `TOP SECRET`, expected one level on a page
 * ```
 *
 */
export const bannerMismatch = rule({
  name: 'banner-mismatch',
  severity: 'warning',
  source: '32 CFR 2001.21(b); EO 10501 §5',
  presets: ['recommended'],
  check({survey, report}) {
    const pages = new Map<number, RankedBanner[]>()
    for (const banner of rankedBanners(survey)) {
      const {node, page, ancestors} = banner.entry
      const {system, level} = node.marking
      // administrative controls are no levels, and what stands inside a header field is rarely a banner
      if (node.cancelled || system !== 'US' || level === undefined || ancestors.at(-1)?.type === 'field')
        continue
      const banners = pages.get(page)
      if (banners) banners.push(banner)
      else pages.set(page, [banner])
    }
    for (const [page, banners] of pages) {
      const top = highest(banners) as RankedBanner
      const others = new Map(
        banners
          .filter(({rank}) => rank !== top.rank)
          .reverse()
          .map((each) => [each.rank, each]),
      )
      if (others.size === 0 || isForm(survey, page)) continue
      for (const {entry, rank} of others.values()) {
        const level = levelName(top.entry.node.marking)
        const own = levelName(entry.node.marking)
        const remnant = level === 'TOP SECRET' && own === 'SECRET'
        const doubtful = Math.min(entry.node.confidence, top.entry.node.confidence) < SURE
        report(entry, {
          unexpected: `banner ${quote(entry.node.value)} on a page marked ${quote(level)}`,
          expected: 'one level on a page',
          actual: own,
          values: [level],
          ...((remnant || doubtful || rank === 0) && {atMost: 'info' as const}),
        })
      }
    }
  },
})

/** A slip on which the sender ticks a level: it prints several. */
function isForm(survey: Survey, page: number): boolean {
  return survey
    .of('text')
    .some((text) => text.page === page && /routing (?:slip|and)|check classification/i.test(text.node.value))
}
