import {sinceRegime} from '../../lexicon/regimes.js'
import {quote} from '../pieces.js'
import {rule, type Place} from '../rule.js'

/** `20501231`, `2050-12-31`, `December 31, 2050`: a day on which something ends. */
const date = /\b(?:19|20)\d{2}(?:-?\d{2}-?\d{2})?\b/

/**
 * A declassification instruction that the order does not allow.
 *
 * Human sources and weapons of mass destruction (50X1-HUM, 50X2-WMD) are exempt without a date; the other exemptions from
 * declassification at 25 years name a date or event.
 *
 * - Source: 32 CFR 2001.26; ISM-ID-00133
 * - Holds: from 27 June 2010, the time of EO 13526
 * - Severity: warning; info without a date
 * - Options: none
 *
 * Good:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "header", "children": [{"type": "field", "name": "date", "children": [
 *     {"type": "date", "value": "4 May 2012", "iso": "2012-05-04"}]}]},
 *   {"type": "notice", "kind": "classification-authority", "children": [
 *     {"type": "text", "value": "Declassify On:"},
 *     {"type": "particular", "name": "declassify-on", "value": "50X1-HUM", "reading": "50X1-HUM"}]}]}
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "header", "children": [{"type": "field", "name": "date", "children": [
 *     {"type": "date", "value": "4 May 2012", "iso": "2012-05-04"}]}]},
 *   {"type": "notice", "kind": "classification-authority", "children": [
 *     {"type": "text", "value": "Declassify On:"},
 *     {"type": "particular", "name": "declassify-on", "value": "50X1-HUM, 20501231", "reading": "50X1-HUM, 20501231"}]}]}
 * ```
 *
 * ```messages
 * 3:16-3:34 warning Unexpected declassification instruction `50X1-HUM, 20501231`, expected the exemption without a date
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "header", "children": [{"type": "field", "name": "date", "children": [
 *     {"type": "date", "value": "4 May 2012", "iso": "2012-05-04"}]}]},
 *   {"type": "notice", "kind": "classification-authority", "children": [
 *     {"type": "text", "value": "Declassify On:"},
 *     {"type": "particular", "name": "declassify-on", "value": "25X4", "reading": "25X4"}]}]}
 * ```
 *
 * ```messages
 * 3:16-3:20 warning Unexpected declassification instruction `25X4`, expected a date or event behind the exemption
 * ```
 *
 */
export const declassifyOnInvalid = rule({
  name: 'declassify-on-invalid',
  severity: [{from: sinceRegime('EO 13526'), severity: 'warning'}],
  undated: 'info',
  source: '32 CFR 2001.26; ISM-ID-00133',
  presets: ['recommended'],
  check({survey, report}) {
    const look = (place: Place, instruction: string) => {
      const fault = faultOf(instruction)
      if (fault === undefined) return
      report(place, {
        unexpected: `declassification instruction ${quote(instruction)}`,
        expected: fault,
        actual: instruction,
      })
    }
    for (const entry of survey.of('particular'))
      if (entry.node.name === 'declassify-on') look(entry, entry.node.reading)
    for (const entry of survey.of('banner')) {
      const {declassifyOn} = entry.node.marking
      if (declassifyOn !== undefined) look(entry, declassifyOn)
    }
  },
})

function faultOf(instruction: string): string | undefined {
  const dated = date.test(instruction)
  if (/^50X(?:1-HUM|2-WMD)/.test(instruction)) return dated ? 'the exemption without a date' : undefined
  // -human and EO 12951 are the two of the twenty-five-year exemptions that need none
  return /^25X[1-9]/.test(instruction) && !/human|HUM|12951/.test(instruction) && !dated
    ? 'a date or event behind the exemption'
    : undefined
}
