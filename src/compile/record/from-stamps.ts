import type {DeclassificationStamp, Document, ReleaseDecision, ReleaseStamp, Root} from '../../tree/nodes.js'
import {walk} from '../walk.js'
import {count, type Outcome} from './vote.js'

/** What the stamps of a document say. */
export interface ReleaseRecord {
  readonly decision: Outcome<ReleaseDecision> | undefined
  readonly date: Outcome<string> | undefined
  readonly agency: Outcome<string> | undefined
  readonly program: Outcome<string> | undefined
  readonly authority: Outcome<string> | undefined
  readonly project: Outcome<string> | undefined
}

type Stamp = Pick<ReleaseStamp, 'confidence'> &
  Partial<Omit<ReleaseStamp, 'type'> & Omit<DeclassificationStamp, 'type'>>

/**
 * Reads decision, date and authority of the release from its stamps.
 *
 * The stamps of a page that was released twice differ; the release of this copy is the one whose date stands on most
 * pages, the latest of equals, and its decision is that of the stamps with this date.
 */
export function readStamps(tree: Root | Document): ReleaseRecord {
  const stamps: Stamp[] = [...walk(tree)].filter(
    (node) => node.type === 'releaseStamp' || node.type === 'declassificationStamp',
  )
  const date = latest(tally(stamps, (stamp) => stamp.date))
  const own = stamps.filter((stamp) => date === undefined || stamp.date === date.value)
  const decisionOf = (stamp: Stamp) => stamp.decision
  return {
    decision: tally(own, decisionOf)[0] ?? tally(stamps, decisionOf)[0],
    date,
    agency: tally(own, (stamp) => stamp.agency)[0],
    program: tally(stamps, (stamp) => stamp.program)[0],
    authority: tally(stamps, authorityOf)[0],
    project: tally(stamps, (stamp) => stamp.project)[0],
  }
}

function authorityOf({authority}: Stamp): string | undefined {
  return authority && [authority.order, authority.section].filter(Boolean).join(' ')
}

function tally<T>(stamps: readonly Stamp[], read: (stamp: Stamp) => T | undefined): Outcome<T>[] {
  return count(
    stamps.flatMap((stamp) => {
      const value = read(stamp)
      return value === undefined ? [] : [{value, confidence: stamp.confidence}]
    }),
  )
}

/** Of the most frequent, the latest. */
function latest(outcomes: readonly Outcome<string>[]): Outcome<string> | undefined {
  return outcomes
    .filter((outcome) => outcome.count === outcomes[0]?.count)
    .sort((a, b) => (a.value < b.value ? 1 : -1))[0]
}
