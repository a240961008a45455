import * as z from 'zod'
import type {PrintedDate} from '../nodes.js'
import {position, readingFields, value} from './fields.js'

/** An ISO date of any precision, with a time and its zone where the print has one. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:00))?)?)?$/)

/** Object of a date, its literal type kept for unions. */
export const dateObject = z.object({
  type: z.literal('date'),
  value,
  iso: isoDateSchema,
  evidence: z.enum(['date-line', 'field', 'date-time-group', 'running-line']).exactOptional(),
  ...readingFields,
  position,
})
/** zod schema of a date. */
export const dateSchema: z.ZodType<PrintedDate> = dateObject
