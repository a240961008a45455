import type {AtomicEnergy, Compartment, Marking, SciControl, SpecialAccess} from '../../tree/marking.js'
import {sciControls} from '../../lexicon/controls.js'
import {atomicEnergyOf} from './rules/held-controls.js'

const sciPlaces = new Map(
  sciControls.flatMap(({banner, portion}, place) =>
    [...banner, ...portion].map((name): [string, number] => [name, place]),
  ),
)

function joinCompartments(lists: readonly (readonly Compartment[] | undefined)[]): Compartment[] {
  const joined = new Map<string, Set<string>>()
  for (const {name, subCompartments = []} of lists.flatMap((list) => list ?? []))
    joined.set(name, new Set([...(joined.get(name) ?? []), ...subCompartments]))
  return [...joined]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => (found.size > 0 ? {name, subCompartments: [...found].sort()} : {name}))
}

/** Names with all compartments that any of the lists gives them. */
function joinByName<T extends {compartments?: Compartment[]}>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): [name: string, compartments: Compartment[]][] {
  const names = [...new Set(entries.map(nameOf))]
  return names.map((name) => [
    name,
    joinCompartments(entries.filter((entry) => nameOf(entry) === name).map(({compartments}) => compartments)),
  ])
}

/** SCI controls of all portions with all their compartments, in register order (ISM-ID-00042). */
export function rollUpSci(markings: readonly Marking[]): SciControl[] {
  return joinByName(
    markings.flatMap(({sci}) => sci ?? []),
    ({control}) => control,
  )
    .sort(([a], [b]) => (sciPlaces.get(a) as number) - (sciPlaces.get(b) as number))
    .map(([control, compartments]) => (compartments.length > 0 ? {control, compartments} : {control}))
}

/** Most programmes that a banner names (DoDM 5200.01 vol. 2 enclosure 4, 7.e). */
const MOST_PROGRAMS = 4

/** Special access programmes of all portions in alphabetical order; more than four are `MULTIPLE PROGRAMS`. */
export function rollUpSpecialAccess(markings: readonly Marking[]): SpecialAccess | undefined {
  const found = markings.flatMap(({sap}) => sap ?? [])
  if (found.length === 0) return undefined
  const programs = joinByName(
    found.flatMap((sap) => sap.programs ?? []),
    ({name}) => name,
  )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, compartments]) => (compartments.length > 0 ? {name, compartments} : {name}))
  const multiple = programs.length > MOST_PROGRAMS || found.some((sap) => sap.multiple)
  return {
    ...(multiple && {multiple: true as const}),
    ...(!multiple && programs.length > 0 && {programs}),
    ...(!multiple &&
      programs.length === 0 &&
      found.some((sap) => sap.handleVia) && {handleVia: true as const}),
    ...(found.some((sap) => sap.waived) && {waived: true as const}),
  }
}

const atomicOrder: readonly AtomicEnergy['kind'][] = ['RD', 'FRD', 'DOD UCNI', 'DOE UCNI', 'TFNI']

/** The gravest kind of atomic energy information; UCNI of both departments, where nothing is classified. */
export function rollUpAtomicEnergy(markings: readonly Marking[], classified: boolean): AtomicEnergy[] {
  const found = markings.flatMap(atomicEnergyOf)
  const kinds = atomicOrder.filter((kind) => found.some((aea) => aea.kind === kind))
  // RD stands for FRD and TFNI, FRD for TFNI (DoDM 5200.01 vol. 2 enclosure 4, 8)
  const [gravest] = kinds.filter((kind) => !kind.endsWith('UCNI'))
  const unclassified = classified ? [] : kinds.filter((kind) => kind.endsWith('UCNI'))
  return [...(gravest ? [gravest] : []), ...unclassified].map((kind) => {
    const sigmas = [...new Set(found.flatMap((aea) => aea.sigmas ?? []))].sort((a, b) => a - b)
    const weapon = kind === 'RD' && found.some((aea) => aea.criticalNuclearWeapon)
    return {
      kind,
      ...(weapon && {criticalNuclearWeapon: true as const}),
      ...(kind === gravest && sigmas.length > 0 && {sigmas}),
    }
  })
}
