import type {AtomicEnergy, Marking} from '../../../tree/marking.js'

/** SCI control systems by the name under which rules know them. */
const sciRuleNames: Readonly<Record<string, string>> = {
  COMINT: 'SI',
  'SPECIAL INTELLIGENCE': 'SI',
  'TALENT KEYHOLE': 'TK',
  'TALENT-KEYHOLE': 'TK',
  KLONDIKE: 'KDK',
  RESERVE: 'RSV',
  HUMINT: 'HCS',
  ENDSEAL: 'EL',
  BYEMAN: 'BYE',
  B: 'BYE',
}

/** The name under which rules know an SCI control system. */
export function sciRuleName(control: string): string {
  return sciRuleNames[control] ?? control
}

/** All that a marking says of information under the Atomic Energy Act. */
export function atomicEnergyOf({aea, otherAea}: Marking): readonly AtomicEnergy[] {
  return aea ? [aea, ...(otherAea ?? [])] : []
}

/** A date, event or code on which the text is to be declassified, and not who is to review it. */
const declassificationDate = /^(?:X\d|\d{8}|\d\dX\d)/

/** What a marking holds, by the names that the rules use; `SCI`, `SAP`, `FGI`, `NATO` stand for any of their kind. */
export function heldControls(marking: Marking): ReadonlySet<string> {
  const held = new Set<string>([...(marking.dissemination ?? []), ...(marking.nonIc ?? [])])
  const {system, level, owners, nato, sci, sap, fgi, declassifyOn} = marking
  for (const {control, compartments} of sci ?? []) {
    held.add('SCI').add(sciRuleName(control))
    if (sciRuleName(control) === 'SI' && compartments?.some(({name}) => name === 'G' || name === 'GAMMA'))
      held.add('GAMMA')
  }
  for (const {kind, criticalNuclearWeapon} of atomicEnergyOf(marking)) {
    held.add(kind)
    if (!kind.endsWith('UCNI')) held.add('ATOMIC')
    if (!criticalNuclearWeapon) continue
    held.add('CNWDI')
    if (kind === 'FRD') held.add('CNWDI ON FRD')
  }
  if (sap) held.add('SAP')
  if (fgi) held.add('FGI')
  if (marking.releasableTo) held.add('REL TO')
  if (marking.displayOnly) held.add('DISPLAY ONLY')
  if (marking.eyesOnly || held.has('EYES')) held.add('EYES ONLY')
  if (nato) held.add('QUALIFIER')
  if (nato === 'BOHEMIA' || nato === 'BALK') held.add('BOHEMIA OR BALK')
  if (system === 'NATO') held.add('NATO').add(level === 'TOP SECRET' ? 'COSMIC TOP SECRET' : 'NATO')
  if (system === 'NATO' || system === 'FGI' || (system === 'JOINT' && !owners?.includes('USA')))
    held.add('FOREIGN')
  if (declassifyOn !== undefined && declassificationDate.test(declassifyOn)) held.add('DECLASSIFICATION DATE')
  return held
}
