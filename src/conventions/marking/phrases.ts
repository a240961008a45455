import {historicControls} from '../../lexicon/historic-controls.js'
import {administrativeControls, levels, type AdministrativeControl, type Level} from '../../lexicon/levels.js'
import {isWordCharacter} from '../../source/characters.js'
import {Openings} from '../../source/phrases.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Marking} from '../../tree/marking.js'
import type {Cell, Piece, Range} from './cells.js'
import {addControl} from './add-control.js'
import {FirstWords} from './first-words.js'
import {normalPhrase} from './registers.js'

/** What a phrase of a banner line means. */
export type Meaning =
  | {readonly kind: 'level'; readonly level: Level}
  | {readonly kind: 'administrative'; readonly control: AdministrativeControl}
  | {
      readonly kind: 'control'
      readonly control: string
      readonly dependent: boolean
      readonly caption: boolean
    }
  | {readonly kind: 'neutral'}

/** A phrase found among the pieces of a cell, by their indices. */
export interface Element {
  readonly meaning: Meaning
  readonly first: number
  readonly last: number
}

/** Words of forms and cables that stand beside a level and take nothing from it. */
const neutralPhrases = [
  'CLASSIFICATION', 'CLASS', 'DISPATCH', 'CITE', 'STAFF', 'IMMEDIATE', 'PRIORITY', 'ROUTINE', 'FLASH', 'NIACT',
  'SECTION', 'PAGE', 'PART', 'COPY', 'COPIES', 'SLUGS', 'ASSOCIATED CAVEATS', 'CAVEATS', 'FINAL SECTION', 'REGRADED',
  'EXCLUDED FROM AUTOMATIC REGRADING', 'EXCLUDED FROM AUTOMATIC', 'DOWNGRADING AND DECLASSIFICATION',
  'EXCLUDED FROM AUTOMATIC DOWNGRADING AND DECLASSIFICATION', 'WHEN FILLED IN', 'GROUP 1', 'NO', 'OF', 'INVOLVED',
  // who is not to have a telegram
  'NOT FOR ADS',
  // the head of an information report
  'REPORT CLASS',
  // the legend of a record's form, and the number of a series
  'ITEM IS RESTRICTED', 'FOUO NO',
  // services and what they do
  'SECRET SERVICE', 'SECRET INTELLIGENCE SERVICE', 'SECRET POLICE',
] as const // prettier-ignore

/** What OCR makes of short slugs of CIA's cables, which nothing else is. */
const misreadSlugs: Readonly<Record<string, readonly string[]>> = {
  RYBAT: ['AYBAT', 'KYBAT', 'RIBAT', 'RVBAT', 'RY8AT', 'RYBAI', 'RYDAT', 'RYEAT', 'RYGAT', 'RYHAT', 'RYPAT', 'RYRAT', 'RYSAT'],
  WNINTEL: ['ININTEL', 'MNINTEL', 'VNINTEL', 'WHINTEL', 'WNINTEI', 'WNINTFL'],
} // prettier-ignore

interface Phrase {
  readonly words: readonly string[]
  readonly meaning: Meaning
}

/** Shortest form that is read in running pages: CONF and UNCL belong to cables' clean strings. */
const SHORTEST_LEVEL = 5
/** Shortest control that is read through damage by itself. */
const SHORTEST_DAMAGED = 9
/** Letters from which on a marking is looked up by its first ones. */
export const LONG_MARKING = 20

function meanings(): [form: string, meaning: Meaning][] {
  const all: [string, Meaning][] = []
  for (const [name, {variants, abbreviations}] of Object.entries(levels)) {
    const forms = [name, ...variants, ...abbreviations].filter((form) => form.length >= SHORTEST_LEVEL)
    for (const form of forms) all.push([form, {kind: 'level', level: name as Level}])
  }
  for (const [name, {variants}] of Object.entries(administrativeControls)) {
    const control = name as AdministrativeControl
    for (const form of [name, ...variants]) all.push([form, {kind: 'administrative', control}])
  }
  for (const [name, {variants, dependent, caption}] of Object.entries(historicControls)) {
    const meaning: Meaning = {
      kind: 'control',
      control: name,
      dependent: dependent === true,
      caption: caption === true,
    }
    for (const form of [name, ...variants, ...(misreadSlugs[name] ?? [])]) all.push([form, meaning])
  }
  for (const form of neutralPhrases) all.push([form, {kind: 'neutral'}])
  return all
}

const all = meanings()

/** Phrases by their first word, longest first. */
const byFirstWord = new Map<string, Phrase[]>()
/** The first words of all phrases, and of those that mean something by themselves. */
const firstWords = new FirstWords()
const markingWords = new FirstWords()

