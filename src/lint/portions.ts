import type {Node, Section} from '../tree/nodes.js'
import {rankOf} from './ranks.js'
import type {EntryOf, Survey} from './survey.js'

/** Least confidence of a portion mark that a rule builds on. */
const SURE = 0.7
/** Letters from which on a paragraph is a portion and not a remnant. */
const PORTION_LETTERS = 30

/** A portion mark that gives a level. */
export interface RankedPortion {
  readonly entry: EntryOf<'portionMark'>
  readonly rank: number
}

/** The portion marks of a document that give a level. */
export function rankedPortions(survey: Survey): RankedPortion[] {
  return survey.of('portionMark').flatMap((entry) => {
    const rank = rankOf(entry.node.marking)
    return rank === undefined || entry.node.confidence < SURE ? [] : [{entry, rank}]
  })
}

/** What a paragraph, or the text of a section before the first section in it, begins with. */
export function openingOf(node: Section | (Node & {type: 'paragraph' | 'heading'})): Node | undefined {
  if (node.type !== 'section') return node.children[0]
  const [, first] = node.children
  return first?.type === 'heading' || first?.type === 'paragraph' ? first.children[0] : undefined
}

/**
 * What OCR leaves of a portion mark: `(U//AI )`, `(S/N?`, `[U)`, `{S}`: the level is legible, or its brackets are not
 * the ones of a mark. A letter in round brackets is none: it may be an item of a list.
 */
const garbled =
  /^(?:\((?:TS|[SCRU]) ?[/|\\][^\s()]{0,14}[)\]}]?|[[{|](?:TS|[SCRU])[)\]}|]|\((?:TS|[SCRU])[\]}])(?=\s|$)/
/** The token before a paragraph that was a portion mark. */
export function garbledMark(opening: Node | undefined): string | undefined {
  return opening?.type === 'text' ? garbled.exec(opening.value)?.[0] : undefined
}

/** Letters and digits of the text in a node, its sections not counted. */
function lettersIn(node: Node): number {
  if (node.type === 'text') return node.value.replaceAll(/[^A-Za-z0-9]/g, '').length
  if (node.type === 'section' || !('children' in node)) return 0
  let count = 0
  for (const child of node.children) count += lettersIn(child)
  return count
}

/** Whether a paragraph is long enough to be marked. */
export function isPortion(node: Node): boolean {
  return lettersIn(node) >= PORTION_LETTERS
}

/** Sections side by side: of the same parent and written in the same style. */
export function siblingSections(survey: Survey): EntryOf<'section'>[][] {
  const groups = new Map<Node, Map<string, EntryOf<'section'>[]>>()
  for (const entry of survey.of('section')) {
    const parent = entry.ancestors.at(-1) as Node
    const [marker] = entry.node.children
    if (marker?.type !== 'outlineMarker') continue
    const styles = groups.get(parent) ?? new Map<string, EntryOf<'section'>[]>()
    groups.set(parent, styles)
    const key = `${marker.style} ${marker.delimiter}`
    const group = styles.get(key)
    if (group) group.push(entry)
    else styles.set(key, [entry])
  }
  return [...groups.values()].flatMap((styles) => [...styles.values()])
}
