import * as z from 'zod'
import {levels, type Level} from '../../lexicon/levels.js'
import {documentIdObject} from '../../tree/leaf-schemas/document-id.js'
import {exemptionObject} from '../../tree/leaf-schemas/exemption.js'
import {isoDateSchema} from '../../tree/leaf-schemas/date.js'
import {releaseDecisionSchema} from '../../tree/leaf-schemas/release-decision.js'
import type {DocumentIdScheme, ExemptionScheme, ReleaseDecision} from '../../tree/nodes.js'
import {documentTypes, type DocumentType} from './document-types.js'

/** An identifier of a record. */
export interface SummaryIdentifier {
  scheme: DocumentIdScheme
  /** In canonical form. */
  value: string
  /** How often it stands in the document. */
  count: number
  /** Of the surest of its readings. */
  confidence: number
}

/** An exemption that is claimed in a document. */
export interface SummaryExemption {
  code: string
  scheme: ExemptionScheme
  /** How often it is printed. */
  count: number
  /** Of the surest of its readings. */
  confidence: number
}

/** Another paper that a document refers to. */
export interface SummaryReference {
  /** Its label in the list of references. */
  label?: string
  /** `NIE-58`. */
  designator?: string
  title?: string
  date?: string
  confidence: number
}

/** Fields of a summary that have a confidence of their own. */
export type SummaryField =
  | 'title'
  | 'type'
  | 'date'
  | 'from'
  | 'to'
  | 'level'
  | 'bannerLevel'
  | 'controls'
  | 'releaseDecision'
  | 'releaseDate'
  | 'releaseAgency'
  | 'releaseProgram'
  | 'authority'
  | 'project'

/**
 * The record of a document for a catalogue: flat, plain JSON. What the document does not say is absent, or an empty list.
 *
 * The guide to records says what each field is in Dublin Core and ISAD(G).
 */
export interface Summary {
  /** Identifiers of the record, most frequent first; numbers of the scan, the case or the file behind them. */
  identifiers: SummaryIdentifier[]
  /** The subject line, the title field of a form, or the title of the first section. */
  title?: string
  /** Where the title was taken from. */
  titleSource?: 'subject' | 'title' | 'heading'
  type?: DocumentType
  /** The document's own date, ISO, no more precise than the print. */
  date?: string
  /**
   * What says so: a field with a label (`DATE:`), a date alone on its line, the date-time group of a cable, or the date
   * of distribution of a report.
   */
  dateSource?: 'field' | 'line' | 'date-time-group' | 'distribution'
  /** Who sent it, as printed; where no field says so, who signed it, with titles. */
  from: string[]
  /** What says so: a field with a label (`FROM:`), or a signature. */
  fromSource?: 'field' | 'signature'
  /** To whom it was sent, as printed. */
  to: string[]
  /** The highest level of any marking, cancelled ones and portion marks among them. */
  level?: Level
  /** The level that most of the banners give; the higher of equals. */
  bannerLevel?: Level
  /** Control markings of banners and portion marks, in canonical words, in order of appearance. */
  controls: string[]
  /** What the release did, by the stamp that stands on most pages; the latest of equals. */
  releaseDecision?: ReleaseDecision
  /** When, ISO. */
  releaseDate?: string
  releaseAgency?: string
  /** `50-Yr`, `CIA Historical Review Program`. */
  releaseProgram?: string
  /** Order and section that a declassification rests on: `EO 13526 3.3`. */
  authority?: string
  /** The review project or case: `NND 63316`. */
  project?: string
  /** Exemptions, most frequent first. */
  exemptions: SummaryExemption[]
  /** How many marks there are that text was taken out. */
  redactions: number
  /** How many whole pages are withheld, as far as marks tell. */
  withheldPages: number
  /** How many pages the text has. */
  pages: number
  /** The entries of its references, in order. */
  references: SummaryReference[]
  /** How sure each field is that is present, from 0 to 1. */
  confidence: Partial<Record<SummaryField, number>>
}

const confidence = z.number().min(0).max(1)
const count = z.number().int().min(0)
const text = z.string().min(1)
const level = z.enum(Object.keys(levels) as [Level, ...Level[]])

const fields = [
  'title',
  'type',
  'date',
  'from',
  'to',
  'level',
  'bannerLevel',
  'controls',
  'releaseDecision',
  'releaseDate',
  'releaseAgency',
  'releaseProgram',
  'authority',
  'project',
] as const satisfies readonly SummaryField[]

/**
 * zod schema of a {@link Summary}.
 *
 * @example
 * ```ts
 * import {parse, summarize, summarySchema} from 'declast'
 * summarySchema.safeParse(summarize(parse('SECRET'))).success // true
 * summarySchema.safeParse({pages: 0}).success // false
 * ```
 */
export const summarySchema: z.ZodType<Summary> = z.object({
  identifiers: z.array(z.object({scheme: documentIdObject.shape.scheme, value: text, count, confidence})),
  title: text.exactOptional(),
  titleSource: z.enum(['subject', 'title', 'heading']).exactOptional(),
  type: z.enum(documentTypes).exactOptional(),
  date: isoDateSchema.exactOptional(),
  dateSource: z.enum(['field', 'line', 'date-time-group', 'distribution']).exactOptional(),
  from: z.array(text),
  fromSource: z.enum(['field', 'signature']).exactOptional(),
  to: z.array(text),
  level: level.exactOptional(),
  bannerLevel: level.exactOptional(),
  controls: z.array(text),
  releaseDecision: releaseDecisionSchema.exactOptional(),
  releaseDate: isoDateSchema.exactOptional(),
  releaseAgency: text.exactOptional(),
  releaseProgram: text.exactOptional(),
  authority: text.exactOptional(),
  project: text.exactOptional(),
  exemptions: z.array(z.object({code: text, scheme: exemptionObject.shape.scheme, count, confidence})),
  redactions: count,
  withheldPages: count,
  pages: count.min(1),
  references: z.array(
    z.object({
      label: text.exactOptional(),
      designator: text.exactOptional(),
      title: text.exactOptional(),
      date: isoDateSchema.exactOptional(),
      confidence,
    }),
  ),
  confidence: z.partialRecord(z.enum(fields), confidence),
})
