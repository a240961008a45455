import type {Document, Furniture, Leaf, Node, PageBreak, Section} from '../../tree/nodes.js'
import type {Point} from '../../tree/positions.js'
import {firstPageOf} from '../walk.js'
import {writePreformatted} from './preformatted.js'
import {isFurnitureBetween, isTextBetween} from '../role.js'
import {writeFurniture, writeRunning} from './running.js'
import type {Block, Met, PageRead, Reading, ReadOptions} from './reading.js'
import {TextWriter, type Joint} from './writer.js'

/** Reads a tree in its order, writes its text, and takes note of what it meets. */
export class Reader {
  readonly writer: TextWriter
  private readonly blocks: Block[] = []
  private readonly met: Met[] = []
  private readonly pages: PageRead[] = []
  private sections: readonly Section[] = []
  private document: Document | undefined
  /** Whether what comes next stands on the line of the marker, label or run-in title before it. */
  private goesOn = false
  /** Where the leaf that was written last ends. */
  private end: Point | undefined
  /** The piece of furniture that was written last, while no text has followed. */
  private furnitureBefore: Node | undefined

  constructor(private readonly options: ReadOptions) {
    this.writer = new TextWriter(options.separator)
  }

  /** Reads a node and gives what was read. */
  read(node: Node): Reading {
    const page = firstPageOf(node)
    this.writer.page = page
    this.pages.push({page, begins: undefined, start: 0, furniture: []})
    this.visit(node)
    const {blocks, met, pages, writer} = this
    // one of several documents may have the page break before it for its first child
    const beginsAfresh = node.type === 'document' && node.children[0]?.type === 'pageBreak'
    if (beginsAfresh && pages[0]?.furniture.length === 0) pages.shift()
    return {text: writer.text, map: writer.map, blocks, met, pages}
  }

  /** Writes a leaf of running text. */
  print(node: Leaf): void {
    if (this.furnitureBefore) this.writer.join('block')
    this.furnitureBefore = undefined
    this.printLeaf(node)
  }

  /** Writes a leaf, text or furniture. */
  printLeaf(node: Leaf): void {
    const {writer, options} = this
    const {value, position} = node
    const repairs = options.repairs && 'repairs' in node ? node.repairs : undefined
    const start =
      repairs && position
        ? writer.printRepaired(value, position.start, repairs)
        : writer.printRunning(value, position?.start)
    this.note(node, start)
  }

  private note(node: Leaf, start: number): void {
    const {writer, sections} = this
    if (node.position) this.end = node.position.end
    if (node.type !== 'text' && node.type !== 'label')
      this.met.push({node, start, end: writer.length, page: writer.page, sections})
  }

  /** Writes a leaf with the white space in it. */
  printAsIs(node: Leaf): void {
    this.furnitureBefore = undefined
    this.note(node, this.writer.print(node.value, node.position?.start))
  }

  /**
   * Notes a piece of furniture, and writes it where it is asked for: beside the text on its line, else on lines of its
   * own.
   *
   * @param text the text before it, where it stands in running text
   */
  furniture(node: Node, text?: Leaf): void {
    const {writer, options} = this
    const {length} = writer
    this.met.push({node, start: length, end: length, page: writer.page, sections: this.sections})
    ;(this.pages.at(-1) as PageRead).furniture.push(node as Furniture)
    if (!options.furniture) return
    const line = node.position?.start.line
    if (line !== undefined && text?.position?.end.line === line) {
      writer.join('space')
      writeFurniture(this, node)
      return
    }
    const beside = line !== undefined && this.furnitureBefore?.position?.end.line === line
    writer.join(this.furnitureBefore ? (beside ? 'space' : 'line') : 'block')
    writeFurniture(this, node)
    this.furnitureBefore = node
  }

  /** Goes on to the next page, with what stands around its edge. */
  turnPage(node: PageBreak, inText: boolean): void {
    let turned = false
    for (const child of node.children) {
      const start = child.position?.start.offset ?? node.begins.offset
      if (!turned && start >= node.begins.offset) {
        this.openPage(node, inText)
        turned = true
      }
      if (!isTextBetween(child)) this.furniture(child)
      else if (inText) {
        this.writer.join('space')
        this.print(child)
        this.writer.join('space')
      } else {
        this.block(child.type, () => {
          this.print(child)
        })
      }
    }
    if (!turned) this.openPage(node, inText)
  }

