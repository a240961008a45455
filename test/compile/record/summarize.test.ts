import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse, summarize, summarySchema, type Summary} from '../../../src/index.js'
import {arbitraryDocument, mutatedFixture} from '../../tools/arbitrary-document.js'
import {fixtureText} from '../../tools/fixture-texts.js'
import {paragraph, root, text} from '../../tools/nodes.js'

const record = (source: string): Summary => summarize(parse(source))

/** The records as a person writes them who has the two papers on the desk. */
const written: Record<string, Summary> = {
  'estimate-memorandum': {
    identifiers: [{scheme: 'cia-rdp', value: 'CIA-RDP79R00904A000200030014-1', count: 2, confidence: 1}],
    title: 'Present State of the Harbor Question on the Lower River',
    titleSource: 'subject',
    type: 'memorandum',
    date: '1954-03-17',
    dateSource: 'line',
    from: ['Acting Assistant Director, National Estimates'],
    fromSource: 'signature',
    to: ['THE DEPUTY DIRECTOR/INTELLIGENCE'],
    level: 'TOP SECRET',
    bannerLevel: 'TOP SECRET',
    controls: [],
    releaseDecision: 'approved',
    releaseDate: '2006-03-14',
    exemptions: [{code: '25X1', scheme: 'automatic-declassification', count: 3, confidence: 1}],
    redactions: 3,
    withheldPages: 0,
    pages: 3,
    references: [
      {
        label: 'a',
        designator: 'NIE-71',
        title: 'The Outlook for River Trade and for the Customs Union through 1955',
        date: '1953-08-04',
        confidence: 0.9,
      },
      {
        label: 'b',
        designator: 'NIE-64',
        title: 'Capabilities of the Coastal Ports through mid-1954',
        date: '1953-11-12',
        confidence: 0.9,
      },
      {
        label: 'c',
        title: "Harbor Staff, Comment on 'River Trade and the Customs Union'",
        date: '1953-12-02',
        confidence: 0.9,
      },
    ],
    confidence: {
      title: 0.95,
      type: 0.9,
      date: 0.95,
      from: 0.7,
      to: 0.95,
      level: 1,
      bannerLevel: 1,
      releaseDecision: 1,
      releaseDate: 1,
    },
  },
  'study-chapter': {
    identifiers: [],
    title: 'RIVER TRAFFIC AND THE CUSTOMS QUESTION',
    titleSource: 'heading',
    from: [],
    to: [],
    level: 'TOP SECRET',
    bannerLevel: 'TOP SECRET',
    controls: ['SENSITIVE'],
    releaseDecision: 'declassified',
    releaseDate: '2012',
    authority: 'EO 13526 3.3',
    project: 'NND 72841',
    exemptions: [],
    redactions: 0,
    withheldPages: 0,
    pages: 1,
    references: [],
    confidence: {
      title: 0.5,
      level: 1,
      bannerLevel: 1,
      controls: 1,
      releaseDecision: 1,
      releaseDate: 1,
      authority: 1,
      project: 1,
    },
  },
}

describe('the record of a fixture', () => {
  test.each(Object.keys(written))('%s is what a person wrote, field by field', (name) => {
    expect(record(fixtureText(name))).toEqual(written[name])
  })
})

