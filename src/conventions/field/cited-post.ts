import {posts} from '../../lexicon/posts.js'
import {Vocabulary} from '../../source/vocabulary.js'

const known = new Vocabulary(posts.map((post) => [post, true] as const))
/** A post and the number of its telegram. */
const telegram = /([A-Z]{3,15}(?: [A-Z]{2,12}){0,2})[- ]\d{3,7}(?!\d)/y
/** Letters from which on the list alone tells what a damaged post was, and how damaged. */
const LONG = 8
const STRAIN = 0.22

/** Whether a telegram of a known post is cited right at an offset, its name damaged where it is long. */
export function citesPost(source: string, at: number): boolean {
  telegram.lastIndex = at
  const post = telegram.exec(source)?.[1]
  if (post === undefined) return false
  return (
    known.find(post, 0, post.length) ??
    (post.length >= LONG && known.read(post, 0, post.length, STRAIN) !== undefined)
  )
}
