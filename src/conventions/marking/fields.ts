import {isCountryCode} from '../../lexicon/countries.js'
import type {Failure} from '../error.js'
import {readAtomicEnergy, readSci, readSpecialAccess} from './compartments.js'
import {faults, type countryLists, type MarkingDraft} from './marking-draft.js'
import {administrativeNames, controlForms, historicNames, levelNames} from './registers.js'

/** A field between double slashes, and where it begins in the marking. */
export interface Field {
  readonly text: string
  readonly offset: number
}

/** Splits a marking at its double slashes. */
export function splitFields(text: string): [Field, ...Field[]] {
  const fields: Field[] = []
  let start = 0
  for (let at = text.indexOf('//'); ; at = text.indexOf('//', start)) {
    const end = at < 0 ? text.length : at
    let [from, to] = [start, end]
    while (from < to && text.charCodeAt(from) === 32) from++
    while (to > from && text.charCodeAt(to - 1) === 32) to--
    fields.push({text: text.slice(from, to), offset: from})
    if (at < 0) return fields as [Field, ...Field[]]
    start = at + 2
  }
}

/** `MR`, `X5`, `25X1-HUM`, `25X4, 20501231`, `20291123`: the last field of the years 1998 to 2009. */
const declassification =
  /^(?:MR|OADR|X\d|\d\dX\d{0,2}(?:-[A-Z]{2,5}(?:-\d{5})?)?(?:, ?(?:19|20)\d{6})?|(?:19|20)\d{6})$/

/** Puts the fields behind the level into the categories that they belong to. */
export function readFields(fields: readonly Field[], draft: MarkingDraft): Failure | undefined {
  for (const [index, field] of fields.entries()) {
    const {text, offset} = field
    if (text === '') return {code: 'malformed', offset, expected: 'a control between double slashes'}
    draft.openField()
    const failure = readField(field, draft, index === fields.length - 1)
    if (failure) return failure
  }
  return undefined
}

function readField({text, offset}: Field, draft: MarkingDraft, last: boolean): Failure | undefined {
  const form = controlForms.get(text)
  if (form) {
    draft.addControl(form)
    return undefined
  }
  const sap = readSpecialAccess(text)
  if (sap === 'malformed') return {code: 'malformed', offset, expected: 'a programme identifier'}
  if (sap) {
    draft.addSpecialAccess(sap)
    return undefined
  }
  if (text === 'WAIVED' && draft.addWaiver()) return undefined
  if (last && declassification.test(text)) {
    draft.enter('declassification')
    draft.marking.declassifyOn = text
    return undefined
  }
  if (levelNames.has(text)) return {code: 'malformed', offset, expected: 'the level before all controls'}
  return readEntries(text, offset, draft)
}

/** Entries between single slashes. */
function readEntries(text: string, offset: number, draft: MarkingDraft): Failure | undefined {
  const entries = joinEyesOnly(text.split('/').flatMap((entry) => splitControls(entry, draft)))
  let at = offset
  let nicknames = false
  for (const printed of entries) {
    const entry = printed.trim()
    if (entry === '') return {code: 'malformed', offset: at, expected: 'a control between slashes'}
    if (entry.startsWith('ACCM-')) {
      nicknames = true
      draft.addNickname(entry.slice(5))
    } else {
      const read = readEntry(entry, draft)
      if (read === 'malformed')
        return {code: 'malformed', offset: at, expected: 'CNWDI or SIGMA with numbers behind the kind'}
      // nicknames go on behind the first, up to the next control
      if (!read && nicknames) draft.addNickname(entry)
      else {
        nicknames = false
        if (!read) draft.addCaveat(administrativeNames.get(entry) ?? historicNames.get(entry) ?? entry)
      }
    }
    at += printed.length + 1
  }
  return undefined
}

/** `ORCON,NOFORN`: the comma of the years before 2010 between dissemination controls; a list of countries is no control. */
function splitControls(entry: string, draft: MarkingDraft): string[] {
  const controls = entry.includes(',') ? splitList(entry) : []
  if (controls.length < 2 || !controls.every((control) => controlForms.has(control))) return [entry]
  draft.faults |= faults.style
  return controls
}

/** `USA/GBR EYES ONLY`: a slash inside the list, and not between entries. */
function joinEyesOnly(entries: string[]): string[] {
  const end = entries.findIndex((entry) => / EYES(?: ONLY)?$/.test(entry))
  if (end < 1) return entries
  let start = end
  while (start > 0 && isCountryCode((entries[start - 1] as string).trim())) start--
  return [...entries.slice(0, start), entries.slice(start, end + 1).join('/'), ...entries.slice(end + 1)]
}

const listOpenings: readonly (readonly [opening: string, property: keyof typeof countryLists])[] = [
  ['REL TO ', 'releasableTo'],
  ['REL ', 'releasableTo'],
  ['DISPLAY ONLY ', 'displayOnly'],
]

function readEntry(entry: string, draft: MarkingDraft): boolean | 'malformed' {
  const form = controlForms.get(entry)
  if (form) {
    draft.addControl(form)
    return true
  }
  for (const [opening, property] of listOpenings) {
    const codes =
      entry.startsWith(opening) && entry !== 'REL TO' ? splitList(entry.slice(opening.length)) : []
    if (codes.length === 0) continue
    draft.addList(property, codes)
    return true
  }
  const eyes = /^([A-Z]{3,4}(?:[/, ]{1,2}[A-Z]{3,4}){0,30}) EYES(?: ONLY)?$/.exec(entry)
  if (eyes) {
    draft.addList('eyesOnly', (eyes[1] as string).split(/[/, ]+/))
    return true
  }
  if (entry === 'FGI' || entry === 'FOREIGN GOVERNMENT INFORMATION') {
    draft.addForeign([])
    return true
  }
  if (/^FGI(?:[ ,]{1,2}[A-Z]{2,4})+$/.test(entry)) {
    draft.addForeign(entry.slice(4).trim().split(/[ ,]+/))
    return true
  }
  const sci = readSci(entry)
  if (sci) {
    draft.enter('sci')
    ;(draft.marking.sci ??= []).push(sci)
    return true
  }
  const aea = readAtomicEnergy(entry)
  if (aea === 'malformed') return 'malformed'
  if (aea) draft.addAtomicEnergy(aea)
  return aea !== undefined
}

/** Country codes between commas. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')
}
