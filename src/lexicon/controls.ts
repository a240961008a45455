import type {Cited} from './cited.js'

/** A control marking of the one grammar in use since June 1998. */
export interface ControlEntry extends Cited {
  /** Banner forms: the first is canonical. */
  readonly banner: readonly [string, ...string[]]
  /** Portion forms: the first is canonical. */
  readonly portion: readonly [string, ...string[]]
  /** ISO dates in force, as precise as they are known. */
  readonly from?: string
  readonly to?: string
}

/** SCI control systems, in register order (ISM-ID-00042). */
export const sciControls: readonly ControlEntry[] = [
  {
    banner: ['BYE', 'BYEMAN'],
    portion: ['BYE', 'B'],
    to: '2005-05-20',
    source: 'DCID 6/1; retired in May 2005',
  },
  {banner: ['EL', 'ENDSEAL'], portion: ['EL'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['HCS', 'HUMINT'], portion: ['HCS'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['KDK', 'KLONDIKE'], portion: ['KDK', 'KLONDIKE'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['RSV', 'RESERVE'], portion: ['RSV'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['SI', 'COMINT', 'SPECIAL INTELLIGENCE'], portion: ['SI'], source: 'ISM CVEnumISMSCIControls'},
  {banner: ['TK', 'TALENT KEYHOLE', 'TALENT-KEYHOLE'], portion: ['TK'], source: 'ISM CVEnumISMSCIControls'},
]

/** A dissemination control, and its place in the register. */
export interface DisseminationEntry extends ControlEntry {
  /** Row of the register (ISM-ID-00026): the order of controls in a marking. */
  readonly place: number
  /** Editions of the rules print it before and after its neighbours: its place is no fault. */
  readonly unsettled?: true
}

/** Rows of the register that are lists of countries and not single words. */
export const listPlaces = {'REL TO': 7, 'EYES ONLY': 9, 'DISPLAY ONLY': 12} as const

/** Dissemination controls, in register order (ISM-ID-00026). */
export const disseminationControls: readonly DisseminationEntry[] = [
  {place: 1, banner: ['RSEN', 'RISK SENSITIVE'], portion: ['RS', 'RSEN'], source: 'ISM CVEnumISMDissem'},
  {place: 2, banner: ['FOUO', 'FOR OFFICIAL USE ONLY'], portion: ['FOUO'], source: 'ISM CVEnumISMDissem'},
  {
    place: 3,
    banner: ['ORCON', 'ORIGINATOR CONTROLLED'],
    portion: ['OC', 'ORCON'],
    source: 'ISM CVEnumISMDissem',
  },
  {place: 3, banner: ['ORCON-USGOV'], portion: ['OC-USGOV'], from: '2013', source: 'ISM CVEnumISMDissem'},
  {
    place: 4,
    banner: ['IMCON', 'CONTROLLED IMAGERY'],
    portion: ['IMC', 'IMCON'],
    source: 'ISM CVEnumISMDissem',
  },
  {
    place: 5,
    banner: ['NOFORN', 'NOT RELEASABLE TO FOREIGN NATIONALS'],
    portion: ['NF', 'NOFORN'],
    source: 'ISM CVEnumISMDissem; ISM-ID-00033',
  },
  {
    place: 6,
    unsettled: true,
    banner: ['PROPIN', 'CAUTION-PROPRIETARY INFORMATION INVOLVED'],
    portion: ['PR', 'PROPIN'],
    source: 'ISM CVEnumISMDissem',
  },
  // a list that is printed elsewhere: the portion may go where the banner may
  {place: 7, banner: ['REL'], portion: ['REL'], source: 'ISM CVEnumISMDissem; CAPCO'},
  {place: 8, banner: ['RELIDO'], portion: ['RELIDO'], source: 'ISM CVEnumISMDissem'},
  {
    place: 9,
    banner: ['EYES', 'EYES ONLY'],
    portion: ['EYES'],
    to: '2014-09-10',
    source: 'ISM CVEnumISMDissem',
  },
  {
    place: 10,
    unsettled: true,
    banner: ['DEA SENSITIVE', 'DSEN'],
    portion: ['DSEN', 'DEA SENSITIVE'],
    source: 'ISM CVEnumISMDissem',
  },
  {place: 11, unsettled: true, banner: ['FISA'], portion: ['FISA'], source: 'ISM CVEnumISMDissem'},
  // historic controls that still stand in the grammar of the first years
  {place: 13, banner: ['WNINTEL'], portion: ['WN', 'WNINTEL'], to: '1995-04-12', source: 'DCID 1/7'},
  {place: 13, banner: ['NOCONTRACT'], portion: ['NC', 'NOCONTRACT'], to: '1995-04-12', source: 'DCID 1/7'},
]

/** Controls of agencies outside the intelligence community, in register order (ISM-ID-00035). */
export const nonIcControls: readonly ControlEntry[] = [
  {banner: ['LIMDIS', 'LIMITED DISTRIBUTION'], portion: ['DS', 'LIMDIS'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['EXDIS', 'EXCLUSIVE DISTRIBUTION'], portion: ['XD', 'EXDIS'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['NODIS', 'NO DISTRIBUTION'], portion: ['ND', 'NODIS'], source: 'ISM CVEnumISMNonIC'},
  {banner: ['SBU', 'SENSITIVE BUT UNCLASSIFIED'], portion: ['SBU'], source: 'ISM CVEnumISMNonIC'},
  {
    banner: ['SBU NOFORN', 'SENSITIVE BUT UNCLASSIFIED NOFORN'],
    portion: ['SBU-NF', 'SBU NOFORN'],
    source: 'ISM CVEnumISMNonIC',
  },
  {banner: ['LES', 'LAW ENFORCEMENT SENSITIVE'], portion: ['LES'], source: 'ISM CVEnumISMNonIC'},
  {
    banner: ['LES NOFORN', 'LAW ENFORCEMENT SENSITIVE NOFORN'],
    portion: ['LES-NF', 'LES NOFORN'],
    source: 'ISM CVEnumISMNonIC',
  },
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

/** Information under the Atomic Energy Act, in register order (ISM-ID-00178). */
export const atomicEnergyForms = {
  RD: ['RD', 'RESTRICTED DATA'],
  FRD: ['FRD', 'FORMERLY RESTRICTED DATA'],
  'DOD UCNI': ['DOD UCNI', 'DCNI', 'DOD UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION'],
  'DOE UCNI': ['DOE UCNI', 'UCNI', 'DOE UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION'],
  TFNI: ['TFNI', 'TRANSCLASSIFIED FOREIGN NUCLEAR INFORMATION'],
} as const

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

/** Portion forms that hold a NATO level and its qualifier in one word. */
export const natoQualifiedPortions: Readonly<Record<string, readonly [portion: string, qualifier: string]>> =
  {
    CTSA: ['CTS', 'ATOMAL'],
    'CTS-A': ['CTS', 'ATOMAL'],
    'CTS-B': ['CTS', 'BOHEMIA'],
    'CTS-BALK': ['CTS', 'BALK'],
    NSAT: ['NS', 'ATOMAL'],
    NCA: ['NC', 'ATOMAL'],
  }
