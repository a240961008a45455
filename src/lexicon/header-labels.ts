/** A label of a header field. */
export interface HeaderLabel {
  /** Normalised name of the field, lower case. */
  readonly name: string
  /** Forms on the page, upper case. */
  readonly forms: readonly string[]
  /** Where it is used. */
  readonly source: string
  /**
   * `free`: a label also without a colon, at the head of a line; `colon`: only with one; `form`: a box of a form, whose
   * content may stand on the next line.
   */
  readonly use: 'free' | 'colon' | 'form'
}

/** Labels of memoranda, letters, cables and forms. */
export const headerLabels: readonly HeaderLabel[] = [
  {name: 'to', forms: ['MEMORANDUM FOR', 'MEMORANDUM TO', 'ACTION MEMORANDUM FOR', 'INFORMATION MEMORANDUM FOR'], use: 'free', source: 'memoranda'},
  {name: 'to', forms: ['TO'], use: 'colon', source: 'memoranda, cables, forms'},
  {name: 'from', forms: ['FROM'], use: 'colon', source: 'memoranda, cables, forms'},
  {name: 'from', forms: ['FM'], use: 'colon', source: 'cables'},
  {name: 'via', forms: ['VIA', 'THROUGH', 'THRU'], use: 'colon', source: 'memoranda'},
  {name: 'attention', forms: ['ATTENTION', 'ATTN'], use: 'colon', source: 'memoranda, letters'},
  {name: 'subject', forms: ['SUBJECT', 'SUBJECTS', 'SUBJ', 'RE'], use: 'colon', source: 'memoranda, cables, forms'},
  {name: 'reference', forms: ['REFERENCE', 'REFERENCES', 'REF', 'REFS'], use: 'colon', source: 'memoranda, cables'},
  {name: 'date', forms: ['DATE', 'DATE/DTG'], use: 'colon', source: 'memoranda, forms'},
  {name: 'info', forms: ['INFO', 'INFORMATION'], use: 'colon', source: 'cables'},
  {name: 'action', forms: ['ACTION', 'ACTION REQUIRED'], use: 'colon', source: 'cables, dispatches'},
  {name: 'origin', forms: ['ORIGIN', 'ORIGINATOR', 'ORIG'], use: 'colon', source: 'cables, forms'},
  // not scored as header fields, but known as labels, so that they end the field before
  {name: 'agency', forms: ['AGENCY'], use: 'colon', source: 'JFK identification form'},
  {name: 'record number', forms: ['RECORD NUMBER'], use: 'colon', source: 'JFK identification form'},
  {name: 'record series', forms: ['RECORD SERIES', 'RECORDS SERIES'], use: 'colon', source: 'JFK identification form'},
  {name: 'agency file number', forms: ['AGENCY FILE NUMBER'], use: 'colon', source: 'JFK identification form'},
  {name: 'title', forms: ['TITLE'], use: 'colon', source: 'JFK identification form'},
  {name: 'pages', forms: ['PAGES', 'NO OF PAGES', 'NO. OF PAGES'], use: 'colon', source: 'JFK identification form; CIA information reports'},
  {name: 'document type', forms: ['DOCUMENT TYPE'], use: 'colon', source: 'JFK identification form'},
  {name: 'classification', forms: ['CLASSIFICATION'], use: 'colon', source: 'JFK identification form; CIA dispatches'},
  {name: 'restrictions', forms: ['RESTRICTIONS'], use: 'colon', source: 'JFK identification form'},
  {name: 'current status', forms: ['CURRENT STATUS'], use: 'colon', source: 'JFK identification form'},
  {name: 'date of last review', forms: ['DATE OF LAST REVIEW'], use: 'colon', source: 'JFK identification form'},
  {name: 'opening criteria', forms: ['OPENING CRITERIA'], use: 'colon', source: 'JFK identification form'},
  {name: 'comments', forms: ['COMMENTS'], use: 'colon', source: 'JFK identification form'},
  {name: 'country', forms: ['COUNTRY'], use: 'form', source: 'CIA information reports'},
  {name: 'report number', forms: ['REPORT NO', 'REPORT NUMBER'], use: 'form', source: 'CIA information reports'},
  {name: 'date distributed', forms: ['DATE DISTR', 'DATE DIST', 'DATE DISTRIBUTED'], use: 'form', source: 'CIA information reports'},
  {name: 'date of information', forms: ['DATE OF INFORMATION', 'DATE OF INFO', 'DATE OF'], use: 'form', source: 'CIA information reports'},
  {name: 'place acquired', forms: ['PLACE ACQUIRED'], use: 'form', source: 'CIA information reports'},
  {name: 'requirement number', forms: ['REQUIREMENT NO'], use: 'form', source: 'CIA information reports'},
  {name: 'supplement', forms: ['SUPPLEMENT TO', 'SUPPLEMENT TO REPORT NO'], use: 'form', source: 'CIA information reports'},
  {name: 'source', forms: ['SOURCE'], use: 'form', source: 'CIA information reports'},
  {name: 'language', forms: ['LANGUAGE'], use: 'form', source: 'CIA information reports'},
  {name: 'enclosures', forms: ['NO OF ENCLS', 'NO. OF ENCLS', 'ENCLOSURES', 'ENCLOSURE', 'ENCL'], use: 'form', source: 'CIA information reports'},
  {name: 'number', forms: ['CD NO', 'CITE', 'MRN', 'MHFNO', 'SENSIND', 'TOR', 'TOT', 'SLUGS', 'TAGS', 'E.O', 'EO', 'CONF', 'FILE', 'PAGE', 'TEXT', 'SUMMARY', 'STAFF', 'YOUR NO', 'LAB. NO', 'PROJECT NUMBER', 'SESSION NUMBER', 'DISSEM BY', 'FOR', 'PERSONS/ENTITIES', 'DATES', 'CATEGORIES', 'OCCURRENCE', 'IN REPLY REFER TO', 'PARTICIPANTS', 'DISTRIBUTION', 'ATTACHMENT', 'ATTACHMENTS', 'EXAMINATION REQUESTED', 'EXAMINATION REQUESTED BY', 'DATE OF SESSION', 'DATE OF REPORT', 'DATE COMPLETED', 'PREPARED BY', 'PREPARED FOR', 'CASE NUMBER', 'FILE NO', 'DOCUMENT NO', 'JTAR NUMBER'], use: 'colon', source: 'forms and cables'},
]
