import {describe, expect, test} from 'vitest'
import {fieldsIn} from '../tools/fields.js'
import {nodesIn} from '../tools/nodes.js'

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
      'not a paragraph below what is cited',
      wide('TO: PILOTS', 'REFS:', 'HONG KONG 59696', 'B. The pilots were heard', ...prose.split('\n')),
      [undefined],
    ],
  ])('%s', (_, lines, labels) => {
    expect(nodesIn(lines.join('\n'), 'reference').map(({label}) => label)).toEqual(labels)
  })
})
