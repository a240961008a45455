import {officeTitles, organisations} from '../../lexicon/office-titles.js'
import {readMarker} from '../../conventions/outline/marker.js'
import {Has, isLower, isSpace, skipSpace} from '../../source/characters.js'
import {FirstLetters} from '../../source/first-letters.js'
import {Vocabulary} from '../../source/vocabulary.js'
import {splitWords} from '../../source/words.js'
import type {FootnoteDraft} from './footnotes.js'
import type {FieldDraft} from '../header/header-context.js'
import {isTelegramSignature, TelegramReader} from '../header/telegrams.js'
import type {TextLine} from '../lines/text-lines.js'

/** What stands behind the text of a paper, or at the foot of a page. */
export type EndMatter = EndBlock | FootnoteDraft

/** What stands behind the text of a paper: a run of lines of one kind. */
export interface EndBlock {
  readonly kind: 'signature' | 'originator' | 'distribution'
  readonly lines: readonly TextLine[]
  /** Of a signature: the line of its name, which may stand behind `Sincerely,` or `FOR THE DIRECTOR:`. */
  readonly name?: TextLine
}

/** Longest line of a signature or a distribution list. */
const LONGEST = 64
/** Most lines of titles under a name. */
const MOST_TITLES = 3
/** Most lines of a distribution list. */
const MOST_RECIPIENTS = 40

/** `Distribution:`, `cc:`, `Copies to:`. */
const distributionLabel =
  /^(?:Distributions?|DISTRIBUTION|Distr|cc|CC|Copies? to|COPIES TO|Copy to)(?: ?[:;.]|$)/
/** How it begins. */
const distributionHeads = new FirstLetters('Di', 'cc', 'CC', 'Co')
/** What stands at the foot of a form: its number, which file the copy is for, the group of its downgrading. */
const formFoot = /^(?:FORM \d|[A-Z]S COPY|USE PREVIOUS|>? ?GROUP \d)/
/** `1. The barge was sold.`: a paragraph, and no copy. */
const numberedSentence = /^\(?\w{1,2}[.)] .{0,40}[a-z]{2} [a-z]{2}/
/** `O/NE:RJSmith`, `OCA/LEG/DMPearline:rw`, `DDI/ONE:ABSmith:xyz (29 Jan 53)`. */
const originatorLine =
  /^[A-Z]{1,6}(?:\/[A-Z&]{1,6}){0,3}(?: ?: ?|\/)[A-Z]{1,3}\.? ?[A-Z][a-z]{2,16}(?:[:/][a-z]{2,4}\b|[,\s(\d]|$)/
/** `RPG:mvs (7)`: initials of writer and typist, and the number of copies. */
const initials = /^[A-Z]{2,4}[:/][a-z]{2,4}(?: ?\(\d{1,2}\))?$/
/** `(7)` under them. */
const copies = /^\(\d{1,2}\)$/

/**
 * Finds signatures, originator lines and distribution lists, and gives their first lines their role.
 *
 * @returns the lines that are none of these
 */
export function findEndMatter(
  source: string,
  lines: readonly TextLine[],
  fields: readonly FieldDraft[],
): TextLine[] {
  const rest: TextLine[] = []
  const telegrams = new TelegramReader(source, lines, fields)
  const ends = (at: number) =>
    (distributionAt(source, lines, at) ?? originatorAt(source, lines, at)) !== undefined
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as TextLine
    const matter = mayBeginBlock(source, text)
      ? (distributionAt(source, lines, at) ??
        originatorAt(source, lines, at) ??
        signatureAt(source, lines, at) ??
        (isTelegramSignature(source, lines, at, ends) && telegrams.isIn(at)
          ? ({kind: 'signature', lines: [text], name: text} satisfies EndBlock)
          : undefined))
      : undefined
    if (matter) {
      text.role = {kind: 'end-matter', matter}
      at += matter.lines.length - 1
    } else {
      rest.push(text)
    }
  }
  return rest
}

const SMALL_C = 99
const SLASH = 47

/** Whether a line is short and begins with a capital, as `cc:`, as `/s/`, or has the place of a name that was withheld. */
function mayBeginBlock(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.spans.length > 0) return true
  if (end - start > LONGEST) return false
  const first = source.charCodeAt(start)
  return isCapital(first) || first === SMALL_C || first === SLASH
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

