import type {Cited} from '../../lexicon/cited.js'

/** The types, in alphabetical order. */
export const documentTypes = [
  'airtel',
  'bulletin',
  'cable',
  'directive',
  'dispatch',
  'estimate',
  'identification-form',
  'information-report',
  'letter',
  'memorandum',
  'memorandum-for-the-record',
  'memorandum-of-conversation',
  'minutes',
  'report',
  'routing-slip',
  'translation',
] as const

/** A type of document, by the name under which catalogues of declassified papers sort it. */
export type DocumentType = (typeof documentTypes)[number]

/** Words on a line near the head of a document that say what it is. */
export interface TypeEvidence extends Cited {
  readonly type: DocumentType
  /** Against one line of the text, spaces collapsed. */
  readonly line: RegExp
  /** How sure the words are, from 0 to 1. */
  readonly confidence: number
}

/** The evidence, what is most particular first: a cable may call itself a memorandum in its text, not the reverse. */
export const typeEvidence: readonly TypeEvidence[] = [
  {
    type: 'memorandum-for-the-record',
    line: /^MEMORANDUM FOR (?:THE )?RECORD\b/i,
    confidence: 0.95,
    source: 'memoranda',
  },
  {
    type: 'memorandum-of-conversation',
    line: /^(?:MEMORANDUM OF (?:TELEPHONE )?CONVERSATION|MEMCON)\b/i,
    confidence: 0.95,
    source: 'State, NSC',
  },
  {
    type: 'information-report',
    line: /^(?:CENTRAL INTELLIGENCE AGENCY )?(?:INTELLIGENCE )?INFORMATION (?:REPORT|CABLE|FROM FOREIGN DOCUMENTS)\b/i,
    confidence: 0.9,
    source: 'CIA information reports; FDD reports',
  },
  {
    type: 'estimate',
    line: /^(?:SPECIAL )?NATIONAL INTELLIGENCE ESTIMATE\b|^S?NIE[- ]\d/i,
    confidence: 0.9,
    source: 'national estimates',
  },
  {
    type: 'bulletin',
    line: /^(?:CENTRAL INTELLIGENCE|CURRENT INTELLIGENCE|NATIONAL INTELLIGENCE) (?:BULLETIN|DIGEST|DAILY|WEEKLY)\b|^THE PRESIDENT'S DAILY BRIEF\b|^(?:DAILY|WEEKLY) SUMMARY\b/i,
    confidence: 0.9,
    source: 'CIA current intelligence',
  },
  {type: 'airtel', line: /^AIRTEL\b/i, confidence: 0.95, source: 'FBI'},
  {
    type: 'cable',
    line: /^(?:INCOMING |OUTGOING )?(?:TELEGRAM|CABLE)\b|^TAGS ?:|^E\.? ?O\.? ?1[123]\d{3}|^(?:ACTION|INFO) [A-Z]{2,5}-\d\d\b|^PAGE 0\d [A-Z]{3,12} \d{5}\b/,
    confidence: 0.9,
    source: 'State and CIA cables, 5 FAH-2',
  },
  {type: 'dispatch', line: /^DISPATCH\b/, confidence: 0.8, source: 'CIA'},
  {
    type: 'routing-slip',
    line: /^(?:OFFICIAL )?ROUTING (?:SLIP|AND RECORD SHEET|SHEET)\b|^TRANSMITTAL SLIP\b/i,
    confidence: 0.9,
    source: 'CIA forms 237, 610',
  },
  {
    type: 'directive',
    line: /^NATIONAL SECURITY (?:ACTION MEMORANDUM|DECISION MEMORANDUM|STUDY MEMORANDUM|DECISION DIRECTIVE|DIRECTIVE)\b|^PRESIDENTIAL (?:DIRECTIVE|REVIEW MEMORANDUM)\b/i,
    confidence: 0.9,
    source: 'White House series',
  },
  {
    type: 'memorandum',
    line: /^(?:ACTION |INFORMATION |BRIEFING |OFFICE )?MEMORANDUM(?: (?:FOR|TO)\b|:?$)/i,
    confidence: 0.9,
    source: 'memoranda',
  },
  {type: 'minutes', line: /^MINUTES OF\b/i, confidence: 0.8, source: 'committees'},
  {
    type: 'translation',
    line: /^(?:TRANSLATIONS? (?:ON|OF|FROM)|JPRS [LR]?\/?\d|FOREIGN BROADCAST INFORMATION SERVICE)\b/i,
    confidence: 0.8,
    source: 'JPRS, FBIS',
  },
  {
    type: 'letter',
    line: /^(?:My )?Dear [A-Z][\w. ]{1,40}[,:]/,
    confidence: 0.8,
    source: 'letters',
  },
  {
    type: 'report',
    line: /^(?:(?:FINAL|INTERIM|SPECIAL|MISSION|ANNUAL|MONTHLY|INSPECTOR GENERAL'S) )?REPORT(?: (?:OF|ON|TO)\b|$)|^MISREP \d/i,
    confidence: 0.6,
    source: 'reports',
  },
  {
    type: 'identification-form',
    line: /^(?:JFK ASSASSINATION SYSTEM )?IDENTIFICATION FORM\b|^AGENCY FILE NUMBER ?:/i,
    confidence: 0.8,
    source: 'JFK Act collection, NARA',
  },
]
