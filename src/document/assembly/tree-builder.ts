import {markEnumerators} from '../../conventions/outline/enumerators.js'
import {isBullet, splitTitle} from '../../conventions/outline/title.js'
import {addAll} from '../../source/add-all.js'
import {cover, spanOf} from '../../source/positions.js'
import type {
  Break,
  Document,
  Field,
  Flow,
  Furniture,
  Header,
  Node,
  OutlineMarker,
  PageBreak,
  Paragraph,
  Phrasing,
  Preformatted,
  Reference,
  References,
  Root,
  Section,
  Text,
} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'

/** What may stand between two lines of text. */
type Between = Furniture | PageBreak

/** Adds the end of a line; its hyphen is taken off the text before it. */
export function pushBreak(children: (Phrasing | References)[], lineBreak: Break): void {
  const last = children.at(-1)
  const offset = lineBreak.position?.start.offset ?? 0
  if (last?.type === 'text' && last.position && last.position.end.offset > offset) {
    const surplus = last.position.end.offset - offset
    last.value = last.value.slice(0, -surplus)
    last.position.end = {...last.position.end, offset, column: last.position.end.column - surplus}
  }
  children.push(lineBreak)
}

/** The furniture before a page begins, and from there on. */
function splitFurniture({begins, children}: PageBreak): [foot: Furniture[], head: Furniture[]] {
  const isFoot = ({position}: Furniture) => position !== undefined && position.start.offset < begins.offset
  return [children.filter(isFoot), children.filter((child) => !isFoot(child))]
}

/**
 * Grows the tree in source order.
 *
 * What stands between two lines of text waits until the next line shows whether it lies inside a paragraph or field, or
 * between two of them.
 */
export class TreeBuilder {
  readonly root: Root = {type: 'root', children: []}
  /** What holds the flow: the root, or where there are several documents, the last of them. */
  private top: Root | Document = this.root
  private readonly sections: Section[] = []
  private header: Header | undefined
  private field: Field | undefined
  /** What the open field and entry were made from, to know their further pieces by. */
  private fieldKey: object | undefined
  private referenceKey: object | undefined
  private references: References | undefined
  private reference: Reference | undefined
  private paragraph: Paragraph | undefined
  private preformatted: Preformatted | undefined
  private waiting: Between[] = []
  /** Whether a page break waits. */
  atPageBreak = false
  /** Offset of the first closing parenthesis that is not before the last paragraph. */
  private parenthesis = -1

  constructor(private readonly source: string) {}

  /** Adds furniture or a page break. */
  between(node: Between): void {
    const last = this.waiting.at(-1)
    if (last?.type === 'pageBreak' && node.type !== 'pageBreak' && last.children.length === 0) {
      last.children.push(node)
      cover(last)
    } else this.waiting.push(node)
    this.atPageBreak ||= node.type === 'pageBreak'
  }

  /** Whether anything waits. */
  get interrupted(): boolean {
    return this.waiting.length > 0
  }

  /** Whether a paragraph is open to go on. */
  get inParagraph(): boolean {
    return this.paragraph !== undefined
  }

  /** Whether a block that is left as it is laid out is open to go on. */
  get inPreformatted(): boolean {
    return this.preformatted !== undefined
  }

  private get container(): Root | Document | Section {
    return this.sections.at(-1) ?? this.top
  }

  /** Opens a further document with a page; what stands so far becomes the first. */
  openDocument(pageBreak: PageBreak): void {
    this.closeSections()
    if (this.top === this.root) {
      this.top = {type: 'document', children: this.root.children as Flow[]}
      this.root.children = [this.top]
    }
    // the foot of the last page belongs to the paper that ends there
    const [foot, head] = splitFurniture(pageBreak)
    this.goOn(this.top.children, foot)
    cover(this.top)
    pageBreak.children = head
    pageBreak.position = spanOf(head) ?? {start: pageBreak.begins, end: pageBreak.begins}
    this.top = {type: 'document', children: [pageBreak]}
    this.root.children.push(this.top)
  }

  /** Opens a paragraph with a line of text. */
  openParagraph(nodes: Phrasing[]): void {
    this.closeHeader()
    this.closeParagraph()
    // an item of a list without numbers holds no more than its paragraph
    for (let section = this.sections.at(-1); isBullet(section); section = this.sections.at(-1)) {
      if ((section as Section).children.length < 2) break
      this.closeSection()
    }
    this.settle()
    if (nodes.length === 0) return
    this.paragraph = {type: 'paragraph', children: nodes}
    this.container.children.push(this.paragraph)
  }

  /** Goes on with the open paragraph; what waits lies inside it. */
  continueParagraph(lineBreak: Break | undefined, nodes: readonly Phrasing[]): void {
    const {children} = this.paragraph as Paragraph
    if (lineBreak) pushBreak(children, lineBreak)
    this.goOn(children, nodes)
  }

  /** Goes on with the open paragraph by one piece of text. */
  continueText(lineBreak: Break | undefined, text: Text): void {
    const {children} = this.paragraph as Paragraph
    if (lineBreak) pushBreak(children, lineBreak)
    this.goOn(children)
    children.push(text)
  }

