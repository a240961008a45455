import type {Element, ElementContent, Root as HastRoot} from 'hast'
import type {
  Document,
  Field,
  Flow,
  Footnote,
  Furniture,
  Heading,
  Node,
  OutlineMarker,
  Phrasing,
  Preformatted,
  Recipient,
  Reference,
  References,
  Distribution,
  Root,
  Section,
} from '../../tree/nodes.js'
import {Identifiers, targetsOf} from '../identifiers.js'
import {cellsOf} from '../layout.js'
import {isOnItsOwnLine} from '../named-marker.js'
import {isTextBetween} from '../role.js'
import {element, evidenceOf, text} from './elements.js'
import {furnitureElement, pageEdge} from './furniture.js'
import {writeRunning, writeText, type Context} from './running.js'

/** Options of {@link toHast}. */
export interface ToHastOptions {
  /** What becomes of page furniture: it is marked up (by default), or left out. Page breaks stay. */
  furniture?: 'markup' | 'none'
  /** Rank of the headings of the outermost sections, from 1 to 6; 2 by default, since the page has its own title. */
  headingDepth?: number
  /** What every `id` begins with; `declast-` by default. */
  idPrefix?: string
}

type Content = Document | Flow | OutlineMarker | Field

/**
 * Makes an HTML syntax tree (hast) of a document, for rehype: an `article` to put into a page.
 *
 * Sections are `section`s with headings of their depth; deeper than six, headings carry `aria-level`. Page breaks are
 * `doc-pagebreak` separators with an `id`. Furniture stands where it stands in the source, as `note`s that a screen
 * reader announces, with classes and `data-` attributes; what was withheld is announced in words. The stylesheet
 * `declast/style.css` sets furniture in the margin, coloured by layer.
 *
 * @example
 * ```ts
 * import {parse, toHast} from 'declast'
 * const {children} = toHast(parse('SECRET\n\n1. The files were moved.'))
 * children[0].properties.className // ['declast']
 * ```
 */
export function toHast(tree: Root, options?: Readonly<ToHastOptions> | null): HastRoot {
  const {furniture = 'markup', headingDepth = 2, idPrefix = 'declast-'} = options ?? {}
  const writer = new HastWriter({
    furniture: furniture === 'markup',
    headingDepth,
    identifiers: new Identifiers(idPrefix),
    targets: targetsOf(tree),
  })
  const sheet = element('div.sheet', {}, lined(writer.blocks(tree.children, 0)))
  const article: Element = {...element('article', {className: ['declast']}, lined([sheet]), tree)}
  return {type: 'root', children: [article], ...(tree.position ? {position: tree.position} : {})}
}

/** Puts blocks on lines of their own. */
function lined(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.length === 0 ? [] : [text('\n'), ...blocks.flatMap((block) => [block, text('\n')])]
}

class HastWriter {
  /** The marker of a section whose first line has not come yet, and the furniture behind it. */
  private lead: ElementContent[] = []
  /** That marker. */
  private marker: OutlineMarker | undefined

  constructor(private readonly context: Context) {}

  /** Writes what stands in the root, a document, a header or a section; `depth` is that of the section. */
  blocks(nodes: readonly Content[], depth: number): ElementContent[] {
    return nodes.flatMap((node) => this.block(node, depth))
  }

  private block(node: Content, depth: number): ElementContent[] {
    switch (node.type) {
      case 'outlineMarker': {
        const blocks = this.bareLead()
        this.lead = [element('span.marker', evidenceOf(node), [text(node.value)], node)]
        this.marker = node
        return blocks
      }
      case 'heading':
        return [this.heading(node, depth)]
      case 'section':
        return [...this.bareLead(), this.section(node)]
      case 'document':
        return [
          ...this.bareLead(),
          element('section.document', {}, lined(this.blocks(node.children, depth)), node),
        ]
      case 'header':
        return [
          ...this.bareLead(),
          element('header.header', {}, lined(this.blocks(node.children, depth)), node),
        ]
      case 'paragraph':
        return [
          ...(this.marker && isOnItsOwnLine(this.marker, node) ? this.bareLead() : []),
          this.paragraph('p', node.children, node),
        ]
      case 'originator':
        return [this.paragraph('p.originator', node.children, node)]
      case 'signature':
        return [this.paragraph('p.signature', node.children, node, true)]
      case 'preformatted':
        return [...this.bareLead(), this.preformatted(node)]
      case 'field':
        return [this.field(node)]
      case 'references':
        return [...this.bareLead(), this.list(node)]
      case 'distribution':
        return [...this.bareLead(), this.list(node)]
      case 'footnote':
        return [...this.bareLead(), this.footnote(node)]
      case 'pageBreak':
        return this.between((tagName) =>
          pageEdge(node, tagName, this.context.identifiers, this.context.furniture),
        )
      default:
        return this.furniture(node)
    }
  }

