import {turningPoints} from '../../lexicon/regimes.js'
import type {Marking} from '../../tree/marking.js'
import {quote} from '../pieces.js'
import {rankedBanners} from '../ranks.js'
import {rule} from '../rule.js'

/** Least confidence of a portion mark whose controls count. */
const SURE = 0.9

/** Controls that the banner repeats if any portion has them, and who says so. */
const rollUp: readonly {
  readonly control: string
  readonly holds: (marking: Marking) => boolean
  readonly source: string
}[] = [
  {
    control: 'NOFORN',
    holds: (marking) => words(marking).some((word) => word.includes('NOFORN')),
    source: 'ISM-ID-00088',
  },
  {
    control: 'ORCON',
    holds: (marking) => words(marking).some((word) => word.startsWith('ORCON')),
    source: 'ISM-ID-00067',
  },
  {control: 'RD', holds: ({aea}) => aea?.kind === 'RD', source: '10 CFR 1045; CAPCO'},
  // RD takes the place of FRD
  {control: 'FRD', holds: ({aea}) => aea?.kind === 'FRD' || aea?.kind === 'RD', source: '10 CFR 1045; CAPCO'},
]

function words({dissemination, nonIc, caveats}: Marking): string[] {
  return [...(dissemination ?? []), ...(nonIc ?? []), ...(caveats ?? [])]
}

/**
 * A control that a portion has and no banner.
 *
 * NOFORN, ORCON and the Atomic Energy Act's RD and FRD go up to the banner from any portion that has them. SCI controls do
 * so too and are left to the grammar of markings, as are the lists of REL TO.
 *
 * - Source: ISM-ID-00067; ISM-ID-00088; CAPCO Register and Manual
 * - Holds: from 30 June 1998, when one grammar of markings began
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET//NOFORN
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
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
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * 1. (U) The sheds on the east bank were given up.
 *
 * 2. (S//NF) The pilots were told in advance.
 * ```
 *
 * ```messages
 * 9:4-9:11 warning Unexpected NOFORN of portion mark `(S//NF)` in no banner, expected a banner with NOFORN
 * ```
 *
 */
export const controlNotRolledUp = rule({
  name: 'control-not-rolled-up',
  severity: [{from: turningPoints.oneGrammar, severity: 'warning'}],
  undated: 'info',
  source: 'ISM-ID-00067; ISM-ID-00088; CAPCO Register and Manual',
  presets: ['recommended'],
  check({survey, report}) {
    const [banner] = rankedBanners(survey)
    if (!banner) return
    const banners = survey.of('banner')
    for (const {control, holds, source} of rollUp) {
      if (banners.some(({node}) => holds(node.marking))) continue
      // of RD and FRD the portion's own kind is asked for
      const portion = survey
        .of('portionMark')
        .find(({node}) => node.confidence >= SURE && holds(node.marking) && isOwn(control, node.marking))
      if (!portion) continue
      report(portion, {
        unexpected: `${control} of portion mark ${quote(portion.node.value)} in no banner`,
        expected: `a banner with ${control}`,
        actual: banner.entry.node.value,
        values: [`${banner.entry.node.value}//${control}`],
        note: `${source}.`,
      })
    }
  },
})

function isOwn(control: string, {aea}: Marking): boolean {
  return control !== 'FRD' || aea?.kind === 'FRD'
}
