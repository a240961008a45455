import {describe, expect, test} from 'vitest'
import {banner, DeclastError, portionMark, type ErrorCode, type Marking} from '../../../src/index.js'

type Row = readonly [print: string, marking: Partial<Marking>]

/** What a marking says, and nothing besides. */
function expectMarking(read: Marking, expected: Partial<Marking>): void {
  expect(read).toEqual({system: 'US', ...expected})
}

describe('the free forms of the time before mid-1998', () => {
  const free = 'free'
  test.each<Row>([
    ['TOP SECRET', {level: 'TOP SECRET'}],
    ['Top Secret', {level: 'TOP SECRET'}],
    ['SECRET - SECURITY INFORMATION', {level: 'SECRET', separators: free, caveats: ['SECURITY INFORMATION']}],
    ['TOP SECRET - Sensitive', {level: 'TOP SECRET', separators: free, caveats: ['SENSITIVE']}],
    ['SECRET/NODIS', {level: 'SECRET', separators: free, nonIc: ['NODIS']}],
    ['TOP SECRET UMBRA', {level: 'TOP SECRET', separators: free, caveats: ['UMBRA']}],
    ['SECRET (GDS)', {level: 'SECRET', separators: free, caveats: ['GDS']}],
    ['SECRET/NOFORN/WNINTEL', {level: 'SECRET', separators: free, dissemination: ['NOFORN', 'WNINTEL']}],
    ['SECRET/PEBBLE', {level: 'SECRET', separators: free, caveats: ['PEBBLE']}],
    ['S E C R E T', {level: 'SECRET'}],
    ['T-O-P S-E-C-R-E-T', {level: 'TOP SECRET'}],
    ['C O N F I D E N T I A L', {level: 'CONFIDENTIAL'}],
    ['FOR OFFICIAL USE ONLY', {administrative: 'FOR OFFICIAL USE ONLY'}],
    ['LIMITED OFFICIAL USE', {administrative: 'LIMITED OFFICIAL USE'}],
    ['ADMINISTRATIVE - INTERNAL USE ONLY', {administrative: 'ADMINISTRATIVE - INTERNAL USE ONLY'}],
    ['UNCLAS', {level: 'UNCLASSIFIED', printed: 'UNCLAS'}],
    ['NATO SECRET', {system: 'NATO', level: 'SECRET', owners: ['NATO']}],
    ['SECRET REL TO USA, GBR', {level: 'SECRET', separators: free, releasableTo: ['USA', 'GBR']}],
    [
      'TOP SECRET TRINE NO FOREIGN DISSEM EXCEPT UK AND CANADA',
      {
        level: 'TOP SECRET',
        separators: free,
        caveats: ['TRINE', 'NO FOREIGN DISSEM', 'EXCEPT UK AND CANADA'],
      },
    ],
    ['SECRET/RESTRICTED DATA', {level: 'SECRET', separators: free, aea: {kind: 'RD'}}],
    ['NODIS', {nonIc: ['NODIS']}],
    ['NOFORN/ORCON', {separators: free, dissemination: ['NOFORN', 'ORCON']}],
    [
      'TOP SECRET/SPECIAL INTELLIGENCE',
      {level: 'TOP SECRET', separators: free, caveats: ['SPECIAL INTELLIGENCE']},
    ],
  ])('%s', (print, expected) => {
    expectMarking(banner.parse(print).marking, expected)
  })
})