for (const [form, meaning] of all) {
  const words = normalPhrase(form).split(' ') as [string, ...string[]]
  const [first] = words
  const list = byFirstWord.get(first)
  if (list) list.push({words, meaning})
  else byFirstWord.set(first, [{words, meaning}])
  firstWords.add(words)
  if (meaning.kind !== 'neutral') markingWords.add(words)
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Letters that stand alone from which on they may be a word whose letters are spaced apart. */
const SPACED = 4
const SLASH = 47
const PERIOD = 46

/**
 * Whether a cell may hold a marking that is printed clean: a word that could begin one, letters spaced apart, or a double
 * slash. Looks at each character once and makes nothing.
 *
 * @param whole whether nothing is read on it already; where something is, a word may be cut, and its shape alone counts
 */
export function mayHoldMarking(source: string, {start, end}: Range, whole: boolean): boolean {
  let single = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isWordCharacter(code)) {
      if (code === SLASH && at > start && source.charCodeAt(at - 1) === SLASH) return true
      continue
    }
    const from = at
    let points = 0
    while (++at < end) {
      const inner = source.charCodeAt(at)
      if (isWordCharacter(inner)) continue
      // a point inside an abbreviation joins
      if (inner !== PERIOD || at + 1 >= end || !isWordCharacter(source.charCodeAt(at + 1))) break
      points++
    }
    const length = at - from - points
    if (markingWords.hasShape(source, from, length)) {
      if (!whole || markingWords.goesOn(source, from, at, end)) return true
    }
    if (length === 1 && ++single >= SPACED) return true
  }
  return false
}

/** Finds the phrases of the registers among the pieces, longest first. */
export function findPhrases(source: string, cell: Cell): Element[] {
  const {pieces} = cell
  const elements: Element[] = []
  for (let at = 0; at < pieces.length; at++) {
    const {start, end, length} = pieces[at] as Piece
    const mayBegin = firstWords.mayBegin(source, start, end, length, cell.end)
    const found = mayBegin ? phraseAt(pieces, at) : undefined
    if (!found) continue
    elements.push(found)
    at = found.last
  }
  return elements
}

function phraseAt(pieces: readonly Piece[], at: number): Element | undefined {
  const phrases = byFirstWord.get((pieces[at] as Piece).text())
  if (!phrases) return undefined
  for (const {words, meaning} of phrases) {
    let count = 1
    while (count < words.length && pieces[at + count]?.text() === words[count]) count++
    if (count === words.length) return {meaning, first: at, last: at + count - 1}
  }
  return undefined
}

function lettersOf(text: string): number {
  return text.replaceAll(/[^A-Z]/g, '').length
}

/** What may be read through damage where it stands alone: not what stands beside a level only, even in clean print. */
const damaged = all.filter(
  ([form, meaning]) =>
    meaning.kind === 'level' ||
    (meaning.kind === 'administrative' && form.length >= SHORTEST_LEVEL) ||
    (meaning.kind === 'control' && !meaning.dependent && form.length >= SHORTEST_DAMAGED),
)

/** What a worn stamp leaves of TOP. */
export const topWords: ReadonlySet<string> = new Set(
  ['TOP', 'TO', 'TEP', 'TWP', 'T0P', 'TCP', 'FOP', 'TOF', 'TQP', 'IOP', 'JOP', 'OP', 'TOI', 'TOL'], // prettier-ignore
)

/** Whole markings, read through damage. */
export const wholeMarkings = new Vocabulary<Meaning>(
  damaged.filter(([form]) => lettersOf(form) < LONG_MARKING),
)
/** Long markings, read through damage by their opening. */
export const longMarkings = new Openings<Meaning>(damaged.filter(([form]) => lettersOf(form) >= LONG_MARKING))
/** Levels alone, read through damage. */
export const levelWords = new Vocabulary<Level>(Object.keys(levels).map((name) => [name, name as Level]))
/** Short controls that stand behind a level, read through damage. */
export const controlWords = new Vocabulary<string>(
  all.flatMap(([form, meaning]): [string, string][] =>
    meaning.kind === 'control' && form.length >= SHORTEST_LEVEL ? [[form, meaning.control]] : [],
  ),
)

/** The marking that a phrase is by itself. */
export function markingOf(meaning: Meaning): Marking {
  const marking: Marking = {system: 'US'}
  if (meaning.kind === 'level') marking.level = meaning.level
  else if (meaning.kind === 'administrative') marking.administrative = meaning.control
  else if (meaning.kind === 'control') addControl(marking, meaning.control)
  return marking
}
