import type {MarkingRule, RuleSeverity} from '../../../lexicon/marking-rules/rule.js'

/** A way in which a marking departs from a rule. */
export interface MarkingFinding {
  /** Id of the rule: `noforn-release`. */
  ruleId: string
  severity: RuleSeverity
  /** What would be right. */
  message: string
  /** The order, manual or schema that says so. */
  source: string
  /** First day on which the rule was in force, as an ISO date. */
  from: string
  /** Last day on which it was in force; absent where it still is. */
  to?: string
}

/** Makes a finding of a rule. */
export function findingOf(ruleId: string, rule: MarkingRule, message: string): MarkingFinding {
  const {severity, source, from, to} = rule
  return {ruleId, severity, message, source, from, ...(to !== undefined && {to})}
}

/** The last day that an ISO date of any precision can mean. */
export function lastDayOf(date: string): string {
  return date + '-12-31'.slice(date.length - 4)
}

/**
 * Whether a rule was in force on a date, or on every day that a date without day or month can mean. Without a date, whether
 * it is in force now.
 */
export function isInForce({from, to}: Pick<MarkingRule, 'from' | 'to'>, date: string | undefined): boolean {
  if (date === undefined) return to === undefined
  return from <= date && (to === undefined || lastDayOf(date) <= to)
}
