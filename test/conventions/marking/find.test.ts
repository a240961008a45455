import {describe, expect, test} from 'vitest'
import {banner, parse, portionMark, type Level} from '../../../src/index.js'
import {nodesIn} from '../../tools/nodes.js'

test.each<[line: string, control: string]>([
  ['FOR OFFICIAL USE ONLY', 'FOR OFFICIAL USE ONLY'],
  ['POI OFFICIAL USE ONLY', 'FOR OFFICIAL USE ONLY'],
  ['1’01! OFFICIAL USE ONLY', 'FOR OFFICIAL USE ONLY'],
  ['OFFICIAL USE ONLY', 'OFFICIAL USE ONLY'],
  ['10 OFFICIAL USE ONLY', 'OFFICIAL USE ONLY'],
  ['Copy 4 OFFICIAL USE ONLY', 'OFFICIAL USE ONLY'],
])('the control of %s is %s', (line, control) => {
  expect(banner.find(line).map(({marking}) => marking.administrative)).toEqual([control])
})

describe('banners on lines', () => {
  test.each<[line: string, value: string, level: Level | undefined, caveats?: string[]]>([
    ['TOP SECRET', 'TOP SECRET', 'TOP SECRET'],
    ['c-18 TOP SECRET - Sensitive', 'TOP SECRET - Sensitive', 'TOP SECRET', ['SENSITIVE']],
    ['TOP SECRET   - 2 -', 'TOP SECRET', 'TOP SECRET'],
    ['SECRET (GDS)', 'SECRET (GDS)', 'SECRET', ['GDS']],
    ['C O N F I D E N T I A L SECTION 01 OF 02 RABAT 0905', 'C O N F I D E N T I A L', 'CONFIDENTIAL'],
    ['UNCLAS RABAT 00259', 'UNCLAS', 'UNCLASSIFIED'],
    ['S-E-C-R-E-T (When Filled In)', 'S-E-C-R-E-T (When Filled In)', 'SECRET'],
    ['Classification: SECRET', 'SECRET', 'SECRET'],
    ['S E 6 R E T', 'S E 6 R E T', 'SECRET'],
    ['TOP SECRET//SI//NOFORN  Page 4', 'TOP SECRET//SI//NOFORN', 'TOP SECRET'],
    ['Copy 4   CUI//PRVCY', 'CUI//PRVCY', undefined],
    ['//NATO SECRET', '//NATO SECRET', 'SECRET'],
    ['No. 41 SECRET/NUFORN', 'SECRET/NUFORN', 'SECRET'],
    ['SECRET/PEBBLE', 'SECRET/PEBBLE', 'SECRET', ['PEBBLE']],
    ['NO FOREIGN DISSEM', 'NO FOREIGN DISSEM', undefined, ['NO FOREIGN DISSEM']],
    [
      'NO FOREIGN DISSEM/CONTROLLED DISSEM',
      'NO FOREIGN DISSEM/CONTROLLED DISSEM',
      undefined,
      ['NO FOREIGN DISSEM', 'CONTROLLED DISSEM'],
    ],
    // the last letter is lost, and what is left makes no other phrase of it
    ['HANDLE VIA COMINT CHANNEL:', 'HANDLE VIA COMINT', undefined, ['HANDLE VIA COMINT CHANNELS']],
    ['PLALPHA RYBAT PLBRAVO', 'RYBAT', undefined, ['RYBAT']],
    ['RYDAT', 'RYDAT', undefined, ['RYBAT']],
    ['NOFORN/ CONTINUED CONTRON', 'NOFORN/ CONTINUED CONTRON', undefined, ['CONTINUED CONTROL']],
    ['SNOFORN/ CONTINUED CONTROL', 'CONTINUED CONTROL', undefined, ['CONTINUED CONTROL']],
    [
      '“NO FOREIGN. DISSEM/CONTROLLED DES SEM',
      'NO FOREIGN. DISSEM/CONTROLLED DES SEM',
      undefined,
      ['NO FOREIGN DISSEM', 'CONTROLLED DISSEM'],
    ],
    ['SECRET TOTO 191845Z', 'SECRET', 'SECRET'],
    ['SECRST/AYBAT', 'SECRST/AYBAT', 'SECRET', ['RYBAT']],
    ['RYBAT PLALPHA PLBRAVO PLCHARLIE PLDELTA PLECHO', 'RYBAT', undefined, ['RYBAT']],
    ['ININTEL PLALPHA', 'ININTEL', undefined],
    ['MERCURY EYES ONLY FOR THE AMBASSADOR FROM THE PILOTS', 'EYES ONLY', undefined, ['EYES ONLY']],
    ['NODIS - NOT FOR ADS', 'NODIS', undefined],
    ['-SECRVT/NODIS', 'SECRVT/NODIS', 'SECRET'],
    ['bECRETSTATE 158406.', 'bECRET', 'SECRET'],
    ['SECRETSTATE 158406', 'SECRET', 'SECRET'],
    ['PRIORITY LAGOS (EYES ONLY HARRIS)', 'EYES ONLY', undefined, ['EYES ONLY']],
    ['• Associated Caveats: LIMDIS', 'LIMDIS', undefined],
    ['TeP SECRET', 'TeP SECRET', 'TOP SECRET'],
    ['TeP SECRET//SI', 'TeP SECRET//SI', 'TOP SECRET'],
    ['TOP SECREI//SI//NOFORN', 'TOP SECREI//SI//NOFORN', 'TOP SECRET'],
    ['Top Secret', 'Top Secret', 'TOP SECRET'],
    ['//NOFORN', 'NOFORN', undefined],
    ['CLASSIFICATION: NOFORN', 'NOFORN', undefined],
    ['EXCLUSIVE - SENSITIVE', 'EXCLUSIVE - SENSITIVE', undefined, ['EXCLUSIVE', 'SENSITIVE']],
    ['TTOP SECRET', 'TTOP SECRET', 'TOP SECRET'],
    [
      'SECRRET/CONTROL - U.S. OFFICIALS ONLY',
      'SECRRET/CONTROL - U.S. OFFICIALS ONLY',
      'SECRET',
      ['CONTROL - U.S. OFFICIALS ONLY'],
    ],
    [
      'SECRET/CONTRCL - U.S. OFFICIALS 0NLY',
      'SECRET/CONTRCL - U.S. OFFICIALS 0NLY',
      'SECRET',
      ['CONTROL - U.S. OFFICIALS ONLY'],
    ],
    ['SECRET//BACKGROUND USE.. ONLY', 'SECRET//BACKGROUND USE.. ONLY', 'SECRET', ['BACKGROUND USE ONLY']],
    ['SECRET//BACKGR0UND USE ONLY', 'SECRET//BACKGR0UND USE ONLY', 'SECRET', ['BACKGROUND USE ONLY']],
    ['SECRET//PEBBLE', 'SECRET//PEBBLE', 'SECRET', ['PEBBLE']],
    // gaps where letters were lost, and a date that lost one
    ['SECRET//N F RN//2 321231', 'SECRET//N F RN//2 321231', 'SECRET', ['NOFORN']],
    ['SECRET//N X RN', 'SECRET//N X RN', 'SECRET', ['N X RN']],
    ['SECRET//PEBBLE//2 321231', 'SECRET//PEBBLE//2 321231', 'SECRET', ['PEBBLE']],
    [
      'For The President Only - Top Secret',
      'For The President Only - Top Secret',
      'TOP SECRET',
      ['FOR THE PRESIDENT ONLY'],
    ],
    ['SECRET NO FORETGN DISSFM', 'SECRET NO FORETGN DISSFM', 'SECRET', ['NO FOREIGN DISSEM']],
    [
      'SECRET/NO FOREIGN DISSEM/CONTRCLLED DISSEM',
      'SECRET/NO FOREIGN DISSEM/CONTRCLLED DISSEM',
      'SECRET',
      ['NO FOREIGN DISSEM', 'CONTROLLED DISSEM'],
    ],
    [
      'REPORT CLASS SECRET--WARNING NOTICE-SENSITIVE INTELLIGENCE',
      'SECRET--WARNING NOTICE-SENSITIVE INTELLIGENCE',
      'SECRET',
      ['WARNING NOTICE - SENSITIVE INTELLIGENCE SOURCES AND METHODS INVOLVED'],
    ],
    ['REPORT CLASS CONFIDENTIAL', 'CONFIDENTIAL', 'CONFIDENTIAL'],
    // what stands there may also be no control
    ['CONFIDENTIAL SECTION INFORMATION', 'CONFIDENTIAL', 'CONFIDENTIAL'],
    ['S ECRET/NODIS', 'S ECRET/NODIS', 'SECRET'],
    ['7OP SECRET 3.5(c)', '7OP SECRET', 'TOP SECRET'],
    [
      'UNCLASSIFIED when separated from attachment',
      'UNCLASSIFIED when separated from attachment',
      'UNCLASSIFIED',
    ],
    ['CONFIDENTIAI', 'CONFIDENTIAI', 'CONFIDENTIAL'],
    // the date-time group of a cable, damaged; who exempted it; the line at the head of its further pages
    ['SECRET IZITISZ CITE LAGOS 2453', 'SECRET', 'SECRET'],
    ['SECRET 161S4EZ FEB 70 CITE LAGOS', 'SECRET', 'SECRET'],
    ['SE GRET 242240Z CITE LAGOS 2578', 'SE GRET', 'SECRET'],
    ['SEGRET 0317437 ANG 72 STAFF', 'SEGRET', 'SECRET'],
    ['SECRET E2 INPDET CL BY 011981', 'SECRET', 'SECRET'],
    ['PAGE 2 PORT LAGOS 2463 SECRET', 'SECRET', 'SECRET'],
    ['Classificatish: Secret', 'Secret', 'SECRET'],
    ['SLUGS: WNINTEL PLGUIDE NQHARBOR', 'WNINTEL', undefined],
    ['SLUGS: WNINTEL PLGUIDE NQHARBOR NQQUAY NQHALL NQMILL', 'WNINTEL', undefined],
    ['Background Use Only', 'Background Use Only', undefined, ['BACKGROUND USE ONLY']],
    // what the edge of the page has left of TOP
    ['P SECRET', 'P SECRET', 'TOP SECRET'],
    ['UP SECRET', 'UP SECRET', 'TOP SECRET'],
    ['OF SECRET', 'OF SECRET', 'TOP SECRET'],
    ['COPY OF SECRET', 'SECRET', 'SECRET'],
    // what stands behind a tab is beside the marking, and the marking ends before it
    ['TOP SECRET - Sensitive\t’\t-', 'TOP SECRET - Sensitive', 'TOP SECRET', ['SENSITIVE']],
    ['7\tTOP SECRET - Sensitive', 'TOP SECRET - Sensitive', 'TOP SECRET', ['SENSITIVE']],
    ['TOI’ SECRET', 'TOI’ SECRET', 'TOP SECRET'],
    ['SECRET - Gensitive', 'SECRET - Gensitive', 'SECRET', ['SENSITIVE']],
    ['RESTRICTED HANDLING', 'RESTRICTED HANDLING', undefined, ['RESTRICTED HANDLING']],
    ['UNCLASSIFIEO', 'UNCLASSIFIEO', 'UNCLASSIFIED'],
    [
      'WARNING N0TICE - SENSITIVE INTELLIGENCE S0URCES AND METH0DS INVOLVED',
      'WARNING N0TICE - SENSITIVE INTELLIGENCE S0URCES AND METH0DS INVOLVED',
      undefined,
      ['WARNING NOTICE - SENSITIVE INTELLIGENCE SOURCES AND METHODS INVOLVED'],
    ],
  ])('%s', (line, value, level, caveats) => {
    const [found, ...more] = banner.find(line)
    expect(more).toEqual([])
    expect(found?.value).toBe(value)
    expect(found?.marking.level).toBe(level)
    expect(found?.marking.caveats).toEqual(caveats)
    expect(found?.position?.start).toEqual({
      line: 1,
      column: line.indexOf(value) + 1,
      offset: line.indexOf(value),
    })
  })

  test.each<[why: string, line: string]>([
    ['a level that is written as prose writes it', 'Secret'],
    ['the same before another word', 'Top Secret harbor'],
    ['a control that stands only behind another', 'SENSITIVE'],
    ['the same before another word', 'SENSITIVE HARBOR'],
    ['a label before a sentence about a level', 'CLASSIFICATION: SECRET of one two three'],
    ['a label before a sentence about a control', 'CLASSIFICATION: NOFORN of one two three'],
    ['a control in small letters', 'noforn at berth'],
    ['a level that a sentence quotes', 'marked "SECRET".'],
    ['the same', 'MARKED “SECRET”'],
    ['a control that a title quotes, beside a word of cables', '"Eyes Only" copies to:'],
    ['a numbered sentence that looks like a control', '2. HE SAID "NO'],
    ['a report on a class', 'REPORT ON CLASS STRUGGLE IN SECRET SOCIETIES'],
    ['a sentence about a classification', 'classification of CONFIDENTIAL isaproper Marking'],
    ['a word at the place of a date-time group', 'SECTOR BATTLES AND SIEGES'],
    ['a page of a list', 'PAGE 2 THE PORT OF LAGOS KEPT SECRET'],
  ])('not %s: %s', (_, line) => {
    expect(banner.find(line)).toEqual([])
  })

  test('a stroke through a banner is part of it', () => {
    expect(banner.find('text\n~~TOP SECRET~~')).toMatchObject([{value: '~~TOP SECRET~~', cancelled: true}])
  })
})

