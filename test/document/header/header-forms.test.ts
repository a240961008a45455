import {describe, expect, test} from 'vitest'
import {parse} from '../../../src/index.js'
import {documentDatesIn, fieldsIn} from '../../tools/fields.js'
import {brokenInvariants} from '../../tools/invariants.js'

const prose = [
  'The harbor commission met again in the spring and found the upper port as it had',
  'left it, with its cranes idle and its warehouses full of rice that nobody would buy.',
  'It was agreed that the pilots should be heard before any of the dues were raised.',
].join('\n')
const head = ['TO: The Director', 'FROM: The Pilots']

/** Lines with a blank one after each, as OCR of wide leading has them. */
const wide = (...lines: readonly string[]) => lines.flatMap((line) => [line, ''])

describe('heads as forms print them', () => {
  test.each<[why: string, lines: string[], fields: string[]]>([
    ['a portion mark before the label', ['(S) SUBJECT: Rice', '', prose], ['subject: (S) Rice']],
    [
      'the short label of telegrams',
      [...head, 'SUB: RICE', '', prose],
      ['to: The Director', 'from: The Pilots', 'subject: RICE'],
    ],
    [
      'a long dash before the value',
      ['DATE: — 06/30/1961', 'TO: – Pilots', '', prose],
      ['date: 06/30/1961', 'to: Pilots'],
    ],
    [
      'a copy without blank lines',
      ['SECRET AIR', 'CHART', 'INFO', 'FROM Chief, PORTO', 'SUBJECT Rice of the Delta', '1. The rice came.'],
      ['info:', 'from: Chief, PORTO', 'subject: Rice of the Delta'],
    ],
    [
      'telegrams in such a copy',
      ['CHARTS', 'TO PORTO', 'FROM LAGOS', '1. RICE CAME FROM PORTO.', 'FROM THE PIER IT WENT TO LAGOS.'],
      ['to: PORTO', 'from: LAGOS'],
    ],
    [
      'the boxes of a form, and its references, which are empty',
      [
        'COUNTRY Utopia',
        'DATE OBTAINED',
        'DATE PREPARED 1 June 1954',
        'REFERENCES',
        'PAGES 1  ENCLOSURES',
        '',
        prose,
      ],
      ['country: Utopia', 'date obtained:', 'date prepared: 1 June 1954', 'reference:'],
    ],
    [
      'the subject at the head of each page of a telegram',
      ['Item Subject: RICE AND BARGES', 'OF THE UPPER PORT', '', prose],
      ['subject: RICE AND BARGES'],
    ],
    [
      'a damaged label that is waited for',
      wide('TO: The Pilots', 'Eron: Mr. Tide', 'BUNJECT!', 'Rice', ...prose.split('\n')),
      ['to: The Pilots', 'from: Mr. Tide', 'subject: Rice'],
    ],
    [
      'no such label for another word',
      wide('TO: The Pilots', 'Room: 5', 'Note: none', ...prose.split('\n')),
      ['to: The Pilots'],
    ],
    ['no such label where none is waited for', wide('Eron: Mr. Tide', ...prose.split('\n')), []],
    [
      'a date on a slip, without blank lines',
      ['TRANSMITTAL SLIP', 'DATE', '12/22/64', 'Director of Pilots', 'Rice of the Delta', 'and its barges'],
      ['date: 12/22/64'],
    ],
    [
      'a date in the head of a telegram, with a stroke for the colon',
      wide('EXT = 4935', 'DATE 1 23 DEC 1960', 'FROM: PORTO', '1. RICE CAME.', '2. BARGES CAME.'),
      ['date: 1 23 DEC 1960', 'from: PORTO'],
    ],
    [
      'the short label of a sender, under a long line of the machine',
      wide(
        '#F14PORTO BH UN AT NO, TIDES HQ NO141 262NOYEOR SEP 78',
        'FM DIRECTOR PILOTS',
        '1. RICE CAME.',
        '2. BARGES CAME.',
      ),
      ['from: DIRECTOR PILOTS'],
    ],
    [
      'a message, from its precedence and time to the signal of its operator',
      ['P 240014Z', 'FM PORTO', 'TO DIRNSA', 'LAGOS', 'INFO CINCPAC', 'ZEM', 'SECRET', '', prose],
      ['from: PORTO', 'to: DIRNSA LAGOS', 'info: CINCPAC'],
    ],
    [
      'a message without a colon before its text',
      ['R 121530Z MAY 65', 'FM CINCPAC', 'TO JCS', 'INFO AMEMBASSY LAGOS', 'BT', 'SECRET', '', prose],
      ['date: 121530Z MAY 65', 'from: CINCPAC', 'to: JCS', 'info: AMEMBASSY LAGOS'],
    ],
    [
      'no head of a message in a sentence with an hour',
      ['PILOTS CAME AT 240014Z', 'FM RADIOS WERE SOLD', '', prose],
      [],
    ],
    [
      'a slip whose names stand in rows',
      ['ROUTING SLIP', 'TO:', 'ACTION INFO DATE INITIAL', '1 DCI X', '2 DDCI', '', prose],
      ['to:'],
    ],
    [
      'another, with the boxes for what is to be done',
      [
        'TO',
        'NAME AND ADDRESS',
        'DATE',
        'INITIALS',
        'ACTION DIRECT REPLY PREPARE REPLY',
        'APPROVAL',
        '',
        prose,
      ],
      ['to:'],
    ],
    ['MEMO and a colon', ['MEMO: FOR THE RECORD', '', prose], ['to: THE RECORD']],
    [
      'a comma for a colon',
      ['ACTION: TIDES 8', 'INFO, PILOTS, BARGES', '', prose],
      ['action: TIDES 8', 'info: PILOTS, BARGES'],
    ],
    [
      'mail',
      ['From: The Pilots', 'Sent: Monday, May 7, 2012 2:57 PM', 'To: Tides', 'Subject: Rice', '', prose],
      ['from: The Pilots', 'date: Monday, May 7, 2012 2:57 PM', 'to: Tides', 'subject: Rice'],
    ],
    ['a small label of a date', ['Date November 25, 1971', '', prose], ['date: November 25, 1971']],
    [
      'specks between the lines of a label',
      ['SUBJECT Rice', 'DATE. : :', 'PUBLISHED 20 May 1949', '', prose],
      ['subject: Rice', 'date published: 20 May 1949'],
    ],
    [
      'a box behind one that is damaged',
      ['COUNTRY Utopia', 'HQW DATE DIST. 20 Mar 1952', '', prose],
      ['country: Utopia', 'date distributed: 20 Mar 1952'],
    ],
    [
      'a routing sheet',
      [
        'SUBJECT: (Optional)',
        'FROM: Pilots',
        'TO: (Officer designation, room number, and',
        'building)',
        '',
        prose,
      ],
      ['subject:', 'from: Pilots', 'to:'],
    ],
    [
      'a routing sheet with its subject',
      ['SUBJECT: (Optional) Rice', 'FROM: Pilots', '', prose],
      ['subject: Rice', 'from: Pilots'],
    ],
    ['the instructions of a sheet', ['TO: ALL ADDRESSEES', 'TO: ACTION BRANCH', '', prose], ['to:', 'to:']],
    [
      'a subject whose end was withheld',
      wide('RE:', 'RICE OF THE', 'JEK Act 6 (1) (B)', ...prose.split('\n')),
      ['subject: RICE OF THE'],
    ],
    [
      'a subject that goes on with the Act',
      wide('RE:', 'RICE OF THE', 'JFK Act of the port', ...prose.split('\n')),
      ['subject: RICE OF THE JFK Act of the port'],
    ],
    [
      'the date of an identification form, read column by column',
      wide('Date', 'Page', ':', ':', '12/10/97', 'Rice'),
      ['date:', 'date:', 'date: 12/10/97'],
    ],
    ['a page below the word for a date', wide('Date', 'Page', ':', 'Rice'), []],
    [
      'the further pages of a cable',
      ['TO PAGE TWO', '', 'CITE PORTO 3475', '', prose],
      ['to:', 'cite: PORTO 3475'],
    ],
    ['addressees named like a page', ['TO: PAGE TWO PILOTS', '', prose], ['to: PAGE TWO PILOTS']],
    [
      'addressees that are all',
      ['TO: ALL ADDRESSEES OF THE PORT', '', prose],
      ['to: ALL ADDRESSEES OF THE PORT'],
    ],
    [
      'the boxes of a dispatch',
      wide(
        'TO',
        'Chief, Pilots',
        'DISPATCH SYMBOL AND NO.',
        'PORT-12944',
        'FROM',
        'Chief of Station, Tides',
        'SUBJECT',
        'Rice and',
        'Barges with',
        'ACTION REQUIRED',
        'photo of a barge',
        'RE: "43-3" - (CHECK "X" ONE)',
        'MARKED FOR INDEXING',
        ...prose.split('\n'),
      ),
      [
        'to: Chief, Pilots',
        'dispatch number: PORT-12944',
        'from: Chief of Station, Tides',
        'subject: Rice and Barges with',
        'action: photo of a barge',
      ],
    ],
    [
      'a dispatch whose boxes were read between its heads',
      wide(
        'TO',
        'Chief, Pilots',
        'FROM',
        '- PROCESSING',
        'ACTION',
        'MANXED FOR INDENTIG',
        'NO INDEXING REQUIRED',
        'HEAD QUALIFIE DESK',
        'CAN JUDGE INDEXING',
        'MICROFILM',
        'Chief of Station, Tides',
        'SUBJECT',
        'Rice',
        ...prose.split('\n'),
      ),
      ['to: Chief, Pilots', 'from:', 'from: Chief of Station, Tides', 'subject: Rice'],
    ],
    [
      'a cable whose boxes stand under its heads',
      wide('TO', 'Chief, Pilots', 'INFO', 'CLASSIFIED MESSAGE', 'ROUTING', ...prose.split('\n')),
      ['to: Chief, Pilots', 'info:'],
    ],
    [
      'addressees whose names begin like a box',
      wide('TO', 'MARKET DESK', 'FROM', 'Processing Pilots', ...prose.split('\n')),
      ['to: MARKET DESK', 'from: Processing Pilots'],
    ],
    [
      'the print of a memorandum form under its heads',
      wide(
        'TO',
        'FROM :',
        'OPTIONAL FORM NO. 10',
        'MAY 1962 EDITION',
        '5010-107-02',
        'GSA GEN. REG. NO. 27',
        'UNITED STATES GOVERNMENT',
        'Memorandum',
        'SAC, PORTO',
        'SA J. Lowe',
        ...prose.split('\n'),
      ),
      ['to:', 'from:', 'to: SAC, PORTO', 'from: SA J. Lowe'],
    ],
    [
      'a date under a label that is none of one',
      wide('FROM:', 'SUBJECT:', 'Pilots', '7/18/66', ...prose.split('\n')),
      ['from:', 'subject:', 'from: Pilots', 'date: 7/18/66'],
    ],
    [
      'a date under its own label',
      wide('DATE:', 'FROM:', '7/18/66', 'Pilots', ...prose.split('\n')),
      ['date:', 'from:', 'date: 7/18/66', 'from: Pilots'],
    ],
    [
      'a subject that the form of a memorandum prints as well',
      wide('SUBJECT:', 'UNITED STATES GOVERNMENT', ...prose.split('\n')),
      ['subject: UNITED STATES GOVERNMENT'],
    ],
    [
      'addressees whose names begin like the form of a memorandum',
      wide('TO', 'UNITED STATES PILOTS', 'FROM', 'Memorandum Section', ...prose.split('\n')),
      ['to: UNITED STATES PILOTS', 'from: Memorandum Section'],
    ],
    [
      'the series of a record',
      ['RECORD SERIES:', 'SUBJECT FILE', 'TO: The Pilots', '', prose],
      ['record series: SUBJECT FILE', 'to: The Pilots'],
    ],
    [
      'addressees of a cable, up to their stop',
      wide('TO: PRIORITY PORTO, TIDES.', 'BOOK CABLE', ...prose.split('\n')),
      ['to: PRIORITY PORTO, TIDES.'],
    ],
    [
      'a sender of the Bureau, up to the status of his case',
      wide('FROM: PORTO (100-231) (P)', 'FORMER PT 4115-P.', ...prose.split('\n')),
      ['from: PORTO (100-231) (P)'],
    ],
    [
      'a name above a text that OCR has broken up',
      wide(
        'THRU',
        'Chief, Pilots',
        'M. Halden',
        'The BARGE Case',
        'Rice 1102',
        'lay, at',
        'the pier.',
        'It',
        'lay',
      ),
      ['via: Chief, Pilots'],
    ],
    [
      'the slug of a library',
      [
        ...head,
        prose,
        '',
        'PHOTO COPY',
        'FROM',
        'GERALD R FORD LIBRARY',
        '',
        'FROM',
        'GERALD R. FORD LIERARY',
      ],
      ['to: The Director', 'from: The Pilots'],
    ],
    [
      'the copies of a paper, which are no origin',
      [...head, prose, '', 'Distribution:', 'Orig: & 1 - Addressee'],
      ['to: The Director', 'from: The Pilots'],
    ],
    [
      'the boxes of a report, each with its content below',
      wide(
        'COUNTRY Porto',
        'SUBJECT Rice',
        'DATE DISTR',
        '18 March 1965',
        'NO. PAGES',
        'REFERENCES',
        'PT-311/00115-64',
        '(Page 11)',
        '8 July 1964',
        'DATE ACQ. March 1965',
        ...prose.split('\n'),
      ),
      [
        'country: Porto',
        'subject: Rice',
        'date distributed: 18 March 1965',
        'number of pages:',
        'reference: PT-311/00115-64 (Page 11) 8 July 1964',
        'date acquired: March 1965',
      ],
    ],
    [
      'what a dispatch cites under its box',
      [...head, 'ACTION REQUIRED - REFERENCES:', 'PORTO 7263', '', prose],
      ['to: The Director', 'from: The Pilots', 'action:', 'reference: PORTO 7263'],
    ],
    [
      'what it asks for under the box',
      [...head, 'ACTION REQUIRED-REFERENCES:', 'For your information', '', prose],
      ['to: The Director', 'from: The Pilots', 'action:', 'reference:', 'action: For your information'],
    ],
    [
      'the box damaged',
      [...head, 'ACTION REQUIRED - REFEREACES', 'PORTO 7263', '', prose],
      ['to: The Director', 'from: The Pilots', 'action:', 'reference: PORTO 7263'],
    ],
    [
      'the box worn away',
      [...head, 'ACTION SEQUIRID. MONRANCIS', 'PORTO 7263', '', prose],
      ['to: The Director', 'from: The Pilots', 'action:'],
    ],
    [
      'an action in two words',
      [...head, 'ACTION RETURNED TUGS', '', prose],
      ['to: The Director', 'from: The Pilots', 'action: RETURNED TUGS'],
    ],
    [
      'labels in a column, and values of two lines',
      [
        ...wide(
          'TO:',
          'FROM:',
          'SUBJECT:',
          'Donald Archer',
          'SA/PO/0',
          'Robert Lowe',
          'Chief, Pilots',
          'Barges',
          '(Port) (U)',
        ),
        '1. The rice was sold.',
      ],
      [
        'to:',
        'from:',
        'subject:',
        'to: Donald Archer SA/PO/0',
        'from: Robert Lowe Chief, Pilots',
        'subject: Barges (Port) (U)',
      ],
    ],
    [
      'labels in a column, and as many values',
      [
        ...wide('TO:', 'FROM:', 'SUBJECT:', 'Director of Pilots', 'Chief of Barges', 'Rice'),
        '1. The rice was sold.',
      ],
      ['to:', 'from:', 'subject:', 'to: Director of Pilots', 'from: Chief of Barges', 'subject: Rice'],
    ],
    [
      'labels in a column, and the last word of a value on a line of its own',
      [
        ...wide('TO:', 'FROM:', 'SUBJECT:', 'Director of Pilots and River', 'Navigation.', 'Chief of Barges'),
        ...wide('Rice', '1. The rice was sold.'),
      ],
      [
        'to:',
        'from:',
        'subject:',
        'to: Director of Pilots and River Navigation.',
        'from: Chief of Barges',
        'subject: Rice',
      ],
    ],
    [
      'labels in a column, and values of one word',
      [...wide('TO:', 'FROM:', 'SUBJECT:', 'Pilots.', 'Barges.', 'Rice'), '1. The rice was sold.'],
      ['to:', 'from:', 'subject:', 'to: Pilots.', 'from: Barges.', 'subject: Rice'],
    ],
    [
      'a numbered paragraph under the box',
      [...head, 'REFERENCE', '1. The rice was sold.', '', prose],
      ['to: The Director', 'from: The Pilots', 'reference:'],
    ],
    [
      'a numbered list under the label',
      [...head, 'REFERENCE', '1. Memo of 5 May 1951', '2. "Rice of the Delta"', '', prose],
      ['to: The Director', 'from: The Pilots', 'reference: Memo of 5 May 1951 "Rice of the Delta"'],
    ],
    [
      'a date that waits for its line',
      ['STAFF:', 'DATE:', 'Kelley', '6/28/75', '', prose],
      ['staff:', 'date:', 'staff: Kelley', 'date: 6/28/75'],
    ],
    [
      'a title that ends with a date',
      ['SUBJECT: The Rice of the Delta', 'Since July 1963', '', prose],
      ['subject: The Rice of the Delta Since July 1963'],
    ],
    [
      'a title that gives a date',
      ['SUBJECT: Request of the Pilots', 'dated May 9, 1976', '', prose],
      ['subject: Request of the Pilots dated May 9, 1976'],
    ],
    [
      'a value that a banner ends',
      [...wide('TO: PILOTS', 'FROM: DIRECTOR, TIDES', 'SECRET', 'CACTUS', 'SUBJECT: RICE'), prose],
      ['to: PILOTS', 'from: DIRECTOR, TIDES', 'subject: RICE'],
    ],
    [
      'text that runs on under a value',
      wide(
        'SUBJECT: Rice of Porto',
        'Barges on order of the pilots for rice of',
        'Porto and for rice of other ports on delta',
        'Lowe and on barges for pilots and for all',
        'Ports of delta and for rice in store on',
        'Barges and in sheds of pilots and of all',
      ),
      ['subject: Rice of Porto'],
    ],
    [
      'the type of a paper on its form',
      ['SUBJECTS:', 'RICE, BARGES, PILOTS', 'PAPER, TEXTUAL DOCUMENT', '', prose],
      ['subject: RICE, BARGES, PILOTS'],
    ],
    [
      'a remark on an addressee',
      ['TO: The Director', '(Attn: The Pilots)', 'SUBJECT: Rice', '', prose],
      ['to: The Director (Attn: The Pilots)', 'subject: Rice'],
    ],
    [
      'a label that no head has',
      ['TO', ': DIRECTOR', 'Signed:', 'SUBJECT: Rice', '', prose],
      ['to: DIRECTOR', 'subject: Rice'],
    ],
    [
      'INFO right under ACTION',
      ['FROM: PORTO', 'ACTION: C/TIDES 5', 'INFO', 'c/barges 4', '', prose],
      ['from: PORTO', 'action: C/TIDES 5', 'info: c/barges 4'],
    ],
    [
      'ACTION above the last of many lines',
      wide('TO: Pilots', 'ACTION', 'Rice'),
      ['to: Pilots', 'action: Rice'],
    ],
    [
      'the number of a telegram behind its label, far from the head',
      wide(
        ...Array.from({length: 16}, (_, at) => `Rice ${at}`),
        'REF PORTO CITY 2548 (IN 36922)',
        '1. THE PILOTS WERE HEARD.',
      ),
      ['reference: PORTO CITY 2548 (IN 36922)'],
    ],
    [
      'an initial at the head of the name below its label',
      wide('FROM', 'M. L. Lowe', 'Plans and Rice Group', 'SUBJECT', 'Rice', ...prose.split('\n')),
      ['from: M. L. Lowe Plans and Rice Group', 'subject: Rice'],
    ],
    [
      'the colon of a label behind another label',
      wide('MEMORANDUM FOR', 'SUBJECT', ':', 'Chief, Pilots', 'Henry Tide', ...prose.split('\n')),
      ['to:', 'subject:', 'to: Chief, Pilots', 'subject: Henry Tide'],
    ],
    [
      'the second label of a cable whose first is damaged',
      ['GONE: C/TIDES INFO: FILE, PORT, RICE', 'TOR: 010944Z JUN 78', 'TO: PORTO.', '', prose],
      ['info: FILE, PORT, RICE', 'time of receipt: 010944Z JUN 78', 'to: PORTO.'],
    ],
    [
      'a codeword below a label without content',
      wide('TO', 'PORTO', 'INFO', 'RYBAT BARGE PILOT', 'REF', 'PORTO 5761', ...prose.split('\n')),
      ['to: PORTO', 'info:', 'reference: PORTO 5761'],
    ],
    [
      'a box too damaged to be read, between others',
      wide(
        'SUBJECT',
        'ONLY QUALIFIED DESK',
        'CAX JUDGE MADE XORE',
        'MICROFILM',
        'Rice',
        ...prose.split('\n'),
      ),
      ['subject:', 'subject: Rice'],
    ],
    [
      'the number of a file under a name',
      wide('TO: Mr. Tide', '105-87912-84', 'FR: S. J. Lowe', '197-4295-9', ...prose.split('\n')),
      ['to: Mr. Tide', 'from: S. J. Lowe'],
    ],
    [
      'a list of works',
      [
        prose,
        '',
        'BIBLIOGRAPHY',
        '',
        '1. A. Archer, Rice of the Delta, Porto 1951.',
        '2. B. Lowe, "Barges", Port Gazette, 12 May 1950.',
      ],
      ['reference: A. Archer, Rice of the Delta, Porto 1951. B. Lowe, "Barges", Port Gazette, 12 May 1950.'],
    ],
    [
      'a list below its label, to the text of the telegram',
      [
        ...wide(
          'FROM: PORTO',
          'REF:',
          'PORTO 5159 (IN 53538)',
          'PORTO 5160 OF MAY',
          'THE PILOTS OF THE UPPER PORT WERE HEARD AND THE DUES WERE RAISED BY THE',
        ),
        'COMMISSION',
      ],
      ['from: PORTO', 'reference: PORTO 5159 (IN 53538) PORTO 5160 OF MAY'],
    ],
  ])('%s', (_, lines, fields) => {
    const text = lines.join('\n')
    expect(fieldsIn(text)).toEqual(fields)
    expect(brokenInvariants(text, parse(text))).toEqual([])
  })

  test.each<[why: string, lines: string[], fields: string[]]>([
    [
      'the heading of a table',
      ['SUBJECT: Rice', '', 'Date', 'Action', 'Pilots', '', prose],
      ['subject: Rice'],
    ],
    [
      'the first copy of a list',
      ['SUBJECT: Rice', '', 'Orig', '& 1 - Addressee', '', prose],
      ['subject: Rice'],
    ],
    [
      'ACTION above the date of a memorandum',
      ['ACTION', 'October 3, 1962', '', 'MEMORANDUM FOR THE PILOTS', '', prose],
      ['date: October 3, 1962', 'to: THE PILOTS'],
    ],
    [
      'ACTION above its number',
      ['ACTION', '4321', '', 'MEMORANDUM FOR THE PILOTS', '', prose],
      ['to: THE PILOTS'],
    ],
    ['but ACTION above an office', ['ACTION', 'TUG-12', '', prose], ['action: TUG-12']],
    ['a heading far below the head', [prose, prose, prose, '', 'ACTION:', '', prose], []],
    ['who reads a copy', [prose, '', '1 - The Deputy Director', 'Attention: The Pilots'], []],
    [
      'the day of a release',
      ['Case No. F-2015-04841', 'Doc No. C05739645', 'Date: 05/13/2015', '', prose],
      [],
    ],
    ['the column of a slip', [prose, '', 'DATE', 'INITIALS', '', 'TO', '', '1', '', '3'], []],
    [
      'entries of a list of papers over several lines',
      wide(
        'MEMORANDUM FOR: Pilots, ATTENTION: Henry Tide,',
        'SUBJECT: Report of the Barges, 18 May 1966',
        'MEMORANDUM FOR THE RECORD, 16 August 1963, signed',
        'Henry Archer (one page)',
        'MEMORANDUM, To: H. Tide, From: H. Archer,',
        'Subject: Rice of the Delta',
      ),
      [],
    ],
    [
      'a word DATE above none',
      ['LIST OF BARGES', 'DATE', 'Pilots of Porto', 'Rice of the Delta', 'and its barges'],
      [],
    ],
    ['an entry of a list of papers', ['MEMORANDUM FOR: Mr. Lowe, SUBJECT: Barges', '', prose], []],
    [
      'one with its sender',
      [prose, '', 'TO: The Pilots, FROM: Mr. Lowe, 14 April 1967,', 'SECRET (one page)'],
      [],
    ],
    ['a bracket of letters that marks no portion', ['(x SUBJECT) Rice', '', prose], []],
    ['a bibliography of the contents', ['CONTENTS', 'BIBLIOGRAPHY', 'ANNEX A', '', prose], []],
    [
      'a bibliography in a line of the contents',
      ['CONTENTS', 'BIBLIOGRAPHY 192', '1. Rice of 1951', '', prose],
      [],
    ],
    ['a column of tubes', [prose, '', 'TO.', '', 'TUBE', '', 'ROOM'], []],
    [
      'words of a sentence in capitals on lines set wide',
      wide(
        'THE BARGES LIE IN THE UPPER PORT AND NOBODY HAS SEEN THE RICE.',
        'THE PILOTS OF THE UPPER PORT HAVE CONFUSED THE PASSAGE OF REF B',
        'TO PORTO.',
        'REF B IS FOR PILOTS',
      ),
      [],
    ],
    [
      'words of sentences at the head of the page of a telegram',
      wide(
        'PORTO 35610',
        'SUBJECT SAID THAT THE BARGES WERE SOLD AND THE RICE WITH THEM',
        'TO THE GUILD.',
        'TO PILOTS TO SPEAK WITH HIM ABOUT IT',
      ),
      [],
    ],
    [
      'a label inside a line of prose',
      ['TO: Pilots', '', 'The box INFO: is empty in all of the papers', '', prose],
      ['to: Pilots'],
    ],
    ['a small word before a number', ['Date palms 12, and 1971 of them', prose], []],
  ])('should not find %s', (_, lines, fields) => {
    expect(fieldsIn(lines.join('\n'))).toEqual(fields)
  })
})

