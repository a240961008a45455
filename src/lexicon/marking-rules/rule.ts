/** How grave a finding is. */
export type RuleSeverity = 'error' | 'warning' | 'info'

/** A rule that markings are held against, and when it was in force. */
export interface MarkingRule {
  readonly severity: RuleSeverity
  /** First day in force, as an ISO date. */
  readonly from: string
  /** Last day in force, as an ISO date; absent where it still is. */
  readonly to?: string
  /** The order, manual or schema that says so. */
  readonly source: string
}

/** First days of the regimes that rules rest on. */
export const regimes = {
  /** EO 10290: the words "security information" behind the level. */
  eo10290: '1951-10-24',
  /** EO 10501: RESTRICTED and the words are gone. */
  eo10501: '1953-12-15',
  /** EO 11652: portion marks to the extent practicable. */
  eo11652: '1972-06-01',
  /** EO 12065: portion marks. */
  eo12065: '1978-12-01',
  /** DCID 1/7 of 30 June 1998: categories between double slashes, in one order. */
  grammar: '1998-06-30',
  /** EO 12958 as amended by EO 13292. */
  eo12958a: '2003-03-25',
  /** The last day of declassification dates and codes in banners (IC-ISM-SecurityBanner.xsl). */
  declassificationField: '2009-03-30',
  /** ICD 710: SCI always says to whom it may be shown. */
  icd710: '2009-09-11',
  /** EO 13556: CUI. */
  eo13556: '2010-11-04',
  /** DoDM 5200.01 volume 2, and ISM.XML version 10 of the same year. */
  dodm: '2012-02-24',
} as const
