import {describe, expect, test} from 'vitest'
import {fieldsIn} from '../../tools/fields.js'
import {nodesIn} from '../../tools/nodes.js'

const prose = [
  'The harbor commission met again in the spring and found the upper port as it had',
  'left it, with its cranes idle and its warehouses full of rice that nobody would buy.',
  'It was agreed that the pilots should be heard before any of the dues were raised.',
].join('\n')

/** Lines with a blank one after each, as OCR of wide leading has them. */
const wide = (...lines: readonly string[]) => lines.flatMap((line) => [line, ''])

describe('where the content of a field ends', () => {
  test.each<[why: string, lines: string[], fields: string[]]>([
    [
      'before the greeting of a mail',
      ['To: Pilots', 'Subject: Meeting in Porto', 'John,', 'I heard that nobody came.', '', prose],
      ['to: Pilots', 'subject: Meeting in Porto'],
    ],
    [
      'before a word and a colon under a name, which is the next label',
      wide('TO: Mr. Tide', 'FQ.: S. J. Archer', 'Subj: Rice', ...prose.split('\n')),
      ['to: Mr. Tide', 'subject: Rice'],
    ],
    [
      'not before them under a title',
      wide('TO: Mr. Tide', 'SUBJECT: Rice of the', 'Delta: Prices', ...prose.split('\n')),
      ['to: Mr. Tide', 'subject: Rice of the Delta: Prices'],
    ],
    [
      'before the part of a telegram',
      ['TO: PORTO', 'SUBJECT: VISIT OF THE PILOTS AND THE', 'SECTION 01 OF 02 PORTO 1252', '', prose],
      ['to: PORTO', 'subject: VISIT OF THE PILOTS AND THE'],
    ],
    [
      'before the slugs of a cable',
      ['TO DIRECTOR', 'INFO PORTO', 'LCTIDES PBBARGE', 'REF PORTO 1252', '1. RICE CAME.'],
      ['to: DIRECTOR', 'info: PORTO', 'reference: PORTO 1252'],
    ],
    [
      'not before further posts',
      ['TO DIRECTOR', 'INFO PORTO', 'LAGOS QUITO', 'REF PORTO 1252', '1. RICE CAME.'],
      ['to: DIRECTOR', 'info: PORTO LAGOS QUITO', 'reference: PORTO 1252'],
    ],
    [
      'behind what is his',
      wide('TO: Pilots', "SUBJECT: Henry Archer's", 'Guide in Porto.', ...prose.split('\n')),
      ['to: Pilots', "subject: Henry Archer's Guide in Porto."],
    ],
    [
      'before a word of a sentence and a colon',
      [
        'TO: PORTO',
        'SUBJECT: DUES',
        '1. THE DUES OF THE UPPER PORT WERE RAISED LAST SPRING.',
        '2. THE CRANES OF THE UPPER PORT HAVE BEEN IDLE SINCE.',
        '3. THE BARGES OF THE UPPER PORT WERE SOLD IN THE FALL.',
        '4. THE RICE OF THE UPPER PORT IS STILL IN WAREHOUSES.',
        '5. THE PORT OF THE LOWER RIVER SAYS NOTHING ABOUT IT.',
        '6. THE PILOTS HAVE HEARD OF THREE QUESTIONS OF THE PORT',
        'THAT NOBODY HAS ASKED SO FAR AND THAT REQUIRE NOW URGENT',
        'ATTENTION: THE DUES, THE CRANES AND THE BARGES.',
      ],
      ['to: PORTO', 'subject: DUES'],
    ],
    [
      'not before the number under which a telegram was received',
      wide('REF', 'PORTO 3984', '(IN 70545) - Attached', 'Pilots', ...prose.split('\n')),
      ['reference: PORTO 3984 (IN 70545) - Attached'],
    ],
    [
      'of references, where it was left empty',
      [
        'TO: PORTO',
        'REF:',
        'THE PILOTS OF THE UPPER PORT WERE HEARD BY THE COMMISSION',
        'BEFORE THE DUES WERE RAISED.',
      ],
      ['to: PORTO', 'reference:'],
    ],
    [
      'before the stamp of the Bureau',
      wide(
        'TO DIRECTOR',
        'FROM PORTO',
        'ALL INFORMATION CONTAINED',
        'HEREIN IS UNCLASSIFIED',
        ...prose.split('\n'),
      ),
      ['to: DIRECTOR', 'from: PORTO'],
    ],
    [
      'before a rag of a stamp',
      wide('FROM: Pilots', 'SUBJECT:', 'CATION AND/OR;', 'RELEASE OF CIA INFORM', ...prose.split('\n')),
      ['from: Pilots', 'subject:'],
    ],
    [
      'in a stamp that was cut up',
      wide('CIA HAS NO CR', 'TO', 'DECLASS', 'AND/OR', ...prose.split('\n')),
      [],
    ],
    [
      'before a greeting with a title',
      ['FROM: Pilots', 'SUBJECT: The Rice', 'Mr. Tide,', 'No. of Pages: 7', '', prose],
      ['from: Pilots', 'subject: The Rice', 'number of pages: 7'],
    ],
    [
      'before a first heading in capitals that could be a name',
      wide('TO: Pilots', 'SUBJECT: Work of the', 'Pilots', 'A. TASKS', ...prose.split('\n')),
      ['to: Pilots', 'subject: Work of the Pilots'],
    ],
    [
      'not before a name in a title',
      ['TO: Pilots', 'SUBJECT: Talk with', 'A. Tide', '', prose],
      ['to: Pilots', 'subject: Talk with A. Tide'],
    ],
    [
      'not before a name in a title in capitals',
      ['TO: Pilots', 'SUBJECT: TALK WITH', 'A. TIDE', '', prose],
      ['to: Pilots', 'subject: TALK WITH A. TIDE'],
    ],
    [
      'not before a name among addressees',
      ['TO: Pilots,', 'Tide,', 'and Barges', 'SUBJECT: Rice', '', prose],
      ['to: Pilots, Tide, and Barges', 'subject: Rice'],
    ],
    [
      'behind the last of several subjects under letters',
      wide(
        'SUBJECT: A. VISIT OF THE PILOTS TO PORTO.',
        'B.',
        'REPAIR OF THE PIERS FROM MAY TO',
        'JUNE.',
        'C. RICE',
        'REF: DIRECTOR 278086',
        '1. THE PILOTS CAME.',
      ),
      [
        'subject: A. VISIT OF THE PILOTS TO PORTO. B. REPAIR OF THE PIERS FROM MAY TO JUNE. C. RICE',
        'reference: DIRECTOR 278086',
      ],
    ],
    [
      'before a letter that goes on with none',
      wide('SUBJECT: VISIT OF THE PILOTS TO PORTO.', 'B. RICE', ...prose.split('\n')),
      ['subject: VISIT OF THE PILOTS TO PORTO.'],
    ],
    [
      'before a first sentence that has few of the words of sentences',
      wide('SUBJECT:', 'Papers on the Upper', 'Port', 'Attached are two papers "Rice of the', prose),
      ['subject: Papers on the Upper Port'],
    ],
    [
      'before a first sentence that refers to a letter',
      ['SUBJECT: Queries of the Board', 'Reference your letter dated 14 January 1976', '', prose],
      ['subject: Queries of the Board'],
    ],
    [
      'not before a title with such a word',
      ['SUBJECT: Rice, Barges and', 'Reference Books of the Pilots', '', prose],
      ['subject: Rice, Barges and Reference Books of the Pilots'],
    ],
    [
      'with the portion mark of a title',
      wide('SUBJECT: Rice, Henry S. (U)', 'MAK', '7 1972', ...prose.split('\n')),
      ['subject: Rice, Henry S. (U)'],
    ],
    [
      'with the full stop of the addressees of a telegram',
      wide('TO: PRIORITY PORTO, VIGO.', 'TIDE CABLE', 'File copy', ...prose.split('\n')),
      ['to: PRIORITY PORTO, VIGO.'],
    ],
    [
      'not with a speck at the end of a line of them',
      ['INFO: FILE, PORT-50, TIDE-9, RICE-30 .', 'VIGO-4, BARGE-7', '', prose],
      ['info: FILE, PORT-50, TIDE-9, RICE-30 . VIGO-4, BARGE-7'],
    ],
    [
      'with the capitals of a title, before prose that goes on small',
      wide(
        'TO: Pilots',
        'RE:',
        'DUES AND',
        'secured any of the data that the board had asked him for.',
        prose,
      ),
      ['to: Pilots', 'subject: DUES AND'],
    ],
    [
      'before a sentence of a telegram that stands under a short title',
      [
        'SUBJ: TALK WITH THE PILOTS',
        'SUGGEST PORTO REPEAT THIS TO THE MISSION AT THE UPPER PORT.',
        '1. THE PILOTS WERE HEARD.',
      ],
      ['subject: TALK WITH THE PILOTS'],
    ],
    [
      'before a paragraph on one line that goes on from the page before',
      ['Subject: Pilots', '', `not paid. ${prose.replaceAll('\n', ' ')} ${prose.replaceAll('\n', ' ')}`],
      ['subject: Pilots'],
    ],
    [
      'not at a word of it that is a box of reports',
      ['SUBJECTS: BUREAU SOURCE 100 (TIDE)', 'DOCUMENT TYPE: PAPER'],
      ['subject: BUREAU SOURCE 100 (TIDE)', 'document type: PAPER'],
    ],
    [
      'before the time that the machine printed',
      ['ACTION: RICE(01)', 'D(01) PORT(01)', '030248L FEB 00 DAK (TOTAL COPIES:010)', '', prose],
      ['action: RICE(01) D(01) PORT(01)'],
    ],
    [
      'before another label alone on its line',
      wide('TO', 'Chief, Pilots', 'DATE -', 'FROM : Chief of Station, Tides', ...prose.split('\n')),
      ['to: Chief, Pilots', 'from: Chief of Station, Tides'],
    ],
    [
      'not before an agency whose name begins like a level',
      ['SUBJECTS:', 'TIDE, HENRY', 'SECRET SERVICE', 'PILOTS', 'DOCUMENT TYPE: PAPER', '', prose],
      ['subject: TIDE, HENRY SECRET SERVICE PILOTS', 'document type: PAPER'],
    ],
    [
      'before a line of the level',
      ['SUBJECTS:', 'TIDE, HENRY', 'SECRET PORTO 1234', '', prose],
      ['subject: TIDE, HENRY'],
    ],
  ])('%s', (_, lines, fields) => {
    expect(fieldsIn(lines.join('\n'))).toEqual(fields)
  })
})