  private furniture(node: Furniture): ElementContent[] {
    if (isTextBetween(node)) return [this.paragraph('p', [node], node)]
    return this.context.furniture ? this.between((tagName) => furnitureElement(node, tagName)) : []
  }

  /** Furniture between a marker and its text stands on the line of the marker. */
  private between(make: (tagName: 'span' | 'div') => Element): ElementContent[] {
    if (this.lead.length === 0) return [make('div')]
    this.lead.push(text(' '), make('span'))
    return []
  }

  private section(node: Section): Element {
    const id = this.context.identifiers.make(`section-${node.path.join('.')}`)
    const blocks = this.blocks(node.children, node.depth)
    return element(
      'section.section',
      {id, dataPath: node.path.join(' ')},
      lined([...blocks, ...this.bareLead()]),
      node,
    )
  }

  /** What leads the first line of a section. */
  private takeLead(): ElementContent[] {
    const {lead} = this
    this.lead = []
    this.marker = undefined
    return lead
  }

  /** A marker by itself, where no text follows it. */
  private bareLead(): ElementContent[] {
    const lead = this.takeLead()
    return lead.length > 0 ? [element('p.bare', {}, lead)] : []
  }

  private heading(node: Heading, depth: number): Element {
    const rank = Math.max(1, this.context.headingDepth - 1 + Math.max(1, depth))
    const lead = this.takeLead()
    const content = this.running(node.children, node)
    return element(
      `h${Math.min(6, rank)}${node.runIn ? '.run-in' : ''}`,
      rank > 6 ? {ariaLevel: String(rank)} : {},
      lead.length > 0 && content.length > 0 ? [...lead, text(' '), ...content] : [...lead, ...content],
      node,
    )
  }

  private paragraph(name: string, children: readonly Phrasing[], node: Node, lines = false): Element {
    const lead = this.takeLead()
    const content = this.running(children, node, lines)
    return element(name, {}, lead.length > 0 ? [...lead, text(' '), ...content] : content, node)
  }

  private running(children: readonly Phrasing[], parent: Node, lines = false): ElementContent[] {
    return writeRunning(children, parent, this.context, lines)
  }

  private field(node: Field): Element {
    const blocks: ElementContent[] = []
    let run: Phrasing[] = []
    const endRun = () => {
      if (run.length > 0) blocks.push(element('div.content', {}, this.running(run, node)))
      run = []
    }
    for (const child of node.children) {
      if (child.type !== 'references') run.push(child)
      else {
        endRun()
        blocks.push(this.list(child))
      }
    }
    endRun()
    return element('div.field', {dataName: node.name}, lined(blocks), node)
  }

  /** References or recipients as a list; what stands between them, with the entry before. */
  private list(node: References | Distribution): Element {
    const blocks: ElementContent[] = []
    let run: Phrasing[] = []
    let items: ElementContent[] = []
    const endRun = () => {
      if (run.length > 0) blocks.push(element('p', {}, this.running(run, node)))
      run = []
    }
    const endItems = () => {
      if (items.length > 0) blocks.push(element('ul', {role: 'list'}, lined(items)))
      items = []
    }
    for (const child of node.children) {
      if (child.type === 'reference' || child.type === 'recipient') {
        endRun()
        items.push(this.item(child))
      } else {
        endItems()
        run.push(child)
      }
    }
    endRun()
    endItems()
    return element(`div.${node.type}`, {}, lined(blocks), node)
  }

  private item(node: Reference | Recipient): Element {
    const named = node.type === 'reference' && node.identifier !== undefined
    return element(
      'li',
      named ? {id: this.context.identifiers.define('reference', node.identifier as string)} : {},
      this.running(node.children, node),
      node,
    )
  }

  private preformatted(node: Preformatted): Element {
    const content = cellsOf(node).flatMap(({node: child, isText, before, text: value}): ElementContent[] => {
      const space = before === '' ? [] : [text(before)]
      if (child.type === 'break') return [...space, text(value)]
      if (child.type === 'pageBreak')
        return [...space, pageEdge(child, 'span', this.context.identifiers, this.context.furniture)]
      if (isText) return [...space, writeText(child, value, this.context)]
      // where it is left out, the columns behind it stay where they are
      const shown = this.context.furniture
      return [...space, shown ? furnitureElement(child as Furniture, 'span') : text(' '.repeat(value.length))]
    })
    // wide lines scroll: the keyboard must reach them
    return element('pre', {tabIndex: 0, role: 'region', ariaLabel: 'Lines as printed'}, content, node)
  }

  private footnote(node: Footnote): Element {
    const id = this.context.identifiers.define('footnote', node.identifier)
    return element('aside.footnote', {id, role: 'doc-footnote'}, this.running(node.children, node), node)
  }
}
