import type {Level} from '../levels.js'
import {regimes, type MarkingRule} from './rule.js'

/** A control that may only stand with some of the levels. */
export interface LevelRule extends MarkingRule {
  readonly control: string
  /** The lowest level with which it may stand. */
  readonly least?: Level
  /** The highest level with which it may stand. */
  readonly most?: Level
}

const {grammar, dodm} = regimes

/** With which levels controls may stand, by rule id. */
// prettier-ignore
export const levelRules: Readonly<Record<string, LevelRule>> = {
  'rd-level': {control: 'RD', least: 'CONFIDENTIAL', severity: 'error', from: grammar, source: 'ISM-ID-00173; DoDM 5200.01 vol. 2 enclosure 4, 8.a(4)'},
  'frd-level': {control: 'FRD', least: 'CONFIDENTIAL', severity: 'error', from: grammar, source: 'ISM-ID-00173; DoDM 5200.01 vol. 2 enclosure 4, 8.b(2)'},
  'tfni-level': {control: 'TFNI', least: 'CONFIDENTIAL', severity: 'error', from: dodm, source: 'ISM-ID-00174'},
  'cnwdi-level': {control: 'CNWDI', least: 'SECRET', severity: 'error', from: grammar, source: 'ISM-ID-00175'},
  'dod-ucni-level': {control: 'DOD UCNI', most: 'UNCLASSIFIED', severity: 'error', from: grammar, source: 'ISM-ID-00181'},
  'doe-ucni-level': {control: 'DOE UCNI', most: 'UNCLASSIFIED', severity: 'error', from: grammar, source: 'ISM-ID-00181'},
  'fgi-level': {control: 'FGI', least: 'CONFIDENTIAL', severity: 'error', from: grammar, source: 'DoDM 5200.01 vol. 2 enclosure 4, 9.b'},
  'sap-level': {control: 'SAP', least: 'CONFIDENTIAL', severity: 'warning', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, 7'},
  'hcs-level': {control: 'HCS', least: 'CONFIDENTIAL', severity: 'error', from: grammar, source: 'ISM-ID-00048'},
  'kdk-level': {control: 'KDK', least: 'SECRET', severity: 'error', from: dodm, source: 'ISM-ID-00122'},
  'rsv-level': {control: 'RSV', least: 'SECRET', severity: 'error', from: dodm, source: 'ISM-ID-00242'},
  'si-level': {control: 'SI', least: 'CONFIDENTIAL', severity: 'error', from: grammar, source: 'ISM-ID-00043'},
  'gamma-level': {control: 'GAMMA', least: 'TOP SECRET', severity: 'error', from: grammar, source: 'ISM-ID-00044'},
  'tk-level': {control: 'TK', least: 'SECRET', severity: 'error', from: grammar, source: 'ISM-ID-00047'},
  'rsen-level': {control: 'RSEN', least: 'SECRET', severity: 'error', from: grammar, source: 'ISM-ID-00164'},
  'fouo-level': {control: 'FOUO', most: 'UNCLASSIFIED', severity: 'error', from: grammar, source: 'ISM-ID-00030; DoDM 5200.01 vol. 2 enclosure 4, 10.b(1)'},
  'orcon-level': {control: 'ORCON', least: 'CONFIDENTIAL', severity: 'error', from: grammar, source: 'ISM-ID-00028; DoDM 5200.01 vol. 2 enclosure 4, 10.d(3)'},
  'orcon-usgov-level': {control: 'ORCON-USGOV', least: 'CONFIDENTIAL', severity: 'error', from: '2013-01-01', source: 'ISM-ID-00028'},
  'imcon-level': {control: 'IMCON', least: 'SECRET', severity: 'error', from: grammar, source: 'ISM-ID-00107; DoDM 5200.01 vol. 2 enclosure 4, appendix 2, 1.b'},
  'noforn-level': {control: 'NOFORN', least: 'CONFIDENTIAL', severity: 'error', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, appendix 2, 2.c'},
  'rel-to-level': {control: 'REL TO', least: 'CONFIDENTIAL', severity: 'error', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, 10.e(3)'},
  'relido-level': {control: 'RELIDO', least: 'CONFIDENTIAL', severity: 'error', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, appendix 2, 4.c'},
  'display-only-level': {control: 'DISPLAY ONLY', least: 'CONFIDENTIAL', severity: 'error', from: dodm, source: 'DoDM 5200.01 vol. 2 enclosure 4, 10.g(3)'},
  'eyes-level': {control: 'EYES ONLY', least: 'CONFIDENTIAL', severity: 'error', from: dodm, source: 'ISM CVEnumISMDissem'},
  'sbu-level': {control: 'SBU', most: 'UNCLASSIFIED', severity: 'error', from: grammar, source: 'ISM-ID-00037'},
  'sbu-noforn-level': {control: 'SBU NOFORN', most: 'UNCLASSIFIED', severity: 'error', from: dodm, source: 'ISM-ID-00037'},
}
