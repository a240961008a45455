import {date as dates} from '../../conventions/date/index.js'
import type {Document, Field, FieldName, Header, Root} from '../../tree/nodes.js'
import {readTree} from '../text/read-tree.js'
import {walk} from '../walk.js'
import type {Vote} from './vote.js'

/** What a header says, and what in it says so. */
export interface Said<S> extends Vote<string> {
  readonly source: S
}

/** What the header of a document says. */
export interface HeaderRecord {
  readonly title: Said<'subject' | 'title'> | undefined
  readonly date: Said<'field' | 'line' | 'distribution'> | undefined
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
  const find = <S>(read: (header: Header) => Said<S> | undefined): Said<S> | undefined => {
    for (const header of inOrder) {
      const found = read(header)
      if (found)
        return {...found, confidence: Math.min(found.confidence, header === main ? inMain : ELSEWHERE)}
    }
    return undefined
  }
  const said = <S extends FieldName>(source: S) =>
    find((header) => valuesOf(header, source).map((value) => ({value, source, confidence: 1}))[0])
  const titles = [said('title'), said('subject')].filter(isKnown)
  const all = (name: FieldName): Vote<string>[] =>
    inOrder
      .slice(0, 1)
      .flatMap((header) => valuesOf(header, name).map((value) => ({value, confidence: inMain})))
  return {
    // of equals the title
    title: titles.sort((a, b) => b.confidence - a.confidence)[0],
    date: find(dateOf),
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
  const isTitle = children.some((child) => child.type === 'label' && /^TITLE\b/i.test(child.value))
  return isTitle ? 'title' : name
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

type DateSaid = NonNullable<HeaderRecord['date']>

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
  const {iso: value, confidence} = node
  const source = field.name === 'date distributed' ? 'distribution' : labelled ? 'field' : 'line'
  return {value, confidence, source}
}
