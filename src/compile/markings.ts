import {levels, type Level} from '../lexicon/levels.js'
import type {Compartment, Marking} from '../tree/marking.js'

/** A control or programme with its compartments, as `SI-G ABCD`. */
function withParts(name: string, parts: readonly Compartment[] | undefined): string {
  return [
    name,
    ...(parts ?? []).map(({name: own, subCompartments = []}) => [own, ...subCompartments].join(' ')),
  ].join('-')
}

/** Everything that a marking says beside its level, a control each, in canonical words. */
export function controlsOf(marking: Marking): string[] {
  const {administrative, sci, sap, aea, fgi, releasableTo, displayOnly, eyesOnly, accm} = marking
  return [
    ...(marking.system === 'CUI' ? ['CUI'] : []),
    ...(administrative ? [administrative] : []),
    ...(marking.nato ? [marking.nato] : []),
    ...(marking.cui ?? []),
    ...(sci ?? []).map(({control, compartments}) => withParts(control, compartments)),
    ...(sap ? ['SPECIAL ACCESS REQUIRED'] : []),
    ...(sap?.programs ?? []).map(({name, compartments}) => `SAR-${withParts(name, compartments)}`),
    ...(aea ? [aea.kind, ...(aea.criticalNuclearWeapon ? ['CNWDI'] : [])] : []),
    ...(fgi ? [['FGI', ...fgi.sources].join(' ')] : []),
    ...(marking.dissemination ?? []),
    ...(releasableTo ? [`REL TO ${releasableTo.join(', ')}`] : []),
    ...(displayOnly ? [`DISPLAY ONLY ${displayOnly.join(', ')}`] : []),
    ...(eyesOnly ? [`${eyesOnly.join('/')} EYES ONLY`] : []),
    ...(marking.nonIc ?? []),
    ...(accm ?? []).map((name) => `ACCM-${name}`),
    ...(marking.caveats ?? []),
  ]
}

/** Of two levels, the higher. */
export function higherLevel(a: Level | undefined, b: Level | undefined): Level | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return levels[b].rank > levels[a].rank ? b : a
}
