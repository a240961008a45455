import {BODY, isHeadBanner, pageEvidence, placeCosts, type PlaceCosts} from './page-evidence.js'
import type {DraftLine} from '../lines/spans.js'

/** The parts of a page, in their order. */
const PARTS = 5
const ABOVE = 0
const HEAD = 1
const FOOT = 3
const BELOW = 4
/** Set on the part that a line was reached from, where a page begins with the line. */
const BEGINS = 8

/**
 * Reads the lines as parts of pages, by the cheapest sequence of them (Viterbi): a page has its parts in their order, each
 * of which may be missing, but not all of head, body and foot.
 *
 * @param known lines with which pages are known to begin
 * @param unknown what a page costs more that begins with another
 */
export function pagesByFurniture(
  source: string,
  drafts: readonly DraftLine[],
  known: readonly number[] = [],
  unknown = 0,
): number[] {
  const {blanks, lines, touching, behindNote, shortPage, tightPage} = pageEvidence
  const readings = new Readings(unknown)
  let nextKnown = 0
  let before: PlaceCosts | undefined
  for (const draft of drafts) {
    const {index, line} = draft
    const places = tightCosts(placeCosts(source, draft), draft, drafts[index + 1])
    while ((known[nextKnown] ?? Infinity) < index) nextKnown++
    if (index === 0) readings.addFirst(places)
    else if (known[nextKnown] === index) readings.addKnown(index, places)
    else {
      const isHead = places === lines.headBanner
      const isTight = isHead || before === lines.footBanner
      let gap: number = blanks[Math.min(line.blanksBefore, blanks.length - 1)] as number
      if (isTight) gap -= touching
      else if (before === lines.noteEnd) gap -= behindNote
      readings.add(index, places, gap, isHead ? 0 : isTight ? tightPage : shortPage)
    }
    before = places
  }
  const given = new Set(known)
  const starts: number[] = []
  for (const at of readings.starts()) {
    const isKnown = given.has(at) || (drafts[at] as DraftLine).line.blanksBefore === 0
    starts.push(isKnown ? at : pastNoise(drafts, at, starts.at(-1)))
  }
  return starts.reverse()
}

/** What a line costs, where it is a banner that touches a line on one side and is apart from what stands on the other. */
function tightCosts(places: PlaceCosts, draft: DraftLine, next: DraftLine | undefined): PlaceCosts {
  const {lines} = pageEvidence
  const {line} = draft
  if (places !== lines.strongBanner || !next) return places
  if (isHeadBanner(draft, next)) return lines.headBanner
  // what is read on the line below may be of the foot as well
  const touches = next.line.blanksBefore === 0 && next.spans.length === 0
  return touches && line.blanksBefore > 0 ? lines.footBanner : places
}

/** The cheapest readings of the lines so far, one for each part of a page that the last of them may stand in. */
class Readings {
  private costs = [0, 0, 0, Infinity, Infinity]
  private nextCosts = [0, 0, 0, Infinity, Infinity]
  /** For each part, the line that its page begins with. */
  private began = [0, 0, 0, 0, 0]
  private nextBegan = [0, 0, 0, 0, 0]
  /** For each line and part, the part of the line before. */
  private readonly ways: number[] = []

  constructor(
    /** What a page costs more that is not known to begin. */
    private readonly unknown: number,
  ) {}

  /** Adds the first line. */
  addFirst(places: PlaceCosts): void {
    for (let part = 0; part < PARTS; part++) {
      ;(this.costs[part] as number) += places[part] as number
      this.ways.push(part)
    }
  }

  /** Adds a line that is known to begin a page. */
  addKnown(index: number, places: PlaceCosts): void {
    const from = this.cheapest()
    for (let part = 0; part < PARTS; part++)
      this.reach(part, (this.costs[from] as number) + (places[part] as number), from | BEGINS, index)
    this.step()
  }

