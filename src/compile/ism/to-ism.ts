import {disseminationControls, nonIcControls, sciControls, type ControlEntry} from '../../lexicon/controls.js'
import {tetragraphs} from '../../lexicon/countries.js'
import {levels} from '../../lexicon/levels.js'
import type {AtomicEnergy, Compartment, Marking, SciControl, SpecialAccess} from '../../tree/marking.js'

/** Attributes of ISM.XML, ready to be written: lists are tokens with spaces between them. */
export interface IsmAttributes {
  classification?: 'U' | 'R' | 'C' | 'S' | 'TS'
  /** Countries and organisations, in alphabetical order (ISM-ID-00100). */
  ownerProducer?: string
  /** `true` where the owners hold the information jointly. */
  joint?: 'true'
  SCIcontrols?: string
  SARIdentifier?: string
  atomicEnergyMarkings?: string
  FGIsourceOpen?: string
  /** `FGI`, where the source is concealed. */
  FGIsourceProtected?: 'FGI'
  disseminationControls?: string
  releasableTo?: string
  displayOnlyTo?: string
  nonICmarkings?: string
  /** NATO qualifiers: `ATOMAL`, `BOHEMIA`, `BALK`. */
  nonUSControls?: string
  /** ISO date. */
  declassDate?: string
  declassException?: string
  /** Of a whole document: the rules that its marking follows. */
  compliesWith?: 'USGov'
  /** Of a whole document. */
  resourceElement?: 'true'
}

/** What {@link toIsm} gives. */
export interface Ism {
  attributes: IsmAttributes
  /** Words of the marking that ISM.XML has no place for, such as historic controls; empty if it holds the whole. */
  unmapped: string[]
}

/** Options of {@link toIsm}. */
export interface ToIsmOptions {
  /** The marking is that of a whole document, and not of a portion. */
  resource?: boolean
}

/**
 * Gives the ISM.XML attributes of a marking (ODNI, XML Data Encoding Specification for Information Security Marking
 * Metadata, public release; values of DESVersion 13).
 *
 * Values stand in the order that the specification asks for (ISM-ID-00026, 00035, 00042, 00095, 00100, 00167), whatever
 * the order of the print. The attributes say what the marking says and no more: a marking that broke the rules, or is
 * older than they are, does so still. Words without a place are in `unmapped`.
 *
 * @param marking what a banner or a portion mark says
 *
 * @example
 * ```ts
 * import {banner, toIsm} from 'declast'
 * toIsm(banner.parse('TOP SECRET//SI-G ABCD/TK//ORCON/NOFORN').marking).attributes.SCIcontrols // 'SI SI-G SI-G-ABCD TK'
 * toIsm(banner.parse('SECRET - Sensitive').marking).unmapped // ['SENSITIVE']
 * ```
 */
export function toIsm(marking: Readonly<Marking>, options?: Readonly<ToIsmOptions> | null): Ism {
  const attributes: IsmAttributes = {}
  const unmapped: string[] = []
  const {system, level, fgi, nato, declassifyOn} = marking
  if (level) attributes.classification = levels[level].portion as NonNullable<IsmAttributes['classification']>
  const owners = ownersOf(marking)
  if (owners.length > 0) attributes.ownerProducer = list(owners)
  if (system === 'JOINT') attributes.joint = 'true'
  if (marking.sci) attributes.SCIcontrols = list(ordered(marking.sci, sciControls).flatMap(sciTokens))
  if (marking.sap) {
    const tokens = sapTokens(marking.sap, unmapped)
    if (tokens.length > 0) attributes.SARIdentifier = list(tokens)
  }
  if (marking.aea)
    attributes.atomicEnergyMarkings = list([marking.aea, ...(marking.otherAea ?? [])].flatMap(aeaTokens))
  if (fgi) {
    if (fgi.sources.length > 0) attributes.FGIsourceOpen = list(countries(fgi.sources))
    else attributes.FGIsourceProtected = 'FGI'
  }
  addDissemination(attributes, marking, unmapped)
  addNonIc(attributes, marking, unmapped)
  if (nato) attributes.nonUSControls = nato
  if (system === 'CUI') {
    attributes.classification ??= 'U'
    unmapped.push('CUI', ...(marking.cui ?? []))
  }
  unmapped.push(...(marking.caveats ?? []))
  if (declassifyOn !== undefined) addDeclassification(attributes, declassifyOn, unmapped)
  if (options?.resource) {
    attributes.resourceElement = 'true'
    if (owners.includes('USA') && unmapped.length === 0) attributes.compliesWith = 'USGov'
  }
  return {attributes, unmapped}
}

