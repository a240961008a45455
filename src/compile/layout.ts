import type {Phrasing, Preformatted} from '../tree/nodes.js'
import {isText} from './role.js'

/** A leaf of preformatted text, with the white space before it: line feeds, then spaces up to its column. */
export interface Cell {
  readonly node: Phrasing
  /** Whether it is text, a line end included, and not furniture. */
  readonly isText: boolean
  readonly before: string
  /** What is printed: the value of a leaf; of a line end, its hyphen; empty for parents. */
  readonly text: string
}

/** A leaf of preformatted text, and where it begins. */
interface Place {
  readonly node: Phrasing
  readonly isText: boolean
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * Preformatted text as it stands on the page: each leaf in its column, but for the indentation that all lines share.
 *
 * Columns are those of the source, a tab being one; leaves without positions follow each other with a
 * space, and a page break ends their line.
 */
export function cellsOf(lines: Preformatted): Cell[] {
  const {children} = lines
  const places: Place[] = []
  let row = 0
  /** Line of the source on which the last leaf ended, and the column behind it. */
  let end = {line: children[0]?.position?.start.line ?? 0, column: 0}
  for (const [index, node] of children.entries()) {
    const {start} = node.position ?? {}
    const text = textOf(node)
    if (start && start.line > end.line) {
      row += start.line - end.line
      end = {line: start.line, column: 0}
    }
    if (text !== '' || node.type !== 'break')
      places.push({
        node,
        isText: node.type === 'break' || isText(children, index, lines),
        row,
        column: start?.column ?? (node.type === 'break' ? end.column : end.column + 1),
        text,
      })
    if (node.type === 'pageBreak' && !node.position) {
      row++
      end = {...end, column: 0}
    } else if (node.type === 'break') {
      row += node.value.match(/\r\n|\n|\r/g)?.length ?? 1
      end = {line: node.position?.end.line ?? end.line, column: 0}
    } else {
      end = {
        line: node.position?.end.line ?? end.line,
        column: (start?.column ?? end.column + 1) + text.length,
      }
    }
  }
  const indentation = places.reduce(
    (least, place, index) => (places[index - 1]?.row === place.row ? least : Math.min(least, place.column)),
    Infinity,
  )
  let at = {row: 0, column: indentation}
  return places.map((place) => {
    const down = place.row - at.row
    const from = down > 0 ? indentation : at.column
    at = {row: place.row, column: place.column + place.text.length}
    return {
      node: place.node,
      isText: place.isText,
      before: '\n'.repeat(down) + ' '.repeat(Math.max(0, place.column - from)),
      text: place.text,
    }
  })
}

function textOf(node: Phrasing): string {
  if (node.type === 'break') return node.value.replaceAll(/\s/g, '')
  return 'value' in node ? node.value : ''
}
