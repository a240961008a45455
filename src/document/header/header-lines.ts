import {readDesignators} from '../../conventions/reference/designators.js'
import {readMarker, type MarkerReading} from '../../conventions/outline/marker.js'
import {Has, isDigit, isLower, isSpace, isUpper, isWordCharacter} from '../../source/characters.js'
import {readDateLine} from './date-line.js'
import {matchesAt} from '../../source/sticky.js'
import {addressed, GROUP_DIGITS, isBarrier, isFileNumber} from './header-barriers.js'
import type {FieldDraft, HeaderContext} from './header-context.js'
import {addressee} from './label-place.js'
import {isProse, isSentence} from '../lines/prose.js'
import type {TextLine} from '../lines/text-lines.js'

const STOP = 46
const COMMA = 44

/**
 * What speaks for a line to go on with the value of a field, and what against it. A line goes on where the sum is
 * above zero. The weights are in steps of a half; what settles the matter alone weighs three.
 */
const weights = {
  /** No more blank lines than usual stand between. */
  adjacent: 1,
  /** The same, where every line of the page has a blank one after it. */
  wide: 0.5,
  /** More than usual stand between. */
  gap: -3,
  /** A banner stands between. */
  banner: -1,
  /** The line before ends with a comma, a hyphen, a colon, or a word such as `of`. */
  hanging: 2,
  /** A bracket or a quotation is open. */
  open: 1,
  /** The line begins small. */
  small: 2,
  /** The same below a line of capitals, as prose. */
  fallen: -2,
  /** It stands in the column of the value, or back in that of the label. */
  indented: 2,
  outdented: -2,
  /** It reads like the beginning of a sentence. */
  sentence: -2,
  /** The line before ends with the portion mark of a title, or with the full stop of a telegram's addressees. */
  closed: -2,
  /** It runs to the right margin as prose does, and the value did not. */
  prose: -1.5,
  /** It is a whole paragraph, as electronic texts and Markdown have them on one line. */
  paragraph: -3,
  /** Its first word would have stood on the line before, had the value gone on. */
  room: -1.5,
  /** Capitals become small letters, or the other way round. */
  letters: -1,
  /** It is the first full line of a paragraph: the next one goes on with it small. */
  text: -2,
  /** The next box of the form stands below, and is not of the paper's text. */
  bounded: 1,
  /** A remark in brackets stands alone on the line. */
  bracketed: 1,
  /** A reference is cited by its number. */
  designator: 2,
  /** A lone short word, a speck. */
  speck: -2.5,
} as const

/** Share of the width of the page that a line fills where its end is forced by the margin. */
const FULL = 0.85
/** Length from which on a line of prose stands out against a short value. */
const LONG = 56
/** Length from which on a line is a whole paragraph: no page is as wide. */
const PARAGRAPH = 160
/** Columns within which lines are under one another. */
const COLUMN = 2
/** Fewest columns between a label and its value by which lines under one or the other are told apart. */
const APART = 4

/** Words that begin a letter's or a memorandum's first sentence: `Attached is …`, `Reference your letter …`. */
const opener =
  /(?:According|Attached|Enclosed|Forwarded|Herewith|Please|Pursuant|Reference|Transmitted) [a-z]{2}/y
const openerHeads = 'AEFHPRT'
/** The mark of a title's own portion ends it: `Status of the Survey (U)`. */
const closingPortion = /\((?:[UCS]|TS|FOUO)\)$/
/** The number under which a telegram that is cited was received. */
const received = /\((?:IN|OUT)[- ]?\d{4,6}\)/y
/** Fields that list the offices a telegram goes to, in capitals. */
const copied: ReadonlySet<string> = new Set(['info', 'action'])
/** Letters and digits of a piece of a line. */
export function countWordCharacters(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (isWordCharacter(source.charCodeAt(at))) count++
  return count
}

/** Whether less than half of a line is letters and digits. */
export function isMostlySigns(source: string, {start, end, draft}: TextLine): boolean {
  const {line} = draft
  const count =
    start === line.start && end === line.end
      ? line.upper + line.lower + line.digits
      : countWordCharacters(source, start, end)
  return count * 2 < end - start
}

/** Whether a marker opens a numbered paragraph, and is no initial of a name; `A. TASKS` under a title is a heading. */
function opensParagraph(source: string, text: TextLine, before: TextLine, {name}: FieldDraft): boolean {
  const marker = readMarker(source, text.start, text.end)
  if (!marker || marker.values.length === 0 || marker.delimiter === 'none') return false
  if (!isInitial(source, marker, text.end)) return true
  return name === 'subject' && marker.body === 'A' && isCapitals(text) && !isCapitals(before)
}

