import type {AtomicEnergy, Compartment, SciControl, SpecialAccess} from '../../tree/marking.js'
import {atomicEnergyKinds, sciNames} from './registers.js'

/** `G ABCD EFGH`: a compartment and its sub-compartments. */
function readCompartment(text: string): Compartment {
  const [name, ...subCompartments] = text.trim().split(/ +/) as [string, ...string[]]
  return subCompartments.length === 0 ? {name} : {name, subCompartments}
}

/** A name, and what hangs on it by hyphens. */
function readHyphenated(entry: string): {name: string; compartments: Compartment[]} {
  const [name, ...parts] = entry.split('-') as [string, ...string[]]
  return {name: name.trim(), compartments: parts.map(readCompartment)}
}

/** `SI-G ABCD`, `TALENT KEYHOLE`, `HCS-O`: an SCI control system with its compartments; undefined for no known system. */
export function readSci(entry: string): SciControl | undefined {
  if (sciNames.has(entry)) return {control: entry}
  const {name, compartments} = readHyphenated(entry)
  if (!sciNames.has(name) || compartments.some((compartment) => compartment.name === '')) return undefined
  return {control: name, compartments}
}

const criticalNuclearWeapon = new Set(['N', 'CNWDI', 'CRITICAL NUCLEAR WEAPON DESIGN INFORMATION'])

/**
 * `RD-CNWDI`, `RESTRICTED DATA-N`, `FRD-SIGMA 14 20`, `DOD UCNI`.
 *
 * @returns undefined for another category, `malformed` where what hangs on the kind is no part of it
 */
export function readAtomicEnergy(entry: string): AtomicEnergy | 'malformed' | undefined {
  const [name, ...parts] = entry.split('-') as [string, ...string[]]
  const kind = atomicEnergyKinds.get(name.trim())
  if (kind === undefined) return undefined
  const aea: AtomicEnergy = {kind}
  for (const part of parts) {
    const sigma = /^(?:SIGMA|SG) (\d{1,3}(?: \d{1,3}){0,30})$/.exec(part.trim())
    if (criticalNuclearWeapon.has(part.trim())) aea.criticalNuclearWeapon = true
    else if (sigma) aea.sigmas = (sigma[1] as string).split(' ').map(Number)
    else return 'malformed'
  }
  return aea
}

const specialAccessNames = ['SAR', 'SPECIAL ACCESS REQUIRED'] as const

/**
 * `SAR-BP-J12 J54/CD`, `SPECIAL ACCESS REQUIRED-BUTTERED POPCORN`, `HVSACO`: a whole field.
 *
 * @returns undefined for another category, `malformed` where an identifier is missing
 */
export function readSpecialAccess(field: string): SpecialAccess | 'malformed' | undefined {
  if (field === 'HVSACO' || field === 'HANDLE VIA SPECIAL ACCESS CHANNELS ONLY') return {handleVia: true}
  // the older style names the programme in a field of its own
  if (field === 'SPECIAL ACCESS REQUIRED') return {}
  const name = specialAccessNames.find((form) => field.startsWith(form) && field.charAt(form.length) === '-')
  if (name === undefined) return undefined
  const list = field.slice(name.length + 1).trim()
  if (list === 'MULTIPLE PROGRAMS') return {multiple: true}
  const programs = list.split('/').map((entry) => readHyphenated(entry.trim().replace(/^SAR-/, '')))
  if (programs.some(({name, compartments}) => name === '' || compartments.some((part) => part.name === '')))
    return 'malformed'
  return {
    programs: programs.map(({name, compartments}) =>
      compartments.length === 0 ? {name} : {name, compartments},
    ),
  }
}
