import type {Cited, ForReaders} from './cited.js'
import type {ReleaseDecision} from '../tree/nodes.js'
import {jfkStampPhrases} from './jfk-stamp-phrases.js'

/** Words that open a release or declassification stamp. */
export interface StampPhrase extends Cited {
  /** As printed, without what varies from stamp to stamp. */
  readonly phrase: string
  readonly stamp: 'release' | 'declassification'
  readonly decision?: ReleaseDecision
  readonly agency?: string
  readonly program?: string
  /** The legal ground that the words name. */
  readonly authority?: string
  /** The phrase is a stamp only if a date, an identifier or an authority goes with it, on its line or the next. */
  readonly needsPart?: true
  /** The phrase goes on with a stamp that another one opened on a line above. */
  readonly continues?: true
  /** The date stands on a line of its own under the words, behind at most a number and the word Date. */
  readonly dateBelow?: true
  /** The name of a reviewer goes with it. */
  readonly names?: true
  /** It is read as it is printed only: through damage it is too near to others. */
  readonly exact?: true
  /** Years in use, as far as known. */
  readonly from?: ForReaders
  readonly to?: ForReaders
}

/** Openings of stamps. Of two that fit, the longer one is read. */
export const stampPhrases: readonly StampPhrase[] = [
  // CIA, CREST and reading room
  {phrase: 'Approved For Release', stamp: 'release', decision: 'approved', from: '1998', source: 'CREST'},
  {
    phrase: 'Sanitized Copy Approved for Release',
    stamp: 'release',
    decision: 'sanitized',
    agency: 'CIA',
    from: '2009',
    source: 'CREST',
  },
  {
    phrase: 'Declassified in Part - Sanitized Copy Approved for Release',
    stamp: 'release',
    decision: 'declassified-in-part',
    agency: 'CIA',
    from: '2011',
    source: 'CREST',
  },
  {
    phrase: 'Declassified and Approved For Release',
    stamp: 'release',
    decision: 'declassified',
    agency: 'CIA',
    from: '2011',
    source: 'CREST',
  },
  {
    phrase: 'No Objection to Declassification in Part',
    stamp: 'release',
    decision: 'declassified-in-part',
    agency: 'CIA',
    program: 'Remote Archive Capture',
    source: 'RAC',
  },
  {
    phrase: 'No Objection to Declassification in Full',
    stamp: 'release',
    decision: 'declassified',
    agency: 'CIA',
    program: 'Remote Archive Capture',
    source: 'RAC',
  },
  {
    phrase: 'CIA HAS NO OBJECTION TO',
    stamp: 'release',
    decision: 'declassified',
    agency: 'CIA',
    from: '1978',
    source: 'papers of other agencies with CIA equities',
    dateBelow: true,
  },
  {
    phrase: 'DECLASSIFICATION AND/OR',
    stamp: 'release',
    continues: true,
    source: 'second line of the objection stamp',
  },
  {
    phrase: 'RELEASE OF THIS DOCUMENT',
    stamp: 'release',
    continues: true,
    source: 'third line of the objection stamp',
  },
  {
    phrase: 'RELEASE OF CIA INFORMATION',
    stamp: 'release',
    continues: true,
    source: 'third line of the objection stamp',
  },
  {
    phrase: 'IN THIS DOCUMENT',
    stamp: 'release',
    continues: true,
    source: 'fourth line of the objection stamp',
  },
  {
    phrase: 'AS SANITIZED',
    stamp: 'release',
    decision: 'sanitized',
    continues: true,
    source: 'last line of the objection stamp',
  },
  {
    phrase: 'CIA HISTORICAL REVIEW PROGRAM',
    stamp: 'release',
    agency: 'CIA',
    program: 'CIA Historical Review Program',
    authority: 'CIA HISTORICAL REVIEW PROGRAM',
    from: '1985',
    source: 'HRP',
  },
  {
    phrase: 'CIA SPECIAL COLLECTIONS',
    stamp: 'release',
    agency: 'CIA',
    program: 'CIA Special Collections',
    from: '1998',
    source: 'CIA special collections',
  },
  {
    phrase: 'RELEASE IN FULL',
    stamp: 'release',
    decision: 'released-in-full',
    source: 'CIA historical review; State',
  },
  {phrase: 'RELEASED IN FULL', stamp: 'release', decision: 'released-in-full', source: 'State'},
  {phrase: 'RELEASE IN PART', stamp: 'release', decision: 'released-in-part', source: 'State'},
  {phrase: 'RELEASED IN PART', stamp: 'release', decision: 'released-in-part', source: 'State'},
  {
    phrase: 'RELEASE AS SANITIZED',
    stamp: 'release',
    decision: 'sanitized',
    agency: 'CIA',
    source: 'CIA historical review',
  },
  {
    phrase: 'APPROVED FOR RELEASE THROUGH THE HISTORICAL REVIEW PROGRAM OF THE CENTRAL INTELLIGENCE AGENCY',
    stamp: 'release',
    decision: 'approved',
    agency: 'CIA',
    program: 'CIA Historical Review Program',
    source: 'HRP',
  },
  {phrase: 'DENY IN FULL', stamp: 'release', decision: 'denied', source: 'State'},
  {phrase: 'DENIED IN FULL', stamp: 'release', decision: 'denied', source: 'FOIA practice'},
  {
    phrase: 'U.S. Department of State Case No.',
    stamp: 'release',
    agency: 'State',
    source: 'State reading room, head and foot of each page',
    needsPart: true,
  },
  // other agencies
  {
    phrase: 'Declassified/Released US Department of State EO Systematic Review',
    stamp: 'release',
    decision: 'declassified',
    agency: 'State',
    program: 'EO Systematic Review',
    from: '2005',
    source: 'State systematic review',
  },
  {
    phrase: 'Approved for Release by NSA on',
    stamp: 'release',
    decision: 'approved',
    agency: 'NSA',
    source: 'NSA FOIA releases',
  },
  {
    phrase: 'Declassified and approved for release by NSA on',
    stamp: 'release',
    decision: 'declassified',
    agency: 'NSA',
    source: 'NSA releases',
  },
  ...jfkStampPhrases,
  {
    phrase: 'Released pursuant to Executive Order',
    stamp: 'declassification',
    source: 'releases under EO 14176',
  },
  {
    phrase: 'ALL INFORMATION CONTAINED HEREIN IS UNCLASSIFIED',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'FBI',
    source: 'FBI review stamp',
  },
  {
    phrase: 'ALL INFORMATION CONTAINED',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'FBI',
    source: 'FBI review stamp, broken over lines',
    needsPart: true,
  },
  {
    phrase: 'ALL FBI INFORMATION CONTAINED HEREIN IS UNCLASSIFIED',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'FBI',
    source: 'FBI review stamp',
  },
  {
    phrase: 'Declassified per Executive Order',
    stamp: 'declassification',
    decision: 'declassified',
    source: 'NARA',
  },
  {
    phrase: 'DECLASSIFIED UNDER AUTHORITY OF THE INTERAGENCY SECURITY CLASSIFICATION APPEALS PANEL',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'ISCAP',
    source: 'ISCAP',
  },
  {
    phrase: 'DECLASSIFIED UNDER AUTHORITY OF THE',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'ISCAP',
    source: 'ISCAP, broken over lines',
    needsPart: true,
  },
  {phrase: 'DECLASSIFIED IN FULL', stamp: 'declassification', decision: 'declassified', source: 'DoD'},
  {
    phrase: 'DECLASSIFIED IN PART',
    stamp: 'declassification',
    decision: 'declassified-in-part',
    source: 'DoD',
    needsPart: true,
  },
  {
    phrase: 'PARTIALLY DECLASSIFIED',
    stamp: 'declassification',
    decision: 'declassified-in-part',
    source: 'presidential libraries',
    needsPart: true,
  },
  {
    phrase: 'DECLASSIFIED AND RELEASED BY CENTRAL INTELLIGENCE AGENCY',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'CIA',
    source: 'Nazi War Crimes Disclosure Act',
  },
  {
    phrase: 'DECLASSIFIED AND RELEASED BY',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'CIA',
    source: 'Nazi War Crimes Disclosure Act, broken over lines',
    needsPart: true,
  },
  {
    phrase: 'Declassification Authority:',
    stamp: 'declassification',
    decision: 'declassified',
    agency: 'State',
    source: 'State, with the name and office of the reviewer',
    needsPart: true,
    names: true,
    exact: true,
  },
  {
    phrase: 'Declassified by',
    stamp: 'declassification',
    decision: 'declassified',
    source: 'DoD',
    needsPart: true,
    names: true,
  },
  {phrase: 'Declassified on', stamp: 'declassification', continues: true, source: 'DoD', needsPart: true},
  {
    phrase: 'DECLASSIFIED',
    stamp: 'declassification',
    decision: 'declassified',
    source: 'presidential libraries',
    needsPart: true,
  },
  {
    phrase: 'PA/HO Department of State',
    stamp: 'declassification',
    continues: true,
    dateBelow: true,
    exact: true,
    source: 'State, Office of the Historian: the ground and the date stand below',
  },
  {
    phrase: 'DATE/CASE ID:',
    stamp: 'declassification',
    continues: true,
    agency: 'State',
    source: 'State, 1999 to 2010, below the name of the reviewer',
  },
  {phrase: 'NND Project Number', stamp: 'declassification', agency: 'NARA', continues: true, source: 'NARA'},
  {phrase: 'Authority NND', stamp: 'declassification', agency: 'NARA', continues: true, source: 'NARA'},
]