describe('the grammar of double slashes', () => {
  const ts = {level: 'TOP SECRET'} as const
  const s = {level: 'SECRET'} as const
  test.each<Row>([
    ['SECRET//NOFORN', {...s, dissemination: ['NOFORN']}],
    ['secret // noforn', {...s, dissemination: ['NOFORN']}],
    [
      'TOP SECRET//SI-G ABCD EFGH/TK//ORCON/NOFORN',
      {
        ...ts,
        sci: [
          {control: 'SI', compartments: [{name: 'G', subCompartments: ['ABCD', 'EFGH']}]},
          {control: 'TK'},
        ],
        dissemination: ['ORCON', 'NOFORN'],
      },
    ],
    [
      'TOP SECRET//TALENT KEYHOLE//NOFORN',
      {...ts, sci: [{control: 'TALENT KEYHOLE'}], dissemination: ['NOFORN']},
    ],
    ['SECRET//SAR-OAK', {...s, sap: {programs: [{name: 'OAK'}]}}],
    [
      'SECRET//SAR-OAK-1 2/PINE//WAIVED',
      {
        ...s,
        sap: {
          programs: [{name: 'OAK', compartments: [{name: '1', subCompartments: ['2']}]}, {name: 'PINE'}],
          waived: true,
        },
      },
    ],
    ['SECRET//SAR-MULTIPLE PROGRAMS', {...s, sap: {multiple: true}}],
    ['SECRET//HVSACO', {...s, sap: {handleVia: true}}],
    ['SECRET//SPECIAL ACCESS REQUIRED', {...s, sap: {}}],
    [
      'SECRET//RD-CNWDI-SIGMA 14 20',
      {...s, aea: {kind: 'RD', criticalNuclearWeapon: true, sigmas: [14, 20]}},
    ],
    ['SECRET//RD/TFNI', {...s, aea: {kind: 'RD'}, otherAea: [{kind: 'TFNI'}]}],
    ['UNCLASSIFIED//DOD UCNI', {level: 'UNCLASSIFIED', aea: {kind: 'DOD UCNI'}}],
    ['SECRET//FGI', {...s, fgi: {sources: []}}],
    ['SECRET//FGI CAN DEU NATO', {...s, fgi: {sources: ['CAN', 'DEU', 'NATO']}}],
    ['SECRET//FOREIGN GOVERNMENT INFORMATION', {...s, fgi: {sources: []}}],
    ['SECRET//REL TO USA, AUS, GBR', {...s, releasableTo: ['USA', 'AUS', 'GBR']}],
    ['SECRET//USA/GBR EYES ONLY', {...s, eyesOnly: ['USA', 'GBR']}],
    ['SECRET//DISPLAY ONLY AFG', {...s, displayOnly: ['AFG']}],
    ['SECRET//NOFORN//LIMDIS/SSI', {...s, dissemination: ['NOFORN'], nonIc: ['LIMDIS', 'SSI']}],
    ['SECRET//ACCM-TIN ROOF/COPPER', {...s, accm: ['TIN ROOF', 'COPPER']}],
    ['SECRET//NOFORN//MR', {...s, dissemination: ['NOFORN'], declassifyOn: 'MR'}],
    ['SECRET//FGI CAN//X5', {...s, fgi: {sources: ['CAN']}, declassifyOn: 'X5'}],
    ['SECRET//NOFORN//20291123', {...s, dissemination: ['NOFORN'], declassifyOn: '20291123'}],
    ['SECRET//NOFORN//25X1', {...s, dissemination: ['NOFORN'], declassifyOn: '25X1'}],
    ['//JOINT SECRET CAN GBR USA', {system: 'JOINT', level: 'SECRET', owners: ['CAN', 'GBR', 'USA']}],
    ['//DEU CONFIDENTIAL', {system: 'FGI', level: 'CONFIDENTIAL', owners: ['DEU']}],
    [
      '//COSMIC TOP SECRET//BOHEMIA',
      {system: 'NATO', level: 'TOP SECRET', owners: ['NATO'], nato: 'BOHEMIA'},
    ],
    ['//NATO SECRET//ATOMAL', {system: 'NATO', level: 'SECRET', owners: ['NATO'], nato: 'ATOMAL'}],
    ['CUI', {system: 'CUI'}],
    ['CUI//SP-CTI/PRVCY//NOFORN', {system: 'CUI', cui: ['SP-CTI', 'PRVCY'], dissemination: ['NOFORN']}],
    [
      'CONTROLLED//REL TO USA, CAN',
      {system: 'CUI', releasableTo: ['USA', 'CAN'], printed: 'CONTROLLED//REL TO USA, CAN'},
    ],
    ['CUI//DISPLAY ONLY FRA', {system: 'CUI', displayOnly: ['FRA']}],
    ['SECRET//OLD PIER', {...s, caveats: ['OLD PIER']}],
    ['SECRET//REL TO', {...s, caveats: ['REL TO']}],
    // commas part countries; between controls they are older than the slash
    [
      'TOP SECRET//COMINT//ORCON,NOFORN',
      {
        ...ts,
        sci: [{control: 'COMINT'}],
        dissemination: ['ORCON', 'NOFORN'],
        printed: 'TOP SECRET//COMINT//ORCON,NOFORN',
      },
    ],
    ['SECRET//ORCON,WHALE', {...s, caveats: ['ORCON,WHALE']}],
  ])('%s', (print, expected) => {
    expectMarking(banner.parse(print).marking, expected)
  })
})

