import {disseminationControls} from '../../lexicon/controls.js'
import type {Marking} from '../../tree/marking.js'
import {commonCodes} from './release-lists.js'

/** Controls that go up only if every classified portion has them. */
const releases = new Set(['RELIDO', 'REL', 'EYES'])

const places = new Map(disseminationControls.map(({banner, place}) => [banner[0], place]))

/** The part of a banner that tells who may see the text, as its portions require it. */
type Dissemination = Pick<Marking, 'dissemination' | 'releasableTo' | 'displayOnly' | 'eyesOnly'>

/**
 * @param classified whether the banner is
 * @param added controls that the banner has besides
 */
export function rollUpDissemination(
  markings: readonly Marking[],
  classified: boolean,
  added: readonly string[],
): Dissemination {
  const held = new Set([...markings.flatMap(({dissemination = []}) => dissemination), ...added])
  // unclassified portions hinder no release of a classified text
  const portions = classified
    ? markings.filter(({level}) => level !== undefined && level !== 'UNCLASSIFIED')
    : markings
  const foreign =
    held.has('NOFORN') ||
    (classified && markings.some(({nonIc}) => nonIc?.some((name) => name.endsWith(' NOFORN'))))
  const released = foreign ? {} : rollUpLists(portions)
  const none = foreign || released === 'none'
  if (none) held.add('NOFORN')
  for (const name of releases)
    if (none || !portions.every(({dissemination}) => dissemination?.includes(name))) held.delete(name)
  if (classified) held.delete('FOUO')
  if (held.has('ORCON')) held.delete('ORCON-USGOV')
  const dissemination = [...held].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  return {
    ...(dissemination.length > 0 && {dissemination}),
    ...(released !== 'none' && released),
  }
}

/** Lists of countries that all portions have; `none` where their lists have no other country than USA in common. */
function rollUpLists(portions: readonly Marking[]): Omit<Dissemination, 'dissemination'> | 'none' {
  // REL without a list has that of the banner, and so hinders nothing
  const listed = portions.filter(({dissemination}) => !dissemination?.includes('REL'))
  const lists: Omit<Dissemination, 'dissemination'> = {}
  for (const property of ['releasableTo', 'eyesOnly'] as const) {
    if (listed.length === 0 || !listed.every((marking) => marking[property])) continue
    const common = commonCodes(listed.map((marking) => marking[property] as string[]))
    if (common.every((code) => code === 'USA')) return 'none'
    lists[property] = common
  }
  // what may be released may be shown
  const shown = portions.map(({displayOnly = [], releasableTo = []}) => [...displayOnly, ...releasableTo])
  const given = lists.releasableTo ?? []
  const displayOnly = commonCodes(shown).filter((code) => code !== 'USA' && !given.includes(code))
  if (displayOnly.length > 0) lists.displayOnly = displayOnly
  return lists
}
