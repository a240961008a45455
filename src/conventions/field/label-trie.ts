import {headerLabels, type HeaderLabel} from '../../lexicon/header-labels.js'
import {formsOf} from './label.js'

/** Letters, digits and the slash: what labels are compared by. */
const CODES = 38
/** Most signs that may stand between two letters of a label. */
const WIDEST = 3

const codes = new Uint8Array(128)
for (let code = 65; code <= 90; code++) {
  codes[code] = code - 64
  codes[code + 32] = code - 64
}
for (let code = 48; code <= 57; code++) codes[code] = code - 21
codes[47] = 37

/** Signs that may stand inside a label: spaces, the periods of `NO. OF PAGES`, the brackets of `REFERENCE(S)`. */
const inside = new Uint8Array(128)
for (const sign of ' .-_()\t') inside[sign.charCodeAt(0)] = 1

/** A node of the tree of letters while the tree is made. */
interface Letter {
  readonly next: Map<number, Letter>
  /** The label that ends here. */
  label: HeaderLabel | undefined
}

/**
 * The labels as a tree of letters, nodes level by level, so that the letters behind one stand side by side: the table is
 * small enough to stay at hand.
 */
interface Letters {
  /** The code of each node. */
  readonly codes: Uint8Array
  /** The first node behind each; those behind it end where those of the next node begin. */
  readonly firsts: Uint16Array
  readonly labels: readonly (HeaderLabel | undefined)[]
}

function lettersOf(headLabels: readonly HeaderLabel[]): Letters {
  const nodes: Letter[] = [{next: new Map(), label: undefined}]
  const [root] = nodes as [Letter]
  for (const label of headLabels) {
    for (const form of formsOf(label)) {
      let node = root
      for (let at = 0; at < form.length; at++) {
        const code = codes[form.charCodeAt(at)] as number
        if (code === 0) continue
        let child = node.next.get(code)
        if (!child) node.next.set(code, (child = {next: new Map(), label: undefined}))
        node = child
      }
      node.label = label
    }
  }
  const nodeCodes = [0]
  const firsts: number[] = []
  for (const {next} of nodes) {
    firsts.push(nodes.length)
    for (const [code, child] of next) {
      nodeCodes.push(code)
      nodes.push(child)
    }
  }
  firsts.push(nodes.length)
  return {
    codes: Uint8Array.from(nodeCodes),
    firsts: Uint16Array.from(firsts),
    labels: nodes.map(({label}) => label),
  }
}

const {codes: nodeCodes, firsts, labels} = lettersOf(headerLabels)

/** The node behind another by a letter; 0 for none. */
function nodeBehind(node: number, code: number): number {
  const last = firsts[node + 1] as number
  for (let child = firsts[node] as number; child < last; child++) if (nodeCodes[child] === code) return child
  return 0
}

/** The node of each first letter. */
const roots = new Uint8Array(CODES)
/** For each first letter, a bit for each second one: two letters rule most words out. */
const seconds = new Int32Array(CODES)
for (let first = 1; first < CODES; first++) {
  const node = nodeBehind(0, first)
  roots[first] = node
  for (let second = 1; node > 0 && second < CODES; second++)
    if (nodeBehind(node, second) > 0) seconds[first] = (seconds[first] as number) | bitOf(second)
}

function bitOf(code: number): number {
  return 1 << (code & 31)
}

/** A label, letter for letter, at the head of a piece of a line. */
export interface LabelMatch {
  readonly label: HeaderLabel
  /** After its last letter. */
  readonly end: number
  /** All its letters are capitals, but for one inside a longer one: `FrOM`. */
  readonly capitals: boolean
}

function codeAt(source: string, at: number): number {
  const char = source.charCodeAt(at)
  return char < 128 ? (codes[char] as number) : 0
}

/** Finds the longest label that begins at an offset and ends with a word, case, spaces and periods aside. */
export function matchLabel(source: string, start: number, end: number): LabelMatch | undefined {
  const first = codeAt(source, start)
  const second = codeAt(source, start + 1)
  if (first !== 0 && second !== 0 && ((seconds[first] as number) & bitOf(second)) === 0) return undefined
  let node = 0
  let gap = 0
  let small = 0
  let match: LabelMatch | undefined
  for (let at = start; at < end; at++) {
    const char = source.charCodeAt(at)
    const code = char < 128 ? (codes[char] as number) : 0
    if (code === 0) {
      if (char >= 128 || inside[char] === 0 || ++gap > WIDEST) break
      continue
    }
    gap = 0
    node = node === 0 ? (roots[code] as number) : nodeBehind(node, code)
    if (node === 0) break
    if (char >= 97) small++
    const label = labels[node]
    if (label && !continuesWord(source, at + 1, end))
      match = {label, end: at + 1, capitals: small === 0 || isMisread(source, start, at, small)}
  }
  return match
}

/** Whether the one small letter of a label of four or more stands inside it. */
function isMisread(source: string, start: number, last: number, small: number): boolean {
  return small === 1 && last - start > 2 && source.charCodeAt(start) < 97 && source.charCodeAt(last) < 97
}

function continuesWord(source: string, at: number, end: number): boolean {
  if (at >= end) return false
  const char = source.charCodeAt(at)
  return char >= 128 ? char >= 0xc0 : (codes[char] as number) !== 0 && char !== 47
}
