import type {Flow, Heading, Outline, OutlineMarker, Paragraph, Section} from '../../tree/nodes.js'

const INDENT = '   '

/** Writes an outline: each section on a line of its own, indented by its depth, behind its canonical marker. */
export function writeOutline({children}: Outline): string {
  const lines: string[] = []
  for (const child of children) writeChild(child, 0, lines)
  return lines.join('\n')
}

function writeChild(node: Flow | OutlineMarker | Heading, depth: number, lines: string[]): void {
  if (node.type === 'section') {
    const rest = writeOpening(node, lines)
    for (const child of rest) writeChild(child, node.depth, lines)
  } else if (node.type === 'paragraph' || node.type === 'heading') {
    if (lines.length > 0) lines.push('')
    lines.push(INDENT.repeat(depth) + textOf(node))
  }
}

/** Writes the line of a marker and what stands on it; returns the other children. */
function writeOpening({children, depth}: Section, lines: string[]): Section['children'] {
  let next = 0
  const pieces: string[] = []
  const [marker] = children
  if (marker?.type === 'outlineMarker') {
    pieces.push(writeMarker(marker))
    next++
  }
  const title = children[next]
  if (title?.type === 'heading') {
    pieces.push(textOf(title))
    next++
  }
  const text = children[next]
  if (text?.type === 'paragraph' && (title?.type !== 'heading' || title.runIn)) {
    pieces.push(textOf(text))
    next++
  }
  lines.push(INDENT.repeat(depth - 1) + pieces.join(' '))
  return children.slice(next)
}

function writeMarker({label, style, delimiter}: OutlineMarker): string {
  const stop = delimiter === 'period' && !label.endsWith(')') ? '.' : ''
  return (style === 'compound' ? label.replaceAll('.', '. ') : label) + stop
}

function textOf({children}: Paragraph | Heading): string {
  let text = ''
  for (const child of children) {
    const piece = child.type === 'break' ? ' ' : 'value' in child ? child.value : ''
    text += text === '' || piece === ' ' || text.endsWith(' ') ? piece : ` ${piece}`
  }
  return text
}
