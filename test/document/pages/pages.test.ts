import {describe, expect, test} from 'vitest'
import {nodesIn, pageStartsIn} from '../../tools/nodes.js'

const prose = [
  'The harbor commission met again in the spring and found the upper port as it had',
  'left it, with its cranes idle and its warehouses full of rice that nobody would buy.',
  'The pilots had gone down to the coast to look for work and were not expected back',
  'before the monsoon, and the merchants of the lower port had raised their offers.',
].join('\n')

const stamp = 'Approved For Release 2006/03/14 : CIA-RDP79R00904A000200030014-1'
const state = 'UNCLASSIFIED U.S. Department of State Case No. F-2011-04417 Doc No. C05437210 Date: 06/18/2013'
const objection = 'No Objection to Declassification in Part 2012/05/14 : LOC-HAK-455-7-1-8'
const archive =
  'Declassified per Executive Order 13526, Section 3.3\nNND Project Number: NND 72841. By: NWD Date: 2012'

const pair = 'FOR OFFICIAL USE ONLY\nFOR OFFICIAL USE ONLY'

/** The prose with a blank line between all lines. */
const apart = prose.replaceAll('\n', '\n\n')

const note = 'THESE PAPERS ASK THAT DISSEMINATION\nOF THIS PAPER BE RESTRICTED FOROFFICIAL USE ONLY.'

/** A text out of pieces, with so many blank lines between. */
function page(pieces: readonly string[], blanks = 1): string {
  return pieces.join('\n'.repeat(blanks + 1))
}

