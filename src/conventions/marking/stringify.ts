import {administrativeControls, levels} from '../../lexicon/levels.js'
import {disseminationControls, natoLevels, nonIcControls, type ControlEntry} from '../../lexicon/controls.js'
import type {AtomicEnergy, Compartment, Marking, SciControl, SpecialAccess} from '../../tree/marking.js'

function formOf(entries: readonly ControlEntry[], name: string, short: boolean): string {
  const entry = entries.find(({banner}) => banner[0] === name)
  return short && entry ? entry.portion[0] : name
}

/** Writes a marking in its canonical form: long, as in banners, or short, as in portion marks. */
export function writeMarking(marking: Marking, short = marking.form === 'short'): string {
  const head = writeHead(marking, short)
  const fields: string[] = []
  if (marking.nato) fields.push(marking.nato)
  if (marking.cui) fields.push(marking.cui.join('/'))
  if (marking.sci) fields.push(marking.sci.map(writeSci).join('/'))
  if (marking.sap) fields.push(...writeSap(marking.sap))
  if (marking.aea) fields.push(writeAea(marking.aea, short))
  if (marking.fgi) fields.push(['FGI', ...marking.fgi.sources].join(' '))
  const dissemination = writeDissemination(marking, short)
  if (dissemination.length > 0) fields.push(dissemination.join('/'))
  const nonIc = [
    ...(marking.nonIc ?? []).map((name) => formOf(nonIcControls, name, short)),
    ...(marking.accm ? [`ACCM-${marking.accm.join('/')}`] : []),
  ]
  if (nonIc.length > 0) fields.push(nonIc.join('/'))
  if (marking.caveats) fields.push(...marking.caveats)
  if (marking.declassifyOn !== undefined) fields.push(marking.declassifyOn)
  return head === '' ? fields.join('//') : [head, ...fields].join('//')
}

function writeHead({system, level, administrative, owners}: Marking, short: boolean): string {
  if (system === 'CUI') return 'CUI'
  const name = level === undefined ? undefined : short ? levels[level].portion : level
  switch (system) {
    case 'JOINT':
      return `//JOINT ${name} ${(owners ?? []).join(' ')}`
    case 'FGI':
      return `//${(owners ?? [])[0]} ${name}`
    case 'NATO': {
      const entry = Object.entries(natoLevels).find(([, value]) => value.level === level)
      return entry ? `//${short ? entry[1].portion : entry[0]}` : ''
    }
    default:
      if (name !== undefined) return name
      if (administrative === undefined) return ''
      return short ? administrativeControls[administrative].portion : administrative
  }
}

function writeCompartment({name, subCompartments}: Compartment): string {
  return [name, ...(subCompartments ?? [])].join(' ')
}

function writeSci({control, compartments}: SciControl): string {
  return [control, ...(compartments ?? []).map(writeCompartment)].join('-')
}

function writeSap({programs, multiple, handleVia, waived}: SpecialAccess): string[] {
  const fields: string[] = []
  if (handleVia) fields.push('HVSACO')
  else if (multiple) fields.push('SAR-MULTIPLE PROGRAMS')
  else if (programs) {
    const list = programs.map(({name, compartments}) =>
      [name, ...(compartments ?? []).map(writeCompartment)].join('-'),
    )
    fields.push(`SAR-${list.join('/')}`)
  }
  if (waived) fields.push('WAIVED')
  return fields
}

function writeAea({kind, criticalNuclearWeapon, sigmas}: AtomicEnergy, short: boolean): string {
  const name = short ? kind.replace('DOD UCNI', 'DCNI').replace('DOE UCNI', 'UCNI') : kind
  return [
    name,
    ...(criticalNuclearWeapon ? ['CNWDI'] : []),
    ...(sigmas ? [`${short ? 'SG' : 'SIGMA'} ${sigmas.join(' ')}`] : []),
  ].join('-')
}

function writeDissemination(marking: Marking, short: boolean): string[] {
  return [
    ...(marking.dissemination ?? []).map((name) => formOf(disseminationControls, name, short)),
    ...(marking.releasableTo ? [`REL TO ${marking.releasableTo.join(', ')}`] : []),
    ...(marking.displayOnly ? [`DISPLAY ONLY ${marking.displayOnly.join(', ')}`] : []),
    ...(marking.eyesOnly ? [`${marking.eyesOnly.join('/')} EYES ONLY`] : []),
  ]
}
