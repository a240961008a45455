import {date as dates} from '../../conventions/date/index.js'
import type {Document, Field, FieldName, Header, Root} from '../../tree/nodes.js'
import {readTree} from '../text/read-tree.js'
import {walk} from '../walk.js'
import type {Vote} from './vote.js'

/** What the header of a document says. */
export interface HeaderRecord {
  readonly title?: Vote<string>
  readonly titleSource?: 'subject' | 'title'
  readonly date?: Vote<string>
  readonly dateSource?: 'field' | 'line' | 'distribution'
  readonly from: Vote<string>[]
  readonly to: Vote<string>[]
}

/** Fields that tell the header of the document from boxes and labels elsewhere. */
const telling: ReadonlySet<FieldName> = new Set([
  'to',
  'from',
  'subject',
  'title',
  'reference',
  'date',
  'origin',
  'country',
  'record series',
])

/** How sure it is that a header of several fields speaks for the document, one of a single field, any other. */
const IN_HEADER = 0.95
const IN_SINGLE = 0.75
const ELSEWHERE = 0.6

/** Reads title, date and addresses from the header that says most, and what it lacks from the others. */
export function readHeaders(tree: Root | Document): HeaderRecord {
  const headers = [...walk(tree)].filter((node): node is Header => node.type === 'header')
  const main = mainOf(headers)
  const inMain = main && tellingFields(main) > 1 ? IN_HEADER : IN_SINGLE
  const inOrder = main ? [main, ...headers.filter((header) => header !== main)] : []
  const find = <T>(read: (header: Header) => T | undefined): {found: T; confidence: number} | undefined => {
    for (const header of inOrder) {
      const found = read(header)
      if (found !== undefined) return {found, confidence: header === main ? inMain : ELSEWHERE}
    }
    return undefined
  }
  const said = (name: FieldName) => find((header) => valuesOf(header, name)[0])
  const subject = said('subject')
  const titled = said('title')
  const title = titled && titled.confidence >= (subject?.confidence ?? 0) ? titled : (subject ?? titled)
  const date = find(dateOf)
  const all = (name: FieldName): Vote<string>[] =>
    main ? valuesOf(main, name).map((value) => ({value, confidence: inMain})) : []
  return {
    ...(title && {
      title: {value: title.found, confidence: title.confidence},
      titleSource: title === subject ? 'subject' : 'title',
    }),
    ...(date && {
      date: {value: date.found.iso, confidence: Math.min(date.confidence, date.found.confidence)},
      dateSource: date.found.source,
    }),
    from: all('from'),
    to: all('to'),
  }
}

/** The header with most of the telling fields, the first of equals. */
function mainOf(headers: readonly Header[]): Header | undefined {
  let best: Header | undefined
  let most = -1
  for (const header of headers) {
    const fields = tellingFields(header)
    if (fields <= most) continue
    best = header
    most = fields
  }
  return best
}

function tellingFields(header: Header): number {
  return new Set(
    fieldsOf(header)
      .map(nameOf)
      .filter((name) => telling.has(name)),
  ).size
}

function fieldsOf(header: Header): Field[] {
  return header.children.filter((child) => child.type === 'field')
}

/** The name of a field; forms print labels that are not of the common list. */
function nameOf({name, children}: Field): FieldName {
  const label = children.find(({type}) => type === 'label')
  return label?.type === 'label' && /^TITLE\b/i.test(label.value) ? 'title' : name
}

/** What stands in the fields of a name, in order, as reading text in one line. */
function valuesOf(header: Header, name: FieldName): string[] {
  return fieldsOf(header)
    .filter((field) => nameOf(field) === name)
    .map(valueOf)
    .filter((value) => value !== '')
}

/** The content of a field as reading text in one line, without its label and portion mark. */
function valueOf(field: Field): string {
  const children = field.children.filter(({type}) => type !== 'label' && type !== 'portionMark')
  return readTree({...field, children})
    .text.replaceAll(/\s+/g, ' ')
    .replace(/^[\s:;.,-]+/, '')
}

interface DateSaid {
  readonly iso: string
  readonly confidence: number
  readonly source: 'field' | 'line' | 'distribution'
}

function dateOf(header: Header): DateSaid | undefined {
  const fields = fieldsOf(header)
  return (
    fields
      .filter(({name}) => name === 'date')
      .map(dateIn)
      .find(isKnown) ??
    fields
      .filter(({name}) => name === 'date distributed')
      .map(dateIn)
      .find(isKnown)
  )
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined
}

/** The date in a field: as the tree has it, or as it stands in the words. */
function dateIn(field: Field): DateSaid | undefined {
  const node = field.children.find((child) => child.type === 'date') ?? dates.find(valueOf(field))[0]
  if (!node) return undefined
  const labelled = field.children.some(({type}) => type === 'label')
  const {iso, confidence} = node
  const source = field.name === 'date distributed' ? 'distribution' : labelled ? 'field' : 'line'
  return {iso, confidence, source}
}
