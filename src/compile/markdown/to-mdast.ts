import type {
  BlockContent,
  DefinitionContent,
  Heading as MdastHeading,
  ListItem,
  PhrasingContent,
  Root as MdastRoot,
  RootContent,
} from 'mdast'
import type {
  Distribution,
  Document,
  Field,
  Flow,
  Footnote,
  Furniture,
  Heading,
  Node,
  OutlineMarker,
  PageBreak,
  Phrasing,
  Preformatted,
  Recipient,
  Reference,
  References,
  Root,
} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'
import {cellsOf} from '../layout.js'
import {isOnItsOwnLine} from '../named-marker.js'
import {isFurnitureBetween} from '../role.js'
import {commentOn} from './comments.js'
import {oneLine, writeRunning} from './running.js'

/** Options of {@link toMdast}. */
export interface ToMdastOptions {
  /** What becomes of page breaks and page furniture: HTML comments (by default), or nothing. */
  furniture?: 'comments' | 'none'
  /** Depth of the headings of the outermost sections, from 1 (by default) to 6. */
  headingDepth?: number
  /**
   * How footnotes are written: as `text` (by default), with their marks as printed, which all of Markdown knows; or as
   * the footnotes of GitHub's Markdown (`gfm`), for which remark-stringify needs remark-gfm.
   */
  footnotes?: 'text' | 'gfm'
}

type Block = BlockContent | DefinitionContent
type Content = Document | Flow | OutlineMarker | Field

/**
 * Makes a Markdown syntax tree (mdast) of a document, for remark.
 *
 * Every word of the text stands in it once: sections with a title under headings of their depth in the outline, those
 * without with their marker in bold before their first paragraph; header fields as paragraphs with their label in bold;
 * references and distribution lists as lists; lines left as they are as code. Line ends within paragraphs become spaces,
 * and words broken over a line end are joined, without a soft hyphen. Page breaks and furniture become HTML comments.
 * Markdown has six depths of headings: what lies deeper stays at the sixth, with its marker to tell it apart.
 *
 * @example
 * ```ts
 * import {parse, toMdast} from 'declast'
 * const tree = parse('SECRET\n\n1. Purpose. The files were\nmoved.')
 * const {children} = toMdast(tree)
 * children.map(({type}) => type) // ['html', 'heading', 'paragraph']
 * children[0].value // '<!-- banner: SECRET -->'
 * ```
 */
export function toMdast(tree: Root, options?: Readonly<ToMdastOptions> | null): MdastRoot {
  const writer = new MdastWriter(options ?? {})
  return placed({type: 'root', children: writer.blocks(tree.children, 0)}, tree)
}

/** Gives a node the place of the node that it is made of. */
function placed<N extends object>(made: N, {position}: {position?: Position}): N {
  return position ? {...made, position} : made
}

class MdastWriter {
  /** The marker of a section whose first line has not come yet. */
  private marker: OutlineMarker | undefined

  constructor(private readonly options: Readonly<ToMdastOptions>) {}

  /** Writes what stands in the root, a document, a header or a section; `depth` is that of the section. */
  blocks(nodes: readonly Content[], depth: number): RootContent[] {
    const blocks: RootContent[] = []
    let documents = 0
    let run: (Furniture | PageBreak)[] = []
    const endRun = () => {
      if (run.length > 0 && this.options.furniture !== 'none') blocks.push(commentOn(run))
      run = []
    }
    for (const node of nodes) {
      if (isBetween(node)) {
        run.push(node)
        continue
      }
      endRun()
      if (node.type === 'document' && documents++ > 0) blocks.push({type: 'thematicBreak'})
      for (const block of this.block(node, depth)) blocks.push(block)
    }
    endRun()
    return blocks
  }

  private block(node: Content, depth: number): Block[] {
    switch (node.type) {
      case 'outlineMarker':
        return [...this.bareMarker(), ...this.hold(node)]
      case 'heading':
        return this.heading(node, depth)
      case 'paragraph': {
        const above = this.marker && isOnItsOwnLine(this.marker, node) ? this.bareMarker() : []
        return [...above, ...this.paragraph(node.children, node)]
      }
      case 'originator':
        return this.paragraph(node.children, node)
      case 'signature':
        return this.paragraph(node.children, node, true)
      case 'preformatted':
        return [...this.bareMarker(), ...this.code(node)]
      case 'section': {
        const blocks = [...this.bareMarker(), ...this.blocks(node.children, node.depth)]
        return [...blocks, ...this.bareMarker()] as Block[]
      }
      case 'document':
      case 'header':
        return [...this.bareMarker(), ...this.blocks(node.children, depth)] as Block[]
      case 'field':
      case 'references':
      case 'distribution':
        return [...this.bareMarker(), ...this.mixed(node.children, node)]
      case 'footnote':
        return [...this.bareMarker(), ...this.footnote(node)]
      default:
        return [...this.bareMarker(), ...this.paragraph([node], node)]
    }
  }

  private hold(marker: OutlineMarker): Block[] {
    this.marker = marker
    return []
  }

