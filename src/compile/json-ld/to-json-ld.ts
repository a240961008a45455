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

/** What {@link toJsonLd} takes of the record of a document, as a summary of it has it; it may hold more. */
export interface JsonLdSource {
  readonly identifiers: readonly {readonly scheme: string; readonly value: string}[]
  readonly title?: string
  readonly type?: string
  /** ISO date of the document, no more precise than its print. */
  readonly date?: string
  /** Who sent it. */
  readonly from: readonly string[]
  /** To whom it was sent. */
  readonly to: readonly string[]
  /** The highest level of its markings. */
  readonly level?: string
  /** Its control markings. */
  readonly controls: readonly string[]
  readonly releaseDecision?: string
  /** ISO date of the release. */
  readonly releaseDate?: string
  readonly releaseAgency?: string
  readonly releaseProgram?: string
  /** What the declassification rests on. */
  readonly authority?: string
  /** The review project or case. */
  readonly project?: string
  /** The exemptions that are claimed. */
  readonly exemptions: readonly {readonly code: string}[]
  /** How many pages it has. */
  readonly pages: number
  readonly references: readonly {
    readonly designator?: string
    readonly title?: string
    readonly date?: string
  }[]
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
 * @param source the record of a document
 *
 * @example
 * ```ts
 * import {toJsonLd} from 'declast'
 * const record = {identifiers: [], title: 'Harbor dues', from: [], to: [], level: 'SECRET', controls: ['NOFORN'], exemptions: [], pages: 2, references: []}
 * toJsonLd(record).name // 'Harbor dues'
 * toJsonLd(record)['dcterms:accessRights'] // ['SECRET', 'NOFORN']
 * toJsonLd(record).materialExtent // {'@type': 'QuantitativeValue', value: 2, unitText: 'page'}
 * ```
 */
export function toJsonLd(source: JsonLdSource): JsonLd {
  const {identifiers, exemptions, references, pages} = source
  return {
    '@context': context,
    '@type': 'ArchiveComponent',
    ...many(
      'identifier',
      identifiers.map(({scheme, value}) => ({'@type': 'PropertyValue' as const, propertyID: scheme, value})),
    ),
    ...one('name', source.title),
    ...one('genre', source.type),
    ...one('dateCreated', source.date),
    ...many('creator', source.from.map(agent)),
    ...many('dcterms:audience', source.to.map(agent)),
    materialExtent: {'@type': 'QuantitativeValue', value: pages, unitText: 'page'},
    ...many('dcterms:accessRights', known(source.level, ...source.controls)),
    ...many('conditionsOfAccess', known(source.releaseDecision, ...exemptions.map(exempt))),
    ...one('dcterms:available', source.releaseDate),
    ...one('dcterms:rights', source.authority),
    ...many('dcterms:provenance', known(source.releaseAgency, source.releaseProgram, source.project)),
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

function exempt({code}: JsonLdSource['exemptions'][number]): string {
  return `exemption ${code}`
}

function workOf({designator, title, date}: JsonLdSource['references'][number]): JsonLdReference {
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
