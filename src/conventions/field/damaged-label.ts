import {headFields, headerLabels, type HeaderLabel} from '../../lexicon/header-labels.js'
import {Has, flagOf, isLetter, isLower, isUpper, isWordCharacter} from '../../source/characters.js'
import {Vocabulary} from '../../source/vocabulary.js'
import {citesPost} from './cited-post.js'
import {formsOf, readingOf, skipSeparators, type FieldLabelReading} from './label.js'

function labelsOf(accept: (label: HeaderLabel, size: number) => boolean): [string, HeaderLabel][] {
  return headerLabels.flatMap((label) =>
    formsOf(label)
      .filter((form) => accept(label, form.replaceAll(/[^A-Z0-9]/g, '').length))
      .map((form): [string, HeaderLabel] => [form, label]),
  )
}

/** Labels of four letters, `FROM` and `DATE`, take less damage than longer ones. */
const short = new Vocabulary(labelsOf(({name}, size) => size === 4 && headFields.has(name)))
/** SESSION DATA is a heading, and no wreck of SESSION DATE. */
const long = new Vocabulary(labelsOf(({name}, size) => size >= 5 && name !== 'date of session'))
/** Those that stand without a colon, however damaged they are. */
const unmarked = new Vocabulary(
  // DISTR needs what stands behind it
  labelsOf(
    ({use, name}, size) =>
      size >= (name === 'date distributed' ? 6 : 5) && (use === 'capitals' || use === 'form'),
  ),
)

const waitedFields = new Set(['from', 'attention', 'subject', 'via'])

/** Words that are no wrecks of labels, and what a worn `SECURITY INFORMATION` leaves. */
const otherWords = new Set([
  'CONFERENCE',
  'CONFERENCES',
  'PREFERENCE',
  'PREFERENCES',
  'INFORMATION',
  'SUSPECT',
])

/** Longest damaged label, in letters, and how far into the line its colon may stand. */
const LONGEST = 24
const FARTHEST_COLON = 34
const SHORTEST = 4
/** Fewest letters of a damaged label that is not in capitals. */
const LONG_WORD = 8
export const LONGEST_ALONE = 11
const STRAIN = {short: 0.26, shortAlone: 0.2, long: 0.24, small: 0.15} as const
const ALONE = 0.8

/** Letters and digits. */
const WORD = Has.upper | Has.lower | Has.digit

/** Reads a damaged label before a colon (`SUBIECT:`, `TROM:`), or one that has its line to itself (`SUBISCT`). */
export function readDamagedLabel(
  source: string,
  start: number,
  end: number,
  colon: boolean,
): FieldLabelReading | undefined {
  return (
    (colon ? readBeforeColon(source, start, end) : undefined) ??
    readAlone(source, start, end) ??
    readSubject(source, start, end)
  )
}

/** Longest word that SUBJECT is read from. */
const LONGEST_SUBJECT = 8
const subject = new Vocabulary(labelsOf(({name}, size) => name === 'subject' && size === 7))

/** `SUBU,`, `SUBUS `: what is left of SUBJ and its colon. */
const shortSubject = /SUB[A-Z][S,;?$&]? {1,2}(?=[A-Z])/y
const ofSubject = labelsOf(({name}, size) => name === 'subject' && size === 4)[0]?.[1] as HeaderLabel

/** `SUBJCT Rice and Barges`: the label of a dispatch, damaged, before its content. */
function readSubject(source: string, start: number, end: number): FieldLabelReading | undefined {
  if (source.charCodeAt(start) !== 83 || source.charCodeAt(start + 1) !== 85) return undefined
  shortSubject.lastIndex = start
  const worn = shortSubject.exec(source)
  if (worn) return readingOf(ofSubject, start, start + worn[0].length, false, true, ALONE)
  let at = start
  while (at < end && isUpper(source.charCodeAt(at))) at++
  const size = at - start
  if (size < SHORTEST + 1 || size > LONGEST_SUBJECT || source.charCodeAt(at) !== 32) return undefined
  const next = skipSeparators(source, at, end)
  const first = source.charCodeAt(next)
  if (next >= end || isLower(first) || first === 40 || isOther(source, start, at)) return undefined
  const read = subject.read(source, start, at, STRAIN.long)
  return read && readingOf(read.value, start, next, false, true, ALONE)
}

function readBeforeColon(source: string, start: number, end: number): FieldLabelReading | undefined {
  const farthest = Math.min(end, start + FARTHEST_COLON + 1)
  let upper = 0
  let letters = 0
  let at = start
  for (; at < farthest; at++) {
    const flag = flagOf(source.charCodeAt(at))
    if (flag === Has.colon) break
    if ((flag & WORD) === 0) continue
    if (flag === Has.upper) upper++
    if (++letters > LONGEST) return undefined
  }
  // a semicolon is a damaged colon: one damage is enough
  if (source.charCodeAt(at) !== 58 || at >= end || letters < SHORTEST) return undefined
  const small = upper * 2 < letters
  // a title before a colon is no label; "Roferences:" is one word
  if (small && (letters < LONG_WORD || letters < at - start || isOther(source, start, at))) return undefined
  const read =
    letters === SHORTEST
      ? short.read(source, start, at, STRAIN.short)
      : long.read(source, start, at, small ? STRAIN.small : STRAIN.long)
  return (
    read && readingOf(read.value, start, skipSeparators(source, at, end), true, upper === letters, read.cost)
  )
}

