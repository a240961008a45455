import {describe, expect, test} from 'vitest'
import {controlsOf, higherLevel} from '../../src/compile/markings.js'
import {banner, portionMark, type Marking} from '../../src/index.js'

describe('the controls of a marking', () => {
  test.each<[marking: string, controls: string[]]>([
    ['SECRET', []],
    ['SECRET//NOFORN', ['NOFORN']],
    ['TOP SECRET//SI//ORCON/NOFORN', ['SI', 'ORCON', 'NOFORN']],
    ['TOP SECRET//SI-G ABCD//ORCON/NOFORN', ['SI-G ABCD', 'ORCON', 'NOFORN']],
    ['SECRET//RD-CNWDI//NOFORN', ['RD', 'CNWDI', 'NOFORN']],
    ['SECRET//FGI GBR//REL TO USA, GBR', ['FGI GBR', 'REL TO USA, GBR']],
    ['SECRET//REL TO USA, FVEY', ['REL TO USA, FVEY']],
    ['TOP SECRET - Sensitive', ['SENSITIVE']],
    ['FOR OFFICIAL USE ONLY', ['FOR OFFICIAL USE ONLY']],
  ])('%s', (marking, controls) => {
    expect(controlsOf(banner.parse(marking).marking)).toEqual(controls)
  })

  test.each<[what: string, marking: Omit<Marking, 'system'>, controls: string[]]>([
    ['special access', {sap: {programs: [{name: 'BP'}]}}, ['SPECIAL ACCESS REQUIRED', 'SAR-BP']],
    ['special access without names', {sap: {multiple: true}}, ['SPECIAL ACCESS REQUIRED']],
    [
      'compartments and their parts',
      {sci: [{control: 'TK', compartments: [{name: 'BLFH'}, {name: 'IDIT', subCompartments: ['A', 'B']}]}]},
      ['TK-BLFH-IDIT A B'],
    ],
    ['concealed sources', {fgi: {sources: []}}, ['FGI']],
    [
      'display and eyes',
      {displayOnly: ['IRQ'], eyesOnly: ['USA', 'GBR']},
      ['DISPLAY ONLY IRQ', 'USA/GBR EYES ONLY'],
    ],
    ['nicknames', {accm: ['TIDE']}, ['ACCM-TIDE']],
    ['what no list knows', {nonIc: ['EXDIS'], caveats: ['RIVER']}, ['EXDIS', 'RIVER']],
  ])('%s', (_, marking, controls) => {
    expect(controlsOf({system: 'US', ...marking})).toEqual(controls)
  })

  test('of controlled unclassified information', () => {
    expect(controlsOf({system: 'CUI', cui: ['SP-PRVCY']})).toEqual(['CUI', 'SP-PRVCY'])
  })

  test('are the same in a portion mark, by their short names', () => {
    expect(controlsOf(portionMark.parse('(S//NF)').marking)).toEqual(['NOFORN'])
  })
})

test.each([
  [undefined, undefined, undefined],
  ['SECRET', undefined, 'SECRET'],
  [undefined, 'SECRET', 'SECRET'],
  ['SECRET', 'TOP SECRET', 'TOP SECRET'],
  ['SECRET', 'CONFIDENTIAL', 'SECRET'],
] as const)('of %s and %s the higher level is %s', (a, b, higher) => {
  expect(higherLevel(a, b)).toBe(higher)
})
