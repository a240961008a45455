/** A handling word, caveat or codeword of the time before the one grammar of 1998, or outside it. */
export interface HistoricControl {
  readonly kind: 'handling' | 'dissemination' | 'warning' | 'codeword' | 'caption' | 'schedule' | 'security'
  /** Other ways to write it. */
  readonly variants: readonly string[]
  /** Years in force, as far as known. */
  readonly from?: string
  readonly to?: string
  readonly source: string
  /** Only read next to a level or another control: the word is too common alone. */
  readonly dependent?: true
}

/** Controls by their canonical form. */
// prettier-ignore
export const historicControls: Readonly<Record<string, HistoricControl>> = {
  // how to handle the paper
  SENSITIVE: {kind: 'handling', variants: [], from: '1960', to: '1990', source: 'OSD and NSC staff practice', dependent: true},
  'EYES ONLY': {kind: 'handling', variants: ['FOR EYES ONLY'], from: '1940', source: 'practice'},
  'EXCLUSIVELY EYES ONLY': {kind: 'handling', variants: [], from: '1969', to: '1977', source: 'NSC staff practice'},
  'EXCLUSIVE EYES ONLY': {kind: 'handling', variants: [], from: '1960', source: 'practice'},
  'OUTSIDE THE SYSTEM': {kind: 'handling', variants: [], from: '1969', source: 'NSC staff practice'},
  'RETURN TO CIA': {kind: 'handling', variants: [], from: '1975', to: '1980', source: 'CIA stamp on papers lent to the House committee'},
  'DO NOT REPRODUCE': {kind: 'handling', variants: [], source: 'CIA stamp'},
  'LIMIT DISTRIBUTION': {kind: 'handling', variants: ['LIMITED DISTRIBUTION'], source: 'State telegrams of the 1950s'},
  'SPECIAL HANDLING REQUIRED': {kind: 'handling', variants: [], source: 'DoD practice of the 1960s'},
  'SPECIAL HANDLING': {kind: 'handling', variants: [], source: 'practice', dependent: true},
  'U.S. OFFICIALS ONLY': {kind: 'handling', variants: ['US OFFICIALS ONLY'], from: '1947', to: '1962', source: 'CIA information reports'},
  'CONTROL - U.S. OFFICIALS ONLY': {kind: 'handling', variants: ['CONTROL US OFFICIALS ONLY'], from: '1947', to: '1954', source: 'CIA information reports'},
  // who may see it
  'NO FOREIGN DISSEM': {kind: 'dissemination', variants: ['NO FOREIGN DISSEMINATION', 'NOFORDIS'], from: '1950', to: '1981', source: 'DCID 1/7; obsolete from the revision of 1979–81'},
  'NO FOREIGN DISSEMINATION': {kind: 'dissemination', variants: [], from: '1950', to: '1981', source: 'DCID 1/7'},
  'NO DISSEM ABROAD': {kind: 'dissemination', variants: [], from: '1960', to: '1979', source: 'DCID 1/7'},
  'NO DISSEMINATION ABROAD': {kind: 'dissemination', variants: [], from: '1960', to: '1979', source: 'DCID 1/7'},
  'CONTROLLED DISSEM': {kind: 'dissemination', variants: [], from: '1962', to: '1979', source: 'DCID 1/7'},
  'CONTROLLED DISSEMINATION': {kind: 'dissemination', variants: [], from: '1962', to: '1979', source: 'DCID 1/7'},
  'LIMITED DISSEM': {kind: 'dissemination', variants: ['LIMITED DISSEMINATION'], from: '1960', to: '1979', source: 'DCID 1/7'},
  'CONTINUED CONTROL': {kind: 'dissemination', variants: [], from: '1958', to: '1979', source: 'DCID 1/7'},
  'BACKGROUND USE ONLY': {kind: 'dissemination', variants: [], from: '1960', source: 'CIA information reports; stamp on papers lent to the House committee'},
  'NOT RELEASABLE TO FOREIGN NATIONALS': {kind: 'dissemination', variants: [], from: '1950', source: 'DoDD 5230.11'},
  'NOT RELEASABLE TO CONTRACTORS/CONSULTANTS': {kind: 'dissemination', variants: ['NOT RELEASABLE TO CONTRACTORS OR CONTRACTOR CONSULTANTS'], from: '1972', to: '1995', source: 'DCID 1/7; abolished 12 April 1995'},
  NOCONTRACT: {kind: 'dissemination', variants: [], from: '1972', to: '1995', source: 'DCID 1/7; abolished 12 April 1995'},
  'DISSEMINATION AND EXTRACTION OF INFORMATION CONTROLLED BY ORIGINATOR': {kind: 'dissemination', variants: [], from: '1972', to: '1995', source: 'DCID 1/7'},
  WNINTEL: {kind: 'warning', variants: [], from: '1972', to: '1995', source: 'DCID 1/7; abolished 12 April 1995'},
  'WARNING NOTICE - INTELLIGENCE SOURCES AND METHODS INVOLVED': {kind: 'warning', variants: ['WARNING NOTICE: INTELLIGENCE SOURCES AND METHODS INVOLVED'], from: '1976', to: '1995', source: 'DCID 1/7'},
  'WARNING NOTICE - SENSITIVE INTELLIGENCE SOURCES AND METHODS INVOLVED': {kind: 'warning', variants: [], from: '1972', to: '1978', source: 'NSC directive of 17 May 1972'},
  'WARNING NOTICE SENSITIVE SOURCES AND METHODS INVOLVED': {kind: 'warning', variants: [], from: '1960', to: '1978', source: 'CIA stamp of the 1960s'},
  'SECURITY INFORMATION': {kind: 'security', variants: [], from: '1951', to: '1953', source: 'EO 10290; dropped by EO 10501'},
  'NATIONAL SECURITY INFORMATION': {kind: 'security', variants: [], from: '1972', source: 'EO 11652 §4(A)', dependent: true},
  // compartmented channels
  'HANDLE VIA COMINT CHANNELS ONLY': {kind: 'handling', variants: ['HVCCO'], from: '1950', to: '2005', source: 'COMINT practice'},
  'COMINT CHANNELS ONLY': {kind: 'handling', variants: ['CCO'], from: '1950', to: '2005', source: 'COMINT practice'},
  'HANDLE VIA TALENT KEYHOLE CHANNELS': {kind: 'handling', variants: ['HANDLE VIA TALENT-KEYHOLE CHANNELS'], from: '1960', to: '2005', source: 'TALENT-KEYHOLE practice'},
  'HANDLE VIA TALENT KEYHOLE CHANNELS ONLY': {kind: 'handling', variants: [], from: '1960', to: '2005', source: 'TALENT-KEYHOLE practice'},
  'HANDLE VIA TALENT KEYHOLE COMINT CHANNELS JOINTLY': {kind: 'handling', variants: ['HANDLE VIA TALENT-KEYHOLE-COMINT CHANNELS JOINTLY'], from: '1960', to: '2005', source: 'TALENT-KEYHOLE practice'},
  'HANDLE VIA TALENT KEYHOLE COMINT CONTROL SYSTEMS JOINTLY': {kind: 'handling', variants: ['HANDLE VIA TALENT-KEYHOLE-COMINT CONTROL SYSTEMS JOINTLY'], from: '1960', to: '2005', source: 'TALENT-KEYHOLE practice'},
  'HANDLE VIA BYEMAN CONTROL SYSTEM': {kind: 'handling', variants: [], from: '1961', to: '2005', source: 'NRO practice'},
  'HANDLE VIA BYEMAN CONTROL SYSTEM ONLY': {kind: 'handling', variants: [], from: '1961', to: '2005', source: 'NRO practice'},
  'HANDLE VIA BYEMAN CHANNELS ONLY': {kind: 'handling', variants: [], from: '1961', to: '2005', source: 'NRO practice'},
  'HANDLE VIA SKEET CHANNELS ONLY': {kind: 'handling', variants: [], from: '1985', to: '1995', source: 'DIA practice'},
  // codewords
  CREAM: {kind: 'codeword', variants: [], from: '1946', to: '1950', source: 'COMINT codeword', dependent: true},
  SUEDE: {kind: 'codeword', variants: [], from: '1950', to: '1953', source: 'COMINT codeword', dependent: true},
  FROTH: {kind: 'codeword', variants: [], from: '1953', to: '1956', source: 'COMINT codeword', dependent: true},
  EIDER: {kind: 'codeword', variants: [], from: '1956', to: '1960', source: 'COMINT codeword', dependent: true},
  DAUNT: {kind: 'codeword', variants: [], from: '1958', to: '1961', source: 'COMINT codeword', dependent: true},
  DINAR: {kind: 'codeword', variants: [], from: '1961', to: '1965', source: 'COMINT codeword', dependent: true},
  TRINE: {kind: 'codeword', variants: [], from: '1965', to: '1969', source: 'COMINT codeword', dependent: true},
  SABRE: {kind: 'codeword', variants: [], from: '1960', to: '1969', source: 'COMINT codeword', dependent: true},
  UMBRA: {kind: 'codeword', variants: [], from: '1968', to: '1999', source: 'COMINT codeword; retired 1999'},
  SPOKE: {kind: 'codeword', variants: [], from: '1960', to: '1999', source: 'COMINT codeword; retired 1999', dependent: true},
  MORAY: {kind: 'codeword', variants: [], from: '1960', to: '1999', source: 'COMINT codeword; retired 1999', dependent: true},
  GAMMA: {kind: 'codeword', variants: [], from: '1960', source: 'COMINT compartment', dependent: true},
  DELTA: {kind: 'codeword', variants: [], from: '1960', source: 'COMINT compartment', dependent: true},
  VRK: {kind: 'codeword', variants: [], from: '1974', source: 'COMINT compartment', dependent: true},
  TALENT: {kind: 'codeword', variants: [], from: '1956', to: '2005', source: 'imagery codeword', dependent: true},
  KEYHOLE: {kind: 'codeword', variants: [], from: '1960', to: '2005', source: 'imagery codeword', dependent: true},
  'TALENT KEYHOLE': {kind: 'codeword', variants: ['TALENT-KEYHOLE'], from: '1960', source: 'imagery codeword'},
  RUFF: {kind: 'codeword', variants: [], from: '1961', to: '1999', source: 'imagery codeword', dependent: true},
  CHESS: {kind: 'codeword', variants: [], from: '1956', to: '1965', source: 'imagery codeword', dependent: true},
  ZARF: {kind: 'codeword', variants: [], from: '1961', to: '1999', source: 'ELINT codeword', dependent: true},
  DAFF: {kind: 'codeword', variants: [], from: '1961', to: '1975', source: 'imagery codeword', dependent: true},
  UDITE: {kind: 'codeword', variants: [], from: '1961', to: '1975', source: 'imagery codeword', dependent: true},
  BYEMAN: {kind: 'codeword', variants: [], from: '1961', to: '2005', source: 'NRO control system', dependent: true},
  IDEALIST: {kind: 'codeword', variants: [], from: '1958', to: '1975', source: 'NRO programme name', dependent: true},
  CORONA: {kind: 'codeword', variants: [], from: '1958', to: '1972', source: 'NRO programme name', dependent: true},
  OXCART: {kind: 'codeword', variants: [], from: '1959', to: '1968', source: 'NRO programme name', dependent: true},
  GAMBIT: {kind: 'codeword', variants: [], from: '1960', to: '1984', source: 'NRO programme name', dependent: true},
  HEXAGON: {kind: 'codeword', variants: [], from: '1964', to: '1986', source: 'NRO programme name', dependent: true},
  ARGON: {kind: 'codeword', variants: [], from: '1959', to: '1964', source: 'NRO programme name', dependent: true},
  LANYARD: {kind: 'codeword', variants: [], from: '1962', to: '1963', source: 'NRO programme name', dependent: true},
  SNOWFLAKE: {kind: 'codeword', variants: [], from: '1985', to: '1995', source: 'DIA practice', dependent: true},
  // slugs of CIA cables
  RYBAT: {kind: 'caption', variants: [], from: '1955', to: '1990', source: 'CIA cable slug'},
  KAPOK: {kind: 'caption', variants: [], from: '1950', to: '1975', source: 'CIA cable slug', dependent: true},
  TYPIC: {kind: 'caption', variants: [], from: '1960', to: '1980', source: 'CIA cable slug', dependent: true},
  KEYWAY: {kind: 'caption', variants: [], from: '1960', to: '1980', source: 'CIA cable slug', dependent: true},
  KNICKER: {kind: 'caption', variants: [], source: 'CIA cable slug', dependent: true},
  PLMHBANTAM: {kind: 'caption', variants: [], source: 'CIA cable slug', dependent: true},
  // captions of State cables
  NODIS: {kind: 'caption', variants: [], from: '1961', source: '5 FAH-2 H-440'},
  EXDIS: {kind: 'caption', variants: [], from: '1961', source: '5 FAH-2 H-440'},
  LIMDIS: {kind: 'caption', variants: [], from: '1961', source: '5 FAH-2 H-440'},
  STADIS: {kind: 'caption', variants: [], from: '1961', source: '5 FAH-2 H-440'},
  CHEROKEE: {kind: 'caption', variants: [], from: '1965', source: '5 FAH-2 H-440', dependent: true},
  'ROGER CHANNEL': {kind: 'caption', variants: [], from: '1961', source: '5 FAH-2 H-440'},
  'DISSENT CHANNEL': {kind: 'caption', variants: [], from: '1971', source: '5 FAH-2 H-440'},
  SPECAT: {kind: 'caption', variants: [], from: '1960', source: '5 FAH-2 H-250'},
  'SPECAT EXCLUSIVE': {kind: 'caption', variants: [], from: '1960', source: '5 FAH-2 H-250'},
  NOFORN: {kind: 'dissemination', variants: ['NO FORN'], from: '1960', source: 'DCID 1/7; ISM'},
  ORCON: {kind: 'dissemination', variants: [], from: '1972', source: 'DCID 1/7; ISM'},
  PROPIN: {kind: 'dissemination', variants: [], from: '1972', source: 'DCID 1/7; ISM'},
  COMINT: {kind: 'codeword', variants: [], from: '1946', source: 'DCID 6/1', dependent: true},
  // declassification schedules beside the level
  GDS: {kind: 'schedule', variants: [], from: '1972', to: '1982', source: 'EO 11652 §5(A)', dependent: true},
  ADS: {kind: 'schedule', variants: [], from: '1972', to: '1978', source: 'EO 11652 §5(A)', dependent: true},
  XGDS: {kind: 'schedule', variants: [], from: '1972', to: '1978', source: 'EO 11652 §5(B)', dependent: true},
}
