import * as z from 'zod'
import type {PageNumber} from '../nodes.js'
import {furnitureFields, position, readingFields, value} from './fields.js'

/** Object of a page label, its literal type kept for unions. */
export const pageNumberObject = z.object({
  type: z.literal('pageNumber'),
  value,
  label: z.string().min(1),
  style: z.enum(['arabic', 'roman', 'compound', 'letter']),
  ...furnitureFields,
  ...readingFields,
  position,
})
/** zod schema of a page label. */
export const pageNumberSchema: z.ZodType<PageNumber> = pageNumberObject
