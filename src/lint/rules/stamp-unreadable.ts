import type {ReleaseStamp} from '../../tree/nodes.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import type {Survey} from '../survey.js'
import {isOn, linesNear} from '../withheld.js'

/**
 * A release stamp whose words are there and whose date and identifier are not.
 *
 * CIA's stamps name the day and the record. Where neither can be read, nor be taken from the other stamps of the file, the
 * page has to be looked at.
 *
 * - Source: practice of CIA's reading room
 * - Holds: at all times
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * Approved For Release 2005/08/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * Approved For Release %;,/  : C -9 #
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:1-1:21 warning Unexpected stamp `Approved For Release` without a legible date or identifier, expected both, or the page to be looked at
 * ```
 *
 */
export const stampUnreadable = rule({
  name: 'stamp-unreadable',
  severity: 'warning',
  source: "practice of CIA's reading room",
  presets: ['recommended', 'release'],
  scope: 'file',
  check({survey, report}) {
    const nameless = survey.of('releaseStamp').filter(({node}) => namesNothing(node))
    if (nameless.length === 0) return
    const ids = survey.of('documentId').filter(({node}) => recordSchemes.has(node.scheme))
    // the identifier may stand by itself on the line above or below, or next to the stamp in another way
    const idLines = linesNear(ids)
    const idOrders = new Set(ids.map(({order}) => order))
    const debris = debrisLines(survey)
    for (const entry of nameless) {
      const {node} = entry
      if (isOn(idLines, entry) || idOrders.has(entry.order + node.children.length + 1)) continue
      // other agencies stamp the words by themselves
      if (ids.length === 0 && !debris.has(node.position?.start.line)) continue
      const text = node.children.map((child) => ('value' in child ? child.value : '')).join(' ')
      report(entry, {
        unexpected: `stamp ${quote(text)} without a legible date or identifier`,
        expected: 'both, or the page to be looked at',
        actual: text,
      })
    }
  },
})

/** Identifiers that CIA's stamps name. */
const recordSchemes: ReadonlySet<string> = new Set(['cia-rdp', 'cia-number', 'library-of-congress'])

/** Lines on which a digit stands outside what was read: what is left of a date or an identifier. */
function debrisLines(survey: Survey): ReadonlySet<number | undefined> {
  const leaves = [...survey.of('text'), ...survey.of('unknown'), ...survey.of('pageNumber')]
  return new Set(leaves.filter(({node}) => /\d/.test(node.value)).map(({node}) => node.position?.start.line))
}

/** A stamp of the kinds that name day and record, with neither, nor a programme that stands for them. */
function namesNothing({decision, date, documentId, program}: ReleaseStamp): boolean {
  const named =
    decision === 'approved' || decision === 'sanitized' || decision?.startsWith('declassified') === true
  return named && date === undefined && documentId === undefined && program === undefined
}
