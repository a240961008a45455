import * as z from 'zod'
import {markingSchema} from './marking-schema.js'
import type {
  Banner,
  Break,
  Citation,
  DocumentId,
  Enumerator,
  Exemption,
  FootnoteReference,
  Label,
  OutlineMarker,
  PageNumber,
  Particular,
  PortionMark,
  PrintedDate,
  Redaction,
  Text,
  Unknown,
  ReleaseDecision,
} from './nodes.js'

/** The least that each number of a point can be. */
const leastOf = {line: 1, column: 1, offset: 0} as const

/** A number of a point; what its JSON Schema says of it, the check of the whole point holds. */
const place = (least: number) =>
  z.number().meta({type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER})

/** Half of what a tree holds are points: one check of all three numbers costs a third of six checks of one. */
const point = z
  .object({
    line: place(leastOf.line),
    column: place(leastOf.column),
    offset: place(leastOf.offset),
  })
  .check(({value: printed, issues}) => {
    for (const name of ['line', 'column', 'offset'] as const) {
      const number = printed[name]
      if (Number.isSafeInteger(number) && number >= leastOf[name]) continue
      const message = `Unexpected ${number}, expected a whole number from ${leastOf[name]} on`
      issues.push({code: 'custom', path: [name], message, input: number})
    }
  })

/** zod schema of a position. */
export const positionSchema = z.object({start: point, end: point})
/** zod schema of a point. */
export const pointSchema = point

const repair = z.object({
  offset: z.number().int().min(0),
  from: z.string(),
  to: z.string(),
  why: z.enum(['ocr-confusion', 'document-vote', 'check-digit', 'sequence']),
})

const position = positionSchema.exactOptional()
const value = z.string()

/** Fields of nodes that were read from a closed vocabulary. */
export const readingFields = {
  confidence: z.number().min(0).max(1),
  repairs: z.array(repair).min(1).exactOptional(),
}

/** Fields of page furniture. */
export const furnitureFields = {
  placement: z.enum(['header', 'footer', 'margin', 'body']),
  layer: z.enum(['author', 'security', 'review', 'release']),
}

/** zod schema of what a release stamp says was done. */
export const releaseDecisionSchema = z.enum([
  'approved',
  'sanitized',
  'declassified-in-part',
  'declassified',
  'released-in-full',
  'released-in-part',
  'denied',
] as const satisfies readonly ReleaseDecision[])

