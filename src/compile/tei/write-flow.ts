import type {Element, ElementContent} from 'xast'
import type {
  Distribution,
  Document,
  Field,
  Flow,
  Footnote,
  Heading,
  Originator,
  OutlineMarker,
  Phrasing,
  Preformatted,
  Recipient,
  Reference,
  References,
  Section,
  Signature,
} from '../../tree/nodes.js'
import {cellsOf} from '../layout.js'
import {writeCharacters} from './characters.js'
import {element, text} from './elements.js'
import {
  numbered,
  readingOf,
  writeFurniture,
  writeLeaf,
  writePageBreak,
  writeRunning,
  type Context,
} from './write-running.js'

type Content = Document | Flow | OutlineMarker | Field

/** The section that text stands in. */
interface Place {
  readonly path: readonly string[]
  readonly depth: number
}

/** The outside of all sections. */
export const outside: Place = {path: [], depth: 0}

/**
 * Writes the content of a division.
 *
 * In TEI a division has its head first, then text, then further divisions, and no text behind those. So text that
 * follows a section is put into a division of its own, of type `part`, and a title that does not come first is a block.
 */
export function writeDivision(nodes: readonly Content[], place: Place, context: Context): Element[] {
  const content: Element[] = []
  /** The division that text is put into, once other divisions have come. */
  let part: Element | undefined
  let stage: 'head' | 'text' | 'divisions' = 'head'
  const target = () => part?.children ?? content
  const addBlock = (block: Element) => {
    if (stage === 'divisions' && !part) {
      part = element('div', {type: 'part'})
      content.push(part)
    }
    if (part) part.children.push(block)
    else {
      content.push(block)
      stage = 'text'
    }
  }
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Content
    const next = nodes[index + 1]
    switch (node.type) {
      case 'section':
      case 'header':
      case 'document':
        part = undefined
        stage = 'divisions'
        content.push(writeNested(node, place, context))
        break
      case 'outlineMarker': {
        const label = writeMarker(node, context)
        if (stage === 'head' && next?.type === 'heading') {
          index++
          content.push(writeHeading('head', next, context, [label]))
        } else addBlock(label)
        break
      }
      case 'heading':
        if (stage === 'head') content.push(writeHeading('head', node, context))
        else addBlock(writeHeading('ab', node, context))
        break
      case 'pageBreak':
        target().push(...writePageBreak(node, context))
        break
      case 'footnote':
        target().push(writeFootnote(node, context))
        break
      default:
        if (isBlock(node)) addBlock(writeBlock(node, context))
        else target().push(writeFurniture(node, context))
    }
  }
  // a division holds text or further divisions
  if (stage === 'head') content.push(element('ab', {type: 'empty'}))
  return content
}

function writeNested(
  node: Section | Document | Extract<Flow, {type: 'header'}>,
  place: Place,
  context: Context,
): Element {
  if (node.type !== 'section')
    return element('div', {type: node.type}, writeDivision(node.children, place, context))
  const {path, depth} = node
  const label = path.at(-1) ?? ''
  const {n, rest} = numbered('path', label)
  const usual =
    Object.keys(rest).length === 0 &&
    depth === place.depth + 1 &&
    path.length === place.path.length + 1 &&
    place.path.every((outer, index) => outer === path[index])
  const ana = usual ? undefined : context.features.add('section', {path, depth})
  return element('div', {type: 'section', n, ana}, writeDivision(node.children, node, context))
}

function writeMarker(node: OutlineMarker, context: Context): Element {
  const {n, rest} = numbered('label', node.label)
  const {style, delimiter, ordinal, alternatives} = node
  const reading = readingOf(node, {...rest, delimiter, ordinal, alternatives}, context)
  return element('label', {type: 'outlineMarker', subtype: style, n, ...reading}, writeCharacters(node.value))
}

function writeHeading(
  name: 'head' | 'ab',
  node: Heading,
  context: Context,
  before: ElementContent[] = [],
): Element {
  const content = writeRunning(node.children, context)
  return element(
    name,
    {type: name === 'ab' ? 'heading' : undefined, rend: node.runIn ? 'run-in' : undefined},
    before.length > 0 ? [...before, text(' '), ...content] : content,
  )
}

type Block = Extract<
  Content,
  {type: 'paragraph' | 'preformatted' | 'signature' | 'originator' | 'references' | 'distribution' | 'field'}
>

