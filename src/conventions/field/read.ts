import {headFields, type HeaderLabel} from '../../lexicon/header-labels.js'
import {
  Has,
  indexWithin,
  isDigit,
  isLower,
  isSpace,
  isUpper,
  isWordCharacter,
} from '../../source/characters.js'
import {LONGEST_ALONE, readDamagedLabel, readGluedColon, readWornReference} from './damaged-label.js'
import {IN_SMALL, readingOf, skipSeparators, type FieldLabelReading} from './label.js'
import {matchLabel} from './label-trie.js'
import {readMemorandumFor, readWreckFor} from './memorandum.js'

/** Signs that noise at the head of a line consists of, at most. */
const MOST_NOISE = 5
const SEMICOLON = 0.3
const UNMARKED = 0.3
const DAMAGED_COLON = 0.5

/**
 * Reads the label that a piece of a line begins with.
 *
 * @param flags classes of characters on the line, bits of `Has`; without a colon among them, no damaged label is sought
 *   before one
 */
export function readFieldLabel(
  source: string,
  lineStart: number,
  end: number,
  flags: number = Has.colon,
): FieldLabelReading | undefined {
  const most = Math.min(end, lineStart + MOST_NOISE)
  const colon = (flags & Has.colon) !== 0
  let start = colon ? skipSign(source, lineStart, end) : lineStart
  let code = source.charCodeAt(start)
  while (start < most && !isWordCharacter(code)) code = source.charCodeAt(++start)
  if (start >= end) return undefined
  if (!isUpper(code))
    return colon ? (readSmall(source, start, end) ?? readWreckFor(source, start, end)) : undefined
  // without a colon it is in capitals, or names the date or the sender, or is all of the line
  const second = source.charCodeAt(start + 1)
  const small = !colon && isLower(second)
  const clean = !small || code === D || (code === T && second === SMALL_I) || isSender(source, start)
  if (small && !clean && end - start > LONGEST_ALONE) return readMemorandumFor(source, start, end)
  return (
    readMemorandumFor(source, start, end) ??
    (clean ? readClean(source, start, end) : undefined) ??
    readDamagedLabel(source, start, end, colon) ??
    readWornReference(source, start, end) ??
    (code === A || code === T ? readGluedColon(source, start) : undefined) ??
    (colon ? readWreckFor(source, start, end) : undefined)
  )
}

/** `From. Mr. Lowe`, `FrOM.`: the stop is a colon. */
function isSender(source: string, start: number): boolean {
  return source.charCodeAt(start + FROM) === STOP && source.charCodeAt(start) === F
}

/**
 * The sign before the offices that State's machine prints, `@INFO: SS(00)`, read as a figure or a letter; what the line of
 * a form leaves before its labels, `T DATE:`, `L. TO:`.
 */
const sign = /[89SQOCG] ?(?=(?:ACTION|INFO):)|[E-Z]\.? (?=(?:TO|FROM|DATE|SUBJECT) ?:)/y

function skipSign(source: string, start: number, end: number): number {
  const second = source.charCodeAt(start + 1)
  // behind it a label, a space or a stop
  if (second !== 32 && second !== STOP && second !== A && second !== I) return start
  sign.lastIndex = start
  const found = sign.exec(source)
  return found && start + found[0].length < end ? start + found[0].length : start
}

/** Letters of `FROM` and `DISTR`. */
const FROM = 4
const F = 70
const DISTR = 5

const STOP = 46
const A = 65
const I = 73

/** How the labels of dates begin: `Date`, `Dtg`, `Time and date`. */
const D = 68
const T = 84
const SMALL_I = 105

/** Labels that a hurried typist leaves small, and how they begin. */
const inSmall = new Set(['attention', 'from', 'subject', 'to'])
const smallHeads = 'afst'
/** How far into the line their colon may stand. */
const LONGEST_SMALL = 12

/** `attn: Mr. Archer`, under a field of the same head. */
function readSmall(source: string, start: number, end: number): FieldLabelReading | undefined {
  if (!smallHeads.includes(source.charAt(start))) return undefined
  if (indexWithin(source, ':', start, Math.min(end, start + LONGEST_SMALL)) < 0) return undefined
  const match = matchLabel(source, start, end)
  if (!match || !inSmall.has(match.label.name)) return undefined
  const colon = colonAfter(source, match.label, match.end, end)
  if (colon < 0) return undefined
  return readingOf(match.label, start, skipSeparators(source, colon, end), true, false, IN_SMALL)
}

function readClean(source: string, start: number, end: number): FieldLabelReading | undefined {
  const match = matchLabel(source, start, end)
  if (!match) return undefined
  const {label, capitals} = match
  const colon = colonAfter(source, match.label, match.end, end)
  if (colon >= 0) {
    const semicolon = source.charCodeAt(colon) === 59
    if (semicolon && !headFields.has(label.name)) return undefined
    return readingOf(
      label,
      start,
      skipSeparators(source, colon, end),
      true,
      capitals,
      semicolon ? SEMICOLON : 0,
    )
  }
  const sign = damagedColon(source, label, match.end, end, capitals)
  if (sign >= 0)
    return readingOf(label, start, skipSeparators(source, sign + 1, end), true, capitals, DAMAGED_COLON)
  // "Date November 25, 1971", as reports of interviews have it
  const dated = label.name === 'date' && match.end < end && isSpace(source.charCodeAt(match.end))
  return capitals || dated ? readUnmarked(source, label, start, match.end, end, capitals) : undefined
}

