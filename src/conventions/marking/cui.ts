import type {Marking} from '../../tree/marking.js'
import type {Failure} from '../error.js'
import {splitList, type Field} from './fields.js'
import {cuiForms} from './registers.js'

/** Reads what follows `CUI` (EO 13556; 32 CFR 2002.20): categories, then limited dissemination controls. */
export function readCui(fields: readonly Field[], short: boolean): Marking | Failure {
  const marking: Marking = short ? {system: 'CUI', form: 'short'} : {system: 'CUI'}
  for (const {text, offset} of fields) {
    for (const printed of text.split('/')) {
      const entry = printed.trim()
      const control = cuiForms.get(entry)
      if (control !== undefined) (marking.dissemination ??= []).push(control)
      else if (entry.startsWith('REL TO '))
        marking.releasableTo = [...(marking.releasableTo ?? []), ...splitList(entry.slice(7))]
      else if (entry.startsWith('DISPLAY ONLY '))
        marking.displayOnly = [...(marking.displayOnly ?? []), ...splitList(entry.slice(13))]
      else if (/^(?:SP-)?[A-Z]{2,10}$/.test(entry)) (marking.cui ??= []).push(entry)
      else return {code: 'unknown-value', offset, expected: 'a CUI category or dissemination control'}
    }
  }
  return marking
}
