import type {Cited, ForReaders} from './cited.js'

/** The rules of classification that were in force at one time. */
export interface Regime extends Cited {
  /** Name of the regime: its executive order, or `wartime`. */
  readonly id: string
  /** First and last day in force, ISO. */
  readonly from: string
  readonly to?: string
  /** What the pages of the time carry that no other time has. */
  readonly telltale?: ForReaders
}

/** The regimes since 1940, in order: the day after one ends, the next begins. */
export const regimes = [
  {
    id: 'wartime',
    from: '1940-03-22',
    to: '1950-01-31',
    source: 'EO 8381; OWI Regulation 4 of 28 September 1942; AR 380-5',
  },
  {id: 'EO 10104', from: '1950-02-01', to: '1951-10-26', source: 'EO 10104'},
  {
    id: 'EO 10290',
    from: '1951-10-27',
    to: '1953-12-14',
    telltale: 'the words SECURITY INFORMATION beside the level',
    source: 'EO 10290, effective thirty days after its publication on 27 September 1951',
  },
  {
    id: 'EO 10501',
    from: '1953-12-15',
    to: '1972-05-31',
    telltale: 'no RESTRICTED; GROUP 1 to 4 from 1961',
    source: 'EO 10501 of 5 November 1953; EO 10964',
  },
  {
    id: 'EO 11652',
    from: '1972-06-01',
    to: '1978-11-30',
    telltale: 'GDS, ADS, XGDS',
    source: 'EO 11652 of 8 March 1972',
  },
  {
    id: 'EO 12065',
    from: '1978-12-01',
    to: '1982-07-31',
    telltale: 'REVW and DECL; portion marks are required',
    source: 'EO 12065 of 28 June 1978',
  },
  {
    id: 'EO 12356',
    from: '1982-08-01',
    to: '1995-10-13',
    telltale: 'OADR',
    source: 'EO 12356 of 2 April 1982',
  },
  {
    id: 'EO 12958',
    from: '1995-10-14',
    to: '2003-03-24',
    telltale: 'reasons 1.5(a) to (g), X1 to X8; one grammar of banners from June 1998',
    source: 'EO 12958 of 17 April 1995; DCID 1/7 of 30 June 1998',
  },
  {
    id: 'EO 13292',
    from: '2003-03-25',
    to: '2010-06-26',
    telltale: 'reasons 1.4(a) to (h)',
    source: 'EO 13292, which amends EO 12958',
  },
  {
    id: 'EO 13526',
    from: '2010-06-27',
    telltale: '50X1-HUM, 50X2-WMD, 75X',
    source: 'EO 13526 of 29 December 2009; 32 CFR 2001',
  },
] as const satisfies readonly Regime[]

/** First day of each regime, by its name: what rules give as the day from which they hold. */
export type RegimeId = (typeof regimes)[number]['id']

/** First day on which a regime was in force. */
export function sinceRegime(id: RegimeId): string {
  return (regimes.find((regime) => regime.id === id) as Regime).from
}

/** Days that rules turn on and that begin no regime. */
export const turningPoints = {
  /** TOP SECRET becomes a level (AR 380-5, March 1944). */
  topSecret: '1944-03-01',
  /** Downgrading groups 1 to 4 (EO 10964). */
  downgradingGroups: '1961-09-20',
  /** WNINTEL and NOCONTRACT are abolished (DCID 1/7). */
  warningNoticesEnd: '1995-04-12',
  /** One grammar of banners and portion marks for all of the intelligence community (DCID 1/7). */
  oneGrammar: '1998-06-30',
  /** Reasons of EO 12958 §1.5 and X1 to X8 are no longer written (ISOO directive). */
  newDirective: '2003-09-22',
  /** EO 13556 on controlled unclassified information. */
  controlledUnclassified: '2010-11-04',
  /** The 25-year programme and the reading room's database begin to release. */
  automaticRelease: '1998-01-01',
} as const
