import type {Root} from '../tree/nodes.js'
import {activeRules, type LintOptions} from './configuration.js'
import {daysOf} from './dating.js'
import {lesser, messageOf, type LintMessage, type Severity} from './message.js'
import type {Position} from '../tree/positions.js'
import {standingOf, type Rule} from './rule.js'
import {surveyOf, type Survey} from './survey.js'

/**
 * Checks a document as an archivist would, and says at exact positions what is wrong, doubtful or worth knowing.
 *
 * Every message says what it did not expect and what it did, carries the value found in `actual` and those that would
 * do in `expected`, the source of its rule in `note`, and in `url` the manual of the rule. Rules of classification fire
 * only where the document was written under them; where it bears no date their findings are no more than `info`. Trees
 * without positions give no messages.
 *
 * @param tree a tree of `parse`
 * @param options see {@link LintOptions}
 * @returns the messages, in the order of the text
 * @throws {TypeError} if there is no such rule, preset or severity
 *
 * @example
 * ```ts
 * import {lint, parse} from 'declast'
 * const tree = parse('Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-5')
 * const [message] = lint(tree)
 * message?.ruleId // 'document-id-check-digit'
 * message?.line // 1
 * ```
 */
export function lint(tree: Root, options?: Readonly<LintOptions> | null): LintMessage[] {
  const settings = options ?? {}
  const active = activeRules(settings)
  const {file, documents} = surveyOf(tree, settings.date === undefined ? undefined : daysOf(settings.date))
  const messages: LintMessage[] = []
  for (const {rule, severity, options: own} of active) {
    for (const survey of rule.scope === 'file' ? [file] : documents) {
      check(rule, severity, own, survey, messages)
    }
  }
  return messages.sort((a, b) => offsetOf(a) - offsetOf(b))
}

function check(
  rule: Rule,
  configured: Severity | undefined,
  options: object,
  survey: Survey,
  messages: LintMessage[],
): void {
  const standing = standingOf(rule, survey.written)
  if (!standing) return
  const severity = standing.doubtful ? standing.severity : (configured ?? standing.severity)
  rule.check({
    survey,
    options,
    report(place, finding) {
      const position = place.piece ?? place.node.position
      if (!position) return
      const grave = finding.atMost === undefined ? severity : lesser(severity, finding.atMost)
      messages.push(messageOf(rule, finding, grave, position, [...place.ancestors, place.node]))
    },
  })
}

function offsetOf({place}: LintMessage): number {
  return (place as Position).start.offset
}