/** `R. J. Smith`, `A. Dulles`: the first letter of a name before a name. */
export function isInitial(source: string, {body, delimiter, end}: MarkerReading, lineEnd: number): boolean {
  if (delimiter !== 'period' || body.length !== 1 || !isUpper(body.charCodeAt(0))) return false
  return /^\s{1,2}(?:[A-Z]\. {0,2}){0,2}[A-Z][A-Za-z'’-]{1,20}(?:$|,| [A-Z])/.test(
    source.slice(end, Math.min(lineEnd, end + 48)),
  )
}

/** Whether a line goes on with the value of the field before it. */
export function continues(context: HeaderContext, at: number, field: FieldDraft): boolean {
  const {source} = context
  const text = context.line(at)
  const before = context.line(at - 1)
  if (text.draft.page !== before.draft.page) return false
  // "CE/R, C/CE (4/W) ;" goes on with a list of offices
  if (isMostlySigns(source, text) && !(copied.has(field.name) && source.charCodeAt(before.end - 1) === COMMA))
    return false
  if (isBarrier(context, at, field)) return false
  if (opensParagraph(source, text, before, field)) return false
  // `105-87912-84` under a name: the number of a file
  const {upper, lower, digits} = text.draft.line
  if (upper + lower === 0 && digits >= GROUP_DIGITS && !isFileNumber(source, before, text)) return false
  // "dated February 9, 1976" goes on with a title
  if (!isLower(source.charCodeAt(text.start)) && readDateLine(source, text)) return false
  return evidence(context, at, field) > 0
}

/** The weight of everything that speaks for and against a line as a part of the value before it. */
export function evidence(context: HeaderContext, at: number, field: FieldDraft): number {
  const {source} = context
  const text = context.line(at)
  const before = context.line(at - 1)
  const small = isLower(source.charCodeAt(text.start))
  let sum = context.gap(text) > 0 ? weights.gap : text.blanks > 0 ? weights.wide : weights.adjacent
  if (context.hasBannerBetween(before, text)) sum += weights.banner
  if (isOpen(source, field)) sum += weights.open
  // a title in capitals does not go on in small letters
  const fallen =
    isCapitals(before) &&
    ((small && isProse(source, text)) || ((small || copied.has(field.name)) && isSmall(text)))
  if (small || fallen) sum += fallen ? weights.fallen : weights.small
  if (!fallen && isHanging(source, before)) sum += weights.hanging
  sum += columnWeight(text, field)
  if (isClosed(source, before, field, small) && !matchesAt(addressee, source, text.start))
    sum += weights.closed
  const sentence = !small && opensSentence(source, text)
  if (sentence) sum += weights.sentence
  const cited = field.name === 'reference' && readDesignatorAt(source, text)
  if (!cited && isProse(source, text) && text.end - text.start >= LONG && before.end - before.start < LONG)
    sum += weights.prose
  if (text.end - text.start >= PARAGRAPH && before.end - before.start < LONG) sum += weights.paragraph
  const bracketed = source.charCodeAt(text.start) === 40 && source.charCodeAt(text.end - 1) === 41
  if (cited) sum += weights.designator
  else if (
    (sentence || isStopped(source, text) || (field.name === 'reference' && !bracketed)) &&
    hasRoom(context, at)
  )
    sum += weights.room
  if (bracketed) sum += weights.bracketed
  else if (field.name === 'reference' && matchesAt(received, source, text.start)) sum += weights.designator
  if (field.name === 'subject' && isBounded(context, at)) sum += weights.bounded
  if (!small && field.name !== 'reference' && opensText(context, at)) sum += weights.text
  // the names of addressees are printed one way and their offices another
  if (field.name !== 'to' && isCapitals(text) !== isCapitals(before)) sum += weights.letters
  if (small && isSpeck(source, text)) sum += weights.speck
  return sum
}

/** Fewest small letters of a line in small letters, and how many times the capitals they are. */
const FEWEST_SMALL = 16
const TIMES = 6

/** Whether a line is printed in small letters with hardly a capital. */
function isSmall({draft: {line}}: TextLine): boolean {
  return line.lower >= FEWEST_SMALL && line.lower > line.upper * TIMES
}

function opensSentence(source: string, text: TextLine): boolean {
  if (openerHeads.includes(source.charAt(text.start)) && matchesAt(opener, source, text.start)) return true
  return isSentence(source, text)
}

function isClosed(
  source: string,
  {start, end, draft}: TextLine,
  {name}: FieldDraft,
  small: boolean,
): boolean {
  const last = source.charCodeAt(end - 1)
  if (last === 41)
    return name === 'subject' && closingPortion.test(source.slice(Math.max(start, end - 6), end))
  // "Letter from Mr. Archer, dated 3 July 1964"
  if (name === 'reference')
    return small && isDigit(last) && closingDate.test(source.slice(Math.max(start, end - 8), end))
  if (last !== STOP || draft.line.lower > 0 || source.startsWith(' NO', end - 4)) return false
  if (name === 'subject') return closingWord.test(source.slice(Math.max(start, end - 6), end))
  return addressed.has(name) && isWordCharacter(source.charCodeAt(end - 2))
}

