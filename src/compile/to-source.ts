import type {Node, PageBreak, Root} from '../tree/nodes.js'
import type {Point} from '../tree/positions.js'

/**
 * Gives back the text that a tree was read from.
 *
 * Each leaf stands on its line and in its column again; white space that no leaf holds is made of spaces, line feeds and,
 * before a page that began with them, form feeds, so the result equals the source but for the kind of white space and
 * what stood at line ends. A tree without positions gives its leaves one a line.
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
  /** Page and offset that were written last. */
  let page = 1
  let written = 0
  /** A page that form feeds began, until they are written. */
  let next: PageBreak | undefined
  const formFeedsBefore = (offset: number): string => {
    if (!next || offset < next.begins.offset) return ''
    const count = Math.min(next.page - page, offset - written)
    page = next.page
    next = undefined
    return '\f'.repeat(Math.max(0, count))
  }
  const moveTo = ({line: toLine, column: toColumn, offset}: Point) => {
    const feeds = formFeedsBefore(offset)
    // nothing stands before the page on its line: the form feed had one of its own
    if (feeds !== '' && line < toLine && toColumn === 1) {
      while (line < toLine - 1) write('\n')
      write(`${feeds}\n`)
    }
    while (line < toLine) write('\n')
    const gap = toColumn - column
    if (line === toLine && gap > 0) write(feeds.slice(0, gap).padEnd(gap))
  }
  const visit = (node: Node): void => {
    if (node.type === 'pageBreak' && node.evidence === 'form-feed') next = node
    if ('children' in node) {
      for (const child of node.children) visit(child)
      return
    }
    const start = node.position?.start
    if (start) {
      moveTo(start)
      written = start.offset + node.value.length
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
