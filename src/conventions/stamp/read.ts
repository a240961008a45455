import type {StampPhrase} from '../../lexicon/stamp-phrases.js'
import {isLower} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {splitWords} from '../../source/words.js'
import {dateReading} from '../date/reading.js'
import {readInnerStamp} from './inner.js'
import {readWordlessStamp} from './lost-words.js'
import {readOrderLine} from './order.js'
import {exactPhraseAt, isStampPhrase, openingAt, SHORTEST, type Opening} from './openings.js'
import {withParts} from './parts.js'
import {StampReading} from './reading.js'

/**
 * Reads what a line shows of a release or declassification stamp.
 *
 * @param opening the words that the line begins with, see {@link readOpening}
 * @returns undefined where it shows nothing of one
 */
export function readStamp(
  source: string,
  line: Line,
  opening: Opening | undefined,
): StampReading | undefined {
  if (line.end - line.start < SHORTEST || (line.upper < 2 && line.digits < 6)) return undefined
  const jfk = readJfkRelease(source, line)
  if (jfk) return jfk
  const exact = exactPhraseAt(source, line.start)
  if (exact) {
    const end = line.start + exact.phrase.length
    return withParts(source, line, {stamp: exact.stamp, start: line.start, end, phrase: exact, cost: 0})
  }
  const decision = opening?.cost === 0 ? undefined : readDecisionAtEnd(source, line)
  if (decision) return decision
  const phrase = opening?.value
  if (opening && phrase && isStampPhrase(phrase) && isOpening(source, line, opening.sourceEnd, phrase)) {
    const {sourceStart: start, sourceEnd: end, cost} = opening
    return withParts(source, line, {stamp: phrase.stamp, start, end, phrase, cost})
  }
  return (
    readBehindName(source, line) ??
    readOrderLine(source, line) ??
    readInnerStamp(source, line) ??
    readWordlessStamp(source, line)
  )
}

/** What was decided, at the end of a line: `UNCLASSIFIED RELEASED IN PART`; not `OF THE PRESS RELEASE IN FULL`. */
const decisionAtEnd =
  /(?<=[ [|])(?<!\b(?:AND|ARE|BE|BEEN|FOR|IS|ITS|NEWS|NOT|OF|PRESS|THE|THEIR|THIS|TO|WAS|WERE) )(?:RELEASED? IN (?:FULL|PART)|DECLASSIFIED)$/
/** Letters of the shortest of such decisions. */
const FEWEST_OF_DECISION = 13
/** Longest stretch in which a decision stands, with the word before it. */
const LONGEST_OF_DECISION = 28

/** `EXDIS RELEASE IN FULL`, `PAGE 01 STATE 049584 182051Z DECLASSIFIED`: what was decided, stamped beside the line at the head of a telegram. */
function readDecisionAtEnd(source: string, line: Line): StampReading | undefined {
  if (line.upper < FEWEST_OF_DECISION || line.end - line.start > MOST_BEFORE) return undefined
  const last = source.charCodeAt(line.end - 1)
  if (last !== 76 && last !== 84 && !(last === 68 && source.startsWith('DECLASS', line.end - 12)))
    return undefined
  const from = Math.max(line.start, line.end - LONGEST_OF_DECISION)
  const found = decisionAtEnd.exec(source.slice(from, line.end))
  const opening = found && openingAt(source, from + found.index, line.end)
  const phrase = opening?.value
  if (!opening || !phrase || !isStampPhrase(phrase)) return undefined
  return withParts(source, line, {stamp: phrase.stamp, start: opening.sourceStart, end: opening.sourceEnd, phrase, cost: opening.cost}) // prettier-ignore
}

/** Words that stand behind something else on their line: a reviewer's name, the level that was given, a number over it. */
const behind = [/Declassified\/Released/, /U\.S\. Department ?of ?State ?Case/] as const
/** How far into a line they are looked for. */
const MOST_BEFORE = 60

/** `Sheryl P. Walter Declassified/Released US Department of State …`, `UNCLASSIFIED U.S. Department of State Case No. …`. */
function readBehindName(source: string, line: Line): StampReading | undefined {
  if (line.upper < 6 || line.lower < 20 || line.digits < 6) return undefined
  const head = source.slice(line.start, Math.min(line.end, line.start + MOST_BEFORE))
  for (const words of behind) {
    const at = head.startsWith('UNC') ? head.indexOf(' ') + 1 : head.search(words)
    if (at <= 0) continue
    const opening = openingAt(source, line.start + at, line.end)
    const phrase = opening?.value
    if (opening && phrase && isStampPhrase(phrase))
      return withParts(source, line, {stamp: phrase.stamp, start: opening.sourceStart, end: opening.sourceEnd, phrase, cost: opening.cost}) // prettier-ignore
  }
  return undefined
}

/** A stamp is not a sentence that happens to begin like one. */
function isOpening(source: string, line: Line, phraseEnd: number, phrase: StampPhrase): boolean {
  const isWord = phrase.phrase === 'DECLASSIFIED' && line.lower > line.upper
  if (line.digits >= 6 && !isWord) return true
  let lowerWords = 0
  for (const word of splitWords(source, phraseEnd, line.end)) {
    if (isLower(source.charCodeAt(word.coreStart)) && word.coreEnd - word.coreStart >= 3) lowerWords++
  }
  if (lowerWords > 2 && line.digits < 6) return false
  return !(isWord && lowerWords > 0)
}

/** The year before the words of a release under the JFK Act. */
const yearOfRelease = /\b1?20\d\d {1,4}(?=RELEA)/

/** `104-10105-10271 [2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY …`: the year stands before the words. */
function readJfkRelease(source: string, line: Line): StampReading | undefined {
  if (line.upper < 30 || line.digits < 4) return undefined
  const year = yearOfRelease.exec(source.slice(line.start, Math.min(line.end, line.start + 60)))
  if (!year) return undefined
  const behind = line.start + year.index + year[0].length
  const opening = openingAt(source, behind, line.end)
  const phrase = opening?.value
  if (!opening || !phrase?.phrase.startsWith('RELEASE UNDER') || !isStampPhrase(phrase)) return undefined
  const start = line.start + year.index
  // the edge of a box may stand before the year
  const at = start + year[0].indexOf('20')
  const reading = new StampReading({
    stamp: 'release',
    start,
    end: opening.sourceEnd,
    phrase,
    cost: opening.cost,
  })
  reading.decision = 'approved'
  reading.date = dateReading(at, at + 4, source.slice(at, at + 4))
  return reading
}
