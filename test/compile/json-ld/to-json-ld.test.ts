import {describe, expect, test} from 'vitest'
import {jsonLdSource, parse, toJsonLd, type JsonLdSource} from '../../../src/index.js'
import {fixtureText} from '../../tools/fixture-texts.js'
import {banner, field, heading, label, lineEnd, pageBreak, paragraph, reference, references, root, section, text} from '../../tools/hand-built.js' // prettier-ignore

const nothing: JsonLdSource = {
  identifiers: [],
  creators: [],
  recipients: [],
  rights: {},
  pages: 1,
  references: [],
}

describe('the record of a tree', () => {
  test('of the memorandum', () => {
    expect(jsonLdSource(parse(fixtureText('estimate-memorandum')))).toEqual({
      identifiers: [{scheme: 'cia-rdp', value: 'CIA-RDP79R00904A000200030014-1'}],
      title: 'Present State of the Harbor Question on the Lower River',
      date: '1954-03-17',
      creators: [],
      recipients: ['THE DEPUTY DIRECTOR/INTELLIGENCE'],
      rights: {marking: 'TOP SECRET', release: {decision: 'approved', date: '2006-03-14'}},
      pages: 3,
      references: [
        {designator: 'NIE-71', title: 'The Outlook for River Trade and for the Customs Union through 1955', date: '1953-08-04'},
        {designator: 'NIE-64', title: 'Capabilities of the Coastal Ports through mid-1954', date: '1953-11-12'},
        {title: "Harbor Staff, Comment on 'River Trade and the Customs Union'", date: '1953-12-02'},
      ],
    })
  }) // prettier-ignore

  test('of the study', () => {
    expect(jsonLdSource(parse(fixtureText('study-chapter')))).toEqual({
      ...nothing,
      title: 'RIVER TRAFFIC AND THE CUSTOMS QUESTION',
      rights: {
        marking: 'TOP SECRET//SENSITIVE',
        release: {decision: 'declassified', date: '2012', agency: 'NWD'},
      },
    })
  })

  test.each<[string, Parameters<typeof root>, Partial<JsonLdSource>]>([
    ['nothing', [], {}],
    ['the highest marking', [banner('SECRET'), banner('TOP SECRET', {marking: {system: 'US', level: 'TOP SECRET'}}), banner('SECRET')], {rights: {marking: 'TOP SECRET'}}],
    ['a marking without a level', [banner('NODIS', {marking: {system: 'US', nonIc: ['NODIS']}})], {rights: {marking: 'NODIS'}}],
    ['the pages', [pageBreak(2), section(['1'], pageBreak(3))], {pages: 3}],
    ['a subject of two lines', [{type: 'header', children: [field('subject', label('SUBJECT:'), 'Rice and', lineEnd(), 'coal')]}], {title: 'Rice and coal'}],
    ['the subject before a heading', [section(['1'], heading('Ports')), {type: 'header', children: [field('subject', 'Rice')]}], {title: 'Rice'}],
    ['the first subject', [{type: 'header', children: [field('subject', 'Rice'), field('title', 'Coal')]}], {title: 'Rice'}],
    ['the first names', [{type: 'header', children: [field('from', 'A'), field('to', 'B'), field('from', 'C'), field('to', 'D')]}], {creators: ['A'], recipients: ['B']}],
    ['no empty field, no date without a date, no empty heading', [{type: 'header', children: [field('from', label('FROM:')), field('date', 'undated')]}, heading()], {}],
    ['a reference without a reading', [references(reference('a', text('NIE-58')))], {references: [{}]}],
    ['nothing of text', [paragraph('Shut.')], {}],
  ])('tells %s', (_, children, expected) => {
    expect(jsonLdSource(root(...children))).toEqual({...nothing, ...expected})
  }) // prettier-ignore
})

describe('linked data', () => {
  test('of a record that tells everything', () => {
    const record: JsonLdSource = {
      identifiers: [{scheme: 'cia-rdp', value: 'CIA-RDP79R00904A000200030014-1'}],
      title: 'Harbor dues',
      date: '1954-03',
      creators: ['A. B. White'],
      recipients: ['The Director'],
      rights: {marking: 'SECRET//NOFORN', release: {decision: 'approved', date: '2006-03-14', agency: 'CIA'}},
      pages: 3,
      references: [{designator: 'NIE-71', title: 'River Trade', date: '1953-08-04'}, {}],
    }
    expect(toJsonLd(record)).toEqual({
      '@context': {'@vocab': 'https://schema.org/', dcterms: 'http://purl.org/dc/terms/'},
      '@type': 'ArchiveComponent',
      identifier: [
        {'@type': 'PropertyValue', propertyID: 'cia-rdp', value: 'CIA-RDP79R00904A000200030014-1'},
      ],
      name: 'Harbor dues',
      dateCreated: '1954-03',
      creator: [{name: 'A. B. White'}],
      'dcterms:audience': [{name: 'The Director'}],
      materialExtent: {'@type': 'QuantitativeValue', value: 3, unitText: 'page'},
      'dcterms:accessRights': 'SECRET//NOFORN',
      conditionsOfAccess: 'approved',
      'dcterms:available': '2006-03-14',
      'dcterms:publisher': {name: 'CIA'},
      'dcterms:references': [
        {'@type': 'CreativeWork', identifier: 'NIE-71', name: 'River Trade', datePublished: '1953-08-04'},
        {'@type': 'CreativeWork'},
      ],
    })
  })

  test('of a record that tells nothing says how many pages there are', () => {
    expect(Object.keys(toJsonLd(nothing))).toEqual(['@context', '@type', 'materialExtent'])
  })
})
