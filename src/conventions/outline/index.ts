import {isLower, skipSpace} from '../../source/characters.js'
import {splitLines, type Line} from '../../source/lines.js'
import {positionAcross, positionOn} from '../../source/positions.js'
import {outlineSchema} from '../../tree/schemas.js'
import type {Break, Outline, OutlineMarker, Paragraph, Section} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import type {Failure} from '../error.js'
import {confidenceOf, textNode} from '../reading.js'
import {readMarker, type MarkerReading} from './marker.js'
import {placeMarkers, type Candidate, type Placed} from './sequence.js'

/** What a marker before a lower-case word costs: a wrapped line begins so more often than a section. */
const LOWER_CASE = 1.2
/** What it costs to pass over a marker. */
const SKIP = 2.6

/** Makes the node of a marker out of its reading and its place in the sequence. */
export function markerNode(source: string, line: Line, marker: MarkerReading, placed: Placed): OutlineMarker {
  const {start, end} = marker
  const value = source.slice(start, end)
  const {label, style, delimiter, ordinal, cost, repaired, alternatives} = placed
  const canonical = delimiter === 'period' ? `${label}.` : label
  return {
    type: 'outlineMarker',
    value,
    label,
    style,
    delimiter,
    ordinal,
    ...(alternatives.length > 0 && {alternatives: [...alternatives]}),
    confidence: confidenceOf(cost, 6),
    ...(repaired && {repairs: [{offset: start, from: value, to: canonical, why: 'sequence' as const}]}),
    position: positionOn(line, start, end),
  }
}

interface MarkedLine {
  readonly line: Line
  readonly marker: MarkerReading
  readonly placed: Placed
}

/** Reads which lines of a text begin sections. */
function readSections(source: string, lines: readonly Line[]): Map<Line, MarkedLine> {
  const candidates: Candidate[] = []
  const owners: Line[] = []
  for (const line of lines) {
    const marker = readMarker(source, line.start, line.end)
    if (!marker) continue
    const next = skipSpace(source, marker.end, line.end)
    const accept = next < line.end && isLower(source.charCodeAt(next)) ? LOWER_CASE : 0
    candidates.push({marker, accept, skip: SKIP, fresh: false, apart: line.blanksBefore > 1})
    owners.push(line)
  }
  const found = new Map<Line, MarkedLine>()
  for (const [index, placed] of placeMarkers(candidates).entries()) {
    const line = owners[index] as Line
    if (placed) found.set(line, {line, marker: (candidates[index] as Candidate).marker, placed})
  }
  return found
}

function read(text: string): Outline | Failure {
  const lines = splitLines(text)
  const sections = readSections(text, lines)
  if (sections.size === 0)
    return {code: 'not-found', offset: lines[0]?.start ?? 0, expected: 'a marker such as 1., a. or (1)'}
  const outline: Outline = {type: 'outline', children: []}
  const open: Section[] = []
  let paragraph: Paragraph | undefined
  let before: Line | undefined
  const close = (depth: number) => {
    while (open.length >= depth) cover(open.pop() as Section)
  }
  for (const line of lines) {
    const section = sections.get(line)
    if (section) {
      const {marker, placed} = section
      close(placed.depth)
      const node: Section = {
        type: 'section',
        path: [...placed.path],
        depth: placed.depth,
        children: [markerNode(text, line, marker, placed)],
      }
      ;(open.at(-1) ?? outline).children.push(node)
      open.push(node)
      paragraph = undefined
      paragraph = addText(text, line, marker.end, node, paragraph, undefined)
    } else {
      const parent = open.at(-1) ?? outline
      paragraph = addText(
        text,
        line,
        line.start,
        parent,
        line.blanksBefore > 0 ? undefined : paragraph,
        before,
      )
    }
    before = line
  }
  close(1)
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  outline.position = positionAcross(first, first.start, last, last.end)
  return outline
}

function addText(
  source: string,
  line: Line,
  from: number,
  parent: Section | Outline,
  paragraph: Paragraph | undefined,
  before: Line | undefined,
): Paragraph | undefined {
  const start = skipSpace(source, from, line.end)
  if (start >= line.end) return paragraph
  const text = textNode(source, line, start, line.end)
  if (paragraph && before) {
    paragraph.children.push(lineEnd(source, before, line), text)
    cover(paragraph)
    return paragraph
  }
  const node: Paragraph = {type: 'paragraph', children: [text], position: positionOn(line, start, line.end)}
  parent.children.push(node)
  return node
}

function lineEnd(source: string, before: Line, line: Line): Break {
  return {
    type: 'break',
    value: source.slice(before.end, line.start),
    hyphen: 'none',
    position: positionAcross(before, before.end, line, line.start),
  }
}

function cover(node: Section | Paragraph): void {
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position]
  if (first && last) node.position = {start: first.start, end: last.end}
}

const INDENT = '   '

function writeSection(section: Section, lines: string[]): void {
  const marker = section.children.find((child) => child.type === 'outlineMarker')
  const label =
    marker?.type === 'outlineMarker' ? `${marker.label}${marker.delimiter === 'period' ? '.' : ''}` : ''
  const texts = section.children.flatMap((child) =>
    child.type === 'paragraph' ? [writeParagraph(child)] : [],
  )
  lines.push(`${INDENT.repeat(section.depth - 1)}${label} ${texts[0] ?? ''}`.trimEnd())
  for (const text of texts.slice(1)) lines.push('', `${INDENT.repeat(section.depth)}${text}`)
  for (const child of section.children) if (child.type === 'section') writeSection(child, lines)
}

function writeParagraph({children}: Paragraph): string {
  return children
    .map((child) => (child.type === 'break' ? ' ' : 'value' in child ? child.value : ''))
    .join('')
}

/**
 * Numbered and lettered outlines: which line belongs under which, decided by the sequence of the markers and not by
 * each one's letter. `I. A. 1. a. (1) (a)`, `1) a)`, `III. C. 2.`, with markers that OCR has damaged.
 *
 * @example
 * ```ts
 * import {outline} from 'declast'
 * const tree = outline.parse('1. Problem\n2. Discussion\na. First\nb. Second\n3. Conclusion')
 * const second = tree.children[1]
 * second?.type === 'section' && second.children.filter((child) => child.type === 'section').map(({path}) => path.join('.'))
 * // ['2.a', '2.b']
 * ```
 */
export const outline: Convention<Outline> = makeConvention<Outline>({
  type: 'outline',
  schema: outlineSchema,
  read,
  find(text) {
    const result = read(text)
    return 'code' in result ? [] : [result]
  },
  stringify({children}) {
    const lines: string[] = []
    for (const child of children) {
      if (child.type === 'section') writeSection(child, lines)
      else if (child.type === 'paragraph') lines.push(writeParagraph(child))
    }
    return lines.join('\n')
  },
})
