import type {Cited} from '../../lexicon/cited.js'
import {libraries} from '../../lexicon/libraries.js'
import {recordAgencies} from '../../lexicon/record-agencies.js'
import type {DocumentIdScheme} from '../../tree/nodes.js'

/** Named pieces of an identifier. */
export type Parts = Readonly<Record<string, string>>

/** How a family of identifiers is written, apart from CIA-RDP numbers. */
export interface SchemePattern extends Cited {
  readonly scheme: DocumentIdScheme
  /** Characters that one can begin with, and those that can follow; any if these are left out. */
  readonly initials: string
  readonly seconds?: string
  /** Where its first hyphen stands at the earliest and the latest, behind the first character, if it always has one. */
  readonly hyphen?: readonly [number, number]
  /** Matches one identifier at an offset. */
  readonly pattern: RegExp
  /** Names of the groups of the pattern. */
  readonly parts: readonly string[]
  /** Puts the parts right; undefined where the match is no identifier after all. */
  readonly settle?: (parts: Parts) => Parts | undefined
  /** Builds the canonical form. */
  readonly canonical: (parts: Parts) => string
  /** Distinctive enough to be one wherever it stands in running text. */
  readonly anywhere: boolean
}

const digits = '0123456789'

/** Puts the name of the agency beside its number. */
export function withAgency(parts: Parts): Parts {
  const known = recordAgencies[parts['agency'] as keyof typeof recordAgencies] as {name: string} | undefined
  return known ? {...parts, agencyName: known.name} : parts
}

/** Puts the name of the library beside its code; undefined for a code that none has. */
function withLibrary(parts: Parts): Parts | undefined {
  const {library} = parts
  if (library === undefined) return parts
  const name = libraries[library as keyof typeof libraries] as string | undefined
  return name === undefined ? undefined : {...parts, libraryName: name}
}

/** Names of the groups of an item number, where it has all five. */
const itemParts = ['collection', 'box', 'folder', 'document', 'check'] as const

function withItemParts(parts: Parts): Parts | undefined {
  const groups = (parts['item'] as string).split('-')
  const named = Object.fromEntries(itemParts.map((name, index) => [name, groups[index] ?? '']))
  return withLibrary(groups.length === itemParts.length ? {...parts, ...named} : parts)
}

const joined = (...pieces: readonly (string | undefined)[]): string =>
  pieces.filter((piece) => piece !== undefined && piece !== '').join('-')

