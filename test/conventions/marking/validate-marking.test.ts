import {describe, expect, test} from 'vitest'
import {companionRules} from '../../../src/lexicon/marking-rules/companion-rules.js'
import {formRules} from '../../../src/lexicon/marking-rules/form-rules.js'
import {levelRules} from '../../../src/lexicon/marking-rules/level-rules.js'
import {periodRules} from '../../../src/lexicon/marking-rules/period-rules.js'
import {rollUpRules} from '../../../src/lexicon/marking-rules/roll-up-rules.js'
import {banner, portionMark, validateMarking, type Marking} from '../../../src/index.js'

function read(print: string): Marking {
  return print.startsWith('(') ? portionMark.parse(print).marking : banner.parse(print).marking
}

function idsOf(print: string, date?: string, portions: readonly string[] = []): string[] {
  return validateMarking(read(print), {...(date !== undefined && {date}), portions: portions.map(read)})
    .map(({ruleId}) => ruleId)
    .sort()
}

type Row = readonly [print: string, date: string, rules: readonly string[]]

/** Markings that break rules, on a date on which they were in force. */
const broken: readonly Row[] = [
  // levels
  ['RESTRICTED//RD', '2013-06-01', ['rd-level', 'restricted-abolished']],
  ['UNCLASSIFIED//FRD', '2013-06-01', ['frd-level']],
  ['UNCLASSIFIED//TFNI', '2013-06-01', ['tfni-level']],
  ['CONFIDENTIAL//RD-CNWDI', '2013-06-01', ['cnwdi-level']],
  ['SECRET//DOD UCNI', '2013-06-01', ['dod-ucni-level']],
  ['SECRET//DOE UCNI', '2013-06-01', ['doe-ucni-level']],
  ['UNCLASSIFIED//FGI CAN', '2013-06-01', ['fgi-level']],
  ['UNCLASSIFIED//SAR-OAK', '2013-06-01', ['sap-level']],
  ['UNCLASSIFIED//HCS//NOFORN', '2013-06-01', ['hcs-level', 'noforn-level']],
  ['CONFIDENTIAL//KDK//NOFORN', '2013-06-01', ['kdk-level']],
  ['CONFIDENTIAL//RSV-ABC//NOFORN', '2013-06-01', ['rsv-level']],
  ['UNCLASSIFIED//SI//ORCON', '2013-06-01', ['orcon-level', 'si-level']],
  ['SECRET//SI-G//ORCON', '2013-06-01', ['gamma-level']],
  ['CONFIDENTIAL//TK//NOFORN', '2013-06-01', ['tk-level']],
  ['CONFIDENTIAL//RSEN', '2013-06-01', ['rsen-level']],
  ['SECRET//FOUO', '2013-06-01', ['fouo-level']],
  ['UNCLASSIFIED//ORCON-USGOV', '2013-06-01', ['orcon-usgov-level']],
  ['CONFIDENTIAL//IMCON/NOFORN', '2013-06-01', ['imcon-level']],
  ['UNCLASSIFIED//REL TO USA, CAN', '2013-06-01', ['rel-to-level']],
  ['UNCLASSIFIED//RELIDO', '2013-06-01', ['relido-level']],
  ['UNCLASSIFIED//DISPLAY ONLY AFG', '2013-06-01', ['display-only-level']],
  ['UNCLASSIFIED//USA/GBR EYES ONLY', '2013-06-01', ['eyes-level']],
  ['(U//EYES)', '2013-06-01', ['eyes-level']],
  ['SECRET//SBU', '2013-06-01', ['sbu-level']],
  ['SECRET//SBU NOFORN', '2013-06-01', ['sbu-noforn-level']],
  // companions
  ['SECRET//HCS//ORCON', '2013-06-01', ['hcs-noforn']],
  ['SECRET//KLONDIKE//ORCON', '2013-06-01', ['kdk-noforn']],
  ['TOP SECRET//SI-G//NOFORN', '2013-06-01', ['gamma-orcon']],
  ['TOP SECRET//ENDSEAL//NOFORN', '2013-06-01', ['endseal-si']],
  ['SECRET//SI', '2013-06-01', ['sci-foreign-disclosure']],
  ['SECRET//IMCON', '2013-06-01', ['imcon-foreign-disclosure']],
  ['SECRET//EXDIS', '2013-06-01', ['exdis-noforn']],
  ['SECRET//NODIS', '2013-06-01', ['nodis-noforn']],
  ['SECRET//NOFORN/REL TO USA, CAN', '2013-06-01', ['noforn-release']],
  ['SECRET//RELIDO/DISPLAY ONLY AFG', '2013-06-01', ['display-only-relido']],
  ['SECRET//NOFORN//EXDIS/NODIS', '2013-06-01', ['exdis-nodis']],
  ['SECRET//REL TO USA, CAN//NODIS', '2013-06-01', ['nodis-noforn', 'nodis-release']],
  ['SECRET//FGI CAN//RELIDO', '2013-06-01', ['fgi-release']],
  ['//GBR SECRET//RELIDO', '2013-06-01', ['owner-relido']],
  ['//JOINT SECRET CAN GBR//RELIDO', '2013-06-01', ['owner-relido']],
  ['//NATO SECRET//NOFORN', '2013-06-01', ['nato-noforn']],
  ['SECRET//FRD-CNWDI', '2013-06-01', ['cnwdi-frd', 'cnwdi-rd']],
  ['SECRET//RD//20301231', '2005-06-01', ['atomic-declassification']],
  ['//GBR SECRET//BALK', '2013-06-01', ['nato-qualifier-level', 'nato-qualifier-owner']],
  ['//NATO SECRET//BOHEMIA', '2013-06-01', ['nato-qualifier-level']],
  // form
  ['NOFORN', '2013-06-01', ['level-missing']],
  ['FOUO', '2013-06-01', ['level-missing']],
  ['UNCLAS//FOUO', '2013-06-01', ['level-abbreviated']],
  ['SECRET/NOFORN', '2013-06-01', ['separators']],
  ['TOP/SECRET', '2013-06-01', ['separators']],
  ['SECRET//NOFORN//SI', '2013-06-01', ['category-order']],
  ['SECRET//NOFORN//PROPIN', '2013-06-01', ['category-split']],
  ['SECRET//SI/NOFORN', '2013-06-01', ['category-mixed']],
  ['SECRET//NF', '2013-06-01', ['portion-form']],
  ['SECRET//OLD PIER', '2013-06-01', ['unknown-control']],
  ['SECRET//NOFORN/NOFORN', '2013-06-01', ['duplicate']],
  ['TOP SECRET//TK/SI//NOFORN', '2013-06-01', ['sci-order']],
  ['TOP SECRET//SI-ABCDE//NOFORN', '2013-06-01', ['sci-compartment']],
  ['SECRET//RSV//NOFORN', '2013-06-01', ['rsv-compartment']],
  ['SECRET//SAR-CD/AB', '2013-06-01', ['sap-order']],
  ['SECRET//SAR-AA/BB/CC/DD/EE', '2013-06-01', ['sap-count']],
  ['SECRET//FRD/RD', '2013-06-01', ['aea-order']],
  ['SECRET//RD-SIGMA 100', '2013-06-01', ['sigma-list', 'sigma-range']],
  ['SECRET//RD-SIGMA 2', '2013-06-01', ['sigma-list']],
  ['SECRET//FGI DEU CAN', '2013-06-01', ['fgi-order']],
  ['SECRET//FGI CAN USA', '2013-06-01', ['fgi-usa']],
  ['//JOINT SECRET USA, CAN', '2013-06-01', ['joint-order']],
  ['SECRET//NOFORN/ORCON', '2013-06-01', ['dissemination-order']],
  ['SECRET//REL TO', '2013-06-01', ['rel-to-list']],
  ['SECRET//REL TO CAN, GBR', '2013-06-01', ['rel-to-usa']],
  ['SECRET//REL TO USA', '2013-06-01', ['rel-to-only-usa']],
  ['SECRET//REL TO USA, GBR, AUS', '2013-06-01', ['rel-to-order']],
  ['SECRET//REL TO USA, FVEY, NZL', '2013-06-01', ['rel-to-order']],
  ['SECRET//DISPLAY ONLY', '2013-06-01', ['display-only-list']],
  ['SECRET//DISPLAY ONLY IRQ, AFG', '2013-06-01', ['display-only-order']],
  ['SECRET//DISPLAY ONLY USA, AFG', '2013-06-01', ['display-only-usa']],
  ['SECRET//REL TO USA, QQQ', '2013-06-01', ['country-code']],
  ['SECRET//NOFORN//NODIS/LIMDIS', '2013-06-01', ['non-ic-order']],
  ['CUI//PRVCY/SP-CTI', '2018-06-01', ['cui-order']],
  ['SECRET//NOFORN//X9', '2001-06-01', ['declassification-code']],
  ['SECRET//NOFORN//25X1', '2013-06-01', ['declassification-field']],
  // periods
  ['RESTRICTED', '1960', ['restricted-abolished']],
  ['TOP SECRET', '1943-05-01', ['top-secret-early']],
  ['SECRET', '1952-03-01', ['security-information-absent']],
  ['CUI', '2001', ['cui-early']],
  ['SECRET//NOFORN//X5', '2005-01-01', ['x-code-period']],
  ['SECRET//NOFORN//MR', '2001-01-01', ['mr-period']],
  ['TOP SECRET UMBRA', '1952-03-01', ['control-period', 'security-information-absent']],
  ['SECRET//BYE//NOFORN', '2008', ['control-period']],
]

