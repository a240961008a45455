import {pieceOf, quote} from '../pieces.js'
import {rule, type Place} from '../rule.js'

/** A token with the frame of a CIA-RDP number, however it goes on. */
const token = /\b[CG][Il1]A[- ]?RDP[-\w]{6,40}/
/** Digits from which on a token is meant for a number. */
const FEWEST_DIGITS = 7

/**
 * A token that begins like a CIA-RDP number and can't be read as one.
 *
 * The number has two digits of the year, a letter or hyphen, five digits of the job, A or R, four digits each of box, folder
 * and document, a hyphen and the check digit. What is cut off or overprinted is not guessed; where other stamps of the file
 * have the number, it is taken from them and nothing is reported.
 *
 * - Source: CIA's reading room; job citations of the Foreign Relations series
 * - Holds: at all times
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * CIA-RDP79R00904A0002000300
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:1-1:27 warning Unexpected identifier `CIA-RDP79R00904A0002000300`, expected 21 characters behind CIA-RDP, a hyphen and a check digit
 * ```
 *
 */
export const documentIdMalformed = rule({
  name: 'document-id-malformed',
  severity: 'warning',
  source: "CIA's reading room; job citations of the Foreign Relations series",
  presets: ['recommended', 'release'],
  scope: 'file',
  check({survey, report}) {
    const ids = survey.of('documentId').filter(({node}) => node.scheme === 'cia-rdp')
    if (ids.some(({node}) => node.canonical !== '')) return
    for (const entry of ids) reportAt(entry, entry.node.value)
    for (const type of ['text', 'unknown'] as const) {
      for (const entry of survey.of(type)) {
        const match = entry.node.value.includes('RDP') ? token.exec(entry.node.value) : null
        if (!match || match[0].replaceAll(/\D/g, '').length < FEWEST_DIGITS) continue
        reportAt({...entry, piece: pieceOf(entry.node, match.index, match.index + match[0].length)}, match[0])
      }
    }
    function reportAt(place: Place, value: string): void {
      report(place, {
        unexpected: `identifier ${quote(value)}`,
        expected: '21 characters behind CIA-RDP, a hyphen and a check digit',
        actual: value,
      })
    }
  },
})