describe('pages begin', () => {
  test.each<[why: string, text: string, lines: number[]]>([
    ['nowhere in one page', prose, []],
    ['nowhere in nothing', '', []],
    ['at form feeds', `${prose}\n\f${prose}\n\f${prose}`, [5, 9]],
    ['at a form feed within a line', `${prose}\f${prose}`, [4]],
    // the empty page counts: see the ordinals below
    ['once at form feeds with an empty page between', `${prose}\n\f\n\f\n${prose}`, [7]],
    ['not at a form feed before the first line', `\f${prose}`, []],
    ['at the page marks of an OCR tool', `## Page 1\n\n${prose}\n\n## Page 2\n\n${prose}`, [8]],
    [
      'not at the first of them, behind a title of the tool',
      `# Document\n\n## Page 1\n\n${prose}\n\n## Page 2\n\n${prose}`,
      [10],
    ],
    ['at its rules', `${prose}\n---- Page 2 ----\n${prose}`, [5]],
    ['not at prose that speaks of a page', `${prose}\nPage 2 of the report says so.\n${prose}`, []],
    [
      'between the stamp of a foot and that of a head',
      page([stamp, prose, stamp, stamp, prose, stamp], 2),
      [13],
    ],
    [
      "at an archive's stamp, which heads every page",
      page([archive, prose, archive, prose, archive, prose], 2),
      [11, 21],
    ],
    [
      'between the banner of a foot and that of a head',
      page(['SECRET', prose, 'SECRET', 'SECRET', prose, 'SECRET'], 3),
      [16],
    ],
    [
      'behind a foot of banner and label',
      `${page(['SECRET', prose, '- 1 -', 'SECRET'], 1)}\n\n\n\n${page(['SECRET', prose, '- 2 -', 'SECRET'], 1)}`,
      [14],
    ],
    [
      'at NARA slugs at the foot',
      page([prose, 'NW 64954 DocId:34513419 Page 1', prose, 'NW 64954 DocId:34513419 Page 2'], 2),
      [10],
    ],
    [
      'between the objections that stand at the foot and at the head',
      page([objection, prose, objection, objection, prose], 0),
      [7],
    ],
    ['at scanner slugs at the head', page(['14-00000', prose, '14-00000', prose], 3), [12]],
    [
      'at the stamp of the State Department, and not behind a banner set apart',
      `${page([state, 'SECRET'])}\n\n\n\n\n${page([prose, state])}\n${page([state, prose, state])}`,
      [14],
    ],
    [
      'at a banner above a memorandum, between slugs that other pages have',
      page(
        [
          '14-00000',
          ...Array<string>(5).fill(prose),
          'SECRET',
          'SECRET',
          'MEMORANDUM FOR: Chief, Pilots',
          ...Array<string>(5).fill(prose),
          '14-00000',
          prose,
        ],
        1,
      ),
      [30, 59],
    ],
    [
      'not at a banner in the text between stamps that all pages have',
      page(
        [
          stamp,
          ...Array<string>(5).fill(prose),
          'SECRET',
          ...Array<string>(5).fill(prose),
          stamp,
          stamp,
          prose,
          stamp,
        ],
        1,
      ),
      [57],
    ],
    [
      'at the head behind the last stamp, which stands at a foot',
      page([stamp, prose, prose, stamp, stamp, prose, prose, stamp, 'CONFIDENTIAL', prose, prose], 1),
      [15, 29],
    ],
    [
      'behind the last stamp at a foot, where half a page of text follows',
      page([stamp, prose, prose, stamp, ...Array<string>(4).fill(prose)], 1),
      [15],
    ],
    [
      'not where the text goes on with a sentence',
      page([stamp, prose, prose, stamp, `of the port, ${prose}`, prose, prose], 1),
      [],
    ],
    [
      'between the banners of a foot and a head, where stamps are missing',
      page([stamp, prose, stamp, stamp, prose, prose, pair, prose, prose, pair, prose, prose], 1),
      [10, 23, 36],
    ],
    [
      'behind a stamp between the banners of a foot and a head, where each page has one stamp',
      page([prose, prose, pair.replace('\n', `\n${stamp}\n`), prose, prose, stamp, prose], 1),
      [13],
    ],
    [
      'at a banner that touches the line above, where stamps are missing',
      page(
        [
          stamp,
          prose,
          stamp,
          stamp,
          ...Array<string>(2).fill(`${prose}\n${prose}\nFOR OFFICIAL USE ONLY\n\n${prose}`),
        ],
        1,
      ),
      [10, 20, 35],
    ],
    [
      'not between two banners that stand so but once, and may be one printed twice',
      page([stamp, prose, stamp, stamp, prose, prose, pair, prose, prose, prose], 1),
      [10],
    ],
    [
      'not between two banners beside a stamp, which tells where the page begins',
      page([stamp, prose, prose, pair, stamp, stamp, prose, prose, pair, stamp, stamp, prose, prose], 0),
      [13, 25],
    ],
    [
      'not behind the last stamp where no head follows',
      page([stamp, prose, prose, stamp, 'ET 5', prose, prose], 1),
      [],
    ],
    [
      'not at a banner a few lines below another',
      page(['SECRET', 'The pilots', 'SECRET', prose, prose, prose], 1),
      [],
    ],
    [
      'between the foot and the head of a form',
      page(
        [
          'CONFIDENTIAL',
          prose,
          prose,
          prose,
          'CONFIDENTIAL',
          'CLASSIFICATION - DISSEMINATION CONTROLS',
          'CLASSIFICATION - DISSEMINATION CONTROLS',
          'CONFIDENTIAL',
          prose,
          prose,
          prose,
        ],
        2,
      ),
      [31],
    ],
    ['not at stamps that all stand at the end', page([prose, prose, stamp, stamp], 1), []],
    ['not at a lone banner in the text', page([prose, 'SECRET', prose], 1), []],
    ['not at the page line of a cable', `${prose}\nPAGE 02 PORT 00199 061235Z\n${prose}`, []],
    [
      'not between the marking and the control of a telegram, below its addresses',
      page(
        [
          'PAGE 01 PORT 042975',
          'ORIGIN NODS-00',
          'INFO OCT-01 ISO-00 /001 R',
          'DRAFTED BY PM/ISP:AQUAY',
          'APPROVED BY THE DEPUTY',
          'O 172244Z FEB 78',
          'FM PORT CONTROL',
          'TO AMEMBASSY LONDON IMMEDIATE',
          'INFO AMEMBASSY PARIS IMMEDIATE',
          'S E C R E T PORT 042975',
          'NODIS',
          'E.O. 11652: GDS',
          'TAGS: PARM',
          'SUBJECT: RICE',
          prose.toUpperCase(),
        ],
        0,
      ),
      [],
    ],
    [
      'but at a head that names its paper',
      page(['SECRET NIE 11-42', prose, 'SECRET', 'SECRET NIE 11-42', prose, 'SECRET'], 3),
      [16],
    ],
    [
      'at a banner that touches the line above, and not at the title below it',
      page([prose, prose, `${prose}\nFOR OFFICIAL USE ONLY`, 'HARBORS', prose, prose, prose], 1),
      [15],
    ],
    [
      'behind a banner that touches the line below',
      page([prose, prose, prose, `FOR OFFICIAL USE ONLY\n${prose}`, prose, prose], 1),
      [17],
    ],
    [
      'behind what the foot has below its banner',
      page(['SECRET', prose, prose, 'SECRET\n[REDACTED]', '25X1', '- 2 -', prose, prose, prose, 'SECRET'], 1),
      [18],
    ],
    [
      'not at a banner that touches both, nor at one apart from both',
      page([prose, prose, `${prose}\nFOR OFFICIAL USE ONLY\n${prose}`, prose, 'SECRET', prose, prose], 1),
      [],
    ],
    [
      'at one that touches the line above on a short page: texts are cut anywhere',
      page([`${prose}\nFOR OFFICIAL USE ONLY`, 'HARBORS', prose], 1),
      [5],
    ],
    ['not behind one that touches the line below on a short page', `PORT 19\n\nSECRET\n${prose}`, []],
    [
      'at the stamp of an archive behind the label of a foot',
      page(['533', archive, prose, prose, archive, prose], 1),
      [3, 16],
    ],
    [
      'where lines touch, in a text whose other lines are all set apart, at noise and slugs alike',
      page(
        [
          ...Array<string>(6).fill(apart),
          `${apart}\n13-00.000`,
          apart,
          apart,
          'SECRET',
          apart,
          apart,
          `470\nC`,
          'ROUTING SHEET',
          apart,
        ],
        1,
      ),
      [56, 93],
    ],
    [
      'where lines touch, whatever the slugs of reviewers and the stamps within a page say',
      page(
        [
          apart,
          apart,
          'NW 54955 DocId: 32989494',
          apart,
          'NW 65994 DocId:32175170 Page 8',
          `Page 5\nSECRET`,
          apart,
          stamp,
          apart,
          'NW 65994 DocId:32175170 Page 9',
        ],
        1,
      ),
      [30],
    ],
    [
      'not where three lines touch, as those of an address do',
      page([...Array<string>(6).fill(apart), '470\nC\nROUTING', apart, apart], 1),
      [],
    ],
    [
      'not where lines touch at an even pace',
      page(Array<string>(6).fill(prose.replace('had left\n', 'had left\n\n')), 1),
      [],
    ],
    [
      'behind the note of a translation, at its cover and at a title',
      page([`HARBORS\n\nRICE\n\nFOR OFFICIAL USE ONLY\nNOTE`, prose, prose, `${note}\nRICE`, prose], 1),
      [6, 20],
    ],
    [
      'behind the note of a translation, where stamps are missing',
      page([stamp, prose, prose, prose, `${note}\nRICE`, prose, prose, pair, prose, prose], 1),
      [20, 33],
    ],
    [
      'not behind a sentence that ends like it',
      page([prose, prose, prose, `THE BARGES WERE MARKED FOR THE PILOTS' USE ONLY.\n${prose}`, prose], 1),
      [],
    ],
    [
      'not at the opening of a cable below the boxes of its form',
      page([prose, prose, prose, 'ROUTING', '4', '5', 'SECRET 231556Z MAY', prose, prose], 1),
      [],
    ],
    ['not at boxes to tick', page([prose, 'UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', prose], 1), []],
  ])('%s', (_, text, lines) => {
    expect(pageStartsIn(text)).toEqual(lines)
  })
})