describe('the date of a document', () => {
  test.each<[why: string, lines: string[], dates: string[]]>([
    [
      'a date-time group beside its precedence',
      ['SECRET 161212Z MAY 78 DEFERRED TELEPOUCH', 'CITE PORTO 51113', '', prose],
      ['date-time-group 1978-05-16T12:12Z'],
    ],
    ['a date-time group in a sentence', ['YOUR 161212Z MAY 78 IS NOT HERE', '', prose], []],
    ['with its year on the line below', ['21 MAY', '1982', '', prose], ['date-line 1982-05-21']],
    ['not the day and another number below', ['21 MAY', '4711', '', prose], []],
    ['not two words and a year', ['21 BARGES', '1982', '', prose], []],
    [
      'beside the number under which a cable came in',
      ['FROM PORTO', '17 SEP 64 IN 75963', '', prose],
      ['date-line 1964-09-17'],
    ],
    [
      'of a telegram, before its number',
      ['161212Z MAY 78 CITE WH/PORTO 6535', 'TO PORTO', '', prose],
      ['date-time-group 1978-05-16T12:12Z'],
    ],
    ['not of its microfilm', ['MICROFILMED', 'MAR 18 1968', '', prose], []],
    ['not of its microfilm below', ['AUG 15 1972', 'MICROFiLMED', '', prose], []],
    ['not of the review of its case', ['Case#:NT 45907 Date:', '04-11-2018', '', prose], []],
    ['not of the months that it is about', ['REPORT OF THE PILOTS', 'JULY - DECEMBER 2007', '', prose], []],
    ['not of an entry of a list', ['Gazettes', 'Time, dated 12 April 1960', '', prose], []],
    ['not of its review', ['for FOIA Review on', '16 JUN 1976', '', prose], []],
    ['not of its release by State', ['Doc No. C05739645', '05/13/2015', '', prose], []],
    ['not that of the box before', ['3/15/78', 'DATE', 'RETURNED', 'AGENCY: Pilots', '', prose], []],
    ['of its distribution', ['COUNTRY Utopia DATE DISTR. 20 Mar 1952', '', prose], ['field 1952-03-20']],
    [
      'not behind the text of a telegram',
      [
        ...Array.from({length: 3}, () => 'THE PILOTS WERE HEARD AND THE DUES OF THE UPPER PORT WERE RAISED.'),
        '',
        '17 MAR 62',
      ],
      [],
    ],
    ['not of a title', ['Since July 1963', '', prose], []],
    ['on two lines, the day above', ['11', 'October 1967', '', prose], ['date-line 1967-10-11']],
    ['on two lines, with a short year', ['12 Apr.', '63', '', prose], ['date-line 1963-04-12']],
    ['not a number above a month that is none', ['11', 'Barges 1967', '', prose], []],
    [
      'of the month alone, below a day, where the line goes on',
      ['11', 'October 1967 ff', '', prose],
      ['date-line 1967-10'],
    ],
    ['not of birth', ['Date of birth', '19 Sept 1924', '', prose], []],
    [
      'not of a review below the stamp',
      ['CIA HAS NO OBJECTION', 'IN THIS DOGUMENT. EXCEPT', '5m 6-25-97', '', prose],
      [],
    ],
    ['not of a box that has lost its line', ['PORTO', 'DATE OF 5 MAY 1962', '', prose], []],
    [
      'not figures far from all years of the paper',
      ['In July 1968 the pilots met, and in August 1968 again.', '2-2-20', '', prose],
      [],
    ],
    [
      'behind the level of a telegram',
      ['SECRET 090945Z NOV 77', '', 'CITE PORTO 1234', '', prose],
      ['date-time-group 1977-11-09T09:45Z'],
    ],
    [
      'two lines below its label',
      ['DATE', '344 80/RFL/', '28 SEPTEMBER 1957', '', prose],
      ['field 1957-09-28'],
    ],
    ['not two lines below a word', ['Date', 'Action', '4 July 1963', '', prose], ['date-line 1963-07-04']],
    ['beside a colon of a column', ['Date', 'Page', ': 10/22/98', '1', '', prose], ['field 1998-10-22']],
  ])('%s', (_, lines, dates) => {
    expect(documentDatesIn(lines.join('\n'))).toEqual(dates)
  })
})