describe('labels whose contents stand in a block below them', () => {
  test.each<[why: string, lines: string[], fields: string[]]>([
    [
      'below a scrap of the margin',
      wide('TO:', 'ae', 'Chief of the Pilots', 'SUBJECT:', 'i', 'Rice', ...prose.split('\n')),
      // what stands between parts the label from its content
      ['to:', 'to: Chief of the Pilots', 'subject: Rice'],
    ],
    [
      'one of them a digit',
      ['DATE: 04/09/1963', 'PAGES:', '2', 'SUBJECTS :', 'PILOTS', 'TIDES, RICE', 'DOCUMENT TYPE: PAPER'],
      ['date: 04/09/1963', 'pages: 2', 'subject: PILOTS TIDES, RICE', 'document type: PAPER'],
    ],
    [
      'beside the boxes of a routing sheet',
      wide('FROM:', 'EXTENSION', 'NO.', 'Chief of the Pilots', 'SUBJECT: Rice', ...prose.split('\n')),
      ['from:', 'from: Chief of the Pilots', 'subject: Rice'],
    ],
    [
      'beside what a routing slip asks for',
      wide('TO: The Pilots', 'ACTION', 'APPROVAL', 'X RIO COPY', 'CONCURRENCE', ...prose.split('\n')),
      ['to: The Pilots'],
    ],
    [
      'before the first full line of a paragraph without its number',
      wide(
        'TO: Pilots',
        'SUBJECT',
        'Summary of the Barges',
        'In Upper Porto',
        'In May 1959, the New Barge Agency (NBA) of Upper Porto opened',
        'an office in the upper port which is occupied partly by the pilots',
        ...prose.split('\n'),
      ),
      ['to: Pilots', 'subject: Summary of the Barges In Upper Porto'],
    ],
    [
      'with the number of a file of the Bureau',
      wide('TO DIRECTOR', 'FROM PORTO (62-6887)', 'BARGES, 1975', 'RE BUREAU NITEL TO ALL OFFICES'),
      ['to: DIRECTOR', 'from: PORTO (62-6887)'],
    ],
    [
      'with that number on its own line',
      wide('TO ALL PILOTS', 'FROM DIRECTOR', '(62-116395)', 'BARGES - 75.', ...prose.split('\n')),
      ['to: ALL PILOTS', 'from: DIRECTOR (62-116395)'],
    ],
    [
      'with the stop of a title in capitals',
      wide(
        'TO: PORTO',
        'SUBJECT: CERTIFICATION OF BARGES.',
        'THIS PAPER IS OF THE PILOTS IN ITS ENTIRETY.',
        ...prose.split('\n'),
      ),
      ['to: PORTO', 'subject: CERTIFICATION OF BARGES.'],
    ],
    [
      'before small letters below a title in capitals',
      [
        'TO: Pilots',
        'SUBJECT: HENRY ARCHER',
        'IS - R',
        'pursuant to instructions in memo,',
        'the pilots were heard.',
      ],
      ['to: Pilots', 'subject: HENRY ARCHER IS - R'],
    ],
    [
      'before what a lost number leaves of a paragraph',
      wide(
        'TO: PORTO',
        'SUBJ: REQUEST OF THE PILOTS',
        ', FYI, HENRY ARCHER CALLED ME.',
        ...prose.split('\n'),
      ),
      ['to: PORTO', 'subject: REQUEST OF THE PILOTS'],
    ],
    [
      'before a deadline of the Bureau',
      wide('RE: HENRY ARCHER', 'IS - R', 'BUDED 6/1/64', ...prose.split('\n')),
      ['subject: HENRY ARCHER IS - R'],
    ],
    [
      'before the hour of a receipt',
      ['TO: PILOTS', 'INFO: FILE, TIDES,', '12 08 PM:28', '', prose],
      ['to: PILOTS', 'info: FILE, TIDES,'],
    ],
    [
      'before the next label in small letters',
      wide('MEMORANDUM FOR HENRY ARCHER', 'OFFICE OF PILOTS', 'subject: Barges', ...prose.split('\n')),
      ['to: HENRY ARCHER OFFICE OF PILOTS', 'subject: Barges'],
    ],
    [
      'before scraps below a list of offices',
      ['TO: PILOTS', 'INFO: CE/W, DDO (4/P', '[ond on ne nen nnn nese', '', prose],
      ['to: PILOTS', 'info: CE/W, DDO (4/P'],
    ],
    [
      'not before the last offices of a list',
      ['TO: PILOTS', 'INFO: C/O, FILE,', 'CE/R, D (4/W) ;', '', prose],
      ['to: PILOTS', 'info: C/O, FILE, CE/R, D (4/W) ;'],
    ],
    [
      'not between a subject and the next box',
      ['TO: Pilots', 'SUBJECT', 'TIDE', '"Peace" of the River', 'ACTION REQUIRED - REFERENCES', 'PORTO 1234'],
      ['to: Pilots', 'subject: TIDE "Peace" of the River', 'action:', 'reference: PORTO 1234'],
    ],
    [
      'not behind the stop of one addressee before the next',
      ['TO AMEMBASSY PORTO IMMEDIATE.', 'USMISSION VIGO IMMEDIATE', '', prose],
      ['to: AMEMBASSY PORTO IMMEDIATE. USMISSION VIGO IMMEDIATE'],
    ],
    [
      'before the next box of a form without its colon',
      ['AGENCY: PILOTS', 'RECORD NUMBER: 1', 'TO:', 'THE FILE', 'TITLE', 'MEETING OF PILOTS', '', prose],
      ['agency: PILOTS', 'record number: 1', 'to: THE FILE'],
    ],
    [
      'before the next box of a form, damaged',
      ['AGENCY: PILOTS', 'SUBJECTS: RICE', 'DASSMFNCATYOR : PAPER', '', prose],
      ['agency: PILOTS', 'subject: RICE'],
    ],
    [
      'behind a word of it that could be the label again',
      ['SUBJECTS :', 'PAPERS OF THE PILOTS', 'SUBJECTS INCLUDE RICE', 'STATUS : OPEN', '', prose],
      ['subject: PAPERS OF THE PILOTS SUBJECTS INCLUDE RICE', 'current status: OPEN'],
    ],
    ['where no name comes', ['INFO:', '72711', '22070', '', prose], ['info:']],
    [
      'below the marking at the foot',
      wide('ACTION', 'SECRET', 'Pilots of Porto', ...prose.split('\n')),
      ['action:'],
    ],
    [
      'where a sentence comes',
      ['TO:', 'Pages 2 through 4 say that the pilots are the best of this river.', '', prose],
      ['to:'],
    ],
    [
      'behind a scribble',
      ['Re :', 'DN-', 'Talk with Henry Archer', '', prose],
      ['subject:', 'subject: Talk with Henry Archer'],
    ],
    [
      'on the page that the label stands on',
      ['TITLE :\f', 'DATE:', 'SUBJECTS :', '11/29/1963', 'SEE PORTO 105', '', prose],
      ['title:', 'date:', 'subject:', 'date: 11/29/1963', 'subject: SEE PORTO 105'],
    ],
    [
      'not in a sentence of a telegram about a reference',
      wide(
        'TO: PORTO',
        'REF: PORTO 1234',
        'REF RECEIVED FOR PASSAGE TO BARGES RELATES TO RICE',
        ...prose.split('\n'),
      ),
      ['to: PORTO', 'reference: PORTO 1234'],
    ],
  ])('%s', (_, lines, fields) => {
    expect(fieldsIn(lines.join('\n'))).toEqual(fields)
  })
})