/** The year of a date at the end of a line. */
const closingDate = /[a-z,] (?:18|19|20)\d{2}$/
/** A word of a title in capitals, which is no short form, and its stop. */
const closingWord = /[A-Z]{4}\.$/

/** Whether a line fills the page as the first of a paragraph does, and the next goes on with it in small letters. */
function opensText(context: HeaderContext, at: number): boolean {
  const {source} = context
  const {start, end, draft} = context.line(at)
  const next = context.lines[at + 1]
  if (next?.draft.page !== draft.page || context.gap(next) > 0 || !isLower(source.charCodeAt(next.start)))
    return false
  if (end - start < context.width(at) * NEARLY_FULL || !isProse(source, next)) return false
  return hasRoom(context, at)
}

/** Whether the next label of the head stands right below a line. */
function isBounded(context: HeaderContext, at: number): boolean {
  const below = context.lines[at + 1]
  const name = below?.draft.page === context.line(at).draft.page ? context.label(at + 1)?.name : undefined
  return name === 'action' || name === 'reference'
}

/** Share of the width of the page that the first line of a paragraph fills. */
const NEARLY_FULL = 0.7

/** Whether a line in capitals ends as a sentence of a telegram does. */
function isStopped(source: string, {end, draft}: TextLine): boolean {
  return draft.line.lower === 0 && source.charCodeAt(end - 1) === 46
}

const hangingWords = new Set([
  'of',
  'and',
  'the',
  'for',
  'to',
  'in',
  'on',
  'from',
  'with',
  'by',
  'at',
  'or',
  'a',
  'an',
  'dated',
  'dtd',
])

function isHanging(source: string, {start, end}: TextLine): boolean {
  if (',-&/(:;'.includes(source.charAt(end - 1))) return true
  // "Henry Tide's": what is his comes next
  if (source.charAt(end - 1) === 's' && "'’".includes(source.charAt(end - 2))) return true
  let from = end
  while (from > start && end - from <= 6 && !isSpace(source.charCodeAt(from - 1))) from--
  return hangingWords.has(source.slice(from, end).toLowerCase())
}

/** Whether a bracket or a quotation mark of the last line of the value waits for its other half. */
function isOpen(source: string, {values}: FieldDraft): boolean {
  const last = values.at(-1)
  if (!last || (last.text.draft.line.flags & (Has.openParenthesis | Has.quote)) === 0) return false
  let brackets = 0
  let quotes = 0
  for (let at = last.start; at < last.end; at++) {
    const code = source.charCodeAt(at)
    if (code === 40) brackets++
    else if (code === 41) brackets--
    else if (code === 34 || code === 0x201c || code === 0x201d) quotes++
    else if ((code === 39 || code === 0x2019) && source.charCodeAt(at + 1) === code) {
      quotes++
      at++
    }
  }
  return brackets > 0 || quotes % 2 === 1
}

function columnOf({draft}: TextLine, offset: number): number {
  return offset - draft.line.lineStart
}

/** Whether the line stands under the value or under the label, where the page keeps its columns. */
function columnWeight(text: TextLine, {label, text: labelLine, values}: FieldDraft): number {
  const [first] = values
  if (!label || !first) return 0
  const labelColumn = columnOf(labelLine, label.start)
  const valueColumn = columnOf(first.text, first.start)
  if (valueColumn - labelColumn < APART || text === first.text) return 0
  const column = columnOf(text, text.start)
  if (column > labelColumn + COLUMN && Math.abs(column - valueColumn) <= COLUMN) return weights.indented
  // lines without any indentation say nothing: most copies have lost it
  const second = values[1]
  const kept = second !== undefined && columnOf(second.text, second.start) > labelColumn + COLUMN
  return kept && column <= labelColumn + COLUMN ? weights.outdented : 0
}

/** Whether the first word of a line would have stood on the line before. */
function hasRoom(context: HeaderContext, at: number): boolean {
  const {source} = context
  const {start, end} = context.line(at)
  const before = context.line(at - 1)
  let wordEnd = start
  while (wordEnd < end && wordEnd - start < 24 && !isSpace(source.charCodeAt(wordEnd))) wordEnd++
  return columnOf(before, before.end) + 1 + wordEnd - start < context.width(at) * FULL
}

function readDesignatorAt(source: string, {start, end}: TextLine): boolean {
  if (!isUpper(source.charCodeAt(start))) return false
  return readDesignators(source.slice(start, Math.min(end, start + 40))).length > 0
}

/** Whether a line is printed in capitals, but for specks. */
function isCapitals({draft}: TextLine): boolean {
  return draft.line.upper > draft.line.lower * 2
}

function isSpeck(source: string, {start, end}: TextLine): boolean {
  if (end - start > 6) return false
  for (let at = start; at < end; at++) if (isSpace(source.charCodeAt(at))) return false
  return true
}
