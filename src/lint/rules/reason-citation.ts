import {sinceRegime} from '../../lexicon/regimes.js'
import type {Particular} from '../../tree/nodes.js'
import {isBefore, liesIn, writeDays, type Days} from '../dating.js'
import {linesApart, quote} from '../pieces.js'
import {rule} from '../rule.js'

/** Lines of one classification block. */
const BLOCK = 6
/** A paragraph of the order, with its letter. */
const paragraph = /(1\.[45]) ?\(?([a-z])\)?/i
/** Last letter of the paragraphs that a reason can cite. */
const lastLetter = {'1.4': 'h', '1.5': 'g'} as const

/**
 * A reason for classification that the order does not have, or that has no place there.
 *
 * An original decision gives its reason by paragraph: 1.5(a) to (g) under EO 12958, 1.4(a) to (h) since March 2003. What is
 * derived from another document gives that source, and under EO 13526 no reason; before, it might repeat the reason of its
 * source.
 *
 * - Source: EO 12958 §1.5; EO 13292 §1.4; 32 CFR 2001.22; ISM-ID-00221
 * - Holds: from 14 October 1995, the time of EO 12958
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "header", "children": [{"type": "field", "name": "date", "children": [
 *     {"type": "date", "value": "4 May 1998", "iso": "1998-05-04"}]}]},
 *   {"type": "notice", "kind": "classification-authority", "children": [
 *     {"type": "text", "value": "Reason:"},
 *     {"type": "particular", "name": "reason", "value": "1.5(c)", "reading": "1.5(c)"}]}]}
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "header", "children": [{"type": "field", "name": "date", "children": [
 *     {"type": "date", "value": "4 May 1998", "iso": "1998-05-04"}]}]},
 *   {"type": "notice", "kind": "classification-authority", "children": [
 *     {"type": "text", "value": "Reason:"},
 *     {"type": "particular", "name": "reason", "value": "1.5(h)", "reading": "1.5(h)"}]}]}
 * ```
 *
 * ```messages
 * 3:9-3:15 warning Unexpected reason `1.5(h)`, expected a paragraph from 1.5(a) to 1.5(g)
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "header", "children": [{"type": "field", "name": "date", "children": [
 *     {"type": "date", "value": "4 May 2012", "iso": "2012-05-04"}]}]},
 *   {"type": "notice", "kind": "classification-authority", "children": [
 *     {"type": "text", "value": "Derived From:"},
 *     {"type": "particular", "name": "derived-from", "value": "Multiple Sources", "reading": "Multiple Sources"}]},
 *   {"type": "notice", "kind": "classification-authority", "children": [
 *     {"type": "text", "value": "Reason:"},
 *     {"type": "particular", "name": "reason", "value": "1.4(c)", "reading": "1.4(c)"}]}]}
 * ```
 *
 * ```messages
 * 5:9-5:15 warning Unexpected reason `1.4(c)` beside a source that the marking is derived from, expected one of the two
 * ```
 *
 */
export const reasonCitation = rule({
  name: 'reason-citation',
  severity: [{from: sinceRegime('EO 12958'), severity: 'warning'}],
  undated: 'info',
  source: 'EO 12958 §1.5; EO 13292 §1.4; 32 CFR 2001.22; ISM-ID-00221',
  presets: ['recommended'],
  check({survey, report}) {
    const particulars = survey.of('particular')
    // the directives before that of 2010 let the reason of the source be repeated
    const bare = survey.written !== undefined && liesIn(survey.written, sinceRegime('EO 13526'), undefined)
    const sources = particulars.filter(({node}) => bare && node.name === 'derived-from')
    for (const entry of particulars) {
      const {node} = entry
      if (node.name !== 'reason') continue
      const fault = faultOf(node, survey.written)
      if (fault !== undefined)
        report(entry, {unexpected: `reason ${quote(node.reading)}`, expected: fault, actual: node.reading})
      if (sources.some((source) => linesApart(source.node, node) <= BLOCK)) {
        report(entry, {
          unexpected: `reason ${quote(node.reading)} beside a source that the marking is derived from`,
          expected: 'one of the two',
          actual: node.reading,
        })
      }
    }
  },
})

function faultOf({reading}: Particular, written: Days | undefined): string | undefined {
  const match = paragraph.exec(reading)
  if (!match) return undefined
  const [, section, letter] = match as unknown as [string, keyof typeof lastLetter, string]
  const last = lastLetter[section]
  if (letter.toLowerCase() > last) return `a paragraph from ${section}(a) to ${section}(${last})`
  if (section === '1.4' && written && isBefore(written, sinceRegime('EO 13292')))
    return `a paragraph of EO 12958 §1.5 in a document of ${writeDays(written)}`
  return undefined
}
