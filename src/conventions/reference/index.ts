import {skipSpaceBack} from '../../source/characters.js'
import {splitLines, type Line} from '../../source/lines.js'
import {positionAcross, positionOn} from '../../source/positions.js'
import {referencesSchema} from '../../tree/schemas.js'
import type {Phrasing, Reference, References} from '../../tree/nodes.js'
import {makeConvention, type ConventionWith} from '../convention.js'
import type {Failure} from '../error.js'
import type {YearEvidence} from '../date/century.js'
import {readFieldLabel} from '../field/read.js'
import {textNode} from '../reading.js'
import {findEntries, type Piece} from './entries.js'
import {referenceNode} from './node.js'

/** A block of references: the line of its label, and the lines to its end. */
interface Block {
  readonly lines: readonly Line[]
  /** Where the entries begin, behind the label. */
  readonly start: number
}

/** `REFERENCES`, `Ref:` and the like at the head of a line. */
function labelOf(source: string, line: Line) {
  const label = readFieldLabel(source, line.start, line.end)
  return label?.name === 'reference' ? label : undefined
}

/** Finds the blocks of a text: from a label to a blank line that no entry follows, or to another label. */
function findBlocks(source: string): Block[] {
  const lines = splitLines(source)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] as Line
    const label = labelOf(source, first)
    if (!label) continue
    let end = at + 1
    while (end < lines.length && goesOn(source, lines[end] as Line)) end++
    blocks.push({lines: lines.slice(at, end), start: label.end})
    at = end - 1
  }
  return blocks
}

const entryLabel = /^\(?(?:[A-Za-z]|\d{1,2})[.,)]/

function goesOn(source: string, line: Line): boolean {
  if (readFieldLabel(source, line.start, line.end)) return false
  return line.blanksBefore === 0 || entryLabel.test(source.slice(line.start, line.start + 4))
}

function referencesNode(source: string, {lines, start}: Block, evidence: YearEvidence): References {
  const pieces = lines.map((line): Piece<Line> => ({
    text: line,
    start: Math.max(line.start, start),
    end: line.end,
  }))
  const children: References['children'] = []
  const [first] = lines as [Line]
  if (start > first.start) {
    let end = start
    end = skipSpaceBack(source, first.start, end)
    children.push({
      type: 'label',
      value: source.slice(first.start, end),
      position: positionOn(first, first.start, end),
    })
  }
  for (const entry of findEntries(
    source,
    pieces.filter((piece) => piece.end > piece.start),
    () => evidence,
  )) {
    const node = referenceNode(entry)
    const all = [...(entry.labelPiece ? [entry.labelPiece] : []), ...entry.pieces]
    node.children = all.map((piece): Phrasing =>
      piece === entry.labelPiece
        ? {
            type: 'label',
            value: source.slice(piece.start, piece.end),
            position: positionOn(piece.text, piece.start, piece.end),
          }
        : textNode(source, piece.text, piece.start, piece.end),
    )
    const [head, tail] = [all[0], all.at(-1)]
    if (head && tail) node.position = positionAcross(head.text, head.start, tail.text, tail.end)
    children.push(node)
  }
  const last = lines.at(-1) as Line
  return {type: 'references', children, position: positionAcross(first, first.start, last, last.end)}
}

function read(text: string, evidence?: YearEvidence | null): References | Failure {
  const lines = splitLines(text)
  const [first] = lines as [Line]
  const label = labelOf(text, first)
  const node = referencesNode(text, {lines, start: label?.end ?? first.start}, evidence ?? {})
  const entries = node.children.filter((child): child is Reference => child.type === 'reference')
  const known = entries.some(({label: name, designator, title, date}) => name ?? designator ?? title ?? date)
  if (!label && !known)
    return {code: 'not-found', offset: first.start, expected: 'a label such as REFERENCES, or an entry'}
  return node
}

function writeEntry({label, designator, title, date, attachment, note}: Reference): string {
  const parts = [
    [designator?.value, title === undefined ? undefined : `"${title}"`]
      .filter((part) => part !== undefined)
      .join(': '),
    date === undefined ? undefined : `dated ${date}`,
  ].filter((part) => part !== undefined && part !== '')
  const remarks = [attachment === undefined ? undefined : `Attached as ${attachment}`, note].filter(
    (part) => part !== undefined,
  )
  const tail = remarks.map((remark) => ` (${remark})`).join('')
  return `${label === undefined ? '' : `(${label}) `}${parts.join(', ')}${tail}`
}

/**
 * Lists of references: `REFERENCES : (a) NIE-58: "…", dated 10 September 1952`, cable references (`REF: A. STATE 12345
 * (NOTAL)`), entries all on one line or one a line.
 *
 * `parse` takes a block with or without its label; `find` gives the blocks of a text. Each entry has its label,
 * designator, title, date, attachment and note where it has them. Two-digit years are read by the {@link YearEvidence}
 * that is given, as {@link date} does.
 *
 * @example
 * ```ts
 * import {references} from 'declast'
 * const list = references.parse('REF: A. STATE 12345 B. DIR 88986')
 * list.children.filter((child) => child.type === 'reference').map((entry) => entry.designator?.value)
 * // ['STATE 12345', 'DIR 88986']
 * ```
 */
export const references: ConventionWith<References, YearEvidence> = /* @__PURE__ */ makeConvention<
  References,
  YearEvidence
>({
  type: 'references',
  schema: referencesSchema,
  read,
  find: (text, evidence) => findBlocks(text).map((block) => referencesNode(text, block, evidence ?? {})),
  stringify: ({children}) =>
    [
      'REFERENCES:',
      ...children.filter((child): child is Reference => child.type === 'reference').map(writeEntry),
    ].join('\n'),
})
