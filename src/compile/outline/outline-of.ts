import type {Document, Heading, Outline, Root, Section} from '../../tree/nodes.js'
import type {Position} from '../../tree/positions.js'
import {readTree} from '../text/read-tree.js'
import {firstPageOf, walk} from '../walk.js'
import {fitOf, markersOfPath} from './section-path.js'

/** A section of a document, as a list of contents gives it. */
export interface OutlineEntry {
  /** Marker labels from the outermost section to this one: `['2', 'c']`. */
  path: string[]
  /** 1 for the outermost sections. */
  depth: number
  /** The title as reading text; one that is run in without its closing stop. */
  title?: string
  /** Ordinal of the page that it begins on, from 1. */
  page: number
  /** Where it stands; absent in trees without positions. */
  position?: Position
}

/** The title of a section, as reading text. */
export function titleOf(section: Section): string | undefined {
  const heading = section.children.find((child): child is Heading => child.type === 'heading')
  if (!heading) return undefined
  const {text} = readTree(heading)
  const title = heading.runIn ? text.replace(/[.:]$/, '') : text
  return title === '' ? undefined : title
}

/**
 * Lists the sections of a document in source order.
 *
 * @example
 * ```ts
 * import {outlineOf, parse} from 'declast'
 * const tree = parse('1. Background. The files were moved.\n\n2. Findings\n\na. They were whole.\n\nb. They were few.')
 * outlineOf(tree).map(({path, title}) => [path.join('/'), title])
 * // [['1', 'Background'], ['2', 'Findings'], ['2/a', undefined], ['2/b', undefined]]
 * ```
 */
export function outlineOf(tree: Root | Document | Outline): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let page = firstPageOf(tree)
  for (const node of walk(tree)) {
    if (node.type === 'pageBreak') page = node.page
    if (node.type !== 'section') continue
    const title = titleOf(node)
    entries.push({
      path: [...node.path],
      depth: node.depth,
      ...(title !== undefined && {title}),
      page,
      ...(node.position && {position: node.position}),
    })
  }
  return entries
}

/**
 * Finds a section by its path.
 *
 * The path is written as a list of labels, or as people cite it: `2.c`, `2/c`, `III.C.2/1/a`, `1b(1)`. Labels that are
 * the same in every character come first; then without regard to parentheses, then to capitals. Of several sections with
 * the same path (numbers restart at an attachment) the first is given; `outlineOf` lists all.
 *
 * @returns the section, or undefined where there is none
 *
 * @example
 * ```ts
 * import {parse, sectionAt} from 'declast'
 * const tree = parse('1. First.\n\n2. Second:\n\na. One.\n\nb. Two:\n\n(1) Here.\n\n(2) There.')
 * sectionAt(tree, '2.b.2')?.path // ['2', 'b', '(2)']
 * sectionAt(tree, ['2', 'a'])?.depth // 2
 * sectionAt(tree, '3') // undefined
 * ```
 */
export function sectionAt(
  tree: Root | Document | Outline,
  path: string | readonly string[],
): Section | undefined {
  const labels = typeof path === 'string' ? path.split('/') : path
  const markers = markersOfPath(labels)
  if (markers.length === 0) return undefined
  let best: Section | undefined
  let bestFit = Infinity
  for (const node of walk(tree)) {
    if (node.type !== 'section') continue
    const fit = fitOf(node, labels, markers)
    if (fit === undefined || fit >= bestFit) continue
    best = node
    bestFit = fit
  }
  return best
}