  private openPage({page, begins, position}: PageBreak, inText: boolean): void {
    const {writer, options} = this
    // pages between this break and the last one are blank: nothing of them is in the tree
    for (let next = writer.page + 1; next <= page; next++)
      this.pages.push({page: next, begins: position && begins, start: writer.length, furniture: []})
    writer.page = page
    if (!options.pageMark) return
    writer.join(inText ? 'space' : 'block')
    writer.supply(options.pageMark(page), position && begins)
    writer.join(inText ? 'space' : 'block')
  }

  private visit(node: Node): void {
    switch (node.type) {
      case 'root':
      case 'outline':
        for (const child of node.children) this.visit(child)
        break
      case 'document':
        this.document = node
        for (const child of node.children) this.visit(child)
        this.document = undefined
        break
      case 'section':
        this.section(node)
        break
      case 'paragraph':
      case 'heading':
      case 'footnote':
        this.block(node.type, () => {
          writeRunning(this, node.children, {parent: node})
        })
        break
      case 'signature':
      case 'originator':
        this.block(node.type, () => {
          writeRunning(this, node.children, {parent: node, lines: true})
        })
        break
      case 'preformatted':
        this.block(node.type, () => {
          writePreformatted(this, node)
        })
        break
      case 'header':
      case 'field':
      case 'references':
      case 'reference':
      case 'distribution':
      case 'recipient':
        this.writer.join('block')
        this.list(node)
        break
      case 'pageBreak':
        this.turnPage(node, false)
        break
      default:
        if (isFurnitureBetween(node)) this.furniture(node)
        else if ('value' in node)
          this.block(node.type, () => {
            this.print(node)
          })
    }
  }

  /** Writes a paragraph of the text, or the part of one that stands behind its marker or title. */
  private block(type: Node['type'], write: () => void, joint: Joint = 'block'): void {
    const {writer, goesOn, sections, document} = this
    writer.join(goesOn ? 'space' : joint)
    this.goesOn = false
    writer.open()
    write()
    const start = writer.opened
    if (start === undefined) {
      this.goesOn = goesOn
      return
    }
    const end = writer.length
    const title = type === 'outlineMarker' || type === 'heading'
    const last = this.blocks.at(-1)
    if (goesOn && last) {
      last.end = end
      last.title &&= title
    } else {
      this.blocks.push({start, end, title, preformatted: type === 'preformatted', sections, document})
    }
  }

  /** Writes a section: its marker and its title before the first paragraph, on one line where they stand so. */
  private section(node: Section): void {
    const {sections} = this
    this.sections = [...sections, node]
    for (const child of node.children) {
      const leads = child.type === 'outlineMarker' || (child.type === 'heading' && child.runIn === true)
      const follows =
        leads || child.type === 'heading' || child.type === 'paragraph' || child.type === 'pageBreak'
      if (!follows && !isFurnitureBetween(child)) this.goesOn = false
      this.visit(child)
      if (leads) this.goesOn = true
    }
    this.goesOn = false
    this.sections = sections
  }

  /** Writes the lines of a header or list; the first entry stays on the line of its label. */
  private list(node: List): void {
    let run: Node[] = []
    let first = true
    const flush = () => {
      const nodes = run
      run = []
      if (nodes.length === 0) return
      this.block(
        node.type,
        () => {
          writeRunning(this, nodes, {parent: node, lines: node.type === 'distribution'})
        },
        'line',
      )
    }
    for (const child of node.children as Node[]) {
      if (isList(child)) {
        flush()
        if (first && child.type !== 'field' && this.isOnLine(child)) this.goesOn = true
        first = false
        this.list(child)
      } else if (node.type === 'header') {
        this.visit(child)
      } else {
        run.push(child)
      }
    }
    flush()
  }

  /** Whether a node stands on the line of the leaf that was written last. */
  private isOnLine({position}: Node): boolean {
    return position !== undefined && position.start.line === this.end?.line
  }
}

type List = Extract<
  Node,
  {type: 'header' | 'field' | 'references' | 'reference' | 'distribution' | 'recipient'}
>

const lists: ReadonlySet<Node['type']> = new Set<List['type']>([
  'header',
  'field',
  'references',
  'reference',
  'distribution',
  'recipient',
])

function isList(node: Node): node is List {
  return lists.has(node.type)
}
