import {headerLabels, type HeaderLabel} from '../../lexicon/header-labels.js'
import {Has, isLetter, isLower, isSpace, isUpper, isWordCharacter} from '../../source/characters.js'
import {Vocabulary} from '../../source/vocabulary.js'

/** The label of a header field at the head of a piece of a line. */
export interface FieldLabelReading {
  readonly name: string
  /** First character of the label. */
  readonly start: number
  /** After the label, its separator and the space behind it. */
  readonly end: number
  /** Whether a colon, or what OCR made of one, follows. */
  readonly colon: boolean
  /** 0 for a clean print. */
  readonly cost: number
}

/** A label in the form in which labels are compared: upper case, letters, digits and slashes, single spaces. */
function normal(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^A-Z0-9/]+/g, ' ')
    .trim()
}

const byForm = new Map<string, HeaderLabel>()
for (const label of headerLabels) for (const form of label.forms) byForm.set(normal(form), label)
/** First words of the labels. */
const firstWords = new Set(Array.from(byForm.keys(), (form) => form.split(' ')[0]))
const damagedForms = new Vocabulary<HeaderLabel>(
  [...byForm]
    .filter(([form]) => form.replaceAll(' ', '').length >= 5)
    .map(([form, label]) => [form, label] as const),
)
const shortForms = new Vocabulary<HeaderLabel>(
  [...byForm]
    .filter(([form, {name}]) => form.length === 4 && name !== 'other')
    .map(([form, label]) => [form, label] as const),
)
const memorandum = new Vocabulary<true>([
  ['MEMORANDUM', true],
  ['MEMORANDA', true],
])

/** Longest label, in characters. */
const LONGEST = 34
/** Fields whose label stands in capitals at the head of its line, perhaps without a colon. */
const unmarked = new Set(['to', 'from', 'via', 'attention', 'subject', 'reference', 'info', 'action', 'date'])

/**
 * Reads the label that a piece of a line begins with.
 *
 * @param flags classes of characters on the line, bits of `Has`; without a colon among them, no label with one is sought
 */
export function readFieldLabel(
  source: string,
  lineStart: number,
  end: number,
  flags: number = Has.colon,
): FieldLabelReading | undefined {
  let start = lineStart
  while (start < end && start - lineStart < 5 && !isWordCharacter(source.charCodeAt(start))) start++
  if (start >= end || !isUpper(source.charCodeAt(start))) return undefined
  return (
    readMemorandumFor(source, start, end) ??
    ((flags & Has.colon) === 0 ? undefined : readWithColon(source, start, end)) ??
    readUnmarked(source, start, end)
  )
}

function skipSeparators(source: string, at: number, end: number): number {
  while (at < end && (isSpace(source.charCodeAt(at)) || ':;.-_»'.includes(source.charAt(at)))) at++
  return at
}

function readWithColon(source: string, start: number, end: number): FieldLabelReading | undefined {
  let colon = -1
  for (let at = start; at < end && at - start <= LONGEST; at++) {
    const code = source.charCodeAt(at)
    if (code === 58 || code === 59) {
      colon = at
      break
    }
  }
  if (colon < 0) return undefined
  const text = normal(source.slice(start, colon))
  const exact = byForm.get(text)
  const damaged =
    exact === undefined && text.length <= 24 && countUpper(source, start, colon) * 2 >= text.length
      ? text.length === 4
        ? shortForms.read(source, start, colon, 0.26)
        : damagedForms.read(source, start, colon, 0.24)
      : undefined
  const label = exact ?? damaged?.value
  if (!label) return undefined
  const semicolon = source.charCodeAt(colon) === 59
  if (semicolon && (exact === undefined || label.name === 'other')) return undefined
  return {
    name: label.name,
    start,
    end: skipSeparators(source, colon, end),
    colon: true,
    cost: (damaged?.cost ?? 0) + (semicolon ? 0.3 : 0),
  }
}

function countUpper(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (isUpper(source.charCodeAt(at))) count++
  return count
}

/** What stands before MEMORANDUM, or in its place. */
const kindOfMemorandum = /(?:ACTION|INFORMATION|NOTE|DRAFT) /y
/** `MEMORANDUM FOR THE RECORD`, `MEMORANDUM NO. 53 FOR GENERAL …`, `MENORANDUM FOR: Chief`. */
const forWhom = /\s+(?:NO\. ?\d{1,4} )?(F[OC0]R|TO|For|for)\b ?[:;.]?/y

