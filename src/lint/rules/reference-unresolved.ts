import {quote} from '../pieces.js'
import {rule} from '../rule.js'
import type {Survey} from '../survey.js'

/**
 * A citation of a reference that the list does not have.
 *
 * The text cites reference (d), the list ends at (c): an entry is lost, or a letter is misread. Documents without a list
 * are left alone; theirs stands elsewhere.
 *
 * - Source: SECNAV M-5216.5; practice of memoranda
 * - Holds: at all times
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "references", "children": [
 *     {"type": "reference", "label": "a", "identifier": "a", "children": [{"type": "text", "value": "(a) NIE-71"}]}]},
 *   {"type": "paragraph", "children": [
 *     {"type": "text", "value": "The harbor question is treated in"},
 *     {"type": "citation", "value": "reference (a)", "label": "a", "identifier": "a"}]}]}
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "references", "children": [
 *     {"type": "reference", "label": "a", "identifier": "a", "children": [{"type": "text", "value": "(a) NIE-71"}]}]},
 *   {"type": "paragraph", "children": [
 *     {"type": "text", "value": "The harbor question is treated in"},
 *     {"type": "citation", "value": "reference (d)", "label": "d"}]}]}
 * ```
 *
 * ```messages
 * 3:35-3:48 warning Unexpected citation `reference (d)`, expected one of the references a
 * ```
 *
 */
export const referenceUnresolved = rule({
  name: 'reference-unresolved',
  severity: 'warning',
  source: 'SECNAV M-5216.5; practice of memoranda',
  presets: ['recommended'],
  check({survey, report}) {
    const labels = labelsOf(survey)
    if (labels.size === 0) return
    for (const entry of survey.of('citation')) {
      const {label, identifier, value} = entry.node
      // a citation by designator alone names a paper, not an entry of the list
      if (label === undefined || identifier !== undefined || labels.has(label.toLowerCase())) continue
      report(entry, {
        unexpected: `citation ${quote(value)}`,
        expected: `one of the references ${[...labels].join(', ')}`,
        actual: label,
        values: [...labels],
      })
    }
  },
})

function labelsOf(survey: Survey): Set<string> {
  return new Set(
    survey.of('reference').flatMap(({node}) => (node.label === undefined ? [] : [node.label.toLowerCase()])),
  )
}
