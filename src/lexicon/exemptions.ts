import type {ExemptionScheme} from '../tree/nodes.js'

/** What a code of a rule book stands for. */
export interface ExemptionMeaning {
  /** What the withheld text would do or is. */
  readonly meaning: string
  /** The paragraph that the code cites, or the practice that it is known from. */
  readonly source: string
}

/** Entries by code, in lower case and without brackets: `b7c`, `3.3h2`. The longest that a code begins with holds. */
export type Meanings = Readonly<Record<string, ExemptionMeaning>>

/** What E.O. 13526 §3.3(b) lets stay classified after twenty-five years, by paragraph. */
const afterTwentyFiveYears = [
  'reveals a human or other intelligence source, a relationship with a foreign service, or impairs a method in use',
  'helps to develop, produce or use weapons of mass destruction',
  'impairs United States cryptologic systems or activities',
  'impairs the use of advanced technology within a United States weapon system',
  'reveals military war plans that remain in effect, or parts of old ones that do',
  'causes serious harm to relations with a foreign government or to diplomatic activities under way',
  'impairs the protection of the President, the Vice President and others',
  'impairs current emergency plans, or reveals vulnerabilities of systems, installations or infrastructure',
  'violates a statute, treaty or agreement that does not permit declassification at twenty-five years',
] as const

/** What E.O. 13526 §1.4 lets be classified, by letter; E.O. 12958 §1.5 had the first seven. */
const categories = [
  'military plans, weapons systems or operations',
  'foreign government information',
  'intelligence activities, sources or methods, or cryptology',
  'foreign relations or activities of the United States, confidential sources among them',
  'scientific, technological or economic matters relating to the national security',
  'programs for safeguarding nuclear materials or facilities',
  'vulnerabilities or capabilities of systems, installations, projects or plans',
  'weapons of mass destruction',
] as const

const overTime = (prefix: string, years: string, source: string): [string, ExemptionMeaning][] =>
  afterTwentyFiveYears.map((meaning, index) => [
    `${prefix}${index + 1}`,
    {meaning: years + meaning, source: source.replace('#', String(index + 1))},
  ])

const byLetter = (section: string, order: string, letters: number): [string, ExemptionMeaning][] =>
  categories.slice(0, letters).map((meaning, index) => {
    const letter = String.fromCharCode(97 + index)
    return [`${section}${letter}`, {meaning, source: `${order} §${section}(${letter})`}]
  })

const ciaAct = 'organization, names, titles, salaries and numbers of CIA personnel'
const sourcesAndMethods = 'intelligence sources and methods'
const nsaAct = 'organization and activities of the National Security Agency'

