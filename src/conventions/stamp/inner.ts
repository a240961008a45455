import {stampPhrases, type StampPhrase} from '../../lexicon/stamp-phrases.js'
import {Has, isLower, isUpper, isWordCharacter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {Vocabulary} from '../../source/vocabulary.js'
import {splitWords, type Word} from '../../source/words.js'
import {beginOfWreck} from './lost-words.js'
import {withParts} from './parts.js'
import type {StampReading} from './reading.js'

const CREST_PHRASES = stampPhrases.slice(0, 4)
const [approved, sanitized, inPart, declassified] = CREST_PHRASES as [
  StampPhrase,
  StampPhrase,
  StampPhrase,
  StampPhrase,
]

type StampWord = 'approved' | 'release' | 'sanitized' | 'declassified' | 'copy' | 'for'

/** Words by which a CREST stamp is known where its first words are lost. */
const stampWords = new Vocabulary<StampWord>([
  ['Approved', 'approved'],
  ['Release', 'release'],
  ['Sanitized', 'sanitized'],
  ['Declassified', 'declassified'],
])
/** What the edge of the page leaves of the first word. */
const clippedWords = new Vocabulary<StampWord>([
  ['pproved', 'approved'],
  ['proved', 'approved'],
  ['roved', 'approved'],
  ['anitized', 'sanitized'],
  ['nitized', 'sanitized'],
  ['itized', 'sanitized'],
  ['classified', 'declassified'],
  ['lassified', 'declassified'],
  ['ssified', 'declassified'],
  ['elease', 'release'],
  ['lease', 'release'],
  ['ease', 'release'],
])

/** Pieces of the words of a CREST stamp; a wreck of one still shows another. */
const fragments = /pro[vy]|rove|elea|leas|ease|anit|niti|itiz|classi|assif|ssif|sifi/i

const SHORTEST_FRAGMENT = 4

/** A CREST stamp whose head is lost, or that stands behind something else on its line. */
export function readInnerStamp(source: string, line: Line): StampReading | undefined {
  if (line.digits < 4 && (line.end - line.start > 60 || line.upper < 2 || line.lower < 6)) return undefined
  // without a figure there is no date that bears a damaged head out
  if (line.digits === 0 && line.lower > MOST_LOWER) return undefined
  if (line.upper + line.lower < SHORTEST_FRAGMENT) return undefined
  if (!fragments.test(source.slice(line.start, Math.min(line.end, line.start + 140)))) return undefined
  const words = splitWords(source, line.start, Math.min(line.end, line.start + 140))
  if (words.length > 24) return undefined
  const seen = new Set<StampWord>()
  let start = -1
  let end = -1
  let cost = 0
  // scraps may stand before it: `e ease`
  let isFirst = true
  for (const word of words) {
    const size = word.coreEnd - word.coreStart
    if (size < 4 || size > 14 || (word.flags & (Has.lower | Has.upper)) === 0) continue
    const mayBeClipped = isFirst
    isFirst = false
    const read =
      stampWords.read(source, word.coreStart, word.coreEnd, 0.24) ??
      (mayBeClipped ? clippedWords.read(source, word.coreStart, word.coreEnd, 0.1) : undefined)
    if (!read || seen.has(read.value)) continue
    // a sentence says "approved"; a stamp says "Approved"
    if (
      start < 0 &&
      read.cost === 0 &&
      isLower(source.charCodeAt(word.coreStart)) &&
      read.value !== 'release'
    )
      continue
    seen.add(read.value)
    if (start < 0) start = word.start
    end = word.end
    cost += read.cost
  }
  if (start < 0) return undefined
  const approvedFor = seen.has('approved') && hasFor(source, words)
  const phrase =
    seen.has('declassified') &&
    (seen.has('sanitized') || (seen.has('approved') && source.slice(start, end).includes(' in Pa')))
      ? inPart
      : seen.has('sanitized') && (seen.has('approved') || seen.has('release'))
        ? sanitized
        : seen.has('declassified') && seen.has('approved')
          ? declassified
          : seen.has('approved') && (seen.has('release') || approvedFor)
            ? approved
            : undefined
  if (phrase) {
    const reading = withParts(source, line, {
      stamp: 'release',
      start,
      end,
      phrase,
      cost: cost + 0.3,
    })
    return hasDecision(source, line, reading, seen) ? reading : undefined
  }
  if (!seen.has('release') || line.digits < 6 || cost > 1) return undefined
  // only "Release" and what follows it are legible
  const first = beginOfWreck(source, line.start, start)
  const reading = withParts(source, line, {stamp: 'release', start: first, end, phrase: undefined, cost: 1})
  const crest = reading.documentIds.some((id) => id.scheme === 'cia-rdp' || id.scheme === 'cia-number')
  const {date} = reading
  if (!date || !/^\d{3} ?\d ?.\d ?\d ?.\d ?\d$/.test(source.slice(date.start, date.end))) return undefined
  return crest || date.end >= line.end - 4 ? reading : undefined
}

function hasFor(source: string, words: readonly Word[]): boolean {
  const at = words.findIndex(
    (word) => stampWords.read(source, word.coreStart, word.coreEnd, 0.2)?.value === 'approved',
  )
  const next = words[at + 1]
  return (
    at >= 0 && next !== undefined && /^F(?:\S{0,3}|\S{0,5}ease)$/i.test(source.slice(next.start, next.end))
  )
}

/** Most lower-case letters of a line that two words of a stamp make a stamp. */
const MOST_LOWER = 30

/** A damaged head counts only where the rest of the stamp bears it out. */
function hasDecision(
  source: string,
  line: Line,
  reading: StampReading,
  seen: ReadonlySet<StampWord>,
): boolean {
  if (reading.date !== undefined || reading.documentIds.length > 0) return true
  if (seen.size >= 2 && line.lower <= MOST_LOWER) return true
  return (
    isUpper(source.charCodeAt(reading.start)) &&
    isWordCharacter(source.charCodeAt(line.start)) &&
    line.lower < 16
  )
}
