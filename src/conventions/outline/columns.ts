import {addAll} from '../../source/add-all.js'
import {evidence, skipCost} from './evidence.js'
import type {MarkerReading} from './marker.js'
import {hasShapeOfSmall} from './values.js'

/** A line with a marker, as the layout of its page is told by it. */
interface Marked {
  readonly marker: MarkerReading
  /** Place of the line among all lines. */
  readonly index: number
  accept: number
  skip: number
}

/** The letters that belong to one number, and what else stands among them. */
type Run<M> = M[]

/**
 * Puts markers into the order in which they belong together, where the titles stand in a margin beside their texts, as in
 * the President's Intelligence Checklist of 1961 to 1964: OCR reads the numbers of a page first (`1. Port`, `2. Mills`),
 * and the letters under all of them then, which begin anew for each.
 *
 * @param isTitle whether nothing but a short title stands behind a number and before the marker behind it
 */
export function inOrderOfColumns<M extends Marked>(
  markers: readonly M[],
  isTitle: (marked: M, next: M | undefined) => boolean,
): readonly M[] {
  // most papers have no letters to be put under their numbers
  if (!markers.some((marked) => letterOf(marked) !== undefined)) return markers
  const ordered: M[] = []
  let lastNumber = 0
  let lastLetter = 0
  let at = 0
  while (at < markers.length) {
    const first = markers[at] as M
    if (!isNumber(first, lastNumber)) {
      lastLetter = letterOf(first) ?? lastLetter
      ordered.push(first)
      at++
      continue
    }
    // the numbers that stand together, and the letters up to the next number
    const numbers: M[] = [first]
    lastNumber = numberOf(first) as number
    let next = at + 1
    while (next < markers.length && numberOf(markers[next] as M) === lastNumber + 1) {
      if (!isTitle(numbers.at(-1) as M, markers[next])) break
      numbers.push(markers[next++] as M)
      lastNumber++
    }
    const {runs, end, last} = runsOf(markers, next, lastNumber, lastLetter)
    const [rest, ...own] = runs as [Run<M>, ...Run<M>[]]
    const goesOn = rest.some((marked) => letterOf(marked) !== undefined)
    const isBeside =
      own.length === numbers.length &&
      (numbers.length > 1 || goesOn) &&
      isTitle(numbers.at(-1) as M, undefined)
    if (isBeside) {
      if (goesOn) addAll(ordered, rest)
      // a number before the letters is one of them, misread
      else for (const marked of rest) marked.skip = evidence.skipUnlikely
      for (const [place, number] of numbers.entries()) {
        number.accept = Math.min(number.accept, evidence.aboveText.number)
        number.skip = skipCost(number.accept)
        ordered.push(number)
        if (place === 0 && !goesOn) addAll(ordered, rest)
        addAll(ordered, own[place] as Run<M>)
      }
    } else {
      addAll(ordered, numbers)
      for (const run of runs) addAll(ordered, run)
    }
    lastLetter = last
    at = end
  }
  return ordered
}

/** The letters behind some numbers: those that go on with the number before them, and a run for each time they begin anew. */
function runsOf<M extends Marked>(
  markers: readonly M[],
  from: number,
  lastNumber: number,
  lastLetter: number,
): {runs: Run<M>[]; end: number; last: number} {
  const runs: Run<M>[] = [[]]
  let last = lastLetter
  let isFirst = true
  let end = from
  for (; end < markers.length; end++) {
    const marked = markers[end] as M
    if (isNumber(marked, lastNumber)) break
    const letter = letterOf(marked)
    if (letter !== undefined) {
      if (isFirst ? letter !== last + 1 || last === 0 : letter <= last) runs.push([])
      last = letter
      isFirst = false
    }
    ;(runs.at(-1) as Run<M>).push(marked)
  }
  return {runs, end, last}
}

/** Whether a marker is the first number, or the next one, whose stop may be a comma. */
function isNumber(marked: Marked, last: number): boolean {
  const number = numberOf(marked)
  return number === last + 1 || (number === 1 && marked.marker.cost === 0)
}

/** Costs of a marker and its surroundings up to which a number is one. */
const MOST = {marker: 0.5, surroundings: 1.6} as const

function numberOf({marker, accept}: Marked): number | undefined {
  const [value] = marker.values
  return value?.style === 'arabic' &&
    marker.delimiter === 'period' &&
    marker.cost <= MOST.marker &&
    accept <= MOST.surroundings
    ? value.ordinal
    : undefined
}

function letterOf({marker: {delimiter, body, values}}: Marked): number | undefined {
  if (delimiter !== 'period') return undefined
  const value = values.find(
    ({style}) => style === 'alpha-lower' || (style === 'alpha-upper' && hasShapeOfSmall(body)),
  )
  return value?.ordinal
}