/** A page of text with a line at its head and foot. */
function page(head: string): string {
  const lines = Array.from(
    {length: 24},
    (_, at) => `and the river was crossed for the ${at + 2}th time that day, without loss,`,
  )
  return `${head}\n\nThe column set out at dawn,\n${lines.join('\n')}\nand rested.\n`
}

test.each<[line: string, value: string, administrative: string]>([
  ['POI OFFICIAL USE ONLY', 'POI OFFICIAL USE ONLY', 'FOR OFFICIAL USE ONLY'],
  ['1’01! OFFICIAL USE ONLY', '1’01! OFFICIAL USE ONLY', 'FOR OFFICIAL USE ONLY'],
  ['14 OFFICIAL USE ONLY', 'OFFICIAL USE ONLY', 'OFFICIAL USE ONLY'],
  ['US OFFICIAL USE ONLY', 'OFFICIAL USE ONLY', 'OFFICIAL USE ONLY'],
  ['HARBOR OFFICIAL USE ONLY', 'OFFICIAL USE ONLY', 'OFFICIAL USE ONLY'],
])('FOR through damage: %s', (line, value, administrative) => {
  const found = nodesIn(`${line}\n\nThe column set out.`, 'banner')
  expect(found).toMatchObject([{value, marking: {administrative}}])
})

