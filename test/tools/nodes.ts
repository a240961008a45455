import {parse, type Node, type Root} from '../../src/index.js'

/** Every node of a tree, in source order. */
export function nodesOf(root: Node): Node[] {
  return 'children' in root ? [root, ...(root.children as Node[]).flatMap(nodesOf)] : [root]
}

/** The nodes of one type in a text. */
export function nodesIn<T extends Node['type']>(text: string, type: T): Extract<Node, {type: T}>[] {
  return nodesOf(parse(text)).filter((node): node is Extract<Node, {type: T}> => node.type === type)
}

/** 1-based number of the line on which a node begins. */
export function lineOf({position}: Node): number {
  return position?.start.line ?? 0
}

/** `line:label` of every page label. */
export function labelsIn(text: string): string[] {
  return nodesIn(text, 'pageNumber').map((node) => `${lineOf(node)}:${node.label}`)
}

/** Lines on which pages begin, the first page left out. */
export function pageStartsIn(text: string): number[] {
  return nodesIn(text, 'pageBreak').map(({begins}) => begins.line)
}

/** Running text of a tree, a string for each paragraph, joined as its line ends say. */
export function paragraphsOf(root: Root): string[] {
  return nodesOf(root).flatMap((node) =>
    node.type === 'paragraph'
      ? [
          node.children
            .map((child) =>
              child.type === 'break'
                ? {none: ' ', soft: '', hard: '-', undecided: '-'}[child.hyphen]
                : child.type === 'text' ||
                    child.type === 'enumerator' ||
                    child.type === 'date' ||
                    child.type === 'citation'
                  ? child.value
                  : '',
            )
            .join(''),
        ]
      : [],
  )
}
