import {isWordCharacter} from '../../source/characters.js'
import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import type {Failure} from '../error.js'
import {splitList} from './fields.js'
import {natoLevel} from './foreign.js'
import {addControl} from './add-control.js'
import {administrativeNames, controlForms, historicNames, levelNames, levelPortions} from './registers.js'

/** A word of a marking without double slashes. */
interface Word {
  readonly text: string
  /** A slash, a dash between spaces, a comma or a parenthesis stands before it, and not just a space or hyphen. */
  readonly apart: boolean
}

const APOSTROPHES = new Set([39, 46, 8217])
/** A slash, a comma, a semicolon, a colon, an opening parenthesis. */
const SEPARATORS = new Set([47, 44, 59, 58, 40])
const SPACE = 32

/** Whether a dash stands between spaces, in a gap between words. */
const spacedDash = /^ [-–—]+ $/

function splitWords(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (let at = 0; at < text.length; at++) {
    if (!isWordCharacter(text.charCodeAt(at))) continue
    const start = at
    let marks = false
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (APOSTROPHES.has(code)) marks = true
      else if (!isWordCharacter(code)) break
    }
    const printed = text.slice(start, at)
    words.push({
      text: marks ? printed.replaceAll(/[.'’]/g, '') : printed,
      apart: words.length > 0 && isApart(text, end, start),
    })
    end = at
  }
  return words
}

function isApart(text: string, start: number, end: number): boolean {
  if (end - start === 1) return SEPARATORS.has(text.charCodeAt(start))
  for (let at = start; at < end; at++) if (SEPARATORS.has(text.charCodeAt(at))) return true
  return text.charCodeAt(start) === SPACE && spacedDash.test(text.slice(start, end))
}

/** `WHEN SEPARATED FROM ATTACHMENT`, in parentheses or not. */
const condition = /[ ,(-]{1,4}(?:WHEN|UPON|IF) [A-Z ,]{1,60}\)?$/
/** `EXCEPT UK AND CANADA`: whom the control before it does not hold for. */
const exception = /[ -](EXCEPT [A-Z]{2,14}(?:,? [A-Z]{2,14}){0,6})$/
/** `REL TO USA, AUS`: the list at the end of a marking. */
const releaseList = /[ /-]REL(?: TO)? ([A-Z]{2,4}(?:[,/ ]{1,2}(?:AND )?[A-Z]{2,4}){0,12})$/

/**
 * Reads a marking of the time before mid-1998: a level or an administrative control, then controls separated as the
 * typist liked.
 *
 * @param text upper case, spaces single
 * @param short whether the level may be abbreviated, as in portion marks
 * @returns why it is no marking, or undefined where the marking was filled in
 */
export function readFreeForm(
  text: string,
  offset: number,
  marking: Marking,
  short: boolean,
): Failure | undefined {
  const whole = administrativeNames.get(text)
  if (whole) {
    marking.administrative = whole
    return undefined
  }
  let rest = text
  const conditional = condition.exec(rest)
  if (conditional) rest = rest.slice(0, conditional.index)
  const except = exception.exec(rest)
  if (except) rest = rest.slice(0, except.index)
  const list = releaseList.exec(rest)
  if (list) rest = rest.slice(0, list.index)
  const words = splitWords(rest)
  const used = readHead(words, marking, short)
  const known = readControls(words, used, marking, short)
  if (known === 'unknown' || (used === 0 && known === 0))
    return {code: 'unknown-value', offset, expected: 'a classification level or control'}
  if (except) addControl(marking, except[1] as string)
  if (list) marking.releasableTo = splitList((list[1] as string).replaceAll(/[/ ]+(?:AND )?|, ?/g, ','))
  if (used > 0 && list) marking.separators = 'free'
  return undefined
}

/** Reads the level or administrative control that heads the marking; how many words it takes. */
function readHead(words: readonly Word[], marking: Marking, short: boolean): number {
  const first = words[0]?.text ?? ''
  if (short) {
    const portion = levelPortions.get(first)
    if (portion) {
      marking.level = portion
      return 1
    }
    const joined = joinedPortion(first, marking)
    if (joined) return 1
  }
  for (let used = Math.min(5, words.length); used > 0; used--) {
    const phrase = phraseOf(words, 0, used)
    const level = levelNames.get(phrase)
    const administrative = level ? undefined : administrativeNames.get(phrase)
    if (level) marking.level = level
    else if (administrative) marking.administrative = administrative
    else if (!readNatoHead(phrase, marking)) continue
    if (!administrative) delete marking.form
    return used
  }
  return readSpaced(words, marking)
}

/** `TSC`, `SC`: the level with its COMINT letter. `SRD`, `SFRD`, `CFRD`: with the letters of atomic energy. */
function joinedPortion(word: string, marking: Marking): boolean {
  const joined = /^(TS|S|C)(C|RD|FRD)$/.exec(word)
  if (!joined) return false
  marking.level = levelPortions.get(joined[1] as string) as Level
  addControl(marking, joined[2] === 'C' ? 'COMINT' : (joined[2] as string))
  return true
}

/** `NATO SECRET`, `COSMIC TOP SECRET`, as they stood before the double slash. */
function readNatoHead(phrase: string, marking: Marking): boolean {
  const level = natoLevel(phrase)
  if (!level) return false
  marking.system = 'NATO'
  marking.level = level
  marking.owners = ['NATO']
  return true
}

/** `S E C R E T`, `T-O-P S-E-C-R-E-T`: one letter a word. */
function readSpaced(words: readonly Word[], marking: Marking): number {
  let used = 0
  while (used < words.length && (words[used] as Word).text.length === 1) used++
  for (; used >= 4; used--) {
    const text = words
      .slice(0, used)
      .map((word) => word.text)
      .join('')
    const level = levelNames.get(text)
    if (!level) continue
    marking.level = level
    return used
  }
  return 0
}

function phraseOf(words: readonly Word[], at: number, count: number): string {
  if (count === 1) return (words[at] as Word).text
  return words
    .slice(at, at + count)
    .map(({text}) => text)
    .join(' ')
}

/** Most words of a control. */
const LONGEST = 12

/**
 * Reads the controls behind the level. Words that no list knows make a caveat where something sets them apart from the
 * level; words that only a space parts from it are a sentence.
 *
 * @returns how many controls were known, or `unknown`
 */
function readControls(
  words: readonly Word[],
  from: number,
  marking: Marking,
  short: boolean,
): number | 'unknown' {
  let known = 0
  let unknown: string[] = []
  const flush = () => {
    if (unknown.length > 0) addControl(marking, unknown.join(' '))
    unknown = []
  }
  for (let at = from; at < words.length;) {
    const control = controlAt(words, at, short)
    if (control) {
      flush()
      addControl(marking, control.name)
      known++
      at += control.used
      continue
    }
    const {text, apart} = words[at] as Word
    if (!apart && !short && unknown.length === 0) return 'unknown'
    if (apart) flush()
    unknown.push(text)
    at++
  }
  flush()
  return known
}

function controlAt(
  words: readonly Word[],
  at: number,
  short: boolean,
): {name: string; used: number} | undefined {
  for (let used = Math.min(LONGEST, words.length - at); used > 0; used--) {
    const phrase = phraseOf(words, at, used)
    const historic = historicNames.get(phrase)
    if (historic !== undefined) return {name: historic, used}
    const form = controlForms.get(phrase)
    if (form && (short || !form.short)) return {name: phrase, used}
    if (administrativeNames.has(phrase)) return {name: administrativeNames.get(phrase) as string, used}
  }
  return undefined
}
