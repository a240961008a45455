import fc from 'fast-check'
import {fixtureTexts} from './fixture-texts.js'

/** Lines that some convention reads, clean and damaged, and lines that look like one. */
const line = fc.oneof(
  fc.constantFrom(
    'TOP SECRET', 'SECRET', 'S E C R E T', 'CONFIDENTIAL', 'SEGRET', '~~TOP SECRET~~', 'TOP SECRET//SI//NOFORN',
    'UNCLASSIFIED', 'FOR OFFICIAL USE ONLY', 'SECRET/NODIS', 'TOP SECRET - Sensitive', 'c-18 TOP SECRET - Sensitive',
    'RESTRICTED DATA', 'SECRETARY OF STATE', 'CUI', 'a secret meeting', 'SECRET // ?? // X', '(S) The port is closed.',
    '(C//NF)', '©', '25X1', '25X1 25X1', 'STAT', '(b)(1)', 'STATINTL', 'B1, 1.4(D)', '50X1-HUM', '[REDACTED]',
    '[1 line not declassified]', '████', 'Next 2 Page(s) In Document Denied', '- 2 -', '-3-', '2.', 'Page 2 of 5',
    'Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6', 'Approved For Re1ease 2O05/O8/22',
    'Declassified per Executive Order 13526, Section 3.3', 'NND Project Number: NND 63316. By: NWD Date: 2011',
    'RELEASED IN PART', 'NW 64954 DocId:34513419 Page 1', '104-10061-10208', 'C02698154', 'PAGE 02 PORT 00199',
    'MEMORANDUM FOR: Director', 'SUBJECT : Rice', 'FROM', 'TO:', 'REFERENCES : (a) NIE-58: "River Trade"', 'REF: A. STATE 12345',
    '1. First.', '2. Second', 'a. Sub', 'b. Sub', '(1) run', '(2) run', 'III. C. 2. A HEAD', 'i. one', 'l. one', 'A. Name',
    'Distribution:', 'Orig & 2 - DD/I', '1 - File', 'O/NE:ABWhite', 'Acting Assistant Director', '29 January 1953',
    'NO FOREIGN\nDISSEM', 'BACKGROUND\nUSE ONLY', 'POI OFFICIAL USE ONLY', 'ran onxcm. use ONLY', 'ROUTING AND RECORD SHEET', 'REFS:',
    'ACTION', 'INFO:', 'RELEASE IN FULL', 'Page 10 ~ b1; b3;', 'SECRET 101200Z JUN 79 STAFF', '{S} The port is shut.', '2. Number',
    'com-', 'mission', 'ware-', 'houses were full.', '', '', '', '\f', '   ', '\t1953',
  ), // prettier-ignore
  fc.lorem({mode: 'sentences', maxCount: 2}),
  fc.string({maxLength: 30}),
)

/** Documents in which anything may follow anything. */
export const arbitraryDocument = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\f', '\n\f\n', ' ')), {
    maxLength: 60,
  })
  .map((lines) => lines.map(([text, end]) => text + end).join(''))

/** Any string at all: lone surrogates, controls, byte order marks and the characters that conventions begin with. */
export const arbitraryText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('()[]{}.,:;-–—/\\"“”~*#&|!1lI0O25XSECRTab \n\r\f\t\u0000\ud800\udc00\ufeff\u0301█©'),
    ),
    maxLength: 300,
  }),
)

/** Fixtures with pieces taken out, doubled, moved and overwritten. */
export const mutatedFixture = fc
  .tuple(
    fc.constantFrom(...fixtureTexts),
    fc.array(
      fc.record({
        at: fc.double({min: 0, max: 1, noNaN: true}),
        drop: fc.integer({min: 0, max: 40}),
        insert: fc.oneof(
          fc.constant(''),
          fc.string({maxLength: 5}),
          fc.constantFrom('\n', '\f', ' ', '(', ')', '1.', 'TOP', '\n\n'),
        ),
      }),
      {maxLength: 30},
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((current, {at, drop, insert}) => {
      const offset = Math.floor(at * current.length)
      return current.slice(0, offset) + insert + current.slice(offset + drop)
    }, text),
  )

/** Fixtures with their lines in another order, some of them lost, and their pages run together. */
export const shuffledFixture = fc
  .constantFrom(...fixtureTexts)
  .chain((text) => {
    const lines = text.replaceAll('\f', '\n').split('\n')
    return fc.shuffledSubarray(lines, {minLength: Math.floor(lines.length / 2)})
  })
  .map((lines) => lines.join('\n'))
