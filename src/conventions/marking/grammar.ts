import {isCountryCode} from '../../lexicon/countries.js'
import {natoLevels, natoQualifiers} from '../../lexicon/controls.js'
import type {Level} from '../../lexicon/levels.js'
import type {
  AtomicEnergy,
  Compartment,
  Marking,
  SapProgram,
  SciControl,
  SpecialAccess,
} from '../../tree/marking.js'
import type {Failure} from '../error.js'
import {readFreeForm} from './free-form.js'
import {
  administrativeNames,
  cuiForms,
  disseminationForms,
  historicNames,
  levelNames,
  levelPortions,
  nonIcForms,
  normalPhrase,
  sciNames,
} from './registers.js'

/** A field between double slashes, and where it begins in the marking. */
interface Field {
  readonly text: string
  readonly offset: number
}

/** A marking, or why the text is none. */
export type MarkingResult = {readonly marking: Marking} | {readonly failure: Failure}

function fail(code: Failure['code'], offset: number, expected: string): MarkingResult {
  return {failure: {code, offset, expected}}
}

function splitFields(text: string): Field[] {
  const fields: Field[] = []
  let start = 0
  for (let at = text.indexOf('//'); ; at = text.indexOf('//', start)) {
    const end = at < 0 ? text.length : at
    const raw = text.slice(start, end)
    fields.push({text: raw.trim(), offset: start + raw.length - raw.trimStart().length})
    if (at < 0) return fields
    start = at + 2
  }
}

/**
 * Reads a marking by the grammar of the CAPCO register, with the forms of the time before it.
 *
 * @param printed the marking without parentheses or strike-through
 * @param short whether levels and controls may be abbreviated, as in portion marks
 */
export function readMarking(printed: string, short: boolean): MarkingResult {
  const text = printed.toUpperCase().replaceAll(/\s/g, ' ')
  const result = readUpperCase(text, short)
  // words in lower case that no list knows are prose: "secret meeting"
  if (
    'marking' in result &&
    printed !== text &&
    result.marking.caveats?.some((caveat) => !historicNames.has(normalPhrase(caveat)))
  ) {
    return fail('unknown-value', 0, 'a marking, and not a sentence')
  }
  return result
}

function readUpperCase(text: string, short: boolean): MarkingResult {
  const fields = splitFields(text)
  const [head, ...rest] = fields as [Field, ...Field[]]
  if (head.text === '') return fields.length > 1 ? readForeign(rest, short) : fail('empty', 0, 'a marking')
  if (head.text === 'CUI' || (head.text === 'CONTROLLED' && fields.length > 0)) return readCui(rest, short)
  const marking: Marking = short ? {system: 'US', form: 'short'} : {system: 'US'}
  const level = short
    ? (levelPortions.get(head.text) ?? levelNames.get(head.text))
    : levelNames.get(head.text.replaceAll(/ +/g, ' '))
  if (level !== undefined) {
    marking.level = level
  } else if (short && rest.length > 0) {
    const inside = readSlashStyle(head, marking)
    if (!inside) return fail('unknown-value', head.offset, 'a classification level')
  } else {
    const failure = readFreeForm(head.text, head.offset, marking, short)
    if (failure) return {failure}
  }
  return readFields(rest, marking, short)
}

/** `S/NF`, `C NF`, `TS-CCO`: one slash, space or hyphen between level and controls, to mid-1998. */
function readSlashStyle(head: Field, marking: Marking): boolean {
  return readFreeForm(head.text, head.offset, marking, true) === undefined
}

