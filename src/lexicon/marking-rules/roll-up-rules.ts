import {regimes} from './rule.js'
import type {FormRule} from './form-rules.js'

const {eo11652, eo12065, grammar} = regimes

/** What a banner must take over from the portions under it. */
// prettier-ignore
export const rollUpRules = {
  'roll-up-level-practicable': {says: 'a banner as high as the highest portion', severity: 'warning', from: eo11652, to: '1978-11-30', source: 'EO 11652 §4(A); NSC directive of 17 May 1972'},
  'roll-up-level': {says: 'a banner as high as the highest portion', severity: 'error', from: eo12065, source: 'EO 12065 §1-504; 32 CFR 2001.21(b); EO 13526 §1.6'},
  'roll-up-over': {says: 'a banner no higher than the highest portion, or a note on compilation', severity: 'warning', from: eo12065, source: 'EO 13526 §1.7(e); ISM-ID-00154'},
  'roll-up-noforn': {says: 'NOFORN in the banner, since a portion has it', severity: 'warning', from: grammar, source: 'ISM-ID-00088'},
  'roll-up-orcon': {says: 'ORCON in the banner, since a portion has it', severity: 'warning', from: grammar, source: 'ISM-ID-00067'},
  'roll-up-atomic': {says: 'RD, FRD or TFNI in the banner, since a portion has it', severity: 'warning', from: grammar, source: 'CAPCO; DoDM 5200.01 vol. 2 enclosure 4, 8'},
  'roll-up-sci': {says: 'the SCI controls of the portions in the banner', severity: 'warning', from: grammar, source: 'CAPCO; ISM'},
  'roll-up-release': {says: 'REL TO in the banner only with countries to which every classified portion may be released', severity: 'warning', from: grammar, source: 'ISM-ID-00088; DoDM 5200.01 vol. 2 enclosure 4, 10.e'},
  'roll-up-relido': {says: 'RELIDO in the banner only if every classified portion has it', severity: 'warning', from: grammar, source: 'ISM-ID-00132'},
  'roll-up-fouo': {says: 'no FOUO in a classified banner', severity: 'warning', from: grammar, source: 'ISM-ID-00066'},
} as const satisfies Readonly<Record<string, FormRule>>

/** Id of a rule on roll-up. */
export type RollUpRuleId = keyof typeof rollUpRules
