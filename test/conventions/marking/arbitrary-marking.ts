import fc from 'fast-check'
import {
  disseminationControls,
  natoQualifiers,
  nonIcControls,
  sciControls,
} from '../../../src/lexicon/controls.js'
import {trigraphs} from '../../../src/lexicon/countries.js'
import {historicControls} from '../../../src/lexicon/historic-controls.js'
import {
  administrativeControls,
  levels,
  type AdministrativeControl,
  type Level,
} from '../../../src/lexicon/levels.js'
import type {Marking} from '../../../src/index.js'
import {controlForms, historicNames, normalPhrase} from '../../../src/conventions/marking/registers.js'

const level = fc.constantFrom(...(Object.keys(levels) as Level[]))
const codes = fc.uniqueArray(fc.constantFrom(...trigraphs), {minLength: 1, maxLength: 5})
const word = fc.stringMatching(/^[A-Z]{3,8}$/)
const identifier = fc.stringMatching(/^[A-Z][A-Z0-9]{1,2}$/)

/** Entries of a register in its order, by their first banner words. */
function rows(names: readonly string[], maxLength = 3): fc.Arbitrary<string[]> {
  return fc.subarray([...names], {minLength: 1, maxLength})
}

const compartments = fc.array(
  fc.record(
    {
      name: identifier,
      subCompartments: fc.array(fc.stringMatching(/^[A-Z]{4}$/), {minLength: 1, maxLength: 3}),
    },
    {requiredKeys: ['name']},
  ),
  {minLength: 1, maxLength: 2},
)

const sci = rows(sciControls.map(({banner}) => banner[0])).chain((controls) =>
  fc.tuple(
    ...controls.map((control) =>
      fc
        .option(compartments, {nil: undefined})
        .map((found) => ({control, ...(found && {compartments: found})})),
    ),
  ),
)

const sap = fc.oneof(
  fc.constantFrom({handleVia: true as const}, {multiple: true as const}),
  fc.record({
    programs: fc.uniqueArray(fc.record({name: identifier, compartments}, {requiredKeys: ['name']}), {
      minLength: 1,
      maxLength: 4,
      selector: ({name}) => name,
    }),
  }),
)

const aea = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('RD' as const, 'FRD' as const),
      criticalNuclearWeapon: fc.constant(true as const),
      sigmas: fc.uniqueArray(fc.integer({min: 1, max: 99}), {minLength: 1, maxLength: 4}),
    },
    {requiredKeys: ['kind']},
  ),
  fc.record({kind: fc.constantFrom('TFNI' as const, 'DOD UCNI' as const, 'DOE UCNI' as const)}),
)

/** Words of the register that say the same in their place in the grammar. */
const unlisted = word.filter((name) => !historicNames.has(normalPhrase(name)) && !controlForms.has(name))

const fields = fc
  .record(
    {
      sci,
      sap,
      aea,
      fgi: fc.record({sources: fc.oneof(fc.constant([]), codes)}),
      dissemination: rows(disseminationControls.filter(({place}) => place < 7).map(({banner}) => banner[0])),
      releasableTo: codes,
      displayOnly: codes,
      nonIc: rows(nonIcControls.map(({banner}) => banner[0])),
      declassifyOn: fc.constantFrom('MR', 'X5', '25X1', '20291123'),
    },
    {requiredKeys: []},
  )
  .map((found) => found as Partial<Marking>)

const ofUnitedStates = fc
  .tuple(level, fields)
  .map(([name, rest]): Marking => ({system: 'US', level: name, ...rest}))

const joint = fc
  .tuple(level, fc.uniqueArray(fc.constantFrom(...trigraphs), {minLength: 2, maxLength: 4}))
  .map(([name, owners]): Marking => ({system: 'JOINT', level: name, owners}))

const foreign = fc
  .tuple(level, codes)
  .map(([name, owners]): Marking => ({system: 'FGI', level: name, owners}))

const nato = fc
  .tuple(level, fc.option(fc.constantFrom(...natoQualifiers), {nil: undefined}))
  .map(([name, qualifier]): Marking => ({
    system: 'NATO',
    level: name,
    owners: ['NATO'],
    ...(qualifier && {nato: qualifier}),
  }))

const cui = fc
  .record(
    {
      cui: fc.uniqueArray(fc.constantFrom('SP-CTI', 'SP-EXPT', 'PRVCY', 'LEI'), {minLength: 1}),
      dissemination: rows(['NOFORN', 'FEDCON', 'NOCON']),
      releasableTo: codes,
    },
    {requiredKeys: []},
  )
  .map((rest): Marking => ({system: 'CUI', ...rest}))

const historic = fc.constantFrom(
  ...Object.keys(historicControls).filter((name) => !controlForms.has(name) && !/[/-]/.test(name)),
)

const freeForm = fc
  .tuple(level, fc.uniqueArray(fc.oneof(historic, unlisted), {minLength: 1, maxLength: 3}))
  .map(([name, caveats]): Marking => ({system: 'US', level: name, separators: 'free', caveats}))

const administrative = fc
  .constantFrom(...(Object.keys(administrativeControls) as AdministrativeControl[]))
  .filter((name) => name !== 'CONTROLLED UNCLASSIFIED INFORMATION')
  .map((name): Marking => ({system: 'US', administrative: name}))

/** Markings whose parts stand as the register has them, or as the time before it wrote them. */
export const arbitraryMarking: fc.Arbitrary<Marking> = fc.oneof(
  {weight: 4, arbitrary: ofUnitedStates},
  joint,
  foreign,
  nato,
  cui,
  {weight: 2, arbitrary: freeForm},
  administrative,
)
