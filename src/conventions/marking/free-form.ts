import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import type {Failure} from '../error.js'
import {
  administrativeNames,
  disseminationForms,
  historicNames,
  levelNames,
  levelPortions,
  nonIcForms,
  normalPhrase,
} from './registers.js'

/** Adds a control, by its canonical name, to the list of the marking that it belongs to. */
export function addControl(marking: Marking, control: string): void {
  const dissemination = disseminationForms.get(control)
  const nonIc = nonIcForms.get(control)
  if (dissemination) (marking.dissemination ??= []).push(dissemination.canonical)
  else if (nonIc) (marking.nonIc ??= []).push(nonIc.canonical)
  else (marking.caveats ??= []).push(control)
}

/**
 * Reads a marking of the time before mid-1998: a level or an administrative control, then controls separated as the
 * typist liked.
 *
 * @param text upper case, spaces single
 * @returns why it is no marking, or undefined where the marking was filled in
 */
export function readFreeForm(
  text: string,
  offset: number,
  marking: Marking,
  short: boolean,
): Failure | undefined {
  const whole = administrativeNames.get(normalPhrase(text))
  if (whole) {
    marking.administrative = whole
    return undefined
  }
  let rest = text
  const condition = /[ (](?:WHEN|UPON|IF) [A-Z ,]{1,60}\)?$/.exec(rest)
  if (condition) rest = rest.slice(0, condition.index)
  const words = normalPhrase(rest)
    .split(' ')
    .filter((word) => word !== '')
  let at = 0
  const head = short ? portionHead(words) : bannerHead(words)
  if (head.level) marking.level = head.level
  else if (head.administrative) marking.administrative = head.administrative
  at = head.used
  const controls: string[] = []
  let unknown: string[] = []
  const flush = () => {
    if (unknown.length > 0) controls.push(unknown.join(' '))
    unknown = []
  }
  while (at < words.length) {
    const control = controlAt(words, at)
    if (control) {
      flush()
      controls.push(control.canonical)
      at += control.used
    } else {
      unknown.push(words[at] as string)
      at++
    }
  }
  flush()
  const known = controls.filter(
    (control) =>
      historicNames.has(normalPhrase(control)) || disseminationForms.has(control) || nonIcForms.has(control),
  )
  if (head.used === 0 && known.length === 0) {
    return {code: 'unknown-value', offset, expected: 'a classification level or control'}
  }
  for (const control of controls) addControl(marking, control)
  return undefined
}

interface Head {
  readonly level?: Level
  readonly administrative?: NonNullable<Marking['administrative']>
  readonly used: number
}

function bannerHead(words: readonly string[]): Head {
  for (let used = Math.min(5, words.length); used > 0; used--) {
    const text = words.slice(0, used).join(' ')
    const level = levelNames.get(text)
    if (level) return {level, used}
    const administrative = administrativeNames.get(text)
    if (administrative) return {administrative, used}
  }
  // S E C R E T, T-O-P S-E-C-R-E-T: one letter a word
  let used = 0
  while (used < words.length && (words[used] as string).length === 1) used++
  for (; used >= 4; used--) {
    const text = words.slice(0, used).join('')
    const level = levelNames.get(text) ?? (text === 'TOPSECRET' ? 'TOP SECRET' : undefined)
    if (level) return {level, used}
  }
  return {used: 0}
}

function portionHead(words: readonly string[]): Head {
  const first = words[0] ?? ''
  const level = levelPortions.get(first)
  if (level) return {level, used: 1}
  // TSC, SC: the level with its COMINT letter; SRD, SFRD, CFRD: with the atomic energy letters
  const comint = /^(TS|S|C)(?:C|RD|FRD)$/.exec(first)
  if (comint) return {level: levelPortions.get(comint[1] as string) as Level, used: 1}
  return bannerHead(words)
}

function controlAt(words: readonly string[], at: number): {canonical: string; used: number} | undefined {
  for (let used = Math.min(12, words.length - at); used > 0; used--) {
    const text = words.slice(at, at + used).join(' ')
    const control =
      historicNames.get(text) ?? disseminationForms.get(text)?.canonical ?? nonIcForms.get(text)?.canonical
    if (control) return {canonical: control, used}
  }
  return undefined
}
