import {fixtureTexts} from './fixture-texts.js'

/** Pieces repeated to a length in UTF-16 code units; the last one may be cut. */
export function repeated(...pieces: string[]): (length: number) => string {
  const piece = pieces.join('')
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** Stamps whose every next copy lacks a letter more. */
function cutStamps(length: number): string {
  const stamp = 'Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6'
  const cuts = Array.from(stamp, (_, at) => `${stamp.slice(0, at)}\n${stamp.slice(at)}\n`)
  return repeated(...cuts)(length)
}

/** Texts that wear a reader out, by what they are made of; each is made to a length in UTF-16 code units. */
export const hostileTexts: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['fixtures, one after the other', repeated(...fixtureTexts)],
  ['one line', (length) => repeated(...fixtureTexts)(length).replaceAll(/\s/g, ' ')],
  ['one line without spaces', repeated('theharborwasfull')],
  ['blank lines', repeated('\n')],
  ['form feeds', repeated('\f')],
  ['spaces', repeated(' ')],
  ['opening parentheses', repeated('(')],
  ['opening parentheses, a line each', repeated('(\n')],
  ['I.', repeated('I.')],
  ['I., a line each', repeated('I. ', 'x\n')],
  ['markers that go deeper', repeated('I. x\nA. x\n1. x\na. x\n(1) x\n(a) x\n')],
  ['markers in one style', repeated('1. x\n2. x\n3. x\n')],
  ['letters of a level', repeated('S E C R E T ')],
  ['letters of a level, a line each', repeated('S E C R E T\n')],
  ['letters of a level on lines of their own', repeated('S\nE\nC\nR\nE\nT\n')],
  ['levels', repeated('TOP SECRET\n')],
  ['levels on one line', repeated('TOP SECRET//SI/')],
  ['damaged levels', repeated('T0P SEGREI\n')],
  ['nested quotation marks', repeated('"\u201c\'')],
  ['references with quotation marks', repeated('REFERENCES: (a) NIE-71: "The "Outlook" for "\n')],
  ['cut stamps', cutStamps],
  ['identifiers without an end', repeated('CIA-RDP79R00904A0001')],
  ['labels', repeated('SUBJECT: ')],
  ['labels, a line each', repeated('SUBJECT:\n')],
  ['hyphens at line ends', repeated('com-\n')],
  ['digits', repeated('0123456789')],
  ['exemptions', repeated('25X1 (b)(1) ')],
  ['redactions', repeated('█')],
  ['combining characters', repeated('e\u0301\u0302\u0303')],
  ['lone surrogates', repeated('\ud800', '\udc00\ud800')],
  ['NUL', repeated('\u0000')],
  ['mixed line ends', repeated('The files.\r\n\r\n\n\r1. Moved.\r')],
  ['bare page labels', repeated('1.\n')],
  [
    'bare page labels on two pages',
    (length) => `${repeated('1\n\n2.\n')(length >> 1)}\f${repeated('1\n\n2.\n')(length >> 1)}`,
  ],
  ['marks of withheld text', repeated('The port [REDACTED] (b)(1) ')],
  [
    'marks of withheld text, then a line of them',
    (length) => `The port\n${repeated('was [REDACTED] (b)(3) ')(length)}`.slice(0, length),
  ],
  [
    'papers with heads and signatures',
    repeated('\fTO: A\nFROM: B\nSUBJECT: C\n\nThe port is closed.\n\nDistribution:\n1 - The harbor staff\n'),
  ],
  [
    'notes at the foot of a page',
    repeated('The port was closed.1/ The barge sank.2/\n1/ In March.\n2/ In May.\n'),
  ],
  ['boxes to tick', repeated('[ ] [X] ( ) ')],
  ['boxes to tick, a line each', repeated('[X]\n')],
  [
    'labels that wait for their content',
    (length) => repeated('SUBJECT:\n')(length >> 1) + repeated('the port\n')(length >> 1),
  ],
  ['references, a list each line', repeated('References: (a) NIE 11-4, dated 1 Jan 1950 (b) NIE 11-4\n')],
  [
    'citations on one line',
    repeated('REFERENCES: (a) NIE 11-4\n\nSee reference (a), ref (b) and NIE 11-4. '),
  ],
  ['furniture without text', repeated('CONFIDENTIAL\n25X1\n')],
  ['labels of addressees', repeated('INFO: AMEMBASSY PORTO\n')],
  ['stamps with short years', repeated('DECLASSIFIED 3/12/01\nwritten in 1951.\n')],
  ['byte order marks', repeated('\ufeff', 'SECRET\n')],
]