  /** The marker that waits for its line, in bold, with a space behind it. */
  private takeMarker(): PhrasingContent[] {
    const {marker} = this
    this.marker = undefined
    if (!marker) return []
    const text = {type: 'text' as const, value: oneLine(marker.value)}
    return [placed({type: 'strong', children: [text]}, marker)]
  }

  /** A marker by itself, where no text follows it. */
  private bareMarker(): Block[] {
    const children = this.takeMarker()
    return children.length > 0 ? [{type: 'paragraph', children}] : []
  }

  private heading(node: Heading, depth: number): Block[] {
    const {before, content, after} = writeRunning(node.children, node, {options: this.options})
    const rank = (this.options.headingDepth ?? 1) - 1 + Math.max(depth, 1)
    const marker = this.marker
    this.marker = undefined
    const children: PhrasingContent[] = marker
      ? [{type: 'text', value: `${oneLine(marker.value)}${content.length > 0 ? ' ' : ''}`}, ...content]
      : content
    if (children.length === 0) return [...before, ...after]
    const [first, second] = children
    if (first?.type === 'text' && second?.type === 'text')
      children.splice(0, 2, {type: 'text', value: first.value + second.value})
    const heading: MdastHeading = {
      type: 'heading',
      depth: Math.min(6, Math.max(1, rank)) as MdastHeading['depth'],
      children,
    }
    return [...before, placed(heading, node), ...after]
  }

  private paragraph(children: readonly Phrasing[], node: Node, lines = false): Block[] {
    const {before, content, after} = writeRunning(children, node, {options: this.options, lines})
    if (content.length === 0) return [...before, ...after]
    const marker = this.takeMarker()
    if (marker.length > 0) content.unshift(...marker, {type: 'text', value: ' '})
    return [...before, placed({type: 'paragraph', children: content}, node), ...after]
  }

  /** Running text and, where references or recipients stand in it, lists of them. */
  private mixed(
    children: readonly (Field | References | Distribution)['children'][number][],
    node: Node,
  ): Block[] {
    const blocks: Block[] = []
    let run: Phrasing[] = []
    let items: ListItem[] = []
    const endRun = () => {
      for (const block of this.paragraph(run, node)) blocks.push(withoutPosition(block))
      run = []
    }
    const endItems = () => {
      if (items.length > 0) blocks.push({type: 'list', ordered: false, spread: false, children: items})
      items = []
    }
    for (const child of children) {
      if (child.type === 'reference' || child.type === 'recipient') {
        endRun()
        items.push(this.item(child))
      } else if (child.type === 'references') {
        endRun()
        endItems()
        blocks.push(...this.mixed(child.children, child))
      } else {
        endItems()
        run.push(child)
      }
    }
    endRun()
    endItems()
    return blocks
  }

  private item(node: Reference | Recipient): ListItem {
    const {before, content, after} = writeRunning(node.children, node, {options: this.options})
    const children: Block[] = [...before]
    if (content.length > 0) children.push({type: 'paragraph', children: content.map(plain)})
    return placed({type: 'listItem', spread: false, children: [...children, ...after]}, node)
  }

  private code(node: Preformatted): Block[] {
    const blocks: Block[] = []
    let value = ''
    const end = () => {
      if (value.trim() !== '') blocks.push(placed({type: 'code', value: withoutEdges(value)}, node))
      value = ''
    }
    for (const {node: child, isText, before, text} of cellsOf(node)) {
      if (child.type === 'pageBreak') {
        end()
        blocks.push(...this.comment(child))
      } else if (isText) {
        value += before + text
      } else {
        // the columns behind it stay where they are
        blocks.push(...this.comment(child as Furniture))
        value += before + ' '.repeat(text.length)
      }
    }
    end()
    return blocks
  }

  private footnote(node: Footnote): Block[] {
    if (this.options.footnotes !== 'gfm') return this.paragraph(node.children, node)
    const [first, ...rest] = node.children
    const children =
      first?.type === 'label' && first.value.trim() === node.marker.trim() ? rest : node.children
    const {identifier} = node
    const content = this.paragraph(children, node)
    return [
      placed(
        {type: 'footnoteDefinition', identifier, label: identifier, children: content as BlockContent[]},
        node,
      ),
    ]
  }

  private comment(node: Furniture | PageBreak): Block[] {
    return this.options.furniture === 'none' ? [] : [commentOn([node])]
  }
}

/** Whether a node between paragraphs is furniture, and no text. */
function isBetween(node: Node): node is Furniture | PageBreak {
  return node.type === 'pageBreak' || isFurnitureBetween(node)
}

/** Labels of entries are plain: only those of fields and lists lead. */
function plain(content: PhrasingContent): PhrasingContent {
  const [only] = content.type === 'strong' ? content.children : []
  return only ?? content
}

function withoutPosition(block: Block): Block {
  const rest = {...block}
  delete rest.position
  return rest
}

/** Without empty lines at the beginning, and without white space at the ends of lines. */
function withoutEdges(value: string): string {
  return value
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd()
}
