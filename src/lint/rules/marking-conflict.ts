import {turningPoints} from '../../lexicon/regimes.js'
import type {Marking} from '../../tree/marking.js'
import {cleanMarkings} from '../markings.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** Controls that exclude one another. */
const conflicts: readonly {
  readonly of: readonly [string, string]
  readonly holds: (marking: Marking) => boolean
  readonly source: string
}[] = [
  {
    of: ['NOFORN', 'REL TO'],
    holds: (marking) => isNoforn(marking) && marking.releasableTo !== undefined,
    source: 'ISM-ID-00169',
  },
  {
    of: ['NOFORN', 'EYES ONLY'],
    holds: (marking) => isNoforn(marking) && marking.eyesOnly !== undefined,
    source: 'ISM-ID-00169',
  },
  {
    of: ['NOFORN', 'DISPLAY ONLY'],
    holds: (marking) => isNoforn(marking) && marking.displayOnly !== undefined,
    source: 'ISM-ID-00169',
  },
  {
    of: ['NOFORN', 'RELIDO'],
    holds: (marking) => isNoforn(marking) && marking.dissemination?.includes('RELIDO') === true,
    source: 'ISM-ID-00033',
  },
  {
    of: ['EXDIS', 'NODIS'],
    holds: ({nonIc}) => nonIc?.includes('EXDIS') === true && nonIc.includes('NODIS'),
    source: 'ISM-ID-00038',
  },
]

function isNoforn({dissemination}: Marking): boolean {
  return dissemination?.includes('NOFORN') === true
}

/**
 * Two controls in one marking that exclude one another.
 *
 * What no foreigner may see can't be releasable to any: NOFORN stands with none of REL TO, RELIDO, DISPLAY ONLY and EYES
 * ONLY. A paper is in exclusive distribution or in none: EXDIS does not stand with NODIS.
 *
 * - Source: ISM-ID-00033; ISM-ID-00038; ISM-ID-00169
 * - Holds: from 30 June 1998, when one grammar of markings began
 * - Severity: error; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET//REL TO USA, GBR
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET//NOFORN/REL TO USA, GBR
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * ```messages
 * 1:1-1:31 error Unexpected NOFORN together with REL TO in `SECRET//NOFORN/REL TO USA, GBR`, expected one of the two
 * ```
 *
 */
export const markingConflict = rule({
  name: 'marking-conflict',
  severity: [{from: turningPoints.oneGrammar, severity: 'error'}],
  undated: 'info',
  source: 'ISM-ID-00033; ISM-ID-00038; ISM-ID-00169',
  presets: ['recommended'],
  check({survey, report}) {
    for (const entry of cleanMarkings(survey)) {
      const conflict = conflicts.find(({holds}) => holds(entry.node.marking))
      if (!conflict) continue
      const [one, other] = conflict.of
      report(entry, {
        unexpected: `${one} together with ${other} in ${quote(entry.node.value)}`,
        expected: 'one of the two',
        actual: entry.node.value,
        values: [one, other],
        note: `${conflict.source}.`,
      })
    }
  },
})
