import type {Document, Furniture, Node, Root} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'
import {readTree} from '../text/read-tree.js'

/** A page of a document. */
export interface Page {
  /** Ordinal of the page in the file, from 1. */
  page: number
  /** Labels printed on it, as `pageNumber` nodes give them, in source order, each once. */
  labels: string[]
  /** From its first line up to the first line of the next page; absent in trees without positions. */
  position?: Position
  /** What stands on it and is not text, in source order. */
  furniture: Furniture[]
}

function labelsOf(node: Node): string[] {
  if (node.type === 'pageNumber') return [node.label]
  return 'children' in node ? node.children.flatMap(labelsOf) : []
}

/**
 * Lists the pages of a document.
 *
 * @param tree a tree, or one document of it
 * @returns the pages in order, one at the least; the range of a page is the part of the source from its first line to the
 * first line of the next, and includes what stands at its foot; that of a blank page is empty
 *
 * @example
 * ```ts
 * import {pages, parse} from 'declast'
 * const list = pages(parse('The harbor was shut.\n\nSECRET\n\f- 2 -\n\nIt is open.'))
 * list.map(({page, labels, position}) => [page, labels, position?.start.line])
 * // [[1, [], 1], [2, ['2'], 4]]
 * list[0]?.furniture.map(({type}) => type) // ['banner']
 * ```
 */
export function pages(tree: Root | Document): Page[] {
  const {pages: read} = readTree(tree)
  return read.map(({page, begins, furniture}, index) => {
    const start = begins ?? tree.position?.start
    const end = read[index + 1]?.begins ?? tree.position?.end
    return {
      page,
      labels: [...new Set(furniture.flatMap(labelsOf))],
      ...(start && end && {position: {start, end}}),
      furniture,
    }
  })
}
