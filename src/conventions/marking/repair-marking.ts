import type {Level} from '../../lexicon/levels.js'
import {Vocabulary} from '../../source/vocabulary.js'
import type {Marking} from '../../tree/marking.js'
import {isUnknown, readMarking} from './grammar.js'
import {isLookAlike} from './look-alikes.js'
import {levelWords} from './phrases.js'
import {administrativeNames, controlForms, historicNames} from './registers.js'

/** A marking read through damage. */
export interface RepairedMarking {
  readonly marking: Marking
  /** What the damage costs to read. */
  readonly cost: number
}

/** How much damage to a level is read through, as cost a character, and at most. */
const LEVEL_STRAIN = 0.3
const LEVEL_COST = 1.8
/** How much damage to a control is read through, as cost a character: an unknown control is not turned into a known one. */
const CONTROL_STRAIN = 0.14
/** Shortest control that is read through damage. */
const SHORTEST_CONTROL = 5
/** Longest string that is repaired. */
const LONGEST = 200

/** Every control of several letters by its forms; forms that differ by spaces or hyphens alone are one. */
const controls = new Vocabulary<string>(
  [
    ...new Map(
      [
        ...historicNames.keys(),
        ...administrativeNames.keys(),
        ...controlForms.keys(),
        'RD-CNWDI',
        'FRD-CNWDI',
      ]
        .filter(({length}) => length >= SHORTEST_CONTROL)
        .map((name) => [name.replaceAll(/[ -]/g, ''), name]),
    ).values(),
  ].map((name) => [name, name]),
)

/** The level that the first words are: the cheapest reading, of the most words. */
function readLevel(text: string): {level: Level; end: number; cost: number} | undefined {
  let best: {level: Level; end: number; cost: number} | undefined
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && (!/[ /]/.test(text[end] as string) || text[end - 1] === '/')) continue
    const read = levelWords.read(text, 0, end, LEVEL_STRAIN)
    if (!read || read.cost > LEVEL_COST || (best && read.cost > best.cost)) continue
    best = {level: read.value, end, cost: read.cost}
  }
  return best && best.cost > 0 && isLookAlike(text.slice(0, best.end)) ? undefined : best
}

/** What a stroke among capitals is taken for that is none. */
const strokes: Readonly<Record<string, string>> = {l: 'I', '(': 'C'}
const STROKE_COST = 0.2

/** `CONFlDENTIAL`, `SE(RET`: strokes among capitals as letters. */
function withLetters(printed: string): {text: string; cost: number} {
  let cost = 0
  const text = printed.replaceAll(/([A-Z])([l(])(?=[A-Z ]|$)/g, (_, before: string, stroke: string) => {
    cost += STROKE_COST
    return before + (strokes[stroke] as string)
  })
  return {text: text.toUpperCase().trim(), cost}
}

/** What separates controls from the level and from one another. */
const separator = /(\/{1,2}| - |[()])/

/** Controls behind the level, each as the register has it where it can only be that. */
function repairControls(rest: string): {text: string; cost: number} {
  let cost = 0
  const parts = rest.split(separator).map((part) => {
    const name = part.trim()
    if (name.length < SHORTEST_CONTROL || isKnown(name)) return part
    const read = controls.read(name, 0, name.length, CONTROL_STRAIN)
    if (!read) return part
    cost += read.cost
    return part.replace(name, read.value)
  })
  return {text: parts.join(''), cost}
}

function isKnown(control: string): boolean {
  const result = readMarking(`SECRET//${control}`, false)
  return 'marking' in result && !result.marking.caveats?.some(isUnknown)
}

/**
 * Reads a marking part by part through damage: `SEGRET//N0FORN`. Each part is looked up in its own closed list, so that the
 * letters of one do not weigh on another.
 */
export function repairMarking(printed: string): RepairedMarking | undefined {
  if (printed.length > LONGEST) return undefined
  const {text, cost: spelling} = withLetters(printed)
  const head = readLevel(text)
  if (!head) return undefined
  const rest = repairControls(text.slice(head.end))
  const cost = spelling + head.cost + rest.cost
  const result = cost > 0 ? readMarking(head.level + rest.text, false) : undefined
  return result && 'marking' in result ? {marking: result.marking, cost} : undefined
}
