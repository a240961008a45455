import {Beam, State, type Candidate} from './beam.js'
import {labelOf, type ListKind} from './list-kind.js'
import {
  firstLetter,
  HEAD_RANK,
  innerOf,
  isAbove,
  isExpected,
  isHeadOfCompound,
  isSecondRound,
  MOST_ABOVE,
} from './list-order.js'
import {coreOf, hashOf, MAX_DEPTH, OpenList} from './open-list.js'
import {placedOf, type Placed} from './placed.js'
import {childPrice, gapPrice, prices} from './prices.js'
import type {MarkerValue} from './values.js'
import {wreckDamage} from './wreck.js'
import {parentOfDecimal, parentOfFixed} from './fixed-place.js'

/**
 * Reads a sequence of candidates as an outline: for each, which list it continues or opens, or that it is none.
 *
 * The cheapest reading of the whole sequence wins, not the first glance at each marker; the sixteen cheapest readings so
 * far are carried along, so that time grows with the number of candidates and no further.
 */
export function placeMarkers(candidates: readonly Candidate[], indentWeight = 1): (Placed | undefined)[] {
  if (candidates.length === 0) return []
  let states: readonly State[] = [new State(0, undefined, undefined, 0, 0, undefined)]
  for (const candidate of candidates) {
    const moves = new Moves(candidate, indentWeight)
    for (const state of states) moves.from(state)
    states = moves.beam.states
  }
  return placedOf(states, candidates.length)
}

/** What the lists of a state may cost by their indentation: a hint where OCR has kept it, and nothing where it has not. */
const INDENTS = {sibling: 0.25, child: 0.5, step: 2} as const

/** Cost of taking a line for a section from which on its marker may be anything. */
const DOUBTFUL = 1.6

/** The moves from the readings so far over one candidate. */
class Moves {
  readonly beam = new Beam()
  private before: State | undefined
  private base = 0

  constructor(
    private readonly candidate: Candidate,
    private readonly indentWeight: number,
  ) {}

  /** Offers every reading of the candidate behind a reading of what stands before it. */
  from(state: State): void {
    const {candidate, beam} = this
    const {marker} = candidate
    const open = candidate.fresh ? undefined : state.open
    const skip =
      state.cost +
      candidate.skip +
      (candidate.accept < DOUBTFUL && isExpected(open, marker) ? prices.skipExpected : 0)
    if (beam.admits(skip)) {
      const twin = beam.twin(open?.hash)
      if (beam.needs(skip, twin)) beam.add(new State(skip, open, undefined, 0, 0, state), twin)
    }
    this.before = state
    this.base = state.cost + candidate.accept + marker.cost
    if (!beam.admits(this.base)) return
    for (const value of marker.values) this.takeValue(value, open)
    if (open && !marker.expected) this.takeWrecks(open)
    if (candidate.fresh && state.open) this.resume(state.open)
  }

  /** Offers to take the candidate for an item of a list that a header stands in: that of a further page, or what looks like one. */
  private resume(open: OpenList): void {
    let child: OpenList | undefined
    let numbers: OpenList | undefined
    for (let list: OpenList | undefined = open; list; child = list, list = list.parent) {
      if (list.kind.counting === 'arabic') numbers = list
      for (const {kind, ordinal, label, cost, damage} of this.candidate.marker.values) {
        const step = ordinal - list.ordinal
        if (kind !== list.kind || step < 1 || step > 2) continue
        const price = cost + damage + prices.resumed + (step > 1 ? gapPrice(step) : prices.next)
        this.take(price, damage, kind, ordinal, label, list.parent, innerOf(list, child, numbers), list)
      }
    }
  }

  /** Offers to take the candidate for an item of a list. */
  private take(
    price: number,
    damage: number,
    kind: ListKind,
    ordinal: number,
    label: string,
    above: OpenList | undefined,
    inner?: OpenList,
    list?: OpenList,
  ): void {
    const {beam, candidate} = this
    const parent = above && above.depth >= MAX_DEPTH ? above.parent : above
    const cost = this.base + price + this.indentPrice(parent, list)
    if (!beam.admits(cost)) return
    const core = coreOf(kind, ordinal, label, parent)
    const hash = hashOf(core, inner)
    const twin = beam.twin(hash)
    if (!beam.needs(cost, twin)) return
    const open = new OpenList(kind, ordinal, label, parent, inner, candidate.indent, core, hash)
    const suffered = damage + candidate.marker.cost
    const opening = suffered === 0 && ordinal === 1 && !list ? price : 0
    beam.add(new State(cost, open, open, suffered, opening, this.before), twin)
  }

