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

/** The labels as a tree of letters. */
interface Letters {
  /** Row `node`, column `code`: the next node, or 0. */
  readonly next: Int16Array
  /** The label that ends at each node. */
  readonly ends: readonly (HeaderLabel | undefined)[]
}

function lettersOf(labels: readonly HeaderLabel[]): Letters {
  const capacity = labels.reduce((sum, label) => sum + formsOf(label).join('').length, 1)
  const next = new Int16Array(CODES * capacity)
  const ends: (HeaderLabel | undefined)[] = [undefined]
  for (const label of labels) {
    for (const form of formsOf(label)) {
      let node = 0
      for (let at = 0; at < form.length; at++) {
        const code = codes[form.charCodeAt(at)] as number
        if (code === 0) continue
        let child = next[node * CODES + code] as number
        if (child === 0) {
          child = ends.length
          ends.push(undefined)
          next[node * CODES + code] = child
        }
        node = child
      }
      ends[node] = label
    }
  }
  return {next: next.slice(0, ends.length * CODES), ends}
}

const {next, ends} = lettersOf(headerLabels)

/** A label, letter for letter, at the head of a piece of a line. */
export interface LabelMatch {
  readonly label: HeaderLabel
  /** After its last letter. */
  readonly end: number
  /** All its letters are capitals. */
  readonly capitals: boolean
}

/** Finds the longest label that begins at an offset and ends with a word, case, spaces and periods aside. */
export function matchLabel(source: string, start: number, end: number): LabelMatch | undefined {
  let node = 0
  let gap = 0
  let capitals = true
  let match: LabelMatch | undefined
  for (let at = start; at < end; at++) {
    const char = source.charCodeAt(at)
    const code = char < 128 ? (codes[char] as number) : 0
    if (code === 0) {
      if (char >= 128 || inside[char] === 0 || ++gap > WIDEST) break
      continue
    }
    gap = 0
    node = next[node * CODES + code] as number
    if (node === 0) break
    if (char >= 97) capitals = false
    const label = ends[node]
    if (label && !continuesWord(source, at + 1, end)) match = {label, end: at + 1, capitals}
  }
  return match
}

function continuesWord(source: string, at: number, end: number): boolean {
  if (at >= end) return false
  const char = source.charCodeAt(at)
  return char >= 128 ? char >= 0xc0 : (codes[char] as number) !== 0 && char !== 47
}
