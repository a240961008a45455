import {skipSpace} from '../../source/characters.js'
import {splitLines, type Line} from '../../source/lines.js'
import {cover, positionAcross} from '../../source/positions.js'
import type {Break, Outline, Paragraph, Section} from '../../tree/nodes.js'
import type {Failure} from '../error.js'
import {textNode} from '../reading.js'
import {markEnumerators} from './enumerators.js'
import type {OutlineLine} from './lines.js'
import {usualBlanksOf} from './lines.js'
import {markerNode} from './node.js'
import {SectionFinder, type SectionStart} from './sections.js'
import {isBullet, splitTitle} from './title.js'

/** A line of a plain outline. */
class PlainLine implements OutlineLine {
  readonly start: number
  readonly end: number
  readonly blanks: number

  constructor(
    readonly line: Line,
    readonly before: PlainLine | undefined,
  ) {
    this.start = line.start
    this.end = line.end
    this.blanks = line.blanksBefore
  }
}

/** How much more the indentation of a plain outline says than that of a scanned page. */
const INDENT_WEIGHT = 6

/** Reads a text that is an outline, perhaps with text before its first marker. */
export function readOutline(text: string): Outline | Failure {
  const lines: PlainLine[] = []
  for (const line of splitLines(text)) lines.push(new PlainLine(line, lines.at(-1)))
  const usualBlanks = usualBlanksOf(lines)
  const finder = new SectionFinder(
    text,
    lines,
    ({line}) => ({usualBlanks, portion: 'none', indent: line.start - line.lineStart}),
    INDENT_WEIGHT,
  )
  for (let at = 0; at < lines.length; at++) finder.add(at)
  const found = finder.finish()
  if (found.length === 0)
    return {code: 'not-found', offset: lines[0]?.start ?? 0, expected: 'a marker such as 1., a. or (1)'}
  const grower = new OutlineGrower(text)
  let next = 0
  for (const plain of lines) {
    const section = found[next]
    if (section?.line === plain) {
      next++
      grower.addSection(plain.line, section.start)
    } else grower.addText(plain.line, plain.start, plain.blanks > usualBlanks)
  }
  return grower.close()
}

/** Grows the tree of an outline line by line. */
class OutlineGrower {
  private readonly outline: Outline = {type: 'outline', children: []}
  private readonly open: Section[] = []
  private paragraph: Paragraph | undefined
  private before: Line | undefined

  constructor(private readonly source: string) {}

  addSection(line: Line, {marker, placed, inner}: SectionStart): void {
    this.closeParagraph()
    this.closeTo(placed.depth - 1)
    const section: Section = {
      type: 'section',
      path: [...placed.path],
      depth: placed.depth,
      children: [markerNode(this.source, line, marker, placed)],
    }
    this.container.children.push(section)
    this.open.push(section)
    if (inner) this.addSection(line, inner)
    else this.addText(line, marker.end, true)
  }

  /** Adds a line, or what stands behind its marker. */
  addText(line: Line, from: number, apart: boolean): void {
    const {source, paragraph, before} = this
    const start = skipSpace(source, from, line.end)
    this.before = line
    if (start >= line.end) return
    const text = textNode(source, line, start, line.end)
    if (paragraph && before && !apart) {
      paragraph.children.push(breakNode(source, before, line), text)
      return
    }
    this.closeParagraph()
    if (from === line.start) while (isBullet(this.open.at(-1))) this.closeSection()
    this.paragraph = {type: 'paragraph', children: [text]}
    this.container.children.push(this.paragraph)
  }

  close(): Outline {
    this.closeParagraph()
    this.closeTo(0)
    cover(this.outline)
    return this.outline
  }

  private get container(): Outline | Section {
    return this.open.at(-1) ?? this.outline
  }

  private closeParagraph(): void {
    if (!this.paragraph) return
    markEnumerators(this.paragraph.children)
    cover(this.paragraph)
    this.paragraph = undefined
  }

  private closeTo(depth: number): void {
    while (this.open.length > depth) this.closeSection()
  }

  private closeSection(): void {
    const section = this.open.pop() as Section
    splitTitle(section)
    cover(section)
  }
}

function breakNode(source: string, before: Line, line: Line): Break {
  return {
    type: 'break',
    value: source.slice(before.end, line.start),
    hyphen: 'none',
    position: positionAcross(before, before.end, line, line.start),
  }
}
