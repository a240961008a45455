import {
  cuiDissemination,
  disseminationControls,
  nonIcControls,
  sciControls,
  type ControlEntry,
} from '../../lexicon/controls.js'
import {historicControls} from '../../lexicon/historic-controls.js'
import {administrativeControls, levels, type AdministrativeControl, type Level} from '../../lexicon/levels.js'

/** A phrase in the form under which the registers list it: upper case, no punctuation, single spaces. */
export function normalPhrase(phrase: string): string {
  return phrase
    .toUpperCase()
    .replaceAll(/[.'’]/g, '')
    .replaceAll(/[^A-Z0-9]+/g, ' ')
    .trim()
}

/** A control by one of its forms. */
export interface Form {
  readonly canonical: string
  readonly form: 'banner' | 'portion' | 'both'
}

function formsOf(entries: readonly ControlEntry[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>()
  for (const {banner, portion} of entries) {
    for (const name of banner) {
      forms.set(name, {
        canonical: banner[0],
        form: (portion as readonly string[]).includes(name) ? 'both' : 'banner',
      })
    }
    for (const name of portion) if (!forms.has(name)) forms.set(name, {canonical: banner[0], form: 'portion'})
  }
  return forms
}

/** Dissemination controls by form. */
export const disseminationForms = formsOf(disseminationControls)
/** Controls outside the intelligence community by form. */
export const nonIcForms = formsOf(nonIcControls)
/** CUI dissemination controls by form. */
export const cuiForms = formsOf(cuiDissemination)

/** SCI control systems by every form; each form is kept as printed, since `COMINT` and `SI` tell the date. */
export const sciNames: ReadonlySet<string> = new Set(
  sciControls.flatMap(({banner, portion}) => [...banner, ...portion]),
)

/** Levels by their banner words. */
export const levelNames: ReadonlyMap<string, Level> = new Map(
  Object.entries(levels).flatMap(([name, {variants}]) =>
    [name, ...variants].map((form): [string, Level] => [normalPhrase(form), name as Level]),
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
