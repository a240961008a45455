import {describe, expect, test} from 'vitest'
import {recordOf, type HeaderRecord} from '../../../src/compile/tei/record.js'
import {parse} from '../../../src/index.js'
import {fixtureText} from '../../tools/fixture-texts.js'
import {banner, field, heading, label, lineEnd, pageBreak, paragraph, root, section} from '../../tools/hand-built.js' // prettier-ignore

const nothing: HeaderRecord = {identifiers: [], creators: [], recipients: [], rights: {}, pages: 1}

describe('the record for the header', () => {
  test('of the memorandum', () => {
    expect(recordOf(parse(fixtureText('estimate-memorandum')))).toEqual({
      identifiers: [{scheme: 'cia-rdp', value: 'CIA-RDP79R00904A000200030014-1'}],
      title: 'Present State of the Harbor Question on the Lower River',
      date: '1954-03-17',
      creators: [],
      recipients: ['THE DEPUTY DIRECTOR/INTELLIGENCE'],
      rights: {marking: 'TOP SECRET', release: {decision: 'approved', date: '2006-03-14'}},
      pages: 3,
    })
  }) // prettier-ignore

  test('of the study', () => {
    expect(recordOf(parse(fixtureText('study-chapter')))).toEqual({
      ...nothing,
      title: 'RIVER TRAFFIC AND THE CUSTOMS QUESTION',
      rights: {
        marking: 'TOP SECRET/SENSITIVE',
        release: {decision: 'declassified', date: '2012', agency: 'NWD'},
      },
    })
  })

  test.each<[string, Parameters<typeof root>, Partial<HeaderRecord>]>([
    ['nothing', [], {}],
    ['the highest marking', [banner('SECRET'), banner('TOP SECRET', {marking: {system: 'US', level: 'TOP SECRET'}}), banner('SECRET')], {rights: {marking: 'TOP SECRET'}}],
    ['a marking without a level', [banner('NODIS', {marking: {system: 'US', nonIc: ['NODIS']}})], {rights: {marking: 'NODIS'}}],
    ['the pages', [pageBreak(2), section(['1'], pageBreak(3))], {pages: 3}],
    ['a subject of two lines', [{type: 'header', children: [field('subject', label('SUBJECT:'), 'Rice and', lineEnd(), 'coal')]}], {title: 'Rice and coal'}],
    ['a subject without its portion mark', [{type: 'header', children: [field('subject', {type: 'portionMark', value: '(U)', marking: {system: 'US', level: 'UNCLASSIFIED', form: 'short'}, confidence: 1}, 'Rice')]}], {title: 'Rice'}],
    ['the subject before a heading', [section(['1'], heading('Ports')), {type: 'header', children: [field('subject', 'Rice')]}], {title: 'Rice'}],
    ['the first subject', [{type: 'header', children: [field('subject', 'Rice'), field('title', 'Coal')]}], {title: 'Rice'}],
    ['the first names', [{type: 'header', children: [field('from', 'A'), field('to', 'B'), field('from', 'C'), field('to', 'D')]}], {creators: ['A'], recipients: ['B']}],
    ['no empty field, no date without a date, no empty heading', [{type: 'header', children: [field('from', label('FROM:')), field('date', 'undated')]}, heading()], {}],
    ['nothing of text', [paragraph('Shut.')], {}],
  ])('tells %s', (_, children, expected) => {
    expect(recordOf(root(...children))).toEqual({...nothing, ...expected})
  }) // prettier-ignore
})