/** Offset of a sign that stands for the colon behind a label of a head, or -1: `ATTN&`, `SUBJ?`, `FROM!`, `From. `. */
function damagedColon(
  source: string,
  {name}: HeaderLabel,
  labelEnd: number,
  end: number,
  capitals: boolean,
): number {
  if (labelEnd >= end || !headFields.has(name)) return -1
  const at = isSpace(source.charCodeAt(labelEnd)) ? labelEnd + 1 : labelEnd
  const signs = capitals ? '?&$!*•°' : name === 'from' ? '.' : ''
  if (at >= end || !signs.includes(source.charAt(at))) return -1
  if (at + 1 < end && !isSpace(source.charCodeAt(at + 1))) return -1
  return capitals || isUpper(source.charCodeAt(at + 2)) ? at : -1
}

/** The number of an executive order, between its label and the colon: `E.O. 12356:`. */
const orderNumber = /\.? ?\d{5}(?= ?[:;])/y

/** Offset of the colon behind a label, or -1. */
function colonAfter(source: string, {name}: HeaderLabel, labelEnd: number, end: number): number {
  let at = labelEnd
  if (name === 'executive order') {
    orderNumber.lastIndex = at
    const number = orderNumber.exec(source)
    if (number) at += number[0].length
  }
  while (at < end && (isSpace(source.charCodeAt(at)) || '.)"•*©®'.includes(source.charAt(at)))) at++
  return at < end && (source.charCodeAt(at) === 58 || source.charCodeAt(at) === 59) ? at : -1
}

/** `SUBJECT Administrative Matters`, `ACTION REQUIRED`, `VIA` alone: a label without a colon. */
function readUnmarked(
  source: string,
  label: HeaderLabel,
  start: number,
  labelEnd: number,
  end: number,
  capitals: boolean,
): FieldLabelReading | undefined {
  if (label.use === 'colon' || label.use === 'free') return undefined
  // "INFO, CI, CI/OPS", "ACTION, SR 7": a damaged colon
  const signs = label.name === 'info' || label.name === 'action' ? '.-—),*' : '.-—)*'
  if (labelEnd < end && !isSpace(source.charCodeAt(labelEnd)) && !signs.includes(source.charAt(labelEnd)))
    return undefined
  let next = labelEnd
  while (next < end && (isSpace(source.charCodeAt(next)) || signs.includes(source.charAt(next)))) next++
  if (next < end && isLower(source.charCodeAt(next)) && !isBesideBox(source, label, next, end))
    return undefined
  if (label.name === 'date' && next < end && !hasDigit(source, next, end)) return undefined
  // DIST is also a district
  if (label.name === 'date distributed' && labelEnd - start <= DISTR && !isDigit(source.charCodeAt(next)))
    return undefined
  return readingOf(label, start, next, false, capitals, UNMARKED)
}

/** `COUNTRY china DATE DISTR. 12 Dec. 1950`: what another box of the form stands behind is no sentence. */
function isBesideBox(source: string, label: HeaderLabel, start: number, end: number): boolean {
  return label.use === 'form' && readInnerLabels(source, start, end).length > 0
}

function hasDigit(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(source.charCodeAt(at))) return true
  return false
}

/** Fewest letters of a label inside a line. */
export const SHORTEST_INSIDE = 3

/** Further labels on the same line: `CONF: … INFO: …`, `SUBJECT … DATE DISTR. …`, `DIR INFO MEXI CITE WAVE 1234`. */
export function readInnerLabels(source: string, start: number, end: number): FieldLabelReading[] {
  const labels: FieldLabelReading[] = []
  for (let at = start; at < end; at++) {
    // inside a line a label is in capitals
    if (!isUpper(source.charCodeAt(at)) || isLower(source.charCodeAt(at + 1))) continue
    const before = source.charCodeAt(at - 1)
    if (!(isSpace(before) || before === 41 || before === 45 || before === 59)) continue
    const label = readInner(source, at, end, at === start || isApart(source, at))
    // "ACTION REQUIRED-REFERENCES:"
    if (label && (before !== 45 || label.colon)) {
      labels.push(label)
      at = label.end - 1
    }
  }
  if (labels.length === 0) return labels
  // addressees of a telegram stand in one line with its number, and the file is the first that has a copy
  const cited = labels.some(({name}) => name === 'cite')
  return labels.filter(
    ({name, colon, end: labelEnd}) =>
      name !== 'info' || colon || cited || labelEnd >= end || source.startsWith('FILE,', labelEnd),
  )
}

/** As telegrams have it behind an addressee: `DIR INFO`. */
const INFO = 'INFO'

function readInner(
  source: string,
  start: number,
  end: number,
  apart: boolean,
): FieldLabelReading | undefined {
  const match = matchLabel(source, start, end)
  if (!match?.capitals || match.end - start < SHORTEST_INSIDE) return undefined
  const {label} = match
  const colon = colonAfter(source, label, match.end, end)
  if (colon < 0) {
    const last = label.use === 'form' ? match.end >= end : !hasWordCharacter(source, match.end, end)
    // "PROPOSED COVERT ACTION" and "VISIT TO A THIRD COUNTRY" end with a word of the title
    const addressees = label.name === 'info' && match.end - start === INFO.length
    if (last && !apart && !addressees) return undefined
    // "BUREAU SOURCE 100": a word of the title
    if (label.name === 'source' && !apart) return undefined
    if (label.use !== 'form' && label.name !== 'info' && !(last && label.use === 'capitals')) return undefined
  }
  const next = skipSeparators(source, colon < 0 ? match.end : colon, end)
  return readingOf(label, start, next, colon >= 0, true, 0)
}

function hasWordCharacter(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isWordCharacter(source.charCodeAt(at))) return true
  return false
}

/** `ACTION REQUIRED   REFERENCES`: a row of boxes keeps its labels apart. */
function isApart(source: string, start: number): boolean {
  return isSpace(source.charCodeAt(start - 2)) || source.charCodeAt(start - 2) === 45
}
