import type {Summary, SummaryExemption, SummaryReference} from '../record/summary-schema.js'

/** A JSON-LD document of schema.org and Dublin Core terms. */
export interface JsonLd {
  '@context': Readonly<Record<string, string>>
  '@type': 'ArchiveComponent'
  identifier?: JsonLdIdentifier[]
  name?: string
  genre?: string
  dateCreated?: string
  creator?: JsonLdAgent[]
  'dcterms:audience'?: JsonLdAgent[]
  materialExtent: JsonLdExtent
  'dcterms:accessRights'?: string[]
  conditionsOfAccess?: string[]
  'dcterms:available'?: string
  'dcterms:rights'?: string
  'dcterms:provenance'?: string[]
  citation?: JsonLdReference[]
}

/** An identifier and the scheme that it belongs to. */
export interface JsonLdIdentifier {
  '@type': 'PropertyValue'
  propertyID: string
  value: string
}

/** Someone named on the document; whether a person or an office, the print does not tell, so there is no type. */
export interface JsonLdAgent {
  name: string
}

/** How many pages there are. */
export interface JsonLdExtent {
  '@type': 'QuantitativeValue'
  value: number
  unitText: 'page'
}

/** A work that the document refers to. */
export interface JsonLdReference {
  '@type': 'CreativeWork'
  identifier?: string
  name?: string
  dateCreated?: string
}

const context = {'@vocab': 'https://schema.org/', dcterms: 'http://purl.org/dc/terms/'} as const

/**
 * Describes a document as linked data: an `ArchiveComponent` of schema.org, with Dublin Core terms where schema.org has
 * none.
 *
 * `dcterms:accessRights` is who could read it in its day: the highest level and the controls. `conditionsOfAccess` is who
 * can read what of it now: what the release decided, and the exemptions that are claimed. `dcterms:available` is the date
 * of the release, `dcterms:rights` the order that it rests on, `dcterms:provenance` the agency, the programme and the
 * project. Those to whom the document was sent are the `dcterms:audience`. What the record does not tell is left out.
 *
 * @param record the record of a document, see {@link summarize}
 *
 * @example
 * ```ts
 * import {parse, summarize, toJsonLd} from 'declast'
 * const record = toJsonLd(summarize(parse('SECRET//NOFORN\n\nSUBJECT: Harbor dues\n\n1. They were paid.')))
 * record.name // 'Harbor dues'
 * record['dcterms:accessRights'] // ['SECRET', 'NOFORN']
 * record.materialExtent // {'@type': 'QuantitativeValue', value: 1, unitText: 'page'}
 * ```
 */
export function toJsonLd(record: Summary): JsonLd {
  const {identifiers, exemptions, references, pages} = record
  return {
    '@context': context,
    '@type': 'ArchiveComponent',
    ...many(
      'identifier',
      identifiers.map(({scheme, value}) => ({'@type': 'PropertyValue' as const, propertyID: scheme, value})),
    ),
    ...one('name', record.title),
    ...one('genre', record.type),
    ...one('dateCreated', record.date),
    ...many('creator', record.from.map(agent)),
    ...many('dcterms:audience', record.to.map(agent)),
    materialExtent: {'@type': 'QuantitativeValue', value: pages, unitText: 'page'},
    ...many('dcterms:accessRights', known(record.level, ...record.controls)),
    ...many('conditionsOfAccess', known(record.releaseDecision, ...exemptions.map(exempt))),
    ...one('dcterms:available', record.releaseDate),
    ...one('dcterms:rights', record.authority),
    ...many('dcterms:provenance', known(record.releaseAgency, record.releaseProgram, record.project)),
    ...many('citation', references.map(workOf).filter(saysSomething)),
  }
}

function one<K extends keyof JsonLd>(name: K, value: JsonLd[K]): Pick<JsonLd, K> | undefined {
  return value === undefined ? undefined : ({[name]: value} as Pick<JsonLd, K>)
}

function many<K extends keyof JsonLd>(name: K, values: JsonLd[K] & unknown[]): Pick<JsonLd, K> | undefined {
  return values.length === 0 ? undefined : one(name, values)
}

function known(...values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined)
}

function agent(name: string): JsonLdAgent {
  return {name}
}

function exempt({code}: SummaryExemption): string {
  return `exemption ${code}`
}

function workOf({designator, title, date}: SummaryReference): JsonLdReference {
  return {
    '@type': 'CreativeWork',
    ...(designator !== undefined && {identifier: designator}),
    ...(title !== undefined && {name: title}),
    ...(date !== undefined && {dateCreated: date}),
  }
}

function saysSomething(work: JsonLdReference): boolean {
  return Object.keys(work).length > 1
}