describe('damage that only the head of a page makes a banner', () => {
  test.each<[head: string, level: Level]>([
    ['TOP CRET', 'TOP SECRET'],
    ['TeP SEGRET', 'TOP SECRET'],
    ['SEGRET D. 7', 'SECRET'],
    ['SFCRET/NUFORM', 'SECRET'],
    ['SECRET RESTRIC', 'SECRET'],
    // the label is damaged, and the second copy of the stamp cut off
    ['CLASSI. TION CONFIDENTIAL CONFIDEN]', 'CONFIDENTIAL'],
    ['SECRET/NODIS January 18, 1972', 'SECRET'],
    // the label of a form, and what dirt has made of the line behind it
    ['CLASSIFICATION -RBSTRIGTEB— “it Uliicit Gol Gili:', 'RESTRICTED'],
    ['CLASSIFICATION  T0P SEGRET', 'TOP SECRET'],
    ['CLASSIFICATION CONPIDENT1AL', 'CONFIDENTIAL'],
    ['CLASSIFICATION SECRBT/CONTRCL - U.S. OFFICIALS 0NLY', 'SECRET'],
  ])('%s', (head, level) => {
    expect(nodesIn(page(head), 'banner').map(({marking}) => marking.level)).toEqual([level])
  })

  test.each([
    ['TOP FLOOR'],
    ['CLASSIFICATION RESTRICTIVE'],
    ['CLASSIFICATION SECURITY OFFICER'],
    ['CLASSIFICATION PROCESSING ACTION.'],
    ['CLASSIFICATION'],
    ['TOP SHELF ROOM'],
    ['CLASSIFTED'],
    ['DECLASS.'],
    ['CONTINUED - OVER'],
    ['CONTRAC'],
    ['CONF:'],
    ['CONFi'],
    ['DESTROYED'],
    ['SECTION 7'],
    ['Segregation'],
    // three letters are near to every abbreviation
    ['Ion'],
    ['NATIONAL SECURITY COUNCIL • .'],
    ['SUMMARY OF INFORMATION'],
    ['Marigold'],
    ['Security guards'],
  ])('%s is none', (head) => {
    expect(nodesIn(page(head), 'banner')).toEqual([])
  })

  test.each([
    ['(S//NT)', '(S//NF)', ['NOFORN'], undefined],
    ['(U//F U )', '(U//FOUO)', ['FOUO'], undefined],
    ['(S/NO ORN)', '(S/NOFORN)', ['NOFORN'], undefined],
    ['(S/NV/SK)', '(S/NF/SK)', ['NOFORN'], ['SK']],
  ])(
    'a control of a portion mark with a letter misread or lost: %s',
    (print, read, dissemination, caveats) => {
      const [mark] = nodesIn(`${print} Ropes of the barges.`, 'portionMark')
      expect(mark?.repairs?.at(-1)?.to).toBe(read)
      expect(mark?.marking.dissemination).toEqual(dissemination)
      expect(mark?.marking.caveats).toEqual(caveats)
    },
  )

  test.each([['(S//NX)'], ['(U//FORT)']])('but not %s', (print) => {
    const [mark] = nodesIn(`${print} Ropes of the barges.`, 'portionMark')
    expect(mark?.repairs).toBe(undefined)
  })

  test('strokes for slashes in portion marks', () => {
    const [first, second] = nodesIn('(U/IFOUO) Ropes of the barges.\n\n(S//SIIINF) Canvas.', 'portionMark')
    expect(first?.marking).toMatchObject({level: 'UNCLASSIFIED', dissemination: ['FOUO']})
    expect(second?.marking).toMatchObject({
      level: 'SECRET',
      sci: [{control: 'SI'}],
      dissemination: ['NOFORN'],
    })
  })

  test('the damaged level of a telegram, before its date-time group', () => {
    const levelOf = (head: string) => nodesIn(page(head), 'banner').map(({marking}) => marking.level)
    expect(levelOf('SEGRET 031743Z AUG 72 STAFF')).toEqual(['SECRET'])
    expect(levelOf('SECRETARY 031743Z AUG 72 STAFF')).toEqual([])
    expect(levelOf('SEGMENT 031743Z AUG 72 STAFF')).toEqual([])
  })

  test('a month behind a marking is no codeword', () => {
    const [head] = nodesIn(page('SECRET/NODIS January 18, 1972'), 'banner')
    expect(head?.marking).toMatchObject({level: 'SECRET', nonIc: ['NODIS']})
    expect(head?.marking.caveats).toBeUndefined()
  })

  test.each(['Security Information', 'Background Use Only'])('a control in small letters: %s', (head) => {
    expect(nodesIn(page(head), 'banner')[0]?.marking.caveats).toEqual([head.toUpperCase()])
  })

  test('what stands in the column of classifications is of the paper that the row lists', () => {
    const paper = 'Memorandum of the harbor board to the council of the port, with the accounts of the year'
    expect(nodesIn(page(`${paper}\tRegistry 41\tCONFIDENTIAL`), 'banner')).toEqual([])
    expect(nodesIn(page('Registry 41\tCONFIDENTIAL'), 'banner')).toHaveLength(1)
  })
})

