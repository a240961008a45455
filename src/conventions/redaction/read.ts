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
  readonly initials: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Omit<RedactionReading, 'start' | 'end'> | undefined
}

const numbers: Readonly<Record<string, number>> = {one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10} // prettier-ignore

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
    read: () => ({origin: 'box', cost: 0.3}),
  },
  {
    initials: '█▓■▬□',
    pattern: /[█▓▬]+(?: [█▓▬]+)*|[■□]{2,}/y,
    read: () => ({origin: 'block', cost: 0}),
  },
  {
    initials: 'N',
    pattern: /Next ([\dIlO]{1,4}) Page\(?s\)? [Il1!]n Document (Denied|Exempt)/iy,
    read: (match) => ({
      origin: 'agency',
      extent: {unit: 'page', count: pagesOf(match[1] as string)},
      disposition: (match[2] as string).toLowerCase() === 'denied' ? 'denied' : 'exempt',
      cost: 0,
    }),
  },
  {
    initials: 'P0123456789',
    pattern: /(?:(\d{1,4}) )?Page\(s\) withheld(?: (?:entirely at this location in the file|in full))?/iy,
    read: (match) => {
      const count = countOf(match[1])
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
    pattern:
      /Page \d{1,5} ?[~•·=-]{1,2} ?(Duplicate|Referral(?:\/Direct|\/Consult)?|(?:b\d[A-F]?; ?){1,8})(?! ?[a-z])/y,
    read: (match) => {
      const what = match[1] as string
      const codes = what.match(/b\d[A-F]?/g)
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

const rulesByInitial = new Map<number, Rule[]>()
for (const rule of rules) {
  for (const initial of rule.initials) {
    const code = initial.charCodeAt(0)
    rulesByInitial.set(code, [...(rulesByInitial.get(code) ?? []), rule])
  }
}
/** 1 for characters below U+0080 that a mark can begin with. */
const isInitial = new Uint8Array(128)
for (const code of rulesByInitial.keys()) if (code < 128) isInitial[code] = 1

/** Classes of characters without which a line holds no redaction mark. */
const GATE = Has.bracket | Has.block | Has.openParenthesis

const none: readonly RedactionReading[] = []

/** Finds the redaction marks of a line. */
export function readRedactions(source: string, line: Line): readonly RedactionReading[] {
  const first = source.charCodeAt(line.start)
  const byPage = first === 78 || first === 80 || (line.digits > 0 && (line.flags & Has.openParenthesis) !== 0)
  if ((line.flags & GATE) === 0 && !byPage) return none
  const readings: RedactionReading[] = []
  for (let at = line.start; at < line.end; at++) {
    const code = source.charCodeAt(at)
    if (code < 128 && isInitial[code] === 0) continue
    const candidates = rulesByInitial.get(code)
    if (!candidates) continue
    for (const rule of candidates) {
      rule.pattern.lastIndex = at
      const match = rule.pattern.exec(source)
      if (!match || at + match[0].length > line.end) continue
      const read = rule.read(match)
      if (!read) continue
      readings.push({start: at, end: at + match[0].length, ...read})
      at += match[0].length - 1
      break
    }
  }
  return readings
}