describe('lists of references', () => {
  test.each<[why: string, lines: string[], labels: (string | undefined)[]]>([
    [
      'with its first letter on the line of the label',
      wide(
        'TO: PILOTS',
        'REFERENCES: A.',
        'Quarterly report of',
        'the pilots',
        'B. PORT-699',
        ...prose.split('\n'),
      ),
      ['A', 'B'],
    ],
    [
      'whose first letter is lost',
      wide('TO: PILOTS', 'REFS:', 'HONG KONG 59696', 'B. DIRECTOR 230113', ...prose.split('\n')),
      ['A', 'B'],
    ],
    [
      'with bare letters',
      [
        'TO: PILOTS',
        'Ref: ALC 78-0443/3, 5 April 1978',
        '',
        'B OLC 78-0443/1, 6 March 1978',
        'C OLC 78-14551/1',
        '',
        prose,
      ],
      ['A', 'B', 'C'],
    ],
    [
      'with scraps between them',
      wide(
        'TO: PILOTS',
        'REF: A. WAVE 9158',
        '| |',
        'B. KNGS 2167',
        'ae',
        'C. DIR 36101',
        'ae',
        ...prose.split('\n'),
      ),
      ['A', 'B', 'C'],
    ],
    [
      'below a scrap',
      ['GYROSE TIDES', '', '_', 'REF A. WAVE 9158', '', 'B,- KNGS 2167', '', prose],
      ['A', 'B'],
    ],
    [
      'that ends with a date',
      wide(
        'REFERENCE: Letter from Henry Archer, dated 3 July 1964',
        'with the approval of the board I met the pilots of the river',
        prose,
      ),
      [undefined],
    ],
    [
      'not a paragraph below what is cited',
      wide('TO: PILOTS', 'REFS:', 'HONG KONG 59696', 'B. The pilots were heard', ...prose.split('\n')),
      [undefined],
    ],
  ])('%s', (_, lines, labels) => {
    expect(nodesIn(lines.join('\n'), 'reference').map(({label}) => label)).toEqual(labels)
  })
})
