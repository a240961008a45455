import {CitationPlaces, findCitations, type CitationReading} from '../../conventions/reference/citation.js'
import {addAll} from '../../source/add-all.js'
import {firstWhereNot} from '../../source/search.js'
import type {Citation, Header, Node, Phrasing, Reference, Root, Text} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'
import {cutText, runningTexts, type Cut} from '../lines/text-pieces.js'

/** The entries of the references that a citation may mean: those read so far, and where there are none, those to come. */
class Entries {
  private readonly all: Reference[] = []
  private readonly names = new Map<string, Reference[]>()
  /** How many entries have a name so far. */
  private readonly counts = new Map<string, number>()

  add(reference: Reference): void {
    reference.identifier = this.identify(reference)
    const {label, designator, otherDesignators = [], attachment} = reference
    if (label !== undefined) this.name(`label ${label.toLowerCase()}`, reference)
    for (const {value} of designator ? [designator, ...otherDesignators] : [])
      this.name(keyOf(value), reference)
    if (attachment !== undefined) this.name(`attachment ${attachment.toUpperCase()}`, reference)
    this.all.push(reference)
  }

  private name(name: string, reference: Reference): void {
    const named = this.names.get(name)
    if (named) named.push(reference)
    else this.names.set(name, [reference])
  }

  /** `a`, `nie-58`; another entry of the same name is `a-2`. */
  private identify({label, designator}: Reference): string {
    const name = (label ?? designator?.value ?? 'reference').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    let count = this.counts.get(name) ?? 0
    let identifier: string
    // "a-2" may be the name of another entry
    do identifier = ++count === 1 ? name : `${name}-${count}`
    while (count > 1 && this.counts.has(identifier))
    this.counts.set(name, count)
    if (identifier !== name) this.counts.set(identifier, 1)
    return identifier
  }

  get empty(): boolean {
    return this.all.length === 0
  }

  /** The last entry of a name before an offset, or else the first of all. */
  find(name: string, offset: number): Reference | undefined {
    const named = this.names.get(name)
    if (!named) return undefined
    // the entries of a name stand in source order: the last one before the offset is looked up by halves
    return named[Math.max(0, firstWhereNot(named, (entry) => offsetOf(entry) < offset) - 1)]
  }

  /** The one telegram that `reftel` can mean. */
  sole(): Reference | undefined {
    return this.all.length === 1 ? this.all[0] : undefined
  }
}

function offsetOf({position}: Node): number {
  return (position as Position).start.offset
}

/** A designator without the signs between its parts: `NIE-58` and `NIE 58` are one. */
function keyOf(value: string): string {
  return `designator ${value.toUpperCase().replaceAll(/[^A-Z0-9/.]+/g, '')}`
}

/** Names the entries of the references, and marks the citations in running text, linked to the entries they cite. */
export function linkCitations(source: string, root: Root): void {
  const entries = new Entries()
  for (const child of root.children) {
    if (child.type === 'header') nameEntries(child, entries)
    else if (child.type === 'document')
      for (const inner of child.children) if (inner.type === 'header') nameEntries(inner, entries)
  }
  const places = new CitationPlaces(source)
  if (places.empty) return
  const mayCite = ({position}: Node) =>
    position === undefined || places.between(position.start.offset, position.end.offset)
  for (const children of runningTexts(root, mayCite)) markCitations(children, entries, mayCite)
}

function nameEntries({children}: Header, entries: Entries): void {
  for (const field of children) {
    if (field.type !== 'field') continue
    for (const list of field.children) {
      if (list.type !== 'references') continue
      for (const entry of list.children) if (entry.type === 'reference') entries.add(entry)
    }
  }
}

function markCitations(children: Phrasing[], entries: Entries, mayCite: (node: Node) => boolean): void {
  // the children anew, from the first on that is cut
  let marked: Phrasing[] | undefined
  for (const [index, node] of children.entries()) {
    const pieces = node.type === 'text' && mayCite(node) ? cutCitations(node, entries) : undefined
    if (pieces) addAll((marked ??= children.slice(0, index)), pieces)
    else marked?.push(node)
  }
  if (!marked) return
  children.length = 0
  addAll(children, marked)
}

/** The pieces of a text with its citations, if it has any. */
function cutCitations(node: Text, entries: Entries): Phrasing[] | undefined {
  const offset = offsetOf(node)
  const cuts: Cut[] = []
  for (const reading of findCitations(node.value)) {
    const cited = citedBy(reading, entries, offset)
    // "reference a", "REF I": without such an entry it is a word
    if (reading.bare && !cited) continue
    cuts.push({
      start: reading.start,
      end: reading.end,
      make: ({value, position}) => ({...citationNode(value, reading, cited), ...(position && {position})}),
    })
  }
  return cuts.length === 0 ? undefined : cutText(node, cuts)
}

function citedBy(
  {label, designator, attachment, telegram, bare}: CitationReading,
  entries: Entries,
  offset: number,
) {
  if (entries.empty) return undefined
  if (label !== undefined) {
    const cited = entries.find(`label ${label.toLowerCase()}`, offset)
    return bare && cited?.label !== label ? undefined : cited
  }
  if (designator !== undefined) return entries.find(keyOf(designator), offset)
  if (attachment !== undefined) return entries.find(`attachment ${attachment}`, offset)
  return telegram ? entries.sole() : undefined
}

function citationNode(
  value: string,
  {label, designator}: CitationReading,
  cited: Reference | undefined,
): Citation {
  return {
    type: 'citation',
    value,
    ...(cited?.identifier !== undefined && {identifier: cited.identifier}),
    ...(label !== undefined && {label}),
    ...(designator !== undefined && {designator}),
    confidence: cited ? 1 : 0.8,
  }
}
