import * as z from 'zod'
import type {DocumentId} from '../nodes.js'
import {position, readingFields, value} from './fields.js'

/** Object of an archival identifier, its literal type kept for unions. */
export const documentIdObject = z.object({
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
})
/** zod schema of an archival identifier. */
export const documentIdSchema: z.ZodType<DocumentId> = documentIdObject
