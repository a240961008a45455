import {describe, expect, test} from 'vitest'
import {readFieldLabel, readInnerLabels} from '../../../src/conventions/field/read.js'
import {readTwoLineLabel} from '../../../src/conventions/field/two-line-label.js'

/** `name > rest of the line` of the label that a line begins with. */
function labelOf(line: string): string | undefined {
  const label = readFieldLabel(line, 0, line.length)
  return label && `${label.name} > ${line.slice(label.end)}`
}

describe('labels of header fields', () => {
  test.each<[line: string, label: string]>([
    ['SUBJECT: Barges', 'subject > Barges'],
    ['SUBJECT : Barges', 'subject > Barges'],
    ['SUBJ: Barges', 'subject > Barges'],
    ['Subject: Barges', 'subject > Barges'],
    ['RE: Barges', 'subject > Barges'],
    ['S U B J E C T : Barges', 'subject > Barges'],
    ['SUBJECT Barges', 'subject > Barges'],
    ['SUBJECT - Barges', 'subject > Barges'],
    ['SUBJECT', 'subject > '],
    ['SUBJECT; Barges', 'subject > Barges'],
    ['SUBJECT:: Barges', 'subject > Barges'],
    ['~ SUBJECT: Barges', 'subject > Barges'],
    ['Item Subject: Barges', 'subject > Barges'],
    ['Session Date : 13 May 92', 'date of session > 13 May 92'],
    ['DATE PREPARED 1 June 1954', 'date prepared > 1 June 1954'],
    ['ACTION NO. 132 PILOTS', 'action number > 132 PILOTS'],
    ['OTO: The Pilots', 'to > The Pilots'],
    ['SUBIECT: Barges', 'subject > Barges'],
    ['SUBISCT', 'subject > '],
    ['Roferences: NIE-58', 'reference > NIE-58'],
    ['TROM: The Pilots', 'from > The Pilots'],
    ['FM AMEMBASSY ROME', 'from > AMEMBASSY ROME'],
    ['THRU: Chief of Pilots', 'via > Chief of Pilots'],
    ['REFERENCE(S): NIE-58', 'reference > NIE-58'],
    ['REFS: (A) NIE-58', 'reference > (A) NIE-58'],
    ['REF  : NIE-58', 'reference > NIE-58'],
    ['DATE 5 May 1951', 'date > 5 May 1951'],
    ['DATE/DTG: 051020Z', 'date > 051020Z'],
    ['NO. OF PAGES 3', 'number of pages > 3'],
    ['DATE DISTR. 5 May 1951', 'date distributed > 5 May 1951'],
    ['E.O. 12356: N/A', 'executive order > N/A'],
    ['E.O. 12356 : DECL: OADR', 'executive order > DECL: OADR'],
    ['MEMORANDUM FOR: The Director', 'to > The Director'],
    ['MEMORANDUM FOR THE DIRECTOR', 'to > THE DIRECTOR'],
    ['MEMORANDUM TO: The Director', 'to > The Director'],
    ['MENORANDUM FOR: The Director', 'to > The Director'],
    ['MEMORANDUM F0R: The Director', 'to > The Director'],
    ['ACTION MEMORANDUM FOR THE DIRECTOR', 'to > THE DIRECTOR'],
    ['MEMORANDUM NO. 53 FOR GENERAL ARCHER', 'to > GENERAL ARCHER'],
    ['Memorandum for the President', 'to > the President'],
    ['MEMORANDUM POR THE DIRECTOR', 'to > THE DIRECTOR'],
    ['14343M114 FOR: The Director', 'to > The Director'],
    ['itill-4ORAiJDUM FOR: The Director', 'to > The Director'],
    ['PEF DIRECTOR 294880', 'reference > DIRECTOR 294880'],
    ['REF& DIRECTOR 296651', 'reference > DIRECTOR 296651'],
    ['REE: MEXICO CIRY 4112', 'reference > MEXICO CIRY 4112'],
    ['NOTE FOR: The Director', 'to > The Director'],
    ['MEMO FOR: The Director', 'to > The Director'],
    ['MEMO FOR THE RECORD', 'to > THE RECORD'],
    ['FR: The Pilots', 'from > The Pilots'],
    ['-ROM : The Pilots', 'from > The Pilots'],
    ['TU: PORTO', 'to > PORTO'],
    ['SUBJCT RICE', 'subject > RICE'],
    ['SUBIECT "Rice"', 'subject > "Rice"'],
    ['HEF: PARIS 1234', 'reference > PARIS 1234'],
    ['@INFO: RICE(00)', 'info > RICE(00)'],
    ['8ACTION: RICE(01)', 'action > RICE(01)'],
    ['9 INFO: RICE(01)', 'info > RICE(01)'],
    ['SINFO: RICE(01)', 'info > RICE(01)'],
    ['ACTION, TIDES 7', 'action > TIDES 7'],
    ['QINFO: RICE(01)', 'info > RICE(01)'],
    ['T DATE: 5 May 1951', 'date > 5 May 1951'],
    ['L. TO: PORTO', 'to > PORTO'],
    ['ATTN& PILOTS', 'attention > PILOTS'],
    ['SUBJ? RICE', 'subject > RICE'],
    ['FROM! PORTO', 'from > PORTO'],
    ['REF & TIDES', 'reference > TIDES'],
    ['From. Henry Archer', 'from > Henry Archer'],
    ['REFERENCE ©; NIE-58', 'reference > NIE-58'],
    ['SUBU, RICE', 'subject > RICE'],
    ['SUBUS CASE 12', 'subject > CASE 12'],
    // only others beside them bear these out
    ['subject: barges', 'subject > barges'],
    ['attn: Henry Archer', 'attention > Henry Archer'],
    ['BKP: DIRECTOR 312153', 'reference > DIRECTOR 312153'],
    ['FET, DIR 39776', 'reference > DIR 39776'],
    ['REFSY a. DIR 6aacee', 'reference > a. DIR 6aacee'],
    ['REE: A. DIRECTOR 312153', 'reference > A. DIRECTOR 312153'],
    ['DIST 14 OCTOBER 1976', 'date distributed > 14 OCTOBER 1976'],
  ])('%s', (line, label) => {
    expect(labelOf(line)).toBe(label)
  })

  test.each([
    'The subject of barges',
    'Preferences: barges',
    'Conference: barges',
    'The Roferences: barges',
    'via: barges',
    'info: barges',
    'ATTN&PILOTS',
    'From.the pilots',
    'SUBSIDY, RICE',
    'A. TO: PORTO',
    'REFSY PORTO',
    'DIST PORTO',
    'SUBJECTIVE: a view',
    'SUPPORT PORTO',
    'SUSPECT WAS HEARD',
    'SUBJECTE (Optional)',
    'FR PORTO',
    'HEF: the pilots',
    'RED: BARGES',
    'HEB: PARIS 1234',
    '8 PILOTS: RICE',
    '8INFO PORTO',
    'SUBSECTION RICE',
    'Subject to these terms',
    'SUBJECT to these terms',
    'SUBJECT/TITLE of it',
    'From the pilots',
    'ORIGIN of the rice',
    'DATE of the meeting',
    'DATE AND PLACE',
    'COUNTRY; Ruritania',
    'NOTE FOR the pilots',
    'MEMO FOR THE RECORD WAS SENT',
    'MEMO FOR THE PILOTS',
    'Memorandum for the President that was handed over by the pilots of the upper port in May',
    'MEMORANDUM OF CONVERSATION',
    'MARMALADE FOR sale',
    'MARMALADE FOR: sale',
    'ORDERS OF 1951 FOR: the pilots',
    'U-2S FOR: the pilots',
    'Request FOR: barges',
    'FY1951 FOR: barges',
    'PEF BARGES 294880',
    'PEF DIRECTOR OF PILOTS',
    'RED DIRECTOR 294880',
    'REED DIRECTOR 294880',
    'MEMO',
    'XQZVW: a word',
    'TXXM: a word',
    'C. SESSION DATA:',
    'TOS for sale',
    'NOTES',
    'THE LONG STORY OF THE UPPER PORT OF THE RIVER: a title',
    '....... SUBJECT: Barges',
    '1. SUBJECT: Barges',
    '',
  ])('should not read: %s', (line) => {
    expect(labelOf(line)).toBeUndefined()
  })
})

