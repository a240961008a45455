import {isCountryCode} from '../../lexicon/countries.js'
import {natoLevels, natoQualifiedPortions, natoQualifiers} from '../../lexicon/controls.js'
import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import type {Failure} from '../error.js'
import {readFields, type Field} from './fields.js'
import {faults, MarkingDraft} from './marking-draft.js'
import {levelNames, levelPortions} from './registers.js'

/** What stands before the first field: the marking so far, or why it is none. */
type Head = Marking | Failure

function isFailure(head: Head): head is Failure {
  return 'code' in head
}

/**
 * Reads a marking that begins with a double slash, since its level is not of the United States:
 * `//JOINT SECRET CAN USA`, `//DEU RESTRICTED`, `//COSMIC TOP SECRET//BALK`.
 */
export function readForeign(fields: readonly Field[], short: boolean): MarkingDraft | Failure {
  const [head, ...rest] = fields as [Field, ...Field[]]
  const {text, offset} = head
  if (text === '') return {code: 'malformed', offset, expected: 'an owner and a level'}
  const words = text.split(/[ ,]+/)
  const marking =
    words[0] === 'JOINT'
      ? readJoint(words, offset, short)
      : (readNato(head, words, short) ?? readOwner(words, offset, short))
  if (isFailure(marking)) return marking
  if (short) marking.form = 'short'
  const draft = new MarkingDraft(marking, short)
  // a list of owners has spaces, and no commas
  if (text.includes(',')) draft.faults |= faults.commas
  const qualifier = natoQualifiers.find((name) => name === rest[0]?.text)
  if (qualifier) marking.nato = qualifier
  return readFields(qualifier ? rest.slice(1) : rest, draft) ?? draft
}

function readJoint(words: readonly string[], offset: number, short: boolean): Head {
  const {level, used} = levelAt(words, 1, short)
  if (level === undefined) return {code: 'unknown-value', offset: offset + 6, expected: 'a level after JOINT'}
  const owners = words.slice(1 + used)
  if (owners.length < 2) return {code: 'malformed', offset, expected: 'two owners or more'}
  if (!owners.every(isCountryCode)) return {code: 'unknown-value', offset, expected: 'country codes'}
  return {system: 'JOINT', level, owners}
}

function readOwner(words: readonly string[], offset: number, short: boolean): Head {
  const owners: string[] = []
  while (owners.length < words.length && isCountryCode(words[owners.length] as string))
    owners.push(words[owners.length] as string)
  if (owners.length === 0) return {code: 'unknown-value', offset, expected: 'JOINT, NATO or a country code'}
  const {level, used} = levelAt(words, owners.length, short)
  if (level === undefined) return {code: 'unknown-value', offset, expected: 'a level after the owner'}
  if (owners.length + used < words.length)
    return {code: 'trailing-text', offset, expected: 'nothing after the level'}
  return {system: 'FGI', level, owners}
}

/** The level that begins at a word. */
function levelAt(words: readonly string[], at: number, short: boolean): {level?: Level; used: number} {
  const word = words[at] ?? ''
  if (word === 'TOP' && words[at + 1] === 'SECRET') return {level: 'TOP SECRET', used: 2}
  const level = short ? levelPortions.get(word) : levelNames.get(word)
  return level === undefined ? {used: 0} : {level, used: 1}
}

const natoHeads: ReadonlyMap<string, {level: Level; portion: boolean}> = new Map(
  Object.entries(natoLevels).flatMap(
    ([name, {level, portion}]): [string, {level: Level; portion: boolean}][] => [
      [name, {level, portion: false}],
      [portion, {level, portion: true}],
    ],
  ),
)

/** The NATO level that a phrase is. */
export function natoLevel(phrase: string): Level | undefined {
  const head = natoHeads.get(phrase)
  return head?.portion === false ? head.level : undefined
}

function readNato({text, offset}: Field, words: readonly string[], short: boolean): Head | undefined {
  const [portion, qualifier] = natoQualifiedPortions[text] ?? [text]
  const head = natoHeads.get(portion)
  if (head) {
    if (head.portion && !short)
      return {code: 'malformed', offset, expected: 'the banner form of the NATO level'}
    return {
      system: 'NATO',
      level: head.level,
      owners: ['NATO'],
      ...(qualifier !== undefined && {nato: qualifier as NonNullable<Marking['nato']>}),
    }
  }
  if (words[0] === 'COSMIC')
    return {code: 'malformed', offset: offset + 7, expected: 'TOP SECRET: no other level is COSMIC'}
  if (words[0] !== 'NATO') return undefined
  const {level, used} = levelAt(words, 1, short)
  if (level === 'TOP SECRET') return {code: 'malformed', offset, expected: 'COSMIC TOP SECRET'}
  if (level === undefined || used + 1 < words.length)
    return {code: 'unknown-value', offset: offset + 5, expected: 'a level after NATO'}
  return {system: 'NATO', level, owners: ['NATO']}
}
