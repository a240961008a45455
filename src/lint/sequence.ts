import {kindOf, labelOf} from '../conventions/outline/list-kind.js'
import {firstWhereNot} from '../source/search.js'
import type {OutlineMarker} from '../tree/nodes.js'
import {siblingSections} from './portions.js'
import type {Place} from './rule.js'
import type {Entry, EntryOf, Survey} from './survey.js'

/** Styles whose members follow each other by one. */
const counted: ReadonlySet<OutlineMarker['style']> = new Set([
  'roman-upper',
  'roman-lower',
  'alpha-upper',
  'alpha-lower',
  'arabic',
])

/** A section and the one before it in the same list. */
export interface Step {
  readonly before: OutlineMarker
  readonly marker: OutlineMarker
  /** The marker of the section behind it in the same list, where there is one. */
  readonly after: OutlineMarker | undefined
  /** The section, to be reported at its marker. */
  readonly place: Place
  /** Pages withheld between the two. */
  readonly withheld: boolean
}

/**
 * The steps of all lists of an outline, one behind the other. Between the papers of a file no step is taken: a header or a
 * signature ends every list.
 */
export function stepsOf(survey: Survey): Step[] {
  const ends = ordersOf([
    ...survey.of('header').filter(({node}) => node.children.length > 1),
    ...survey.of('signature'),
    ...survey.of('distribution'),
  ])
  const withheld = ordersOf(survey.of('redaction').filter(({node}) => node.extent?.unit === 'page'))
  const steps: Step[] = []
  for (const group of siblingSections(survey)) {
    for (const [index, entry] of group.entries()) {
      const last = group[index - 1]
      if (!last || hasBetween(ends, last, entry)) continue
      const [before, marker] = [markerOf(last), markerOf(entry)]
      if (!counted.has(marker.style)) continue
      const next = group[index + 1]
      steps.push({
        before,
        marker,
        after: next && !hasBetween(ends, entry, next) ? markerOf(next) : undefined,
        place: {node: marker, ancestors: [...entry.ancestors, entry.node]},
        withheld: hasBetween(withheld, last, entry),
      })
    }
  }
  return steps
}

function markerOf({node}: EntryOf<'section'>): OutlineMarker {
  return node.children[0] as OutlineMarker
}

function ordersOf(entries: readonly Entry[]): number[] {
  return entries.map(({order}) => order).sort((a, b) => a - b)
}

/** Whether any of some places lies between two entries, by halving. */
function hasBetween(orders: readonly number[], {order: from}: Entry, {order: to}: Entry): boolean {
  const next = orders[firstWhereNot(orders, (order) => order <= from)]
  return next !== undefined && next < to
}

/** Least confidence of a marker that bears out the one before it. */
const CLEAN = 0.9

/** Whether the list goes on from a marker, which bears it out. */
export function goesOn({marker, after}: Step): boolean {
  return after?.ordinal === marker.ordinal + 1 && after.confidence >= CLEAN
}

/** A marker of the style of another, with another number: `3.`, `c.`, `(iv)`. */
export function markerLike({style, delimiter}: OutlineMarker, ordinal: number): string {
  const kind = kindOf(style, delimiter)
  const label = labelOf(kind, kind.bodies[ordinal] ?? String(ordinal))
  return delimiter === 'period' ? `${label}.` : label
}

/** A marker as it is read. */
export function readingOf({label, delimiter}: OutlineMarker): string {
  return delimiter === 'period' ? `${label}.` : label
}
