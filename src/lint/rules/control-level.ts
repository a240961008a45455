import {sinceRegime} from '../../lexicon/regimes.js'
import type {Marking} from '../../tree/marking.js'
import {cleanMarkings} from '../markings.js'
import {quote} from '../pieces.js'
import {rankOf} from '../ranks.js'
import {rule} from '../rule.js'

/** Ranks of the levels that controls ask for. */
const SECRET = 3
const TOP_SECRET = 4
/** From which on a marking is classified. */
const RESTRICTED = 1

/** What controls ask of the rest of their marking. */
const demands: readonly {
  readonly control: string
  readonly expected: string
  readonly broken: (marking: Marking, rank: number) => boolean
  readonly source: string
}[] = [
  {
    control: 'SI-G',
    expected: 'TOP SECRET',
    broken: (marking, rank) => isGamma(marking) && rank < TOP_SECRET,
    source: 'ISM-ID-00044',
  },
  {
    control: 'SI-G',
    expected: 'ORCON beside it',
    broken: (marking) => isGamma(marking) && !disseminates(marking, 'ORCON'),
    source: 'ISM-ID-00045',
  },
  {
    control: 'TK',
    expected: 'SECRET or TOP SECRET',
    broken: (marking, rank) => isUnder(marking, 'TK') && rank < SECRET,
    source: 'ISM-ID-00047',
  },
  {
    control: 'HCS',
    expected: 'NOFORN beside it',
    broken: (marking) => isUnder(marking, 'HCS') && !disseminates(marking, 'NOFORN'),
    source: 'ISM-ID-00048',
  },
  {
    control: 'KDK',
    expected: 'NOFORN beside it',
    broken: (marking) => isUnder(marking, 'KDK') && !disseminates(marking, 'NOFORN'),
    source: 'ISM-ID-00122',
  },
  {
    control: 'FOUO',
    expected: 'it with UNCLASSIFIED only',
    broken: (marking, rank) => disseminates(marking, 'FOUO') && rank >= RESTRICTED,
    source: 'ISM-ID-00030',
  },
  {
    control: 'SBU',
    expected: 'it with UNCLASSIFIED only',
    broken: ({nonIc}, rank) => nonIc?.some((name) => name.startsWith('SBU')) === true && rank >= RESTRICTED,
    source: 'ISM-ID-00037',
  },
  {
    control: 'CNWDI',
    expected: 'SECRET or TOP SECRET',
    broken: ({aea}, rank) => aea?.criticalNuclearWeapon === true && rank < SECRET,
    source: 'ISM-ID-00175',
  },
]

function isUnder({sci}: Marking, system: string): boolean {
  return sci?.some(({control}) => control === system) === true
}

function isGamma({sci}: Marking): boolean {
  return (
    sci?.some(
      ({control, compartments}) => control === 'SI' && compartments?.some(({name}) => name === 'G'),
    ) === true
  )
}

function disseminates({dissemination}: Marking, name: string): boolean {
  return dissemination?.some((each) => each.startsWith(name)) === true
}

/**
 * A control that does not go with the level or the other controls of its marking.
 *
 * GAMMA is top secret and its originator's, TALENT KEYHOLE and critical nuclear weapon design are secret at the least, HCS
 * and KLONDIKE are for nobody abroad; FOUO and SBU are for what is unclassified. The level or the control is misread, or
 * the marking was wrong from the start.
 *
 * - Source: ISM-ID-00030; ISM-ID-00037; ISM-ID-00044 to 00049; ISM-ID-00122; ISM-ID-00175
 * - Holds: from 25 March 2003
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * TOP SECRET//SI-G//ORCON/NOFORN
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET//SI-G//ORCON/NOFORN
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * ```messages
 * 1:1-1:27 warning Unexpected SI-G in `SECRET//SI-G//ORCON/NOFORN`, expected TOP SECRET
 * ```
 *
 */
export const controlLevel = rule({
  name: 'control-level',
  severity: [{from: sinceRegime('EO 13292'), severity: 'warning'}],
  undated: 'info',
  source: 'ISM-ID-00030; ISM-ID-00037; ISM-ID-00044 to 00049; ISM-ID-00122; ISM-ID-00175',
  presets: ['recommended'],
  check({survey, report}) {
    for (const entry of cleanMarkings(survey)) {
      const {marking, value} = entry.node
      const rank = rankOf(marking)
      if (rank === undefined) continue
      const demand = demands.find(({broken}) => broken(marking, rank))
      if (!demand) continue
      report(entry, {
        unexpected: `${demand.control} in ${quote(value)}`,
        expected: demand.expected,
        actual: value,
        note: `${demand.source}.`,
      })
    }
  },
})
