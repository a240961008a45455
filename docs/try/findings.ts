import {lint, severityOf, type Severity} from 'declast'
import type {Model} from './model.js'

/** Something that a rule found at a stretch of the text. */
export interface Finding {
  readonly severity: Severity
  readonly message: string
  /** Where it stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly line: number
  /** Name of the rule. */
  readonly rule: string
  /** Manual of the rule. */
  readonly url: string
  /** Where the rule comes from, and more. */
  readonly note: string
}

/** What the rules of declast find in a text, in its order. */
export function findingsOf({root}: Model): Finding[] {
  return lint(root).flatMap((message) => {
    const {reason, place, ruleId = '', url = '', note = ''} = message
    if (!place || !('start' in place)) return []
    const {start, end} = place
    return {
      severity: severityOf(message),
      message: reason,
      start: start.offset ?? 0,
      end: end.offset ?? 0,
      line: start.line,
      rule: ruleId,
      url,
      note,
    }
  })
}

const words: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
]

/** How many findings there are: `1 error, 2 notes`. */
export function countOf(findings: readonly Finding[]): string {
  const counts = words.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : `${count} ${count === 1 ? one : many}`
  })
  return counts.length === 0 ? 'none' : counts.join(', ')
}
