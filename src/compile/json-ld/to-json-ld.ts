import type {JsonLdSource} from './source.js'

/** A JSON-LD document of schema.org and Dublin Core terms. */
export interface JsonLd {
  '@context': Readonly<Record<string, string>>
  '@type': 'ArchiveComponent'
  identifier?: JsonLdIdentifier[]
  name?: string
  dateCreated?: string
  creator?: JsonLdAgent[]
  'dcterms:audience'?: JsonLdAgent[]
  materialExtent: JsonLdExtent
  'dcterms:accessRights'?: string
  conditionsOfAccess?: string
  'dcterms:available'?: string
  'dcterms:publisher'?: JsonLdAgent
  'dcterms:references'?: JsonLdReference[]
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
  datePublished?: string
}

const context = {'@vocab': 'https://schema.org/', dcterms: 'http://purl.org/dc/terms/'} as const

/**
 * Describes a document as linked data: an `ArchiveComponent` of schema.org, with Dublin Core terms where schema.org has
 * none.
 *
 * `dcterms:accessRights` is the highest marking on the pages, `conditionsOfAccess` what the release stamp decided,
 * `dcterms:available` its date and `dcterms:publisher` its agency; recipients are the `dcterms:audience`. What the record
 * does not tell is left out.
 *
 * @param source the record of a document, see `jsonLdSource`
 *
 * @example
 * ```ts
 * import {jsonLdSource, parse, toJsonLd} from 'declast'
 * const record = jsonLdSource(parse('SECRET\n\nSUBJECT: Harbor dues\n\nThe dues were raised.'))
 * toJsonLd(record).name // 'Harbor dues'
 * toJsonLd(record)['dcterms:accessRights'] // 'SECRET'
 * ```
 */
export function toJsonLd(source: Readonly<JsonLdSource>): JsonLd {
  const {identifiers, title, date, creators, recipients, rights, pages, references} = source
  const {marking, release} = rights
  return {
    '@context': context,
    '@type': 'ArchiveComponent',
    ...(identifiers.length > 0
      ? {
          identifier: identifiers.map(({scheme, value}) => ({
            '@type': 'PropertyValue',
            propertyID: scheme,
            value,
          })),
        }
      : {}),
    ...(title === undefined ? {} : {name: title}),
    ...(date === undefined ? {} : {dateCreated: date}),
    ...(creators.length > 0 ? {creator: creators.map((name) => ({name}))} : {}),
    ...(recipients.length > 0 ? {'dcterms:audience': recipients.map((name) => ({name}))} : {}),
    materialExtent: {'@type': 'QuantitativeValue', value: pages, unitText: 'page'},
    ...(marking === undefined ? {} : {'dcterms:accessRights': marking}),
    ...(release?.decision === undefined ? {} : {conditionsOfAccess: release.decision}),
    ...(release?.date === undefined ? {} : {'dcterms:available': release.date}),
    ...(release?.agency === undefined ? {} : {'dcterms:publisher': {name: release.agency}}),
    ...(references.length > 0 ? {'dcterms:references': references.map(workOf)} : {}),
  }
}

function workOf({designator, title, date}: JsonLdSource['references'][number]): JsonLdReference {
  return {
    '@type': 'CreativeWork',
    ...(designator === undefined ? {} : {identifier: designator}),
    ...(title === undefined ? {} : {name: title}),
    ...(date === undefined ? {} : {datePublished: date}),
  }
}
