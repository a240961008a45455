import type {StampPhrase} from '../../lexicon/stamp-phrases.js'
import {isLower} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {splitWords} from '../../source/words.js'
import {dateReading} from '../date/reading.js'
import {readInnerStamp} from './inner.js'
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
  const phrase = opening?.value
  if (opening && phrase && isStampPhrase(phrase) && isOpening(source, line, opening.sourceEnd, phrase)) {
    const {sourceStart: start, sourceEnd: end, cost} = opening
    return withParts(source, line, {stamp: phrase.stamp, start, end, phrase, cost})
  }
  return readBehindName(source, line) ?? readInnerStamp(source, line)
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
const yearOfRelease = /\b20\d\d {1,4}(?=RELEA)/

/** `104-10105-10271 [2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY …`: the year stands before the words. */
function readJfkRelease(source: string, line: Line): StampReading | undefined {
  if (line.upper < 30 || line.digits < 4) return undefined
  const year = yearOfRelease.exec(source.slice(line.start, Math.min(line.end, line.start + 60)))
  if (!year) return undefined
  const at = line.start + year.index
  const opening = openingAt(source, at + year[0].length, line.end)
  const phrase = opening?.value
  if (!opening || !phrase?.phrase.startsWith('RELEASE UNDER') || !isStampPhrase(phrase)) return undefined
  const reading = new StampReading({
    stamp: 'release',
    start: at,
    end: opening.sourceEnd,
    phrase,
    cost: opening.cost,
  })
  reading.decision = 'approved'
  reading.date = dateReading(at, at + 4, year[0].trim())
  return reading
}
