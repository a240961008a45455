import {stampPhrases, type StampPhrase} from '../../lexicon/stamp-phrases.js'
import {Has, isDigit, isLower, isSpace, isUpper, isWordCharacter} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {Vocabulary} from '../../source/vocabulary.js'
import {splitWords, type Word} from '../../source/words.js'
import type {Authority, ReleaseDecision} from '../../tree/nodes.js'
import {readDateAt, readStampDate, type DateReading} from '../date/read.js'
import {readDocumentIds, type DocumentIdReading} from '../document-id/read.js'
import {readAuthority, readProject} from './authority.js'
import {isStampPhrase, openingAt, SHORTEST, type Opening} from './openings.js'

/** What one line shows of a stamp. */
export interface StampReading {
  readonly stamp: 'release' | 'declassification'
  start: number
  end: number
  /** End of the opening words; the start where none are legible. */
  readonly phraseEnd: number
  readonly phrase?: StampPhrase
  decision?: ReleaseDecision
  program?: string
  authority?: Authority
  project?: string
  by?: string
  date?: DateReading
  /** ISO date and identifier that other stamps of the document show, where this one is wrecked. */
  restoredDate?: string
  restoredId?: string
  documentIds: DocumentIdReading[]
  /** 0 for a clean print. */
  cost: number
  /** Characters between the words and the identifier or line end in which nothing could be read. */
  debris: number
}

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
  const phrase = opening?.value
  if (opening && phrase && isStampPhrase(phrase) && isOpening(source, line, opening.sourceEnd, phrase)) {
    const {sourceStart: start, sourceEnd: end, cost} = opening
    return withParts(source, line, {stamp: phrase.stamp, start, end, phraseEnd: end, phrase, cost})
  }
  return readInnerStamp(source, line)
}

/** A stamp is not a sentence that happens to begin like one. */
function isOpening(source: string, line: Line, phraseEnd: number, phrase: StampPhrase): boolean {
  const first = source.charCodeAt(line.start)
  if (isLower(first) && line.digits < 6) return false
  let lowerWords = 0
  for (const word of splitWords(source, phraseEnd, line.end)) {
    if (isLower(source.charCodeAt(word.coreStart)) && word.coreEnd - word.coreStart >= 3) lowerWords++
  }
  if (lowerWords > 2 && line.digits < 6) return false
  if (phrase.phrase === 'DECLASSIFIED' && line.lower > line.upper && lowerWords > 0) return false
  return true
}

/** The words of a stamp, where they stand. */
interface StampWords {
  stamp: StampReading['stamp']
  start: number
  end: number
  phraseEnd: number
  phrase?: StampPhrase
  cost: number
}

function withParts(source: string, line: Line, opening: StampWords): StampReading {
  const {phrase} = opening
  const reading: StampReading = {...opening, documentIds: [], debris: 0}
  if (phrase?.decision) reading.decision = phrase.decision
  if (phrase?.program) reading.program = phrase.program
  if (phrase?.authority) reading.authority = {order: phrase.authority}
  const rest = opening.phraseEnd
  if (opening.stamp === 'declassification') readGrounds(source, line, reading)
  else readDecisionTail(source, line, reading)
  for (const id of readDocumentIds(source, line, false)) {
    if (id.start < rest - 2 || id.scheme === 'fbi-serial') continue
    reading.documentIds.push(id)
    reading.end = Math.max(reading.end, id.end)
  }
  const limit = reading.documentIds[0]?.start ?? line.end
  const date = readDateBetween(source, rest, limit) ?? readYear(source, rest, limit)
  if (date) {
    reading.date = date
    reading.end = Math.max(reading.end, date.end)
    reading.cost += date.cost
  } else {
    reading.debris = countCharacters(source, rest, limit)
  }
  if (/5[0O]-?Y[ri]/.exec(source.slice(rest, date?.start ?? limit))) reading.program = '50-Yr'
  return reading
}

/** The date of a stamp: the first that stands after its words. */
function readDateBetween(source: string, start: number, end: number): DateReading | undefined {
  let at = start
  while (at < end && !isDigit(source.charCodeAt(at)) && !isUpper(source.charCodeAt(at))) at++
  const stamped = readStampDate(source, at, end)
  if (stamped) return stamped
  const words = splitWords(source, start, end)
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word
    if ((word.flags & (Has.digit | Has.upper)) === 0) continue
    const date = readDateAt(source, words, index, 0.3)
    if (date) return date
    if (isDigit(source.charCodeAt(word.coreStart))) {
      const again = readStampDate(source, word.coreStart, end)
      if (again) return again
      const spaced = readSpacedDate(source, word.coreStart, end)
      if (spaced) return spaced
    }
  }
  return undefined
}

/** `Date: 2011`, `Date: 201 I`, `RELEASE IN FULL 1998`: a year alone. */
const loneYear =
  /(?:(?:Date|DATE) ?: ?|(?:FULL|SANITIZED|PROGRAM|COLLECTIONS) {1,4})((?:19|20)[\dIlO] ?[\dIlO])(?![\d/])/

function readYear(source: string, start: number, end: number): DateReading | undefined {
  const from = Math.max(0, start - 12)
  const match = loneYear.exec(source.slice(from, end))
  if (!match) return undefined
  const printed = match[1] as string
  const iso = printed.replaceAll(/[Il]/g, '1').replaceAll('O', '0').replaceAll(' ', '')
  const at = from + match.index + match[0].length - printed.length
  return {start: at, end: at + printed.length, iso, words: 1, cost: printed === iso ? 0 : 0.3}
}

