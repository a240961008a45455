import {describe, expect, test} from 'vitest'
import {banner, portionMark, toIsm, type IsmAttributes, type Marking} from '../../../src/index.js'

const usa = (classification: IsmAttributes['classification'], more: IsmAttributes = {}): IsmAttributes => ({
  ...(classification ? {classification} : {}),
  ownerProducer: 'USA',
  ...more,
})

describe('a marking of the modern grammar has a place for each word', () => {
  test.each<[string, IsmAttributes]>([
    // levels and owners
    ['UNCLASSIFIED', usa('U')],
    ['CONFIDENTIAL', usa('C')],
    ['SECRET', usa('S')],
    ['TOP SECRET', usa('TS')],
    ['//DEU RESTRICTED', {classification: 'R', ownerProducer: 'DEU'}],
    ['//JOINT SECRET USA CAN', {classification: 'S', ownerProducer: 'CAN USA', joint: 'true'}],
    ['//COSMIC TOP SECRET', {classification: 'TS', ownerProducer: 'NATO'}],
    ['//COSMIC TOP SECRET//ATOMAL', {classification: 'TS', ownerProducer: 'NATO', nonUSControls: 'ATOMAL'}],
    // SCI: register order, a token for each system, compartment and sub-compartment
    ['TOP SECRET//TK/SI', usa('TS', {SCIcontrols: 'SI TK'})],
    ['TOP SECRET//COMINT', usa('TS', {SCIcontrols: 'SI'})],
    ['TOP SECRET//SI-G ABCD DEFG/TK', usa('TS', {SCIcontrols: 'SI SI-G SI-G-ABCD SI-G-DEFG TK'})],
    ['TOP SECRET//SI-GAMMA ABCD', usa('TS', {SCIcontrols: 'SI SI-G SI-G-ABCD'})],
    ['SECRET//HCS-XXX-GAMMA//NOFORN', usa('S', {SCIcontrols: 'HCS HCS-XXX HCS-GAMMA', disseminationControls: 'NF'})],
    ['TOP SECRET//KLONDIKE-BLUEFISH//NOFORN', usa('TS', {SCIcontrols: 'KDK KDK-BLFH', disseminationControls: 'NF'})],
    // SAP
    ['SECRET//SAR-BP/GB', usa('S', {SARIdentifier: 'BP GB'})],
    ['TOP SECRET//SAR-BP-J12 J54-K15/CD', usa('TS', {SARIdentifier: 'BP BP-J12 BP-J12-J54 BP-K15 CD'})],
    ['TOP SECRET//SAR-BUTTERED POPCORN', usa('TS', {SARIdentifier: 'BUTTERED_POPCORN'})],
    // atomic energy
    ['SECRET//RD', usa('S', {atomicEnergyMarkings: 'RD'})],
    ['SECRET//RD-CNWDI', usa('S', {atomicEnergyMarkings: 'RD RD-CNWDI'})],
    ['TOP SECRET//RD-SIGMA 20 14', usa('TS', {atomicEnergyMarkings: 'RD RD-SG-14 RD-SG-20'})],
    ['SECRET//RD/FRD', usa('S', {atomicEnergyMarkings: 'RD FRD'})],
    ['SECRET//FRD-SIGMA 14', usa('S', {atomicEnergyMarkings: 'FRD FRD-SG-14'})],
    ['UNCLASSIFIED//DOD UCNI', usa('U', {atomicEnergyMarkings: 'DCNI'})],
    ['UNCLASSIFIED//DOE UCNI', usa('U', {atomicEnergyMarkings: 'UCNI'})],
    // foreign government information
    ['SECRET//FGI GBR DEU NATO', usa('S', {FGIsourceOpen: 'DEU GBR NATO'})],
    ['SECRET//FGI', usa('S', {FGIsourceProtected: 'FGI'})],
    // dissemination: register order, whatever that of the print
    ['SECRET//NOFORN/ORCON', usa('S', {disseminationControls: 'OC NF'})],
    ['SECRET//RSEN/IMCON/PROPIN/RELIDO/DEA SENSITIVE/FISA', usa('S', {disseminationControls: 'RS IMC PR RELIDO DSEN FISA'})],
    ['SECRET//REL TO USA, NATO, AUS', usa('S', {disseminationControls: 'REL', releasableTo: 'USA AUS NATO'})],
    ['SECRET//REL TO USA CAN', usa('S', {disseminationControls: 'REL', releasableTo: 'USA CAN'})],
    ['SECRET//DISPLAY ONLY NZL, AFG', usa('S', {disseminationControls: 'DISPLAYONLY', displayOnlyTo: 'AFG NZL'})],
    ['UNCLASSIFIED//FOUO', usa('U', {disseminationControls: 'FOUO'})],
    ['FOR OFFICIAL USE ONLY', usa('U', {disseminationControls: 'FOUO'})],
    // outside the intelligence community
    ['SECRET//NOFORN//EXDIS', usa('S', {disseminationControls: 'NF', nonICmarkings: 'XD'})],
    ['SECRET//LIMDIS/ACCM-FOOBAR/BAZ', usa('S', {nonICmarkings: 'DS ACCM-BAZ ACCM-FOOBAR'})],
    ['UNCLASSIFIED//LES NOFORN', usa('U', {nonICmarkings: 'LES-NF'})],
    ['SENSITIVE BUT UNCLASSIFIED', usa('U', {nonICmarkings: 'SBU'})],
    // the last field of banners of 1998-2008
    ['SECRET//NOFORN//20291123', usa('S', {disseminationControls: 'NF', declassDate: '2029-11-23'})],
    ['SECRET//NOFORN//25X1', usa('S', {disseminationControls: 'NF', declassException: '25X1'})],
  ])('%s', (print, expected) => {
    expect(toIsm(banner.parse(print).marking)).toEqual({attributes: expected, unmapped: []})
  }) // prettier-ignore

  test.each<[string, IsmAttributes]>([
    ['(U)', usa('U')],
    ['(S//NF)', usa('S', {disseminationControls: 'NF'})],
    ['(TS//SI/TK//OC/NF)', usa('TS', {SCIcontrols: 'SI TK', disseminationControls: 'OC NF'})],
    ['(S//REL)', usa('S', {disseminationControls: 'REL'})],
    ['(//CAN R)', {classification: 'R', ownerProducer: 'CAN'}],
    ['(//NS//ATOMAL)', {classification: 'S', ownerProducer: 'NATO', nonUSControls: 'ATOMAL'}],
    ['(U//SSI)', usa('U', {nonICmarkings: 'SSI'})],
    ['(S//NNPI)', usa('S', {nonICmarkings: 'NNPI'})],
  ])('portion mark %s', (print, expected) => {
    expect(toIsm(portionMark.parse(print).marking)).toEqual({attributes: expected, unmapped: []})
  })

  test('a system that the register does not list stands behind those that it does', () => {
    const sci = [{control: 'FOO'}, {control: 'SI'}, {control: 'BAR', compartments: [{name: 'X'}]}]
    const marking: Marking = {system: 'US', level: 'TOP SECRET', sci}
    expect(toIsm(marking).attributes).toEqual(usa('TS', {SCIcontrols: 'SI BAR BAR-X FOO'}))
  })

  test('a list of eyes is one of releasability', () => {
    const marking: Marking = {system: 'US', level: 'SECRET', eyesOnly: ['USA', 'GBR']}
    expect(toIsm(marking).attributes).toEqual(
      usa('S', {disseminationControls: 'EYES', releasableTo: 'USA GBR'}),
    )
  })
})

