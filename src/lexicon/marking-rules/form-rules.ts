import {regimes, type MarkingRule} from './rule.js'

const {grammar, declassificationField, dodm, eo13556} = regimes

/** Rules on form and order, by id; what each asks is told by its `says`. */
export interface FormRule extends MarkingRule {
  /** What is right. */
  readonly says: string
}

/** How markings are put together, by rule id. */
// prettier-ignore
export const formRules = {
  'level-missing': {says: 'a classification level before the controls', severity: 'warning', from: grammar, source: 'CAPCO: a marking begins with its level'},
  'level-abbreviated': {says: 'the level spelled out in a banner', severity: 'warning', from: grammar, source: '32 CFR 2001.21(b)'},
  separators: {says: 'double slashes between categories', severity: 'warning', from: '1998-07-01', source: 'DCID 1/7 of 30 June 1998; CAPCO'},
  'category-order': {says: 'SCI, SAP, AEA, FGI, dissemination, other controls, in this order', severity: 'error', from: grammar, source: 'CAPCO; DoDM 5200.01 vol. 2 enclosure 4, 1'},
  'category-split': {says: 'all controls of a category in one field', severity: 'warning', from: grammar, source: 'CAPCO; DoDM 5200.01 vol. 2 enclosure 4, 1'},
  'category-mixed': {says: 'a double slash between controls of different categories', severity: 'error', from: grammar, source: 'CAPCO; DoDM 5200.01 vol. 2 enclosure 4, 1'},
  'portion-form': {says: 'controls spelled out in a banner', severity: 'warning', from: grammar, source: 'CAPCO; 32 CFR 2001.21(b)'},
  'unknown-control': {says: 'a control of the register', severity: 'warning', from: grammar, source: 'ISM-ID-00258'},
  duplicate: {says: 'each control once', severity: 'error', from: grammar, source: 'ISM-ID-00236'},
  'sci-order': {says: 'SCI controls in the order of the register', severity: 'error', from: grammar, source: 'ISM-ID-00042'},
  'sci-compartment': {says: 'G, GAMMA or at most three letters as a compartment of SI', severity: 'error', from: dodm, source: 'ISM-ID-00267'},
  'rsv-compartment': {says: 'a compartment behind RESERVE', severity: 'error', from: dodm, source: 'ISM-ID-00243'},
  'sap-order': {says: 'programme identifiers in alphabetical order', severity: 'error', from: grammar, source: 'ISM-ID-00121'},
  'sap-count': {says: 'SAR-MULTIPLE PROGRAMS for more than four programmes', severity: 'error', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, 7.e'},
  'aea-order': {says: 'RD, FRD, UCNI, TFNI, in this order', severity: 'error', from: grammar, source: 'ISM-ID-00178'},
  'sigma-range': {says: 'SIGMA numbers from 1 to 99', severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 8.d(3)'},
  'sigma-list': {says: 'SIGMA 14, 15, 18 or 20', severity: 'warning', from: dodm, source: 'ISM-ID-00253; CVEnumISMAtomicEnergyMarkings'},
  'fgi-order': {says: 'country codes in alphabetical order, organisations behind them', severity: 'error', from: grammar, source: 'ISM-ID-00095; DoDM 5200.01 vol. 2 enclosure 4, 9.d'},
  'fgi-usa': {says: 'other owners than USA behind FGI', severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 9'},
  'joint-order': {says: 'owners in alphabetical order with spaces between them', severity: 'error', from: grammar, source: 'CAPCO; DoDM 5200.01 vol. 2 enclosure 4, 5'},
  'dissemination-order': {says: 'dissemination controls in the order of the register', severity: 'error', from: grammar, source: 'ISM-ID-00026'},
  'rel-to-list': {says: 'a list of countries behind REL TO', severity: 'error', from: grammar, source: 'ISM-ID-00031'},
  'rel-to-usa': {says: 'USA first behind REL TO', severity: 'error', from: grammar, source: 'ISM-ID-00214'},
  'rel-to-only-usa': {says: 'another country besides USA behind REL TO', severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 10.e(5)'},
  'rel-to-order': {says: 'USA, then countries, then organisations, each in alphabetical order', severity: 'error', from: grammar, source: 'ISM-ID-00041; DoDM 5200.01 vol. 2 enclosure 4, 10.e(4)'},
  'display-only-list': {says: 'a list of countries behind DISPLAY ONLY', severity: 'error', from: dodm, source: 'ISM-ID-00213'},
  'display-only-order': {says: 'countries, then organisations, each in alphabetical order', severity: 'error', from: dodm, source: 'ISM-ID-00167; DoDM 5200.01 vol. 2 enclosure 4, 10.g(5)'},
  'display-only-usa': {says: 'foreign countries alone behind DISPLAY ONLY', severity: 'warning', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, 10.g'},
  'country-code': {says: 'a code of the register of countries and organisations', severity: 'error', from: grammar, source: 'ISM-ID-00265; CVEnumISMRelTo'},
  'non-ic-order': {says: 'controls of other agencies in the order of the register', severity: 'error', from: grammar, source: 'ISM-ID-00035'},
  'cui-order': {says: 'specified CUI categories before basic ones, each in alphabetical order', severity: 'warning', from: eo13556, source: '32 CFR 2002.20(b); NARA CUI Registry'},
  'declassification-code': {says: 'MR, X1 to X8, 25X1 to 25X9, 50X1 to 50X9, 50X1-HUM, 50X2-WMD, 75X, AEA, NATO or a date', severity: 'warning', from: grammar, source: 'ISM-ID-00256; EO 13526 §3.3(b)'},
  'declassification-field': {says: 'no declassification date or code in a banner', severity: 'warning', from: '2009-03-31', source: `IC-ISM-SecurityBanner.xsl: only to ${declassificationField}`},
} as const satisfies Readonly<Record<string, FormRule>>

/** Id of a rule on form. */
export type FormRuleId = keyof typeof formRules