/** An ISO date of any precision, with a time and its zone where the print has one. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:00))?)?)?$/)

const markerStyle = z.enum([
  'roman-upper',
  'roman-lower',
  'alpha-upper',
  'alpha-lower',
  'arabic',
  'decimal',
  'compound',
  'bullet',
  'named',
])

/** Objects of the leaves, with their literal types kept for unions. */
export const leafObjects = {
  text: z.object({type: z.literal('text'), value, position}),
  break: z.object({
    type: z.literal('break'),
    value,
    hyphen: z.enum(['soft', 'hard', 'undecided', 'none']),
    position,
  }),
  label: z.object({type: z.literal('label'), value, position}),
  unknown: z.object({type: z.literal('unknown'), value, position}),
  banner: z.object({
    type: z.literal('banner'),
    value,
    marking: markingSchema,
    cancelled: z.literal(true).exactOptional(),
    condition: z.string().exactOptional(),
    ...furnitureFields,
    ...readingFields,
    position,
  }),
  portionMark: z.object({
    type: z.literal('portionMark'),
    value,
    marking: markingSchema,
    ...readingFields,
    position,
  }),
  exemption: z.object({
    type: z.literal('exemption'),
    value,
    code: z.string().min(1),
    scheme: z.enum([
      'automatic-declassification',
      'crest-overlay',
      'executive-order',
      'foia',
      'jfk-act',
      'privacy-act',
      'stargate',
      'statute',
      'other',
    ]),
    ...furnitureFields,
    ...readingFields,
    position,
  }),
  redaction: z.object({
    type: z.literal('redaction'),
    value,
    origin: z.enum(['transcriber', 'block', 'box', 'editor', 'agency']),
    extent: z
      .object({
        unit: z.enum(['word', 'line', 'paragraph', 'page', 'other']),
        count: z.number().positive().exactOptional(),
      })
      .exactOptional(),
    disposition: z.enum(['denied', 'exempt', 'withheld', 'duplicate', 'referred']).exactOptional(),
    exemptions: z.array(z.string()).exactOptional(),
    ...readingFields,
    position,
  }),
  date: z.object({
    type: z.literal('date'),
    value,
    iso: isoDateSchema,
    evidence: z.enum(['date-line', 'field', 'date-time-group', 'running-line']).exactOptional(),
    ...readingFields,
    position,
  }),
  documentId: z.object({
    type: z.literal('documentId'),
    value,
    scheme: z.enum([
      'cia-rdp',
      'cia-number',
      'cia-doc',
      'cia-job',
      'cia-executive-order',
      'jfk-record',
      'nara-docid',
      'library-of-congress',
      'presidential-library',
      'mandatory-review',
      'case-number',
      'fbi-serial',
      'nsa-docid',
      'nsa-ref-id',
      'other',
    ]),
    canonical: z.string(),
    parts: z.record(z.string(), z.string()),
    check: z
      .object({
        residue: z.number().int().min(0).max(9),
        class: z.enum(['full', 'short', 'rare']).exactOptional(),
        verdict: z.enum(['good', 'bad']),
      })
      .exactOptional(),
    ...readingFields,
    position,
  }),
  pageNumber: z.object({
    type: z.literal('pageNumber'),
    value,
    label: z.string().min(1),
    style: z.enum(['arabic', 'roman', 'compound', 'letter']),
    ...furnitureFields,
    ...readingFields,
    position,
  }),
  particular: z.object({
    type: z.literal('particular'),
    value,
    name: z.enum([
      'agency',
      'authority',
      'by',
      'changed-to',
      'classified-by',
      'declassify-on',
      'derived-from',
      'downgrade-to',
      'next-review',
      'program',
      'project',
      'reason',
      'schedule',
    ]),
    reading: z.string().min(1),
    position,
  }),
  footnoteReference: z.object({
    type: z.literal('footnoteReference'),
    value,
    identifier: z.string().min(1),
    position,
  }),
  enumerator: z.object({
    type: z.literal('enumerator'),
    value,
    label: z.string(),
    style: markerStyle,
    ordinal: z.number().int().min(1),
    ...readingFields,
    position,
  }),
  outlineMarker: z.object({
    type: z.literal('outlineMarker'),
    value,
    label: z.string(),
    style: markerStyle,
    delimiter: z.enum(['period', 'parenthesis', 'parentheses', 'none']),
    ordinal: z.number().int().min(1),
    alternatives: z.array(z.string()).exactOptional(),
    ...readingFields,
    position,
  }),
  citation: z.object({
    type: z.literal('citation'),
    value,
    identifier: z.string().exactOptional(),
    label: z.string().exactOptional(),
    designator: z.string().exactOptional(),
    ...readingFields,
    position,
  }),
}

/** zod schema of a piece of running text. */
export const textSchema: z.ZodType<Text> = leafObjects.text
/** zod schema of a line end. */
export const breakSchema: z.ZodType<Break> = leafObjects.break
/** zod schema of a label. */
export const labelSchema: z.ZodType<Label> = leafObjects.label
/** zod schema of unreadable furniture. */
export const unknownSchema: z.ZodType<Unknown> = leafObjects.unknown
/** zod schema of a banner. */
export const bannerSchema: z.ZodType<Banner> = leafObjects.banner
/** zod schema of a portion mark. */
export const portionMarkSchema: z.ZodType<PortionMark> = leafObjects.portionMark
/** zod schema of an exemption code. */
export const exemptionSchema: z.ZodType<Exemption> = leafObjects.exemption
/** zod schema of a redaction mark. */
export const redactionSchema: z.ZodType<Redaction> = leafObjects.redaction
/** zod schema of a date. */
export const dateSchema: z.ZodType<PrintedDate> = leafObjects.date
/** zod schema of an archival identifier. */
export const documentIdSchema: z.ZodType<DocumentId> = leafObjects.documentId
/** zod schema of a page label. */
export const pageNumberSchema: z.ZodType<PageNumber> = leafObjects.pageNumber
/** zod schema of a named piece of a stamp. */
export const particularSchema: z.ZodType<Particular> = leafObjects.particular
/** zod schema of a mark that sends the reader to a footnote. */
export const footnoteReferenceSchema: z.ZodType<FootnoteReference> = leafObjects.footnoteReference
/** zod schema of a run-in marker. */
export const enumeratorSchema: z.ZodType<Enumerator> = leafObjects.enumerator
/** zod schema of the marker of a section. */
export const outlineMarkerSchema: z.ZodType<OutlineMarker> = leafObjects.outlineMarker
/** zod schema of a citation. */
export const citationSchema: z.ZodType<Citation> = leafObjects.citation
