import type {AtomicEnergy, Marking} from '../../tree/marking.js'
import {historicControls} from '../../lexicon/historic-controls.js'
import {controlForms, type ControlForm} from './registers.js'

/** Where a control of the present grammar goes, and those historic ones that are written just as they are today. */
function formOf(control: string): ControlForm | undefined {
  const form = controlForms.get(control)
  const historic = historicControls[control]
  if (!form || !historic || historic.kind === 'atomic') return form
  return form.category !== 'sci' && form.canonical === control ? form : undefined
}

/**
 * Adds a control to the list of the marking that it belongs to: those of the present grammar to their category, the
 * historic ones, and what no list knows, to the caveats. What stands beside anything else without double slashes is set
 * apart as the typist liked.
 */
export function addControl(marking: Marking, control: string): void {
  const {level, administrative, dissemination, nonIc, sci, aea, caveats} = marking
  if (level ?? administrative ?? dissemination ?? nonIc ?? sci ?? aea ?? caveats) marking.separators = 'free'
  const form = formOf(control)
  switch (form?.category) {
    case 'dissemination':
      ;(marking.dissemination ??= []).push(form.canonical)
      break
    case 'nonIc':
      ;(marking.nonIc ??= []).push(form.canonical)
      break
    case 'sci':
      ;(marking.sci ??= []).push({control: form.canonical})
      break
    case 'aea': {
      const aea = {kind: form.canonical as AtomicEnergy['kind']}
      if (marking.aea) (marking.otherAea ??= []).push(aea)
      else marking.aea = aea
      break
    }
    default:
      ;(marking.caveats ??= []).push(control)
  }
}
