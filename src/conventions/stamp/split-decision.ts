import {stampPhrases, type StampPhrase} from '../../lexicon/stamp-phrases.js'
import type {Line} from '../../source/lines.js'
import {StampReading} from './reading.js'

/** `RELEASE IN`, `RELEASEIN` at the end of a line; not `OF THE PRESS RELEASE IN`. */
const firstHalf =
  /(?<![A-Z])(?<!\b(?:AND|ARE|BE|BEEN|FOR|IS|ITS|NEWS|NOT|OF|PRESS|THE|THEIR|THIS|TO|WAS|WERE) )RELEASED? ?IN$/
/** Longest stretch in which it stands, with the word before it. */
const LONGEST = 24

const secondHalves: ReadonlyMap<string, StampPhrase> = new Map(
  stampPhrases.flatMap((phrase) =>
    phrase.phrase.startsWith('RELEASE IN ') ? [[phrase.phrase.slice(-4), phrase] as const] : [],
  ),
)

/** Reads `RELEASE IN` above `FULL`: what was decided, where the State Department's stamp has it on two lines. */
export function readSplitDecision(
  source: string,
  {start, end, upper, formFeeds}: Line,
  below: Line,
): StampReading | undefined {
  if (below.end - below.start !== 4 || below.blanksBefore > 1 || below.formFeeds !== formFeeds)
    return undefined
  if (upper < 8 || source.charCodeAt(end - 1) !== CAPITAL_N) return undefined
  const phrase = secondHalves.get(source.slice(below.start, below.end))
  if (!phrase) return undefined
  const from = Math.max(start, end - LONGEST)
  const found = firstHalf.exec(source.slice(from, end))
  return found
    ? new StampReading({stamp: 'release', start: from + found.index, end, phrase, cost: 0})
    : undefined
}

const CAPITAL_N = 78
