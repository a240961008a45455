import {companionRules} from '../../../lexicon/marking-rules/companion-rules.js'
import {levelRules} from '../../../lexicon/marking-rules/level-rules.js'
import type {Marking} from '../../../tree/marking.js'
import {compareLevels} from '../compare-levels.js'
import {findingOf, isInForce, type MarkingFinding} from './finding.js'
import {heldControls} from './held-controls.js'

/** Holds the controls of a marking against its level, and against one another. */
export function checkControls(marking: Marking, date: string | undefined): MarkingFinding[] {
  const held = heldControls(marking)
  if (held.size === 0) return []
  const findings: MarkingFinding[] = []
  const {level} = marking
  for (const [ruleId, rule] of Object.entries(levelRules)) {
    const {control, least, most} = rule
    if (level === undefined || !held.has(control) || !isInForce(rule, date)) continue
    if (least !== undefined && compareLevels(level, least) < 0)
      findings.push(findingOf(ruleId, rule, `${control} with ${least} or higher`))
    if (most !== undefined && compareLevels(level, most) > 0)
      findings.push(findingOf(ruleId, rule, `${control} with no level above ${most}`))
  }
  for (const [ruleId, rule] of Object.entries(companionRules)) {
    const {control, requires, excludes} = rule
    if (!held.has(control) || !isInForce(rule, date)) continue
    if (requires && !requires.some((name) => held.has(name)))
      findings.push(findingOf(ruleId, rule, `${control} with ${requires.join(' or ')}`))
    const excluded = excludes?.find((name) => held.has(name))
    if (excluded !== undefined) findings.push(findingOf(ruleId, rule, `${control} without ${excluded}`))
  }
  return findings
}
