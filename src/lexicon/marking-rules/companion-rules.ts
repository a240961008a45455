import {regimes, type MarkingRule} from './rule.js'

/** A control that needs another beside it, or suffers none of some others. */
export interface CompanionRule extends MarkingRule {
  readonly control: string
  /** One of these must stand beside it. */
  readonly requires?: readonly string[]
  /** None of these may stand beside it. */
  readonly excludes?: readonly string[]
}

const {grammar, icd710, dodm} = regimes

/** Controls by which a marking says to whom abroad its text may be shown. */
const foreignDisclosure = ['NOFORN', 'REL TO', 'RELIDO', 'DISPLAY ONLY', 'EYES ONLY'] as const

/** Which controls need or exclude one another, by rule id. */
// prettier-ignore
export const companionRules: Readonly<Record<string, CompanionRule>> = {
  'hcs-noforn': {control: 'HCS', requires: ['NOFORN'], severity: 'error', from: grammar, source: 'ISM-ID-00049; DoDM 5200.01 vol. 2 enclosure 4, 6.f'},
  'kdk-noforn': {control: 'KDK', requires: ['NOFORN'], severity: 'error', from: dodm, source: 'ISM-ID-00123; DoDM 5200.01 vol. 2 enclosure 4, 6.f'},
  'gamma-orcon': {control: 'GAMMA', requires: ['ORCON', 'ORCON-USGOV'], severity: 'error', from: grammar, source: 'ISM-ID-00045'},
  'endseal-si': {control: 'EL', requires: ['SI'], severity: 'error', from: dodm, source: 'ISM-ID-00301'},
  // the originator keeps the decision of every disclosure: the vectors of DoDM take ORCON for an answer
  'sci-foreign-disclosure': {control: 'SCI', requires: [...foreignDisclosure, 'ORCON', 'ORCON-USGOV'], severity: 'error', from: icd710, source: 'ISM-ID-00119; DoDM 5200.01 vol. 2 enclosure 4, 6.c; ICD 710'},
  'imcon-foreign-disclosure': {control: 'IMCON', requires: foreignDisclosure, severity: 'error', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, appendix 2, 1.c'},
  'exdis-noforn': {control: 'EXDIS', requires: ['NOFORN'], severity: 'error', from: dodm, source: 'ISM-ID-00314'},
  'nodis-noforn': {control: 'NODIS', requires: ['NOFORN'], severity: 'error', from: dodm, source: 'ISM-ID-00313'},
  'noforn-release': {control: 'NOFORN', excludes: ['REL TO', 'REL', 'RELIDO', 'EYES ONLY', 'DISPLAY ONLY'], severity: 'error', from: grammar, source: 'ISM-ID-00033, ISM-ID-00169; DoDM 5200.01 vol. 2 enclosure 4, appendix 2, 2.d, and 10.e(7)'},
  'display-only-relido': {control: 'DISPLAY ONLY', excludes: ['RELIDO'], severity: 'error', from: dodm, source: 'ISM-ID-00169; DoDM 5200.01 vol. 2 enclosure 4, 10.g(4)'},
  'exdis-nodis': {control: 'EXDIS', excludes: ['NODIS'], severity: 'error', from: grammar, source: 'ISM-ID-00038; DoDM 5200.01 vol. 2 enclosure 4, appendix 3, 1.d'},
  'nodis-release': {control: 'NODIS', excludes: ['REL TO', 'REL'], severity: 'error', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, appendix 3, 2.d'},
  'fgi-release': {control: 'FGI', excludes: ['RELIDO', 'DISPLAY ONLY'], severity: 'error', from: dodm, source: 'ISM-ID-00233, ISM-ID-00234'},
  'owner-relido': {control: 'FOREIGN', excludes: ['RELIDO'], severity: 'error', from: dodm, source: 'ISM-ID-00124'},
  'nato-noforn': {control: 'NATO', excludes: ['NOFORN'], severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 4.b(3)'},
  'cnwdi-rd': {control: 'CNWDI', requires: ['RD'], severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 8.c(3)'},
  'cnwdi-frd': {control: 'CNWDI ON FRD', excludes: ['FRD'], severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 8.c(3)'},
  'atomic-declassification': {control: 'ATOMIC', excludes: ['DECLASSIFICATION DATE'], severity: 'error', from: grammar, source: 'ISM-ID-00176; 10 CFR 1045'},
  'nato-qualifier-owner': {control: 'QUALIFIER', requires: ['NATO'], severity: 'error', from: grammar, source: 'ISM-ID-00163; DoDM 5200.01 vol. 2 enclosure 4, 4.b(2)(c)'},
  'nato-qualifier-level': {control: 'BOHEMIA OR BALK', requires: ['COSMIC TOP SECRET'], severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 4.b(2)(c)'},
}
