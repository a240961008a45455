import {jfkStampPhrases} from '../../lexicon/jfk-stamp-phrases.js'
import type {StampPhrase} from '../../lexicon/stamp-phrases.js'
import {isWordCharacter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {dateReading} from '../date/reading.js'
import {StampReading} from './reading.js'

/** `2025 Release under the President`, `Released under the John F`: the first line of the stamp, wherever it breaks off. */
const opening = /^(?:(20[12]\d) )?Released? under the\b/i
/** Longest line of the stamp, and fewest letters of its first. */
const LONGEST = 84
const FEWEST_LETTERS = 15
/** Most signs that stand before it. */
const MOST_SIGNS = 3

const box = jfkStampPhrases.find(({dateBelow}) => dateBelow) as StampPhrase

/** The words of the stamp in their order, and those that only this law has. */
const ofStamp =
  /\b(?:President|John|F\.?|Kennedy|Assassination|Records|Collection|Act|of|1992|44|USC|2107|Note\S?|Case\S{0,3}|N[A-Z]|Date\S?|\d{5})(?= |$)/gi
const ofLaw = /Kennedy|Assassination|1992/i

/** Reads the first line of a stamp under the JFK Act that stands on more lines. */
export function readActOpening(source: string, line: Line): StampReading | undefined {
  const {end, lower, upper} = line
  if (lower + upper < FEWEST_LETTERS || upper < 1 || end - line.start > LONGEST) return undefined
  // the edge of a box, the signs of a heading
  let {start} = line
  while (start < line.start + MOST_SIGNS && !isWordCharacter(source.charCodeAt(start))) start++
  const first = source.charCodeAt(start)
  if (first !== CAPITAL_R && first !== TWO) return undefined
  const found = opening.exec(source.slice(start, end))
  // in capitals, as in the line that the 2022 release has on each page, the year stands before the words
  if (!found || (lower === 0 && found[1] === undefined)) return undefined
  const reading = new StampReading({stamp: 'release', start, end, phrase: box, cost: 0})
  if (found[1] !== undefined) reading.date = dateReading(start, start + 4, found[1])
  return reading
}

/** Whether half of the characters of a line are of the words that the stamp goes on with. */
export function goesOnWithAct(source: string, {start, end}: Line): boolean {
  if (end - start > LONGEST) return false
  let letters = 0
  for (const [word] of source.slice(start, end).matchAll(ofStamp)) letters += word.length + 1
  return letters * 2 > end - start
}

/** Whether a line names the law of the stamp. */
export function namesAct(source: string, {start, end}: Line): boolean {
  return ofLaw.test(source.slice(start, end))
}

const CAPITAL_R = 82
const TWO = 50
