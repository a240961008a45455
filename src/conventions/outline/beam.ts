import type {MarkerReading} from './marker.js'
import type {OpenList} from './open-list.js'

/** How many readings of the sequence so far are kept. */
const BEAM = 16
/** How much dearer than the cheapest a reading may be to be kept. */
const BAND = 7
/** How much dearer than another a reading may be to speak against its being sure. */
export const RIVAL_REACH = 2.5
/** Most rivals that are remembered for one reading. */
const MOST_RIVALS = 3

/**
 * What stands between a candidate and the one before it: nothing of note; a short line without a stop; an unnumbered
 * heading right before it; the same, a page or more behind the candidate before.
 */
export type Apart = 'near' | 'apart' | 'headed' | 'far'

/** A line that may begin a section, as the sequence sees it. */
export interface Candidate {
  readonly marker: MarkerReading
  /** What it costs to take the line for a section: how little its surroundings look like one. */
  readonly accept: number
  /** What it costs to take the marker for text. */
  readonly skip: number
  /** The numbering begins anew before this line: another paper. */
  readonly fresh: boolean
  /** A signature or a list of copies stands before it: the numbering may begin anew. */
  readonly ended: boolean
  readonly apart: Apart
  /** Its title says that it goes on with an item: `(continued)`. */
  readonly continued: boolean
  /** How far it is indented, in characters. */
  readonly indent: number
  /** It is written in capitals, as telegrams are. */
  readonly large: boolean
}

/** A reading of the sequence up to one of its candidates. */
export class State {
  /** Other readings that leave the same lists open, at little more cost. */
  rivals: State[] | undefined = undefined
  /** Tells the lists that it leaves open from those of others. */
  readonly hash: number | undefined

  constructor(
    readonly cost: number,
    readonly open: OpenList | undefined,
    /** What the last candidate was found to be; undefined for text. */
    readonly taken: OpenList | undefined,
    /** What the print of the last candidate must have suffered. */
    readonly damage: number,
    /** What of the cost was paid for opening a list with a clean first item: a list has to begin somewhere. */
    readonly opening: number,
    readonly before: State | undefined,
  ) {
    this.hash = open?.hash
  }

  addRival(rival: State): void {
    if (!this.heeds(rival.cost)) return
    if (this.rivals) this.rivals.push(rival)
    else this.rivals = [rival]
  }

  /** Whether a reading of this cost would be one of its rivals. */
  heeds(cost: number): boolean {
    return cost - this.cost <= RIVAL_REACH && (!this.rivals || this.rivals.length < MOST_RIVALS)
  }
}

/** The cheapest readings of a sequence so far, in order of their cost. */
export class Beam {
  readonly states: State[] = []

  /** Whether a reading of this cost would be kept. */
  admits(cost: number): boolean {
    const {states} = this
    if (states.length === 0) return true
    if (cost > (states[0] as State).cost + BAND) return false
    return states.length < BEAM || cost < (states[BEAM - 1] as State).cost
  }

  /** The reading that leaves the same lists open, if one is kept. */
  twin(hash: number | undefined): State | undefined {
    for (const state of this.states) if (state.hash === hash) return state
    return undefined
  }

  /** Whether a reading of this cost that the beam admits would leave a trace, beside one that leaves the same lists open. */
  needs(cost: number, twin: State | undefined): boolean {
    return !twin || cost < twin.cost || twin.heeds(cost)
  }

  /** Puts a reading among the others; of two that leave the same lists open, the cheaper stays, the other is its rival. */
  add(state: State, twin: State | undefined): void {
    const {states} = this
    if (twin) {
      if (twin.cost <= state.cost) {
        twin.addRival(state)
        return
      }
      state.addRival(twin)
      if (twin.rivals) for (const rival of twin.rivals) state.addRival(rival)
      states.splice(states.indexOf(twin), 1)
    }
    // a full beam loses its last
    let at = states.length < BEAM ? states.length : BEAM - 1
    for (; at > 0 && (states[at - 1] as State).cost > state.cost; at--) states[at] = states[at - 1] as State
    states[at] = state
  }
}
