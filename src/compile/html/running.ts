import type {ElementContent} from 'hast'
import type {Furniture, Node, Phrasing} from '../../tree/nodes.js'
import type {Identifiers, Targets} from '../identifiers.js'
import {piecesOf, type Piece} from '../pieces.js'
import {element, evidenceOf, text} from './elements.js'
import {dataOf, furnitureElement, pageEdge} from './furniture.js'
import {readingOf, redactionWords} from './wording.js'

/** What every part of a page is written with. */
export interface Context {
  readonly furniture: boolean
  readonly headingDepth: number
  readonly identifiers: Identifiers
  readonly targets: Targets
}

/** Writes running text; `lines` keeps its line ends, as in a signature. */
export function writeRunning(
  children: readonly Phrasing[],
  parent: Node,
  context: Context,
  lines = false,
): ElementContent[] {
  const content: ElementContent[] = []
  for (const piece of piecesOf(children, parent)) {
    const written = writePiece(piece, context, lines)
    // what is left out leaves no space behind: the piece behind it has its own
    if (piece.space !== '' && written.length > 0) content.push(text(piece.space))
    content.push(...written)
  }
  return content
}

function writePiece(
  {node, role, text: value}: Piece<Phrasing>,
  context: Context,
  lines: boolean,
): ElementContent[] {
  if (node.type === 'break') {
    if (node.hyphen === 'none') return lines ? [element('br', {}, []), text('\n')] : [text('\n')]
    if (node.hyphen === 'undecided' && value !== '')
      return [element('span.hyphen', {dataHyphen: 'undecided'}, [text(value)], node)]
    return value === '' ? [] : [text(value)]
  }
  if (node.type === 'pageBreak') return [pageEdge(node, 'span', context.identifiers, context.furniture)]
  if (role === 'furniture') return context.furniture ? [furnitureElement(node as Furniture, 'span')] : []
  return [writeText(node, value, context)]
}

/** Writes a leaf that is text, `value` being what is read of it. */
export function writeText(node: Phrasing, value: string, {identifiers, targets}: Context): ElementContent {
  const content = [text(value)]
  const evidence = evidenceOf(node)
  switch (node.type) {
    case 'text':
      return text(value)
    case 'label':
      return element('span.label', {}, content, node)
    case 'portionMark':
      return element(
        'abbr.portion-mark',
        {title: readingOf(node), ...(node.marking.level ? {dataLevel: node.marking.level} : {}), ...evidence},
        content,
        node,
      )
    case 'date':
      return element('time', {dateTime: node.iso, ...evidence}, content, node)
    case 'enumerator':
      return element('span.enumerator', evidence, content, node)
    case 'citation': {
      const {identifier} = node
      if (identifier === undefined || !targets.references.has(identifier))
        return element('span.citation', evidence, content, node)
      const href = `#${identifiers.of('reference', identifier)}`
      return element('a.citation', {href, role: 'doc-biblioref', ...evidence}, content, node)
    }
    case 'footnoteReference': {
      if (!targets.footnotes.has(node.identifier)) return element('sup', {}, content, node)
      const href = `#${identifiers.of('footnote', node.identifier)}`
      return element('sup', {}, [element('a.footnote-reference', {href, role: 'doc-noteref'}, content)], node)
    }
    case 'redaction':
      return element(
        'span.redaction',
        {role: 'img', ariaLabel: redactionWords(node), ...dataOf(node), ...evidence},
        content,
        node,
      )
    case 'documentId':
      return element('span.document-id', {...dataOf(node), ...evidence}, content, node)
    default:
      // the content of a field that is furniture everywhere else
      return element('span.value', {...dataOf(node as Furniture), ...evidence}, content, node)
  }
}
