import * as z from 'zod'
import type {Redaction} from '../nodes.js'
import {position, readingFields, value} from './fields.js'

/** Object of a redaction mark, its literal type kept for unions. */
export const redactionObject = z.object({
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
})
/** zod schema of a redaction mark. */
export const redactionSchema: z.ZodType<Redaction> = redactionObject