function list(tokens: readonly string[]): string {
  return [...new Set(tokens)].join(' ')
}

/** A US marking is the property of the USA; NATO's of NATO. What is marked by a control alone is unclassified. */
function ownersOf({system, owners, level, administrative}: Readonly<Marking>): readonly string[] {
  if (system === 'NATO') return ['NATO']
  if (system === 'FGI' || system === 'JOINT') return [...(owners ?? [])].sort()
  return level !== undefined || administrative !== undefined || system === 'CUI' ? ['USA'] : []
}

/** Sorts by the order of a register; what it does not list comes last, in alphabetical order (ISM-ID-00042). */
function ordered(controls: readonly SciControl[], register: readonly ControlEntry[]): SciControl[] {
  const rank = ({control}: SciControl) => {
    const at = register.findIndex(({banner, portion}) => [...banner, ...portion].includes(control))
    return at < 0 ? register.length : at
  }
  return [...controls].sort((a, b) => rank(a) - rank(b) || (a.control < b.control ? -1 : 1))
}

/**
 * A control system, its compartments and their sub-compartments are a token each: `SI`, `SI-G`, `SI-G-ABCD`
 * (ISM-ID-00186). The long names have their short form: `KLONDIKE` is `KDK`.
 */
function sciTokens({control, compartments = []}: SciControl): string[] {
  const entry = sciControls.find(({banner, portion}) => [...banner, ...portion].includes(control))
  const system = token(entry?.portion[0] ?? control)
  return [system, ...compartments.flatMap((compartment) => compartmentTokens(system, compartment))]
}

/** Compartments that banners spell out (CAPCO Register). */
const longCompartments: Readonly<Record<string, string>> = {
  'SI-GAMMA': 'SI-G',
  'EL-ECRU': 'EL-EU',
  'EL-NONBOOK': 'EL-NK',
  'KDK-BLUEFISH': 'KDK-BLFH',
  'KDK-IDITAROD': 'KDK-IDIT',
  'KDK-KANDIK': 'KDK-KAND',
}

function compartmentTokens(parent: string, {name, subCompartments = []}: Compartment): string[] {
  const printed = `${parent}-${token(name)}`
  const compartment = longCompartments[printed] ?? printed
  return [compartment, ...subCompartments.map((sub) => `${compartment}-${token(sub)}`)]
}

/** A token holds no space. */
function token(name: string): string {
  return name.trim().replaceAll(/\s+/g, '_')
}

/** Programmes, with compartments and sub-compartments; ways to handle them have no place. */
function sapTokens(
  {programs = [], multiple, handleVia, waived}: SpecialAccess,
  unmapped: string[],
): string[] {
  if (multiple) unmapped.push('SAR-MULTIPLE PROGRAMS')
  if (handleVia) unmapped.push('HVSACO')
  if (waived) unmapped.push('WAIVED')
  return programs.flatMap(({name, compartments = []}) => {
    const program = token(name)
    return [program, ...compartments.flatMap((compartment) => compartmentTokens(program, compartment))]
  })
}

/** `RD`, `RD-CNWDI`, `RD-SG-14`: what narrows the data has a token of its own beside it. */
function aeaTokens({kind, criticalNuclearWeapon, sigmas = []}: AtomicEnergy): string[] {
  const name = kind === 'DOD UCNI' ? 'DCNI' : kind === 'DOE UCNI' ? 'UCNI' : kind
  return [
    name,
    ...(criticalNuclearWeapon ? [`${name}-CNWDI`] : []),
    ...[...sigmas].sort((a, b) => a - b).map((sigma) => `${name}-SG-${sigma}`),
  ]
}

