import type {Marking} from '../../tree/marking.js'
import {checkControls} from './rules/controls.js'
import type {MarkingFinding} from './rules/finding.js'
import {checkForm} from './rules/form.js'
import {checkPeriod} from './rules/period.js'
import {checkRollUp} from './rules/roll-up.js'

/** What is known of the document whose marking is checked. */
export interface ValidateMarkingOptions {
  /** Date of the document, in ISO form and as precise as it is known: `1953`, `1953-01`, `1953-01-29`. */
  date?: string
  /** Markings of the portions, where the marking is the banner above them. */
  portions?: readonly Marking[]
}

/**
 * Holds a marking against the rules of its time: which levels a control may stand with, which controls need or exclude one
 * another, their order and spelling, and what a banner takes over from its portions.
 *
 * A rule speaks only if it was in force on the date, or on every day that a date without day or month can mean: the grammar
 * of double slashes holds from 30 June 1998, NOFORN beside EXDIS from 2012. Without a date a marking is held against the
 * rules in force today, and nothing is graver than `info`; a marking without double slashes, which is of the time before
 * them, is not held against any.
 *
 * Sources: ISM.XML version 10, DoDM 5200.01 volume 2, DCID 1/7, the executive orders; each finding names its own.
 *
 * @returns findings with the id, source and dates of their rule; none for a marking that is right
 *
 * @example
 * ```ts
 * import {banner, validateMarking} from 'declast'
 * const {marking} = banner.parse('SECRET//NOFORN/REL TO USA, CAN')
 * validateMarking(marking, {date: '2015-03-01'}).map(({ruleId}) => ruleId) // ['noforn-release']
 * validateMarking(marking, {date: '1985'}) // []
 * ```
 */
export function validateMarking(marking: Marking, options: ValidateMarkingOptions = {}): MarkingFinding[] {
  const {date, portions = []} = options
  if (date === undefined && marking.separators === 'free') return []
  const findings = [
    ...checkControls(marking, date),
    ...checkForm(marking, date),
    ...checkPeriod(marking, date),
    ...checkRollUp(marking, portions, date),
  ]
  return date === undefined ? findings.map((finding) => ({...finding, severity: 'info' as const})) : findings
}