describe('a record', () => {
  test('of nothing is empty, and valid', () => {
    expect(record('')).toEqual({
      identifiers: [],
      from: [],
      to: [],
      controls: [],
      exemptions: [],
      redactions: 0,
      withheldPages: 0,
      pages: 1,
      references: [],
      confidence: {},
    })
  })

  const memo = (...lines: string[]) =>
    [
      'SECRET',
      '',
      '3 May 1954',
      '',
      'MEMORANDUM FOR: Chief, Records',
      '',
      'SUBJECT: Rice',
      '',
      ...lines,
    ].join('\n')

  const rows: [what: string, source: string, expected: Partial<Summary>][] = [
    [
      'a memorandum for the record is addressed to nobody',
      'SECRET\n\n3 May 1954\n\nMEMORANDUM FOR: THE RECORD\n\nSUBJECT: Rice\n\n1. It is here.',
      {type: 'memorandum-for-the-record', to: [], date: '1954-05-03', dateSource: 'line'},
    ],
    [
      'who sends is in the field, before who signs',
      'MEMORANDUM FOR: Chief, Records\n\nFROM: Harbor Master\n\nSUBJECT: Rice\n\n1. It is here.\n\nA. B. WHITE\nChief',
      {from: ['Harbor Master'], fromSource: 'field'},
    ],
    [
      'the highest level is that of any portion mark, the level of banners that of most',
      'SECRET\n\n(TS) The port is shut.\n\n(U) It was open.\n\nSECRET',
      {level: 'TOP SECRET', bannerLevel: 'SECRET'},
    ],
    [
      'the banner that a release adds does not make the paper unclassified',
      memo('1. It is here.', '', 'SECRET', '\fSECRET', '', '2. It is gone.'),
      {level: 'SECRET', bannerLevel: 'SECRET'},
    ],
    [
      'controls are gathered once each',
      'SECRET//NOFORN\n\n(S//NF) The port is shut.\n\nSECRET//NOFORN',
      {controls: ['NOFORN']},
    ],
    [
      'of two releases the later one holds, of equals',
      'Approved For Release 2001/05/06 : CIA-RDP79R00904A000200030014-1\n\nThe port is shut.\n\nApproved For Release 2006/03/14 : CIA-RDP79R00904A000200030014-1',
      {releaseDecision: 'approved', releaseDate: '2006-03-14'},
    ],
    [
      'a decision without a date',
      'RELEASED IN FULL\n\nThe port is shut.',
      {releaseDecision: 'released-in-full'},
    ],
    [
      'what a sentence mentions is not an identifier of the record',
      memo(
        '1. The tariff of the port was sent on as CIA-RDP79R00904A000200030014-1 last May.',
        '',
        '2. Nobody has read it.',
        '',
        '3. It was not sent again.',
      ),
      {identifiers: []},
    ],
    [
      'a title on the line of its text is a title of the section alone',
      '1. Aims. The aims are two.\n\n2. Means. The means are none.',
      {},
    ],
    [
      'a record number that has lost a digit is none',
      '104-10306-1001\n\n2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992\n\nThe port is shut.',
      {identifiers: []},
    ],
    ['whole pages', 'The port is shut.\n\nNext 2 Page(s) In Document Denied', {withheldPages: 2}],
  ]
  test.each(rows)('%s', (_, source, expected) => {
    expect(record(source)).toMatchObject(expected)
  })

  test('has no title where there is only a run-in one', () => {
    expect(record('1. Aims. The aims are two.\n\n2. Means. The means are none.').title).toBeUndefined()
  })

  test('takes the date of a cable from its date-time group', () => {
    const {date, dateSource} = record(
      'PAGE 01 LISBON 00199 01 OF 02 091551Z OCT 86\nACTION EUR-00\n\nSUBJECT: RICE\n\n1. THE PORT IS SHUT.',
    )
    expect([date, dateSource]).toEqual(['1986-10-09T15:51Z', 'date-time-group'])
  })

  test('is made of trees without positions', () => {
    expect(summarize(root(paragraph(text('The port is shut.'))))).toMatchObject({pages: 1, from: []})
  })

  test('of any document is valid, and is plain JSON', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument, mutatedFixture), (source) => {
        const made = summarize(parse(source, {validate: false}))
        expect(summarySchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made)
        const withConfidence = Object.keys(made.confidence) as (keyof Summary)[]
        for (const field of withConfidence) expect(made[field]).toBeDefined()
      }),
      {numRuns: 100},
    )
  })
})

describe('the schema of a record', () => {
  const valid = record('SECRET')
  test.each<[string, object]>([
    ['no pages', {pages: 0}],
    ['half a redaction', {redactions: 0.5}],
    ['an unknown type', {type: 'novel'}],
    ['a date as printed', {date: '3 May 1954'}],
    ['an unknown level', {level: 'VERY SECRET'}],
    ['a confidence above one', {confidence: {title: 1.5}}],
    ['a confidence of no field', {confidence: {weather: 0.5}}],
    ['an identifier of no scheme', {identifiers: [{value: 'C02698154', count: 1, confidence: 1}]}],
  ])('rejects %s', (_, fields) => {
    expect(summarySchema.safeParse(valid).success).toBe(true)
    expect(summarySchema.safeParse({...valid, ...fields}).success).toBe(false)
  })
})