function printed(source: string, {start, end}: TextLine): string {
  return source.slice(start, end)
}

/** Whether two lines have the same text. */
function isSame(source: string, text: TextLine, other: TextLine): boolean {
  return text.end - text.start === other.end - other.start && printed(source, text) === printed(source, other)
}

/** Whether a line follows another with nothing but blank lines between. */
function follows(before: TextLine, text: TextLine): boolean {
  return text.index === before.index + 1 && text.draft.page === before.draft.page
}

function distributionAt(source: string, lines: readonly TextLine[], at: number): EndBlock | undefined {
  const label = lines[at] as TextLine
  if (label.end - label.start > LONGEST) return undefined
  const first = source.charCodeAt(label.start)
  if (first !== 68 && first !== 67 && first !== 99) return undefined
  const likely = distributionHeads.mayBegin(source, label.start)
  const match =
    (likely ? distributionLabel.exec(printed(source, label)) : undefined) ?? damagedLabel(source, label)
  if (!match) return undefined
  const taken = [label]
  for (let next = at + 1; next < lines.length && taken.length < MOST_RECIPIENTS; next++) {
    const text = lines[next] as TextLine
    if (!follows(taken.at(-1) as TextLine, text) || text.blanks > 1) break
    if (text.end - text.start > LONGEST || isLower(source.charCodeAt(text.start))) break
    const line = printed(source, text)
    if (formFoot.test(line)) break
    if (/[.;]$/.test(line) && (line.length > 30 || numberedSentence.test(line))) break
    taken.push(text)
  }
  return taken.length > 1 || match[0].length < label.end - label.start
    ? {kind: 'distribution', lines: taken}
    : undefined
}

const distributions = new Vocabulary([['DISTRIBUTION', true]])
const STRAIN = 0.25

/** `Distributlon:`, alone on its line. */
function damagedLabel(source: string, {start, end, draft}: TextLine): [string] | undefined {
  if (end - start > 14 || source.charCodeAt(start) !== 68 || (draft.line.flags & Has.colon) === 0)
    return undefined
  return distributions.read(source, start, end, STRAIN) ? [source.slice(start, end)] : undefined
}

function originatorAt(source: string, lines: readonly TextLine[], at: number): EndBlock | undefined {
  const text = lines[at] as TextLine
  if (text.end - text.start > LONGEST || (text.draft.line.flags & (Has.slash | Has.colon)) === 0)
    return undefined
  if (!opensOriginator(source, text.start)) return undefined
  const line = printed(source, text)
  if (!originatorLine.test(line) && !initials.test(line)) return undefined
  const below = lines[at + 1]
  const counted = below && follows(text, below) && below.blanks <= 1 && copies.test(printed(source, below))
  return {kind: 'originator', lines: counted ? [text, below] : [text]}
}

/** Most capitals of the first office of an originator line. */
const MOST_CAPITALS = 6

/** Whether capitals stand at an offset, and a slash or a colon behind them. */
function opensOriginator(source: string, start: number): boolean {
  let at = start
  while (at - start < MOST_CAPITALS && isCapital(source.charCodeAt(at))) at++
  return at > start && '/: '.includes(source.charAt(at))
}

/** What stands above the name of a letter or an order: `Sincerely,`, `FOR THE DIRECTOR:`, `Signed`. */
const closing =
  /^(?:(?:Sincerely|Very (?:truly|sincerely)|Yours|Respectfully|Cordially|Faithfully)[a-z ]{0,20},?|(?:FOR THE|For the|BY ORDER OF|By order of) [A-Za-z ]{4,40}:|\(?(?:Signed|SIGNED)\)?:?)$/
/** Most blank lines between it and the name, where the hand signed. */
const MOST_BLANKS = 6

