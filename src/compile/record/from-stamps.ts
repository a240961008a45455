import type {DeclassificationStamp, Document, ReleaseDecision, ReleaseStamp, Root} from '../../tree/nodes.js'
import {walk} from '../walk.js'
import {count, type Outcome} from './vote.js'

/** What the stamps of a document say. */
export interface ReleaseRecord {
  readonly decision?: Outcome<ReleaseDecision>
  readonly date?: Outcome<string>
  readonly agency?: Outcome<string>
  readonly program?: Outcome<string>
  readonly authority?: Outcome<string>
  readonly project?: Outcome<string>
}

type Stamp = ReleaseStamp | DeclassificationStamp

/**
 * Reads decision, date and authority of the release from its stamps.
 *
 * The stamps of a page that was released twice differ; the release of this copy is the one whose date stands on most
 * pages, the latest of equals, and its decision is that of the stamps with this date.
 */
export function readStamps(tree: Root | Document): ReleaseRecord {
  const stamps = [...walk(tree)].filter(
    (node): node is Stamp => node.type === 'releaseStamp' || node.type === 'declassificationStamp',
  )
  const date = latest(tally(stamps, ({date}) => date))
  const own = stamps.filter((stamp) => date === undefined || stamp.date === date.value)
  const decision = tally(own, (stamp) => stamp.decision)[0] ?? tally(stamps, (stamp) => stamp.decision)[0]
  const agency = tally(own, (stamp) => ('agency' in stamp ? stamp.agency : undefined))[0]
  const program = tally(stamps, (stamp) => ('program' in stamp ? stamp.program : undefined))[0]
  const authority = tally(stamps, (stamp) =>
    'authority' in stamp ? authorityOf(stamp.authority) : undefined,
  )[0]
  const project = tally(stamps, (stamp) => ('project' in stamp ? stamp.project : undefined))[0]
  return {
    ...(decision && {decision}),
    ...(date && {date}),
    ...(agency && {agency}),
    ...(program && {program}),
    ...(authority && {authority}),
    ...(project && {project}),
  }
}

function authorityOf(authority: DeclassificationStamp['authority']): string | undefined {
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