describe('words that ISM has no place for are told', () => {
  test.each<[string, IsmAttributes, string[]]>([
    ['TOP SECRET - Sensitive', usa('TS'), ['SENSITIVE']],
    ['SECRET//SAR-MULTIPLE PROGRAMS', usa('S'), ['SAR-MULTIPLE PROGRAMS']],
    ['SECRET//HVSACO', usa('S'), ['HVSACO']],
    ['TOP SECRET//SAR-BP//WAIVED', usa('TS', {SARIdentifier: 'BP'}), ['WAIVED']],
    ['SECRET//NOFORN//MR', usa('S', {disseminationControls: 'NF'}), ['MR']],
    ['SECRET//WNINTEL', usa('S'), ['WNINTEL']],
    ['LIMITED OFFICIAL USE', usa('U'), ['LIMITED OFFICIAL USE']],
    ['TOP SECRET//FOO/SI/BAR-X', usa('TS', {SCIcontrols: 'SI'}), ['FOO', 'BAR-X']],
    ['CUI//SP-EXPT', usa('U'), ['CUI', 'SP-EXPT']],
  ])('%s', (print, attributes, unmapped) => {
    expect(toIsm(banner.parse(print).marking)).toEqual({attributes, unmapped})
  })

  test('among those outside the intelligence community, too', () => {
    expect(toIsm({system: 'US', level: 'SECRET', nonIc: ['STADIS', 'NODIS']})).toEqual({
      attributes: usa('S', {nonICmarkings: 'ND'}),
      unmapped: ['STADIS'],
    })
  })
})

describe('a marking of nothing', () => {
  test('has no owner', () => {
    expect(toIsm({system: 'US', caveats: ['EYES ONLY']})).toEqual({attributes: {}, unmapped: ['EYES ONLY']})
  })

  test('of foreign information without an owner has none', () => {
    expect(toIsm({system: 'FGI', level: 'SECRET'}).attributes).toEqual({classification: 'S'})
  })
})

describe('the marking of a whole document', () => {
  test.each<[string, IsmAttributes]>([
    [
      'SECRET//NOFORN',
      usa('S', {disseminationControls: 'NF', resourceElement: 'true', compliesWith: 'USGov'}),
    ],
    ['TOP SECRET - Sensitive', usa('TS', {resourceElement: 'true'})],
    ['//DEU SECRET', {classification: 'S', ownerProducer: 'DEU', resourceElement: 'true'}],
  ])('%s claims the rules that it follows, where it follows them', (print, expected) => {
    expect(toIsm(banner.parse(print).marking, {resource: true}).attributes).toEqual(expected)
  })
})
