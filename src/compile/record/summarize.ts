import {date as dates} from '../../conventions/date/index.js'
import type {Document, Exemption, Heading, Reference, Root} from '../../tree/nodes.js'
import {titleOf} from '../outline/outline-of.js'
import {redactions} from '../releases/redactions.js'
import {walk} from '../walk.js'
import {readHeaders, type HeaderRecord, type Said} from './from-header.js'
import {readMarkings} from './from-markings.js'
import {signerOf} from './from-signature.js'
import {identifiersOf} from './identifiers.js'
import {openingOf} from './opening.js'
import {readStamps} from './from-stamps.js'
import {summarySchema, type Summary, type SummaryField} from './summary-schema.js'
import {typeOf} from './type-of.js'
import {count, round, type Vote} from './vote.js'

/**
 * Gathers what a document says about itself into one flat record for a catalogue.
 *
 * Where the document says a thing more than once (identifiers, banners, stamps), what it says most often holds; titles,
 * dates and addresses come from the header that says most. Nothing is guessed: what is not said is absent.
 *
 * @param tree a tree, or one document of it; a tree of several documents gives one record for them all
 * @returns the record, valid by {@link summarySchema}
 *
 * @example
 * ```ts
 * import {parse, summarize} from 'declast'
 * const record = summarize(parse('SECRET\n\n3 May 1954\n\nMEMORANDUM FOR: Chief, Records\n\nSUBJECT: Rice\n\n1. It is here.'))
 * record.title // 'Rice'
 * record.date // '1954-05-03'
 * record.to // ['Chief, Records']
 * record.level // 'SECRET'
 * ```
 */
export function summarize(tree: Root | Document): Summary {
  const confidence: Summary['confidence'] = {}
  const take = (field: SummaryField, said: Vote<string> | undefined): Partial<Summary> => {
    if (said === undefined) return {}
    confidence[field] = round(said.confidence)
    return {[field]: said.value}
  }
  const takeAll = (field: SummaryField, said: readonly Vote<string>[]): string[] => {
    if (said.length > 0) confidence[field] = round(Math.min(...said.map((each) => each.confidence)))
    return said.map(({value}) => value)
  }
  const header = readHeaders(tree)
  const title = header.title ?? headingOf(tree)
  const lines = openingOf(tree)
  const date = dateOf(lines, header)
  const forRecord = header.to.length === 1 && /^(?:THE )?RECORD\b[^a-z]*$/i.test(header.to[0]?.value ?? '')
  const signer = header.from.length > 0 ? undefined : signerOf(tree)
  const markings = readMarkings(tree)
  const stamps = readStamps(tree)
  const report = redactions(tree)
  const record: Summary = {
    identifiers: identifiersOf(tree),
    ...take('title', title),
    ...(title && {titleSource: title.source}),
    ...take('type', forRecord ? {value: 'memorandum-for-the-record', confidence: BY_ADDRESS} : typeOf(lines)),
    ...take('date', date),
    ...(date && {dateSource: date.source}),
    from: takeAll('from', signer ? [signer] : header.from),
    ...(header.from.length > 0 && {fromSource: 'field'}),
    ...(signer && {fromSource: 'signature'}),
    to: takeAll('to', forRecord ? [] : header.to),
    ...take('level', markings.level),
    ...take('bannerLevel', markings.bannerLevel),
    controls: takeAll('controls', markings.controls),
    ...take('releaseDecision', stamps.decision),
    ...take('releaseDate', stamps.date),
    ...take('releaseAgency', stamps.agency),
    ...take('releaseProgram', stamps.program),
    ...take('authority', stamps.authority),
    ...take('project', stamps.project),
    exemptions: exemptionsOf(tree),
    redactions: report.items.filter(({kind}) => kind === 'mark').length,
    withheldPages: report.withheldPages,
    pages: report.pages.length,
    references: [...walk(tree)]
      .filter((node) => node.type === 'reference')
      .map(referenceOf)
      .filter(saysSomething),
    confidence,
  }
  return summarySchema.parse(record)
}

/** How sure it is that a paper for `THE RECORD` is a memorandum for the record. */
const BY_ADDRESS = 0.9
/** How sure a title is that is only that of the first section. */
const BY_HEADING = 0.5
/** How sure a date is that is only in the head of a cable: one of the copies, perhaps. */
const BY_GROUP = 0.9

function exemptionsOf(tree: Root | Document): Summary['exemptions'] {
  const nodes = [...walk(tree)].filter((node): node is Exemption => node.type === 'exemption')
  const schemes = new Map(nodes.map(({code, scheme}) => [code, scheme]))
  return count(nodes.map(({code, confidence}) => ({value: code, confidence}))).map((outcome) => ({
    code: outcome.value,
    scheme: schemes.get(outcome.value) as Exemption['scheme'],
    count: outcome.count,
    confidence: round(outcome.confidence),
  }))
}

function saysSomething(reference: Summary['references'][number]): boolean {
  return Object.keys(reference).length > 1
}

/** The title of the first section, where it has a line to itself. */
function headingOf(tree: Root | Document): Said<'heading'> | undefined {
  for (const node of walk(tree)) {
    if (node.type !== 'section') continue
    const heading = node.children.find((child): child is Heading => child.type === 'heading')
    const value = heading && !heading.runIn ? titleOf(node) : undefined
    return value === undefined ? undefined : {value, confidence: BY_HEADING, source: 'heading'}
  }
  return undefined
}

/** The date of the header, or else the date-time group of a cable. */
function dateOf(
  lines: readonly string[],
  header: HeaderRecord,
): Said<NonNullable<Summary['dateSource']>> | undefined {
  if (header.date) return header.date
  for (const line of lines) {
    const group = dates.find(line).find(({iso}) => iso.includes('T'))
    if (group) return {value: group.iso, confidence: BY_GROUP * group.confidence, source: 'date-time-group'}
  }
  return undefined
}

function referenceOf({label, designator, title, date, confidence}: Reference): Summary['references'][number] {
  return {
    ...(label !== undefined && label !== '' && {label}),
    ...(designator && {designator: designator.value}),
    ...(title !== undefined && title !== '' && {title}),
    ...(date !== undefined && {date}),
    confidence: round(confidence),
  }
}