describe('a marking is held against the rules of its time', () => {
  test.each(broken)('%s of %s', (print, date, rules) => {
    expect(idsOf(print, date)).toEqual([...rules].sort())
  })
})

/** Markings that are right on their dates, though some would not be on others. */
const right: readonly (readonly [print: string, date: string])[] = [
  ['TOP SECRET', '1953-12-20'],
  ['RESTRICTED', '1948'],
  ['SECRET - SECURITY INFORMATION', '1952-03-01'],
  ['UNCLASSIFIED', '1952-03-01'],
  ['TOP SECRET - Sensitive', '1969'],
  ['SECRET/NODIS', '1966-08-11'],
  ['SECRET/EXDIS/NOFORN', '1975'],
  ['SECRET//NOFORN/REL TO USA, CAN', '1985'],
  ['SECRET//EXDIS', '2005'],
  ['SECRET//NOFORN//MR', '2005-02-01'],
  ['SECRET//NOFORN//X5', '2001-02-01'],
  ['SECRET//SI', '2005-02-01'],
  ['TOP SECRET//SI-G ABCD/TK//ORCON/NOFORN', '2013-06-01'],
  ['SECRET//FGI CAN DEU//REL TO USA, CAN, DEU', '2013-06-01'],
  ['//JOINT SECRET CAN USA//RELIDO', '2013-06-01'],
  ['//COSMIC TOP SECRET//BALK', '2013-06-01'],
  ['UNCLASSIFIED//FOUO', '2013-06-01'],
  ['SECRET//NOFORN/PROPIN', '2013-06-01'],
  ['SECRET//PROPIN/NOFORN', '2013-06-01'],
  ['SECRET//SAR-BUTTON HOLE/AA', '2013-06-01'],
  ['CUI//SP-CTI/PRVCY//NOFORN', '2018-06-01'],
  ['(S//NF//25X1)', '2013-06-01'],
  ['LIMITED OFFICIAL USE', '1999'],
]

