import {expect, test} from 'vitest'
import {parse, summarize, toJsonLd, type Summary} from '../../../src/index.js'
import {fixtureText} from '../../tools/fixture-texts.js'

const nothing: Summary = {
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
}

test('a record that tells everything', () => {
  const record: Summary = {
    ...nothing,
    identifiers: [{scheme: 'cia-rdp', value: 'CIA-RDP79R00904A000200030014-1', count: 2, confidence: 1}],
    title: 'Harbor dues',
    type: 'memorandum',
    date: '1954-03',
    from: ['A. B. White'],
    to: ['The Director', 'The Deputy Director'],
    level: 'SECRET',
    controls: ['NOFORN'],
    releaseDecision: 'sanitized',
    releaseDate: '2006-03-14',
    releaseAgency: 'CIA',
    releaseProgram: '50-Yr',
    authority: 'EO 13526 3.3',
    project: 'NND 63316',
    exemptions: [{code: '25X1', scheme: 'automatic-declassification', count: 3, confidence: 1}],
    pages: 3,
    references: [
      {label: 'a', designator: 'NIE-71', title: 'River Trade', date: '1953-08-04', confidence: 0.9},
      {label: 'b', confidence: 0.9},
    ],
  }
  expect(toJsonLd(record)).toEqual({
    '@context': {'@vocab': 'https://schema.org/', dcterms: 'http://purl.org/dc/terms/'},
    '@type': 'ArchiveComponent',
    identifier: [{'@type': 'PropertyValue', propertyID: 'cia-rdp', value: 'CIA-RDP79R00904A000200030014-1'}],
    name: 'Harbor dues',
    genre: 'memorandum',
    dateCreated: '1954-03',
    creator: [{name: 'A. B. White'}],
    'dcterms:audience': [{name: 'The Director'}, {name: 'The Deputy Director'}],
    materialExtent: {'@type': 'QuantitativeValue', value: 3, unitText: 'page'},
    'dcterms:accessRights': ['SECRET', 'NOFORN'],
    conditionsOfAccess: ['sanitized', 'exemption 25X1'],
    'dcterms:available': '2006-03-14',
    'dcterms:rights': 'EO 13526 3.3',
    'dcterms:provenance': ['CIA', '50-Yr', 'NND 63316'],
    citation: [
      {'@type': 'CreativeWork', identifier: 'NIE-71', name: 'River Trade', dateCreated: '1953-08-04'},
    ],
  })
})

test.each<[string, Partial<Summary>, object]>([
  ['controls without a level', {controls: ['NODIS']}, {'dcterms:accessRights': ['NODIS']}],
  ['exemptions without a decision', {exemptions: [{code: '(b)(1)', scheme: 'foia', count: 1, confidence: 1}]}, {conditionsOfAccess: ['exemption (b)(1)']}],
  ['a project alone', {project: 'NND 63316'}, {'dcterms:provenance': ['NND 63316']}],
  ['a work known by its title', {references: [{title: 'River Trade', confidence: 0.9}]}, {citation: [{'@type': 'CreativeWork', name: 'River Trade'}]}],
  ['works of which nothing is known', {references: [{confidence: 0.9}, {label: 'b', confidence: 0.9}]}, {}],
])('a record with %s', (_, record, expected) => {
  const {'@context': context, '@type': type, materialExtent: extent, ...rest} = toJsonLd({...nothing, ...record})
  expect(rest).toEqual(expected)
  expect(extent.value).toBe(1)
  expect(Object.keys(context)).toEqual(['@vocab', 'dcterms'])
  expect(type).toBe('ArchiveComponent')
}) // prettier-ignore

test('a record that tells nothing says how many pages there are', () => {
  expect(Object.keys(toJsonLd(nothing))).toEqual(['@context', '@type', 'materialExtent'])
})

test('the record of a memorandum, as it is read', () => {
  const memorandum = toJsonLd(summarize(parse(fixtureText('estimate-memorandum'))))
  expect(memorandum).toMatchObject({
    name: 'Present State of the Harbor Question on the Lower River',
    genre: 'memorandum',
    dateCreated: '1954-03-17',
    'dcterms:audience': [{name: 'THE DEPUTY DIRECTOR/INTELLIGENCE'}],
    'dcterms:accessRights': ['TOP SECRET'],
    conditionsOfAccess: ['approved', 'exemption 25X1'],
    'dcterms:available': '2006-03-14',
  })
  expect(memorandum.citation?.map(({identifier}) => identifier)).toEqual(['NIE-71', 'NIE-64', undefined])
})
