import {isDigit} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {readPageLabel, type PageNumberReading} from './read.js'

/** Longest line of such a foot, fewest figures of its date and label, and the longest label. */
const LONGEST = 90
const FEWEST_FIGURES = 3
const LONGEST_LABEL = 9

/** `31 July 56 Current Intelligence Bulletin Page 2`, `… 07/22/96 02:40 pm Page: 2`. */
const page = /(?<!\d)\d{1,2}(?: [A-Z][a-z]{2,8} |\/\d{1,2}\/)\d{2}(?:\d{2})?\b.{1,60} (Page:? ?\d{1,3})$/
/** `9 Feb 59 DAILY BRIEF ii`: between the parts of a bulletin. */
const brief = /^\d{1,2} [A-Z][a-z]{2,8} \d{2}[ :.]{1,4}[A-Z]{4,12}(?: [A-Z]{4,12}){0,2} ([ivx]{1,4})$/

/** Reads the label at the end of a line that has the date of a bulletin or of its print. */
export function readDatedFoot(
  source: string,
  {start, end, upper, digits}: Line,
): PageNumberReading | undefined {
  if (digits < FEWEST_FIGURES || upper < 3 || end - start > LONGEST) return undefined
  const last = source.charCodeAt(end - 1)
  let pattern: RegExp
  if (isDigit(last)) {
    if (!source.slice(end - LONGEST_LABEL, end).includes('Page')) return undefined
    pattern = page
  } else {
    if (last !== SMALL_I && last !== SMALL_V && last !== SMALL_X) return undefined
    pattern = brief
  }
  const label = pattern.exec(source.slice(start, end))?.[1]
  return label === undefined ? undefined : readPageLabel(source, end - label.length, end)
}

const SMALL_I = 105
const SMALL_V = 118
const SMALL_X = 120
