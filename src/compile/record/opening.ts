import type {Document, Root} from '../../tree/nodes.js'
import {toSource} from '../to-source.js'

/** Lines with text in which a document says what it is. */
const OPENING_LINES = 60
/** What is longer is a sentence. */
const LONGEST_LINE = 160

/** The first lines of a document as printed, furniture among them, spaces collapsed. */
export function openingOf({children, position}: Root | Document): string[] {
  const text = toSource({type: 'root', children, ...(position && {position})})
  const lines: string[] = []
  for (let from = 0; from < text.length && lines.length < OPENING_LINES;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const line = text.slice(from, to).replaceAll(/\s+/g, ' ').trim()
    if (line !== '' && line.length <= LONGEST_LINE) lines.push(line)
    from = to + 1
  }
  return lines
}