  /** What the indentation says against an item of a list, or against a list under an item. */
  private indentPrice(parent: OpenList | undefined, list: OpenList | undefined): number {
    const {indent} = this.candidate
    const price = list
      ? Math.abs(indent - list.indent) >= INDENTS.step
        ? INDENTS.sibling
        : 0
      : parent && indent + INDENTS.step <= parent.indent
        ? INDENTS.child
        : 0
    return price * this.indentWeight
  }

  private takeValue(value: MarkerValue, open: OpenList | undefined): void {
    const {kind, ordinal, label, damage} = value
    const cost = value.cost + damage
    if (kind.rank === 0) {
      this.take(cost + prices.fixed, damage, kind, ordinal, label, parentOfFixed(label, kind, open))
      return
    }
    if (kind.counting === 'decimal') {
      this.takeDecimal(value, open)
      return
    }
    if (isHeadOfCompound(label, open)) {
      this.take(cost + prices.fixed, damage, kind, ordinal, label, undefined)
      return
    }
    let known = false
    let child: OpenList | undefined
    let numbers: OpenList | undefined
    const {expected} = this.candidate.marker
    for (let list = open; list; child = list, list = list.parent) {
      if (list.kind.counting === 'arabic') numbers = list
      if (list.kind !== kind || (expected && ordinal !== list.ordinal + 1)) continue
      known = true
      const inner =
        this.candidate.continued && ordinal === list.ordinal
          ? (child ?? list.inner)
          : innerOf(list, child, numbers)
      this.take(
        cost + this.stepPrice(ordinal, list.ordinal),
        damage,
        kind,
        ordinal,
        label,
        list.parent,
        inner,
        list,
      )
    }
    if (expected) {
      // `2O MINISTRY`: the number of the first paragraph is lost
      if (!open && ordinal === 2 && kind.counting === 'arabic') this.takeFirst(cost + prices.lostFirst, value)
      return
    }
    if (!open) this.takeFirst(cost, value)
    else if (!known) this.takeChild(cost, value, open)
    else if (ordinal === 1 && isSecondRound(kind, open)) {
      const begun = open.parent !== undefined && isSecondRound(open.kind, open.parent)
      this.take(cost + (begun ? prices.child : prices.secondRound), damage, kind, ordinal, label, open)
    }
    const across = open?.inner
    if (across?.kind === kind && ordinal > across.ordinal && !known) {
      const step = ordinal - across.ordinal
      const price = prices.across + (step === 1 ? 0 : gapPrice(step))
      this.take(cost + price, damage, kind, ordinal, label, open)
    }
  }

  /** Price of an item of an open list, by its ordinal and that of the item before. */
  private stepPrice(ordinal: number, last: number): number {
    const step = ordinal - last
    if (step === 1) return prices.next
    const {continued, ended, apart} = this.candidate
    // the next paper may begin on a lost page
    if (step > 1) return ended ? prices.restart.ended : gapPrice(step)
    if (step === 0 && continued) return prices.continued
    if (ordinal > 1) return prices.repeat
    const {restart} = prices
    return ended ? restart.ended : apart === 'near' ? restart.plain : restart.apart
  }

  /** The first list of a paper, or of what is left of it. */
  private takeFirst(cost: number, {kind, ordinal, label, damage}: MarkerValue): void {
    const most = kind.counting === 'arabic' ? prices.lateNumber : prices.lateLetter
    const late = Math.min(most, lateBy(ordinal) * prices.lateStart)
    this.take(cost + late, damage, kind, ordinal, label, undefined)
  }

