import {noticePhrases, type NoticePhrase} from '../../lexicon/notice-phrases.js'
import {stampPhrases, type StampPhrase} from '../../lexicon/stamp-phrases.js'
import {isLower} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {Openings, type PhraseMatch} from '../../source/phrases.js'

/** The words that a stamp or a standing notice begins with, found at the head of a line. */
export type Opening = PhraseMatch<StampPhrase | NoticePhrase>

const openings = new Openings<StampPhrase | NoticePhrase>(
  [...stampPhrases.filter(({exact}) => !exact), ...noticePhrases].map(
    (entry) => [entry.phrase, entry] as const,
  ),
)

/** How much damage is read through, as cost a character of a long phrase. */
const STRAIN = 0.3
/** The same of words that only go on with a stamp: a board has half of those of an act in its name. */
const STRAIN_OF_FURTHER = 0.2
/** Digits of a line that a date or an identifier may stand on. */
const FEWEST_DIGITS = 6

/** Reads the opening of a stamp or notice at the head of a line; both are looked for at once. */
export function readOpening(source: string, line: Line): Opening | undefined {
  if (line.end - line.start < SHORTEST || (line.upper < 2 && line.digits < FEWEST_DIGITS)) return undefined
  // a stamp begins with a capital; a line of prose that has few figures does not go on like one
  if (line.digits < FEWEST_DIGITS && isLower(source.charCodeAt(line.start))) return undefined
  const found = openings.match(source, line.start, line.end, STRAIN)
  return found && 'continues' in found.value && found.strain > STRAIN_OF_FURTHER ? undefined : found
}

/** Shortest line that can hold a stamp. */
export const SHORTEST = 8

/** Reads a phrase that opens what follows an offset. */
export function openingAt(source: string, start: number, end: number): Opening | undefined {
  return openings.match(source, start, end, STRAIN)
}

const exactPhrases = stampPhrases.filter(({exact}) => exact)

/** The phrase that a line begins with, of those that are read as they are printed only. */
export function exactPhraseAt(source: string, start: number): StampPhrase | undefined {
  const first = source.charCodeAt(start)
  for (const entry of exactPhrases)
    if (entry.phrase.charCodeAt(0) === first && source.startsWith(entry.phrase, start)) return entry
  return undefined
}

/** Whether the words found are those of a stamp. */
export function isStampPhrase(phrase: StampPhrase | NoticePhrase): phrase is StampPhrase {
  return 'stamp' in phrase
}
