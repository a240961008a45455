import {codeOf} from '../../source/fold.js'
import {substitutionCost} from '../../source/similarity.js'
import type {MarkerDelimiter, MarkerStyle} from '../../tree/nodes.js'
import {withDelimiter, writeOrdinal, type MarkerReading, type MarkerValue} from './marker.js'

/** A line that may begin a section, as the sequence sees it. */
export interface Candidate {
  readonly marker: MarkerReading
  /** What it costs to take the line for a section: how little its surroundings look like one. */
  readonly accept: number
  /** What it costs to take the marker for text. */
  readonly skip: number
  /** The numbering begins anew before this line: another paper, an attachment. */
  readonly fresh: boolean
  /** A heading or a wide gap stands between this line and the candidate before. */
  readonly apart: boolean
}

/** What a candidate was found to be. */
export interface Placed {
  readonly style: MarkerStyle
  readonly delimiter: MarkerDelimiter
  readonly ordinal: number
  readonly label: string
  readonly depth: number
  readonly path: readonly string[]
  /** What the reading of the marker itself cost. */
  readonly cost: number
  /** Whether the printed marker had to be taken for another. */
  readonly repaired: boolean
  /** Other labels that the sequence would have taken at nearly the same price. */
  readonly alternatives: readonly string[]
}

/** Prices of the moves from one marker to the next. */
export const prices = {
  /** The next of an open list. */
  next: 0,
  /** A first item under the last one. */
  child: 0.8,
  /** The most that a first list pays for beginning late: pages are cut out of the middle of papers. */
  lateNumber: 1.6,
  lateLetter: 3.2,
  /** A list that starts after its first item, per lost item, up to three. */
  lateStart: 1.1,
  /** A list of another kind beside the open ones. */
  beside: {number: 1.2, letter: 2.6},
  /** One item lost, two to four lost, more lost. */
  gap: [1.2, 2.2, 3.6],
  /** The same list from its first item again. */
  restart: 1.6,
  /** The same, with a heading or a wide gap between. */
  restartApart: 0.8,
  /** An item again, or one before it. */
  repeat: 4,
  /** A marker that says its whole place: `III. C. 2.`, `TAB A`. */
  fixed: 0.3,
  /** A marker read as a letter of like shape. */
  lookAlike: 0.9,
  /** Passing over just the marker that an open list waits for: chance seldom prints it. */
  skipExpected: 1.4,
  /** Readings within this of the best are kept as alternatives. */
  alternative: 0.5,
} as const

/** Deepest nesting of sections; deeper lists are read at this depth. */
export const MAX_DEPTH = 12

/** How many readings of the sequence so far are kept. */
const BEAM = 12

/** The lists that are open at a place: the innermost, with those that it stands in. */
class OpenList {
  readonly depth: number
  /** Tells two openings apart: of equal ones, only the cheaper is carried along. */
  readonly hash: number

  constructor(
    readonly style: MarkerStyle,
    readonly delimiter: MarkerDelimiter,
    readonly ordinal: number,
    readonly label: string,
    readonly parent: OpenList | undefined,
  ) {
    this.depth = parent ? parent.depth + 1 : 1
    let hash = Math.imul(parent?.hash ?? 17, 31) + ordinal
    hash = Math.imul(hash, 31) + style.length * 8 + style.charCodeAt(style.length - 1)
    this.hash = (Math.imul(hash, 31) + delimiter.length + delimiter.charCodeAt(delimiter.length - 1)) | 0
  }
}

interface State {
  readonly cost: number
  readonly open: OpenList | undefined
  /** Decision on the last candidate, and the state before it. */
  readonly decision: Decision | undefined
  readonly before: State | undefined
}

interface Decision {
  readonly list: OpenList
  readonly cost: number
  readonly repaired: boolean
}

/**
 * Reads a sequence of candidates as an outline: for each, which list it continues or opens, or that it is none.
 *
 * The cheapest reading of the whole sequence wins, not the first glance at each marker; the dozen cheapest readings so
 * far are carried along, so that time grows with the number of candidates and no further.
 */
export function placeMarkers(candidates: readonly Candidate[]): (Placed | undefined)[] {
  let beam: State[] = [{cost: 0, open: undefined, decision: undefined, before: undefined}]
  for (const candidate of candidates) {
    const next: State[] = []
    for (const state of beam) {
      const open = candidate.fresh ? undefined : state.open
      const skip = candidate.skip + (expects(open, candidate.marker) ? prices.skipExpected : 0)
      offer(next, state.cost + skip, open, undefined, state)
      expand(state, open, candidate, next)
    }
    beam = next
  }
  const [best] = beam as [State]
  const placed: (Placed | undefined)[] = []
  for (let state = best; state.before; state = state.before) {
    placed.push(state.decision && placedOf(state.decision))
  }
  return placed.reverse()
}

/** Puts a state among the cheapest, in order; of two that leave the same lists open, the cheaper one stays. */
function offer(
  states: State[],
  cost: number,
  open: OpenList | undefined,
  decision: Decision | undefined,
  before: State,
): void {
  const full = states.length >= BEAM
  if (full && cost >= (states[BEAM - 1] as State).cost) return
  const hash = open?.hash
  for (let at = 0; at < states.length; at++) {
    const other = states[at] as State
    if (other.open?.hash !== hash) continue
    if (other.cost <= cost) return
    states.splice(at, 1)
    break
  }
  let at = states.length
  while (at > 0 && (states[at - 1] as State).cost > cost) at--
  states.splice(at, 0, {cost, open, decision, before})
  if (states.length > BEAM) states.pop()
}

