import {isLetter, isLower, isSpace, isUpper, skipSpace} from '../../source/characters.js'
import {looksLikeContents} from './contents-line.js'
import type {MarkerReading} from './marker.js'
import {SCRAP} from './scraps.js'
import {
  isShort,
  endsOpen,
  endsSentence,
  isHeadingLike,
  isInCapitals,
  isTitle,
  type OutlineLine,
} from './lines.js'

/** What the surroundings of a line say for and against its being the beginning of a section. */
export const evidence = {
  /** The text after the marker begins in lower case. */
  lowerCase: 2,
  /** The same, behind a colon, a semicolon, or the word that joins the last item. */
  lowerCaseInList: 0.6,
  /** The same, behind a parenthesis at the head of a paragraph: a sentence does not begin with one. */
  lowerCaseApart: 0.3,
  /** The same, behind the end of a sentence: not more than the marker that a list waits for. */
  lowerCaseEnded: 1.2,
  /** The line before breaks off in the middle of a sentence, and no blank line stands between. */
  midSentence: {parentheses: 2.4, period: 1.4},
  /** The same, but at a comma: OCR makes commas of periods. */
  comma: 1,
  /** The same, where the line had room for more. */
  commaShort: 0.4,
  /** Share of that where a blank line stands before, but one stands before every line. */
  midSentenceBlank: 0.5,
  /** No blank line stands before, though the page has them between paragraphs. */
  noBlank: 0.7,
  /** The item before stands inside the same paragraph, or the one after. */
  runIn: 2.6,
  /** Initials of a name: `R. J. Smith`, `A. Dulles`. */
  initials: 3,
  /** The same, where it is one word that stands apart: `A. Equipment` may as well be a heading. */
  initialsApart: 0.6,
  /** An entry of a list of references: `B. MEXI 4523`. */
  reference: 3,
  /** A contents line: leader dots or a page number at its end. */
  contents: 4,
  /** A number so high that it is more likely one of something else. */
  highNumber: 1.5,
  /** Decimals are numbers as often as markers. */
  decimal: 0.5,
  /** A word such as `Part` or `Tab` in the middle of a sentence. */
  named: 2,
  /** One of a row of short lines without a stop: names, a table. */
  listOfNames: 3,
  /** No line of text stands behind it before the next one of its kind: boxes of a form, a table. */
  slight: 1.2,
  /** A number alone, on a slip whose boxes are numbered, beside the number of another line, behind the colon of a form. */
  box: 2.6,
  /** Noise stands before the marker. */
  noiseBefore: 0.6,
  /** Nothing but noise stands before the marker, and behind it, or is glued to it; a sign behind a damaged letter. */
  noiseBehind: 1,
  /** The line before what is left of a marker does not end a sentence. */
  unended: 1,
  /** Damage of a number that is restored from those before and behind it. */
  between: 0.6,
  /** Damage of a numeral that is printed as a number. */
  stroke: 0.5,
  /** What speaks for the first marker of a text that is cut out of another: its list began there. */
  amid: 1,
  /** A letter for the stop, where a text has several: what is left of the damage of each. */
  worn: 0.4,
  /** A single letter in parentheses that reads as a portion mark. */
  portion: 0.2,
  /** Nothing stands behind the marker on its line: a number, a letter, either in parentheses, a mere stroke. */
  alone: {number: 0.3, letter: 0.6, enclosed: 0.9, stroke: 1.3},
  /** The same, above a line of text. */
  aboveText: {number: 0.2, letter: 0.3, enclosed: 0.5, stroke: 1.3},
  /** A second marker behind the first on its line. */
  second: 0.8,
  /** The same, both in parentheses. */
  secondEnclosed: 0.2,
  /** What it costs to pass over a marker that nothing speaks against, and one that little speaks against. */
  skipPlain: 2.6,
  skipDoubtful: 1.1,
  skipUnlikely: 0.2,
  skipNoisy: 0.9,
  skipPortion: 1.5,
} as const

/** Costs up to which nothing, and little, speaks against a marker. */
const PLAIN = 0.6
const DOUBTFUL = 1.6

/** What it costs to pass over a marker that it costs so much to accept. */
export function skipCost(accept: number): number {
  return accept < PLAIN
    ? evidence.skipPlain
    : accept < DOUBTFUL
      ? evidence.skipDoubtful
      : evidence.skipUnlikely
}

/** Number from which on it is more likely one of something else. */
const HIGH = 40