  /** A list under the last item, or beside those that are open. */
  private takeChild(cost: number, {kind, ordinal, label, damage}: MarkerValue, open: OpenList): void {
    const {apart, ended, large, marker} = this.candidate
    const late = lateBy(ordinal)
    const far = apart === 'far' ? prices.childFar : apart === 'headed' ? prices.childHeaded : 0
    this.take(
      cost + childPrice(open.kind, kind, large) + late * prices.lateChild + far,
      damage,
      kind,
      ordinal,
      label,
      open,
      kind.rank > HEAD_RANK ? undefined : open.inner,
    )
    // beside the open list, where the numbering changes without a break, or the outer list began on a lost page
    const {beside} = prices
    const numbered = kind.counting === 'arabic' && kind.delimiter === 'period'
    const headed = apart === 'headed' || apart === 'far'
    const isHead =
      kind.rank < open.outermost.kind.rank &&
      (kind.counting === 'roman-upper' || (headed && !large && kind.counting === 'alpha-upper'))
    const least =
      late === 0
        ? isHead
          ? beside.head
          : numbered
            ? beside.number
            : beside.letter
        : (numbered ? beside.lateNumber : beside.letter) +
          Math.min(late * prices.lateStart, numbered ? prices.lateNumber : prices.lateLetter)
    const isLate = late > 0 && marker.cost <= MOST_ABOVE
    const above = isLate && isAbove(kind, label, open.outermost.kind)
    const price = ended
      ? prices.restart.ended
      : above
        ? beside.above
        : apart === 'far' && late === 0
          ? beside.far
          : headed
            ? least - prices.besideHeaded
            : least
    this.take(cost + price, damage, kind, ordinal, label, undefined)
    if (open.parent)
      this.take(
        cost +
          (isLate && isAbove(kind, label, open.kind)
            ? beside.above
            : prices.besideInnermost + late * prices.lateStart),
        damage,
        kind,
        ordinal,
        label,
        open.parent,
        undefined,
        open,
      )
  }

  private takeDecimal({kind, ordinal, label, cost}: MarkerValue, open: OpenList | undefined): void {
    const place = parentOfDecimal(label, open)
    const step = place ? ordinal - place.last : lateBy(ordinal) + 1
    const price =
      step === 1 ? 0 : step > 1 ? gapPrice(step) : ordinal === 1 ? prices.restart.plain : prices.repeat
    this.take(cost + price + (place ? 0 : prices.child), 0, kind, ordinal, label, place?.parent)
  }

  /** The marker that an open list waits for, if the print could be a wreck of it. */
  private takeWrecks(open: OpenList): void {
    const {marker} = this.candidate
    if (!this.beam.admits(this.base + prices.lookAlike)) return
    // where nothing but a sign is left, the item before may be lost as well
    const signAlone = marker.values.length === 0
    let child: OpenList | undefined
    let numbers: OpenList | undefined
    for (let list: OpenList | undefined = open; list; child = list, list = list.parent) {
      const isNumbered = list.kind.counting === 'arabic'
      this.takeWreck(list, child, numbers, 1, Infinity)
      if (signAlone || isNumbered) this.takeWreck(list, child, numbers, 2, signAlone ? Infinity : SURE_WRECK)
      if (isNumbered) numbers = list
    }
    if (marker.delimiter !== 'period' || marker.body.length > 1) return
    // 8. or @. for the first a. of a list
    const damage =
      firstLetter.rank > open.kind.rank ? wreckDamage(marker.body, 'period', 'a', 'period') : undefined
    if (damage !== undefined && damage > 0 && damage < FIRST_WRECK)
      this.take(prices.child + prices.lookAlike + damage, WRECK + damage, firstLetter, 1, 'a', open)
  }

  /** The item so many steps behind the last one of a list, where no more than so much damage makes the print of it. */
  private takeWreck(
    list: OpenList,
    child: OpenList | undefined,
    numbers: OpenList | undefined,
    step: number,
    most: number,
  ): void {
    const {body, delimiter} = this.candidate.marker
    const {kind} = list
    const ordinal = list.ordinal + step
    const meant = kind.bodies[ordinal]
    if (meant?.length !== body.length || (meant === body && kind.delimiter === delimiter)) return
    const damage = wreckDamage(body, delimiter, meant, kind.delimiter)
    if (damage === undefined || damage > most) return
    this.take(
      (meant === body ? prices.lostParenthesis : prices.lookAlike) +
        damage +
        (step > 1 ? gapPrice(step) + (most < Infinity ? prices.gapAndLikeness : 0) : 0),
      WRECK + damage,
      kind,
      ordinal,
      labelOf(kind, meant),
      list.parent,
      innerOf(list, child, numbers),
      list,
    )
  }
}

/** Damage from which on a marker is not taken for the first of a list. */
const FIRST_WRECK = 0.4
/** Damage up to which a figure is known behind a lost item too: `3.`, a lost one, `S.` for `5.`. */
const SURE_WRECK = 0.25
/** Damage of every marker that is read as another. */
const WRECK = 0.3

/** How many items stand before an item, as far as they are counted. */
function lateBy(ordinal: number): number {
  return Math.min(3, ordinal - 1)
}