test('a page break holds the furniture around it, and says what shows it', () => {
  const text = page([stamp, prose, '- 1 -', 'SECRET', stamp, stamp, 'SECRET', prose], 2)
  const [pageBreak] = nodesIn(text, 'pageBreak')
  expect(pageBreak?.page).toBe(2)
  expect(pageBreak?.evidence).toBe('furniture')
  expect(pageBreak?.children.map(({type}) => type)).toEqual([
    'pageNumber',
    'banner',
    'releaseStamp',
    'releaseStamp',
    'banner',
  ])
  expect(pageBreak?.children.map((child) => 'placement' in child && child.placement)).toEqual([
    'footer',
    'footer',
    'footer',
    'header',
    'header',
  ])
})

test('boxes to tick are no banners', () => {
  expect(nodesIn(page([prose, 'UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', prose]), 'banner')).toEqual([])
})

test('two boxes at the title of a routing slip are no banners', () => {
  const slip = [
    'UNCLASSIFIED',
    'USE ONLY',
    'CONFIDENTIAL',
    'ROUTING AND RECORD SHEET',
    'FROM: The Pilots',
    prose,
  ]
  expect(nodesIn(page(slip), 'banner')).toEqual([])
  expect(nodesIn(page(slip.filter((line) => !line.startsWith('ROUTING'))), 'banner')).toHaveLength(2)
})