/** Families of identifiers, the distinctive ones first. */
export const schemePatterns: readonly SchemePattern[] = [
  {
    scheme: 'jfk-record',
    initials: digits,
    hyphen: [3, 3],
    pattern: /(\d{3})[-–—](\d{5})[-–—](\d{5})(?!-?\d)/y,
    parts: ['agency', 'series', 'item'],
    settle: withAgency,
    canonical: ({agency, series, item}) => joined(agency, series, item),
    anywhere: true,
    source: 'JFK Assassination Records Collection, identification forms',
  },
  {
    scheme: 'library-of-congress',
    initials: 'L',
    seconds: 'O0',
    pattern: /L[O0]C[-–—]H[A4]K ?[-–—] ?(\d{1,4})[-–—](\d{1,3})[-–—](\d{1,3})[-–—](\d)(?![\d-])/y,
    parts: ['box', 'folder', 'document', 'check'],
    canonical: ({box, folder, document, check}) => joined('LOC-HAK', box, folder, document, check),
    anywhere: true,
    source: 'Remote Archive Capture of the Kissinger papers',
  },
  {
    scheme: 'presidential-library',
    initials: 'N',
    seconds: 'L',
    pattern: /(NL[A-Z]{1,2})[-–— ](?:(RAC)[- ])?(\d{1,4}(?:[-–—]\d{1,4}){2,5})(?![\d-])/y,
    parts: ['library', 'kind', 'item'],
    settle: withItemParts,
    canonical: ({library, kind, item}) => joined(library, kind, item?.replaceAll(/[–—]/g, '-')),
    anywhere: true,
    source: 'Remote Archive Capture of the presidential libraries',
  },
  {
    scheme: 'mandatory-review',
    initials: 'MN',
    seconds: 'RL',
    pattern:
      /(?:(MR)[- ](?:C(?:ase|ASE) )?(?:(?:#|N[oO]\.?) ?)?)?(?:(NL[A-Z]{1,2}|DDE)[- ](?:MR[- ](?:C(?:ase|ASE) )?(?:(?:#|N[oO]\.?) ?)?)?)?(\d{2,4}-\d{1,4})(?:(?:,? (?:D(?:oc(?:ument)?|OC(?:UMENT)?)\.? ?(?:#|No\.?)? ?|# ?)|[/#] ?)(\d{1,5}))?(?![\d-])/y,
    parts: ['review', 'library', 'case', 'document'],
    // its initials see to it that a review or a library is named
    settle: withLibrary,
    canonical: ({review, library, case: number, document}) =>
      (review === undefined ? `${library} ${number}` : joined('MR', library, number)) +
      (document === undefined ? '' : ` #${document}`),
    anywhere: false,
    source: 'presidential libraries, mandatory review',
  },
  {
    scheme: 'mandatory-review',
    initials: 'M',
    seconds: 'D',
    pattern: /MDR[- ](?:C(?:ase|ASE) )?(?:(?:#|N[oO]\.?) ?)?(\d{5,6}[A-Z]?)\b/y,
    parts: ['case'],
    canonical: ({case: number}) => `MDR ${number}`,
    anywhere: false,
    source: 'NSA mandatory review',
  },
  {
    scheme: 'cia-executive-order',
    initials: 'E',
    seconds: 'O',
    pattern: /EO-((?:19|20)\d{2})-(\d{5})(?![\d-])/y,
    parts: ['year', 'number'],
    canonical: ({year, number}) => joined('EO', year, number),
    anywhere: true,
    source: 'CIA reading room, executive order requests',
  },
  {
    scheme: 'case-number',
    initials: 'FMPAE',
    seconds: '-LO',
    pattern: /([FMPA]|FL|EOM)-((?:19|20)\d{2})-(\d{3,6})(?![\d-])/y,
    parts: ['kind', 'year', 'number'],
    canonical: ({kind, year, number}) => joined(kind, year, number),
    anywhere: false,
    source: 'State and CIA request numbers',
  },
  {
    scheme: 'case-number',
    initials: 'F',
    seconds: 'O',
    pattern: /FO[Il1]A C(?:ase|ASE) ?(?:#|No\.?|:)? ?(\d{4,6}[A-Z]?)\b/y,
    parts: ['number'],
    canonical: ({number}) => `FOIA Case ${number}`,
    anywhere: false,
    source: 'NSA request numbers',
  },
  {
    scheme: 'cia-doc',
    initials: 'D',
    seconds: 'O',
    pattern: /DOC_(\d{10})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `DOC_${number}`,
    anywhere: true,
    source: 'CIA reading room',
  },
  {
    scheme: 'cia-job',
    initials: 'J',
    seconds: 'oO',
    pattern:
      /J(?:ob|OB) (\d{2})[-–— ]?([A-Z])?[-–—]?(\d{5})([A-Z])\b(?:, B(?:ox|OX) (\d{1,4})\b)?(?:, F(?:older|OLDER) (\d{1,4})\b)?/y,
    parts: ['accessionYear', 'type', 'job', 'series', 'box', 'folder'],
    canonical: ({accessionYear, type, job, series, box, folder}) =>
      `Job ${accessionYear}-${type ?? ''}${job}${series}` +
      (box === undefined ? '' : `, Box ${box}`) +
      (folder === undefined ? '' : `, Folder ${folder}`),
    anywhere: true,
    source: 'Foreign Relations of the United States, source notes',
  },
  {
    scheme: 'nsa-docid',
    initials: 'D',
    seconds: 'Oo',
    pattern: /D(?:OC|oc) ?I[Dd] ?: ?(\d{6,7})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `DOCID:${number}`,
    anywhere: true,
    source: 'NSA release margins',
  },
  {
    scheme: 'nsa-ref-id',
    initials: 'RD',
    seconds: 'Eo',
    pattern: /(?:REF|Doc Ref) ID ?: ?([A-Z])(\d{4,8})(?!\d)/y,
    parts: ['series', 'number'],
    canonical: ({series, number}) => `REF ID:${series}${number}`,
    anywhere: true,
    source: 'NSA release margins',
  },
  {
    scheme: 'nara-docid',
    initials: 'DO0B',
    seconds: 'oO0e',
    pattern: /[D0OB][o0Oe][couCO0er] ?[I1l|iLT]{1,2}[dOaD0T] ?[:.;]? ?(\d{8})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `DocId:${number}`,
    anywhere: true,
    source: 'NARA review slugs',
  },
  {
    // the same through more damage, behind the number of the review
    scheme: 'nara-docid',
    initials: 'DBVOdv0',
    pattern: /(?<=[HNBAM]W \d{5} )[DBVOdv0][A-Za-z\d€@]{3,5} ?[:;.] ?(\d{8})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `DocId:${number}`,
    anywhere: true,
    source: 'NARA review slugs',
  },
  {
    scheme: 'cia-number',
    initials: 'C',
    seconds: '0',
    pattern: /C(0\d{7})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `C${number}`,
    anywhere: true,
    source: 'CIA and State document numbers',
  },
  {
    scheme: 'fbi-serial',
    initials: digits,
    hyphen: [1, 3],
    pattern:
      /(\d{1,3})-([A-Z]{2})-(\d{1,7})(?:-(X?[1-9]\d{0,4})([A-Z]\d{0,2})?)?(?: (NR|ENCLOSURE))?(?![\w-])/y,
    parts: ['classification', 'office', 'case', 'serial', 'suffix', 'note'],
    canonical: writeSerial,
    anywhere: false,
    source: 'FBI file numbers, with the office',
  },
  {
    scheme: 'fbi-serial',
    initials: digits,
    hyphen: [1, 3],
    pattern: /(\d{1,3})-(0|[1-9]\d{0,6})-(X?[1-9]\d{0,4})([A-Z]\d{0,2})?(?: (NR|ENCLOSURE))?(?![\w-])/y,
    parts: ['classification', 'case', 'serial', 'suffix', 'note'],
    canonical: writeSerial,
    anywhere: false,
    source: 'FBI file numbers of headquarters',
  },
]

function writeSerial({classification, office, case: number, serial, suffix, note}: Parts): string {
  const file = joined(classification, office, number, serial && `${serial}${suffix ?? ''}`)
  return note === undefined ? file : `${file} ${note}`
}

/** An identifier that a pattern has matched. */
export interface SchemeMatch {
  readonly end: number
  readonly canonical: string
  readonly parts: Parts
}

/** Reads one identifier at an offset by a pattern. */
export function matchScheme(scheme: SchemePattern, source: string, start: number): SchemeMatch | undefined {
  scheme.pattern.lastIndex = start
  const match = scheme.pattern.exec(source)
  if (!match) return undefined
  const found: Record<string, string> = {}
  for (let index = 0; index < scheme.parts.length; index++) {
    const value = match[index + 1]
    if (value !== undefined) found[scheme.parts[index] as string] = value
  }
  const parts = scheme.settle ? scheme.settle(found) : found
  return parts && {end: start + match[0].length, canonical: scheme.canonical(parts), parts}
}
