import {expect, test} from 'vitest'
import {toJsonLd, type JsonLdSource} from '../../../src/index.js'

const nothing: JsonLdSource = {
  identifiers: [],
  from: [],
  to: [],
  controls: [],
  exemptions: [],
  pages: 1,
  references: [],
}

test('a record that tells everything', () => {
  const record = {
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
    references: [{label: 'a', designator: 'NIE-71', title: 'River Trade', date: '1953-08-04'}, {label: 'b'}],
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

test.each<[string, Partial<JsonLdSource>, object]>([
  ['controls without a level', {controls: ['NODIS']}, {'dcterms:accessRights': ['NODIS']}],
  ['exemptions without a decision', {exemptions: [{code: '(b)(1)'}]}, {conditionsOfAccess: ['exemption (b)(1)']}],
  ['a project alone', {project: 'NND 63316'}, {'dcterms:provenance': ['NND 63316']}],
  ['a work known by its title', {references: [{title: 'River Trade'}]}, {citation: [{'@type': 'CreativeWork', name: 'River Trade'}]}],
  ['works of which nothing is known', {references: [{}, {}]}, {}],
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