/**
 * What it costs to take a line for the beginning of a section.
 *
 * @param next the line behind it, where there is one
 * @param usualBlanks how many blank lines stand between any two lines of its page
 * @param width how long a line of text usually is
 * @param inList whether the item before it begins in lower case as well
 */
export function acceptCost(
  source: string,
  line: OutlineLine,
  marker: MarkerReading,
  next: OutlineLine | undefined,
  usualBlanks: number,
  width: number,
  inList: boolean,
): number {
  const {before, end} = line
  const [value] = marker.values
  const text = skipSpace(source, marker.end, end)
  let cost = 0
  if (text < end && isLower(source.charCodeAt(text)) && mayHoldSecond(source, marker, end) < 0)
    cost += lowerCaseCost(source, line, marker, usualBlanks, inList)
  if (!hasWord(source, text, end)) {
    if (value?.kind.rank !== 0)
      cost +=
        aloneCost(marker, next) +
        (text < end && (marker.start > line.start || text === marker.end) ? evidence.noiseBehind : 0) +
        (marker.start > line.start && '.:'.includes(source.charAt(line.start)) ? evidence.box : 0)
  }
  if (
    marker.cost > 0 &&
    marker.body.length === 1 &&
    text < end &&
    isSign(source.charAt(text)) &&
    isLetter(marker.body.charCodeAt(0))
  )
    cost += evidence.noiseBehind
  if (before) cost += breakCost(source, line, before, marker, usualBlanks, width)
  if (looksLikeInitials(source, marker, text, end))
    cost += line.blanks > 0 && isOneWord(source, text, end) ? evidence.initialsApart : evidence.initials
  if (looksLikeReference(source, marker, text, end)) cost += evidence.reference
  if (looksLikeContents(source, line, next)) cost += evidence.contents
  if (value) {
    if (value.ordinal > HIGH) cost += evidence.highNumber
    if (value.style === 'decimal') cost += evidence.decimal
    if (value.style === 'named' && text < end && !isTitle(source, marker.end, end) && end - text > NAMED_TEXT)
      cost += evidence.named
  }
  return cost
}

/** `…: (a) …; (b) …; and (c) …`, a line for each. */
function goesOnList(source: string, {before}: OutlineLine): boolean {
  if (!before) return false
  const last = source.charCodeAt(before.end - 1)
  if (last === 58 || last === 59) return true
  // and, or
  if (last !== 100 && last !== 114) return false
  return /(?:^|[,;] )(?:and|or)$/.test(source.slice(Math.max(before.start, before.end - 6), before.end))
}

/** Words behind which a list begins: `world-wide organizations, including`, `the purpose of the fund is to`. */
const introduction = /(?:^|\s)(?:including|includes?|namely|following|follows|to|are|is|be|as|by|for|that)$/

/** Whether a marker is the first of a list that the line before introduces without a colon. */
function opensList(source: string, {before}: OutlineLine, {delimiter, values}: MarkerReading): boolean {
  if (!before || delimiter !== 'parentheses' || !values.some(({ordinal}) => ordinal === 1)) return false
  return introduction.test(source.slice(Math.max(before.start, before.end - 12), before.end))
}

/** What it says against a section that its text begins in lower case. */
function lowerCaseCost(
  source: string,
  line: OutlineLine,
  marker: MarkerReading,
  usualBlanks: number,
  inList: boolean,
): number {
  if (standsApart(source, line, marker, usualBlanks) || isInCapitals(source, line))
    return evidence.lowerCaseApart
  if (inList || goesOnList(source, line) || opensList(source, line, marker)) return evidence.lowerCaseInList
  return line.before && endsWithStop(source, line.before) ? evidence.lowerCaseEnded : evidence.lowerCase
}

/** The end of a sentence, and specks behind it: `No.` and `pp.` run on. */
const stopBehindWord = /[a-z]{4}\.[^a-z\d]{0,8}$/i

function endsWithStop(source: string, {end}: OutlineLine): boolean {
  return stopBehindWord.test(source.slice(Math.max(0, end - 14), end))
}

/** Whether `1)` or `(a)` stands at the head of a paragraph, behind the end of another. */
function standsApart(
  source: string,
  {blanks, before}: OutlineLine,
  {delimiter}: MarkerReading,
  usualBlanks: number,
): boolean {
  return (
    delimiter !== 'period' && blanks > usualBlanks && before !== undefined && endsSentence(source, before)
  )
}

