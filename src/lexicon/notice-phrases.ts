import type {Cited} from './cited.js'
import type {Notice} from '../tree/nodes.js'

/** Openings of the lines of standing notices. */
export interface NoticePhrase extends Cited {
  readonly phrase: string
  readonly kind: Notice['kind']
}

/** Standing notices, a line each. */
export const noticePhrases: readonly NoticePhrase[] = [
  {
    phrase: 'THIS MATERIAL CONTAINS INFORMATION AFFECTING THE NATIONAL',
    kind: 'espionage-law',
    source: '18 USC 793, 794; practice 1940s–1972',
  },
  {
    phrase: 'THIS DOCUMENT CONTAINS INFORMATION AFFECTING THE NATIONAL',
    kind: 'espionage-law',
    source: '18 USC 793, 794; practice 1940s–1972',
  },
  {
    phrase: 'DEFENSE OF THE UNITED STATES WITHIN THE MEANING OF THE',
    kind: 'espionage-law',
    source: '18 USC 793, 794',
  },
  {
    phrase: 'ESPIONAGE LAWS, TITLE 18, USC, SECS. 793 AND 794',
    kind: 'espionage-law',
    source: '18 USC 793, 794',
  },
  {
    phrase: 'TRANSMISSION OR REVELATION OF WHICH IN ANY MANNER TO AN',
    kind: 'espionage-law',
    source: '18 USC 793, 794',
  },
  {phrase: 'UNAUTHORIZED PERSON IS PROHIBITED BY LAW', kind: 'espionage-law', source: '18 USC 793, 794'},
  {
    phrase: 'CLASSIFICATION - DISSEMINATION CONTROLS',
    kind: 'running-head',
    source: 'head and foot of the pages of CIA information reports by telegram, 1960s',
  },
  {phrase: 'NO CHANGE IN CLASS', kind: 'review-box', source: 'CIA review stamp, HR 70-2'},
  {phrase: 'CLASS. CHANGED TO: TS S C', kind: 'review-box', source: 'CIA review stamp, HR 70-2'},
  {phrase: 'NEXT REVIEW DATE', kind: 'review-box', source: 'CIA review stamp, HR 70-2'},
  {phrase: 'DOCUMENT NO.', kind: 'review-box', source: 'CIA review stamp, HR 70-2'},
  {phrase: 'AUTH: HR 70-2', kind: 'review-box', source: 'CIA review stamp, HR 70-2'},
  {phrase: 'Photocopy from Gerald R. Ford Library', kind: 'provenance', source: 'Ford Library'},
  {phrase: 'Gerald R. Ford Library', kind: 'provenance', source: 'Ford Library'},
  {phrase: 'REPRODUCED AT THE NATIONAL ARCHIVES', kind: 'provenance', source: 'NARA'},
  {phrase: 'RETURN TO CIA LIBRARY', kind: 'provenance', source: 'CIA library'},
  {phrase: 'COPY LBJ LIBRARY', kind: 'provenance', source: 'Johnson Library'},
  {phrase: 'BEST COPY AVAILABLE', kind: 'provenance', source: 'practice'},
  {
    phrase: 'EXCLUDED FROM AUTOMATIC DOWNGRADING AND DECLASSIFICATION',
    kind: 'downgrading',
    source: 'EO 10964',
  },
  {phrase: 'EXCLUDED FROM AUTOMATIC DOWNGRADING', kind: 'downgrading', source: 'EO 10964'},
  {phrase: 'DOWNGRADED AT 3 YEAR INTERVALS', kind: 'downgrading', source: 'EO 10964'},
  {phrase: 'DOWNGRADED AT 12 YEAR INTERVALS', kind: 'downgrading', source: 'EO 10964'},
  {phrase: 'EXEMPT FROM GENERAL DECLASSIFICATION SCHEDULE', kind: 'downgrading', source: 'EO 11652 §5(B)'},
  {phrase: 'NOT AUTOMATICALLY DECLASSIFIED', kind: 'downgrading', source: 'EO 10964'},
  {phrase: 'EXEMPTED FROM AUTOMATIC DOWNGRADING', kind: 'downgrading', source: 'EO 10964'},
  {phrase: 'AUTOMATICALLY DOWNGRADED AT TWO YEAR INTERVALS', kind: 'downgrading', source: 'EO 11652 §5(A)'},
  {
    phrase: 'SUBJECT TO GENERAL DECLASSIFICATION SCHEDULE',
    kind: 'classification-authority',
    source: 'EO 11652 §5(A)',
  },
  {phrase: 'CLASSIFIED BY', kind: 'classification-authority', source: 'EO 11652; 32 CFR 2001.21'},
  {phrase: 'DECLASSIFY ON', kind: 'classification-authority', source: 'EO 12356; 32 CFR 2001.21'},
  {phrase: 'DECLASSIFY: OADR', kind: 'classification-authority', source: 'EO 12356'},
  {phrase: 'DERIVED FROM', kind: 'classification-authority', source: '32 CFR 2001.22'},
  {phrase: 'AUTOMATICALLY DECLASSIFIED ON', kind: 'classification-authority', source: 'EO 11652'},
  {phrase: 'Date Impossible to Determine', kind: 'classification-authority', source: 'EO 11652'},
  {phrase: 'On file, GSA release instructions apply', kind: 'provenance', source: 'CREST'},
  {phrase: 'On-file release instructions apply', kind: 'provenance', source: 'RAC'},
]