  /** Adds a line that goes on with a page, or begins one, which the blank lines before it price, and a short page before. */
  add(index: number, places: PlaceCosts, gap: number, shortPage: number): void {
    const {costs, began} = this
    const {withHead, withoutHead, behindBody, behindFoot, fewLines} = pageEvidence
    // the cheapest way to begin a page here, with a head and without one
    let headed = Infinity
    let headedFrom = BODY
    let bare = Infinity
    let bareFrom = BODY
    for (let from = BODY; from < PARTS; from++) {
      const before = costs[from] as number
      const behind = from === BODY ? behindBody : behindFoot
      const short = index - (began[from] as number) < fewLines ? shortPage : 0
      const withIt = before + (withHead + behind + gap + short + this.unknown)
      if (withIt < headed) {
        headed = withIt
        headedFrom = from
      }
      const without = before + (withoutHead + behind + gap + short + this.unknown)
      if (without < bare) {
        bare = without
        bareFrom = from
      }
    }
    const moves = movesOf(places)
    for (let part = 0; part < PARTS; part++) {
      let best = Infinity
      let way = part
      for (let from = 0; from <= part; from++) {
        const cost = (costs[from] as number) + (moves[from * PARTS + part] as number)
        if (cost >= best) continue
        best = cost
        way = from
      }
      let start = began[way] as number
      const begins = part < BODY ? headed : part === BODY ? bare : Infinity
      if (begins < best) {
        best = begins
        way = (part < BODY ? headedFrom : bareFrom) | BEGINS
        start = index
      }
      this.reach(part, best + (places[part] as number), way, start)
    }
    this.step()
  }

  /** The lines with which the pages of the cheapest reading begin, the last one first. */
  starts(): number[] {
    for (const part of [ABOVE, HEAD]) (this.costs[part] as number) += pageEvidence.endsInHead
    let part = this.cheapest()
    const starts: number[] = []
    for (let at = this.ways.length / PARTS - 1; at > 0; at--) {
      const way = this.ways[at * PARTS + part] as number
      if ((way & BEGINS) !== 0) starts.push(at)
      part = way & (BEGINS - 1)
    }
    return starts
  }

  /** Notes the cheapest way to each part in turn. */
  private reach(part: number, cost: number, way: number, start: number): void {
    this.nextCosts[part] = cost
    this.nextBegan[part] = start
    this.ways.push(way)
  }

  private step(): void {
    const {costs, began} = this
    this.costs = this.nextCosts
    this.nextCosts = costs
    this.began = this.nextBegan
    this.nextBegan = began
  }

  private cheapest(): number {
    return this.costs.indexOf(Math.min(...this.costs))
  }
}

/** What it costs to go on from one part of a page to the same or a later one. */
function moveCost(from: number, to: number, places: PlaceCosts): number {
  if (from === to) return againCost(to, places)
  // a body begins with text
  if (to === BODY) return places === pageEvidence.lines.text ? 0 : pageEvidence.bodyWithoutText
  if (to < FOOT || from > BODY) return 0
  return from < BODY ? pageEvidence.skipBody : pageEvidence.reachFoot
}

/** What it costs to have something again that each part of a page has once. */
function againCost(part: number, places: PlaceCosts): number {
  const {lines, secondStamp, secondBanner} = pageEvidence
  if (part === ABOVE || part === BELOW) return places === lines.stamp ? secondStamp : 0
  return part !== BODY && banners.has(places) ? secondBanner : 0
}

/** What it costs to go on from each part to each other, for lines of which a page may have one part twice, and for text. */
const {text, stamp, strongBanner, headBanner, footBanner, other} = pageEvidence.lines
const banners: ReadonlySet<PlaceCosts> = new Set<PlaceCosts>([strongBanner, headBanner, footBanner])
const moves = new Map<PlaceCosts, readonly number[]>()
for (const places of [text, stamp, strongBanner, headBanner, footBanner, other]) {
  const costs = Array.from({length: PARTS * PARTS}, (_, way) =>
    moveCost(Math.floor(way / PARTS), way % PARTS, places),
  )
  moves.set(places, costs)
}

function movesOf(places: PlaceCosts): readonly number[] {
  return moves.get(places) ?? (moves.get(other) as readonly number[])
}

/** A page begins with what can be read, not with the noise before it. */
function pastNoise(drafts: readonly DraftLine[], start: number, limit = drafts.length): number {
  for (let at = start; at < limit; at++) {
    const {line, spans} = drafts[at] as DraftLine
    if (spans.length > 0 || line.upper + line.lower + line.digits >= pageEvidence.textLetters) return at
  }
  return start
}
