import {rootSchema, type Node, type Root} from '../../src/index.js'

/**
 * What a tree breaks of the promises that `parse` makes, as sentences; empty for a good tree.
 *
 * Leaves are slices of the source; siblings are in order and apart; parents cover their children; every character that
 * is not white space lies in exactly one leaf; only a document and the beginning of a page may be without any; the schema accepts the
 * tree, and its copy through JSON.
 */
export function brokenInvariants(source: string, root: Root): string[] {
  const broken: string[] = []
  const covered = new Uint8Array(source.length)
  const lineStarts = lineStartsOf(source)
  const checkPoint = (
    type: string,
    {line, column, offset}: {line: number; column: number; offset: number},
  ) => {
    const start = lineStarts[line - 1]
    if (start === undefined || start + column - 1 !== offset || offset > source.length)
      broken.push(`${type} has a point ${line}:${column} that is not offset ${offset}`)
  }
  const visit = (node: Node): void => {
    const {position} = node
    if (!position) {
      broken.push(`${node.type} has no position`)
      return
    }
    checkPoint(node.type, position.start)
    checkPoint(node.type, position.end)
    const [start, end] = [position.start.offset, position.end.offset]
    if (start === end && !mayBeEmpty.has(node.type)) broken.push(`${node.type} at ${start} has no characters`)
    if ('value' in node) {
      if (source.slice(start, end) !== node.value)
        broken.push(`${node.type} at ${start} is not its slice of the source`)
      for (let at = start; at < end; at++) covered[at] = (covered[at] as number) + 1
      return
    }
    let last = start
    for (const child of node.children as Node[]) {
      visit(child)
      const from = child.position?.start.offset ?? 0
      if (from < last) broken.push(`${child.type} at ${from} begins before ${last} in its ${node.type}`)
      last = Math.max(last, child.position?.end.offset ?? 0)
    }
    if (last > end) broken.push(`${node.type} at ${start} ends before its children do`)
  }
  visit(root)
  for (let at = 0; at < source.length; at++) {
    const times = covered[at] as number
    if (times > 1) broken.push(`the character at ${at} lies in ${times} leaves`)
    else if (times === 0 && /\S/.test(source.charAt(at))) broken.push(`the character at ${at} is lost`)
  }
  for (const [name, tree] of [
    ['tree', root],
    ['copy through JSON', JSON.parse(JSON.stringify(root)) as unknown],
  ] as const) {
    const result = rootSchema.safeParse(tree)
    if (!result.success)
      broken.push(`the schema refuses the ${name}: ${JSON.stringify(result.error.issues[0])}`)
  }
  return broken
}

/** Types of nodes that may cover nothing: the tree of an empty text, a page that begins without furniture. */
const mayBeEmpty: ReadonlySet<Node['type']> = new Set(['root', 'document', 'pageBreak'])

function lineStartsOf(source: string): number[] {
  const starts = [0]
  for (const {index, 0: ending} of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length)
  return starts
}
