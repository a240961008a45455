import {RIVAL_REACH, type State} from './beam.js'
import type {ListKind} from './list-kind.js'
import type {OpenList} from './open-list.js'

/** What a candidate was found to be. */
export interface Placed {
  readonly kind: ListKind
  readonly ordinal: number
  readonly label: string
  readonly depth: number
  /** Labels from the outermost section to this one. */
  readonly path: readonly string[]
  /** What the print must have suffered: 0 where it is read as it stands. */
  readonly damage: number
  /**
   * How much dearer the cheapest reading is that takes this candidate for another marker, or for none; up to
   * {@link RIVAL_REACH}.
   */
  readonly margin: number
  /** Other paths, joined by `/`, that the sequence would have given it at nearly the same price. */
  readonly alternatives: readonly string[]
}

/** Readings within this of the best are kept as alternatives. */
const NEAR_TIE = 0.7
/** How many candidates back two readings are compared. */
const LOOK_BACK = 64

const NONE: readonly string[] = []

/** Reads the decisions off the cheapest reading, and how far the next best are from it. */
export function placedOf(states: readonly State[], count: number): (Placed | undefined)[] {
  const best = states[0] as State
  const margins: number[] = []
  for (let at = 0; at < count; at++) margins.push(RIVAL_REACH)
  const alternatives = new Map<number, string[]>()
  const compare = (chosen: State, rival: State, at: number) => {
    const margin = rival.cost - chosen.cost
    if (margin > RIVAL_REACH) return
    let one: State = chosen
    let other: State = rival
    for (let index = at; one !== other && index >= 0 && at - index < LOOK_BACK; index--) {
      if (differ(one.taken, other.taken)) {
        const doubt = other.taken ? margin : margin + one.opening
        // sums of the same prices differ in their last digits
        if (doubt < (margins[index] as number)) margins[index] = Math.fround(doubt)
      }
      if (margin <= NEAR_TIE && one.taken && other.taken && one.taken.core !== other.taken.core)
        addAlternative(alternatives, index, one.taken, other.taken)
      one = one.before as State
      other = other.before as State
    }
  }
  for (let rank = 1; rank < states.length; rank++) compare(best, states[rank] as State, count - 1)
  const chain: State[] = []
  for (let state = best; state.before; state = state.before) chain.push(state)
  chain.reverse()
  for (let at = 0; at < count; at++) {
    const state = chain[at] as State
    if (state.rivals) for (const rival of state.rivals) compare(state, rival, at)
  }
  return chain.map(
    ({taken, damage}, at) =>
      taken && {
        kind: taken.kind,
        ordinal: taken.ordinal,
        label: taken.label,
        depth: taken.depth,
        path: pathOf(taken),
        damage,
        margin: margins[at] as number,
        alternatives: alternatives.get(at) ?? NONE,
      },
  )
}

/** Whether two readings take a marker for different ones; the same marker in another place is an alternative. */
function differ(one: OpenList | undefined, other: OpenList | undefined): boolean {
  return one?.kind !== other?.kind || one?.ordinal !== other?.ordinal
}

function addAlternative(
  alternatives: Map<number, string[]>,
  at: number,
  chosen: OpenList,
  other: OpenList,
): void {
  const path = pathOf(other).join('/')
  if (path === pathOf(chosen).join('/')) return
  const known = alternatives.get(at)
  if (!known) alternatives.set(at, [path])
  else if (!known.includes(path)) known.push(path)
}

function pathOf(list: OpenList): string[] {
  const path: string[] = []
  for (let at: OpenList | undefined = list; at; at = at.parent) path.push(at.label)
  return path.reverse()
}
