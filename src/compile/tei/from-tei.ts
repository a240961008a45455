import type {Element, ElementContent, Root as XastRoot} from 'xast'
import type {Node, Root} from '../../tree/nodes.js'
import {rootSchema} from '../../tree/schemas.js'
import {childOf, nameOf} from './elements.js'
import {readFeatures, readText} from './features.js'
import {fieldsOf, readFurniture, readingOf, readRunning, Siblings, type Features} from './read-running.js'

/** The section that text stands in. */
interface Place {
  readonly path: readonly string[]
  readonly depth: number
}

/**
 * Reads a TEI document that {@link toXast} made, and that may have been edited since, back to a tree.
 *
 * `fromTei(toXast(tree))` equals `tree` in everything but `position`: what a text was read from is not in its TEI. Of
 * elements that `toXast` does not write, the content is read. White space at the edges of text is layout and says nothing.
 *
 * @param tei a TEI document, as xast-util-from-xml gives it
 * @returns a tree without positions, valid by `rootSchema`
 * @throws Error where there is no `TEI` element with a `text` and a `body`
 * @throws ZodError where an attribute holds a value that the tree does not have
 *
 * @example
 * ```ts
 * import {fromTei, parse, toXast} from 'declast'
 * const tree = fromTei(toXast(parse('SECRET\n\n1. The files were moved.')))
 * tree.children.map(({type}) => type) // ['banner', 'section']
 * ```
 */
export function fromTei(tei: XastRoot | Element): Root {
  const document = tei.type === 'root' ? childOf(tei, 'TEI') : tei
  const text = document && childOf(document, 'text')
  const body = text && childOf(text, 'body')
  if (!body) throw new Error('A TEI document has a TEI element with a text and a body')
  const reader = new FlowReader(readFeatures(childOf(document, 'standOff')))
  const root = {type: 'root', children: reader.division(body.children, {path: [], depth: 0}).all}
  rootSchema.parse(root)
  return root as Root
}

class FlowReader {
  constructor(private readonly features: Features) {}

  /** Reads the content of a division. */
  division(content: readonly ElementContent[], place: Place, siblings = new Siblings()): Siblings {
    for (const child of content) {
      if (child.type === 'element') this.block(child, place, siblings)
      else if (readText([child]).trim() !== '')
        siblings.add({type: 'paragraph', children: this.running([child])})
    }
    return siblings
  }

  private running(content: readonly ElementContent[]): Node[] {
    return readRunning(content, this.features, (list) => this.list(list)).all
  }

  private block(from: Element, place: Place, siblings: Siblings): void {
    const {type} = from.attributes
    switch (nameOf(from)) {
      case 'div':
        if (type === 'section') siblings.add(this.section(from, place))
        else if (type === 'header' || type === 'document')
          siblings.add({type, children: this.division(from.children, place).all})
        else this.division(from.children, place, siblings)
        return
      case 'head':
        this.head(from, siblings)
        return
      case 'label':
        siblings.add(this.marker(from))
        return
      case 'p':
        siblings.add({type: 'paragraph', children: this.running(from.children)})
        return
      case 'ab':
        if (type !== 'empty') siblings.add(this.anonymousBlock(from))
        return
      case 'list':
      case 'listBibl':
        siblings.add(this.list(from) as never)
        return
      case 'note': {
        if (type !== 'footnote') {
          this.division(from.children, place, siblings)
          return
        }
        const {n} = from.attributes
        const fields = fieldsOf(from, this.features)
        siblings.add({type: 'footnote', marker: n, ...fields, children: this.running(from.children)})
        return
      }
      default: {
        const furniture = readFurniture(from, this.features, (list) => this.list(list))
        if (furniture) siblings.add(furniture, from)
        else this.division(from.children, place, siblings)
      }
    }
  }

  private section(from: Element, {path, depth}: Place): {type: 'section'} & Record<string, unknown> {
    const fields = fieldsOf(from, this.features)
    const own = {path: [...path, from.attributes['n'] ?? ''], depth: depth + 1, ...fields}
    return {type: 'section', ...own, children: this.division(from.children, own).all}
  }

  /** A head holds the marker of its section, where it has one, and the title. */
  private head(from: Element, siblings: Siblings): void {
    const marker = from.children.find((child): child is Element => child.type === 'element')
    const marked = marker && nameOf(marker) === 'label'
    if (marked) siblings.add(this.marker(marker))
    siblings.add(
      this.heading(from, marked ? from.children.filter((child) => child !== marker) : from.children),
    )
  }

  private heading(
    {attributes}: Element,
    content: readonly ElementContent[],
  ): {type: 'heading'; children: Node[]} {
    return {
      type: 'heading',
      ...(attributes['rend'] === 'run-in' ? {runIn: true} : {}),
      children: this.running(content),
    }
  }

  private marker(from: Element): {type: 'outlineMarker'} & Record<string, unknown> {
    const {n, subtype} = from.attributes
    const value = readText(from.children)
    return {type: 'outlineMarker', value, label: n, style: subtype, ...readingOf(from, this.features)}
  }

  private anonymousBlock(from: Element): {type: string} & Record<string, unknown> {
    const {type, n} = from.attributes
    const children = this.running(from.children)
    switch (type) {
      case 'heading':
        return this.heading(from, from.children)
      case 'preformatted':
        return {type, children}
      case 'signature':
      case 'originator':
        return {type, ...fieldsOf(from, this.features), children}
      case 'field':
        return {type, name: n, ...fieldsOf(from, this.features), children}
      default:
        return {type: 'paragraph', children}
    }
  }

  /** Reads references, or the recipients of a distribution list. */
  private list(from: Element): Node {
    const children: Node[] = []
    for (const child of from.children) {
      if (child.type !== 'element') continue
      const {attributes} = child
      const name = nameOf(child)
      if (name === 'head') {
        children.push({type: 'label', value: readText(child.children)})
      } else if (attributes['type'] === 'text' || attributes['rend'] === 'text') {
        children.push(...this.running(child.children))
      } else if (name === 'bibl') {
        const label = attributes['n']
        children.push({
          type: 'reference',
          ...(label === undefined || label === null ? {} : {label}),
          ...readingOf(child, this.features),
          children: this.running(child.children),
        } as Node)
      } else if (name === 'item') {
        const fields = {name: '', ...fieldsOf(child, this.features)}
        children.push({type: 'recipient', ...fields, children: this.running(child.children)} as Node)
      }
    }
    return {type: nameOf(from) === 'listBibl' ? 'references' : 'distribution', children} as Node
  }
}