function aloneCost({body, delimiter, values}: MarkerReading, next: OutlineLine | undefined): number {
  const hasText = next !== undefined && next.end - next.start > SCRAP
  const {number, letter, enclosed, stroke} = hasText ? evidence.aboveText : evidence.alone
  if (body.length === 1 && 'iIl!|'.includes(body)) return stroke
  if (delimiter !== 'period') return enclosed
  return values[0]?.style === 'arabic' ? number : letter
}

/** Characters behind `Part I` from which on they are a sentence, where they are no title. */
const NAMED_TEXT = 12

/** What the end of the line before says. */
function breakCost(
  source: string,
  line: OutlineLine,
  before: OutlineLine,
  marker: MarkerReading,
  usualBlanks: number,
  width: number,
): number {
  if (line.blanks > usualBlanks || goesOnList(source, line) || opensList(source, line, marker)) return 0
  if (endsOpen(source, before, width) && !isTitle(source, before.start, before.end)) {
    const {parentheses, period} = evidence.midSentence
    const open =
      marker.delimiter === 'parentheses' &&
      !isUpper(source.charCodeAt(skipSpace(source, marker.end, line.end)))
        ? parentheses
        : period
    const price =
      source.charCodeAt(before.end - 1) !== 44
        ? open
        : isShort(before, width)
          ? evidence.commaShort
          : Math.min(open, evidence.comma)
    return line.blanks > 0 ? price * evidence.midSentenceBlank : price
  }
  return line.blanks === 0 &&
    usualBlanks === 0 &&
    !endsSentence(source, before) &&
    !isHeadingLike(source, before) &&
    !isShort(before, width)
    ? evidence.noBlank
    : 0
}

/** Whether a character is a sign that no text begins with. */
function isSign(character: string): boolean {
  return '|§~_=<>*+^\\'.includes(character)
}

function hasWord(source: string, start: number, end: number): boolean {
  let count = 0
  for (let at = start; at < end && count < 3; at++) {
    const code = source.charCodeAt(at)
    if (isUpper(code) || isLower(code)) count++
  }
  return count === 3
}

const secondInitial = /[A-Z]\. ?[A-Z]/y
const surname = /[A-Z][a-z]{2,20}(?:,|$)/

/** `A. Dulles`, `R. J. Smith`, `S. Kirlian performed …`: a letter before a name. */
export function looksLikeInitials(source: string, marker: MarkerReading, text: number, end: number): boolean {
  if (marker.delimiter !== 'period' || marker.body.length !== 1 || !isUpper(marker.body.charCodeAt(0)))
    return false
  if (marker.body === 'I' && source.charCodeAt(marker.end - 1) === 44 && isUpper(source.charCodeAt(text)))
    return true
  if (marker.end - marker.start > 2) return false
  secondInitial.lastIndex = text
  if (secondInitial.test(source) && secondInitial.lastIndex <= end) return true
  // a surname alone, or before a comma
  const rest = source.slice(text, Math.min(end, text + 24))
  const name = surname.exec(rest)
  return name?.index === 0 && (end - text <= 24 || rest.charAt(name[0].length - 1) === ',')
}

/** Longest entry of a list of references that names nothing but a telegram or a dispatch. */
const LONGEST_ENTRY = 40
const designator = /^[A-Z]{2,12}(?: [A-Z]{2,12})?[-)]? ?[A-Z]?\d{3,7}\b[^a-z]*$/

/** `B. DIRECTOR 23011`, `B. HMMA-21445 (IN 80402)`: a letter, and the designator of what it refers to. */
function looksLikeReference(source: string, marker: MarkerReading, text: number, end: number): boolean {
  return (
    marker.body.length === 1 &&
    isUpper(marker.body.charCodeAt(0)) &&
    end - text <= LONGEST_ENTRY &&
    designator.test(source.slice(text, end))
  )
}

function isOneWord(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isLetter(source.charCodeAt(at))) return false
  return true
}

/** Whether a marker stands behind another one on its line: `1. a. The ports`. */
export function mayHoldSecond(source: string, {end}: MarkerReading, lineEnd: number): number {
  const at = skipSpace(source, end, lineEnd)
  const code = source.charCodeAt(at)
  const stop = source.charCodeAt(at + 1)
  if (code === 40) return source.charCodeAt(at + 2) === 41 ? at : -1
  return (stop === 46 || stop === 41) && isSpace(source.charCodeAt(at + 2)) ? at : -1
}
