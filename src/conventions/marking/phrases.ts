import {historicControls} from '../../lexicon/historic-controls.js'
import {administrativeControls, levels, type AdministrativeControl, type Level} from '../../lexicon/levels.js'
import {isWordCharacter} from '../../source/characters.js'
import {Openings} from '../../source/phrases.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Marking} from '../../tree/marking.js'
import type {Piece, Range} from './cells.js'
import {addControl} from './add-control.js'
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
  // the legend of a record's form, and the number of a series
  'ITEM IS RESTRICTED', 'FOUO NO',
  // services and what they do
  'SECRET SERVICE', 'SECRET INTELLIGENCE SERVICE', 'SECRET POLICE',
] as const // prettier-ignore

/** Words that differ from a marking by a letter or two and are words themselves. */
export const lookAlikeWords: ReadonlySet<string> = new Set([
  'CLASSIFIED', 'CONFIDENCE', 'CONFIDENTIALLY', 'DECLASSIFIED', 'DISSEMINATION', 'DISTRIBUTION', 'REGRET', 'RESTRICTION',
  'RESTRICTIONS', 'RESTRICTIVE', 'RESTRICTS', 'SACRED', 'SECOND', 'SECRETARY',
  'SECRETE', 'SECRETS', 'SECT', 'SECTION', 'SECTOR', 'SECURE', 'SECURED', 'SEGMENT', 'STREET', 'STREETS', 'TOPS',
  // titles of forms
  'SUMMARYOFINFORMATION',
  // what is left of a marking whose first word stands on the line above
  'USEONLY',
]) // prettier-ignore

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
    for (const form of [name, ...variants]) all.push([form, meaning])
  }
  for (const form of neutralPhrases) all.push([form, {kind: 'neutral'}])
  return all
}

const all = meanings()

/** The phrases, and what tells quickly that none begins with a word. */
interface Register {
  /** Phrases by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>
  /** 1 for the first two letters and the length of each first word; see {@link mayBegin}. */
  readonly firstShapes: Uint8Array
  /** The same, without the words that mean nothing by themselves. */
  readonly markingShapes: Uint8Array
}

function registerOf(phrases: readonly [form: string, meaning: Meaning][]): Register {
  const byFirstWord = new Map<string, Phrase[]>()
  const firstShapes = new Uint8Array(32 * 32 * 32)
  const markingShapes = new Uint8Array(32 * 32 * 32)
  for (const [form, meaning] of phrases) {
    const words = normalPhrase(form).split(' ')
    const [first] = words as [string]
    const list = byFirstWord.get(first)
    if (list) list.push({words, meaning})
    else byFirstWord.set(first, [{words, meaning}])
    const shape = shapeOf(first.charCodeAt(0), first.charCodeAt(1), first.length)
    firstShapes[shape] = 1
    if (meaning.kind !== 'neutral') markingShapes[shape] = 1
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {byFirstWord, firstShapes, markingShapes}
}

const {byFirstWord, firstShapes, markingShapes} = registerOf(all)

function shapeOf(first: number, second: number, length: number): number {
  return ((first & 31) << 10) | ((length < 2 ? 0 : second & 31) << 5) | Math.min(length, 31)
}

/** Whether a word of these first letters and length could begin a phrase: a test before the word is made a string. */
function mayBegin(source: string, {start, length}: Piece): boolean {
  return firstShapes[shapeOf(source.charCodeAt(start), source.charCodeAt(start + 1), length)] === 1
}

/** Letters that stand alone from which on they may be a word whose letters are spaced apart. */
const SPACED = 4
const SLASH = 47
const PERIOD = 46

/**
 * Whether a cell may hold a marking that is printed clean: a word that could begin one, letters spaced apart, or a double
 * slash. Looks at each character once and makes nothing.
 */
export function mayHoldMarking(source: string, {start, end}: Range): boolean {
  let single = 0
  let first = 0
  let second = 0
  let length = 0
  let before = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : 0
    if (isWordCharacter(code)) {
      if (length === 0) first = code
      else if (length === 1) second = code
      length++
    } else if (length > 0) {
      // a point inside an abbreviation joins
      if (code === PERIOD && at + 1 < end && isWordCharacter(source.charCodeAt(at + 1))) continue
      if (markingShapes[shapeOf(first, second, length)] === 1) return true
      if (length === 1 && ++single >= SPACED) return true
      length = 0
    } else if (code === SLASH && before === SLASH) {
      return true
    }
    before = code
  }
  return false
}

/** Finds the phrases of the registers among the pieces, longest first. */
export function findPhrases(source: string, pieces: readonly Piece[]): Element[] {
  const elements: Element[] = []
  for (let at = 0; at < pieces.length;) {
    const found = phraseAt(source, pieces, at)
    if (found) elements.push(found)
    at = found ? found.last + 1 : at + 1
  }
  return elements
}

function phraseAt(source: string, pieces: readonly Piece[], at: number): Element | undefined {
  const piece = pieces[at] as Piece
  if (!mayBegin(source, piece)) return undefined
  for (const {words, meaning} of byFirstWord.get(piece.text()) ?? []) {
    if (words.every((word, index) => pieces[at + index]?.text() === word)) {
      return {meaning, first: at, last: at + words.length - 1}
    }
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