/** `//JOINT SECRET CAN USA`, `//DEU RESTRICTED`, `//COSMIC TOP SECRET//BALK`. */
function readForeign(fields: readonly Field[], short: boolean): MarkingResult {
  const [head, ...rest] = fields as [Field, ...Field[]]
  if (head.text === '') return fail('malformed', head.offset, 'an owner and a level')
  const words = head.text.split(/[ ,]+/)
  const [first, ...others] = words as [string, ...string[]]
  const base = short ? ({form: 'short'} as const) : {}
  if (first === 'JOINT') {
    const {level, used} = levelAt(others, short)
    if (level === undefined) return fail('unknown-value', head.offset + 6, 'a level after JOINT')
    const owners = others.slice(used)
    const bad = owners.find((owner) => !isCountryCode(owner))
    if (owners.length < 2) return fail('malformed', head.offset, 'two owners or more')
    if (bad !== undefined) return fail('unknown-value', head.offset, 'country codes')
    return readFields(rest, {system: 'JOINT', level, owners, ...base}, short)
  }
  const nato = readNato(head, words, short)
  if (nato) {
    if ('failure' in nato) return nato
    const [qualifier, ...after] = rest
    if (qualifier && (natoQualifiers as readonly string[]).includes(qualifier.text)) {
      nato.marking.nato = qualifier.text as NonNullable<Marking['nato']>
      return readFields(after, nato.marking, short)
    }
    return readFields(rest, nato.marking, short)
  }
  if (!isCountryCode(first)) return fail('unknown-value', head.offset, 'JOINT, NATO or a country code')
  const {level, used} = levelAt(others, short)
  if (level === undefined) return fail('unknown-value', head.offset, 'a level after the owner')
  if (used < others.length) return fail('trailing-text', head.offset, 'nothing after the level')
  const marking: Marking = {system: 'FGI', level, owners: [first], ...base}
  const [qualifier, ...after] = rest
  if (qualifier && (natoQualifiers as readonly string[]).includes(qualifier.text)) {
    marking.nato = qualifier.text as NonNullable<Marking['nato']>
    return readFields(after, marking, short)
  }
  return readFields(rest, marking, short)
}

function levelAt(words: readonly string[], short: boolean): {level?: Level; used: number} {
  const two = levelNames.get(words.slice(0, 2).join(' '))
  if (two !== undefined && words[0] === 'TOP') return {level: two, used: 2}
  const one =
    words[0] === undefined ? undefined : short ? levelPortions.get(words[0]) : levelNames.get(words[0])
  return one === undefined ? {used: 0} : {level: one, used: 1}
}

function readNato(head: Field, words: readonly string[], short: boolean): MarkingResult | undefined {
  const base = short ? ({form: 'short'} as const) : {}
  for (const [name, {level, portion}] of Object.entries(natoLevels)) {
    if (head.text === name || (short && head.text === portion)) {
      return {marking: {system: 'NATO', level, owners: ['NATO'], ...base}}
    }
  }
  if (words[0] === 'COSMIC') return fail('malformed', head.offset + 7, 'TOP SECRET: no other level is COSMIC')
  if (words[0] === 'NATO') {
    const {level} = levelAt(words.slice(1), short)
    if (level === 'TOP SECRET') return fail('malformed', head.offset, 'COSMIC TOP SECRET')
    if (level !== undefined && words.length === 2)
      return {marking: {system: 'NATO', level, owners: ['NATO'], ...base}}
    return fail('unknown-value', head.offset + 5, 'a level after NATO')
  }
  if (!short && Object.values(natoLevels).some(({portion}) => portion === head.text)) {
    return fail('malformed', head.offset, 'the banner form of the NATO level')
  }
  return undefined
}

/** CUI (EO 13556; 32 CFR 2002.20): categories, then limited dissemination controls. */
function readCui(fields: readonly Field[], short: boolean): MarkingResult {
  const marking: Marking = short ? {system: 'CUI', form: 'short'} : {system: 'CUI'}
  for (const field of fields) {
    if (field.text === '') return fail('malformed', field.offset, 'a CUI category or control between slashes')
    for (const entry of field.text.split('/').map((part) => part.trim())) {
      const control = cuiForms.get(entry)
      const list = /^(REL TO|DISPLAY ONLY) (.+)$/.exec(entry)
      if (control) (marking.dissemination ??= []).push(control.canonical)
      else if (list?.[1] === 'REL TO') marking.releasableTo = splitList(list[2] as string)
      else if (list) marking.displayOnly = splitList(list[2] as string)
      else if (/^(?:SP-)?[A-Z]{2,10}$/.test(entry)) (marking.cui ??= []).push(entry)
      else return fail('unknown-value', field.offset, 'a CUI category or dissemination control')
    }
  }
  return {marking}
}

