import {Beginnings} from '../../source/beginnings.js'
import {Has} from '../../source/characters.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Line} from '../../source/lines.js'
import type {Extent, Redaction} from '../../tree/nodes.js'

/** A redaction mark found in a line. */
export interface RedactionReading {
  readonly start: number
  readonly end: number
  readonly origin: Redaction['origin']
  readonly extent?: Extent
  readonly disposition?: NonNullable<Redaction['disposition']>
  /** Codes of the exemptions that stand for it. */
  readonly exemptions?: readonly string[]
  readonly cost: number
}

interface Rule {
  /** Characters that the mark can begin with, and those that can follow, a space left out; any if they are left out. */
  readonly initials: string
  readonly seconds?: string
  readonly pattern: RegExp
  /** How many characters before the initial belong to the mark. */
  readonly before?: (match: RegExpExecArray) => number
  readonly read: (match: RegExpExecArray) => Omit<RedactionReading, 'start' | 'end'> | undefined
}

const numbers: Readonly<Record<string, number>> = {one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10} // prettier-ignore

/** The number of pages before the words of a match, with the space behind it; empty where there is none. */
function pagesBefore({input, index}: RegExpExecArray): string {
  return /\d{1,4} $/.exec(input.slice(Math.max(0, index - 5), index))?.[0] ?? ''
}

/** `- [ ] Ask the pilots`: a task of a Markdown list, not done. */
function isTask({input, index}: RegExpExecArray): boolean {
  return /[\n\r][ \t]{0,8}[-*+] $/.test(`\n${input.slice(Math.max(0, index - 12), index)}`)
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const word = numbers[text.toLowerCase()]
  if (word !== undefined) return word
  const half = text.includes('½') ? 0.5 : 0
  const value = Number.parseInt(text, 10)
  return Number.isNaN(value) ? (half === 0 ? undefined : half) : value + half
}

/** A number of pages, with letters printed for its digits. */
function pagesOf(text: string): number {
  return Math.max(1, Number(text.replaceAll(/[Il]/g, '1').replaceAll('O', '0')))
}

function extentOf(unit: string, count: number | undefined): Extent {
  const singular = unit.replace(/s$/, '').toLowerCase()
  const known = ['word', 'line', 'paragraph', 'page'].includes(singular)
    ? (singular as Extent['unit'])
    : 'other'
  return count === undefined ? {unit: known} : {unit: known, count}
}

/** The word in brackets that transcribers put, read through damage, and what that may cost for each letter. */
const redactedWord = new Vocabulary([['REDACTED', 'redacted']])
const STRAIN = 0.2

