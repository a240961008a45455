/** A control marking of the one grammar in use since June 1998. */
export interface ControlEntry {
  /** Banner forms: the first is canonical. */
  readonly banner: readonly [string, ...string[]]
  /** Portion forms: the first is canonical. */
  readonly portion: readonly [string, ...string[]]
  readonly from?: string
  readonly to?: string
  readonly source: string
}

/** SCI control systems, in register order (ISM-ID-00042). */
export const sciControls: readonly ControlEntry[] = [
  {banner: ['EL', 'ENDSEAL'], portion: ['EL'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['HCS', 'HUMINT'], portion: ['HCS'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['KDK', 'KLONDIKE'], portion: ['KDK', 'KLONDIKE'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['RSV', 'RESERVE'], portion: ['RSV'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['SI', 'COMINT', 'SPECIAL INTELLIGENCE'], portion: ['SI'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['TK', 'TALENT KEYHOLE'], portion: ['TK'], source: 'ISM CVEnumISMSCIControls'},
]

/** Dissemination controls, in register order (ISM-ID-00026). */
export const disseminationControls: readonly ControlEntry[] = [
  {banner: ['RSEN', 'RISK SENSITIVE'], portion: ['RS', 'RSEN'], source: 'ISM CVEnumISMDissem'},
  {banner: ['FOUO', 'FOR OFFICIAL USE ONLY'], portion: ['FOUO'], source: 'ISM CVEnumISMDissem; ISM-ID-00030'},
  {banner: ['ORCON-USGOV'], portion: ['OC-USGOV'], from: '2013', source: 'ISM CVEnumISMDissem'},
  {banner: ['ORCON', 'ORIGINATOR CONTROLLED'], portion: ['OC', 'ORCON'], source: 'ISM CVEnumISMDissem'},
  {banner: ['IMCON', 'CONTROLLED IMAGERY'], portion: ['IMC', 'IMCON'], source: 'ISM CVEnumISMDissem'},
  {
    banner: ['NOFORN', 'NOT RELEASABLE TO FOREIGN NATIONALS'],
    portion: ['NF', 'NOFORN'],
    source: 'ISM CVEnumISMDissem; ISM-ID-00033',
  },
  {
    banner: ['PROPIN', 'CAUTION-PROPRIETARY INFORMATION INVOLVED'],
    portion: ['PR', 'PROPIN'],
    source: 'ISM CVEnumISMDissem',
  },
  {banner: ['RELIDO'], portion: ['RELIDO'], source: 'ISM CVEnumISMDissem'},
  {banner: ['DEA SENSITIVE', 'DSEN'], portion: ['DSEN', 'DEA SENSITIVE'], source: 'ISM CVEnumISMDissem'},
  {banner: ['FISA'], portion: ['FISA'], source: 'ISM CVEnumISMDissem'},
  {banner: ['WAIVED'], portion: ['WAIVED'], source: 'DoDM 5200.01 vol. 2 enclosure 4, 7.g'},
  // historic controls that still stand in the grammar of the first years
  {banner: ['WNINTEL'], portion: ['WN', 'WNINTEL'], to: '1995', source: 'DCID 1/7'},
  {banner: ['NOCONTRACT'], portion: ['NC', 'NOCONTRACT'], to: '1995', source: 'DCID 1/7'},
]

/** Controls of agencies outside the intelligence community, in register order (ISM-ID-00035). */
export const nonIcControls: readonly ControlEntry[] = [
  {banner: ['LIMDIS', 'LIMITED DISTRIBUTION'], portion: ['DS', 'LIMDIS'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['EXDIS', 'EXCLUSIVE DISTRIBUTION'], portion: ['XD', 'EXDIS'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['NODIS', 'NO DISTRIBUTION'], portion: ['ND', 'NODIS'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['SBU NOFORN'], portion: ['SBU-NF', 'SBU NOFORN'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['SBU', 'SENSITIVE BUT UNCLASSIFIED'], portion: ['SBU'], source: 'ISM CVEnumISMNonIC'},
  {
    banner: ['LES NOFORN', 'LAW ENFORCEMENT SENSITIVE NOFORN'],
    portion: ['LES-NF', 'LES NOFORN'],
    source: 'ISM CVEnumISMNonIC',
  },
  {banner: ['LES', 'LAW ENFORCEMENT SENSITIVE'], portion: ['LES'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['SSI', 'SENSITIVE SECURITY INFORMATION'], portion: ['SSI'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['NNPI'], portion: ['NNPI'], source: 'ISM CVEnumISMNonIC'},
]

/** Dissemination controls of CUI (32 CFR 2002.16). */
export const cuiDissemination: readonly ControlEntry[] = [
  {banner: ['NOFORN'], portion: ['NF', 'NOFORN'], source: 'NARA CUI Registry'},
  {banner: ['FED ONLY', 'FEDONLY'], portion: ['FED ONLY', 'FEDONLY'], source: 'NARA CUI Registry'},
  {banner: ['FEDCON'], portion: ['FEDCON'], source: 'NARA CUI Registry'},
  {banner: ['NOCON'], portion: ['NOCON'], source: 'NARA CUI Registry'},
  {banner: ['DL ONLY'], portion: ['DL ONLY'], source: 'NARA CUI Registry'},
  {banner: ['RELIDO'], portion: ['RELIDO'], source: 'NARA CUI Registry'},
  {banner: ['AC'], portion: ['AC'], source: 'NARA CUI Registry'},
  {banner: ['AWP'], portion: ['AWP'], source: 'NARA CUI Registry'},
]

/** NATO levels in banners and portions. */
export const natoLevels = {
  'COSMIC TOP SECRET': {level: 'TOP SECRET', portion: 'CTS'},
  'NATO SECRET': {level: 'SECRET', portion: 'NS'},
  'NATO CONFIDENTIAL': {level: 'CONFIDENTIAL', portion: 'NC'},
  'NATO RESTRICTED': {level: 'RESTRICTED', portion: 'NR'},
  'NATO UNCLASSIFIED': {level: 'UNCLASSIFIED', portion: 'NU'},
} as const

/** NATO qualifiers. */
export const natoQualifiers = ['ATOMAL', 'BOHEMIA', 'BALK'] as const
