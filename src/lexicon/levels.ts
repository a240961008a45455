import type {Cited} from './cited.js'

/** A classification level, and how it is written. */
export interface LevelEntry extends Cited {
  /** Order of the levels, from 0. */
  readonly rank: number
  /** Abbreviation in portion marks. */
  readonly portion: string
  /** Other spellings; forms that differ only by spaces and hyphens between letters are not listed. */
  readonly variants: readonly string[]
  /** Shorter forms that telegrams print; no order or manual knows them for banners. */
  readonly abbreviations: readonly string[]
  /** ISO dates in force, for US national security information. */
  readonly from: string
  readonly to?: string
}

/** A classification level. */
export type Level = 'UNCLASSIFIED' | 'RESTRICTED' | 'CONFIDENTIAL' | 'SECRET' | 'TOP SECRET'

/** The levels of US national security information since 1940, lowest first. */
export const levels: Readonly<Record<Level, LevelEntry>> = {
  UNCLASSIFIED: {
    rank: 0,
    portion: 'U',
    variants: [],
    abbreviations: ['UNCLAS', 'UNCLASS', 'UNCL'],
    from: '1940-03-22',
    source: 'EO 13526 §1.6; State cables write UNCLAS',
  },
  RESTRICTED: {
    rank: 1,
    portion: 'R',
    variants: [],
    abbreviations: [],
    from: '1940-03-22',
    to: '1953-12-14',
    source: 'EO 8381; cancelled by EO 10501 §1',
  },
  CONFIDENTIAL: {
    rank: 2,
    portion: 'C',
    variants: [],
    abbreviations: ['CONFID', 'CONF'],
    from: '1940-03-22',
    source: 'EO 8381; EO 13526 §1.2(a)(3)',
  },
  SECRET: {
    rank: 3,
    portion: 'S',
    variants: [],
    abbreviations: [],
    from: '1940-03-22',
    source: 'EO 8381; EO 13526 §1.2(a)(2)',
  },
  'TOP SECRET': {
    rank: 4,
    portion: 'TS',
    variants: ['TOPSECRET', 'TOP-SECRET'],
    abbreviations: [],
    from: '1944-03-01',
    source: 'AR 380-5 (1944); EO 10501 §1(a); EO 13526 §1.2(a)(1)',
  },
}

/** A control that is no level but is printed where a level would stand. */
export interface AdministrativeEntry extends Cited {
  /** Abbreviation in portion marks. */
  readonly portion: string
  readonly variants: readonly string[]
  readonly from?: string
  readonly to?: string
}

/** An administrative control that stands in place of a level. */
export type AdministrativeControl =
  | 'FOR OFFICIAL USE ONLY'
  | 'OFFICIAL USE ONLY'
  | 'LIMITED OFFICIAL USE'
  | 'SENSITIVE BUT UNCLASSIFIED'
  | 'ADMINISTRATIVE - INTERNAL USE ONLY'
  | 'INTERNAL USE ONLY'
  | 'CONTROLLED UNCLASSIFIED INFORMATION'

/** Administrative controls that head a page in place of a level; they rank with unclassified. */
export const administrativeControls: Readonly<Record<AdministrativeControl, AdministrativeEntry>> = {
  'FOR OFFICIAL USE ONLY': {
    portion: 'FOUO',
    variants: ['FOUO'],
    source: 'DoDM 5200.01 vol. 4; CIA and JPRS practice',
  },
  'OFFICIAL USE ONLY': {portion: 'OUO', variants: ['OUO'], source: 'DOE O 471.3; CIA practice to the 1960s'},
  'LIMITED OFFICIAL USE': {
    portion: 'LOU',
    variants: ['LOU', 'LIMITED OFFICIAL USE ONLY'],
    to: '1995-01-26',
    source: '5 FAM; replaced by SBU in January 1995',
  },
  'SENSITIVE BUT UNCLASSIFIED': {portion: 'SBU', variants: ['SBU'], source: '12 FAM 540; ISM'},
  'ADMINISTRATIVE - INTERNAL USE ONLY': {
    portion: 'AIUO',
    variants: ['AIUO', 'ADMINISTRATIVE INTERNAL USE ONLY'],
    source: 'CIA practice from the 1960s',
  },
  'INTERNAL USE ONLY': {portion: 'IUO', variants: ['IUO'], source: 'CIA practice'},
  'CONTROLLED UNCLASSIFIED INFORMATION': {
    portion: 'CUI',
    variants: ['CUI'],
    from: '2010-11-04',
    source: 'EO 13556; 32 CFR 2002',
  },
}
