import {describe, expect, test} from 'vitest'
import {references, type Reference} from '../../../src/index.js'

/** An entry in one line: label, designators, title, date, attachment and note. */
function show({label, designator, otherDesignators = [], title, date, attachment, note}: Reference): string {
  return [
    label === undefined ? '-' : `${label})`,
    ...[designator, ...otherDesignators].map((one) => one?.value),
    title === undefined ? undefined : `"${title}"`,
    date,
    attachment,
    note,
  ]
    .filter((part) => part !== undefined)
    .join(' | ')
}

function entriesOf(text: string): string[] {
  return references
    .parse(text)
    .children.filter((child): child is Reference => child.type === 'reference')
    .map(show)
}

describe('lists of references', () => {
  test.each<[why: string, text: string, entries: string[]]>([
    [
      'of a memorandum, one a line',
      [
        'REFERENCES : (a) NIE-58: "Relations between the Two Ports", dated 10 September 1952',
        '(b) Memorandum for the Director, titled "The Upper Harbor," dated 5 January 1953',
        '(c) Staff paper, "Comment on \'The Upper Harbor\'", (Attached as TAB A)',
      ].join('\n'),
      [
        'a) | NIE-58 | "Relations between the Two Ports" | 1952-09-10',
        'b) | "The Upper Harbor" | 1953-01-05',
        'c) | "Comment on \'The Upper Harbor\'" | TAB A',
      ],
    ],
    [
      'all on one line',
      'References: a) USIB-M-166, Item 10, 1 August 1961 b) USIB-D-9.1/2, 3 May 1961',
      ['a) | USIB-M-166 | 1961-08-01', 'b) | USIB-D-9.1/2 | 1961-05-03'],
    ],
    [
      'of a telegram, with letters and stops',
      'REF: A. STATE 12345 (NOTAL) B. 78 MOSCOW 1234',
      ['A) | STATE 12345 | NOTAL', 'B) | 78 MOSCOW 1234'],
    ],
    ['with receipts', 'REFS: (A) DIR 54321 (IN 12345)\n(B) MEXI 6453', ['A) | DIR 54321', 'B) | MEXI 6453']],
    [
      'in columns',
      'Reference: (A) DIR 28865 (G) MEXI 2967\n(B) MEXI 0444 (H) MEXI 2998',
      ['A) | DIR 28865', 'G) | MEXI 2967', 'B) | MEXI 0444', 'H) | MEXI 2998'],
    ],
    [
      'whose first letter is lost',
      'REFS: HONG KONG 59696 0768840\nB. DIRECTOR 230113',
      ['A) | HONG KONG 59696', 'B) | DIRECTOR 230113'],
    ],
    ['one without a letter', 'REFERENCE: DCI/ICS 1234, dated 7 May 1974', ['- | DCI/ICS 1234 | 1974-05-07']],
    [
      'only a title',
      'REFERENCE: "Personnel Action Request," dated 10 July 1947',
      ['- | "Personnel Action Request" | 1947-07-10'],
    ],
    [
      'lines that end with a stop, without letters',
      'REF: Report of the harbor master, dated 6-19-59.\nMemorandum of the pilots, dated 7-2-59.',
      ['- | 1959-06-19', '- | 1959-07-02'],
    ],
    [
      'with the subject for a title',
      'Ref: (a) CNO memo 14 of 15 Mar 63, subj: Movement of Barges, dated 15 Mar 63',
      ['a) | "Movement of Barges" | 1963-03-15'],
    ],
    [
      'subject as above',
      'Ref: (a) DA Memo 464, subject: as above, dated September 19, 1963',
      ['a) | DA Memo 464 | 1963-09-19'],
    ],
    [
      'over two lines',
      'REF: A. STATE 12345,\n   "Harbor dues"\nB. STATE 12346',
      ['A) | STATE 12345 | "Harbor dues"', 'B) | STATE 12346'],
    ],
    ['two in one entry', 'REFERENCES: C. NIE-63 and NIE-91', ['C) | NIE-63 | NIE-91']],
    [
      'with an enclosure',
      'Ref: (a) NSC 68 (Enclosure 2) (copy attached)',
      ['a) | NSC 68 | Enclosure 2 | copy attached'],
    ],
    [
      'of a bibliography',
      'REFERENCES\n1. Archer, J., "The Tides of the Upper Harbor," 1951.\n2. Ibid.\n3. Archer, op. cit., May 1952.\n5. Baker, "Barges".',
      ['1) | "The Tides of the Upper Harbor"', '2) | Ibid', '3) | 1952-05 | op. cit', '5) | "Barges"'],
    ],
    ['without a label', '(a) NIE-58\n(b) NSC 68', ['a) | NIE-58', 'b) | NSC 68']],
    [
      'letters of one case',
      'REF: (a) STATE 12345 (NOTAL) (B) as stated (b) STATE 12346',
      ['a) | STATE 12345 | NOTAL', 'b) | STATE 12346'],
    ],
    [
      'letters in order',
      'REF: A. STATE 12345, Archer J. C. B. STATE 12346',
      ['A) | STATE 12345', 'B) | STATE 12346'],
    ],
    [
      'numbers that do not follow',
      'REFERENCES\n1. "Tides".\n30. May 1951 was wet.\n2. "Barges".',
      ['1) | "Tides" | 1951-05-30', '2) | "Barges"'],
    ],
    [
      'a lost letter',
      'REFS: A. PORTO 11900, 2 May 1972\nMEXICO CITY-20107\nC. DIRECTOR-280180',
      ['A) | PORTO 11900 | 1972-05-02', 'B) | MEXICO CITY-20107', 'C) | DIRECTOR-280180'],
    ],
    [
      'two lines of one entry, and no letter lost',
      'REFS: A. PORTO 11900\nMEXICO CITY-20107\nB. DIRECTOR-280180',
      ['A) | PORTO 11900 | MEXICO CITY-20107', 'B) | DIRECTOR-280180'],
    ],
    [
      'a worn letter',
      'References: a. J.C.S. 202/69\nF. J.C.S. 202/70\nc. J.C.S. 319/5',
      ['a) | J.C.S. 202/69', 'b) | J.C.S. 202/70', 'c) | J.C.S. 319/5'],
    ],
    [
      'letters in a column of their own',
      'REFS:\nA.\nB.\nWASHINGTON 213077\nBRUSSELS 51014',
      ['A) | WASHINGTON 213077', 'B) | BRUSSELS 51014'],
    ],
    [
      'more lines than letters',
      'REFS:\nA.\nB.\nWASHINGTON 213077\nBRUSSELS 51014\nPARIS 1202',
      ['A)', 'B) | WASHINGTON 213077 | BRUSSELS 51014 | PARIS 1202'],
    ],
    ['a quotation that does not end', 'REF: A. STATE 12345, "Tides', ['A) | STATE 12345']],
    ['an empty title', 'REF: A. STATE 12345 "..." B. STATE 12346', ['A) | STATE 12345', 'B) | STATE 12346']],
  ])('%s', (_, text, entries) => {
    expect(entriesOf(text)).toEqual(entries)
  })

  test.each([
    ['prose', 'The harbor commission met again in the spring.'],
    ['nothing', ''],
    ['a contents line', 'References ........ 192'],
  ])('should not read %s', (_, text) => {
    const result = references.safeParse(text)
    expect(result.success && result.data.children.some(({type}) => type === 'reference')).toBe(false)
  })

  test('finds the lists of a text, each to its end', () => {
    const text = [
      'SUBJECT: Harbor dues',
      'REF: (a) NIE-58',
      '',
      '(b) NSC 68',
      '',
      'The dues were raised.',
      '',
      'REF: DIR 88986',
      'FROM: The Pilots',
    ].join('\n')
    const lists = references.find(text)
    expect(lists.map(({children}) => children.filter(({type}) => type === 'reference').length)).toEqual([
      2, 1,
    ])
    expect(lists.map(({position}) => [position?.start.line, position?.end.line])).toEqual([
      [2, 4],
      [8, 8],
    ])
  })

  test('writes entries in the form of memoranda, which read as the same', () => {
    const list = references.parse(
      'REF: A. NIE-58, "Relations between the Two Ports", dated 10 September 1952 (NOTAL) (Attached as TAB A)\nB. STATE 12345',
    )
    const written = references.stringify(list)
    expect(written).toBe(
      'REFERENCES:\n(A) NIE-58: "Relations between the Two Ports", dated 1952-09-10 (Attached as TAB A) (NOTAL)\n(B) STATE 12345',
    )
    expect(references.stringify(references.parse(written))).toBe(written)
  })

  test('writes an entry without a label', () => {
    expect(references.stringify(references.parse('REF: "Barges", dated 5 January 1953'))).toBe(
      'REFERENCES:\n"Barges", dated 1953-01-05',
    )
  })
})