describe('departures from the arrangement of the register are kept in print', () => {
  test.each([
    ['SECRET//NOFORN//SI', 'SECRET//NOFORN//SI'],
    ['SECRET // NOFORN/ PROPIN//LIMDIS // SI', 'SECRET//NOFORN/PROPIN//LIMDIS//SI'],
    ['SECRET//NF', 'SECRET//NF'],
    ['CONF//NOFORN', 'CONF//NOFORN'],
    ['//JOINT SECRET USA, CAN', '//JOINT SECRET USA, CAN'],
    ['TOP/SECRET', 'TOP/SECRET'],
    ['SECRET//REL TO USA, GBR/ORCON', 'SECRET//REL TO USA, GBR/ORCON'],
    ['SECRET//DISPLAY ONLY GBR/REL TO USA, GBR', 'SECRET//DISPLAY ONLY GBR/REL TO USA, GBR'],
    ['SECRET//REL TO USA, GBR/REL TO USA, CAN', 'SECRET//REL TO USA, GBR/REL TO USA, CAN'],
    ['SECRET//ACCM-LAMP/LIMDIS', 'SECRET//ACCM-LAMP/LIMDIS'],
    ['SECRET//ORCON, NOFORN//MR', 'SECRET//ORCON, NOFORN//MR'],
    ['SECRET//SAR-LAMP//NOFORN//WAIVED', 'SECRET//SAR-LAMP//NOFORN//WAIVED'],
    ['CONTROLLED', 'CONTROLLED'],
  ])('%s', (print, written) => {
    const read = banner.parse(print)
    expect(read.marking.printed).toBe(written)
    expect(banner.stringify(read)).toBe(written)
  })
})

describe('what is in the arrangement of the register is written as it stood', () => {
  test.each([
    ['SECRET//REL TO USA, GBR/RELIDO'],
    ['SECRET//NOFORN/DISPLAY ONLY GBR'],
    ['SECRET//SPECIAL ACCESS REQUIRED'],
    ['SECRET//SAR-LAMP//WAIVED'],
    ['SECRET//SAR-MULTIPLE PROGRAMS//NOFORN'],
    ['SECRET//HVSACO'],
    ['SECRET//RD-CNWDI'],
    ['//JOINT SECRET CAN USA'],
    ['//DEU SECRET'],
    ['//COSMIC TOP SECRET'],
    ['CUI//SP-PRVCY'],
  ])('%s', (print) => {
    const read = banner.parse(print)
    expect(read.marking.printed).toBeUndefined()
    expect(banner.stringify(read)).toBe(print)
  })

  test('but for the spelling of the level, which a portion mark keeps', () => {
    expect(banner.stringify(banner.parse('TOPSECRET//SI'))).toBe('TOP SECRET//SI')
    expect(portionMark.stringify(portionMark.parse('(TOPSECRET)'))).toBe('(TOPSECRET)')
  })

  test('WAIVED is a word that no list knows where no programme stands before it', () => {
    expect(banner.parse('SECRET//WAIVED').marking).toEqual({
      system: 'US',
      level: 'SECRET',
      caveats: ['WAIVED'],
    })
  })
})

describe('portion marks', () => {
  const form = 'short'
  test.each<Row>([
    ['(S)', {form, level: 'SECRET'}],
    ['(TS//SI//NF)', {form, level: 'TOP SECRET', sci: [{control: 'SI'}], dissemination: ['NOFORN']}],
    ['(S//OC,NF)', {form, level: 'SECRET', dissemination: ['ORCON', 'NOFORN'], printed: 'S//OC,NF'}],
    ['(S/NF/OC)', {form, level: 'SECRET', separators: 'free', dissemination: ['NOFORN', 'ORCON']}],
    ['(C NF)', {form, level: 'CONFIDENTIAL', separators: 'free', dissemination: ['NOFORN']}],
    ['(TS-CCO)', {form, level: 'TOP SECRET', separators: 'free', caveats: ['COMINT CHANNELS ONLY']}],
    ['(TSC)', {form, level: 'TOP SECRET', separators: 'free', caveats: ['COMINT']}],
    ['(SRD)', {form, level: 'SECRET', separators: 'free', aea: {kind: 'RD'}}],
    ['(CFRD)', {form, level: 'CONFIDENTIAL', separators: 'free', aea: {kind: 'FRD'}}],
    ['(FOUO)', {form, administrative: 'FOR OFFICIAL USE ONLY'}],
    ['(U//FOUO)', {form, level: 'UNCLASSIFIED', dissemination: ['FOUO']}],
    ['(//CAN R)', {form, system: 'FGI', level: 'RESTRICTED', owners: ['CAN']}],
    ['(//CTS//BALK)', {form, system: 'NATO', level: 'TOP SECRET', owners: ['NATO'], nato: 'BALK'}],
    ['(//CTSA)', {form, system: 'NATO', level: 'TOP SECRET', owners: ['NATO'], nato: 'ATOMAL'}],
    ['(//JOINT S CAN USA)', {form, system: 'JOINT', level: 'SECRET', owners: ['CAN', 'USA']}],
    ['(S//FRD-SG 14)', {form, level: 'SECRET', aea: {kind: 'FRD', sigmas: [14]}}],
    ['(S//REL)', {form, level: 'SECRET', dissemination: ['REL']}],
    ['(S//REL TO USA, AUS)', {form, level: 'SECRET', releasableTo: ['USA', 'AUS']}],
    ['(CUI//SP-PRVCY//NF)', {form, system: 'CUI', cui: ['SP-PRVCY'], dissemination: ['NOFORN']}],
    ['(SECRET//NOFORN)', {level: 'SECRET', dissemination: ['NOFORN']}],
  ])('%s', (print, expected) => {
    expect(portionMark.parse(print).marking).toMatchObject({system: 'US', ...expected})
  })
})

