import {designatorSeries} from '../../lexicon/designators.js'
import {posts} from '../../lexicon/posts.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Designator, RepairReason} from '../../tree/nodes.js'

/** How a post is read, where it is not read as printed. */
export interface PostReading {
  readonly post: string
  readonly why: RepairReason
}

const registered = new Set(designatorSeries.map(({series}) => series))
const known = new Vocabulary(posts.map((post) => [post, post] as const))
/** Letters from which on the list alone tells what a damaged post was. */
const LONG = 8
/** How damaged a post may be, by the list alone and by the others of its list of references. */
const STRAIN = 0.22
const STRAIN_OF_VOTE = 0.3
/** How many telegrams of a post that is not known speak for it. */
const FEWEST = 2

const none: ReadonlyMap<string, PostReading> = new Map()

/**
 * Reads the posts of damaged telegrams of a list of references, where the print is no known post: as another of the list
 * that is known or cited more often (`MEII 0511` among those of MEXI), or as the long name that it can only be
 * (`IXXICO CITY`).
 *
 * @returns how the posts are read that are not read as printed, by their print
 */
export function repairPosts(designators: readonly Designator[]): ReadonlyMap<string, PostReading> {
  if (designators.length === 0) return none
  const repaired = new Map<string, PostReading>()
  const counts = new Map<string, number>()
  for (const {series} of designators)
    if (!registered.has(series)) counts.set(series, (counts.get(series) ?? 0) + 1)
  const others: string[] = [...counts.keys()].filter(isKnown)
  for (const [post, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (isKnown(post)) continue
    const read = readPost(post, count, others)
    if (read) repaired.set(post, read)
    else if (count >= FEWEST) others.push(post)
  }
  return repaired
}

function isKnown(post: string): boolean {
  return known.find(post, 0, post.length) !== undefined
}

/** What a print that is no known post was: another of the list that is known, or cited more often, or a long name. */
function readPost(post: string, count: number, others: readonly string[]): PostReading | undefined {
  const voted =
    others.length === 0
      ? undefined
      : new Vocabulary(others.map((other) => [other, other] as const)).read(
          post,
          0,
          post.length,
          STRAIN_OF_VOTE,
        )
  if (voted) return {post: voted.value, why: 'document-vote'}
  const named = post.length >= LONG && count < FEWEST ? known.read(post, 0, post.length, STRAIN) : undefined
  return named && {post: named.value, why: 'ocr-confusion'}
}
