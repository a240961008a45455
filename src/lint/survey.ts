import type {Document, Node, PageBreak, Parent, Root} from '../tree/nodes.js'
import {daysOf, hull, type Days} from './dating.js'

/** A node where it stands in the tree. */
export interface Entry<N extends Node = Node> {
  readonly node: N
  /** From the root to the parent. */
  readonly ancestors: readonly Parent[]
  /** Ordinal of the page that it stands on, from 1. */
  readonly page: number
  /** Place in the order of the tree, from 0: of two entries the one with the lower order stands before. */
  readonly order: number
}

/** The type names of nodes. */
export type Type = Node['type']

/** The entry of a node of one type. */
export type EntryOf<T extends Type> = Entry<Extract<Node, {type: T}>>

/** Everything in a document, by type, gathered in one walk so that rules need none of their own. */
export interface Survey {
  readonly root: Root | Document
  /** The nodes of a type, in the order of the tree. */
  readonly of: <T extends Type>(type: T) => readonly EntryOf<T>[]
  /** How many pages the tree has. */
  readonly pages: number
  /** When the document was written: everything from its earliest date to its latest; absent where it bears none. */
  readonly written: Days | undefined
}

/** What lint looks at: the file, and each document in it. */
export interface FileSurvey {
  readonly file: Survey
  readonly documents: readonly Survey[]
}

/** Fields of a header that date the document. */
const datingFields: ReadonlySet<string> = new Set(['date', 'date distributed'])
/** Least confidence of a date that a rule may build on. */
const SURE_DATE = 0.8

/** Gathers the nodes of a tree. A tree without `document` nodes is one document. */
export function surveyOf(root: Root, written?: Days): FileSurvey {
  const file = new Gathering(root)
  const documents = root.children.filter(({type}) => type === 'document') as Document[]
  const parts = documents.map((document) => new Gathering(document))
  // what stands outside the documents of a file belongs to the one before it, and at its head to the first
  let part = 0
  let order = 0
  let page = 1
  let pageBreak: PageBreak | undefined
  const walk = (node: Node, ancestors: readonly Parent[]): void => {
    if (node.type === 'document') part = documents.indexOf(node)
    let own = page
    if (node.type === 'pageBreak') {
      pageBreak = node
      page = node.page
      own = node.page
    } else if (pageBreak && ancestors.includes(pageBreak)) {
      own = isAtFoot(node, pageBreak) ? page - 1 : page
    }
    const entry: Entry = {node, ancestors, page: own, order: order++}
    file.add(entry)
    parts[part]?.add(entry)
    if (!('children' in node)) return
    const inner = [...ancestors, node]
    for (const child of node.children) walk(child, inner)
  }
  walk(root, [])
  const whole = file.survey(written)
  return {file: whole, documents: parts.length === 0 ? [whole] : parts.map((each) => each.survey(written))}
}

/** Furniture before the point where the new page begins stands at the foot of the page before. */
function isAtFoot({position}: Node, {begins}: PageBreak): boolean {
  return position !== undefined && position.start.offset < begins.offset
}

class Gathering {
  private readonly byType = new Map<Type, Entry[]>()
  private pages = 1

  constructor(private readonly root: Root | Document) {}

  add(entry: Entry): void {
    const entries = this.byType.get(entry.node.type)
    if (entries) entries.push(entry)
    else this.byType.set(entry.node.type, [entry])
    if (entry.page > this.pages) this.pages = entry.page
  }

  survey(written: Days | undefined): Survey {
    const {byType, root, pages} = this
    const of = <T extends Type>(type: T) => (byType.get(type) ?? []) as unknown as readonly EntryOf<T>[]
    return {root, of, pages, written: written ?? writtenOf(of('date'))}
  }
}

/** The dates of the headers, from the earliest to the latest. */
function writtenOf(dates: readonly EntryOf<'date'>[]): Days | undefined {
  let written: Days | undefined
  for (const {node, ancestors} of dates) {
    const field = ancestors.at(-1)
    if (field?.type !== 'field' || !datingFields.has(field.name) || node.confidence < SURE_DATE) continue
    written = hull(written, daysOf(node.iso))
  }
  return written
}
