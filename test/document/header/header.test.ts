import {describe, expect, test} from 'vitest'
import {documentDatesIn, fieldsIn} from '../../tools/fields.js'

const prose = [
  'The harbor commission met again in the spring and found the upper port as it had',
  'left it, with its cranes idle and its warehouses full of rice that nobody would buy.',
  'It was agreed that the pilots should be heard before any of the dues were raised.',
].join('\n')

describe('headers', () => {
  test.each<[why: string, lines: string[], fields: string[]]>([
    [
      'of a memorandum',
      [
        '29 January 1953',
        '',
        'MEMORANDUM FOR: Director of Harbors',
        'FROM          : Chief, Tides Branch',
        'SUBJECT       : The Upper Port',
        '',
        prose,
      ],
      [
        'date: 29 January 1953',
        'to: Director of Harbors',
        'from: Chief, Tides Branch',
        'subject: The Upper Port',
      ],
    ],
    [
      'of a memorandum without a colon',
      ['MEMORANDUM FOR THE DEPUTY DIRECTOR OF HARBORS', '', 'SUBJECT: Barges', '', prose],
      ['to: THE DEPUTY DIRECTOR OF HARBORS', 'subject: Barges'],
    ],
    [
      'for the record',
      ['MEMORANDUM FOR THE RECORD', '', 'SUBJECT: Barges', '', prose],
      ['to: THE RECORD', 'subject: Barges'],
    ],
    [
      'of an information report, with the subject below other boxes and a box of two lines',
      [
        'COUNTRY   Alandia   DATE DISTR.  12 Dec. 1950',
        'SUBJECT   Plans for the Meeting of Pilots   NO. OF PAGES  1',
        'of the Upper Port',
        'DATE OF   Spring 1950',
        'INFO.',
        '',
        prose,
      ],
      [
        'country: Alandia',
        'date distributed: 12 Dec. 1950',
        'subject: Plans for the Meeting of Pilots',
        'number of pages: 1',
        'subject: of the Upper Port',
        'date of information: Spring 1950',
      ],
    ],
    [
      'of a form, whose labels stand under one another and their contents elsewhere',
      ['FORM NO. 51-61', 'COUNTRY', 'SUBJECT', '', '', 'Alandia', 'The Upper Port', '', prose],
      ['country:', 'subject:'],
    ],
    [
      'with titles that end with the word of a label',
      ['FROM: The Pilots', 'SUBJECT: PROPOSED PORT ACTION', 'SUBJECT: REQUEST FOR INFORMATION', '', prose],
      ['from: The Pilots', 'subject: PROPOSED PORT ACTION', 'subject: REQUEST FOR INFORMATION'],
    ],
    [
      'of a telegram, with colons on the lines below',
      ['TO', '', ': DIRECTOR', '', 'FROM', '', ': BERN', '', 'ROUTING', '', '4', '', prose],
      ['to: DIRECTOR', 'from: BERN'],
    ],
    [
      'of a telegram, to the line of its class',
      [
        'FM AMEMBASSY PORTO',
        'INFO AMEMBASSY MADRID',
        'AMCONSUL VIGO',
        '',
        'C O N F I D E N T I A L SECTION 01 OF 02 PORTO 00418',
        '',
        prose,
      ],
      ['from: AMEMBASSY PORTO', 'info: AMEMBASSY MADRID AMCONSUL VIGO'],
    ],
    [
      "of a telegram, with the offices that State's copies go to among other lines of the machine",
      [
        'PAGE 01',
        'PORTO 00418 021404Z',
        'ORIGIN EUR-12',
        'INFO OCT-01 ADS-00 INR-10 SS-15 CIAE-00',
        'DODE-00 PM-06 /064 R',
        'DRAFTED BY EUR/WE:AARCHER:BB',
        'O 021350Z MAY 79',
        'FM SECSTATE WASHDC',
        'SUBJECT: HARBOR DUES',
        'UNDER E.O. 12065: A SUMMARY',
        '',
        prose,
      ],
      [
        'origin: EUR-12',
        'info: OCT-01 ADS-00 INR-10 SS-15 CIAE-00 DODE-00 PM-06 /064 R',
        'date: 021350Z MAY 79',
        'from: SECSTATE WASHDC',
        'subject: HARBOR DUES UNDER E.O. 12065: A SUMMARY',
      ],
    ],
    [
      'of a telegram, with references far below the addressees',
      [
        'TO: DIRECTOR',
        prose,
        prose,
        prose,
        '',
        'REF A. DIR 36101',
        'B. BERN 5082',
        '',
        '1. THE BARGE WAS SOLD.',
      ],
      ['to: DIRECTOR', 'reference: DIR 36101 BERN 5082'],
    ],
    ['of a form whose contents stand elsewhere', ['FROM', '', 'DATE', '', 'Harbors', '', prose], ['from:']],
    ['with a damaged title', ['MNORNDUM FOR: The Director', '', prose], ['to: The Director']],
    [
      'of a numbered memorandum',
      ['MEMORANDUM NO. 81 FOR GENERAL A. B. ARCHER', '', prose],
      ['to: GENERAL A. B. ARCHER'],
    ],
    [
      'of a note',
      ['NOTE FOR: The Director', 'FROM: The Pilots', '', prose],
      ['to: The Director', 'from: The Pilots'],
    ],
    [
      'with damaged labels',
      ['TO: The Director', 'TROM: The Pilots', 'SUBIECT: Barges', '', prose],
      ['to: The Director', 'from: The Pilots', 'subject: Barges'],
    ],
    [
      'with damaged separators',
      ['TO : The Director', 'FROM . The Pilots', 'SUBJECT; Barges', '', prose],
      ['to: The Director', 'from: The Pilots', 'subject: Barges'],
    ],
    [
      'over several lines',
      [
        'TO: The Director',
        'SUBJECT: Movement of Barges between the Upper Port and',
        'the Lower Port of the River',
        '',
        prose,
      ],
      [
        'to: The Director',
        'subject: Movement of Barges between the Upper Port and the Lower Port of the River',
      ],
    ],
    [
      'with the rest of a value under it',
      ['TO        : The Director', '            Harbor Commission', 'FROM      : The Pilots', '', prose],
      ['to: The Director Harbor Commission', 'from: The Pilots'],
    ],
    [
      'with a remark in brackets on a line of its own',
      ['TO: Mr. Archer, Dep Asst for Tides', '(Regional Affairs)', '', prose],
      ['to: Mr. Archer, Dep Asst for Tides (Regional Affairs)'],
    ],
    [
      'with labels above their values',
      ['TO', '', 'The Director', '', 'FROM', '', 'The Pilots', '', 'SUBJECT', '', 'Barges', '', prose],
      ['to: The Director', 'from: The Pilots', 'subject: Barges'],
    ],
    [
      'with a colon on a line of its own',
      ['FROM', ':', 'The Pilots', 'TO', ':', 'The Director', '', prose],
      ['from: The Pilots', 'to: The Director'],
    ],
    [
      'of a telegram',
      [
        'O 280653Z JAN 85',
        'FM AMEMBASSY PORT MORESBY',
        'TO SECSTATE WASHDC IMMEDIATE 1694',
        'INFO AMEMBASSY CANBERRA',
        '',
        'E.O. 12356: N/A',
        'TAGS: EWWT, PP',
        'SUBJECT: HARBOR DUES',
        'REF: (A) PORT MORESBY 1234 (B) STATE 4321',
        '',
        '1. THE DUES WERE RAISED.',
      ],
      [
        'date: 280653Z JAN 85',
        'from: AMEMBASSY PORT MORESBY',
        'to: SECSTATE WASHDC IMMEDIATE 1694',
        'info: AMEMBASSY CANBERRA',
        'executive order: N/A',
        'tags: EWWT, PP',
        'subject: HARBOR DUES',
        'reference: PORT MORESBY 1234 STATE 4321',
      ],
    ],
    [
      'of an information report, two columns in a line',
      [
        'COUNTRY Ruritania      REPORT NO. RR-1234',
        'SUBJECT The Upper Port   DATE DISTR. 5 May 1951',
        'NO. OF PAGES 2',
        '',
        prose,
      ],
      [
        'country: Ruritania',
        'report number: RR-1234',
        'subject: The Upper Port',
        'date distributed: 5 May 1951',
        'number of pages: 2',
      ],
    ],
    [
      'of an identification form',
      [
        'AGENCY : FBI',
        'RECORD NUMBER : 124-10001-10002',
        'ORIGINATOR : HQ',
        'FROM : SAC, EW',
        'TO : DIRECTOR, HQ',
        'TITLE :',
        'DATE : 11/29/1963',
        'PAGES : 3',
      ],
      [
        'agency: FBI',
        'record number:',
        'origin: HQ',
        'from: SAC, EW',
        'to: DIRECTOR, HQ',
        'title:',
        'date: 11/29/1963',
        'pages: 3',
      ],
    ],
    ['of a letter', ['January 29, 1953', '', 'Dear Mr. Archer:', '', prose], ['date: January 29, 1953']],
    [
      'through an office',
      ['TO: The Director', 'THROUGH: Chief of Pilots', 'ATTN: Mr. Archer', '', prose],
      ['to: The Director', 'via: Chief of Pilots', 'attention: Mr. Archer'],
    ],
    [
      'a label of a form on two lines, as of dates',
      ['COUNTRY Ruritania', 'DATE', 'PUBLISHED May 1949', '', prose],
      ['country: Ruritania', 'date published: May 1949'],
    ],
    [
      'a label on two lines with blank ones between, among the boxes of a report',
      ['COUNTRY Ruritania', 'NO. OF PAGES 2', 'DATE', '', '', 'PUBLISHED May 1949', '', prose],
      ['country: Ruritania', 'number of pages: 2', 'date published: May 1949'],
    ],
    [
      'boxes right under the head of a form',
      ['PRESS', 'FOREIGN DOCUMENTS OR BROADCASTS', 'COUNTRY Ruritania', 'SUBJECT The Upper Port', '', prose],
      ['country: Ruritania', 'subject: The Upper Port'],
    ],
    [
      'a label on two lines above its value, as of dates',
      ['COUNTRY Ruritania', 'DATE', 'PUBLISHED', 'May 1949', '', prose],
      ['country: Ruritania', 'date published: May 1949'],
    ],
    [
      'labels in a row on a page that ends',
      ['FROM', 'TO', 'The Director', '\fSUBJECT: Barges', '', prose],
      ['from:', 'to: The Director', 'subject: Barges'],
    ],
    ['a label whose value is on another page', ['SUBJECT', '\fBarges', '', prose], ['subject:']],
    [
      'a label of references above a list',
      ['REFERENCES', '(a) NIE-58', '(b) NSC 68', '', prose],
      ['reference: NIE-58 NSC 68'],
    ],
    [
      'a label of references above prose in figures',
      ['TO: The Director', 'REFERENCES', '. 12', '', prose],
      ['to: The Director', 'reference: . 12'],
    ],
    [
      'a list of addressees',
      ['TO: The Director,', 'Chief of Pilots', 'R. J. Archer', '', prose],
      ['to: The Director, Chief of Pilots R. J. Archer'],
    ],
    [
      'a lettered line under an addressee',
      ['TO: The Director', 'a. The barges', '', prose],
      ['to: The Director'],
    ],
    [
      'an open bracket',
      ['TO: The Director (Room', 'Five, Upper Port)', '', prose],
      ['to: The Director (Room Five, Upper Port)'],
    ],
    [
      'an open quotation',
      ['SUBJECT: "Barges of the', 'Upper Port"', '', prose],
      ['subject: "Barges of the Upper Port"'],
    ],
    [
      'an open quotation of two strokes',
      ["SUBJECT: ''The Barges", "UPPER PORT''", '', prose],
      ["subject: ''The Barges UPPER PORT''"],
    ],
    [
      'back to the column of the label',
      ['TO        : The Director', '            Harbor Board', 'Rice Barges', '', prose],
      ['to: The Director Harbor Board'],
    ],
    [
      'labels in a row and their values',
      ['FROM', 'TO', 'The Pilots', 'The Director', '', prose],
      ['from:', 'to:', 'from: The Pilots', 'to: The Director'],
    ],
    [
      'labels in a row, the first left empty',
      ['FROM', 'TO', 'The Director', 'SUBJECT: Barges', '', prose],
      ['from:', 'to: The Director', 'subject: Barges'],
    ],
    [
      'a date for the label of dates',
      ['DATE:', 'TO:', '5 May 1951', 'The Director', '', prose],
      ['date:', 'to:', 'date: 5 May 1951', 'to: The Director'],
    ],
    ['a label of dates without one', ['DATE:', 'Tides', '', prose], ['date:']],
    [
      'a speck between label and value',
      ['SUBJECT', '--', 'Barges', '', prose],
      ['subject:', 'subject: Barges'],
    ],
    ['a label whose value is too far', ['SUBJECT:', '', '', '', 'Barges', '', prose], ['subject:']],
    [
      'a label above a numbered paragraph',
      ['SUBJECT:', '1. The barges were moved.', '', prose],
      ['subject:'],
    ],
    [
      'an addressee of a telegram',
      ['THE DUES WERE RAISED BY THE PILOTS', '', 'ACTION AMEMBASSY ROME', '', prose],
      ['action: AMEMBASSY ROME'],
    ],
    [
      'a label with the instruction of a routing slip',
      ['FROM: NAME, ADDRESS AND PHONE NO.', 'SUBJECT: Barges', '', prose],
      ['from:', 'subject: Barges'],
    ],
    ['a sender who keeps his name', ['FROM: NAMELESS, A PILOT', '', prose], ['from: NAMELESS, A PILOT']],
    [
      'a date without a colon',
      ['DATE 5 May 1951', 'TO The Director', '', prose],
      ['date: 5 May 1951', 'to: The Director'],
    ],
    [
      'columns of labels',
      ['TO: The Director    FROM: The Pilots', '', prose],
      ['to: The Director', 'from: The Pilots'],
    ],
    [
      'columns of labels, the last left empty',
      ['TO: The Director    FROM:', '', prose],
      ['to: The Director', 'from:'],
    ],
  ])('%s', (_, lines, fields) => {
    expect(fieldsIn(lines.join('\n'))).toEqual(fields)
  })

  test.each<[why: string, lines: string[]]>([
    ['prose that begins with a label', ['To the director it seemed that', prose]],
    ['a sentence about a subject', [prose, '', 'Subject to these terms the pilots agreed.']],
    ['a word in capitals under a sentence', [prose, 'COUNTRY Life had the news of it first.']],
    ['a sentence about references', [prose, '', 'References', 'will be furnished upon request.']],
    ['a word in a sentence', [prose, 'From: is what the label of a sender says.'.replace('From:', 'From')]],
    ['the contents of a book', ['CONTENTS', 'Tides ........ 12', 'References ........ 192']],
    ['a title about an action', [prose, '', 'Action is needed.']],
    [
      'a telegram that speaks of action',
      [prose, '', 'ACTION AT THE PORT WAS TAKEN BY THE PILOTS WITHOUT ORDERS'],
    ],
    ['a date in a sentence', [prose, '29 January 1953.']],
    ['a date that closes a parenthesis', [prose.slice(0, -1), '', 'until 1953; January 1953).']],
    [
      'a date at the end of a heading',
      ['FERRIES OF THE DELTA -- Lumo, Port Gazette,', '29 Jan 53', '', prose],
    ],
    ['the number of a paper', ['REPORT OF THE PILOTS', 'NUMBER 12-56', '', prose]],
    ['the end of a title', ['PROSPECTS OF THE PORT', 'THROUGH 1960', '', prose]],
    ['a heading', ['THE GUILD OF PILOTS', '', 'ORIGIN OF THE GUILD', '', prose, '', 'ORIGIN', '', prose]],
    ['a date alone far down', [prose, prose, prose, prose, '', '29 January 1953', '', prose]],
    ['a quotation', [prose, '"TO the lighthouse" was the toast.']],
    ['a speck', ['.', '--', prose]],
    ['many words and a date', ['a b c d e f g h 5 May 1951', prose]],
    ['a date that a sentence ends with', [prose.slice(0, -1), '29 January 1953', prose]],
    ['the word DATE', ['DATE', 'Rice Barges', prose]],
    ['a label on the page before', ['SUBJECT of', prose]],
    ['a word that is like a label', [prose, '', 'Conferences', '', prose]],
    ['what is left of a worn marking', ['INFORMATION', '', prose]],
    [
      'sentences of a telegram that go on with the word of a label',
      [
        'THE PILOTS OF THE UPPER PORT WILL NOT SAIL WITHOUT ASSURANCES',
        'FROM THE COMMISSION OF SUPPORT IN THE SPRING.',
        '',
        'INFO IN THE PAPERS OF THE PORT IS ALL THERE IS.',
        '',
        'RE REF B, TRACES SHOW THAT THE BARGE WAS SOLD.',
      ],
    ],
    [
      'a word of a telegram that has a line to itself',
      ['THE BARGE WAS SOLD TO THE GUILD OF THE LOWER RIVER. NO FURTHER', '', 'INFO.', '', 'END OF MESSAGE'],
    ],
  ])('should not find any in %s', (_, lines) => {
    expect(fieldsIn(lines.join('\n'))).toEqual([])
  })

  test.each<[why: string, lines: string[], subject: string]>([
    [
      'a paragraph',
      ['SUBJECT: Barges', 'The barges were moved to the lower port and have not been seen there since.'],
      'subject: Barges',
    ],
    ['a numbered paragraph', ['SUBJECT: Barges', '1. The barges were moved.'], 'subject: Barges'],
    ['a blank line', ['SUBJECT: Barges', '', 'Moved in May'], 'subject: Barges'],
    ['a salutation', ['SUBJECT: Barges', 'Dear Mr. Archer'], 'subject: Barges'],
    ['a banner', ['SUBJECT: Barges', 'SECRET'], 'subject: Barges'],
    ['a date', ['SUBJECT: Barges', '5 May 1951'], 'subject: Barges'],
    ['a speck', ['SUBJECT: Barges', '.,-;'], 'subject: Barges'],
    ['a lettered paragraph', ['SUBJECT: Barges', 'a. The barges were moved.'], 'subject: Barges'],
    ['a label inside the line', ['SUBJECT: Barges', 'Rice   FROM: The Pilots'], 'subject: Barges'],
    ['the page of a telegram', ['SUBJECT: BARGES', 'PAGE 02 PORT 00199 061235Z'], 'subject: BARGES'],
  ])('ends a value before %s', (_, lines, subject) => {
    const text = ['TO: The Director', ...lines, '', prose].join('\n')
    expect(fieldsIn(text)).toContain(subject)
  })

  test.each<[why: string, lines: string[], references: string]>([
    ['of another page of the list', ['REFERENCES: (a) NIE-58', '', '(b) NSC 68'], 'reference: NIE-58 NSC 68'],
    [
      'numbers under one another',
      ['REF: DCD CASE 57845', 'CPLA-006877'],
      'reference: DCD CASE 57845 CPLA-006877',
    ],
    [
      'a day that looks like a marker',
      ['REFERENCES: (a) Letter of the pilots, dated', '16. December 1977'],
      'reference: Letter of the pilots, dated 16. December 1977',
    ],
    [
      'the paragraph behind it',
      ['REFERENCE: NIE-58', 'The barges were moved to the lower port and have not been seen there since.'],
      'reference: NIE-58',
    ],
    [
      'a list of numbered paragraphs',
      ['REFERENCE: NIE-58', '1. The barges were moved.'],
      'reference: NIE-58',
    ],
    ['no references', ['REF: NONE'], 'reference: NONE'],
    ['numbered', ['REFERENCES: (1) NIE-58', '(2) NSC 68'], 'reference: NIE-58 NSC 68'],
    [
      'in columns',
      ['REFS: (A) DIR 11 (C) DIR 12', '(B) DIR 13 (D) DIR 14', '(E) DIR 15'],
      'reference: DIR 11 DIR 12 DIR 13 DIR 14 DIR 15',
    ],
    [
      'a subject that is quoted',
      ['REFERENCE: Memo of the pilots;', 'SUBJECT: Rice'],
      'reference: Memo of the pilots; SUBJECT: Rice',
    ],
    ['a further label in the line', ['REFERENCE: NIE-58', 'NSC 68   FROM: The Pilots'], 'reference: NIE-58'],
    [
      'letters in a column of their own',
      ['REFS:', '', 'A.', '', 'B.', '', 'PORTO 213077', '', 'PARIS 51014', '', '1. The barges were moved.'],
      'reference: PORTO 213077 PARIS 51014',
    ],
    [
      'a worn letter',
      ['REFS: a. J.C.S. 202/69', 'F. J.C.S. 202/70', 'c. J.C.S. 319/5'],
      'reference: J.C.S. 202/69 J.C.S. 202/70 J.C.S. 319/5',
    ],
    [
      'the first paragraph behind letters',
      [
        'REFS: A. PORTO 1653',
        'B. (PARIS) 1340',
        '',
        'RETURN TO CIA',
        '1. PORTO 1653 (DPOB 30 OCT 48) WAS SOLD',
      ],
      'reference: PORTO 1653 (PARIS) 1340',
    ],
    [
      'a worn label, and the text behind telegrams',
      [
        'Roferences:',
        '',
        'A. PORTO 11900',
        '',
        'B. PARIS 280180',
        '',
        'Tides of the Month:',
        '',
        'The barges were moved',
      ],
      'reference: PORTO 11900 PARIS 280180',
    ],
    ['a line of signs', ['REFERENCE: NIE-58', '.-,.;.'], 'reference: NIE-58'],
    ['on another page', ['REFERENCE: NIE-58', '\fNSC 68'], 'reference: NIE-58'],
  ])('of references: %s', (_, lines, references) => {
    const text = ['TO: The Director', ...lines, '', prose].join('\n')
    expect(fieldsIn(text)).toContain(references)
  })
})

