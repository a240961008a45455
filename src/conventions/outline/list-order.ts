import type {MarkerDelimiter} from '../../tree/nodes.js'
import {kindOf, type ListKind} from './list-kind.js'
import type {MarkerReading} from './marker.js'
import type {OpenList} from './open-list.js'

/** The small letters of most papers. */
export const firstLetter: ListKind = kindOf('alpha-lower', 'period')

/** Rank up to which the numbers under an item may go on under the next one. */
export const HEAD_RANK = 2

/**
 * The numbers that may go on under the next item of a list.
 *
 * @param child the list under its last item
 * @param numbers the outermost numbers under its last item
 */
export function innerOf(
  list: OpenList,
  child: OpenList | undefined,
  numbers: OpenList | undefined,
): OpenList | undefined {
  return list.kind.rank > HEAD_RANK ? undefined : (numbers ?? child?.inner ?? list.inner)
}

/** Damage up to which a marker is known for an item of the list over those that are open: a comma for the period. */
export const MOST_ABOVE = 0.5

/**
 * Whether a list is the one over those that are open: those began on a page that is not here, or under an item whose
 * marker is lost, and so did the list over them. One letter may be any.
 */
export function isAbove(kind: ListKind, label: string, outermost: ListKind): boolean {
  if (kind.delimiter !== 'period') return false
  switch (kind.counting) {
    case 'roman-upper':
      return label.length > 1 && outermost.rank > kind.rank
    case 'arabic':
      return outermost === firstLetter
    case 'alpha-lower':
      return outermost.counting === 'arabic' && outermost.delimiter === 'parentheses'
    default:
      return false
  }
}

/** Whether the open lists have gone once round `1. a. (1) (a)`, so that a list of the first kind may open again. */
export function isSecondRound(kind: ListKind, open: OpenList): boolean {
  let list: OpenList | undefined = open
  for (let steps = 0; steps < 3 && list; steps++) {
    if (list.kind === kind) return false
    list = list.parent
  }
  return list?.kind === kind && kind.rank >= 3
}

/** Damage up to which a marker is known for the next one; what is left of two parentheses says more than a stop. */
const MOST_EXPECTED = {stopped: 0.5, enclosed: 1.5} as const

/** Whether a marker that is not much damaged is the next one of an open list. */
export function isExpected(open: OpenList | undefined, {values, delimiter, cost}: MarkerReading): boolean {
  if (cost > (delimiter === 'parentheses' ? MOST_EXPECTED.enclosed : MOST_EXPECTED.stopped)) return false
  for (let list = open; list; list = list.parent) {
    if (list.kind.delimiter !== delimiter && !(isEnclosed(delimiter) && isEnclosed(list.kind.delimiter)))
      continue
    for (const {kind, ordinal, damage} of values)
      if (kind.counting === list.kind.counting && ordinal === list.ordinal + 1 && damage < 0.5) return true
  }
  return false
}

/** Whether parentheses stand around a marker, or are left of them. */
function isEnclosed(delimiter: MarkerDelimiter): boolean {
  return delimiter === 'parentheses' || delimiter === 'parenthesis'
}

/** `VI.` after `VI. C. 2.`: the title page writes out what the half title abbreviates. */
export function isHeadOfCompound(label: string, open: OpenList | undefined): boolean {
  const first = open?.outermost
  return first?.kind.counting === 'compound' && first.label.startsWith(`${label}.`)
}