/** Whether a clean marker is the next one of an open list. */
function expects(open: OpenList | undefined, {values, delimiter, cost}: MarkerReading): boolean {
  if (cost > 0.5) return false
  for (let list = open; list; list = list.parent) {
    if (list.delimiter !== delimiter) continue
    for (const value of values) {
      if (value.style === list.style && value.ordinal === list.ordinal + 1 && value.cost < 0.5) return true
    }
  }
  return false
}

function placedOf({list, cost, repaired}: Decision): Placed {
  const path: string[] = []
  for (let at: OpenList | undefined = list; at; at = at.parent) path.push(at.label)
  return {
    style: list.style,
    delimiter: list.delimiter,
    ordinal: list.ordinal,
    label: list.label,
    depth: list.depth,
    path: path.reverse(),
    cost,
    repaired,
    alternatives: [],
  }
}

function expand(state: State, open: OpenList | undefined, candidate: Candidate, next: State[]): void {
  const {marker} = candidate
  const base = state.cost + candidate.accept + marker.cost
  const take = (list: OpenList, price: number, repaired: boolean) => {
    offer(next, base + price, list, {list, cost: price + marker.cost, repaired}, state)
  }
  for (const value of marker.values) {
    const repaired = value.cost >= 0.5 || marker.cost > 0
    for (const {list, price} of listsFor(value, marker.delimiter, open, candidate))
      take(list, price + value.cost, repaired)
  }
  // the marker that an open list waits for, if the print could be a wreck of it
  for (let list = open; list; list = list.parent) {
    if (list.delimiter !== marker.delimiter) continue
    const expected = writeOrdinal(list.style, list.ordinal + 1)
    if (expected === undefined) continue
    const damage = wreckCost(marker.body, expected)
    if (damage === undefined) continue
    const label = withDelimiter(expected, list.delimiter)
    const {style, delimiter, ordinal, parent} = list
    take(new OpenList(style, delimiter, ordinal + 1, label, parent), prices.lookAlike + damage, true)
  }
}

/** What it costs to take a printed marker for the expected one; undefined for no likeness. */
function wreckCost(printed: string, expected: string): number | undefined {
  if (printed.length !== expected.length) return undefined
  if (printed === expected) return undefined
  if (printed.toUpperCase() === expected.toUpperCase()) return 0.2
  let cost = 0
  for (let at = 0; at < printed.length; at++) {
    const one = substitutionCost(
      codeOf(printed.charAt(at).toUpperCase()),
      codeOf(expected.charAt(at).toUpperCase()),
    )
    if (one > 0.6) return undefined
    cost += one
  }
  return cost
}

interface Move {
  readonly list: OpenList
  readonly price: number
}

function listsFor(
  value: MarkerValue,
  delimiter: MarkerDelimiter,
  open: OpenList | undefined,
  candidate: Candidate,
): Move[] {
  const moves: Move[] = []
  const {style, ordinal, label} = value
  const item = (parent: OpenList | undefined): OpenList =>
    new OpenList(
      style,
      delimiter,
      ordinal,
      label,
      parent && parent.depth >= MAX_DEPTH ? parent.parent : parent,
    )
  if (style === 'compound' || style === 'named') return [{list: item(undefined), price: prices.fixed}]
  if (isHeadOfCompound(label, open)) return [{list: item(undefined), price: prices.fixed}]
  let sameClass = false
  for (let list = open; list; list = list.parent) {
    if (list.style !== style || list.delimiter !== delimiter) continue
    sameClass = true
    const step = ordinal - list.ordinal
    let price: number
    if (style === 'decimal') price = 0.2
    else if (step === 1) price = prices.next
    else if (step > 1) price = step === 2 ? prices.gap[0] : step <= 5 ? prices.gap[1] : prices.gap[2]
    else if (ordinal === 1) price = candidate.apart ? prices.restartApart : prices.restart
    else price = prices.repeat
    moves.push({list: item(list.parent), price})
  }
  const late = ordinal === 1 || style === 'decimal' ? 0 : prices.lateStart * Math.min(3, ordinal - 1)
  const numbered = style === 'arabic'
  if (open === undefined)
    moves.push({
      list: item(undefined),
      price: Math.min(late, numbered ? prices.lateNumber : prices.lateLetter),
    })
  else if (!sameClass) {
    moves.push({list: item(open), price: prices.child + late * 1.5})
    // beside the open list, where the numbering changes without a break, or the outer list began on a lost page
    moves.push({
      list: item(undefined),
      price: numbered
        ? prices.beside.number + Math.min(late, prices.lateNumber)
        : prices.beside.letter + Math.min(late, prices.lateLetter),
    })
    if (open.parent) moves.push({list: item(open.parent), price: prices.beside.number + 0.6 + late})
  }
  return moves
}

/** `VI.` after `VI. C. 2.`: the title page writes out what the half title abbreviates. */
function isHeadOfCompound(label: string, open: OpenList | undefined): boolean {
  let outermost = open
  while (outermost?.parent) outermost = outermost.parent
  return outermost?.style === 'compound' && outermost.label.startsWith(`${label}.`)
}