test.each<[line: string, levels: Level[]]>([
  ['SEGRET 0317437 ANG 72 STAFF', ['SECRET']],
  ['SECRET 2315562 MAY', ['SECRET']],
  ['PAGE 2 PORT LAGOS 2463 SECRET', ['SECRET']],
  ['REGRET 031743Z AND LATER STAFF', []],
  ['LAGOS 0317437 ANG 72 STAFF', []],
])('the level of a cable inside a page: %s', (line, levels) => {
  const text = page('The column').replaceAll('for the 9th time', `for\n${line}\nthe`)
  expect(nodesIn(text, 'banner').map(({marking}) => marking.level)).toEqual(levels)
})

describe('portion marks in lines', () => {
  test.each<[line: string, marks: string[]]>([
    ['(S//NF) The column set out at dawn.', ['(S//NF)']],
    ['1. (C) The column set out at dawn.', ['(C)']],
    ['1: (S) The column set out at dawn.', ['(S)']],
    ['20 (C) at dawn, and warmer later', []],
    ['A. (TS//SI//NF) The column set out.', ['(TS//SI//NF)']],
    ['IV. (U) Supplies', ['(U)']],
    ['SUBJECT: (C) Supplies for the column', ['(C)']],
    ['Subject: Supplies for the column (C)', ['(C)']],
    ['Note 1: (U) Supplies', ['(U)']],
    ['## (U) Supplies', ['(U)']],
    ['- (U//FOUO) ropes and canvas', ['(U//FOUO)']],
    ['Outline of Supplies (U), dtd 10 January 1969', ['(U)']],
    ['Outline of Supplies (U)\tregistry\tSECRET', ['(U)']],
    // curly brackets of parentheses
    ['The column set out. {S}', ['{S}']],
    ['SUBJECT: Supplies(S}', ['(S}']],
    ['{S) Supplies', ['{S)']],
    ['{A} Supplies {B}', []],
    ['[S] Supplies', []],
    // the number of the paragraph is lost, its stop is left
    ['. (S//NF) MISSION: ropes and canvas', ['(S//NF)']],
    ['(U/IFOUO) ropes and canvas', ['(U/IFOUO)']],
    ['(TSIISIIINF) ropes and canvas', ['(TSIISIIINF)']],
    ['(CII) ropes and canvas', []],
    ['(SIIX) ropes and canvas', []],
    ['of the (S) ropes', []],
    ['(//CAN S) What was given by the ally', ['(//CAN S)']],
    ['(JOINT S CAN USA) What both gave', []],
    ['(SECRET//NOFORN) The column set out.', ['(SECRET//NOFORN)']],
    ['(CONF IDENT IAL) Supplies', ['(CONF IDENT IAL)']],
    ['(C SECTION) is missing.', []],
    ['(C NF) Supplies', ['(C NF)']],
    ['(S PEBBLE) Supplies', []],
    ['the river (S) was crossed, and (C) the bridge', []],
    ['(c) a list', []],
    ['(C) (ii) direct an office', []],
    ['Reason: (C)', []],
    // the sign of a copyright
    ['THIS PAPER HAS 2 PAGE (S)', []],
    // under separate cover
    ['Attachment (U/S/C)', []],
    ['(C) 1984 The Harbor Times', []],
    ['(C) 1979, by the harbor press', []],
    ['(C) Copyright The Harbor Times', []],
    ['Copyright (C)', []],
    ['(C) 1984 budgets were lower.', ['(C)']],
    ['(S) 1984 The Year of Barges', ['(S)']],
    ['Reason: The column set out. (C)', ['(C)']],
    ['(SECRETARY) of the column', []],
    ['(S', []],
  ])('%s', (line, marks) => {
    expect(portionMark.find(line).map(({value}) => value)).toEqual(marks)
  })

  test('what is repaired is told', () => {
    expect(portionMark.find('{S) Supplies')[0]?.repairs).toMatchObject([{from: '{S)', to: '(S)'}])
    expect(portionMark.find('(CONF IDENT IAL) Supplies')[0]?.repairs).toMatchObject([
      {from: '(CONF IDENT IAL)', to: '(CONFIDENTIAL)'},
    ])
  })
})