/** Meanings of exemption codes, by the rule book that they belong to. */
export const exemptionMeanings: Readonly<Record<ExemptionScheme, Meanings>> = {
  'automatic-declassification': {
    ...Object.fromEntries(overTime('25x', '', 'EO 13526 §3.3(b)(#)')),
    ...Object.fromEntries(overTime('50x', 'after fifty years: ', 'EO 13526 §3.3(h)(2), (b)(#)')),
    ...Object.fromEntries(overTime('75x', 'after seventy-five years: ', 'EO 13526 §3.3(h)(3), (b)(#)')),
    '25x1-hum': {
      meaning: 'identifies a human intelligence source; 50X1-HUM has its place since 2010',
      source: 'ISOO directive of 2003',
    },
    '50x1-hum': {
      meaning: 'identifies a confidential human source, or a human intelligence source, after fifty years',
      source: 'EO 13526 §3.3(h)(1)(A)',
    },
    '50x2-wmd': {
      meaning: 'reveals key design concepts of weapons of mass destruction, after fifty years',
      source: 'EO 13526 §3.3(h)(1)(B)',
    },
    '75x': {
      meaning: 'approved by the Interagency Security Classification Appeals Panel to stay classified after seventy-five years', // prettier-ignore
      source: 'EO 13526 §3.3(h)(3)',
    },
  },
  'crest-overlay': {
    stat: {meaning: 'withheld by statute', source: 'CREST overlay, about 2005 on'},
    statintl: {
      meaning: 'withheld by statute: internal matters of CIA, such as names and organization',
      source: 'CREST overlay, 1998 to about 2008',
    },
    statothr: {meaning: 'withheld by statute: other', source: 'CREST overlay, 1998 to about 2008'},
    statspec: {meaning: 'withheld by statute: special', source: 'CREST overlay, 1998 to about 2008'},
    illegib: {meaning: 'illegible to the reviewer', source: 'CREST overlay'},
    cpyrght: {meaning: 'text under copyright', source: 'CREST overlay'},
  },
  'executive-order': {
    ...Object.fromEntries(byLetter('1.4', 'EO 13526', 8)),
    ...Object.fromEntries(byLetter('1.5', 'EO 12958', 7)),
    ...Object.fromEntries(overTime('3.3b', '', 'EO 13526 §3.3(b)(#)')),
    ...Object.fromEntries(overTime('3.4b', '', 'EO 12958 §3.4(b)(#)')),
    '3.3h1': {
      meaning: 'identifies a human source, or reveals key design concepts of weapons of mass destruction, after fifty years', // prettier-ignore
      source: 'EO 13526 §3.3(h)(1)',
    },
    '3.3h2': {
      meaning: 'an extraordinary case, approved to stay classified after fifty years',
      source: 'EO 13526 §3.3(h)(2)',
    },
    '3.3h3': {
      meaning: 'a specific case, approved to stay classified after seventy-five years',
      source: 'EO 13526 §3.3(h)(3)',
    },
    '3.5c': {
      meaning: 'withheld on mandatory review because another law permits it',
      source: 'EO 13526 §3.5(c)',
    },
    '6.2d': {
      meaning: 'protected by another law, such as the exemptions of the Freedom of Information Act',
      source: 'EO 13526 §6.2(d)',
    },
  },
  foia: {
    b1: {
      meaning: 'properly classified under an executive order for national defense or foreign policy',
      source: '5 USC 552(b)(1)',
    },
    b2: {meaning: 'internal personnel rules and practices', source: '5 USC 552(b)(2)'},
    b3: {meaning: 'exempted by another statute', source: '5 USC 552(b)(3)'},
    b4: {meaning: 'trade secrets and confidential commercial information', source: '5 USC 552(b)(4)'},
    b5: {meaning: 'deliberation within and between agencies, or privileged', source: '5 USC 552(b)(5)'},
    b6: {meaning: 'a clearly unwarranted invasion of personal privacy', source: '5 USC 552(b)(6)'},
    b7: {meaning: 'records of law enforcement', source: '5 USC 552(b)(7)'},
    b7a: {meaning: 'interferes with law enforcement proceedings', source: '5 USC 552(b)(7)(A)'},
    b7b: {meaning: 'deprives a person of a fair trial', source: '5 USC 552(b)(7)(B)'},
    b7c: {meaning: 'an unwarranted invasion of privacy, in law enforcement', source: '5 USC 552(b)(7)(C)'},
    b7d: {meaning: 'discloses a confidential source', source: '5 USC 552(b)(7)(D)'},
    b7e: {meaning: 'discloses techniques of law enforcement', source: '5 USC 552(b)(7)(E)'},
    b7f: {meaning: 'endangers the life or safety of a person', source: '5 USC 552(b)(7)(F)'},
    b8: {meaning: 'supervision of financial institutions', source: '5 USC 552(b)(8)'},
    b9: {meaning: 'geological information about wells', source: '5 USC 552(b)(9)'},
  },
  'jfk-act': {
    '5g2d': {
      meaning: 'postponed beyond 2017 because the harm outweighs the public interest',
      source: 'PL 102-526 §5(g)(2)(D)',
    },
    '61': {
      meaning: 'a threat to military defense, intelligence or foreign relations',
      source: 'PL 102-526 §6(1)',
    },
    '61a': {meaning: 'an intelligence agent whose identity needs protection', source: 'PL 102-526 §6(1)(A)'},
    '61b': {meaning: 'an intelligence source or method in use', source: 'PL 102-526 §6(1)(B)'},
    '61c': {
      meaning: 'another matter of military defense, intelligence or foreign relations',
      source: 'PL 102-526 §6(1)(C)',
    },
    '62': {meaning: 'a living person who gave information in confidence', source: 'PL 102-526 §6(2)'},
    '63': {meaning: 'an unwarranted invasion of personal privacy', source: 'PL 102-526 §6(3)'},
    '64': {
      meaning: 'an understanding of confidentiality with a person or government',
      source: 'PL 102-526 §6(4)',
    },
    '65': {meaning: 'a security or protective procedure in use', source: 'PL 102-526 §6(5)'},
    '10': {meaning: 'sealed by a court or before a grand jury', source: 'PL 102-526 §10'},
    '11': {meaning: 'tax returns, and gifts under a deed that restricts them', source: 'PL 102-526 §11'},
  },
  'privacy-act': {
    d5: {meaning: 'compiled in anticipation of a civil action', source: '5 USC 552a(d)(5)'},
    j1: {meaning: 'records of CIA', source: '5 USC 552a(j)(1)'},
    j2: {meaning: 'records of criminal law enforcement', source: '5 USC 552a(j)(2)'},
    k1: {meaning: 'classified under an executive order', source: '5 USC 552a(k)(1)'},
    k2: {meaning: 'investigatory material of law enforcement', source: '5 USC 552a(k)(2)'},
    k3: {meaning: 'protection of the President and others', source: '5 USC 552a(k)(3)'},
    k4: {meaning: 'statistical records', source: '5 USC 552a(k)(4)'},
    k5: {meaning: 'material on suitability for employment', source: '5 USC 552a(k)(5)'},
    k6: {meaning: 'testing or examination material', source: '5 USC 552a(k)(6)'},
    k7: {meaning: 'evaluation for promotion in the armed services', source: '5 USC 552a(k)(7)'},
  },
  stargate: {
    sg1: {
      meaning: 'a code of the Star Gate collection; what its letters stand for was not published',
      source: 'CREST overlay, jobs 96-00787R to 96-00792R',
    },
  },
  // schemes of the caller's own
  other: {},
  statute: {
    'p.l. 86-36': {meaning: nsaAct, source: 'National Security Agency Act of 1959, §6'},
    '50 usc 3605': {meaning: nsaAct, source: 'National Security Agency Act of 1959, §6'},
    '50 usc 402': {
      meaning: nsaAct,
      source: 'National Security Agency Act of 1959, §6, as codified before 2013',
    },
    '50 usc 3507': {meaning: ciaAct, source: 'Central Intelligence Agency Act of 1949, §6'},
    '50 usc 403g': {
      meaning: ciaAct,
      source: 'Central Intelligence Agency Act of 1949, §6, as codified before 2013',
    },
    '50 usc 3024': {meaning: sourcesAndMethods, source: 'National Security Act of 1947, §102A(i)(1)'},
    '50 usc 403': {
      meaning: sourcesAndMethods,
      source: 'National Security Act of 1947, as codified before 2013',
    },
    '18 usc 798': {meaning: 'communications intelligence', source: '18 USC 798'},
  },
}