test.each([
  ['the title on two lines', ['UNCLASSIFIED', 'ROUTING', 'AND RECORD', 'NTIAL', 'SECRET', 'SHEET', prose]],
  ['the foot of one', [prose, '610 VE PRENO', 'DREVOUS R SECRET:', 'MCOUCIDENTIA', '" INTERNAL']],
  ['scraps of one before a level', ['DIT SECRET', 'ROUTING AND RECORD SHEET', 'SUBJECT:', prose]],
  ['a figure before a level', ['ROUTING AND RECORD SHEET', '49', '1 SECRET', 'SUBJECT:', prose]],
  [
    'two with specks behind the title',
    ['UNCLASSIFIED', '17', 'ROUTING AND RECORD SHEET...', 'SECRET', prose],
  ],
  ['one that nobody stamps', ['UNCLASSIFIED', 'SUBJECT (Optional', 'ROUTING AND RECORD SHEET', prose]],
])('the boxes of a routing slip are no banners: %s', (_, lines) => {
  expect(nodesIn(page(lines), 'banner')).toEqual([])
})

test('but a level alone above the title of a routing slip is one', () => {
  expect(nodesIn(page(['SECRET', 'ROUTING AND RECORD SHEET', prose]), 'banner')).toHaveLength(1)
  expect(nodesIn(page(['DIT SECRET', 'RECORDS OF THE QUAY', prose]), 'banner')).toHaveLength(1)
})

test.each([
  ['The paper should be downgraded to CONFIDENTIAL from', 'TOP SECRET.', 0],
  ['The paper should continue to be classified', 'CONFIDENTIAL.', 0],
  ['The pilots left the quay in the evening.', 'CONFIDENTIAL.', 1],
  ['The paper should continue to be classified', 'CONFIDENTIAL', 1],
])('a level with a stop that ends a sentence is no banner: %s %s', (above, level, banners) => {
  expect(nodesIn(page([prose, above, level]), 'banner')).toHaveLength(banners)
})

test('boxes to tick are no banners with other words of the form between them', () => {
  const form = ['UNCLASSIFIED', 'FROM', 'Room', 'CONFIDENTIAL', 'Initials', 'Comments', 'SECRET', prose]
  expect(nodesIn(page([prose, ...form]), 'banner')).toEqual([])
})

