import type {Html} from 'mdast'
import type {Furniture, Node, PageBreak, StampContent} from '../../tree/nodes.js'
import {pageEdgeOf} from '../page-edge.js'
import {piecesOf} from '../pieces.js'

/** What a comment calls a piece of furniture. */
const names: Readonly<Partial<Record<Node['type'], string>>> = {
  releaseStamp: 'release stamp',
  declassificationStamp: 'declassification stamp',
  documentId: 'identifier',
  pageNumber: 'page number',
  unknown: 'unreadable',
}

/** The text of a leaf, or of the leaves in a stamp, on one line. */
function printOf(node: Furniture): string {
  const printed =
    'value' in node
      ? node.value
      : piecesOf<StampContent>(node.children, node)
          .map(({node: child, space, text}) =>
            child.type === 'break' && child.hyphen === 'none' ? ' ' : space + text,
          )
          .join('')
  return printed.replaceAll(/\s+/g, ' ').trim()
}

function describe(node: Furniture): string {
  return `${names[node.type] ?? node.type}: ${printOf(node)}`
}

/** The furniture at the foot of a page, the page that begins, and the furniture at its head. */
function describeEdge(node: PageBreak): string[] {
  const {foot, head} = pageEdgeOf(node)
  return [...foot.map(describe), `page ${node.page}`, ...head.map(describe)]
}

/** A comment on the page: the furniture of the page, which is no part of the text. */
export function commentOn(nodes: readonly (Furniture | PageBreak)[]): Html {
  const parts = nodes.flatMap((node) => (node.type === 'pageBreak' ? describeEdge(node) : [describe(node)]))
  // two hyphens would end the comment, or begin to
  const text = parts.join('; ').replaceAll(/-(?=-)/g, '- ')
  const [first] = nodes
  return {
    type: 'html',
    value: `<!-- ${text} -->`,
    ...(nodes.length === 1 && first?.position ? {position: first.position} : {}),
  }
}