/** A name, or the place where it was withheld, above lines that say what its bearer was. */
function signatureAt(source: string, lines: readonly TextLine[], at: number): EndBlock | undefined {
  const first = lines[at] as TextLine
  const closed = isClosing(source, first)
  let next = closed ? at + 1 : at
  const name = lines[next]
  if (!name) return undefined
  if (closed) {
    if (!follows(first, name) || name.blanks > MOST_BLANKS) return undefined
  } else {
    // a title stands below the name
    const below = name.blanks === 0 ? undefined : lines[next + 1]
    if (!below || below.end - below.start > LONGEST || !follows(name, below)) return undefined
  }
  if (!isName(source, name)) return undefined
  const taken = closed ? [first, name] : [name]
  next++
  // the hand's name above the typed one
  const again = lines[next]
  if (again && follows(name, again) && isSame(source, again, name)) {
    taken.push(again)
    next++
  }
  const title = lines[next]
  const titled =
    title && follows(taken.at(-1) as TextLine, title) && title.blanks <= 1 && isOfficeTitle(source, title)
  if (!(closed || titled) || !isOfPerson(source, name)) return undefined
  if (!titled) return {kind: 'signature', lines: taken, name}
  for (let count = 0; next < lines.length && count < MOST_TITLES; next++, count++) {
    const text = lines[next] as TextLine
    if (!follows(taken.at(-1) as TextLine, text) || text.blanks > title.blanks || !isTitleLine(source, text))
      break
    taken.push(text)
  }
  return {kind: 'signature', lines: taken, name}
}

/** How the words begin that it begins with. */
const closingHeads = new FirstLetters('Si', 'Ve', 'Yo', 'Re', 'Co', 'Fa', 'FO', 'BY', 'SI')

function isClosing(source: string, text: TextLine): boolean {
  const {start, end} = text
  if (end - start > LONGEST) return false
  return closingHeads.mayBegin(source, start) && closing.test(printed(source, text))
}

const LONGEST_NAME = 40
/** What a copy has in the place of the hand's name. */
const HAND = '/s/'
/** `/s/ John R. Smith`, `SMITH, JOHN`. */
const name = /^(?:\/[sS]\/ *)?[A-Z][A-Za-z'’-]*[.,]?(?:\s+[A-Z][A-Za-z'’-]*[.,]?){1,4}$/

function isName(source: string, text: TextLine): boolean {
  const {start, end, draft} = text
  const {spans, line} = draft
  if (spans.length > 0)
    return (
      spans.length === 1 && spans[0]?.kind === 'redaction' && spans[0].end - spans[0].start >= end - start - 2
    )
  // each of its words begins with a capital
  if (line.digits > 0 || end - start > LONGEST_NAME || line.upper < 2 || (line.flags & Has.colon) !== 0)
    return false
  const first = source.charCodeAt(start)
  if (!isCapital(first) && first !== SLASH) return false
  return name.test(printed(source, text))
}

/** Whether one of the words of a name is longer than initials are, and none is of an office or a body, or it was withheld. */
function isOfPerson(source: string, {start, end, draft}: TextLine): boolean {
  if (draft.spans.length > 0) return true
  const from = source.charCodeAt(start) === SLASH ? skipSpace(source, start + HAND.length, end) : start
  let long = false
  for (const word of splitWords(source, from, end)) {
    const printedWord = source.slice(word.start, word.end)
    if (officeTitles.has(printedWord) || organisations.has(printedWord)) return false
    if (printedWord.length > 3) long = true
  }
  return long
}

/** `1 - DCI`, `Orig & 1 - Director of Personnel`: a copy and who has it. */
const copy = /(?:^|\s)\d{1,2} ?[-–—] ?[A-Z]/

function isTitleLine(source: string, text: TextLine): boolean {
  const {start, end} = text
  if (end - start > LONGEST || '.:;'.includes(source.charAt(end - 1))) return false
  const line = printed(source, text)
  if (distributionLabel.test(line) || originatorLine.test(line) || copy.test(line)) return false
  const words = line.split(/\s+/)
  return (
    words.length <= 8 &&
    words.every((word) => !/^[a-z]{4,}/.test(word)) &&
    /[A-Za-z]{3}/.test(line) &&
    readMarker(source, start, end) === undefined
  )
}

const COMMA = 44

function isOfficeTitle(source: string, text: TextLine): boolean {
  const {start, end} = text
  if (end - start > LONGEST) return false
  let from = start
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : COMMA
    if (code !== COMMA && code !== SLASH && !isSpace(code)) continue
    if (isCapital(source.charCodeAt(from)) && officeTitles.has(source.slice(from, at)))
      return isTitleLine(source, text)
    from = at + 1
  }
  return false
}