describe('the date of a document', () => {
  test.each<[why: string, lines: string[], dates: string[]]>([
    [
      'a line of its own',
      ['29 January 1953', '', 'MEMORANDUM FOR: The Director', '', prose],
      ['date-line 1953-01-29'],
    ],
    ['behind the place', ['Washington, D.C., June 5, 1953', '', prose], ['date-line 1953-06-05']],
    ['beside a speck', ['. 29 January 1953', '', prose], ['date-line 1953-01-29']],
    ['with the hour', ['29 January 1953, 10:30 a.m.', '', prose], ['date-line 1953-01-29']],
    ['a field', ['DATE: 5 May 1951', 'TO: The Director', '', prose], ['field 1951-05-05']],
    [
      'a field with its value below',
      ['DATE', '5 May 1951', 'TO: The Director', '', prose],
      ['field 1951-05-05'],
    ],
    [
      'of a telegram',
      ['051020Z JUN 79', 'FM AMEMBASSY ROME', 'TO SECSTATE WASHDC', '', prose],
      ['date-time-group 1979-06-05T10:20Z'],
    ],
    [
      'above the record number of a form: the form was printed then',
      ['Date: 10/06/97', 'AGENCY : FBI', 'RECORD NUMBER : 124-10001-10002', 'DATE : 11/29/1963'],
      ['field 1963-11-29'],
    ],
    [
      'of distribution, in an information report',
      ['COUNTRY Alandia', 'SUBJECT The Upper Port', 'DATE DISTR. 23 May 1949', 'NO. OF PAGES 1', '', prose],
      ['field 1949-05-23'],
    ],
    [
      'of a session, and not of its report',
      ['DATE OF SESSION: 26 June 1989', 'DATE OF REPORT: 28 June 1989', '', prose],
      ['field 1989-06-26'],
    ],
    [
      'of a telegram, behind a speck and its marking',
      ['C SECRET 191115Z MAY 78 STAFF', 'CITE PORTO 51185', 'TO: DIRECTOR', '', prose],
      ['date-time-group 1978-05-19T11:15Z'],
    ],
    [
      'of the transmission of a telegram',
      ['TOT: 041406Z FEB 98 DIRECTOR 674771', '', 'TO: PORTO.', '', prose],
      ['field 1998-02-04T14:06Z'],
    ],
    [
      'beside the number of a copy whose sign is damaged',
      ['THE UPPER PORT', 'December 1957 Copy ~~ 236', '', prose],
      ['date-line 1957-12'],
    ],
    [
      'of a telegram, under boxes of its form',
      ['TOR: 191124Z MAY 78', '', 'SECRET 191115Z MAY 78 STAFF', '', 'CITE PORTO 51185', '', prose],
      ['date-time-group 1978-05-19T11:15Z'],
    ],
    ['not the hour of a stamp for its year', ["VEC 27. 10 40 AM '63", '', 'TO: PORTO', '', prose], []],
    ['not a stamp under boxes of a form', ['TOR: 191124Z MAY 78', '', '19 MAY 78', '', prose], []],
    ['not of the print of a form', ['FORM NO.', 'DEC 1951', '', prose], []],
    ['of publication', ['THE UPPER PORT', '', 'Published 29 May 1952', '', prose], ['date-line 1952-05-29']],
    [
      'a line that a sentence of the page before its text ends with',
      ['The board of pilots agreed to this paper on', '29 May 1952.', '', prose],
      [],
    ],
    ['a field without a date', ['DATE: not given', 'TO: The Director', '', prose], []],
    ['in prose', [`${prose} It rained on 29 January 1953.`], []],
    ['a month that ends a sentence', [prose, 'on 23 November 1970.'], []],
    [
      'one date to a page',
      ['29 January 1953', '', 'TO: The Director', '', '5 May 1951', '', prose],
      ['date-line 1953-01-29'],
    ],
  ])('%s', (_, lines, dates) => {
    expect(documentDatesIn(lines.join('\n'))).toEqual(dates)
  })
})
