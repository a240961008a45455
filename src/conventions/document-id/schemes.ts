import type {DocumentIdScheme} from '../../tree/nodes.js'

/** How a family of identifiers is written, apart from CIA-RDP numbers. */
export interface SchemePattern {
  readonly scheme: DocumentIdScheme
  /** Matches one identifier at an offset. */
  readonly pattern: RegExp
  /** Names of the groups of the pattern. */
  readonly parts: readonly string[]
  /** Builds the canonical form. */
  readonly canonical: (parts: Readonly<Record<string, string>>) => string
  /** Distinctive enough to be one wherever it stands in running text. */
  readonly anywhere: boolean
  readonly source: string
}

/** Families of identifiers, the distinctive ones first. */
export const schemePatterns: readonly SchemePattern[] = [
  {
    scheme: 'jfk-record',
    pattern: /(\d{3})-(\d{5})-(\d{5})(?![\d-])/y,
    parts: ['agency', 'series', 'item'],
    canonical: ({agency, series, item}) => `${agency}-${series}-${item}`,
    anywhere: true,
    source: 'JFK Assassination Records Collection, identification forms',
  },
  {
    scheme: 'library-of-congress',
    pattern: /LOC-HAK-(\d{1,4})-(\d{1,3})-(\d{1,3})-(\d)(?![\d-])/y,
    parts: ['box', 'folder', 'document', 'check'],
    canonical: ({box, folder, document, check}) => `LOC-HAK-${box}-${folder}-${document}-${check}`,
    anywhere: true,
    source: 'Remote Archive Capture of the Kissinger papers',
  },
  {
    scheme: 'presidential-library',
    pattern: /(NL[A-Z]{1,2})[- ](?:(MR|RAC)[- ])?(\d{1,4}(?:-\d{1,4}){1,5})(?![\d-])/y,
    parts: ['library', 'kind', 'item'],
    canonical: ({library, kind, item}) => [library, kind, item].filter(Boolean).join('-'),
    anywhere: true,
    source: 'Remote Archive Capture of the presidential libraries',
  },
  {
    scheme: 'mandatory-review',
    pattern: /MR[- ](?:(NL[A-Z]{1,2})-)?(?:Case # ?)?(\d{2,4}-\d{1,4})(?![\d-])/y,
    parts: ['library', 'case'],
    canonical: ({library, case: number}) => ['MR', library, number].filter(Boolean).join('-'),
    anywhere: false,
    source: 'presidential libraries, mandatory review',
  },
  {
    scheme: 'case-number',
    pattern: /([FMPA]|FL|EOM|EO)-((?:19|20)\d{2})-(\d{5})(?![\d-])/y,
    parts: ['kind', 'year', 'number'],
    canonical: ({kind, year, number}) => `${kind}-${year}-${number}`,
    anywhere: false,
    source: 'State and CIA request numbers',
  },
  {
    scheme: 'cia-doc',
    pattern: /DOC_(\d{10})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `DOC_${number}`,
    anywhere: true,
    source: 'CIA reading room',
  },
  {
    scheme: 'cia-job',
    pattern: /Job (\d{2})[- ]?([A-Z])?-?(\d{5})([A-Z])\b/y,
    parts: ['accessionYear', 'type', 'job', 'series'],
    canonical: ({accessionYear, type, job, series}) => `Job ${accessionYear}-${type ?? ''}${job}${series}`,
    anywhere: true,
    source: 'Foreign Relations of the United States, source notes',
  },
  {
    scheme: 'nsa-docid',
    pattern: /DOCID: ?(\d{6,8})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `DOCID:${number}`,
    anywhere: true,
    source: 'NSA release margins',
  },
  {
    scheme: 'nsa-ref-id',
    pattern: /REF ID ?: ?([A-Z])(\d{4,8})(?!\d)/y,
    parts: ['series', 'number'],
    canonical: ({series, number}) => `REF ID:${series}${number}`,
    anywhere: true,
    source: 'NSA release margins',
  },
  {
    scheme: 'nara-docid',
    pattern: /[D0O][o0O][couC0][I1l|i][dOa0] ?[:.;]? ?(\d{8})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `DocId:${number}`,
    anywhere: true,
    source: 'NARA review slugs',
  },
  {
    scheme: 'cia-number',
    pattern: /C(0\d{7})(?!\d)/y,
    parts: ['number'],
    canonical: ({number}) => `C${number}`,
    anywhere: true,
    source: 'CIA and State document numbers',
  },
  {
    scheme: 'fbi-serial',
    pattern: /(\d{1,3})-([A-Z]{2}-)?(\d{1,6})-(\d{1,5})([A-Z]\d?)?(?![\w-])/y,
    parts: ['classification', 'office', 'case', 'serial', 'suffix'],
    canonical: ({classification, office, case: number, serial, suffix}) =>
      [classification, office, number, `${serial}${suffix ?? ''}`].filter(Boolean).join('-'),
    anywhere: false,
    source: 'FBI file numbers',
  },
]

/** Reads one identifier at an offset by a pattern. */
export function matchScheme(
  scheme: SchemePattern,
  source: string,
  start: number,
): {end: number; canonical: string; parts: Record<string, string>} | undefined {
  scheme.pattern.lastIndex = start
  const match = scheme.pattern.exec(source)
  if (!match) return undefined
  const parts: Record<string, string> = {}
  for (const [index, name] of scheme.parts.entries()) {
    const value = match[index + 1]
    if (value !== undefined) parts[name] = name === 'office' ? value.replace('-', '') : value
  }
  const canonical = scheme.canonical(parts)
  return {end: start + match[0].length, canonical, parts}
}
