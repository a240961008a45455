import type {DocumentId} from '../../tree/nodes.js'
import {distance} from '../distance.js'
import {groupBy} from '../identifiers.js'
import {mend} from '../message.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import type {Survey} from '../survey.js'

/** Least confidence of an identifier that is put right. */
const SURE = 0.7
/** How much longer or shorter than the identifier its print may be. */
const SLACK = 3
/** Characters in which a wreck differs from the number that the other stamps of the file have. */
const WRECKED = 4

/**
 * An identifier that was read through the damage of OCR.
 *
 * `ClA-RDP…`, `CIA-RDP79RO0904…` and numbers with spaces in them are found by nobody who searches for the number. The
 * reading rests on the places of letters and digits, on the check digit and on the other copies in the file.
 *
 * - Source: CIA's reading room; practice of OCR'd pages
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 * - Fix: the identifier, where its check digit is right or the other copies have it, and nothing of it is lost
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
 * Approved For Release 2005/08/22 : ClA-RDP79R00904A000200030014-1
 *
 * The sheds on the east bank were given up.
 * ```
 *
 * ```messages
 * 1:35-1:65 info Unexpected identifier `ClA-RDP79R00904A000200030014-1`, expected `CIA-RDP79R00904A000200030014-1`
 * ```
 *
 */
export const documentIdDamaged = rule({
  name: 'document-id-damaged',
  severity: 'info',
  source: "CIA's reading room; practice of OCR'd pages",
  presets: ['recommended', 'release'],
  scope: 'file',
  check({survey, report}) {
    const usual = usualIds(survey)
    for (const entry of survey.of('documentId')) {
      const {node} = entry
      const {value} = node
      if (!isDamaged(node)) continue
      const canonical = usual.find((other) => distance(value, other, WRECKED) <= WRECKED) ?? node.canonical
      report(entry, {
        unexpected: `identifier ${quote(value)}`,
        expected: quote(canonical),
        actual: value,
        values: [canonical],
        ...(canonical === node.canonical && isSafe(node) && mend(node, canonical)),
      })
    }
  },
})

/** A CIA-RDP number is printed as it is written; of the others the repairs say what was damaged. */
function isDamaged({scheme, canonical, value, repairs}: DocumentId): boolean {
  if (canonical === '' || canonical === value) return false
  return scheme === 'cia-rdp' || repairs !== undefined
}

/** CIA-RDP numbers that stand clean in the file more than once: a wreck near one of them is that one. */
function usualIds(survey: Survey): string[] {
  const clean = survey
    .of('documentId')
    .filter(({node}) => node.scheme === 'cia-rdp' && node.value === node.canonical)
  return [...groupBy(clean, ({node}) => node.canonical)]
    .filter(([, copies]) => copies.length > 1)
    .map(([canonical]) => canonical)
}

function isSafe({check, confidence, value, canonical, repairs}: DocumentId): boolean {
  if (confidence < SURE || check?.verdict === 'bad') return false
  const voted = repairs?.some(({why}) => why === 'document-vote') === true
  return (check !== undefined || voted) && Math.abs(value.length - canonical.length) <= SLACK
}
