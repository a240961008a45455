import {writeMarking} from '../../conventions/marking/stringify.js'
import {levels} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import type {Field, Node, Root} from '../../tree/nodes.js'
import {piecesOf} from '../pieces.js'

/** What the header of a TEI document tells of its source. Whatever is not known is absent or empty. */
export interface HeaderRecord {
  /** Archival identifiers, each once: scheme and canonical form. */
  identifiers: {scheme: string; value: string}[]
  title?: string
  /** ISO date of the document, no more precise than its print. */
  date?: string
  /** From whom the document is. */
  creators: string[]
  /** To whom it went. */
  recipients: string[]
  rights: {
    /** The highest marking on its pages, in canonical form. */
    marking?: string
    /** What the first stamp that tells of a release says. */
    release?: {decision?: string; date?: string; agency?: string}
  }
  /** Number of pages. */
  pages: number
}

/** Gathers from a tree what the header tells. */
export function recordOf(tree: Root): HeaderRecord {
  const identifiers = new Map<string, {scheme: string; value: string}>()
  const record: HeaderRecord = {
    identifiers: [],
    creators: [],
    recipients: [],
    rights: {},
    pages: 1,
  }
  let marking: Marking | undefined
  let heading: string | undefined
  const visit = (node: Node): void => {
    if (node.type === 'documentId') {
      if (node.canonical !== '') identifiers.set(node.canonical, {scheme: node.scheme, value: node.canonical})
    } else if (node.type === 'banner' && (!marking || rankOf(node.marking) > rankOf(marking)))
      marking = node.marking
    else if (node.type === 'releaseStamp')
      record.rights.release ??= defined({decision: node.decision, date: node.date, agency: node.agency})
    else if (node.type === 'declassificationStamp')
      record.rights.release ??= defined({decision: node.decision, date: node.date, agency: node.by})
    else if (node.type === 'pageBreak') record.pages++
    else if (node.type === 'field') addField(record, node)
    else if (node.type === 'heading') heading ??= readText(node.children, node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  record.identifiers = [...identifiers.values()]
  if (record.title === undefined && heading !== undefined && heading !== '') record.title = heading
  if (marking) record.rights.marking = writeMarking(marking, false)
  return record
}

function rankOf({level}: Marking): number {
  return level === undefined ? -1 : levels[level].rank
}

/** The first of each field tells of the document; later ones may be of enclosures. */
function addField(record: HeaderRecord, field: Field): void {
  const value = readText(
    field.children.filter(({type}) => type !== 'label' && type !== 'references'),
    field,
  )
  if (value === '') return
  if (field.name === 'subject' || field.name === 'title') record.title ??= value
  else if (field.name === 'from' && record.creators.length === 0) record.creators.push(value)
  else if (field.name === 'to' && record.recipients.length === 0) record.recipients.push(value)
  else if (field.name === 'date') {
    const date = field.children.find((child) => child.type === 'date')
    if (date) record.date ??= date.iso
  }
}

/** The text of running text, without furniture and portion marks, on one line. */
function readText(children: readonly Node[], parent: Node): string {
  return piecesOf(children, parent)
    .filter(({role, node}) => role !== 'furniture' && node.type !== 'portionMark')
    .map(({node, space, text}) => (node.type === 'break' && node.hyphen === 'none' ? ' ' : space + text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Without what is not known. */
function defined<T extends object>(record: T): {[K in keyof T]?: Exclude<T[K], undefined>} {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