test('boxes to tick are no banners where one level is printed twice', () => {
  const form = ['TOP SECRET', 'SECRET', 'CONFIDENTIAL', 'UNCLAS E F T O', 'UNCLAS']
  expect(nodesIn(page([prose, ...form, prose]), 'banner')).toEqual([])
})

test('the banner of the next page is none of the boxes', () => {
  const slip = 'ROUTING AND RECORD SHEET\n\nSECRET\n\nUNCLASSIFIED\n13-00000\n\nSECRET'
  expect(nodesIn(`${apart}\n\n${slip}\n\n${apart}\n\n${apart}`, 'banner')).toHaveLength(1)
  const form = 'SECRET\nCONFIDENTIAL\nUNCLASSIFIED'
  expect(nodesIn(`${form}\n\f14-00000\nSECRET\n${prose}`, 'banner')).toHaveLength(1)
  expect(nodesIn(`${form}\n\n## Page 2\n\nSECRET\n${prose}`, 'banner')).toHaveLength(1)
})

test('the numbered boxes of a routing slip are no sections', () => {
  const boxes = ['1.', 'IP/AN', '3.', '4.', 'IP/EDI', '7.', '8.']
  const memorandum = ['1. The barge was sold in May.', '2. Nobody saw it go.']
  const slip = page(['ROUTING AND RECORD SHEET', ...boxes])
  expect(nodesIn(slip, 'section')).toEqual([])
  expect(nodesIn(page(boxes), 'section').length).toBeGreaterThan(0)
  expect(nodesIn(`${slip}\n\f${page(memorandum)}`, 'section')).toHaveLength(2)
})

test('the numbered boxes of the data sheet of a translation are no sections', () => {
  const address = ['1000 North Glebe Road', 'Arlington, Virginia 22201']
  const boxes = ['1. Report No.', '6. Abstracts']
  const sheet = (lines: readonly string[]) => page(['2. Number', ...lines, ...boxes])
  expect(nodesIn(sheet(address), 'section')).toEqual([])
  expect(nodesIn(sheet([address[0] as string]), 'section').length).toBeGreaterThan(0)
  expect(
    nodesIn(`${sheet(address)}${'\n\nThe tide.'.repeat(40)}\n\n1. The pilots left.`, 'section'),
  ).toHaveLength(1)
})

test('the marks of a tool bear no label out', () => {
  const marked = (number: number, head: string) => `## Page ${number}\n\n${head}\n\n${prose}`
  const file = [marked(1, 'SECRET'), marked(2, 'SECRET'), marked(3, 'SECRET\n\n3.')].join('\n\n')
  expect(nodesIn(file, 'pageNumber').map(({label}) => label)).toEqual(['1', '2', '3'])
})

test('lines of contents whose leaders are noise are no sections', () => {
  const contents = 'THE PORT\n\nII. The Meetings of the Pilots. . ....ee\n\nIV. The Trade. . . « »s«-seeees\n'
  expect(nodesIn(contents, 'section')).toEqual([])
  expect(nodesIn(contents.replaceAll(/\. \..*/g, ''), 'section').length).toBeGreaterThan(0)
})

test('banners of three levels with text between are no boxes', () => {
  const text = page([prose, 'UNCLASSIFIED', prose, 'CONFIDENTIAL', prose, 'SECRET', prose])
  expect(nodesIn(text, 'banner').map(({marking}) => marking.level)).toEqual([
    'UNCLASSIFIED',
    'CONFIDENTIAL',
    'SECRET',
  ])
  const line = 'The commission met again in the spring.'
  const near = page([line, 'UNCLASSIFIED', line, 'CONFIDENTIAL', line, 'SECRET', line])
  expect(nodesIn(near, 'banner')).toHaveLength(3)
})

test('a page without text counts', () => {
  const breaks = nodesIn(`${prose}\n\f\n\f\n${prose}\n\f${prose}`, 'pageBreak')
  expect(breaks.map(({page: ordinal}) => ordinal)).toEqual([3, 4])
})
