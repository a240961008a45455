import type {Field, Node} from '../../src/index.js'
import {nodesIn} from './nodes.js'

/** `name: content` of every field of the headers of a text. */
export function fieldsIn(text: string): string[] {
  return nodesIn(text, 'field').map((field) => `${field.name}: ${contentOf(field)}`.trim())
}

/** Content of a field in one line, without its labels and what stands in the margins. */
function contentOf(field: Field): string {
  const parts: string[] = []
  const collect = (node: Node): void => {
    if (node.type === 'text' || node.type === 'date' || node.type === 'portionMark') parts.push(node.value)
    else if (node.type === 'references' || node.type === 'reference')
      for (const child of node.children) collect(child)
  }
  for (const child of field.children) collect(child)
  return parts.join(' ').replaceAll(/\s+/g, ' ')
}

/** `evidence iso` of the dates of a text that are the document's. */
export function documentDatesIn(text: string): string[] {
  return nodesIn(text, 'date').flatMap(({evidence, iso}) =>
    evidence === undefined ? [] : [`${evidence} ${iso}`],
  )
}