function readMemorandumFor(source: string, start: number, end: number): FieldLabelReading | undefined {
  let at = start
  kindOfMemorandum.lastIndex = start
  const before = 'AIND'.includes(source.charAt(start)) ? kindOfMemorandum.exec(source) : null
  const note = before?.[0] === 'NOTE '
  if (before && !note) at += before[0].length
  const wordStart = at
  while (at < end && !isSpace(source.charCodeAt(at))) at++
  const size = at - wordStart
  if (!note && (size < 8 || size > 12)) return undefined
  if (note) at = start + 4
  forWhom.lastIndex = at
  const match = forWhom.exec(source)
  if (!match || at + match[0].length > end) return undefined
  if (note) {
    if (!match[0].includes(':')) return undefined
    return {name: 'to', start, end: skipSeparators(source, at + match[0].length, end), colon: true, cost: 0}
  }
  const word = memorandum.read(source, wordStart, at, 0.34)
  if (!word) return undefined
  const lower = isLower(source.charCodeAt(wordStart + 1))
  if (lower && !match[0].includes(':') && match[1]?.toUpperCase() !== match[1]) {
    // "Memorandum for the President" as a title is a heading; in running text it is prose
    if (source.slice(start, end).length > 60) return undefined
  }
  return {
    name: 'to',
    start,
    end: skipSeparators(source, at + match[0].length, end),
    colon: match[0].includes(':'),
    cost: word.cost,
  }
}

/** Most words of a label in capitals. */
const MOST_WORDS = 4

/** `SUBJECT Administrative Matters`, `ACTION REQUIRED`, `VIA` alone: a form's label without a colon. */
function readUnmarked(source: string, start: number, end: number): FieldLabelReading | undefined {
  if (!isUpper(source.charCodeAt(start + 1))) return undefined
  let longest: {label: HeaderLabel; end: number} | undefined
  let at = start
  for (let words = 0; words < MOST_WORDS && at < end; words++) {
    while (at < end && (isUpper(source.charCodeAt(at)) || source.charCodeAt(at) === 47)) at++
    if (at < end && !isSpace(source.charCodeAt(at)) && !'.-—'.includes(source.charAt(at))) break
    if (words > 0 || firstWords.has(source.slice(start, at))) {
      const label = byForm.get(normal(source.slice(start, at)))
      if (label) longest = {label, end: at}
    } else break
    while (at < end && (isSpace(source.charCodeAt(at)) || source.charAt(at) === '.')) at++
  }
  const cost = longest ? 0.3 : 0.8
  longest ??= readDamagedAlone(source, start, end)
  if (!longest) return undefined
  const {label} = longest
  if (!unmarked.has(label.name) && label.use !== 'form') return undefined
  let next = longest.end
  while (next < end && (isSpace(source.charCodeAt(next)) || '.-—'.includes(source.charAt(next)))) next++
  if (next < end && isLower(source.charCodeAt(next))) return undefined
  if (label.name === 'date' && next < end && !isDigitLike(source, next, end)) return undefined
  return {name: label.name, start, end: next, colon: false, cost}
}

/** A damaged label that has its line to itself: `SUBISCT`, `TROM`. */
function readDamagedAlone(
  source: string,
  start: number,
  end: number,
): {label: HeaderLabel; end: number} | undefined {
  const size = end - start
  if (size < 4 || size > 11) return undefined
  for (let at = start; at < end; at++) if (!isLetter(source.charCodeAt(at))) return undefined
  const read =
    size === 4
      ? shortForms.read(source, start, end, 0.2)
      : size >= 6
        ? damagedForms.read(source, start, end, 0.24)
        : undefined
  return read && {label: read.value, end}
}

function isDigitLike(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57) return true
  return false
}

/** Further labels on the same line: `CONF: … INFO: …`, `SUBJECT … DATE DISTR. …`. */
export function readInnerLabels(source: string, start: number, end: number): FieldLabelReading[] {
  const labels: FieldLabelReading[] = []
  for (let at = start; at < end; at++) {
    const before = source.charCodeAt(at - 1)
    if (!isUpper(source.charCodeAt(at)) || !(isSpace(before) || before === 41 || before === 59)) continue
    const label = readInner(source, at, end)
    if (label) {
      labels.push(label)
      at = label.end - 1
    }
  }
  return labels
}

function readInner(source: string, start: number, end: number): FieldLabelReading | undefined {
  let at = start
  let letters = 0
  while (at < end && at - start <= 22) {
    const code = source.charCodeAt(at)
    if (isUpper(code)) letters++
    else if (!(code === 32 || code === 46 || code === 47)) break
    at++
  }
  if (letters < 3) return undefined
  const colon = source.charCodeAt(at) === 58
  const text = normal(source.slice(start, at))
  const label = byForm.get(text)
  if (!label) return undefined
  if (!colon && label.use !== 'form') return undefined
  return {name: label.name, start, end: skipSeparators(source, at, end), colon, cost: 0}
}

/** Whether a line's classes of characters allow a label. */
export function mayHoldLabel(flags: number): boolean {
  return (flags & Has.upper) !== 0
}
