import type {Marking} from '../../tree/marking.js'
import type {Failure} from '../error.js'
import {readCui} from './cui.js'
import {readFields, splitFields, type Field} from './fields.js'
import {readForeign} from './foreign.js'
import {readFreeForm} from './free-form.js'
import {faults, MarkingDraft} from './marking-draft.js'
import {historicNames, levelNames, levelPortions, normalPhrase} from './registers.js'
import {writeMarking} from './stringify.js'

/** A marking, or why the text is none. */
export type MarkingResult = {readonly marking: Marking} | {readonly failure: Failure}

/** The print in capitals, with single spaces. */
function capitals(printed: string): string {
  const text = printed.toUpperCase()
  return /\s{2}|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text
}

/**
 * Reads a marking by the grammar of the CAPCO register, with the forms of the time before it.
 *
 * @param printed the marking without parentheses or strike-through
 * @param short whether levels and controls may be abbreviated, as in portion marks
 */
export function readMarking(printed: string, short: boolean): MarkingResult {
  const text = capitals(printed)
  const fields = splitFields(text)
  const result = readSystem(fields, short)
  if ('code' in result) return {failure: result}
  const {marking} = result
  if (result.faults !== 0) marking.printed = arrange(fields)
  // words in lower case that no list knows are prose: "secret meeting"
  if (marking.caveats && printed !== text && marking.caveats.some(isUnknown))
    return {failure: {code: 'unknown-value', offset: 0, expected: 'a marking, and not a sentence'}}
  return {marking}
}

/** Whether a caveat is in no list. */
export function isUnknown(caveat: string): boolean {
  return !historicNames.has(normalPhrase(caveat))
}

/** The print without the spaces around its slashes. */
function arrange(fields: readonly Field[]): string {
  return fields.map(({text}) => text.replaceAll(/ ?\/ ?/g, '/')).join('//')
}

function readSystem(fields: readonly [Field, ...Field[]], short: boolean): MarkingDraft | Failure {
  const [head, ...rest] = fields
  const {text, offset} = head
  if (text === '')
    return rest.length > 0 ? readForeign(rest, short) : {code: 'empty', offset, expected: 'a marking'}
  if (text === 'CUI' || text === 'CONTROLLED') return readControlled(fields, short)
  const marking: Marking = short ? {system: 'US', form: 'short'} : {system: 'US'}
  const draft = new MarkingDraft(marking, short)
  const level = short ? (levelPortions.get(text) ?? levelNames.get(text)) : levelNames.get(text)
  if (level) {
    marking.level = level
    if (short ? text.length > 2 : text !== level) spellOut(draft, text, short)
  } else {
    const failure = readFreeForm(text, offset, marking, short)
    if (failure) return failure
    if (/^TOP ?\/ ?SECRET\b/.test(text)) draft.faults |= faults.parted
  }
  return readFields(rest, draft) ?? draft
}

/** A level written out in a portion mark, or abbreviated in a banner. */
function spellOut(draft: MarkingDraft, text: string, short: boolean): void {
  if (short) {
    delete draft.marking.form
    if (text !== draft.marking.level) draft.faults |= faults.style
  } else {
    const sameLetters = text.replaceAll(/[ -]/g, '') === draft.marking.level?.replaceAll(' ', '')
    if (!sameLetters) draft.faults |= faults.abbreviated
  }
}

function readControlled(fields: readonly Field[], short: boolean): MarkingDraft | Failure {
  const rest = fields.slice(1)
  const empty = rest.find(({text}) => text === '')
  if (empty) return {code: 'malformed', offset: empty.offset, expected: 'a CUI category or control'}
  const result = readCui(rest, short)
  if ('code' in result) return result
  const draft = new MarkingDraft(result, short)
  if (arrange(fields) !== writeMarking(result, short)) draft.faults |= faults.style
  return draft
}

/** In which ways the print of a marking departs from the register, as bits of `faults`; 0 where it does not. */
export function faultsOf({printed, form}: Marking): number {
  if (printed === undefined) return 0
  const result = readSystem(splitFields(printed), form === 'short')
  return 'code' in result ? 0 : result.faults
}