/** The USA first, then countries, then organisations, each in alphabetical order (ISM-ID-00041, 00095, 00167). */
function countries(codes: readonly string[]): string[] {
  const rank = (code: string) => (code === 'USA' ? 0 : tetragraphs.has(code) || code.length > 3 ? 2 : 1)
  // some lists have spaces for commas
  return codes
    .flatMap((code) => code.trim().split(/\s+/))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** Tokens of CVEnumISMDissem in their order (ISM-ID-00026). */
const disseminationOrder = [
  'RS', 'FOUO', 'OC', 'OC-USGOV', 'IMC', 'NF', 'PR', 'REL', 'RELIDO', 'EYES', 'DSEN', 'FISA', 'DISPLAYONLY',
] // prettier-ignore

function addDissemination(attributes: IsmAttributes, marking: Readonly<Marking>, unmapped: string[]): void {
  const {dissemination = [], releasableTo, displayOnly, eyesOnly, administrative, system} = marking
  const tokens = new Set<string>()
  for (const name of dissemination) {
    const short = portionOf(disseminationControls, name)
    if (disseminationOrder.includes(short)) tokens.add(short)
    else unmapped.push(name)
  }
  if (administrative === 'FOR OFFICIAL USE ONLY') tokens.add('FOUO')
  else if (
    administrative !== undefined &&
    administrative !== 'SENSITIVE BUT UNCLASSIFIED' &&
    system !== 'CUI'
  )
    unmapped.push(administrative)
  if (administrative !== undefined) attributes.classification ??= 'U'
  if (releasableTo) tokens.add('REL')
  if (eyesOnly) tokens.add('EYES')
  const receivers = [...(releasableTo ?? []), ...(eyesOnly ?? [])]
  if (receivers.length > 0) attributes.releasableTo = list(countries(receivers))
  if (displayOnly) {
    tokens.add('DISPLAYONLY')
    attributes.displayOnlyTo = list(countries(displayOnly))
  }
  if (tokens.size > 0)
    attributes.disseminationControls = disseminationOrder.filter((name) => tokens.has(name)).join(' ')
}

/** Tokens of CVEnumISMNonIC in their order (ISM-ID-00035); names of compensatory measures stand before `NNPI`. */
const nonIcOrder = ['DS', 'XD', 'ND', 'SBU', 'SBU-NF', 'LES', 'LES-NF', 'SSI']

function addNonIc(
  attributes: IsmAttributes,
  {nonIc = [], accm = [], administrative}: Readonly<Marking>,
  unmapped: string[],
): void {
  const names = nonIc.map((name) => [name, portionOf(nonIcControls, name)] as const)
  const tokens = new Set(names.map(([, short]) => short))
  if (administrative === 'SENSITIVE BUT UNCLASSIFIED') tokens.add('SBU')
  for (const [name, short] of names) if (!nonIcOrder.includes(short) && short !== 'NNPI') unmapped.push(name)
  const all = [
    ...nonIcOrder.filter((name) => tokens.has(name)),
    ...accm.map((name) => `ACCM-${token(name)}`).sort(),
    ...(tokens.has('NNPI') ? ['NNPI'] : []),
  ]
  if (all.length > 0) attributes.nonICmarkings = all.join(' ')
}

function portionOf(register: readonly ControlEntry[], name: string): string {
  return register.find(({banner}) => banner[0] === name)?.portion[0] ?? name
}

/** Values of CVEnumISM25X. */
const exception = /^(?:25X[1-9]|25X1-EO-12951|50X1-HUM|50X2-WMD|AEA|NATO|NATO-AEA)$/

/** The last field of a banner: a date, or an exemption from automatic declassification. */
function addDeclassification(attributes: IsmAttributes, field: string, unmapped: string[]): void {
  const date = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(field)
  if (date) attributes.declassDate = date.slice(1).join('-')
  else if (exception.test(field)) attributes.declassException = field
  else unmapped.push(field)
}
