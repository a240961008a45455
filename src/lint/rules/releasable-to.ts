import {turningPoints} from '../../lexicon/regimes.js'
import {cleanMarkings} from '../markings.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** Length of the code of a country; those of alliances are longer and stand behind them. */
const COUNTRY = 3

/**
 * A list of REL TO that is not written as one.
 *
 * The United States stand first, behind them countries by their three letters, then alliances by their four, each in the
 * order of the alphabet. REL TO USA alone releases to nobody else and is no control.
 *
 * - Source: ISM-ID-00031; ISM-ID-00041; CAPCO Register and Manual
 * - Holds: from 30 June 1998, when one grammar of markings began
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * SECRET//REL TO USA, AUS, GBR, NATO
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * Bad:
 *
 * ```txt
 * SECRET//REL TO GBR, USA
 *
 * 4 May 2005
 *
 * MEMORANDUM FOR: Chief, Harbor Division
 * ```
 *
 * ```messages
 * 1:1-1:24 warning Unexpected list `REL TO GBR, USA`, expected `REL TO USA, GBR`
 * ```
 *
 */
export const releasableTo = rule({
  name: 'releasable-to',
  severity: [{from: turningPoints.oneGrammar, severity: 'warning'}],
  undated: 'info',
  source: 'ISM-ID-00031; ISM-ID-00041; CAPCO Register and Manual',
  presets: ['recommended'],
  check({survey, report}) {
    for (const entry of cleanMarkings(survey)) {
      const {releasableTo: list} = entry.node.marking
      if (list === undefined) continue
      const sorted = ['USA', ...list.filter((code) => code !== 'USA').sort(byRegister)]
      if (list.length > 1 && list.join() === sorted.join()) continue
      const expected = `REL TO ${sorted.join(', ')}`
      report(entry, {
        unexpected: `list ${quote(`REL TO ${list.join(', ')}`)}`,
        expected: sorted.length === 1 ? 'countries behind USA' : quote(expected),
        actual: entry.node.value,
        values: [expected],
      })
    }
  },
})

function byRegister(a: string, b: string): number {
  const groups = Number(a.length > COUNTRY) - Number(b.length > COUNTRY)
  return groups === 0 ? (a < b ? -1 : 1) : groups
}
