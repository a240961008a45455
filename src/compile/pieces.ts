import type {Node} from '../tree/nodes.js'
import {isText} from './role.js'

/** A child of running text, ready to be written. */
export interface Piece<N extends Node = Node> {
  readonly node: N
  /** Whether it is text, a line end included, and not furniture that the text runs around. */
  readonly role: 'text' | 'break' | 'furniture'
  /** White space between it and the piece before. A line end has none on either side. */
  readonly space: '' | ' '
  /** What is read of it: of a line end its hyphen, where that stays; without a soft hyphen; empty for parents. */
  readonly text: string
}

type Draft<N extends Node> = {-readonly [K in keyof Piece<N>]: Piece<N>[K]}

const hyphens = '-\u00ad\u2010'

/**
 * The children of running text with the space between them, and with what becomes of hyphens at line ends.
 *
 * Leaves hold no white space at their edges: there is a space where their positions leave room for one. In trees without
 * positions there is one unless punctuation closes or opens there. A word goes on over a line end with a hyphen, and over
 * the furniture that stands in it.
 */
export function piecesOf<N extends Node>(children: readonly N[], parent: Node): Piece<N>[] {
  const drafts: Draft<N>[] = children.map((node, index) => ({
    node,
    role: roleOf(children, index, parent),
    text: 'value' in node && node.type !== 'break' ? node.value : '',
    space: '',
  }))
  let glued = false
  /** The last piece of text, and the furniture that has come behind it. */
  let last: Draft<N> | undefined
  let since: Draft<N>[] = []
  for (const [index, draft] of drafts.entries()) {
    const {node} = draft
    if (node.type === 'break') {
      const own = hyphens.includes(node.value.charAt(0)) ? node.value.charAt(0) : ''
      glued = node.hyphen !== 'none'
      if (node.hyphen === 'soft') {
        // furniture behind the hyphen leaves it in the text
        if (own === '' && last && endsInHyphen(last.text)) last.text = last.text.slice(0, -1)
        for (const furniture of since) furniture.space = ''
      } else if (glued) {
        draft.text = own === '' && last && !endsInHyphen(last.text) ? '-' : own
        for (const furniture of since) furniture.space = ''
      }
      continue
    }
    const before = drafts[index - 1]
    if (before && before.role !== 'break' && !glued) draft.space = spaceBetween(before.node, node)
    if (draft.role === 'text') {
      last = draft
      since = []
      glued = false
    } else {
      since.push(draft)
    }
  }
  return drafts
}

function roleOf(siblings: readonly Node[], index: number, parent: Node): Piece['role'] {
  if (siblings[index]?.type === 'break') return 'break'
  return isText(siblings, index, parent) ? 'text' : 'furniture'
}

function endsInHyphen(text: string): boolean {
  return text !== '' && hyphens.includes(text.charAt(text.length - 1))
}

/** What stands between two siblings that no line end stands between. */
function spaceBetween(before: Node, after: Node): '' | ' ' {
  const end = before.position?.end
  const start = after.position?.start
  if (end && start) return end.offset < start.offset ? ' ' : ''
  const [left, right] = ['value' in before ? before.value : '', 'value' in after ? after.value : '']
  return /^[,.;:!?)\]\s]/.test(right) || /[([\s]$/.test(left) ? '' : ' '
}
