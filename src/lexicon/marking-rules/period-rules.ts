import {regimes} from './rule.js'
import type {FormRule} from './form-rules.js'

const {eo10290, eo10501, eo13556} = regimes

/** What a marking tells of its own time; these rules say nothing of a marking without a date. */
// prettier-ignore
export const periodRules = {
  'restricted-abolished': {says: 'another level than RESTRICTED, which was abolished', severity: 'warning', from: eo10501, source: 'EO 10501 §1'},
  'top-secret-early': {says: 'no TOP SECRET before March 1944', severity: 'info', from: '1940-01-01', to: '1944-02-29', source: 'AR 380-5 of March 1944'},
  'security-information-absent': {says: 'the words "security information" behind the level', severity: 'info', from: eo10290, to: '1953-12-14', source: 'EO 10290'},
  'cui-early': {says: 'no CUI before November 2010', severity: 'info', from: '1940-01-01', to: '2010-11-03', source: `EO 13556 of ${eo13556}`},
  'x-code-period': {says: 'X1 to X8 only from October 1995 to September 2003', severity: 'info', from: '1940-01-01', source: 'EO 12958 §1.6(d); EO 13292; ISOO directive of 22 September 2003'},
  'mr-period': {says: 'MR only from September 2003 on', severity: 'info', from: '1940-01-01', to: '2003-09-21', source: 'ISOO directive of 22 September 2003'},
  'control-period': {says: 'controls of the time of the document', severity: 'info', from: '1940-01-01', source: 'see the register of controls'},
} as const satisfies Readonly<Record<string, FormRule>>

/** Id of a rule on periods. */
export type PeriodRuleId = keyof typeof periodRules