function readAlone(source: string, start: number, end: number): FieldLabelReading | undefined {
  const size = end - start
  if (size < SHORTEST || size === SHORTEST + 1 || size > LONGEST_ALONE) return undefined
  for (let at = start; at < end; at++) if (!isLetter(source.charCodeAt(at))) return undefined
  // a short list tells of most words that they are none
  if (
    size > SHORTEST &&
    !unmarked.read(source, start, end, STRAIN.long) &&
    long.find(source, start, end) === undefined
  )
    return undefined
  const read =
    size === SHORTEST
      ? short.read(source, start, end, STRAIN.shortAlone)
      : long.read(source, start, end, STRAIN.long)
  if (!read || (read.value.use === 'colon' && read.cost > 0) || read.value.use === 'free') return undefined
  if (isOther(source, start, end)) return undefined
  const capitals = isUpper(source.charCodeAt(end - 1))
  return readingOf(read.value, start, end, false, capitals, ALONE)
}

function isOther(source: string, start: number, end: number): boolean {
  return otherWords.has(source.slice(start, end).toUpperCase())
}

/** `PEF`, `REE`, `HEFS`, `BKP`, and a sign for the colon: REF with its letters worn. */
const wornReference =
  /(?:[A-Z]EF|R[A-Z]F|RE[A-CEG-Z]|[BFHKNPR][BCEFK][EFKPT])S?[:;.,&*•]{0,2} {1,3}(?:[Aa][.,)] ?)?/y
const entryLabel = /[Aa][.,)] ?$/
/** `REFSY A. DIR`: a letter for the colon, before the first of a list. */
const gluedColon = /REFS[A-Z] {1,2}(?=[Aa][.,] ?[("]?[A-Z]{3})/y
/** `TOS. IMMEDIATE PORTO`, `ACTIONS C/EA-8`: the same before a precedence or an office. */
const gluedTo = /TO[SI]\.? {1,2}(?=IMMEDIATE|PRIORITY|ROUTINE|DIRECTOR|[A-Z]{2,4}\/[A-Z])/y
const gluedAction = /ACTIONS {1,2}(?=[CD]\/[A-Z])/y
const WORN = 0.5

/** Reads `TOS. IMMEDIATE PORTO`: a letter for the colon of a label, told by what stands behind. */
export function readGluedColon(source: string, start: number): FieldLabelReading | undefined {
  const isTo = source.startsWith('TO', start)
  if (!isTo && !source.startsWith('ACTIONS ', start)) return undefined
  const pattern = isTo ? gluedTo : gluedAction
  pattern.lastIndex = start
  const size = pattern.exec(source)?.[0].length
  if (size === undefined) return undefined
  const name = isTo ? 'to' : 'action'
  return {name, use: 'capitals', start, end: start + size, colon: true, capitals: true, cost: WORN}
}
const R = 82

/** Reads what is left of REF before a telegram that it cites: `PEF DIRECTOR 294880`. */
export function readWornReference(source: string, start: number, end: number): FieldLabelReading | undefined {
  // the word ends behind its third, fourth or fifth letter
  if (source.charCodeAt(start) !== R && !'BCEFK'.includes(source.charAt(start + 1))) return undefined
  if (
    isWordCharacter(source.charCodeAt(start + 3)) &&
    isWordCharacter(source.charCodeAt(start + 4)) &&
    source.charCodeAt(start + 5) !== 32
  )
    return undefined
  wornReference.lastIndex = start
  gluedColon.lastIndex = start
  const glued = source.startsWith('REFS', start) ? gluedColon.exec(source)?.[0] : undefined
  if (glued !== undefined)
    return {name: 'reference', use: 'capitals', start, end: start + glued.length, colon: true, capitals: true, cost: WORN} // prettier-ignore
  const label = wornReference.exec(source)?.[0]
  const cited = start + (label?.length ?? 0)
  if (label === undefined || cited >= end || !citesPost(source, cited)) return undefined
  const entry = entryLabel.exec(label)?.[0] ?? ''
  const to = cited - entry.length
  return {name: 'reference', use: 'capitals', start, end: to, colon: true, capitals: true, cost: WORN}
}

/** What may stand below a name in the head of a memorandum, and how damaged. */
const waited = new Vocabulary(labelsOf(({name}) => waitedFields.has(name)))
const STRAIN_WAITED = 0.26
/** `Eron:`, `Feom...`, `BUNJECT!`: one word and what is left of its colon. */
const wordAndColon = /([A-Z][A-Za-z]{3,8})(?:\.{0,3}:|\.{2,4}|!$)/my

/** Reads the label that comes next in a head: `Eron: Mr. Archer` below an addressee is his sender. */
export function readWaitedLabel(source: string, start: number, end: number): FieldLabelReading | undefined {
  wordAndColon.lastIndex = start
  const match = wordAndColon.exec(source)
  const word = match?.[1]
  if (!match || word === undefined || start + match[0].length > end) return undefined
  const read = waited.read(source, start, start + word.length, STRAIN_WAITED)
  if (!read || isOther(source, start, start + word.length)) return undefined
  return readingOf(read.value, start, skipSeparators(source, start + match[0].length, end), true, true, ALONE)
}
