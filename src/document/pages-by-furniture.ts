import {BODY, pageEvidence, placeCosts, type PlaceCosts} from './page-evidence.js'
import type {DraftLine} from './spans.js'

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
 */
export function pagesByFurniture(
  source: string,
  drafts: readonly DraftLine[],
  known: readonly number[] = [],
): number[] {
  const {blanks, endsInHead, shortPage, fewLines} = pageEvidence
  const unstamped = known.length > 0 ? pageEvidence.unstamped : 0
  let nextKnown = 0
  // for each line and part, the part of the line before
  const ways = new Uint8Array(drafts.length * PARTS)
  let costs = [0, 0, 0, Infinity, Infinity]
  let next = [0, 0, 0, 0, 0]
  // for each part, the line that its page begins with
  let began = [0, 0, 0, 0, 0]
  let nextBegan = [0, 0, 0, 0, 0]
  for (const draft of drafts) {
    const {index, line} = draft
    const places = placeCosts(source, draft)
    if (index === 0) {
      for (let part = 0; part < PARTS; part++) (costs[part] as number) += places[part] as number
      continue
    }
    const gap = blanks[Math.min(line.blanksBefore, blanks.length - 1)] as number
    while ((known[nextKnown] ?? Infinity) < index) nextKnown++
    const isKnown = known[nextKnown] === index
    for (let part = ABOVE; part < PARTS; part++) {
      let best = Infinity
      let way = part
      for (let from = ABOVE; from < PARTS; from++) {
        const goesOn = from <= part && !isKnown ? moveCost(from, part, places) : Infinity
        const short = index - (began[from] as number) < fewLines ? shortPage : 0
        const begins = isKnown
          ? 0
          : from >= BODY && part <= BODY
            ? beginCost(from, part) + gap + short + unstamped
            : Infinity
        const cost = (costs[from] as number) + Math.min(goesOn, begins)
        if (cost >= best) continue
        best = cost
        way = begins < goesOn ? from | BEGINS : from
        nextBegan[part] = begins < goesOn ? index : (began[from] as number)
      }
      next[part] = best + (places[part] as number)
      ways[index * PARTS + part] = way
    }
    ;[costs, next] = [next, costs]
    ;[began, nextBegan] = [nextBegan, began]
  }
  for (const part of [ABOVE, HEAD]) (costs[part] as number) += endsInHead
  let part = costs.indexOf(Math.min(...costs))
  const given = new Set(known)
  const starts: number[] = []
  for (let at = drafts.length - 1; at > 0; at--) {
    const way = ways[at * PARTS + part] as number
    if ((way & BEGINS) !== 0) starts.push(given.has(at) ? at : pastNoise(drafts, at, starts.at(-1)))
    part = way & (BEGINS - 1)
  }
  return starts.reverse()
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
  return part !== BODY && places === lines.strongBanner ? secondBanner : 0
}

/** What it costs to begin a page with one part behind another. */
function beginCost(from: number, to: number): number {
  const {withHead, withoutHead, behindFoot, behindBody} = pageEvidence
  return (to < BODY ? withHead : withoutHead) + (from > BODY ? behindFoot : behindBody)
}

/** A page begins with what can be read, not with the noise before it. */
function pastNoise(drafts: readonly DraftLine[], start: number, limit = drafts.length): number {
  for (let at = start; at < limit; at++) {
    const {line, spans} = drafts[at] as DraftLine
    if (spans.length > 0 || line.upper + line.lower + line.digits >= pageEvidence.textLetters) return at
  }
  return start
}
