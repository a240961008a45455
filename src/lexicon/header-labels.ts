import type {Cited} from './cited.js'

/** A label of a header field. */
export interface HeaderLabel extends Cited {
  /** Normalised name of the field, lower case. */
  readonly name: string
  /**
   * Forms on the page, upper case. Periods, spaces and brackets do not count. Absent where the name in capitals is the
   * only one.
   */
  readonly forms?: readonly string[]
  /** How much the label needs beside it, see {@link LabelUse}. */
  readonly use: LabelUse
}

/**
 * `free`: a label also without a colon, at the head of a line; `capitals`: without a colon only in capitals; `colon`:
 * only with one; `form`: a box of a form in capitals, inside lines too, whose content may stand on the next line.
 */
export type LabelUse = 'free' | 'capitals' | 'colon' | 'form'

/** Fields that the head of a paper is made of, apart from the boxes of forms. */
export const headFields: ReadonlySet<string> = new Set([
  'to', 'from', 'via', 'attention', 'subject', 'reference', 'date', 'info', 'action', 'origin',
]) // prettier-ignore

/** Labels of memoranda, letters, cables and forms. */
export const headerLabels: readonly HeaderLabel[] = [
  {
    name: 'to',
    forms: [
      'MEMORANDUM FOR',
      'MEMORANDUM TO',
      'MEMO FOR',
      'MEMO TO',
      'ACTION MEMORANDUM FOR',
      'INFORMATION MEMORANDUM FOR',
    ],
    use: 'free',
    source: 'memoranda',
  },
  {name: 'to', forms: ['TO', 'T0', '1O'], use: 'capitals', source: 'memoranda, cables, forms'},
  {name: 'from', forms: ['FROM', 'FR0M'], use: 'capitals', source: 'memoranda, cables, forms'},
  {name: 'to', forms: ['TU', 'TQ', 'OTO', 'TOI', 'TOS'], use: 'colon', source: 'TO, damaged'},
  {name: 'from', forms: ['FM'], use: 'capitals', source: 'cables'},
  // ROM is what a cut margin leaves of FROM
  {name: 'from', forms: ['FR', 'ROM'], use: 'colon', source: 'memoranda'},
  {name: 'via', forms: ['VIA', 'THRU'], use: 'capitals', source: 'memoranda'},
  // THROUGH 1960 ends the titles of estimates
  {name: 'via', forms: ['THROUGH'], use: 'colon', source: 'memoranda'},
  {name: 'attention', forms: ['ATTENTION', 'ATTN'], use: 'capitals', source: 'memoranda, letters'},
  {
    name: 'subject',
    forms: ['SUBJECT', 'SUBJECTS', 'SUBJ'],
    use: 'capitals',
    source: 'memoranda, cables, forms',
  },
  {
    name: 'subject',
    forms: ['ITEM SUBJECT'],
    use: 'colon',
    source: 'State telegrams, as its machine printed them',
  },
  // RE PARA 3 OF REF B begins a paragraph of a telegram
  {name: 'subject', forms: ['RE'], use: 'colon', source: 'memoranda, letters'},
  {name: 'reference', forms: ['BIBLIOGRAPHY'], use: 'capitals', source: 'reports'},
  {name: 'subject', forms: ['SUB'], use: 'colon', source: 'memoranda, cables'},
  {
    name: 'reference',
    forms: ['REFERENCE', 'REFERENCES', 'REF', 'REFS'],
    use: 'capitals',
    source: 'memoranda, cables',
  },
  {
    name: 'date',
    forms: ['DATE', 'DATE/DTG', 'DTG', 'DATE/TIME', 'DATE AND TIME', 'TIME AND DATE'],
    use: 'capitals',
    source: 'memoranda, forms, cables',
  },
  {name: 'date', forms: ['SENT'], use: 'colon', source: 'electronic mail'},
  {name: 'info', use: 'capitals', source: 'cables'},
  // INFORMATION REPORT is a title
  {name: 'info', forms: ['INFORMATION'], use: 'colon', source: 'cables'},
  {name: 'action', forms: ['ACTION', 'ACTION REQUIRED'], use: 'capitals', source: 'cables, dispatches'},
  {name: 'action number', forms: ['ACTION NO'], use: 'form', source: 'CIA cables'},
  {name: 'action unit', use: 'form', source: 'CIA cables'},
  {name: 'origin', forms: ['ORIGIN'], use: 'capitals', source: 'cables, forms'},
  {name: 'origin', forms: ['ORIGINATOR', 'ORIG'], use: 'colon', source: 'cables, forms'},
  // The JFK identification form of the Assassination Records Review Board.
  {name: 'agency', use: 'colon', source: 'JFK identification form'},
  {name: 'record number', use: 'colon', source: 'JFK identification form'},
  {
    name: 'record series',
    forms: ['RECORD SERIES', 'RECORDS SERIES'],
    use: 'colon',
    source: 'JFK identification form',
  },
  {
    name: 'agency file number',
    use: 'colon',
    source: 'JFK identification form',
  },
  {name: 'title', use: 'colon', source: 'JFK identification form'},
  {name: 'pages', use: 'colon', source: 'JFK identification form'},
  {name: 'document type', use: 'colon', source: 'JFK identification form'},
  {name: 'classification', use: 'colon', source: 'JFK identification form'},
  {
    name: 'new classification',
    use: 'colon',
    source: 'JFK identification form',
  },
  {name: 'restrictions', use: 'colon', source: 'JFK identification form'},
  {
    name: 'current status',
    forms: ['CURRENT STATUS', 'STATUS'],
    use: 'colon',
    source: 'JFK identification form',
  },
  {
    name: 'date of last review',
    forms: ['DATE OF LAST REVIEW', 'REVIEW DATE'],
    use: 'colon',
    source: 'JFK identification form',
  },
  {name: 'update date', use: 'colon', source: 'JFK identification form'},
  {name: 'opening criteria', use: 'colon', source: 'JFK identification form'},
  {name: 'comments', use: 'colon', source: 'JFK identification form'},
  // Information reports of CIA; boxes whose content may stand below the label.
  {name: 'country', use: 'form', source: 'CIA information reports'},
  {
    name: 'report number',
    forms: ['REPORT NO', 'REPORT NUMBER'],
    use: 'form',
    source: 'CIA information reports',
  },
  {
    name: 'date distributed',
    forms: ['DATE DISTR', 'DATE DIST', 'DATE DISTRIBUTED', 'DISTR', 'DIST'],
    use: 'form',
    source: 'CIA information reports',
  },
  {
    name: 'date of information',
    forms: ['DATE OF INFORMATION', 'DATE OF INFO', 'DATE OF'],
    use: 'form',
    source: 'CIA information reports',
  },
  {name: 'date of content', use: 'form', source: 'CIA information reports'},
  {name: 'date obtained', use: 'form', source: 'CIA information reports'},
  {name: 'date prepared', use: 'form', source: 'CIA information reports'},
  {name: 'place obtained', use: 'form', source: 'CIA information reports'},
  {name: 'place acquired', use: 'form', source: 'CIA information reports'},
  {
    name: 'date acquired',
    forms: ['DATE ACQUIRED', 'DATE ACQ'],
    use: 'form',
    source: 'CIA information reports',
  },
  {
    name: 'number of pages',
    forms: ['NO OF PAGES', 'NO PAGES', 'NUMBER OF PAGES'],
    use: 'form',
    source: 'CIA information reports',
  },
  {
    name: 'requirement number',
    forms: ['REQUIREMENT NO', 'REQUIREMENT NUMBER'],
    use: 'form',
    source: 'CIA information reports',
  },
  {
    name: 'supplement',
    forms: ['SUPPLEMENT TO', 'SUPPLEMENT TO REPORT NO'],
    use: 'form',
    source: 'CIA information reports',
  },
  {name: 'source', use: 'form', source: 'CIA information reports'},
  {name: 'language', use: 'form', source: 'CIA information reports'},
  {
    name: 'enclosures',
    forms: ['NO OF ENCLS', 'ENCLOSURES', 'ENCLOSURE', 'ENCL'],
    use: 'form',
    source: 'CIA information reports',
  },
  {name: 'customs district number', forms: ['CD NO'], use: 'colon', source: 'CIA information reports'},
  {
    name: 'field number',
    forms: ['FIELD NO', 'FIELD REPORT NO'],
    use: 'colon',
    source: 'CIA information reports',
  },
  {name: 'information from', use: 'colon', source: 'CIA information reports'},
  {name: 'how published', use: 'colon', source: 'CIA information reports'},
  {name: 'where published', use: 'colon', source: 'CIA information reports'},
  {name: 'date published', use: 'colon', source: 'CIA information reports'},
  {
    name: 'appraisal',
    forms: ['APPRAISAL', 'APPRAISAL OF CONTENT'],
    use: 'colon',
    source: 'CIA information reports',
  },
  {
    name: 'evaluation',
    forms: ['EVALUATION', 'GRADING OF SOURCE'],
    use: 'colon',
    source: 'CIA information reports',
  },
  {name: 'date of interview', use: 'colon', source: 'CIA information reports'},
  {name: 'acquired', forms: ['ACQ', 'PADA', 'DOI'], use: 'colon', source: 'CIA information reports'},
  // Cables and dispatches.
  {
    name: 'dispatch number',
    forms: ['DISPATCH SYMBOL AND NO', 'DISPATCH SYMBOL AND NUMBER', 'DISPATCH NO'],
    use: 'form',
    source: 'CIA dispatches',
  },
  {
    name: 'file number',
    forms: ['HEADQUARTERS FILE NO', 'HQS FILE NO', 'HQS FILE NUMBER', 'CS FILE NO'],
    use: 'form',
    source: 'CIA dispatches',
  },
  {name: 'cite', use: 'form', source: 'CIA cables'},
  {name: 'message reference number', forms: ['MRN'], use: 'colon', source: 'State cables'},
  {name: 'executive order', forms: ['E.O', 'E0', 'EO'], use: 'colon', source: 'State cables'},
  {name: 'tags', use: 'colon', source: 'State cables'},
  {name: 'slugs', use: 'colon', source: 'CIA cables'},
  {name: 'precedence', use: 'colon', source: 'cables'},
  {name: 'time of receipt', forms: ['TOR'], use: 'colon', source: 'cables'},
  {name: 'time of transmission', forms: ['TOT'], use: 'colon', source: 'cables'},
  {name: 'confirmation', forms: ['CONF'], use: 'colon', source: 'CIA cables'},
  {name: 'unit', use: 'colon', source: 'CIA cables'},
  {name: 'extension', forms: ['EXT'], use: 'colon', source: 'CIA cables'},
  {name: 'dissemination', forms: ['DISSEM BY'], use: 'colon', source: 'CIA cables'},
  {name: 'number', forms: ['NO'], use: 'colon', source: 'State telegrams'},
  {name: 'summary', use: 'colon', source: 'State cables'},
  {name: 'text', use: 'colon', source: 'cables'},
  {name: 'sensitivity', forms: ['SENSIND'], use: 'colon', source: 'military messages'},
  {name: 'microfilm', forms: ['MHFNO'], use: 'colon', source: 'CIA cables'},
  {name: 'coordination', forms: ['COORD'], use: 'colon', source: 'CIA cables'},
  {name: 'authentication', forms: ['AUTH'], use: 'colon', source: 'CIA cables'},
  {name: 'release', forms: ['REL'], use: 'colon', source: 'CIA cables'},
  {name: 'file', use: 'colon', source: 'CIA cables; index cards'},
  {name: 'page', use: 'colon', source: 'forms'},
  // Memoranda of conversation and letters.
  {
    name: 'participants',
    forms: ['PARTICIPANTS', 'PRESENT'],
    use: 'colon',
    source: 'memoranda of conversation',
  },
  {name: 'place', use: 'colon', source: 'memoranda of conversation'},
  {name: 'time', use: 'colon', source: 'memoranda of conversation'},
  {name: 'for', use: 'colon', source: 'memoranda of the State Department'},
  {
    name: 'in reply refer to',
    forms: ['IN REPLY REFER TO', 'IN REPLY PLEASE REFER TO'],
    use: 'colon',
    source: 'letters',
  },
  {name: 'your number', forms: ['YOUR NO'], use: 'colon', source: 'letters'},
  {name: 'attachments', forms: ['ATTACHMENT', 'ATTACHMENTS'], use: 'colon', source: 'memoranda'},
  {name: 'prepared by', use: 'colon', source: 'reports'},
  {name: 'prepared for', use: 'colon', source: 'reports'},
  {name: 'drafted by', forms: ['DRAFTED BY', 'DRAFTED'], use: 'colon', source: 'State cables'},
  {name: 'approved by', use: 'colon', source: 'State cables'},
  {name: 'cleared by', forms: ['CLEARED BY', 'CLEARED', 'CLEARANCES'], use: 'colon', source: 'State cables'},
  // FBI reports and laboratory forms.
  {name: 'laboratory number', forms: ['LAB. NO'], use: 'colon', source: 'FBI reports'},
  {
    name: 'examination requested',
    forms: ['EXAMINATION REQUESTED', 'EXAMINATION REQUESTED BY'],
    use: 'colon',
    source: 'FBI reports',
  },
  {name: 'report made by', forms: ['REPORT MADE BY', 'REPORT OF'], use: 'colon', source: 'FBI reports'},
  {name: 'reporting office', use: 'colon', source: 'FBI reports'},
  {name: 'office of origin', use: 'colon', source: 'FBI reports'},
  {name: 'investigative period', use: 'colon', source: 'FBI reports'},
  {name: 'title of case', use: 'colon', source: 'FBI reports'},
  {name: 'character of case', forms: ['CHARACTER OF CASE', 'CHARACTER'], use: 'colon', source: 'FBI reports'},
  {name: 'synopsis', use: 'colon', source: 'FBI reports'},
  {name: 'typed by', use: 'colon', source: 'FBI reports'},
  {
    name: 'field office file number',
    forms: ['FIELD OFFICE FILE NO', 'FIELD OFFICE FILE'],
    use: 'colon',
    source: 'FBI reports',
  },
  {name: 'bureau file number', forms: ['BUREAU FILE NO', 'BUREAU FILE'], use: 'colon', source: 'FBI reports'},
  // Index cards, review forms, session reports and routing slips.
  {name: 'persons', forms: ['PERSONS/ENTITIES'], use: 'colon', source: 'index cards of the Church Committee'},
  {name: 'dates', use: 'colon', source: 'index cards of the Church Committee'},
  {name: 'categories', use: 'colon', source: 'index cards of the Church Committee'},
  {name: 'occurrence', use: 'colon', source: 'index cards of the Church Committee'},
  {name: 'staff', use: 'colon', source: 'index cards of the Church Committee'},
  {name: 'project number', use: 'colon', source: 'session reports'},
  {name: 'session number', use: 'colon', source: 'session reports'},
  {
    name: 'date of session',
    forms: ['DATE OF SESSION', 'SESSION DATE'],
    use: 'colon',
    source: 'session reports',
  },
  {name: 'date of report', use: 'colon', source: 'session reports'},
  {name: 'date completed', use: 'colon', source: 'forms'},
  {name: 'date received', use: 'colon', source: 'review forms'},
  {name: 'date returned', use: 'colon', source: 'review forms'},
  {name: 'date of birth', use: 'colon', source: 'forms'},
  {name: 'place of birth', use: 'colon', source: 'forms'},
  {name: 'case number', forms: ['CASE NUMBER', 'CASE NO'], use: 'colon', source: 'forms'},
  {name: 'file number', forms: ['FILE NO', 'FILE NUMBER'], use: 'colon', source: 'forms'},
  {name: 'document number', forms: ['DOCUMENT NO'], use: 'colon', source: 'forms'},
  {name: 'request number', forms: ['JTAR NUMBER'], use: 'colon', source: 'military forms'},
  {name: 'office', use: 'colon', source: 'forms'},
  {name: 'remarks', use: 'colon', source: 'routing slips'},
  {
    name: 'distribution',
    forms: ['DISTRIBUTION', 'CC', 'COPIES TO', 'COPY TO'],
    use: 'colon',
    source: 'behind the text of memoranda',
  },
]