describe('the line of a date', () => {
  const datesIn = (line: string) => documentDatesIn(['REPORT OF THE PILOTS', '', line, '', prose].join('\n'))

  test.each<[why: string, line: string, date: string]>([
    ['behind its place, with the hour', 'Porto, July 30, 1947—10 a.m.', '1947-07-30'],
    ['behind its place, with the hour apart', 'PORTO, May 5, 1963, 2 p.m.', '1963-05-05'],
    ['behind its place on the line above', ', July 30, 1947—1 p.m.', '1947-07-30'],
    ['behind its place, at midnight', 'Porto, July 30, 1947—midnight.', '1947-07-30'],
    ['behind its place, with a stop', 'Porto, March 29, 1947.', '1947-03-29'],
    ['behind a place that was supplied', '[Porto,] March 29, 1947.', '1947-03-29'],
    ['behind the hour of a teletype', '1158PM NITEL 12/3/71 LRS', '1971-12-03'],
    ['between the hour and the kind of a teletype', '5:45 PM 3-25-75 NITEL PAB', '1975-03-25'],
    ['behind a speck, before the number of a telegram', '+ 4 DEC 63 IN 7 33 41', '1963-12-04'],
    ['of a transcription', 'Date of transcription November 26, 1971', '1971-11-26'],
    ['behind the number of the paper', 'No. 28-50 14 July 1950', '1950-07-14'],
    ['behind the series of the paper', 'CIA/RR IM-413 15 November 1955', '1955-11-15'],
    ['before the number of the copy', '12 November 1957 Copy No. 33', '1957-11-12'],
    ['of a revision', 'Revised 14 November 1952', '1952-11-14'],
    ['revised', '14 November 1952 (Revised)', '1952-11-14'],
    ['of a week, to its end', 'PORT HIGHLIGHTS - WEEK OF 4 MAY - 10 MAY 1948', '1948-05-10'],
    ['behind a teletype without its hour', '19388CCPM NITEL. 5-2-75 MSE', '1975-05-02'],
    ['behind a teletype with a colon', '5:13 PM NITEL: 5/14/75', '1975-05-14'],
    ['before two hours', 'July 16, 1956, 0815 to 0915', '1956-07-16'],
    ['behind a scrap', 'ey 29 January 1964', '1964-01-29'],
    ['behind two scraps', 'toe oe 16 AUG 1963', '1963-08-16'],
    ['before a scrap', '20 August 1965 = ee', '1965-08-20'],
    ['beside an order of its own', 'TOP SEG XGDS May 22, 1975', '1975-05-22'],
    ['whose nine is a letter', 'g July 1964', '1964-07-09'],
    ['whose eight is a sign', '& February 1972', '1972-02-08'],
    ['of a telegram with a worn hour', '161S4EZ FEB 70 CITE PORTO 6535', '1970-02-16'],
    [
      'of a telegram with a wrong minute',
      '281681Z APR 71 CITE PORTO 11178 (HENRY ARCHER ACTING)',
      '1971-04-28',
    ],
    ['of a telegram with a worn month', '31I23AZ JUI 72 STAFF', '1972-07-31'],
    ['of a week that ends', 'PORT HIGHLIGHTS, WEEK ENDING 10 MAY 1948', '1948-05-10'],
  ])('%s: %s', (_, line, date) => {
    expect(datesIn(line)).toEqual([`date-line ${date}`])
  })

  test.each([
    'As of 14 November 1952',
    'ReBuairtel to PO, 11/8/58.',
    'Remylet to Bureau, 14 November 1952',
    'Approved 14 November 1952',
    'Porto, March 29, 1947 and after',
    'Rice of July 30, 1947—10 barges',
    'PORT HIGHLIGHTS - WEEK OF THE RICE, 1948 BARGES',
    'Copy No. 33 of 12 November 1957 for pilots',
    ', July 30, 1947—10 barges',
    'on 29 January 1964',
    'ltr 29 January 1964',
    '29 January 1964 to us',
    '210 September 1976',
    '[14 Nov 73, P 3]',
    'b/PoB: 3 Nov 1913',
    '16.02-97',
    '5-82 (Rev. 4-29-57)',
    '1-17-63) -',
    'date 10-1-64',
    'DATE: 00/00/00',
    'BUDED 6/1/64',
    'ON 2/16/57',
    '19 July 19!',
    '311357L JUL 96 JXL (TOTAL COPIES:013)',
    '31I2AZZZ JUL 72 STAFF',
    'AA11AAZ JUL 72 STAFF',
    '161S4EZ RED 70',
    '361S4EZ FEB 70',
  ])('should not be %s', (line) => {
    expect(datesIn(line)).toEqual([])
  })

  test('below what a letter answers, and below the regulation of a review', () => {
    expect(documentDatesIn(['Re Porto let and LHM', '', '8-16-68.', '', prose].join('\n'))).toEqual([])
    expect(documentDatesIn(['Re the port', '', '8-16-68.', '', prose].join('\n'))).toEqual([
      'date-line 1968-08-16',
    ])
    expect(documentDatesIn(['Auth.: HR 70-2', 'Date: 26 JUN 1975 By: 012', '', prose].join('\n'))).toEqual([])
  })

  test('a label of day and hour, and one without a colon before another', () => {
    expect(documentDatesIn(['DATE AND TIME: Monday, June 5, 1978', '', prose].join('\n'))).toEqual([
      'field 1978-06-05',
    ])
    expect(
      documentDatesIn(['SUBJECT Rice', 'DATE 8 JUNE 1951   NO. OF PAGES 2', '', prose].join('\n')),
    ).toEqual(['field 1951-06-08'])
  })
})
