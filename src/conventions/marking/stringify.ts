import {administrativeControls, levels} from '../../lexicon/levels.js'
import {
  cuiDissemination,
  disseminationControls,
  listPlaces,
  natoLevels,
  nonIcControls,
  type ControlEntry,
} from '../../lexicon/controls.js'
import type {AtomicEnergy, Compartment, Marking, SciControl, SpecialAccess} from '../../tree/marking.js'

/** Writes a marking in its canonical form: long, as in banners, or short, as in portion marks. */
export function writeMarking(marking: Marking, short = marking.form === 'short'): string {
  const {printed} = marking
  if (printed !== undefined && short === (marking.form === 'short')) return printed
  const head = writeHead(marking, short)
  const fields = writeFields(marking, short)
  if (head !== '') fields.unshift(head)
  return fields.join(marking.separators === 'free' ? '/' : '//')
}

function writeHead({system, level, administrative, owners}: Marking, short: boolean): string {
  if (system === 'CUI') return 'CUI'
  const name = level === undefined ? undefined : short ? levels[level].portion : level
  switch (system) {
    case 'JOINT':
      return `//JOINT ${name} ${(owners ?? []).join(' ')}`
    case 'FGI':
      return `//${(owners ?? []).join(' ')} ${name}`
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

/** The fields behind the level, in the order of the register. */
function writeFields(marking: Marking, short: boolean): string[] {
  const fields: string[] = []
  const free = marking.separators === 'free'
  const push = (entries: readonly string[]) => {
    if (free) fields.push(...entries)
    else if (entries.length > 0) fields.push(entries.join('/'))
  }
  if (marking.nato) fields.push(marking.nato)
  const {cui, sci, sap, aea, otherAea = [], fgi, nonIc = [], accm, caveats} = marking
  if (cui) push(cui)
  if (sci) push(sci.map(writeSci))
  if (sap) fields.push(...writeSap(sap))
  push((aea ? [aea, ...otherAea] : otherAea).map((entry) => writeAea(entry, short)))
  if (fgi) fields.push(['FGI', ...fgi.sources].join(' '))
  push(writeDissemination(marking, short))
  if (nonIc.length > 0 || accm) {
    const written = nonIc.map((name) => formOf(nonIcControls, name, short))
    push(accm ? [...written, `ACCM-${accm.join('/')}`] : written)
  }
  if (caveats) fields.push(...caveats)
  if (marking.declassifyOn !== undefined) fields.push(marking.declassifyOn)
  return fields
}

function formOf(entries: readonly ControlEntry[], name: string, short: boolean): string {
  const entry = short ? entries.find(({banner}) => banner[0] === name) : undefined
  return entry ? entry.portion[0] : name
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
  } else fields.push('SPECIAL ACCESS REQUIRED')
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

const placeOf = new Map(disseminationControls.map(({banner, place}) => [banner[0], place]))

/** The dissemination controls in the order of the marking, with each list of countries at its row of the register. */
function writeDissemination(marking: Marking, short: boolean): string[] {
  const {releasableTo, eyesOnly, displayOnly, dissemination} = marking
  if (!releasableTo && !eyesOnly && !displayOnly && !dissemination) return []
  const lists: (readonly [place: number, text: string])[] = []
  if (releasableTo) lists.push([listPlaces['REL TO'], `REL TO ${releasableTo.join(', ')}`])
  if (eyesOnly) lists.push([listPlaces['EYES ONLY'], `${eyesOnly.join('/')} EYES ONLY`])
  if (displayOnly) lists.push([listPlaces['DISPLAY ONLY'], `DISPLAY ONLY ${displayOnly.join(', ')}`])
  const register = marking.system === 'CUI' ? cuiDissemination : disseminationControls
  const written: string[] = []
  for (const name of dissemination ?? []) {
    const place = marking.system === 'CUI' ? 0 : (placeOf.get(name) ?? 0)
    while (lists[0] && lists[0][0] < place) written.push((lists.shift() as (typeof lists)[number])[1])
    written.push(formOf(register, name, short))
  }
  return [...written, ...lists.map(([, text]) => text)]
}