function splitList(text: string): string[] {
  return text.split(/,/).map((code) => code.trim().replaceAll(/ +/g, ' '))
}

function readFields(fields: readonly Field[], marking: Marking, short: boolean): MarkingResult {
  for (const [index, field] of fields.entries()) {
    if (field.text === '') return fail('malformed', field.offset, 'a control between double slashes')
    const failure = readField(field, marking, short, index === fields.length - 1)
    if (failure) return {failure}
  }
  return {marking}
}

/** Puts a field between double slashes into the category that it belongs to. */
function readField(field: Field, marking: Marking, short: boolean, last: boolean): Failure | undefined {
  const {text} = field
  const aea = readAtomicEnergy(field)
  if (aea !== undefined) {
    if ('code' in aea) return aea
    marking.aea = aea
    return undefined
  }
  if (text === 'FGI' || text.startsWith('FGI ')) {
    const sources = text.slice(3).trim()
    marking.fgi = {sources: sources === '' ? [] : sources.split(/ +/)}
    const bad = marking.fgi.sources.find((source) => !isCountryCode(source))
    return bad === undefined
      ? undefined
      : {code: 'unknown-value', offset: field.offset + 4, expected: 'country codes'}
  }
  const sap = readSpecialAccess(field)
  if (sap !== undefined) {
    if ('code' in sap) return sap
    marking.sap = {...marking.sap, ...sap}
    return undefined
  }
  if (text === 'WAIVED' && marking.sap) {
    marking.sap = {...marking.sap, waived: true}
    return undefined
  }
  if (last && /^(?:MR|X[1-8]|(?:25|50|75)X\d?(?:-(?:HUM|WMD))?|(?:19|20)\d{6})$/.test(text)) {
    marking.declassifyOn = text
    return undefined
  }
  return readEntries(field, marking, short)
}

/** `RD-CNWDI`, `RESTRICTED DATA-N`, `FRD-SIGMA 14`, `DOD UCNI`. */
function readAtomicEnergy(field: Field): AtomicEnergy | Failure | undefined {
  const match =
    /^(RESTRICTED DATA|FORMERLY RESTRICTED DATA|RD|FRD|TFNI|DOD UCNI|DOE UCNI|DCNI|UCNI)(-.*)?$/.exec(
      field.text,
    )
  if (!match) return undefined
  const kinds: Record<string, AtomicEnergy['kind']> = {
    'RESTRICTED DATA': 'RD',
    'FORMERLY RESTRICTED DATA': 'FRD',
    DCNI: 'DOD UCNI',
    UCNI: 'DOE UCNI',
  }
  const kind = kinds[match[1] as string] ?? (match[1] as AtomicEnergy['kind'])
  const aea: AtomicEnergy = {kind}
  for (const part of (match[2] ?? '').split('-').slice(1)) {
    const sigma = /^(?:SIGMA|SG) (\d{1,2}(?: \d{1,2})*)$/.exec(part)
    if (part === 'N' || part === 'CNWDI') aea.criticalNuclearWeapon = true
    else if (sigma) aea.sigmas = (sigma[1] as string).split(' ').map(Number)
    else
      return {code: 'malformed', offset: field.offset, expected: 'CNWDI or SIGMA with numbers from 1 to 99'}
  }
  return aea
}

