import {officeTitles, organisations} from '../lexicon/office-titles.js'
import {readMarker} from '../conventions/outline/marker.js'
import {Has, isLower} from '../source/characters.js'
import type {FootnoteDraft} from './footnotes.js'
import type {TextLine} from './text-lines.js'

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
  /^(?:Distribution|DISTRIBUTION|Distr|cc|CC|Copies? to|COPIES TO|Copy to)(?: ?[:;.]|$)/
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
export function findEndMatter(source: string, lines: readonly TextLine[]): TextLine[] {
  const rest: TextLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as TextLine
    const matter =
      distributionAt(source, lines, at) ?? originatorAt(source, lines, at) ?? signatureAt(source, lines, at)
    if (matter) {
      text.role = {kind: 'end-matter', matter}
      at += matter.lines.length - 1
    } else {
      rest.push(text)
    }
  }
  return rest
}

function printed(source: string, {start, end}: TextLine): string {
  return source.slice(start, end)
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
  const match = distributionLabel.exec(printed(source, label))
  if (!match) return undefined
  const taken = [label]
  for (let next = at + 1; next < lines.length && taken.length < MOST_RECIPIENTS; next++) {
    const text = lines[next] as TextLine
    if (!follows(taken.at(-1) as TextLine, text) || text.blanks > 1) break
    if (text.end - text.start > LONGEST || isLower(source.charCodeAt(text.start))) break
    const line = printed(source, text)
    if (/[.;]$/.test(line) && (line.length > 30 || numberedSentence.test(line))) break
    taken.push(text)
  }
  return taken.length > 1 || match[0].length < label.end - label.start
    ? {kind: 'distribution', lines: taken}
    : undefined
}

function originatorAt(source: string, lines: readonly TextLine[], at: number): EndBlock | undefined {
  const text = lines[at] as TextLine
  if (text.end - text.start > LONGEST || (text.draft.line.flags & (Has.slash | Has.colon)) === 0)
    return undefined
  const line = printed(source, text)
  if (!originatorLine.test(line) && !initials.test(line)) return undefined
  const below = lines[at + 1]
  const counted = below && follows(text, below) && below.blanks <= 1 && copies.test(printed(source, below))
  return {kind: 'originator', lines: counted ? [text, below] : [text]}
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
  const taken = closed ? [first] : []
  let next = at + taken.length
  const name = lines[next]
  if (!name || (closed ? !follows(first, name) || name.blanks > MOST_BLANKS : name.blanks === 0))
    return undefined
  if (!isName(source, name)) return undefined
  taken.push(name)
  next++
  // the hand's name above the typed one
  const again = lines[next]
  if (again && follows(name, again) && printed(source, again) === printed(source, name)) {
    taken.push(again)
    next++
  }
  const title = lines[next]
  const titled =
    title && follows(taken.at(-1) as TextLine, title) && title.blanks <= 1 && isOfficeTitle(source, title)
  if (!titled) return closed ? {kind: 'signature', lines: taken, name} : undefined
  for (let count = 0; next < lines.length && count < MOST_TITLES; next++, count++) {
    const text = lines[next] as TextLine
    if (!follows(taken.at(-1) as TextLine, text) || text.blanks > title.blanks || !isTitleLine(source, text))
      break
    taken.push(text)
  }
  return {kind: 'signature', lines: taken, name}
}

function isClosing(source: string, text: TextLine): boolean {
  const code = source.charCodeAt(text.start)
  if (!'SVYRCFB('.includes(String.fromCharCode(code)) || text.end - text.start > LONGEST) return false
  return closing.test(printed(source, text))
}

function isName(source: string, text: TextLine): boolean {
  const {spans} = text.draft
  if (spans.length === 0 && (text.draft.line.digits > 0 || text.end - text.start > 40)) return false
  const line = printed(source, text)
  if (spans.length > 0)
    return (
      spans.length === 1 && spans[0]?.kind === 'redaction' && spans[0].end - spans[0].start >= line.length - 2
    )
  if (/[:;?]/.test(line)) return false
  const words = line.replace(/^\/s\/ */i, '').split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !words.some((word) => officeTitles.has(word) || organisations.has(word)) &&
    words.every((word) => /^[A-Z][A-Za-z'’-]*[.,]?$/.test(word)) &&
    words.some((word) => word.length > 3)
  )
}

/** `1 - DCI`, `Orig & 1 - Director of Personnel`: a copy and who has it. */
const copy = /(?:^|\s)\d{1,2} ?[-–—] ?[A-Z]/

function isTitleLine(source: string, text: TextLine): boolean {
  const line = printed(source, text)
  if (
    line.length > LONGEST ||
    /[.:;]$/.test(line) ||
    readMarker(source, text.start, text.end) ||
    distributionLabel.test(line)
  )
    return false
  if (originatorLine.test(line) || copy.test(line)) return false
  const words = line.split(/\s+/)
  return words.length <= 8 && words.every((word) => !/^[a-z]{4,}/.test(word)) && /[A-Za-z]{3}/.test(line)
}

function isOfficeTitle(source: string, text: TextLine): boolean {
  if (!isTitleLine(source, text)) return false
  return printed(source, text)
    .split(/[\s,/]+/)
    .some((word) => officeTitles.has(word))
}
