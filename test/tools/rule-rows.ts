import {companionRules} from '../../src/lexicon/marking-rules/companion-rules.js'
import {formRules} from '../../src/lexicon/marking-rules/form-rules.js'
import {levelRules} from '../../src/lexicon/marking-rules/level-rules.js'
import {periodRules} from '../../src/lexicon/marking-rules/period-rules.js'
import {rollUpRules} from '../../src/lexicon/marking-rules/roll-up-rules.js'
import type {MarkingRule} from '../../src/lexicon/marking-rules/rule.js'

interface AnyRule extends MarkingRule {
  says?: string
  control?: string
  least?: string
  most?: string
  requires?: readonly string[]
  excludes?: readonly string[]
}

/** What a rule asks for, in a few words. */
function asks({says, control, least, most, requires, excludes}: AnyRule): string {
  if (says !== undefined) return says
  if (least !== undefined) return `${control} with ${least} or higher`
  if (most !== undefined) return `${control} with no level above ${most}`
  if (requires) return `${control} with ${requires.join(' or ')}`
  return `${control} without ${(excludes ?? []).join(', ')}`
}

/** A row of the table of rules of docs/markings.md for every rule that markings are held against. */
export const ruleRows: readonly string[] = [
  levelRules,
  companionRules,
  formRules,
  periodRules,
  rollUpRules,
].flatMap((rules) =>
  Object.entries(rules as Record<string, AnyRule>).map(([id, rule]) => {
    const dates = `${rule.from === '1940-01-01' ? '' : rule.from} – ${rule.to ?? ''}`.trim()
    return `| \`${id}\` | ${asks(rule)} | ${rule.severity} | ${dates} | ${rule.source} |`
  }),
)
