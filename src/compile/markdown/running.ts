import type {Html, PhrasingContent} from 'mdast'
import type {Furniture, Node, PageBreak, Phrasing} from '../../tree/nodes.js'
import {piecesOf} from '../pieces.js'
import {commentOn} from './comments.js'
import type {ToMdastOptions} from './to-mdast.js'

/** Running text as mdast, and the comments that stand before and behind it. */
export interface Running {
  readonly before: Html[]
  readonly content: PhrasingContent[]
  readonly after: Html[]
}

/** How running text is written. */
interface Style {
  readonly options: Readonly<ToMdastOptions>
  /** Whether line ends are kept, as in a signature. */
  readonly lines?: boolean
}

/**
 * Writes running text: its lines joined, its furniture as comments.
 *
 * A comment at the beginning of a line would make an HTML block of the line, so comments at the beginning stand before
 * the paragraph, and where line ends are kept, all of them behind it.
 */
export function writeRunning(
  children: readonly Phrasing[],
  parent: Node,
  {options, lines = false}: Style,
): Running {
  const before: Html[] = []
  const after: Html[] = []
  const content: PhrasingContent[] = []
  const comments = options.furniture !== 'none'
  for (const {node, role, space, text} of piecesOf(children, parent)) {
    if (role === 'break') {
      const {hyphen} = node as Extract<Phrasing, {type: 'break'}>
      if (hyphen !== 'none') append(content, text)
      else if (lines) content.push({type: 'break'})
      else append(content, ' ')
    } else if (role === 'furniture') {
      if (!comments) {
        append(content, space)
        continue
      }
      const comment = commentOn([node as Furniture | PageBreak])
      if (lines) after.push(comment)
      else if (isBlank(content)) before.push(comment)
      else {
        append(content, space)
        content.push(comment)
      }
    } else {
      append(content, space)
      if (node.type === 'footnoteReference' && options.footnotes === 'gfm')
        content.push({type: 'footnoteReference', identifier: node.identifier, label: node.identifier})
      else if (node.type === 'label') {
        content.push({type: 'strong', children: [{type: 'text', value: oneLine(text)}]})
      } else append(content, oneLine(text))
    }
  }
  return {before, content: trimmed(content), after}
}

/** White space as running text has it: single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function isBlank(content: readonly PhrasingContent[]): boolean {
  return content.every((node) => node.type === 'text' && node.value.trim() === '')
}

/** Appends text, to the text before it where there is one; of two spaces one stays. */
function append(content: PhrasingContent[], value: string): void {
  if (value === '') return
  const last = content.at(-1)
  if (last?.type === 'break') {
    if (value.trim() !== '') content.push({type: 'text', value: value.trimStart()})
  } else if (last?.type !== 'text') content.push({type: 'text', value})
  else last.value += last.value.endsWith(' ') && value.startsWith(' ') ? value.slice(1) : value
}

/** Without white space at the edges, where Markdown has none. */
function trimmed(content: PhrasingContent[]): PhrasingContent[] {
  while (content.length > 0) {
    const [first] = content
    if (first?.type === 'break') content.shift()
    else if (first?.type === 'text' && /^\s/.test(first.value)) {
      first.value = first.value.trimStart()
      if (first.value === '') content.shift()
    } else break
  }
  for (;;) {
    const last = content.at(-1)
    if (last?.type === 'break') content.pop()
    else if (last?.type === 'text' && /\s$/.test(last.value)) {
      last.value = last.value.trimEnd()
      if (last.value === '') content.pop()
    } else return content
  }
}
