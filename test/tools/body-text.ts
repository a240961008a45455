import {isText, isTextBetween} from '../../src/compile/role.js'
import type {Node, Root} from '../../src/index.js'

const running: ReadonlySet<Node['type']> = new Set([
  'paragraph', 'heading', 'preformatted', 'field', 'references', 'reference', 'signature', 'originator',
  'distribution', 'recipient', 'footnote',
]) // prettier-ignore

/** Characters that compilers may add or take off: white space, and hyphens at line ends. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\u00ad\u2010-]+/gu, '')
}

/** The text of a document without its furniture, and without white space and hyphens: what each output holds once. */
export function bodyText(root: Root): string {
  const pieces: string[] = []
  const visit = (node: Node, siblings: readonly Node[], index: number, parent: Node): void => {
    if (node.type === 'pageBreak') return
    if (running.has(parent.type) && !running.has(node.type)) {
      if (node.type !== 'break' && isText(siblings, index, parent))
        pieces.push((node as {value: string}).value)
    } else if (node.type === 'outlineMarker' || isTextBetween(node)) {
      pieces.push(node.value)
    } else if ('children' in node && !isStamp(node)) {
      for (const [at, child] of node.children.entries()) visit(child, node.children, at, node)
    }
  }
  for (const [at, child] of root.children.entries()) visit(child, root.children, at, root)
  return withoutSpace(pieces.join(''))
}

function isStamp(node: Node): boolean {
  return node.type === 'releaseStamp' || node.type === 'declassificationStamp' || node.type === 'notice'
}

/** Everything that is printed, furniture too, without white space and hyphens. */
export function printedText(root: Root): string {
  const pieces: string[] = []
  const visit = (node: Node): void => {
    if ('value' in node) pieces.push(node.value)
    else for (const child of node.children) visit(child)
  }
  visit(root)
  return withoutSpace(pieces.join(''))
}
