import {levels, type Level} from '../../lexicon/levels.js'
import type {Banner, Document, PortionMark, Root} from '../../tree/nodes.js'
import {controlsOf} from '../markings.js'
import {walk} from '../walk.js'
import {count, type Outcome} from './vote.js'

/** What the markings of a document say. */
export interface MarkingRecord {
  readonly level: Outcome<Level> | undefined
  readonly bannerLevel: Outcome<Level> | undefined
  readonly controls: readonly Outcome<string>[]
}

/** Below this the kind of a marking is clear, its content not. */
const READABLE = 0.5

/** Reads levels and controls from banners and portion marks. */
export function readMarkings(tree: Root | Document): MarkingRecord {
  const marks = [...walk(tree)].filter(
    (node): node is Banner | PortionMark =>
      (node.type === 'banner' || node.type === 'portionMark') && node.confidence >= READABLE,
  )
  const banners = marks.filter((node): node is Banner => node.type === 'banner')
  // a release prints its own UNCLASSIFIED over every page
  const original = banners.filter(({layer}) => layer !== 'release')
  const level = highest(count(levelVotes(marks)))
  const bannerLevel = mostFrequent(count(levelVotes(original.length > 0 ? original : banners)))
  const controls = new Map<string, Outcome<string>>()
  for (const {marking, confidence} of marks) {
    for (const value of controlsOf(marking)) {
      const before = controls.get(value)
      controls.set(value, {
        value,
        count: (before?.count ?? 0) + 1,
        confidence: Math.max(before?.confidence ?? 0, confidence),
      })
    }
  }
  return {
    level,
    bannerLevel,
    controls: [...controls.values()],
  }
}

function* levelVotes(
  marks: readonly (Banner | PortionMark)[],
): Generator<{value: Level; confidence: number}> {
  for (const {marking, confidence} of marks)
    if (marking.level !== undefined) yield {value: marking.level, confidence}
}

function highest(outcomes: readonly Outcome<Level>[]): Outcome<Level> | undefined {
  return [...outcomes].sort((a, b) => levels[b.value].rank - levels[a.value].rank)[0]
}

function mostFrequent(outcomes: readonly Outcome<Level>[]): Outcome<Level> | undefined {
  const [first] = outcomes
  return highest(outcomes.filter((outcome) => outcome.count === first?.count))
}
