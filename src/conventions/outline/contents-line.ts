import {isDigit} from '../../source/characters.js'
import {endsSentence, isTitle, type OutlineLine} from './lines.js'

/** Characters of the end of a line that are looked at. */
const TAIL = 40
/** Shortest line that may run into the next. */
const RUNS_ON = 40

/** The page of an entry of contents; `the Service on 22` goes on with a month, and `met on February 3` is a day. */
const pageBehind =
  /[a-z](?<!\b(?:a|an|and|at|by|for|from|in|of|on|or|than|the|to|with|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)) \d{1,3}$/

/** Leader dots, a number at the end, or `(page 3)`, on the line or the one that it runs into. */
export function looksLikeContents(source: string, line: OutlineLine, next: OutlineLine | undefined): boolean {
  const {start, end} = line
  const tail = source.slice(Math.max(start, end - TAIL), end)
  if (isLeader(tail)) return true
  if (isDigit(source.charCodeAt(end - 1)) && pageBehind.test(tail) && isTitle(source, start, end - 4))
    return true
  if (!next || endsSentence(source, line) || end - start < RUNS_ON) return false
  return isLeader(source.slice(Math.max(next.start, next.end - TAIL), next.end))
}

function isLeader(tail: string): boolean {
  if (tail.includes(')') && /\(pages? [\dIVXivx-]{1,7}\)[ .]{0,4}$/.test(tail)) return true
  // dots, one behind another
  return (
    tail.indexOf('.') !== tail.lastIndexOf('.') &&
    /\.{4}|(?: \.){4}|(?: \.){2}$|\. ?\. ?\.[^A-Za-z]{0,7}(?:[\dIVXivxlo]\S{0,5}|[«»©@°*]\S{0,10})$/.test(
      tail,
    )
  )
}
