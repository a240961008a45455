import type {Node, Root} from '../tree/nodes.js'

/**
 * Gives back the text that a tree was read from.
 *
 * Each leaf stands on its line and in its column again; white space that no leaf holds is made of spaces and line feeds,
 * so the result equals the source but for the kind of white space and what stood at line ends. A tree without
 * positions gives its leaves one a line.
 *
 * @example
 * ```ts
 * import {parse, toSource} from 'declast'
 * toSource(parse('SECRET\n\n  1. The files were moved.')) // 'SECRET\n\n  1. The files were moved.'
 * ```
 */
export function toSource(tree: Root): string {
  let text = ''
  let line = 1
  let column = 1
  const write = (value: string) => {
    text += value
    for (const piece of value.split(/\r\n|\n|\r/).slice(1)) {
      line++
      column = 1 + piece.length
    }
    if (!/[\r\n]/.test(value)) column += value.length
  }
  const visit = (node: Node): void => {
    if ('children' in node) {
      for (const child of node.children) visit(child)
      return
    }
    const start = node.position?.start
    if (start) {
      while (line < start.line) write('\n')
      if (line === start.line && column < start.column) write(' '.repeat(start.column - column))
    } else if (text !== '') {
      write('\n')
    }
    write(node.value)
  }
  visit(tree)
  const end = tree.position?.end
  if (end) while (line < end.line) write('\n')
  return text
}
