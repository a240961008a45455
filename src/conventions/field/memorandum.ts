import {isLower, skipSpace, skipWord} from '../../source/characters.js'
import {FirstLetters} from '../../source/first-letters.js'
import {Vocabulary} from '../../source/vocabulary.js'
import {skipSeparators, type FieldLabelReading} from './label.js'

const memorandum = new Vocabulary<true>([
  ['MEMORANDUM', true],
  ['MEMORANDA', true],
])
const STRAIN = 0.34
/** What a label costs whose word is lost. */
const WRECK = 0.9

/** Letters of the word MEMORANDUM, damaged. */
const SHORTEST = 8
const LONGEST = 12
/** Longest title in small letters without a colon: "Memorandum for the President". */
const LONGEST_TITLE = 60

/** What stands before MEMORANDUM, or in its place. */
const kindOfMemorandum = /(?:ACTION|INFORMATION|BRIEFING|NOTE|DRAFT|MEMO:?) /y
/** `MEMORANDUM FOR THE RECORD`, `MEMORANDUM NO. 53 FOR GENERAL …`, `MENORANDUM FOR: Chief`. */
const forWhom = /:?\s+(?:NO\. ?\d{1,4} )?([FP][OC0]R|TO|For|for)\b ?[:;.]?/y

const kindHeads = new FirstLetters('AC', 'IN', 'BR', 'NO', 'DR', 'ME')

function kindAt(source: string, start: number): string | undefined {
  if (!kindHeads.mayBegin(source, start)) return undefined
  kindOfMemorandum.lastIndex = start
  return kindOfMemorandum.exec(source)?.[0]
}

/** Letters of what is left of the word, with the colon of `FOR:` behind it. */
const SHORTEST_WRECK = 6
const LONGEST_WRECK = 18
/** What no word has: small letters beside two capitals (`itill-4ORAiJDUM`), digits among them (`14343M114`). */
const anySmall = /[a-z]/
const twoCapitals = /[A-Z]{2}/
const mixed = /\d[A-Z]+\d|[A-Z]\d+[A-Z]/

/** Reads `14343M114 FOR:`: a word that is no word any more before FOR and a colon. */
export function readWreckFor(source: string, start: number, end: number): FieldLabelReading | undefined {
  const at = skipWord(source, start, Math.min(end, start + LONGEST_WRECK + 1))
  if (at - start < SHORTEST_WRECK || at - start > LONGEST_WRECK || !source.startsWith(' FOR:', at))
    return undefined
  const word = source.slice(start, at)
  if (!(anySmall.test(word) && twoCapitals.test(word)) && !mixed.test(word)) return undefined
  const to = skipSeparators(source, at + ' FOR:'.length, end)
  return {name: 'to', use: 'free', start, end: to, colon: true, capitals: true, cost: WRECK}
}

/** What stands behind the space: `FOR`, `TO`, `NO. 53 FOR`. */
const forWhomHeads = 'FPTNf'

const record = 'THE RECORD'

/** `MEMO FOR THE RECORD`: the one addressee that needs no colon before it, where nothing but a stop stands behind it. */
function isRecord(source: string, at: number, end: number): boolean {
  return source.startsWith(record, at) && end - at <= record.length + 1
}

/** Reads `MEMORANDUM FOR`, which names an addressee with and without a colon; so do `MEMO FOR:` and `NOTE FOR:` with one. */
export function readMemorandumFor(source: string, start: number, end: number): FieldLabelReading | undefined {
  let at = start
  const kind = kindAt(source, start)
  const note = kind === 'NOTE ' || kind?.startsWith('MEMO') === true
  if (note) at += kind.length - 1
  else if (kind !== undefined) at += kind.length
  const wordStart = at
  if (!note) {
    at = skipWord(source, at, Math.min(end, at + LONGEST + 1))
    if (at - wordStart < SHORTEST || at - wordStart > LONGEST || at >= end) return undefined
    if (!forWhomHeads.includes(source.charAt(skipSpace(source, at, end)))) return undefined
  }
  forWhom.lastIndex = at
  const match = forWhom.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const colon = match[0].includes(':') || kind === 'MEMO: '
  if (note && !colon && !isRecord(source, at + match[0].length, end)) return undefined
  const word = note ? {cost: 0} : memorandum.read(source, wordStart, at, STRAIN)
  if (!word) return undefined
  const small = !note && isLower(source.charCodeAt(wordStart + 1))
  // "Memorandum for the President" as a title is a heading; in running text it is prose
  if (small && !colon && match[1]?.toUpperCase() !== match[1] && end - start > LONGEST_TITLE) return undefined
  const to = skipSeparators(source, at + match[0].length, end)
  return {name: 'to', use: 'free', start, end: to, colon, capitals: !small, cost: word.cost}
}
