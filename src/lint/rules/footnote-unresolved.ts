import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/**
 * A footnote mark without its note, or a note without its mark.
 *
 * A mark whose note is nowhere shows that the foot of the page is lost. A note that nothing points to has lost its mark:
 * OCR glues small raised figures to the word before them. Documents without any note are left alone.
 *
 * - Source: GPO Style Manual 15
 * - Holds: at all times
 * - Severity: warning; info for a note without a mark
 * - Options: none
 *
 * Good:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "paragraph", "children": [
 *     {"type": "text", "value": "The sheds were given up."}, {"type": "footnoteReference", "value": "1/", "identifier": "1"}]},
 *   {"type": "footnote", "identifier": "1", "marker": "1/", "children": [{"type": "text", "value": "1/ In the spring."}]}]}
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "paragraph", "children": [
 *     {"type": "text", "value": "The sheds were given up."}, {"type": "footnoteReference", "value": "1/", "identifier": "1"},
 *     {"type": "text", "value": "The pilots were told."}, {"type": "footnoteReference", "value": "2/", "identifier": "2"}]},
 *   {"type": "footnote", "identifier": "1", "marker": "1/", "children": [{"type": "text", "value": "1/ In the spring."}]},
 *   {"type": "footnote", "identifier": "3", "marker": "3/", "children": [{"type": "text", "value": "3/ In advance."}]}]}
 * ```
 *
 * ```messages
 * 1:51-1:53 warning Unexpected footnote mark `2/`, expected a note of this mark
 * 5:1-5:15 info Unexpected footnote `3/`, expected a mark in the text that points to it
 * ```
 *
 */
export const footnoteUnresolved = rule({
  name: 'footnote-unresolved',
  severity: 'warning',
  source: 'GPO Style Manual 15',
  presets: ['recommended'],
  check({survey, report}) {
    const notes = survey.of('footnote')
    if (notes.length === 0) return
    const marks = survey.of('footnoteReference')
    const known = new Set(notes.map(({node}) => node.identifier))
    for (const entry of marks) {
      if (known.has(entry.node.identifier)) continue
      report(entry, {
        unexpected: `footnote mark ${quote(entry.node.value)}`,
        expected: 'a note of this mark',
        actual: entry.node.identifier,
        values: [...known],
      })
    }
    const cited = new Set(marks.map(({node}) => node.identifier))
    for (const entry of notes) {
      if (cited.has(entry.node.identifier)) continue
      report(entry, {
        unexpected: `footnote ${quote(entry.node.marker)}`,
        expected: 'a mark in the text that points to it',
        actual: entry.node.identifier,
        atMost: 'info',
      })
    }
  },
})