const rules: readonly Rule[] = [
  {
    initials: '[<{(',
    seconds: 'rsdepwRSDEPW',
    pattern:
      /[[<{(] ?(redacted|sanitized|deleted|excised|portion deleted|deletion|withheld)(?:[ -][A-Z]{1,12}){0,3} ?[\]>})]/iy,
    read: (match) => {
      const word = (match[1] as string).toLowerCase()
      // "(deleted from the list)" is a remark
      if (match[0].startsWith('(') && match[0].length > word.length + 4) return undefined
      return {origin: word === 'redacted' ? 'transcriber' : 'agency', cost: 0}
    },
  },
  {
    initials: '[',
    pattern: /\[([A-Za-z0-9]{6,9})\]/y,
    read: (match) => {
      const word = match[1] as string
      const read = redactedWord.read(word, 0, word.length, STRAIN)
      return read && {origin: 'transcriber', cost: read.cost}
    },
  },
  {
    // FRUS: [less than 1 line not declassified], [dollar amount not declassified]
    initials: '[',
    pattern:
      /\[(?:(?:less than|about) )?(?:(\d{1,3}[½¼¾]?|[½¼¾]|[a-z]{3,5}) )?((?:[a-z]{1,12} ){0,2}[a-z]{2,12}) not declassified\]/iy,
    read: (match) => {
      const unit = (match[2] as string).split(' ').at(-1) as string
      return {origin: 'editor', extent: extentOf(unit, countOf(match[1])), cost: 0}
    },
  },
  {
    // an empty box
    initials: '[',
    pattern: /\[(?:\s{1,12}|\s?_{1,40}\s?)\]/y,
    read: (match) => (isTask(match) ? undefined : {origin: 'box', cost: 0.3}),
  },
  {
    // boxes that a converter puts for what is blacked out
    initials: '█▓■▬□',
    pattern: /[█▓▬]+(?: [█▓▬]+)*|[■□]{2,}/y,
    read: () => ({origin: 'block', cost: 0}),
  },
  {
    initials: 'N',
    seconds: 'eE',
    pattern: /Next ([\dIlO]{1,4}) Page\(?s\)? [Il1!]n Document (Denied|Exempt)/iy,
    read: (match) => ({
      origin: 'agency',
      extent: {unit: 'page', count: pagesOf(match[1] as string)},
      disposition: (match[2] as string).toLowerCase() === 'denied' ? 'denied' : 'exempt',
      cost: 0,
    }),
  },
  {
    // the page that CREST puts in place of one that is withheld
    initials: 'P',
    seconds: 'a',
    pattern: /Page Denied(?=\s{0,4}(?:Next\b|[\d(\n\r]|STAT|$))/y,
    read: () => ({origin: 'agency', extent: {unit: 'page', count: 1}, disposition: 'denied', cost: 0}),
  },
  {
    initials: 'Pp',
    seconds: 'aA',
    pattern: /Page\(s\) withheld(?: (?:entirely at this location in the file|in full))?/iy,
    before: (match) => pagesBefore(match).length,
    read: (match) => {
      const count = countOf(pagesBefore(match))
      // "page(s) withheld" without a number is said, not printed
      if (count === undefined && match[0].startsWith('p')) return undefined
      return {
        origin: 'agency',
        extent: count === undefined ? {unit: 'page'} : {unit: 'page', count},
        disposition: 'withheld',
        cost: 0,
      }
    },
  },
  {
    initials: 'P',
    seconds: 'a',
    pattern:
      /Page \d{1,5} ?[~•·=-]{1,2} ?(Duplicate|Referral(?:\/Direct|\/Consult)?|(?:b\d[A-F]?(?:-\d{1,2})?(?: - [^;,\n]{1,30})?(?:[;,] ?|(?=\n|$))){1,8})(?! ?[a-z])/y,
    read: (match) => {
      const what = match[1] as string
      const codes = what.match(/b\d[A-F]?(?:-\d{1,2})?/g)
      return {
        ...(codes && {exemptions: codes}),
        origin: 'agency',
        extent: {unit: 'page', count: 1},
        disposition: what.startsWith('Dup') ? 'duplicate' : what.startsWith('Ref') ? 'referred' : 'withheld',
        cost: 0,
      }
    },
  },
]

const beginnings = new Beginnings(rules.map((rule) => ({item: rule, ...rule})))

/** Classes of characters without which a line holds no redaction mark. */
const GATE = Has.bracket | Has.curly | Has.block | Has.openParenthesis

const none: readonly RedactionReading[] = []

/** Finds the redaction marks of a line. */
export function readRedactions(source: string, line: Line): readonly RedactionReading[] {
  const first = source.charCodeAt(line.start)
  const marks = (line.flags & GATE) === 0 && first !== N && first !== P ? none : findMarks(source, line)
  return line.upper >= WORD.length && line.lower >= PROSE ? withWords(source, line, marks) : marks
}

/** The word that transcribers put for a name, and small letters of a line of the prose that it stands in. */
const WORD = 'REDACTED'
const PROSE = 30
/** What it is not behind and before: `REDACTED VERSION`, `[REDACTED]`. */
const alone = /(?<![\w[(<{-])(?<![[(<{-] )REDACTED(?!\w| ?[\])>}-]| (?:[A-Z]{2}|version|copy|by|for))/g

/** Adds `REDACTED` in capitals amid a sentence: `The contact with REDACTED was made`. */
function withWords(
  source: string,
  {start, end}: Line,
  marks: readonly RedactionReading[],
): readonly RedactionReading[] {
  const text = source.slice(start, end)
  if (!text.includes(WORD)) return marks
  const words = Array.from(text.matchAll(alone), ({index}): RedactionReading => {
    const at = start + index
    return {start: at, end: at + WORD.length, origin: 'transcriber', cost: 0.1}
  })
  return [...marks, ...words].sort((a, b) => a.start - b.start)
}

const N = 78
const P = 80

function findMarks(source: string, line: Line): readonly RedactionReading[] {
  let readings: RedactionReading[] | undefined
  const {start, end} = line
  for (let at = beginnings.next(source, start, end); at < end; at = beginnings.next(source, at + 1, end)) {
    const reading = readAt(source, at, end, beginnings.at(source, at))
    if (!reading) continue
    ;(readings ??= []).push(reading)
    at = reading.end - 1
  }
  return readings ?? none
}

function readAt(source: string, at: number, end: number, candidates: number): RedactionReading | undefined {
  for (let rest = candidates; rest !== 0; rest &= rest - 1) {
    const rule = beginnings.first(rest)
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(source)
    if (!match || at + match[0].length > end) continue
    const read = rule.read(match)
    if (read) return {start: at - (rule.before?.(match) ?? 0), end: at + match[0].length, ...read}
  }
  return undefined
}
