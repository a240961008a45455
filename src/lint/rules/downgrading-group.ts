import {sinceRegime, turningPoints} from '../../lexicon/regimes.js'
import {isAfter, isBefore, writeDays, type Days} from '../dating.js'
import {quote} from '../pieces.js'
import {rule} from '../rule.js'

/** A group and its number, as it is read. */
const group = /^GROUP ?(\S{1,3})$/i

/**
 * A downgrading group that does not exist, or not at the time of the document.
 *
 * EO 10964 sorted papers into groups 1 to 4 from September 1961; EO 11652 ended them on 1 June 1972. Digits of groups are
 * never repaired.
 *
 * - Source: EO 10964; EO 11652
 * - Holds: at all times; the time itself only for documents with a date
 * - Severity: warning
 * - Options: none
 *
 * Good:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "notice", "kind": "downgrading", "children": [
 *     {"type": "particular", "name": "schedule", "value": "GROUP 1", "reading": "GROUP 1"},
 *     {"type": "text", "value": "Excluded from automatic downgrading and declassification"}]}]}
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "notice", "kind": "downgrading", "children": [
 *     {"type": "particular", "name": "schedule", "value": "GROUP 7", "reading": "GROUP 7"},
 *     {"type": "text", "value": "Excluded from automatic downgrading and declassification"}]}]}
 * ```
 *
 * ```messages
 * 1:1-1:8 warning Unexpected downgrading `GROUP 7`, expected a group from 1 to 4
 * ```
 *
 * Bad:
 *
 * ```tree
 * {"type": "root", "children": [
 *   {"type": "header", "children": [{"type": "field", "name": "date", "children": [
 *     {"type": "date", "value": "4 May 1985", "iso": "1985-05-04"}]}]},
 *   {"type": "notice", "kind": "downgrading", "children": [
 *     {"type": "particular", "name": "schedule", "value": "GROUP 1", "reading": "GROUP 1"},
 *     {"type": "text", "value": "Excluded from automatic downgrading and declassification"}]}]}
 * ```
 *
 * ```messages
 * 3:1-3:8 warning Unexpected downgrading `GROUP 1`, expected none in a document of 1985-05-04
 * ```
 *
 */
export const downgradingGroup = rule({
  name: 'downgrading-group',
  severity: 'warning',
  source: 'EO 10964; EO 11652',
  presets: ['recommended'],
  check({survey, report}) {
    for (const entry of survey.of('particular')) {
      const {name, reading} = entry.node
      const match = group.exec(reading)
      if (name !== 'schedule' || !match) continue
      const fault = faultOf(match[1] as string, survey.written)
      if (fault === undefined) continue
      report(entry, {unexpected: `downgrading ${quote(reading)}`, expected: fault, actual: reading})
    }
  },
})

function faultOf(number: string, written: Days | undefined): string | undefined {
  if (!/^[1-4]$/.test(number)) return 'a group from 1 to 4'
  if (!written) return undefined
  const outside =
    isBefore(written, turningPoints.downgradingGroups) || isAfter(written, sinceRegime('EO 11652'))
  return outside ? `none in a document of ${writeDays(written)}` : undefined
}
