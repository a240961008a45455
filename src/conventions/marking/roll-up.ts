import type {Level} from '../../lexicon/levels.js'
import type {Marking} from '../../tree/marking.js'
import {compareLevels} from './compare-levels.js'
import {rollUpAtomicEnergy, rollUpSci, rollUpSpecialAccess} from './roll-up-compartments.js'
import {rollUpDissemination} from './roll-up-dissemination.js'
import {inReleaseOrder} from './release-lists.js'

/** Whether the text under a marking is classified: levels above UNCLASSIFIED are. */
export function isClassified({level}: Marking): boolean {
  return level !== undefined && level !== 'UNCLASSIFIED'
}

/** Highest level of several markings; none where only administrative controls stand. */
export function highestLevel(markings: readonly Marking[]): Level | undefined {
  return markings
    .flatMap(({level}) => level ?? [])
    .reduce<Level | undefined>(
      (high, level) => (high && compareLevels(high, level) >= 0 ? high : level),
      undefined,
    )
}

/** Each name once, in the order of first mention. */
function union(lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))]
}

/** Whose marking the banner is: that of the portions where all are of one owner, and else of the United States. */
function rollUpOwner(markings: readonly Marking[]): Pick<Marking, 'system' | 'owners' | 'nato'> {
  const [first] = markings as [Marking]
  const key = ({system, owners, nato}: Marking) => [system, ...(owners ?? []), nato].join()
  if (markings.some((marking) => key(marking) !== key(first))) return {system: 'US'}
  const {system, owners, nato} = first
  return {system, ...(owners && {owners}), ...(nato && {nato})}
}

/** Foreign owners and sources, in a banner of the United States; a concealed source conceals all (CAPCO, FGI). */
function rollUpForeign(markings: readonly Marking[]): Marking['fgi'] {
  const fgi = markings.flatMap(({fgi: found}) => found ?? [])
  const foreign = markings.flatMap(({system, owners = []}) => (system === 'US' ? [] : owners))
  const sources = union([...fgi.map(({sources: named}) => named), foreign]).filter((code) => code !== 'USA')
  if (fgi.some(({sources: named}) => named.length === 0)) return {sources: []}
  return sources.length === 0 ? undefined : {sources: inReleaseOrder(sources)}
}

/** What replaces a level where no portion has one, and what stays of it as a caveat under UNCLASSIFIED. */
function rollUpAdministrative(
  markings: readonly Marking[],
  level: Level | undefined,
): Pick<Marking, 'administrative' | 'caveats' | 'dissemination'> {
  const [first, ...others] = union(markings.map(({administrative}) => administrative && [administrative]))
  if (first === undefined || (level !== undefined && level !== 'UNCLASSIFIED')) return {}
  const administrative = first as NonNullable<Marking['administrative']>
  if (level === undefined) return {administrative, ...(others.length > 0 && {caveats: others})}
  const caveats = [first, ...others].filter((name) => name !== 'FOR OFFICIAL USE ONLY')
  return {
    ...(caveats.length <= others.length && {dissemination: ['FOUO']}),
    ...(caveats.length > 0 && {caveats}),
  }
}

/** Controls of other agencies that a classified banner leaves out, or puts in other words. */
const unclassifiedOnly = new Set(['SBU', 'SBU NOFORN', 'LES NOFORN'])

function rollUpNonIc(markings: readonly Marking[], classified: boolean): string[] {
  const found = union(markings.map(({nonIc}) => nonIc))
  const kept = found.filter((name) => !(classified && unclassifiedOnly.has(name)))
  if (classified && found.includes('LES NOFORN') && !kept.includes('LES')) kept.push('LES')
  // NODIS is the narrower of the two (ISM-ID-00038)
  return kept.includes('NODIS') ? kept.filter((name) => name !== 'EXDIS') : kept
}

/**
 * The banner that a set of portions requires.
 *
 * - Its level is the highest of theirs (EO 13526 §1.6; 32 CFR 2001.21(b)); foreign RESTRICTED under a banner of the United
 *   States is CONFIDENTIAL.
 * - SCI, special access, atomic energy, foreign government and other agencies' controls of any portion go up; UCNI, SBU and
 *   FOUO drop out of a classified banner (ISM-ID-00066).
 * - ORCON and NOFORN of any portion go up (ISM-ID-00067, ISM-ID-00088). REL TO and DISPLAY ONLY go up only if every
 *   classified portion says so, with the countries that all of them name; where they have none in common but USA, the
 *   banner is NOFORN. RELIDO goes up only if every classified portion has it (ISM-ID-00132).
 * - Historic controls and what no list knows go up as they are; dates and codes of declassification do not.
 *
 * @param markings of the portions, of any system; codes of coalitions whose membership is fixed (`FVEY`) count as their members
 * @returns the marking of the banner; undefined for no portions
 *
 * @example
 * ```ts
 * import {portionMark, rollUp} from 'declast'
 * const portions = ['(S//REL TO USA, AUS, GBR)', '(C//REL TO USA, FVEY)', '(U)']
 * const marking = rollUp(portions.map((mark) => portionMark.parse(mark).marking))
 * marking?.level // 'SECRET'
 * marking?.releasableTo // ['USA', 'AUS', 'GBR']
 * ```
 */
export function rollUp(markings: readonly Marking[]): Marking | undefined {
  if (markings.length === 0) return undefined
  const owner = rollUpOwner(markings)
  const highest = highestLevel(markings)
  const level =
    highest === 'RESTRICTED' && isForeignRestricted(markings, owner.system) ? 'CONFIDENTIAL' : highest
  const classified = level !== undefined && level !== 'UNCLASSIFIED'
  const administrative = rollUpAdministrative(markings, level)
  const sci = rollUpSci(markings)
  const sap = rollUpSpecialAccess(markings)
  const [aea, ...otherAea] = rollUpAtomicEnergy(markings, classified)
  const fgi = owner.system === 'US' || owner.system === 'CUI' ? rollUpForeign(markings) : undefined
  const nonIc = rollUpNonIc(markings, classified)
  const accm = union(markings.map(({accm: names}) => names))
  const cui = owner.system === 'CUI' ? union(markings.map(({cui: names}) => names)) : []
  const caveats = union([...markings.map(({caveats: names}) => names), administrative.caveats])
  return {
    ...owner,
    ...(level !== undefined && {level}),
    ...(administrative.administrative && {administrative: administrative.administrative}),
    ...(sci.length > 0 && {sci}),
    ...(sap && {sap}),
    ...(aea && {aea}),
    ...(otherAea.length > 0 && {otherAea}),
    ...(fgi && {fgi}),
    ...rollUpDissemination(markings, classified, administrative.dissemination ?? []),
    ...(nonIc.length > 0 && {nonIc}),
    ...(accm.length > 0 && {accm}),
    ...(cui.length > 0 && {cui: cui.sort()}),
    ...(caveats.length > 0 && {caveats}),
  }
}

/** Whether RESTRICTED comes from abroad, under a banner of the United States. */
function isForeignRestricted(markings: readonly Marking[], system: Marking['system']): boolean {
  return (
    system === 'US' && markings.some((marking) => marking.system !== 'US' && marking.level === 'RESTRICTED')
  )
}
