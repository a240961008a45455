import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareLevels, banner, portionMark, rollUp, type Level} from '../../../src/index.js'
import {arbitraryMarking} from './arbitrary-marking.js'

/** The banner over some portion marks. */
function over(portions: readonly string[]): string | undefined {
  const marking = rollUp(portions.map((mark) => portionMark.parse(mark).marking))
  return (
    marking &&
    banner.stringify({
      type: 'banner',
      value: '',
      marking,
      placement: 'body',
      layer: 'security',
      confidence: 1,
    })
  )
}

describe('the banner that portions require', () => {
  test.each<[says: string, portions: readonly string[], banner: string]>([
    ['the highest level', ['(U)', '(S)', '(C)'], 'SECRET'],
    ['nothing but the level where nothing is classified', ['(U)'], 'UNCLASSIFIED'],
    ['FOUO where nothing is classified', ['(U)', '(U//FOUO)'], 'UNCLASSIFIED//FOUO'],
    ['FOUO from a mark without level', ['(U)', '(FOUO)'], 'UNCLASSIFIED//FOUO'],
    ['no FOUO over classified text', ['(C)', '(FOUO)'], 'CONFIDENTIAL'],
    ['an administrative control, alone', ['(LOU)', '(LOU)'], 'LIMITED OFFICIAL USE'],
    ['several administrative controls', ['(LOU)', '(OUO)'], 'LIMITED OFFICIAL USE//OFFICIAL USE ONLY'],
    [
      'an administrative control beside unclassified text',
      ['(U)', '(AIUO)'],
      'UNCLASSIFIED//ADMINISTRATIVE - INTERNAL USE ONLY',
    ],
    ['NOFORN of any portion', ['(S//NF)', '(C)'], 'SECRET//NOFORN'],
    ['NOFORN above REL TO', ['(S//NF)', '(S//REL TO USA, CAN)'], 'SECRET//NOFORN'],
    ['ORCON of any portion', ['(C//OC)', '(S//NF)'], 'SECRET//ORCON/NOFORN'],
    ['ORCON above ORCON-USGOV', ['(S//OC-USGOV)', '(S//OC)'], 'SECRET//ORCON'],
    [
      'countries that all lists name',
      ['(S//REL TO USA, AUS, CAN)', '(C//REL TO USA, CAN, GBR)'],
      'SECRET//REL TO USA, CAN',
    ],
    [
      'members of a coalition',
      ['(S//REL TO USA, AUS, DEU)', '(S//REL TO USA, FVEY)'],
      'SECRET//REL TO USA, AUS',
    ],
    [
      'a coalition that all lists name',
      ['(S//REL TO USA, FVEY)', '(S//REL TO USA, DEU, FVEY)'],
      'SECRET//REL TO USA, FVEY',
    ],
    [
      'NOFORN where lists have nobody in common',
      ['(S//REL TO USA, AUS)', '(S//REL TO USA, DEU)'],
      'SECRET//NOFORN',
    ],
    ['no list where a classified portion has none', ['(S//REL TO USA, AUS)', '(S)'], 'SECRET'],
    [
      'a list, whatever unclassified portions say',
      ['(S//REL TO USA, AUS)', '(U)'],
      'SECRET//REL TO USA, AUS',
    ],
    [
      'a list that a portion leaves to the banner',
      ['(S//REL TO USA, AUS)', '(C//REL)'],
      'SECRET//REL TO USA, AUS',
    ],
    ['REL where all portions leave the list to the banner', ['(S//REL)', '(C//REL)'], 'SECRET//REL'],
    [
      'what may be released may be shown',
      ['(S//REL TO USA, AUS)', '(S//DISPLAY ONLY AUS)'],
      'SECRET//DISPLAY ONLY AUS',
    ],
    ['RELIDO of every classified portion', ['(S//RELIDO)', '(C//RELIDO)', '(U)'], 'SECRET//RELIDO'],
    ['no RELIDO where one has none', ['(S//RELIDO)', '(C)'], 'SECRET'],
    [
      'EYES ONLY of all',
      ['(S//USA/GBR EYES ONLY)', '(S//USA/CAN/GBR EYES ONLY)'],
      'SECRET//USA/GBR EYES ONLY',
    ],
    [
      'SCI with all compartments, in the order of the register',
      ['(TS//TK//NF)', '(TS//SI-G ABCD//OC/NF)', '(TS//SI-ABC/SI-G EFGH//OC/NF)'],
      'TOP SECRET//SI-ABC-G ABCD EFGH/TK//ORCON/NOFORN',
    ],
    ['programmes in alphabetical order', ['(S//SAR-OAK)', '(S//SAR-ELM-1)'], 'SECRET//SAR-ELM-1/OAK'],
    ['many programmes', ['(S//SAR-AA/BB/CC)', '(S//SAR-DD/EE)'], 'SECRET//SAR-MULTIPLE PROGRAMS'],
    ['special access channels', ['(S//HVSACO)', '(S)'], 'SECRET//HVSACO'],
    ['a waived programme', ['(S//SAR-OAK//WAIVED)', '(S)'], 'SECRET//SAR-OAK//WAIVED'],
    [
      'RD above FRD, with all numbers',
      ['(S//FRD-SG 20)', '(S//RD-N)', '(S//RD-SG 14)'],
      'SECRET//RD-CNWDI-SIGMA 14 20',
    ],
    ['UCNI where nothing is classified', ['(U//DCNI)', '(U//UCNI)'], 'UNCLASSIFIED//DOD UCNI/DOE UCNI'],
    ['no UCNI over classified text', ['(U//DCNI)', '(S)'], 'SECRET'],
    ['foreign sources', ['(S//FGI DEU)', '(S//FGI CAN)'], 'SECRET//FGI CAN DEU'],
    ['a concealed source', ['(S//FGI DEU)', '(S//FGI)'], 'SECRET//FGI'],
    ['foreign portions', ['(//DEU S)', '(C)'], 'SECRET//FGI DEU'],
    ['foreign RESTRICTED as CONFIDENTIAL', ['(//DEU R)', '(U)'], 'CONFIDENTIAL//FGI DEU'],
    ['one foreign owner of all', ['(//DEU R)', '(//DEU C)'], '//DEU CONFIDENTIAL'],
    ['NATO portions', ['(//NS//ATOMAL)', '(//NS//ATOMAL)'], '//NATO SECRET//ATOMAL'],
    ['NODIS above EXDIS', ['(S//NF//XD)', '(S//NF//ND)'], 'SECRET//NOFORN//NODIS'],
    ['SBU, where nothing is classified', ['(U//SBU)', '(U)'], 'UNCLASSIFIED//SBU'],
    [
      'NOFORN for SBU NOFORN, over classified text',
      ['(U//SBU-NF)', '(S//REL TO USA, AUS)'],
      'SECRET//NOFORN',
    ],
    ['LES and NOFORN for LES NOFORN', ['(U//LES-NF)', '(S)'], 'SECRET//NOFORN//LES'],
    ['nicknames', ['(S//ACCM-TIN ROOF)', '(S//ACCM-COPPER)'], 'SECRET//ACCM-TIN ROOF/COPPER'],
    ['CUI categories', ['(CUI//PRVCY)', '(CUI//LEI//NF)'], 'CUI//LEI/PRVCY//NOFORN'],
    ['historic controls as they are', ['(TS-CCO)', '(S/NF)'], 'TOP SECRET//NOFORN//COMINT CHANNELS ONLY'],
    ['no declassification code', ['(S//NF//25X1)'], 'SECRET//NOFORN'],
  ])('is %s: %j', (_, portions, expected) => {
    expect(over(portions)).toBe(expected)
  })

  test('is none for no portions', () => {
    expect(rollUp([])).toBeUndefined()
  })

  test('is of the same level, whatever the order of the portions, and as high as each', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMarking, {minLength: 1, maxLength: 6}), (markings) => {
        const level = rollUp(markings)?.level
        expect(rollUp([...markings].reverse())?.level).toBe(level)
        for (const {level: other} of markings)
          if (other) expect(compareLevels(level as Level, other)).toBeGreaterThanOrEqual(0)
      }),
      {numRuns: 300},
    )
  })

  test('is what it was when it is one of the portions', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMarking, {minLength: 1, maxLength: 4}), (markings) => {
        const once = rollUp(markings)
        if (once) expect(rollUp([once])).toEqual(once)
      }),
      {numRuns: 300},
    )
  })
})

test('levels sort by rank', () => {
  const sorted: Level[] = ['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET']
  expect([...sorted].reverse().sort(compareLevels)).toEqual(sorted)
  expect(compareLevels('SECRET', 'SECRET')).toBe(0)
})
