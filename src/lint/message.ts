import {VFileMessage} from 'vfile-message'
import type {Position} from '../tree/positions.js'
import {manualUrl} from './manual.js'

/** How grave a finding is: worth knowing, doubtful, wrong. */
export type Severity = 'info' | 'warning' | 'error'

/** A safe change of the text, which {@link applyFixes} makes. */
export interface Fix {
  /** Where the printed form stands: offsets in UTF-16 code units, the end not included. */
  range: [start: number, end: number]
  /** What takes its place. */
  text: string
}

/** A message of {@link lint}: a `VFileMessage` that may carry a fix. */
export interface LintMessage extends VFileMessage {
  /** The mended text, where one is safe. */
  fix?: Fix
}

/** What a rule found. */
export interface Finding {
  /** What stands there, in words: the message is "Unexpected …, expected …". */
  readonly unexpected: string
  /** What would be right there, in words. */
  readonly expected: string
  /** What stands there, as data. */
  readonly actual?: string
  /** What could stand there, as data. */
  readonly values?: readonly string[]
  /** More than the source of the rule, for those who ask. */
  readonly note?: string
  readonly fix?: Fix
  /** The gravest that this finding may be, whatever the rule is set to. */
  readonly atMost?: Severity
}

const fatal: Readonly<Record<Severity, true | false | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/** Makes the message of a finding. */
export function messageOf(
  rule: {readonly name: string; readonly source: string},
  finding: Finding,
  severity: Severity,
  place: Position,
  ancestors: readonly object[],
): LintMessage {
  const message: LintMessage = new VFileMessage(
    `Unexpected ${finding.unexpected}, expected ${finding.expected}`,
    {place, ancestors: ancestors as never[], source: 'declast', ruleId: rule.name},
  )
  message.fatal = fatal[severity]
  message.url = manualUrl(rule.name)
  message.note = `${finding.note === undefined ? '' : `${finding.note} `}Source: ${rule.source}.`
  if (finding.actual !== undefined) message.actual = finding.actual
  if (finding.values !== undefined) message.expected = [...finding.values]
  if (finding.fix) message.fix = finding.fix
  return message
}

/** The fix that a message carries. */
export function fixOf(message: VFileMessage): Fix | undefined {
  return (message as LintMessage).fix
}

/** A fix of all that stands at a position, as a part of a finding; nothing where there is no position. */
export function mend({position}: {readonly position?: Position}, text: string): {fix?: Fix} {
  return position ? {fix: {range: [position.start.offset, position.end.offset], text}} : {}
}

/** How grave a message is, by its `fatal`. */
export function severityOf(message: {readonly fatal?: boolean | null | undefined}): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

const order: readonly Severity[] = ['info', 'warning', 'error']

/** The lesser of two severities. */
export function lesser(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b
}
