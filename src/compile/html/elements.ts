import type {Element, ElementContent, Properties} from 'hast'
import type {Node} from '../../tree/nodes.js'
import {readingOf} from './wording.js'

/** Makes an element; a name like `span.banner` gives it the class `declast-banner`, too. */
export function element(
  name: string,
  properties: Properties,
  children: ElementContent[],
  node?: Node,
): Element {
  const [tagName = 'div', ...classes] = name.split('.')
  return {
    type: 'element',
    tagName,
    properties: {
      ...(classes.length > 0 ? {className: classes.map((part) => `declast-${part}`)} : {}),
      ...properties,
    },
    children,
    ...(node?.position ? {position: node.position} : {}),
  }
}

/** Makes a text. */
export function text(value: string): ElementContent {
  return {type: 'text', value}
}

/** How sure a reading is, and what a damaged print is read as: `data-confidence`, `title`. */
export function evidenceOf(node: Node): Properties {
  if (!('confidence' in node)) return {}
  const reading = node.repairs ? readingOf(node) : undefined
  return {
    ...(node.confidence < 1 ? {dataConfidence: String(node.confidence)} : {}),
    ...(reading === undefined ? {} : {title: `Read as ${reading}`}),
  }
}
