import {disseminationControls, nonIcControls, sciControls} from '../../../lexicon/controls.js'
import {isCountryCode, trigraphs} from '../../../lexicon/countries.js'
import {formRules, type FormRuleId} from '../../../lexicon/marking-rules/form-rules.js'
import type {Marking} from '../../../tree/marking.js'
import {faultsOf, isUnknown} from '../grammar.js'
import {faults} from '../marking-draft.js'
import {findingOf, isInForce, type MarkingFinding} from './finding.js'
import {atomicEnergyOf} from './held-controls.js'

/** Rules that the print of a marking can break, by the bit of its faults. */
const faultRules: readonly (readonly [fault: number, ruleId: FormRuleId])[] = [
  [faults.abbreviated, 'level-abbreviated'],
  [faults.parted, 'separators'],
  [faults.order, 'category-order'],
  [faults.split, 'category-split'],
  [faults.mixed, 'category-mixed'],
  [faults.portionForm, 'portion-form'],
  [faults.row, 'dissemination-order'],
  [faults.commas, 'joint-order'],
]

const sciPlaces = placesOf(sciControls.map(({banner, portion}) => [...banner, ...portion]))
const nonIcPlaces = placesOf(nonIcControls.map(({banner}) => banner))
const atomicPlaces = placesOf([['RD'], ['FRD'], ['DOD UCNI'], ['DOE UCNI'], ['TFNI']])
const disseminationPlaces = new Map(
  disseminationControls.filter(({unsettled}) => !unsettled).map(({banner, place}) => [banner[0], place]),
)

function placesOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, place) => names.map((name): [string, number] => [name, place])))
}

function isAscending(values: readonly (string | number)[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] as typeof value) <= value)
}

/** Whether names stand in the order of their register; a name without a place stands anywhere. */
function isOrdered(names: readonly string[], places: ReadonlyMap<string, number>): boolean {
  return isAscending(names.flatMap((name) => places.get(name) ?? []))
}

/** Whether country codes stand in alphabetical order, those of organisations behind them. */
function areCodesOrdered(codes: readonly string[]): boolean {
  return isAscending(codes.map((code) => (trigraphs.has(code) ? `0${code}` : `1${code}`)))
}

function hasRepeated(names: readonly string[] | undefined): boolean {
  return names !== undefined && new Set(names).size < names.length
}

/** Whether an administrative control stands in place of the level that the register of 1998 never took up. */
function isOutsideRegister({administrative}: Marking): boolean {
  return (
    administrative !== undefined &&
    administrative !== 'FOR OFFICIAL USE ONLY' &&
    administrative !== 'SENSITIVE BUT UNCLASSIFIED'
  )
}

/** Identifiers of programmes; a nickname written out stands where its abbreviation would. */
const identifier = /^[A-Z0-9]{2,3}$/
/** `G`, `GAMMA`, or a compartment of at most three letters. */
const signalsCompartment = /^(?:GAMMA|[A-Z]{1,3})$/
const knownDeclassification =
  /^(?:MR|X[1-8]|25X[1-9](?:-[A-Z]+(?:-\d+)?)?|50X[1-9](?:-HUM|-WMD)?|75X|AEA|NATO|OADR|\d{8})(?:, ?\d{8})?$/

/** Which rules on form a marking breaks. */
function broken(marking: Marking): Partial<Record<FormRuleId, boolean>> {
  const {system, sci = [], sap, fgi, dissemination = [], nonIc, caveats = [], declassifyOn} = marking
  const {releasableTo = [], displayOnly = [], owners = [], cui = []} = marking
  const programs = sap?.programs?.map(({name}) => name) ?? []
  const atomic = atomicEnergyOf(marking)
  const sigmas = atomic.flatMap(({sigmas: numbers}) => numbers ?? [])
  const compartmentsOf = (names: readonly string[]) =>
    sci.filter(({control}) => names.includes(control)).map(({compartments}) => compartments ?? [])
  const [, ...others] = releasableTo
  const codes = [...releasableTo, ...displayOnly, ...owners, ...(fgi?.sources ?? [])]
  return {
    'level-missing': system === 'US' && marking.level === undefined && !isOutsideRegister(marking),
    separators: marking.separators === 'free',
    'unknown-control': caveats.some((name) => isUnknown(name) && !(name in emptyLists)),
    duplicate: [
      dissemination,
      nonIc,
      caveats,
      releasableTo,
      displayOnly,
      cui,
      programs,
      sci.map(({control}) => control),
    ].some(hasRepeated),
    'sci-order': !isOrdered(
      sci.map(({control}) => control),
      sciPlaces,
    ),
    'sci-compartment': compartmentsOf(['SI', 'COMINT'])
      .flat()
      .some(({name}) => !signalsCompartment.test(name)),
    'rsv-compartment': compartmentsOf(['RSV', 'RESERVE']).some((found) => found.length === 0),
    'sap-order': !isAscending(programs.filter((name) => identifier.test(name))),
    'sap-count': programs.length > 4,
    'aea-order': !isOrdered(
      atomic.map(({kind}) => kind),
      atomicPlaces,
    ),
    'sigma-range': sigmas.some((sigma) => sigma > 99),
    'sigma-list': sigmas.some((sigma) => ![14, 15, 18, 20].includes(sigma)),
    'fgi-order': fgi !== undefined && !areCodesOrdered(fgi.sources),
    'fgi-usa': fgi?.sources.includes('USA') === true,
    'joint-order': system === 'JOINT' && !areCodesOrdered(owners),
    'dissemination-order': !isOrdered(dissemination, disseminationPlaces),
    'rel-to-list': caveats.includes('REL TO'),
    'rel-to-usa': releasableTo.length > 0 && releasableTo[0] !== 'USA',
    'rel-to-only-usa': releasableTo.length === 1 && releasableTo[0] === 'USA',
    'rel-to-order': !areCodesOrdered(others),
    'display-only-list': caveats.includes('DISPLAY ONLY'),
    'display-only-order': !areCodesOrdered(displayOnly.filter((code) => code !== 'USA')),
    'display-only-usa': displayOnly.includes('USA'),
    'country-code': !codes.every(isCountryCode),
    'non-ic-order': nonIc !== undefined && !isOrdered(nonIc, nonIcPlaces),
    'cui-order': !isAscending(cui.map((name) => (name.startsWith('SP-') ? `0${name}` : `1${name}`))),
    'declassification-code': declassifyOn !== undefined && !knownDeclassification.test(declassifyOn),
    'declassification-field': declassifyOn !== undefined && marking.form !== 'short',
  }
}

/** Controls that name nobody without the list that is missing. */
const emptyLists = {'REL TO': true, 'DISPLAY ONLY': true} as const

/** Holds the form of a marking, and the order of its parts, against the rules. */
export function checkForm(marking: Marking, date: string | undefined): MarkingFinding[] {
  const found = broken(marking)
  const printed = faultsOf(marking)
  for (const [fault, ruleId] of faultRules) if ((printed & fault) !== 0) found[ruleId] = true
  const findings: MarkingFinding[] = []
  for (const [ruleId, rule] of Object.entries(formRules)) {
    if (found[ruleId as FormRuleId] !== true || !isInForce(rule, date)) continue
    findings.push(findingOf(ruleId, rule, rule.says))
  }
  return findings
}
