import type {Node} from 'declast'
import {element} from './dom.js'
import {childrenOf, type Model} from './model.js'
import {kindOf} from './names.js'

/** Kinds that take a line of the page for themselves; the others stand in running text. */
const blocks: ReadonlySet<string> = new Set(['root', 'document', 'outline', 'section', 'heading', 'paragraph', 'preformatted', 'header', 'field', 'references', 'reference', 'signature', 'originator', 'distribution', 'recipient', 'footnote', 'pageBreak']) // prettier-ignore

/** Kinds that stand for the page: blocks outside running text. */
const running: ReadonlySet<string> = new Set(['paragraph', 'heading', 'preformatted', 'field', 'reference', 'recipient', 'signature', 'originator', 'footnote', 'releaseStamp', 'declassificationStamp', 'notice']) // prettier-ignore

/** Shows a tree as a page to read: its text in order, with what was recognised coloured and named. */
export function pageView(model: Model): HTMLElement {
  return viewOf(model, model.root, undefined)
}

function viewOf(model: Model, node: Node, parent: Node | undefined): HTMLElement {
  const {name, colour} = kindOf(node)
  const inRunningText = parent !== undefined && running.has(parent.type)
  // the marker of a section stands beside its text
  const isBlock =
    node.type !== 'outlineMarker' &&
    (node.type === 'pageBreak' ? !inRunningText : blocks.has(node.type) || !inRunningText)
  const made = element(isBlock ? 'div' : 'span', {
    'data-node': model.numbers.get(node) ?? 0,
    class: `${node.type} ${isBlock ? 'block' : 'inline'}${colour ? ` colour ${colour}` : ''}`,
  })
  if (colour) {
    made.title = name
    const isNamed = (isBlock && node.type !== 'heading') || node.type === 'pageNumber'
    made.append(element('span', {class: isNamed ? 'name' : 'name hidden'}, `${name}: `))
  }
  if (node.type === 'pageBreak') made.append(element('span', {class: 'name'}, `page ${node.page}`))
  if ('value' in node) {
    made.append(element('span', {class: 'value'}, readAs(node, parent)))
    return made
  }
  // between pieces of running text stands the white space of the source
  let before: Node | undefined
  for (const child of childrenOf(node)) {
    if (before?.position && child.position && running.has(node.type)) {
      const gap = model.source.slice(before.position.end.offset, child.position.start.offset)
      if (gap !== '') made.append(node.type === 'preformatted' ? gap : ' ')
    }
    made.append(viewOf(model, child, node))
    before = child
  }
  return made
}

/** A leaf as it is read: a line end is one in lines; in running text it is a space, or joins the word that was broken. */
function readAs(node: Extract<Node, {value: string}>, parent: Node | undefined): string {
  if (node.type !== 'break' || parent?.type === 'preformatted' || parent?.type === 'signature')
    return node.value
  if (node.hyphen === 'none') return ' '
  return node.hyphen === 'soft' ? '' : '-'
}
