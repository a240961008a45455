import {
  atomicEnergyForms,
  cuiDissemination,
  disseminationControls,
  nonIcControls,
  sciControls,
  type ControlEntry,
} from '../../lexicon/controls.js'
import {historicControls} from '../../lexicon/historic-controls.js'
import {administrativeControls, levels, type AdministrativeControl, type Level} from '../../lexicon/levels.js'
import type {AtomicEnergy} from '../../tree/marking.js'

/** A phrase in the form under which the registers list it: upper case, no punctuation, single spaces. */
export function normalPhrase(phrase: string): string {
  return phrase
    .toUpperCase()
    .replaceAll(/[.'’]/g, '')
    .replaceAll(/[^A-Z0-9]+/g, ' ')
    .trim()
}

/** The categories of the grammar in the order in which a marking has them (CAPCO; ISM), and what no list knows. */
export const categories = {
  sci: 1,
  sap: 2,
  aea: 3,
  fgi: 4,
  dissemination: 5,
  nonIc: 6,
  caveat: 7,
  declassification: 8,
} as const

/** A category of the grammar. */
export type Category = keyof typeof categories

/** A control by one of its forms. */
export interface ControlForm {
  readonly category: 'sci' | 'aea' | 'dissemination' | 'nonIc'
  readonly canonical: string
  /** Place among the dissemination controls; 0 for the others. */
  readonly place: number
  /** Its place is no fault. */
  readonly unsettled: boolean
  /** Only portion marks are abbreviated so. */
  readonly short: boolean
}

const forms = new Map<string, ControlForm>()

function addForms(entries: readonly ControlEntry[], category: ControlForm['category']): void {
  for (const entry of entries) {
    const {banner, portion} = entry
    const place = 'place' in entry ? (entry.place as number) : 0
    const unsettled = 'unsettled' in entry
    for (const name of [...banner, ...portion]) {
      // SCI controls are kept as printed: COMINT and SI tell the date
      const canonical = category === 'sci' ? name : banner[0]
      if (!forms.has(name))
        forms.set(name, {category, canonical, place, unsettled, short: !banner.includes(name)})
    }
  }
}

addForms(disseminationControls, 'dissemination')
addForms(nonIcControls, 'nonIc')
addForms(sciControls, 'sci')
for (const [kind, names] of Object.entries(atomicEnergyForms))
  for (const name of names)
    forms.set(name, {category: 'aea', canonical: kind, place: 0, unsettled: false, short: false})

/** Every control of the grammar that is one word or phrase, by each of its forms. */
export const controlForms: ReadonlyMap<string, ControlForm> = forms

/** Kinds of information under the Atomic Energy Act by every form. */
export const atomicEnergyKinds: ReadonlyMap<string, AtomicEnergy['kind']> = new Map(
  Object.entries(atomicEnergyForms).flatMap(([kind, names]) =>
    names.map((name): [string, AtomicEnergy['kind']] => [name, kind as AtomicEnergy['kind']]),
  ),
)

/** SCI control systems by every form. */
export const sciNames: ReadonlySet<string> = new Set(
  sciControls.flatMap(({banner, portion}) => [...banner, ...portion]),
)

/** CUI dissemination controls by form. */
export const cuiForms: ReadonlyMap<string, string> = new Map(
  cuiDissemination.flatMap(({banner, portion}) =>
    [...banner, ...portion].map((name): [string, string] => [name, banner[0]]),
  ),
)

/** Levels by their banner words, abbreviated or not. */
export const levelNames: ReadonlyMap<string, Level> = new Map(
  Object.entries(levels).flatMap(([name, {variants, abbreviations}]) =>
    [name, ...variants, ...abbreviations].map((form): [string, Level] => [normalPhrase(form), name as Level]),
  ),
)

/** Levels by their portion letters. */
export const levelPortions: ReadonlyMap<string, Level> = new Map(
  Object.entries(levels).map(([name, {portion}]): [string, Level] => [portion, name as Level]),
)

/** Administrative controls by every form. */
export const administrativeNames: ReadonlyMap<string, AdministrativeControl> = new Map(
  Object.entries(administrativeControls).flatMap(([name, {variants}]) =>
    [name, ...variants].map((form): [string, AdministrativeControl] => [
      normalPhrase(form),
      name as AdministrativeControl,
    ]),
  ),
)

/** Historic controls by every form, to the canonical one. */
export const historicNames: ReadonlyMap<string, string> = new Map(
  Object.entries(historicControls).flatMap(([name, {variants}]) =>
    [name, ...variants].map((form): [string, string] => [normalPhrase(form), name]),
  ),
)
