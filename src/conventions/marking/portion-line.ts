import {Has, isSpace, isUpper} from '../../source/characters.js'
import type {Line} from '../../source/lines.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Marking} from '../../tree/marking.js'
import {natoLevels} from '../../lexicon/controls.js'
import {levels, type Level} from '../../lexicon/levels.js'
import {readMarking} from './grammar.js'
import {levelNames} from './registers.js'

/** A portion mark found in a line. */
export interface PortionReading {
  readonly start: number
  readonly end: number
  /** What stands between the parentheses, spaces collapsed. */
  readonly inside: string
  readonly marking: Marking
  readonly cost: number
  /** Where on the line it stands: before its portion, after it, or neither. */
  readonly place: 'before' | 'after' | 'inside'
  /** A single letter can be a list item as well: its neighbours must bear it out. */
  readonly letter: boolean
}

const TAB = 9
const LETTER_S = 83
const LETTER_C = 67
const OPEN = 40
const CURLY = 123
const CURLY_CLOSE = 125
/** What a curly bracket costs. */
const BENT = 0.2
/** Longest mark worth reading. */
const LONGEST = 90

/** Controls that make a portion mark without a level. */
const bareControls = /^(?:FOUO|LOU|OUO|SBU|CUI|TSC|SC|CCO|SRD|CFRD|SFRD|AIUO|U\/{0,2}AIUO)$/

/** Level, or level and controls, as portion marks abbreviate them. */
const abbreviated =
  /^(?:\/\/)?(?:JOINT (?:TS|[SCRU])(?: [A-Z]{3,4}){1,8}|[A-Z]{3} (?:TS|[SCRU])|CTS|N[SCRU]|TS|[SCRU])(?:(?:\/\/|[/ -])[A-Z0-9][A-Z0-9 ,/-]{0,60})?$/

/** `(U/IFOUO)`, `(TSIISIIINF)`: strokes for slashes, before a control. */
const wornSlashes =
  /(?:[I1]{2}|\/[I1]|[I1]\/)(?=(?:AIUO|COMINT|FISA|FOUO|HCS|NF|NOFORN|OC|ORCON|REL|SI|TK)(?:[/,I1 ]|$))/g

/** `(S//NT)`, `(U//F U)`, `(S/NO ORN)`: NF, FOUO and NOFORN with a letter misread or lost, which no other control is. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/(?<=\/)(?:HF|MF|NE|NP|NT|NV)(?=\/|$)/, 'NF'],
  [/(?<=\/)(?:F ?[O0]? ?U|F ?U[O0]|F[O0] [O0])$/, 'FOUO'],
  [/(?<=\/)NO ?F?(?:[O0]RN|RN)$/, 'NOFORN'],
]

/** What a marking with a level begins with: the letters of levels, and the slash of those of others. */
const levelInitials = new Set(
  [...levelNames.keys(), ...Object.keys(natoLevels), '/'].map((name) => name.charCodeAt(0)),
)

const spelledLevels = new Vocabulary<Level>(Object.keys(levels).map((name) => [name, name as Level]))

/**
 * Finds the portion marks of a line: in parentheses, upper case, a level or a control inside.
 *
 * Lower-case letters are never portion marks.
 */
export function readPortionMarks(source: string, line: Line): readonly PortionReading[] {
  return (line.flags & OPENING) === 0 || line.upper === 0 ? none : findMarks(source, line)
}

/** Classes of what a mark opens with: OCR makes curly brackets of parentheses. */
const OPENING = Has.openParenthesis | Has.curly
const none: readonly PortionReading[] = []

function findMarks(source: string, line: Line): readonly PortionReading[] {
  let readings: PortionReading[] | undefined
  const isPlain = (line.flags & Has.curly) === 0
  for (let at = line.start; at < line.end; at++) {
    // no further than to the next line that has one
    if (isPlain) at = source.indexOf('(', at)
    if (at < 0 || at >= line.end) break
    const code = source.charCodeAt(at)
    if (code !== OPEN && code !== CURLY) continue
    const next = source.charCodeAt(at + 1)
    if (!isUpper(next) && next !== 47) continue
    const close = closeOf(source, at + 1, Math.min(line.end, at + LONGEST))
    if (close < 0) continue
    const inside = source
      .slice(at + 1, close)
      .replaceAll(/\s+/g, ' ')
      .trim()
    const read = readInside(inside)
    if (!read) continue
    if (inside.length === 1 && isNoMark(source, line, at, close + 1)) continue
    ;(readings ??= []).push({
      start: at,
      end: close + 1,
      inside,
      ...read,
      cost: read.cost + (code === CURLY || source.charCodeAt(close) === CURLY_CLOSE ? BENT : 0),
      place: placeOf(source, line, at, close + 1),
      letter: inside.length === 1,
    })
    at = close
  }
  return readings ?? none
}

/** Offset of the parenthesis that closes a mark; -1 where none does, and where a small letter stands before it. */
function closeOf(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 41 || code === CURLY_CLOSE) return at
    if (code >= 97 && code <= 122) return -1
  }
  return -1
}

/** Whether what stands around a letter says that it is no mark. */
function isNoMark(source: string, line: Line, start: number, end: number): boolean {
  return (
    beginsSubitem(source, end, line.end) ||
    isReason(source, line, start) ||
    isPlural(source, line, start) ||
    isCopyright(source, line, start, end)
  )
}

