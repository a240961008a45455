import type {Leaf, Node, Phrasing} from '../../tree/nodes.js'
import type {Reader} from './reader.js'
import {isText} from '../role.js'
import {beginsWithHyphen} from './writer.js'

/** How running text is written. */
export interface RunningStyle {
  /** The node that holds it. */
  readonly parent?: Node
  /** Whether its lines stay apart, as those of a signature. */
  readonly lines?: boolean
}

/** Writes running text: its lines joined, its furniture left out, or where it is asked for on lines of its own. */
export function writeRunning(
  reader: Reader,
  nodes: readonly Node[],
  {parent, lines = false}: RunningStyle,
): void {
  const {writer} = reader
  let last: Leaf | undefined
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') {
      writeBreak(reader, node, lines)
    } else if (node.type === 'pageBreak') {
      reader.turnPage(node, true)
    } else if (isText(nodes, index, parent) && 'value' in node) {
      if (last && !writer.joining) writer.join(jointBetween(reader, last, node, lines))
      reader.print(node)
      last = node
    } else {
      reader.furniture(node, last)
    }
  }
}

/** Writes a piece of furniture: a leaf, or the lines of a stamp. */
export function writeFurniture(reader: Reader, node: Node): void {
  const {writer} = reader
  let last: Leaf | undefined
  for (const leaf of 'children' in node ? node.children : [node]) {
    if (leaf.type === 'break') writer.join('line')
    if (leaf.type === 'break' || !('value' in leaf)) continue
    if (last && !writer.joining) writer.join(jointBetween(reader, last, leaf, true))
    reader.printLeaf(leaf)
    last = leaf
  }
}

/** The joint between two pieces between which no line end is noted. */
function jointBetween({writer}: Reader, last: Leaf, node: Leaf, lines: boolean): 'glue' | 'space' | 'line' {
  const end = last.position?.end
  const start = node.position?.start
  if (!end || !start) return /^[,.;:!?)\]]/.test(node.value) ? 'glue' : 'space'
  if (end.line === start.line) return end.offset === start.offset ? 'glue' : 'space'
  if (lines) return 'line'
  // nothing says what this hyphen is: it stays, and the word stays together
  return writer.endsInHyphen && /^\p{Ll}/u.test(node.value) ? 'glue' : 'space'
}

/** Writes a line end: a soft hyphen goes, any other stays. */
function writeBreak({writer}: Reader, node: Extract<Phrasing, {type: 'break'}>, lines: boolean): void {
  const {hyphen, value, position} = node
  if (hyphen === 'none') {
    writer.join(lines ? 'line' : 'space')
    return
  }
  const own = beginsWithHyphen(value)
  if (hyphen === 'soft') {
    // furniture behind the hyphen leaves it to the text
    if (!own && writer.endsInHyphen) writer.dropHyphen()
  } else if (own) {
    writer.print(value.charAt(0), position?.start)
  } else if (!writer.endsInHyphen) {
    writer.supply('-')
  }
  writer.join('glue')
}