/** `01 /26/26`: a date with spaces around its slashes. */
const spacedDate = /\d\d? ?\/ ?\d\d? ?\/ ?(?:\d{4}|\d{2})(?!\d)/y

function readSpacedDate(source: string, at: number, end: number): DateReading | undefined {
  spacedDate.lastIndex = at
  const match = spacedDate.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const compact = match[0].replaceAll(' ', '')
  const inner = readDateAt(compact, splitWords(compact, 0, compact.length), 0)
  return inner && {...inner, start: at, end: at + match[0].length, cost: inner.cost + 0.1}
}

function countCharacters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isSpace(code) && code !== 58) count++
  }
  return count
}

/** `in Full`, `in Part`, `AS SANITIZED` after the opening words, and who approved. */
function readDecisionTail(source: string, line: Line, reading: StampReading): void {
  const agency = /^\s*by\s+([A-Z]{3,4})\b/.exec(
    source.slice(reading.phraseEnd, Math.min(line.end, reading.phraseEnd + 16)),
  )
  if (agency) reading.by = agency[1] as string
}

function readGrounds(source: string, line: Line, reading: StampReading): void {
  const from = reading.phrase?.phrase === 'DECLASSIFIED' ? reading.phraseEnd : line.start
  const authority = readAuthority(source, from, line.end)
  if (authority) {
    reading.authority = authority.value
    reading.end = Math.max(reading.end, authority.end)
  }
  const project = readProject(source, line.start, line.end)
  if (project) {
    reading.project = project.value
    reading.end = Math.max(reading.end, project.end)
  }
  const by = /\bBy:? ?([A-Z][A-Za-z/]{1,8})\b/.exec(
    source.slice(line.start, Math.min(line.end, line.start + 160)),
  )
  if (by && reading.phrase?.agency === 'NARA') reading.by = by[1] as string
  if (reading.phrase?.phrase === 'Declassified by') {
    reading.by = source.slice(reading.phraseEnd, line.end).replace(/^[\s:]+/, '')
    reading.end = line.end
  }
}

/** `104-10105-10271 [2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY …`: the year stands before the words. */
function readJfkRelease(source: string, line: Line): StampReading | undefined {
  if (line.upper < 30 || line.digits < 4) return undefined
  const year = /\b20\d\d {1,4}(?=RELEA)/.exec(source.slice(line.start, Math.min(line.end, line.start + 60)))
  if (!year) return undefined
  const at = line.start + year.index
  const opening = openingAt(source, at + year[0].length, line.end)
  const phrase = opening?.value
  if (!opening || !phrase?.phrase.startsWith('RELEASE UNDER') || !isStampPhrase(phrase)) return undefined
  return {
    stamp: 'release',
    start: at,
    end: opening.sourceEnd,
    phraseEnd: opening.sourceEnd,
    phrase,
    decision: 'approved',
    ...(phrase.program !== undefined && {program: phrase.program}),
    date: {start: at, end: at + 4, iso: year[0].trim(), words: 1, cost: 0},
    documentIds: [],
    cost: opening.cost,
    debris: 0,
  }
}

/** A CREST stamp whose head is lost, or that stands behind something else on its line. */
function readInnerStamp(source: string, line: Line): StampReading | undefined {
  if (line.digits < 4 && (line.end - line.start > 60 || line.upper < 2)) return undefined
  if (!fragments.test(source.slice(line.start, Math.min(line.end, line.start + 140)))) return undefined
  const words = splitWords(source, line.start, Math.min(line.end, line.start + 140))
  if (words.length > 24) return undefined
  const seen = new Set<StampWord>()
  let start = -1
  let end = -1
  let cost = 0
  for (const word of words) {
    const size = word.coreEnd - word.coreStart
    if (size < 4 || size > 14 || (word.flags & (Has.lower | Has.upper)) === 0) continue
    const read =
      stampWords.read(source, word.coreStart, word.coreEnd, 0.24) ??
      (word === words[0] ? clippedWords.read(source, word.coreStart, word.coreEnd, 0.1) : undefined)
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
      phraseEnd: end,
      phrase,
      cost: cost + 0.3,
    })
    return hasDecision(source, line, reading, seen) ? reading : undefined
  }
  if (!seen.has('release') || line.digits < 6 || cost > 1) return undefined
  // only "Release" and what follows it are legible
  const reading = withParts(source, line, {stamp: 'release', start, end, phraseEnd: end, cost: 1})
  const crest = reading.documentIds.some((id) => id.scheme === 'cia-rdp' || id.scheme === 'cia-number')
  const stamped =
    reading.date && /^\d{3} ?\d ?.\d ?\d ?.\d ?\d$/.test(source.slice(reading.date.start, reading.date.end))
  return stamped === true && (crest || (reading.date?.end ?? 0) >= line.end - 4) ? reading : undefined
}

function hasFor(source: string, words: readonly Word[]): boolean {
  const at = words.findIndex(
    (word) => stampWords.read(source, word.coreStart, word.coreEnd, 0.2)?.value === 'approved',
  )
  const next = words[at + 1]
  return at >= 0 && next !== undefined && /^F\S{0,3}$/i.test(source.slice(next.start, next.end))
}

/** A damaged head counts only where the rest of the stamp bears it out. */
function hasDecision(
  source: string,
  line: Line,
  reading: StampReading,
  seen: ReadonlySet<StampWord>,
): boolean {
  if (reading.date !== undefined || reading.documentIds.length > 0) return true
  if (seen.size >= 2 && line.lower <= 30) return true
  return (
    isUpper(source.charCodeAt(reading.start)) &&
    isWordCharacter(source.charCodeAt(line.start)) &&
    line.lower < 16
  )
}