const blockTypes: ReadonlySet<Content['type']> = new Set<Block['type']>([
  'paragraph', 'preformatted', 'signature', 'originator', 'references', 'distribution', 'field',
]) // prettier-ignore

function isBlock(node: Content): node is Block {
  return blockTypes.has(node.type)
}

function writeBlock(node: Block, context: Context): Element {
  switch (node.type) {
    case 'paragraph':
      return element('p', {}, writeRunning(node.children, context))
    case 'preformatted':
      return element('ab', {type: 'preformatted', 'xml:space': 'preserve'}, writeLines(node, context))
    case 'signature':
    case 'originator': {
      const {type, children} = node
      const ana = context.features.add(type, fieldsOf(node))
      return element('ab', {type, ana}, writeRunning(children, context))
    }
    case 'references':
    case 'distribution':
      return writeList(node, context)
    case 'field':
      return writeField(node, context)
  }
}

function fieldsOf(node: Signature | Originator): Readonly<Record<string, unknown>> {
  return node.type === 'originator' ? {office: node.office} : {name: node.name, titles: node.titles}
}

/** Writes lines as they stand: with their columns as spaces. */
function writeLines(node: Preformatted, context: Context): ElementContent[] {
  const spaces = new Map(cellsOf(node).map((cell) => [cell.node, cell.before]))
  let before: Phrasing | undefined
  return node.children.flatMap((child) => {
    const space = (spaces.get(child) ?? '').replaceAll('\n', '')
    const content = writeLeaf(child, before, context)
    before = child
    return space === '' ? content : [text(space), ...content]
  })
}

function writeField(node: Field, context: Context): Element {
  const {n, rest} = numbered('name', node.name)
  const content: ElementContent[] = []
  let run: Phrasing[] = []
  const endRun = () => {
    content.push(...writeRunning(run, context))
    run = []
  }
  for (const child of node.children) {
    if (child.type !== 'references') run.push(child)
    else {
      endRun()
      content.push(text('\n'), writeList(child, context))
    }
  }
  endRun()
  const ana = context.features.add('field', {...rest, continued: node.continued})
  return element('ab', {type: 'field', n, ana}, content)
}

/** Writes references or recipients: a label that leads them as the head, what stands between them as entries. */
function writeList(node: References | Distribution, context: Context): Element {
  const list = node.type === 'references'
  const content: Element[] = []
  let run: Phrasing[] = []
  let entries = 0
  const endRun = () => {
    const [only] = run
    if (entries === 0 && run.length === 1 && only?.type === 'label')
      content.push(element('head', {}, writeCharacters(only.value)))
    else if (run.length > 0) {
      entries++
      content.push(
        element(list ? 'bibl' : 'item', list ? {type: 'text'} : {rend: 'text'}, writeRunning(run, context)),
      )
    }
    run = []
  }
  for (const child of node.children) {
    if (child.type === 'reference' || child.type === 'recipient') {
      endRun()
      entries++
      content.push(writeEntry(child, context))
    } else run.push(child)
  }
  endRun()
  if (entries === 0) content.push(list ? element('bibl', {type: 'text'}) : element('item', {rend: 'text'}))
  return list ? element('listBibl', {}, content) : element('list', {type: 'distribution'}, content)
}

function writeEntry(node: Reference | Recipient, context: Context): Element {
  const content = writeRunning(node.children, context)
  if (node.type === 'recipient') {
    const {copies, name} = node
    return element('item', {ana: context.features.add('recipient', {copies, name})}, content)
  }
  const {identifier, label, designator, otherDesignators, title, date, attachment, note} = node
  const {n, rest} = label === undefined ? {rest: {}} : numbered('label', label)
  const reading = readingOf(
    node,
    {...rest, identifier, designator, otherDesignators, title, date, attachment, note},
    context,
  )
  const id = identifier === undefined ? undefined : context.identifiers.define('reference', identifier)
  return element('bibl', {'xml:id': id, n, ...reading}, content)
}

function writeFootnote(node: Footnote, context: Context): Element {
  const {n, rest} = numbered('marker', node.marker)
  const {identifier} = node
  return element(
    'note',
    {
      type: 'footnote',
      place: 'bottom',
      'xml:id': context.identifiers.define('footnote', identifier),
      n,
      ana: context.features.add('footnote', {...rest, identifier}),
    },
    writeRunning(node.children, context),
  )
}