describe('what is no marking, and why', () => {
  test.each<[parse: 'banner' | 'portionMark', print: string, code: ErrorCode, offset: number]>([
    ['banner', '', 'empty', 0],
    ['banner', '//', 'malformed', 2],
    ['banner', 'SECRET//', 'malformed', 8],
    ['banner', 'SECRET////NOFORN', 'malformed', 8],
    ['banner', 'SECRET//NOFORN//', 'malformed', 16],
    ['banner', 'SECRET//SI//SECRET', 'malformed', 12],
    ['banner', 'SECRET//SI//NOFORN/', 'malformed', 19],
    ['banner', 'SECRET//SAR-', 'malformed', 8],
    ['banner', 'SECRET//SAR-OAK-', 'malformed', 8],
    ['banner', 'SECRET//RD-', 'malformed', 8],
    ['banner', 'SECRET//NOFORN/RD-X', 'malformed', 15],
    ['banner', 'FOUO//UNCLASSIFIED', 'malformed', 6],
    ['banner', '//COSMIC SECRET', 'malformed', 9],
    ['banner', '//NATO TOP SECRET', 'malformed', 2],
    ['banner', '//CTS', 'malformed', 2],
    ['banner', '//NATO', 'unknown-value', 7],
    ['banner', '//NATO SECRET GBR', 'unknown-value', 7],
    ['banner', '//JOINT SECRET CAN', 'malformed', 2],
    ['banner', '//JOINT SECRET CAN QQQ', 'unknown-value', 2],
    ['banner', '//JOINT CAN USA', 'unknown-value', 8],
    ['banner', '//DEU', 'unknown-value', 2],
    ['banner', '//QQQ SECRET', 'unknown-value', 2],
    ['banner', '//DEU SECRET GBR', 'trailing-text', 2],
    ['banner', 'CUI//', 'malformed', 5],
    ['banner', 'CUI//not a category', 'unknown-value', 5],
    ['banner', 'JOINT SECRET', 'unknown-value', 0],
    ['banner', 'SECRETARIAT', 'unknown-value', 0],
    ['banner', 'The secret ingredient is salt.', 'unknown-value', 0],
    ['portionMark', '(c)', 'not-found', 1],
    ['portionMark', '(S)\n(C)', 'trailing-text', 3],
    ['portionMark', '(X)', 'unknown-value', 1],
    ['portionMark', '(//CAN X)', 'unknown-value', 3],
  ])('%s.parse(%j) throws %s at %d', (convention, print, code, offset) => {
    const result = {banner, portionMark}[convention].safeParse(print)
    expect(
      result.success ? result.data.marking : {code: result.error.code, offset: result.error.offset},
    ).toEqual({code, offset})
    expect(result.success ? undefined : result.error).toBeInstanceOf(DeclastError)
  })
})

describe('what stands with a marking', () => {
  test.each([
    ['UNCLASSIFIED when separated from attachment', 'UNCLASSIFIED', 'when separated from attachment'],
    ['SECRET (When Filled In)', 'SECRET', 'When Filled In'],
  ])('%s has a condition', (print, level, condition) => {
    const read = banner.parse(print)
    expect(read).toMatchObject({marking: {level}, condition})
    expect(banner.stringify(read)).toBe(`${level} ${condition}`)
  })

  test('a stroke through it cancels it', () => {
    expect(banner.parse('~~TOP SECRET~~')).toMatchObject({marking: {level: 'TOP SECRET'}, cancelled: true})
    expect(banner.parse('TOP SECRET').cancelled).toBeUndefined()
  })

  test('a marking may go on over lines', () => {
    expect(banner.parse('TOP SECRET\nUMBRA').marking).toMatchObject({level: 'TOP SECRET', caveats: ['UMBRA']})
    // damaged, with a page label under it; a sentence under it makes it none
    expect(banner.parse('TOP SEGRET\n- 2 -').marking.level).toBe('TOP SECRET')
    expect(banner.safeParse('Confidentlal\nnotes were kept').success).toBe(false)
  })
})
