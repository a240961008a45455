import {readFileSync} from 'node:fs'
import type {Node} from '../../src/tree/nodes.js'

/** A text, and what stands on each of its lines. */
export interface LayoutRow {
  /** The heading that the row stands under. */
  readonly about: string
  readonly text: string
  /** Paths of the sections that begin, and `:` before labels of items of lists inside a paragraph, line by line. */
  readonly found: readonly string[]
}

/** Reads a table of texts with what is found in them before a bar, under headings that begin with `#`. */
export function readLayouts(file: URL): LayoutRow[] {
  const rows: LayoutRow[] = []
  let about = ''
  for (const block of readFileSync(file, 'utf8').trim().split('\n\n').slice(1)) {
    if (block.startsWith('# ')) {
      about = block.slice(2)
      continue
    }
    const found: string[] = []
    const lines: string[] = []
    for (const line of block.split('\n')) {
      const bar = line.indexOf('|')
      const left = line.slice(0, bar).trim()
      if (left !== '') found.push(...left.split(/ +/))
      lines.push(line.slice(bar + 2))
    }
    rows.push({about, text: lines.join('\n'), found})
  }
  return rows
}

/** What a tree holds of a table: paths of sections, and labels of items behind `:`, in their order. */
export function foundIn(node: Node): string[] {
  if (node.type === 'enumerator') return [`:${node.label}`]
  const own = node.type === 'section' ? [node.path.join('/')] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => foundIn(child))] : own
}