/** `SAR-BP-J12 J54/CD`, `SPECIAL ACCESS REQUIRED-BUTTERED POPCORN`, `HVSACO`. */
function readSpecialAccess(field: Field): SpecialAccess | Failure | undefined {
  if (field.text === 'HVSACO') return {handleVia: true}
  const match = /^(?:SAR|SPECIAL ACCESS REQUIRED)-(.*)$/.exec(field.text)
  if (!match) return undefined
  const list = (match[1] as string).trim()
  if (list === '') return {code: 'malformed', offset: field.offset, expected: 'a programme identifier'}
  if (list === 'MULTIPLE PROGRAMS') return {multiple: true}
  const programs = list.split('/').map((entry): SapProgram => {
    const [name, ...compartments] = entry.trim().split('-') as [string, ...string[]]
    return compartments.length === 0 ? {name} : {name, compartments: compartments.map(readCompartment)}
  })
  const empty = programs.some(({name}) => name === '')
  return empty ? {code: 'malformed', offset: field.offset, expected: 'a programme identifier'} : {programs}
}

function readCompartment(text: string): Compartment {
  const [name, ...subCompartments] = text.trim().split(/ +/) as [string, ...string[]]
  return subCompartments.length === 0 ? {name} : {name, subCompartments}
}

/** Entries between single slashes: SCI, dissemination or other controls. */
function readEntries(field: Field, marking: Marking, short: boolean): Failure | undefined {
  const entries = field.text.split('/').map((entry) => entry.trim())
  let offset = field.offset
  let accm = false
  for (const entry of entries) {
    if (entry === '') return {code: 'malformed', offset, expected: 'a control between slashes'}
    if (entry.startsWith('ACCM-')) {
      accm = true
      ;(marking.accm ??= []).push(entry.slice(5))
    } else if (!readEntry(entry, marking, short)) {
      // nicknames go on after the first, up to the next control
      if (accm) (marking.accm ??= []).push(entry)
      else if (looksLikeSci(entry, entries, marking)) (marking.sci ??= []).push(readSci(entry))
      else (marking.caveats ??= []).push(entry)
    } else {
      accm = false
    }
    offset += entry.length + 1
  }
  return undefined
}

function readEntry(entry: string, marking: Marking, short: boolean): boolean {
  const list = /^(REL TO|REL|DISPLAY ONLY) (.+)$/.exec(entry)
  if (list) {
    const codes = splitList(list[2] as string)
    if (list[1] === 'DISPLAY ONLY') marking.displayOnly = codes
    else marking.releasableTo = codes
    return true
  }
  const eyes = /^([A-Z]{3}(?:[/, ]+[A-Z]{3})*) EYES(?: ONLY)?$/.exec(entry)
  if (eyes) {
    marking.eyesOnly = (eyes[1] as string).split(/[/, ]+/)
    return true
  }
  if (entry === 'REL' || entry === 'EYES' || entry === 'EYES ONLY') {
    ;(marking.dissemination ??= []).push(entry === 'EYES ONLY' ? 'EYES' : entry)
    return true
  }
  const dissemination = disseminationForms.get(entry)
  if (dissemination && (short || dissemination.form !== 'portion')) {
    ;(marking.dissemination ??= []).push(dissemination.canonical)
    return true
  }
  const nonIc = nonIcForms.get(entry)
  if (nonIc && (short || nonIc.form !== 'portion')) {
    ;(marking.nonIc ??= []).push(nonIc.canonical)
    return true
  }
  const [system] = entry.split('-') as [string]
  if (sciNames.has(system)) {
    ;(marking.sci ??= []).push(readSci(entry))
    return true
  }
  const administrative = administrativeNames.get(entry)
  if (administrative) {
    ;(marking.caveats ??= []).push(administrative)
    return true
  }
  return false
}

function readSci(entry: string): SciControl {
  const [control, ...compartments] = entry.split('-') as [string, ...string[]]
  return compartments.length === 0 ? {control} : {control, compartments: compartments.map(readCompartment)}
}

/** An unknown entry beside a known SCI control is one: the register holds only the published systems. */
function looksLikeSci(entry: string, entries: readonly string[], marking: Marking): boolean {
  if (marking.dissemination || marking.nonIc || marking.fgi || !/^[A-Z]{2,4}(?:-[A-Z0-9 ]+)*$/.test(entry))
    return false
  return entries.some((other) => sciNames.has(other.split('-')[0] as string))
}
