import {pieceOf, quote} from '../pieces.js'
import type {Place, Rule} from '../rule.js'
import type {EntryOf, Survey} from '../survey.js'

/** Options of the rule. */
export interface AttachmentAbsentOptions {
  /** Report also in files that hold none of the attachments: they are filed apart. */
  always?: boolean
}

/** What an attachment is headed with. */
const heading = /^(TAB|ANNEX|ATTACHMENT|ENCLOSURE|INCLOSURE|APPENDIX)\s+([A-Z]|\d{1,2})\b[^a-z]{0,12}$/i

/**
 * An attachment that the document names and the file lacks.
 *
 * References say "(Attached as TAB A)". Attachments are often filed apart, and where none is in the file there is nothing
 * to say; where some are and one is not, it is lost.
 *
 * - Source: archives practice
 * - Holds: at all times
 * - Severity: info
 * - Options: `always` (false): report also where the file holds no attachment at all
 *
 * Good:
 *
 * ```txt
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * REFERENCES: (a) Memorandum for the Deputy, dated 2 December 1953 (Attached as TAB A)
 *
 * 1. The sheds were given up.
 * ```
 *
 * Bad:
 *
 * ```txt
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * REFERENCES: (a) Memorandum for the Deputy, dated 2 December 1953 (Attached as TAB A)
 *
 * (b) Letter of the harbor master, dated 3 December 1953 (Attached as TAB B)
 *
 * 1. The sheds were given up.
 *
 * TAB A
 *
 * The sheds stand on the east bank.
 * ```
 *
 * ```messages
 * 7:69-7:74 info Unexpected attachment `TAB B` that is not in the file, expected it behind the document, or filed apart
 * ```
 *
 * Bad:
 *
 * ```txt {"always": true}
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * REFERENCES: (a) Memorandum for the Deputy, dated 2 December 1953 (Attached as TAB A)
 *
 * 1. The sheds were given up.
 * ```
 *
 * ```messages
 * 5:79-5:84 info Unexpected attachment `TAB A` that is not in the file, expected it behind the document, or filed apart
 * ```
 *
 */
export const attachmentAbsent: Rule<AttachmentAbsentOptions> = {
  name: 'attachment-absent',
  severity: 'info',
  source: 'archives practice',
  presets: ['recommended'],
  scope: 'file',
  defaults: {always: false},
  check({survey, options, report}) {
    const named = survey.of('reference').filter(({node}) => node.attachment !== undefined)
    if (named.length === 0) return
    const present = attachmentsIn(survey)
    if (present.size === 0 && !options.always) return
    for (const entry of named) {
      const attachment = entry.node.attachment as string
      if (present.has(nameOf(attachment))) continue
      report(attachmentIn(entry, attachment), {
        unexpected: `attachment ${quote(attachment)} that is not in the file`,
        expected: 'it behind the document, or filed apart',
        actual: attachment,
      })
    }
  },
}

/** Attachments that begin somewhere in the file: a heading, or a page label of their own (`TAB A-2`). */
function attachmentsIn(survey: Survey): Set<string> {
  const present = new Set<string>()
  for (const {node} of survey.of('text')) {
    const match = heading.exec(node.value.trim())
    if (match) present.add(nameOf(`${match[1]} ${match[2]}`))
  }
  for (const {node} of survey.of('outlineMarker')) if (node.style === 'named') present.add(nameOf(node.label))
  for (const {node} of survey.of('pageNumber')) {
    const match = /^TAB ([A-Z])/i.exec(node.value)
    if (match) present.add(nameOf(`TAB ${match[1]}`))
  }
  return present
}

/** A name by which two spellings of it are one. */
function nameOf(attachment: string): string {
  return attachment
    .toUpperCase()
    .replace('INCLOSURE', 'ENCLOSURE')
    .replaceAll(/[^A-Z0-9]+/g, ' ')
    .trim()
}

/** Where an entry names its attachment. */
function attachmentIn(entry: EntryOf<'reference'>, attachment: string): Place {
  for (const node of entry.node.children) {
    if (node.type !== 'text') continue
    const at = node.value.toUpperCase().indexOf(attachment.toUpperCase())
    if (at >= 0)
      return {
        node,
        ancestors: [...entry.ancestors, entry.node],
        piece: pieceOf(node, at, at + attachment.length),
      }
  }
  return entry
}
