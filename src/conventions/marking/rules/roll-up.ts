import {rollUpRules, type RollUpRuleId} from '../../../lexicon/marking-rules/roll-up-rules.js'
import type {Marking} from '../../../tree/marking.js'
import {compareLevels} from '../compare-levels.js'
import {highestLevel, isClassified, rollUp} from '../roll-up.js'
import {findingOf, isInForce, type MarkingFinding} from './finding.js'
import {atomicEnergyOf, sciRuleName} from './held-controls.js'

/** Holds a banner against the marking that the portions under it require. */
export function checkRollUp(
  banner: Marking,
  portions: readonly Marking[],
  date: string | undefined,
): MarkingFinding[] {
  const required = rollUp(portions)
  if (!required) return []
  const difference = compareLevels(banner.level ?? 'UNCLASSIFIED', highestLevel(portions) ?? 'UNCLASSIFIED')
  const lacks = (name: string) =>
    required.dissemination?.includes(name) === true && !banner.dissemination?.includes(name)
  const atomic = new Set(atomicEnergyOf(banner).map(({kind}) => kind))
  const sci = new Set(banner.sci?.map(({control}) => sciRuleName(control)))
  const released = new Set(required.releasableTo)
  const broken: Record<RollUpRuleId, boolean> = {
    'roll-up-level-practicable': difference < 0,
    'roll-up-level': difference < 0,
    'roll-up-over': difference > 0,
    'roll-up-noforn': lacks('NOFORN'),
    'roll-up-orcon': lacks('ORCON'),
    'roll-up-atomic': atomicEnergyOf(required).some(({kind}) => !atomic.has(kind)),
    'roll-up-sci': required.sci?.some(({control}) => !sci.has(sciRuleName(control))) === true,
    'roll-up-release': banner.releasableTo?.some((code) => !released.has(code)) === true,
    'roll-up-relido':
      banner.dissemination?.includes('RELIDO') === true && !required.dissemination?.includes('RELIDO'),
    'roll-up-fouo': isClassified(banner) && banner.dissemination?.includes('FOUO') === true,
  }
  return Object.entries(rollUpRules).flatMap(([ruleId, rule]) =>
    broken[ruleId as RollUpRuleId] && isInForce(rule, date) ? [findingOf(ruleId, rule, rule.says)] : [],
  )
}
