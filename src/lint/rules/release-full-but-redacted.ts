import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import type {EntryOf, Survey} from '../survey.js'
import {overlayCodes} from '../withheld.js'

/** Least confidence of a stamp whose decision a rule builds on. */
const SURE = 0.9

/**
 * A document stamped as released in full from which something is withheld.
 *
 * "RELEASED IN FULL" and CIA's "Declassified and Approved For Release" leave nothing out. With a redaction or an exemption
 * code in the same file, one of the two is misread, or pages of two releases lie together. "Approved For Release" by
 * itself says nothing of it.
 *
 * - Source: practice of the reading rooms; State Department release stamps
 * - Holds: at all times
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * Approved For Release 2012/02/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up. 25X1
 * ```
 *
 * Bad:
 *
 * ```txt
 * Declassified and Approved For Release 2012/02/22 : CIA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up. 25X1
 * ```
 *
 * ```messages
 * 3:43-3:47 warning Unexpected exemption `25X1` in a file stamped `Declassified and Approved For Release`, expected nothing to be withheld from it
 * ```
 *
 */
export const releaseFullButRedacted = rule({
  name: 'release-full-but-redacted',
  severity: 'warning',
  source: 'practice of the reading rooms; State Department release stamps',
  presets: ['recommended', 'release'],
  scope: 'file',
  check({survey, report}) {
    const stamp = survey.of('releaseStamp').find(isInFull)
    if (!stamp) return
    const withheld = firstWithheld(survey)
    if (!withheld) return
    const {code, value} = {code: undefined, ...withheld.node}
    report(withheld, {
      unexpected: `${withheld.node.type} ${quote(code ?? value)} in a file stamped ${quote(wordsOf(stamp))}`,
      expected: 'nothing to be withheld from it',
      actual: code ?? value,
    })
  },
})

/**
 * A stamp of the agency whose paper it is. CIA's "no objection" on the papers of others, which names no record, speaks of
 * CIA's part of them only.
 */
function isInFull({node}: EntryOf<'releaseStamp'>): boolean {
  if (node.confidence < SURE) return false
  return (
    node.decision === 'released-in-full' ||
    (node.decision === 'declassified' && node.documentId !== undefined)
  )
}

function firstWithheld(survey: Survey): EntryOf<'exemption'> | EntryOf<'redaction'> | undefined {
  const [code] = overlayCodes(survey)
  const cut = survey.of('redaction').find(({node}) => node.origin !== 'editor' && node.confidence >= SURE)
  if (!code || !cut) return code ?? cut
  return code.order < cut.order ? code : cut
}

function wordsOf({node}: EntryOf<'releaseStamp'>): string {
  const text = node.children.find(({type}) => type === 'text')
  return text && 'value' in text ? text.value : (node.decision ?? 'released')
}