describe('nothing is found in', () => {
  test.each(right)('%s of %s', (print, date) => {
    expect(idsOf(print, date)).toEqual([])
  })
})

/** Banners that do not take over what the portions under them say. */
const overPortions: readonly (readonly [
  print: string,
  portions: readonly string[],
  date: string,
  rules: readonly string[],
])[] = [
  ['CONFIDENTIAL', ['(S)', '(U)'], '1985', ['roll-up-level']],
  ['CONFIDENTIAL', ['(S)', '(U)'], '1975', ['roll-up-level-practicable']],
  ['CONFIDENTIAL', ['(S)', '(U)'], '1965', []],
  ['SECRET', ['(C)', '(U)'], '1985', ['roll-up-over']],
  ['SECRET', ['(S//NF)'], '2005', ['roll-up-noforn']],
  ['SECRET//NOFORN', ['(S//OC/NF)'], '2005', ['roll-up-orcon']],
  ['SECRET', ['(S//RD)'], '2005', ['roll-up-atomic']],
  ['SECRET//NOFORN', ['(S//SI//NF)'], '2005', ['roll-up-sci']],
  [
    'SECRET//REL TO USA, CAN, GBR',
    ['(S//REL TO USA, CAN, GBR)', '(S//REL TO USA, CAN)'],
    '2005',
    ['roll-up-release'],
  ],
  ['SECRET//RELIDO', ['(S//RELIDO)', '(S)'], '2005', ['roll-up-relido']],
  ['SECRET//FOUO', ['(S)', '(U//FOUO)'], '2005', ['fouo-level', 'roll-up-fouo']],
  [
    'TOP SECRET//SI/TK//REL TO USA, GBR',
    ['(TS//SI//REL TO USA, GBR)', '(S//TK//REL TO USA, FVEY)', '(U)'],
    '2013-06-01',
    [],
  ],
  ['SECRET//COMINT//NOFORN', ['(S//SI//NF)'], '2005', []],
]