describe('labels inside a line', () => {
  test.each<[line: string, names: string[]]>([
    ['SUBJECT Barges   DATE DISTR. 5 May 1951', ['date distributed']],
    ['CONF: CA 2 INFO: DDP', ['info']],
    ['DIR INFO MEXI CITE WAVE 1234', ['info', 'cite']],
    ['PILOTS 8 INFO FILE, VR, TIDES', ['info']],
    ['PILOTS 8 INFO FILE OF PORTO', []],
    ['DATE OBTAINED DATE PREPARED 1 June 1954', ['date prepared']],
    ['DIRECTOR INFO GUATEMALA CITY', []],
    ['ACTION REQUIRED   REFERENCES', ['reference']],
    ['(a) NIE-58 (NOTAL) SUBJECT: Barges', ['subject']],
    ['the TO of a letter', []],
    ['PROPOSED COVERT ACTION', []],
    ['REQUEST FOR INFORMATION', []],
    ['DIR INFO', ['info']],
    ['VISIT TO A THIRD COUNTRY', []],
    ['ACTION REQUIRED - REFERENCES', ['reference']],
    ['a NO. OF PAGESX', []],
    ['all in small letters: subject', []],
  ])('%s', (line, names) => {
    expect(readInnerLabels(line, 1, line.length).map(({name}) => name)).toEqual(names)
  })
})

describe('labels on two lines', () => {
  test.each<[first: string, second: string, label: string | undefined]>([
    ['DATE', 'RECEIVED 5 May 1951', 'date received > 5 May 1951'],
    ['DATE', 'RECEIVED', 'date received > '],
    ['DATE', '5 May 1951', undefined],
    ['DATE', 'received', undefined],
    ['TO', 'The Director', undefined],
  ])('%s / %s', (first, second, expected) => {
    const source = `${first}\n${second}`
    const label = readFieldLabel(source, 0, first.length)
    const both = label && readTwoLineLabel(source, label, first.length + 1, source.length)
    expect(both && `${both.name} > ${source.slice(both.end)}`).toBe(expected)
  })
})