/** `(C) (ii) direct …`: a letter before a smaller item is an item itself. */
function beginsSubitem(source: string, at: number, end: number): boolean {
  return /^ ?\([ivx]{1,4}\)/.test(source.slice(at, Math.min(end, at + 8)))
}

/** `Reason: (C)`, `REASON: 1.4 (D)`: the paragraph of the order that a paper is classified by. */
const reason = /reasons?[: ]{1,3}(?:1\.[45] ?)?$/i

function isReason(source: string, line: Line, at: number): boolean {
  return reason.test(source.slice(Math.max(line.start, at - 16), at))
}

/** `2 PAGE (S)`, `3 COPY (S)`: one or more of them. */
const counted = /\d [A-Z]{4,10} $/

function isPlural(source: string, line: Line, at: number): boolean {
  return (
    source.charCodeAt(at + 1) === LETTER_S && counted.test(source.slice(Math.max(line.start, at - 14), at))
  )
}

/** `(C) 1984 The Harbor Times`, `Copyright (C) Reuter`: the sign of a copyright, as typewriters and wire services write it. */
function isCopyright(source: string, line: Line, start: number, end: number): boolean {
  return (
    source.charCodeAt(start + 1) === LETTER_C &&
    (/^ ?(?:(?:19|20)\d\d,? (?:by |[A-Z])|[Cc]opyright)/.test(
      source.slice(end, Math.min(line.end, end + 10)),
    ) ||
      /copyright:? ?$/i.test(source.slice(Math.max(line.start, start - 12), start)))
  )
}

/** `Attachment (U/S/C)`: under separate cover, as dispatches say. */
const SEPARATE_COVER = 'U/S/C'

/** @returns the marking, and what its mark would be without damage */
function readInside(inside: string): {marking: Marking; cost: number; inside?: string} | undefined {
  if (inside.toUpperCase() !== inside || inside === SEPARATE_COVER) return undefined
  const slashed = inside.replaceAll(wornSlashes, '//')
  if (slashed !== inside && abbreviated.test(slashed)) {
    const result = readMarking(slashed, true)
    if ('marking' in result && !result.marking.caveats)
      return {marking: result.marking, cost: 0.3, inside: slashed}
  }
  const restored = inside.includes('/') ? restoredControl(inside) : undefined
  if (restored !== undefined && abbreviated.test(restored)) {
    const result = readMarking(restored, true)
    if ('marking' in result) return {marking: result.marking, cost: 0.4, inside: restored}
  }
  if (bareControls.test(inside) || abbreviated.test(inside)) {
    const result = readMarking(inside, true)
    if ('marking' in result && isTight(inside, result.marking)) return {marking: result.marking, cost: 0}
    return undefined
  }
  // spelled out: (TOP SECRET TRINE), (SECRET//NOFORN), (CONF IDENT IAL)
  if (inside.length < 6) return undefined
  const result = levelInitials.has(inside.charCodeAt(0)) ? readMarking(inside, false) : undefined
  if (result && 'marking' in result && result.marking.level !== undefined)
    return {marking: result.marking, cost: 0.1}
  const level = spelledLevels.read(inside, 0, inside.length, 0.15)
  return level && {marking: {system: 'US', level: level.value}, cost: level.cost + 0.2, inside: level.value}
}

/** A mark with the control that it was read from; undefined where none is misread. */
function restoredControl(inside: string): string | undefined {
  for (const [pattern, control] of misread) {
    const restored = inside.replace(pattern, control)
    if (restored !== inside) return restored
  }
  return undefined
}

/** What follows the level with a space or hyphen must be a control that is known, or `(C SECTION)` would be one. */
function isTight(inside: string, marking: Marking): boolean {
  if (inside.includes('/') || !/[ -]/.test(inside)) return true
  return (
    marking.caveats === undefined ||
    marking.caveats.every((caveat) => caveat.length <= 4 || caveat.includes(' '))
  )
}

/** The sign that a converter puts before a heading or an item of a list, or what is left of a marker: `. (S/NF) MISSION:`. */
const signs = /^(?:#{4,6}|[^\w\s]{1,3})$/

/** A marker, a label or nothing before; nothing but punctuation after. */
function placeOf(source: string, line: Line, start: number, end: number): PortionReading['place'] {
  const before = source.slice(line.start, start).trimEnd()
  if (
    before === '' ||
    signs.test(before) ||
    /^[\W_]*(?:[A-Za-z0-9]{1,5}[.)]{1,2}|\d{1,2}[,:;]|[A-Z][A-Za-z]{2,12}(?: \d{1,2})?:)$/.test(before)
  )
    return 'before'
  if (/^[\W_]*[IVXLC]+\.$/.test(before) || /(?:^|\s)(?:SUBJECT|SUBJ|Subject) ?:$/.test(before))
    return 'before'
  let at = end
  while (at < line.end && (isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === 46)) at++
  if (at >= line.end || source.charCodeAt(at - 1) === TAB) return 'after'
  // a title, and its date
  return /^, ?(?:dtd|dated) /i.test(source.slice(at, at + 8)) ? 'after' : 'inside'
}