describe('a banner is held against its portions', () => {
  test.each(overPortions)('%s over %j in %s', (print, portions, date, rules) => {
    expect(idsOf(print, date, portions)).toEqual([...rules].sort())
  })
})

test('each rule is broken by a row of these tables', () => {
  const seen = new Set([...broken, ...overPortions].flatMap((row) => row.at(-1) as readonly string[]))
  const rules = [levelRules, companionRules, formRules, periodRules, rollUpRules].flatMap((found) =>
    Object.keys(found),
  )
  expect(rules.filter((id) => !seen.has(id))).toEqual([])
})

describe('dates', () => {
  const marking = read('SECRET//EXDIS')

  test.each([
    ['a date without day or month counts only where a rule held all the time', '2012', []],
    ['the first day counts', '2012-02-24', ['exdis-noforn']],
    ['a rule that was not yet in force does not speak', '2012-02-23', []],
    ['a month', '2012-03', ['exdis-noforn']],
  ])('%s: %s', (_, date, rules) => {
    expect(validateMarking(marking, {date}).map(({ruleId}) => ruleId)).toEqual(rules)
  })

  test('a finding tells its source and when its rule was in force', () => {
    expect(validateMarking(marking, {date: '2015'})).toEqual([
      {
        ruleId: 'exdis-noforn',
        severity: 'error',
        message: 'EXDIS with NOFORN',
        source: 'ISM-ID-00314',
        from: '2012-02-24',
      },
    ])
    expect(validateMarking(read('SECRET//NOFORN//MR'), {date: '2001'})[0]).toMatchObject({to: '2003-09-21'})
  })

  test('without a date the rules of today are asked, and are but information', () => {
    expect(validateMarking(marking)).toMatchObject([{ruleId: 'exdis-noforn', severity: 'info'}])
    expect(validateMarking(read('SECRET//NOFORN//MR')).map(({ruleId}) => ruleId)).toEqual([
      'declassification-field',
    ])
    expect(validateMarking(read('SECRET'))).toEqual([])
  })

  test('without a date a marking of the time before double slashes is left alone', () => {
    expect(validateMarking(read('SECRET/EXDIS'))).toEqual([])
  })
})
