import type {Compartment, Marking} from '../../src/index.js'

function compartments(found: readonly Compartment[] = []): Record<string, string[]> {
  return Object.fromEntries(found.map(({name, subCompartments}) => [name, subCompartments ?? []]))
}

function declass(declassifyOn: string | undefined): object | null {
  if (declassifyOn === undefined) return null
  return declassifyOn === 'MR' ? {manualReview: true} : {exemption: declassifyOn}
}

const underscored = (names: readonly string[] = []) => names.map((name) => name.replaceAll(' ', '_'))

/** A marking in the shape of the vectors: another tool's, with FOUO and the like under UNCLASSIFIED. */
function theirShape(marking: Marking): Record<string, unknown> {
  const {system, level, administrative, owners = [], nato, sci = [], sap, aea, fgi, cui = []} = marking
  const dissemination = underscored(marking.dissemination)
  if (administrative === 'FOR OFFICIAL USE ONLY') dissemination.push('FOUO')
  if (sap?.waived) dissemination.push('WAIVED')
  const programs = (sap?.programs ?? []).map(({name, compartments: found}) => ({
    id: name,
    compartments: compartments(found),
  }))
  return {
    type: system === 'NATO' ? 'FGI' : system === 'CUI' ? 'US' : system,
    level: system === 'CUI' ? 'CUI' : (level ?? 'UNCLASSIFIED'),
    owner: owners.length > 0 ? owners : ['USA'],
    nonUS:
      system === 'NATO' ? (level === 'TOP SECRET' ? 'COSMIC' : 'NATO') : system === 'FGI' ? owners[0] : null,
    joint: system === 'JOINT' ? owners : [],
    nato: system === 'NATO',
    natoQualifier: nato ?? null,
    sci: sci.map(({control, compartments: found}) => ({control, compartments: compartments(found)})),
    sap: sap ? {programs, multiple: sap.multiple === true, hvsaco: sap.handleVia === true} : null,
    aea: aea
      ? {
          type: aea.kind.replace(' ', '_'),
          cnwdi: aea.criticalNuclearWeapon === true,
          sigmas: aea.sigmas ?? [],
        }
      : null,
    fgi: fgi?.sources ?? [],
    fgiConcealed: fgi?.sources.length === 0,
    dissem: [...dissemination, ...cui],
    relTo: marking.releasableTo ?? [],
    displayOnly: marking.displayOnly ?? [],
    nonIC: underscored(marking.nonIc),
    accm: marking.accm ?? [],
    declass: declass(marking.declassifyOn),
    historic: marking.caveats ?? [],
  }
}

/** Programmes, of which the vectors give some by their names alone. */
function withIds(sap: unknown): unknown {
  const {programs = [], ...rest} = (sap ?? {}) as {programs?: unknown[]}
  return sap === null
    ? null
    : {
        ...rest,
        programs: programs.map((name) => (typeof name === 'string' ? {id: name, compartments: {}} : name)),
      }
}

const unordered = new Set(['owner', 'joint', 'dissem', 'nonIC', 'accm'])

/** Ours and theirs in one shape; lists whose order the vectors do not keep are sorted, keys beside the structure left out. */
export function forms(
  marking: Marking,
  expected: Record<string, unknown>,
): [ours: Record<string, unknown>, theirs: Record<string, unknown>] {
  const sorted = (form: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(form)
        .filter(([key]) => key !== 'relToInherited' && key !== 'struckThrough')
        .map(([key, value]) => [key, unordered.has(key) ? (value as string[]).toSorted() : value]),
    )
  return [sorted(theirShape(marking)), sorted({historic: [], ...expected, sap: withIds(expected['sap'])})]
}