  /** Opens a block that is left as it is laid out. */
  openPreformatted(nodes: Phrasing[]): void {
    this.closeHeader()
    this.settle()
    this.closeParagraph()
    this.preformatted = {type: 'preformatted', children: nodes}
    this.container.children.push(this.preformatted)
  }

  /** Goes on with the open block; what waits lies inside it. */
  continuePreformatted(lineBreak: Break, nodes: readonly Phrasing[]): void {
    const {children} = this.preformatted as Preformatted
    if (!this.interrupted) children.push(lineBreak)
    this.goOn(children, nodes)
  }

  /** Opens a section under the one that it belongs to. */
  openSection(section: Section, marker: OutlineMarker, before: readonly Flow[]): void {
    this.closeHeader()
    this.closeParagraph()
    for (let last = this.sections.at(-1); last && !holds(last, section); last = this.sections.at(-1))
      this.closeSection()
    this.settle()
    addAll(this.container.children as Flow[], before)
    section.children.push(marker)
    this.container.children.push(section)
    this.sections.push(section)
  }

  /** Adds what stands behind the text: it belongs to the document, not to its last section. */
  addEndMatter(node: Flow): void {
    // a note at the foot of a page belongs to the text above it
    if (node.type === 'footnote') {
      this.closeHeader()
      this.closeParagraph()
    } else {
      this.closeSections()
    }
    this.settle()
    this.container.children.push(node)
  }

  /** Whether the open field was made from this draft of one. */
  isOpenField(key: object): boolean {
    return this.field !== undefined && this.fieldKey === key
  }

  /** Whether the open entry of the references was made from this draft of one. */
  isOpenEntry(key: object): boolean {
    return this.reference !== undefined && this.referenceKey === key
  }

  /** Opens a field. */
  openField(field: Field, key: object): void {
    this.closeParagraph()
    if (!this.header) {
      this.closeSections()
      this.settle()
      this.header = {type: 'header', children: []}
      this.top.children.push(this.header)
    } else {
      this.closeField()
      this.goOn(this.header.children)
    }
    this.field = field
    this.fieldKey = key
    this.header.children.push(field)
  }

  /** Adds to the open field; what waits lies inside it. */
  continueField(lineBreak: Break | undefined, nodes: readonly Phrasing[]): void {
    const {children} = this.field as Field
    if (lineBreak) pushBreak(children, lineBreak)
    this.goOn(children, nodes)
  }

  /** Opens an entry of the references in the open field. */
  openReference(reference: Reference, key: object): void {
    const field = this.field as Field
    this.closeReference()
    if (!this.references) {
      this.goOn(field.children)
      this.references = {type: 'references', children: []}
      field.children.push(this.references)
    } else {
      this.goOn(this.references.children)
    }
    this.reference = reference
    this.referenceKey = key
    this.references.children.push(reference)
  }

  /** Adds to the open entry. */
  continueReference(lineBreak: Break | undefined, nodes: readonly Phrasing[]): void {
    const {children} = this.reference as Reference
    if (lineBreak) pushBreak(children, lineBreak)
    this.goOn(children, nodes)
  }

  /** Adds what waits, and what follows it. */
  private goOn(children: Node[], nodes?: readonly Node[]): void {
    if (this.waiting.length > 0) {
      addAll(children, this.waiting)
      this.waiting = []
      this.atPageBreak = false
    }
    if (nodes) addAll(children, nodes)
  }

  /** Ends the document. */
  close(): Root {
    this.closeSections()
    this.settle()
    if (this.top !== this.root) cover(this.top)
    return this.root
  }

  /** Puts what waits into the flow, behind the paragraph that it ends. */
  private settle(): void {
    if (this.waiting.length === 0) return
    this.closeParagraph()
    this.goOn(this.container.children)
  }

  private closeParagraph(): void {
    if (this.paragraph) {
      cover(this.paragraph)
      if (this.mayEnumerate(this.paragraph)) markEnumerators(this.paragraph.children)
      this.paragraph = undefined
    }
    if (this.preformatted) cover(this.preformatted)
    this.preformatted = undefined
  }

  /** Whether a parenthesis is closed in a paragraph: they come in source order, and the text is searched once. */
  private mayEnumerate({position}: Paragraph): boolean {
    const {start, end} = position as Position
    if (this.parenthesis < start.offset) {
      const next = this.source.indexOf(')', start.offset)
      this.parenthesis = next < 0 ? Infinity : next
    }
    return this.parenthesis < end.offset
  }

  private closeReference(): void {
    if (this.reference) cover(this.reference)
    this.reference = undefined
  }

  private closeField(): void {
    if (this.references) {
      this.closeReference()
      cover(this.references)
      this.references = undefined
    }
    if (this.field) cover(this.field)
    this.field = undefined
  }

  private closeHeader(): void {
    if (!this.header) return
    this.closeField()
    cover(this.header)
    this.header = undefined
  }

  private closeSections(): void {
    this.closeHeader()
    this.closeParagraph()
    while (this.sections.length > 0) this.closeSection()
  }

  private closeSection(): void {
    const section = this.sections.pop() as Section
    splitTitle(section)
    cover(section)
  }
}

/** Whether a section stands under another: not where its number stands in a margin, and another number between. */
function holds(above: Section, section: Section): boolean {
  return above.depth < section.depth && above.path.every((label, at) => label === section.path[at])
}
