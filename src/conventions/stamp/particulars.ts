import type {ParticularName} from '../../tree/nodes.js'
import {readAuthority, readProject, type Part} from './authority.js'

/** A named piece of a stamp or notice, and where it stands. */
export interface ParticularReading extends Part<string> {
  readonly name: ParticularName
}

/** `@ 50-Yr`: the programme of CIA's reviews after fifty years. */
const fiftyYears = /5[0O]-?Y[ri]/
/** `By: NWD`, `BY 5668 SLD/ksr`, `By cb, NARA`: an office, or the number and initials of a reviewer. */
const reviewer =
  /\bB[yY]:? {0,3}((?:\d{4,7}[\dA-Z]{0,3} ?)?[A-Za-z]{2,6}(?:\/[A-Za-z]{2,6}){0,2}|\d{6,7})(?=[\s,.;]|$)/
/** `BY: Lt. Col. J. R. Brown`: a rank or title before the name. */
const titled =
  /\bB[yY]:? {0,3}((?:(?:Lt|Col|Maj|Gen|Brig|Capt|Cdr|Cmdr|Adm|Sgt|Dr|Mr|Mrs|Ms)\. ?){1,2}(?:[A-Z][A-Za-z.'’-]{0,20} ?){1,4})/
/** `NARA JT DATE`: the initials stand behind the agency. */
const initials = /\bNARA ([A-Z]{2,3}) D(?:ATE|ate)\b/
/** Words behind `By` that are no reviewer. */
const noReviewer = new Set(['NARA', 'NSA', 'CIA', 'DIA', 'FBI', 'THE', 'THIS', 'ORDER', 'LAW'])

/** Reads who reviewed. */
export function readReviewer(source: string, start: number, end: number): Part<string> | undefined {
  const text = source.slice(start, Math.min(end, start + 160))
  // most stamps name nobody
  if (!text.includes('By') && !text.includes('BY') && !text.includes('NARA')) return undefined
  const match = initials.exec(text) ?? titled.exec(text) ?? reviewer.exec(text)
  const name = match?.[1]?.trimEnd()
  if (!match || name === undefined || noReviewer.has(name.toUpperCase())) return undefined
  const at = start + match.index + match[0].lastIndexOf(name)
  return {value: name, start: at, end: at + name.length}
}

function particular(name: ParticularName, {start, end}: Part<unknown>, value: string): ParticularReading {
  return {name, value, start, end}
}

/** The named pieces of one line of a stamp, in source order. */
export function stampParticulars(source: string, start: number, end: number): ParticularReading[] {
  const found: ParticularReading[] = []
  const authority = readAuthority(source, start, end)
  if (authority) {
    const {order, section} = authority.value
    const value = section === undefined ? order : `${order} ${section}`
    found.push(particular('authority', authority, value))
  }
  const project = readProject(source, start, end)
  if (project) found.push(particular('project', project, project.value))
  const by = readReviewer(source, start, end)
  if (by) found.push(particular('by', by, by.value))
  const program = fiftyYears.exec(source.slice(start, Math.min(end, start + 160)))
  if (program) {
    const at = start + program.index
    found.push({name: 'program', value: '50-Yr', start: at, end: at + program[0].length})
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

interface NoticePattern {
  readonly name: ParticularName
  /** The label, and in a group what it says. */
  readonly pattern: RegExp
  readonly reading: (printed: string) => string
}

/** Where what a label says ends: at the next label of the line. */
const UP_TO = String.raw`(?=,? {0,4}(?:CL REASON|REASON|DECL|DRV|DERV|DERIVED|REVW|EXT|CL BY|E2|E\.?O\.)\b|$)`

const asPrinted = (printed: string): string => printed.replaceAll(/\s+/g, ' ').trim()
/** Levels as routing stamps shorten them. */
const levels: Readonly<Record<string, string>> = {TS: 'TOP SECRET', S: 'SECRET', C: 'CONFIDENTIAL'}

/** What the lines of downgrading notices, classification authority blocks and review boxes say. */
const noticePatterns: readonly NoticePattern[] = [
  {
    // E.O. 11652 §4(A) and after; the number is that of a CIA employee
    name: 'classified-by',
    pattern: new RegExp(String.raw`\bCL(?:ASSIFIED|ASS\.?)? BYH?[: ]{1,3}(\S[^\n]{0,60}?)[,.]?${UP_TO}`, 'i'),
    reading: asPrinted,
  },
  {
    name: 'derived-from',
    pattern: new RegExp(
      String.raw`\b(?:DERIVED|DERV|DRV) (?:FROM|FRM|FM)[: ]{1,3}(\S[^\n]{0,60}?)[,.]?${UP_TO}`,
      'i',
    ),
    reading: asPrinted,
  },
  {
    // E.O. 12958 §1.5, E.O. 13526 §1.4; E.O. 12065 as 3d(3)
    name: 'reason',
    pattern: /\bREASONS?[: ]{1,3}(\d\.?\d?\.?\(?[a-h]\)?(?:\(\d\))?(?:, ?\(?[a-h]\)?){0,4})/i,
    reading: (printed) => printed.replaceAll(/\s/g, '').toLowerCase(),
  },
  {
    name: 'declassify-on',
    pattern:
      /\bDECL(?:ASS?(?:IFY|IFIED)?)?(?: ON)?[: ]{1,3}(OADR|X[1-8]|MR|25X\d(?:, ?\d{8})?|50X[12]-(?:HUM|WMD)|Date Impossible to Determine|(?:\d{1,2} )?[a-z]{3,9}\.? (?:\d{1,2}, ?)?\d{4}|\d{1,2} [A-Z]{3} \d{2,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{8})\b/i,
    reading: asPrinted,
  },
  {
    name: 'declassify-on',
    pattern: /(\bDate Impossible to Determine|IMPDET)\b/i,
    reading: () => 'IMPDET',
  },
  {
    name: 'downgrade-to',
    pattern: /\bDOWNGRADED? TO:? (SECRET|CONFIDENTIAL)\b/i,
    reading: (printed) => printed.toUpperCase(),
  },
  {
    name: 'next-review',
    pattern: /\b(?:NEXT REVIEW DATE|REVW|REVIEW ON)[: ]{1,3}(\d[\w /-]{2,12}\d|[A-Z]{3} \d{4})\b/i,
    reading: asPrinted,
  },
  {
    // E.O. 10964 §4(a); E.O. 11652 §5
    name: 'schedule',
    pattern: /\b(GROUP ?[1-4Il]|X?GDS|ADS|RDS-[1-4]|5 ?\(?B\)? ?\([1-4]\))(?!\w)/i,
    reading: (printed) => printed.toUpperCase().replace(/^GROUP ?[IL]$/, 'GROUP 1').replace(/^GROUP ?(?=\d)/, 'GROUP ').replace(/^5.*\((\d)\)$/, '5B($1)'), // prettier-ignore
  },
  {
    // TS S C are the choices that the stamp prints; what stands alone is what was left
    name: 'changed-to',
    pattern: /CLASS[.,]? CHANGED TO[: ]{1,3}(TS|S|C)\s*$/,
    reading: (printed) => levels[printed] as string,
  },
  {
    // CIA's regulation on the review of classified material
    name: 'authority',
    pattern: /\bAUTH[:.]? {0,2}(H?R ?70-\d{1,2})\b/,
    reading: (printed) => printed.replace(/^H?R ?/, 'HR '),
  },
  {
    name: 'by',
    pattern: /\bREVIEWER[: ]{1,3}(\d{5,7})\b/i,
    reading: asPrinted,
  },
]

/** The named pieces of one line of a notice, in source order. */
export function noticeParticulars(source: string, start: number, end: number): ParticularReading[] {
  const text = source.slice(start, Math.min(end, start + 200))
  const found: ParticularReading[] = []
  for (const {name, pattern, reading} of noticePatterns) {
    const match = pattern.exec(text)
    const printed = match?.[1]
    if (!match || printed === undefined) continue
    const at = start + match.index + match[0].indexOf(printed, match[0].length > printed.length ? 1 : 0)
    if (found.some((other) => other.name === name || (at < other.end && other.start < at + printed.length)))
      continue
    found.push({name, value: reading(printed), start: at, end: at + printed.length})
  }
  if (!found.some(({name}) => name === 'authority')) {
    const order = readAuthority(source, start, end)
    if (order && !found.some((other) => order.start < other.end && other.start < order.end))
      found.push(particular('authority', order, order.value.order))
  }
  return found.sort((a, b) => a.start - b.start)
}