describe('portion marks in a document', () => {
  test('letters are marks where their neighbours are', () => {
    const text = '1. (C) The column set out.\n\n2. (S) It crossed the river.\n\n3. (U) It rested.\n'
    expect(nodesIn(text, 'portionMark').map(({marking}) => marking.level)).toEqual([
      'CONFIDENTIAL',
      'SECRET',
      'UNCLASSIFIED',
    ])
  })
})

test("a form's row of levels is no banner, in a document or alone", () => {
  const row = '[ ] UNCLASSIFIED [ ] CONFIDENTIAL [ ] SECRET'
  expect(banner.find(row)).toEqual([])
  expect(parse(row).children.some(({type}) => type === 'banner')).toBe(false)
})

test.each([['-STCRVTINODIS'], ['aSERET7NODIS'], ['--MINTIORNWAWNODIS']])(
  'a caption behind a level that was struck out: %s',
  (line) => {
    const [found] = nodesIn(`${line}\n\nThe barges were counted at the lock.`, 'banner')
    expect(found?.value).toBe('NODIS')
    expect(found?.marking.nonIc).toEqual(['NODIS'])
  },
)

test.each([
  ['5-2-C-2-E-T', 'SECRET'],
  ['S-\u0414-\u0421-2-I-T', 'SECRET'],
  ['C-0-N-F-1-D-E-M-T-I-8-L', 'CONFIDENTIAL'],
  ['5-2-C-2-5-7', undefined],
  ['1-2-3-4-5-6', undefined],
  ['S-E-C/R-E-T', 'SECRET'],
  ['S-E-C:7-8-T', undefined],
])('single characters between hyphens: %s', (line, level) => {
  const [found] = nodesIn(`${line}\n\nThe barges were counted at the lock.`, 'banner')
  expect(found?.marking.level).toBe(level)
})
