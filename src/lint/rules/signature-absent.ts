import type {Field, Label} from '../../tree/nodes.js'
import {quote} from '../pieces.js'
import {rule, type Place} from '../rule.js'
import type {EntryOf} from '../survey.js'

/**
 * A memorandum without a signature.
 *
 * Memoranda end with a name, or with the title of a signer whose name is withheld. One without either is a carbon copy, or
 * its last page is missing.
 *
 * - Source: archives practice
 * - Holds: at all times
 * - Severity: info
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * 1. The sheds were given up.
 *
 * JOHN A. MILLER
 * Deputy Director
 * ```
 *
 * Bad:
 *
 * ```txt
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * 1. The sheds were given up.
 * ```
 *
 * ```messages
 * 1:1-1:16 info Unexpected `MEMORANDUM FOR:` without a signature, expected a name, or the title of a signer, behind the text
 * ```
 *
 */
export const signatureAbsent = rule({
  name: 'signature-absent',
  severity: 'info',
  source: 'archives practice',
  presets: [],
  check({survey, report}) {
    if (survey.of('signature').length > 0) return
    // a line that may be a name may be one
    if (survey.of('text').some(({node}) => name.test(node.value.trim()))) return
    for (const entry of survey.of('field')) {
      const title = titleOf(entry)
      if (!title) continue
      report(title.place, {
        unexpected: `${quote(title.label.value)} without a signature`,
        expected: 'a name, or the title of a signer, behind the text',
      })
      return
    }
  },
})

/** A name with an initial, by itself on a line: OCR reads `J.` as `3.` too. */
const name = /^[A-Z][a-z]{1,15} [A-Z\d]\. [A-Z][A-Za-z]{1,20}(?:, [JS]r\.?)?$/

/** The label of a field that makes its document a memorandum. */
function titleOf({node, ancestors}: EntryOf<'field'>): {label: Label; place: Place} | undefined {
  const field: Field = node
  const label = field.children.find((child) => child.type === 'label')
  if (field.name !== 'to' || !label || !/^MEMORANDUM/i.test(label.value)) return undefined
  return {label, place: {node: label, ancestors: [...ancestors, node]}}
}
