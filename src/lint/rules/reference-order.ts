import type {Reference} from '../../tree/nodes.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** How far a label may be from the one expected and still be an entry of the list for sure. */
const NEAR = 3

/**
 * References whose labels do not follow one another.
 *
 * Lists of references run a, b, c or 1, 2, 3. A label left out, repeated or out of turn shows a lost entry or a misread
 * letter. Lists in several columns are read across, and are compared as a whole.
 *
 * - Source: SECNAV M-5216.5; practice of memoranda and cables
 * - Holds: at all times
 * - Severity: warning; info for a label far from the one expected, which may be no entry of the list
 * - Options: none
 *
 * Good:
 *
 * ```txt
 * MEMORANDUM FOR: Chief, Harbor Division
 *
 * SUBJECT: Sheds on the east bank
 *
 * REFERENCES: (a) NIE-71, dated 4 August 1953
 *
 * (b) NIE-64, dated 12 November 1953
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
 * REFERENCES: (a) NIE-71, dated 4 August 1953
 *
 * (c) NIE-64, dated 12 November 1953
 *
 * 1. The sheds were given up.
 * ```
 *
 * ```messages
 * 7:1-7:4 warning Unexpected reference `c` after `a`, expected reference `b`
 * ```
 *
 */
export const referenceOrder = rule({
  name: 'reference-order',
  severity: 'warning',
  source: 'SECNAV M-5216.5; practice of memoranda and cables',
  presets: ['recommended'],
  check({survey, report}) {
    for (const {node: list, ancestors} of survey.of('references')) {
      const entries = list.children.filter(
        (child): child is Reference => child.type === 'reference' && ordinalOf(child) !== undefined,
      )
      if (areColumns(entries)) entries.sort((a, b) => (ordinalOf(a) as number) - (ordinalOf(b) as number))
      for (const [index, entry] of entries.entries()) {
        const before = entries[index - 1]
        if (!before) continue
        const wanted = (ordinalOf(before) as number) + 1
        if (ordinalOf(entry) === wanted) continue
        const label = entry.label as string
        const far = Math.abs((ordinalOf(entry) as number) - wanted) > NEAR
        const expected = labelLike(label, wanted)
        report(
          {
            node: entry.children.find(({type}) => type === 'label') ?? entry,
            ancestors: [...ancestors, list, entry],
          },
          {
            unexpected: `reference ${quote(label)} after ${quote(before.label as string)}`,
            expected: `reference ${quote(expected)}`,
            actual: label,
            values: [expected],
            ...(far && {atMost: 'info' as const}),
          },
        )
      }
    }
  },
})

/** Whether entries stand side by side. */
function areColumns(entries: readonly Reference[]): boolean {
  const lines = entries.map(({position}) => position?.start.line)
  return lines.some((line, index) => line !== undefined && line === lines[index + 1])
}

function ordinalOf({label}: Reference): number | undefined {
  if (label === undefined) return undefined
  if (/^\d{1,3}$/.test(label)) return Number(label)
  return /^[A-Za-z]$/.test(label) ? label.toLowerCase().charCodeAt(0) - 96 : undefined
}

/** A label with another number, in the style of one: a digit, a capital or a small letter. */
function labelLike(label: string, ordinal: number): string {
  if (/^\d/.test(label) || ordinal > 26) return String(ordinal)
  const letter = String.fromCharCode(96 + ordinal)
  return label === label.toUpperCase() ? letter.toUpperCase() : letter
}
