import * as z from 'zod'
import type {Break, Citation, FootnoteReference, Label, Particular, Text, Unknown} from '../nodes.js'
import {optionalText, position, readingFields, value} from './fields.js'

/** Object of a piece of running text, its literal type kept for unions. */
export const textObject = z.object({type: z.literal('text'), value, position})
/** zod schema of a piece of running text. */
export const textSchema: z.ZodType<Text> = textObject

/** Object of a line end, its literal type kept for unions. */
export const breakObject = z.object({
  type: z.literal('break'),
  value,
  hyphen: z.enum(['soft', 'hard', 'undecided', 'none']),
  position,
})
/** zod schema of a line end. */
export const breakSchema: z.ZodType<Break> = breakObject

/** Object of a label, its literal type kept for unions. */
export const labelObject = z.object({type: z.literal('label'), value, position})
/** zod schema of a label. */
export const labelSchema: z.ZodType<Label> = labelObject

/** Object of unreadable furniture, its literal type kept for unions. */
export const unknownObject = z.object({type: z.literal('unknown'), value, position})
/** zod schema of unreadable furniture. */
export const unknownSchema: z.ZodType<Unknown> = unknownObject

/** Object of a mark that sends the reader to a footnote, its literal type kept for unions. */
export const footnoteReferenceObject = z.object({
  type: z.literal('footnoteReference'),
  value,
  identifier: z.string().min(1),
  position,
})
/** zod schema of a mark that sends the reader to a footnote. */
export const footnoteReferenceSchema: z.ZodType<FootnoteReference> = footnoteReferenceObject

/** Object of a citation, its literal type kept for unions. */
export const citationObject = z.object({
  type: z.literal('citation'),
  value,
  identifier: optionalText,
  label: optionalText,
  designator: optionalText,
  ...readingFields,
  position,
})
/** zod schema of a citation. */
export const citationSchema: z.ZodType<Citation> = citationObject

/** Object of a named piece of a stamp, its literal type kept for unions. */
export const particularObject = z.object({
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
})
/** zod schema of a named piece of a stamp. */
export const particularSchema: z.ZodType<Particular> = particularObject
