import {disseminationControls, sciControls, type ControlEntry} from '../../../lexicon/controls.js'
import {historicControls} from '../../../lexicon/historic-controls.js'
import {periodRules, type PeriodRuleId} from '../../../lexicon/marking-rules/period-rules.js'
import type {Marking} from '../../../tree/marking.js'
import {findingOf, isInForce, lastDayOf, type MarkingFinding} from './finding.js'

/** First and last days of the codes X1 to X8 (EO 12958; ISOO directive of 22 September 2003). */
const [xCodesFrom, xCodesTo] = ['1995-10-14', '2003-09-22'] as const

interface Period {
  readonly from?: string
  readonly to?: string
}

const periods = new Map<string, Period>([
  ...Object.entries(historicControls),
  ...[...disseminationControls, ...sciControls].flatMap(({banner, from, to}: ControlEntry) =>
    banner.map((name): [string, Period] => [
      name,
      {...(from !== undefined && {from}), ...(to !== undefined && {to})},
    ]),
  ),
])

/** Whether every day that the date can mean lies outside a period. */
function isOutside({from, to}: Period, date: string): boolean {
  return (from !== undefined && lastDayOf(date) < from) || (to !== undefined && date > lastDayOf(to))
}

/** Holds a marking against the time of the document. */
export function checkPeriod(marking: Marking, date: string | undefined): MarkingFinding[] {
  if (date === undefined) return []
  const {system, level, caveats = [], declassifyOn = ''} = marking
  const ofUnitedStates = system === 'US'
  const controls = [
    ...caveats,
    ...(marking.dissemination ?? []),
    ...(marking.sci ?? []).map(({control}) => control),
  ]
  const strange = controls.find((name) => isOutside(periods.get(name) ?? {}, date))
  const classified = ofUnitedStates && level !== undefined && level !== 'UNCLASSIFIED'
  const broken: Record<PeriodRuleId, boolean> = {
    'restricted-abolished': ofUnitedStates && level === 'RESTRICTED',
    'top-secret-early': ofUnitedStates && level === 'TOP SECRET',
    'security-information-absent': classified && !caveats.includes('SECURITY INFORMATION'),
    'cui-early': system === 'CUI',
    'x-code-period': /^X\d$/.test(declassifyOn) && isOutside({from: xCodesFrom, to: xCodesTo}, date),
    'mr-period': declassifyOn === 'MR',
    'control-period': strange !== undefined,
  }
  return Object.entries(periodRules).flatMap(([ruleId, rule]) =>
    broken[ruleId as PeriodRuleId] && isInForce(rule, date)
      ? [
          findingOf(
            ruleId,
            rule,
            strange !== undefined && ruleId === 'control-period' ? `${rule.says}, not ${strange}` : rule.says,
          ),
        ]
      : [],
  )
}
