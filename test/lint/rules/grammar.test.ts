import {describe, expect, test} from 'vitest'
import {found, memo} from '../../tools/lint-rule.js'

/** A memorandum under a marking, or with a portion mark, of 2005 if no day is given. */
const under = (marking: string, date = '4 May 2005') => memo(marking, date, 'The sheds were given up.')
const portion = (mark: string) =>
  memo(
    'TOP SECRET//SI/TK//ORCON/NOFORN',
    '4 May 2005',
    `1. ${mark} The sheds on the east bank were given up.`,
  )

describe('marking-order', () => {
  test.each([
    ['SECRET//SI//NOFORN', []],
    ['TOP SECRET//SI/TK//RD//FGI CAN//ORCON/NOFORN//LIMDIS', []],
    ['SECRET//NOFORN//SI', ['1 warning SECRET//NOFORN//SI']],
    ['SECRET//NOFORN//FGI CAN', ['1 warning SECRET//NOFORN//FGI CAN']],
    ['SECRET//FGI CAN//RD', ['1 warning SECRET//FGI CAN//RD']],
    ['SECRET//ORCON//NOFORN', ['1 warning SECRET//ORCON//NOFORN']],
    ['SECRET//NOFORN/ORCON', ['1 warning SECRET//NOFORN/ORCON']],
    ['SECRET//LIMDIS//NOFORN', ['1 warning SECRET//LIMDIS//NOFORN']],
    // the last field of the years about 2000 is a declassification instruction
    ['SECRET//NOFORN//X1', []],
    ['SECRET//NOFORN//20301231', []],
    // the print before the one grammar
    ['SECRET/NOFORN', []],
    ['SECRET', []],
  ])('%s', (marking, expected) => {
    expect(found('marking-order', under(marking))).toEqual(expected)
  })

  test('holds for portion marks, and from June 1998 on', () => {
    expect(found('marking-order', portion('(S//NF//SI)'))).toEqual(['9 warning (S//NF//SI)'])
    expect(found('marking-order', portion('(S//SI//NF)'))).toEqual([])
    expect(found('marking-order', under('SECRET//NOFORN//SI', '4 May 1990'))).toEqual([])
    expect(found('marking-order', 'SECRET//NOFORN//SI\n\nThe sheds were given up.')).toEqual([
      '1 info SECRET//NOFORN//SI',
    ])
  })

  test('is said once of a banner that stands on every page', () => {
    const pages = `${under('SECRET//NOFORN//SI')}\n\nSECRET//NOFORN//SI`
    expect(found('marking-order', pages)).toHaveLength(1)
  })
})

describe('marking-conflict', () => {
  test.each([
    ['SECRET//NOFORN', []],
    ['SECRET//REL TO USA, GBR', []],
    ['SECRET//RELIDO', []],
    ['SECRET//NOFORN//NODIS', []],
    ['SECRET//NOFORN/REL TO USA, GBR', ['1 error SECRET//NOFORN/REL TO USA, GBR']],
    ['SECRET//NOFORN/RELIDO', ['1 error SECRET//NOFORN/RELIDO']],
    ['SECRET//NOFORN/DISPLAY ONLY AFG', ['1 error SECRET//NOFORN/DISPLAY ONLY AFG']],
    ['SECRET//RD', []],
    ['SECRET//RD//20401231', ['1 error SECRET//RD//20401231']],
    ['SECRET//NOFORN//EXDIS/NODIS', ['1 error SECRET//NOFORN//EXDIS/NODIS']],
  ])('%s', (marking, expected) => {
    expect(found('marking-conflict', under(marking))).toEqual(expected)
  })

  test('with EYES ONLY', () => {
    const marking = {system: 'US', level: 'SECRET', dissemination: ['NOFORN'], eyesOnly: ['USA', 'GBR']}
    const tree = {type: 'root', children: [{type: 'banner', value: 'S', marking}]}
    expect(found('marking-conflict', tree, undefined, {date: '2005'})).toEqual(['1 error S'])
  })
})

describe('releasable-to', () => {
  test.each([
    ['SECRET//REL TO USA, GBR', []],
    ['SECRET//REL TO USA, AUS, GBR, FVEY', []],
    ['SECRET//REL TO GBR, USA', ['1 warning SECRET//REL TO GBR, USA']],
    ['SECRET//REL TO USA, GBR, AUS', ['1 warning SECRET//REL TO USA, GBR, AUS']],
    ['SECRET//REL TO USA, FVEY, GBR', ['1 warning SECRET//REL TO USA, FVEY, GBR']],
    ['SECRET//REL TO AUS, GBR', ['1 warning SECRET//REL TO AUS, GBR']],
    ['SECRET//REL TO USA', ['1 warning SECRET//REL TO USA']],
    ['SECRET//NOFORN', []],
  ])('%s', (marking, expected) => {
    expect(found('releasable-to', under(marking))).toEqual(expected)
  })

  test('a bare REL in a portion takes the list of the banner', () => {
    expect(found('releasable-to', portion('(S//REL)'))).toEqual([])
  })
})

describe('control-level', () => {
  test.each([
    ['TOP SECRET//SI-G//ORCON/NOFORN', []],
    ['SECRET//SI-G//ORCON/NOFORN', ['1 warning SECRET//SI-G//ORCON/NOFORN']],
    ['TOP SECRET//SI-G//NOFORN', ['1 warning TOP SECRET//SI-G//NOFORN']],
    ['SECRET//TK//NOFORN', []],
    ['CONFIDENTIAL//TK//NOFORN', ['1 warning CONFIDENTIAL//TK//NOFORN']],
    ['SECRET//HCS//NOFORN', []],
    ['SECRET//HCS', ['1 warning SECRET//HCS']],
    // its rule is of 2012
    ['TOP SECRET//KDK', []],
    ['UNCLASSIFIED//FOUO', []],
    ['SECRET//FOUO', ['1 warning SECRET//FOUO']],
    ['UNCLASSIFIED//SBU', []],
    ['CONFIDENTIAL//SBU', ['1 warning CONFIDENTIAL//SBU']],
    ['SECRET//RD-CNWDI', []],
    ['CONFIDENTIAL//RD-CNWDI', ['1 warning CONFIDENTIAL//RD-CNWDI']],
  ])('%s', (marking, expected) => {
    expect(found('control-level', under(marking))).toEqual(expected)
  })

  test('holds for portion marks, and each control from when it was asked for', () => {
    expect(found('control-level', portion('(S//FOUO)'))).toEqual(['9 warning (S//FOUO)'])
    expect(found('control-level', portion('(U//FOUO)'))).toEqual([])
    expect(found('control-level', under('SECRET//FOUO', '4 May 1997'))).toEqual([])
    expect(found('control-level', under('TOP SECRET//KDK', '4 May 2015'))).toEqual([
      '1 warning TOP SECRET//KDK',
    ])
  })

  test('a rule that ended while the document may have been written says nothing', () => {
    const marking = {system: 'US', level: 'SECRET', releasableTo: ['GBR'], separators: 'free'}
    const tree = {type: 'root', children: [{type: 'banner', value: 'S', marking}]}
    expect(found('releasable-to', tree)).toEqual([])
    expect(found('releasable-to', tree, undefined, {date: '2005'})).toEqual(['1 warning S'])
    expect(found('releasable-to', tree, undefined, {date: '1998'})).toEqual([])
  })
})
