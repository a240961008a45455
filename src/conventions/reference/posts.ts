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
/** How many telegrams of one post speak for it. */
const FEWEST = 2

/**
 * Reads the posts of damaged telegrams of a list of references: as the post that most of its telegrams are of, where the
 * print is not another post (`MEII 0511` among those of MEXI), or as the long name that it can only be (`IXXICO CITY`).
 *
 * @returns how the posts are read that are not read as printed, by their print
 */
export function repairPosts(designators: readonly Designator[]): ReadonlyMap<string, PostReading> {
  const repaired = new Map<string, PostReading>()
  const counts = new Map<string, number>()
  for (const {series} of designators)
    if (!registered.has(series)) counts.set(series, (counts.get(series) ?? 0) + 1)
  if (counts.size === 0) return repaired
  const often: string[] = []
  for (const [post, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    const read =
      known.find(post, 0, post.length) === undefined
        ? readPost(
            post,
            count,
            often.filter((other) => (counts.get(other) as number) > count),
          )
        : undefined
    if (read) repaired.set(post, read)
    else if (count >= FEWEST) often.push(post)
  }
  return repaired
}

/** What a print that is no known post was, by those that are cited more often than it. */
function readPost(post: string, count: number, often: readonly string[]): PostReading | undefined {
  const voted =
    often.length === 0
      ? undefined
      : new Vocabulary(often.map((other) => [other, other] as const)).read(
          post,
          0,
          post.length,
          STRAIN_OF_VOTE,
        )
  if (voted) return {post: voted.value, why: 'document-vote'}
  const named = post.length >= LONG && count < FEWEST ? known.read(post, 0, post.length, STRAIN) : undefined
  return named && {post: named.value, why: 'ocr-confusion'}
}
