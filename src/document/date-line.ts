import {readDateAt, type DateReading} from '../conventions/date/read.js'
import {isWordCharacter} from '../source/characters.js'
import {splitWords} from '../source/words.js'
import type {HeaderContext} from './header-context.js'
import type {TextLine} from './text-lines.js'
import {isProse} from './prose.js'

/** Longest and shortest line that is a date. */
const LONGEST = 40
const SHORTEST = 6
/** Most words of such a line. */
const MOST_WORDS = 6
/** Letters and digits that may stand beside the date. */
const REST = 6
/** Lines after a field within which a date belongs to the same head. */
const NEAR = 3
/** Lines of prose that may stand before the date on its page. */
const PROSE_BEFORE = 2

/** Reads a line that is a date and nothing else. */
export function readDateLine(source: string, {start, end, draft}: TextLine): DateReading | undefined {
  if (draft.line.digits === 0 || end - start > LONGEST || end - start < SHORTEST) return undefined
  const words = splitWords(source, start, end)
  if (words.length > MOST_WORDS) return undefined
  for (let at = 0; at < Math.min(3, words.length); at++) {
    const date = readDateAt(source, words, at, 0.4)
    if (!date || date.iso.length < 7) continue
    let rest = 0
    for (const word of words) {
      if (word.coreStart >= date.start && word.coreEnd <= date.end) continue
      if (isWordCharacter(source.charCodeAt(word.coreStart))) rest += word.coreEnd - word.coreStart
    }
    return rest <= REST ? date : undefined
  }
  return undefined
}

/** A date that stands alone is the document's own near the head of a paper: before its text, near its fields. */
export function isDateHere(context: HeaderContext, at: number, lastField: number): boolean {
  const {page} = context.line(at).draft
  if (context.datedPages.has(page)) return false
  if (at - lastField <= NEAR) return true
  let prose = 0
  for (let index = at - 1; index >= 0 && context.line(index).draft.page === page; index--) {
    if (isProse(context.source, context.line(index))) prose++
    if (prose > PROSE_BEFORE) return false
  }
  return true
}
