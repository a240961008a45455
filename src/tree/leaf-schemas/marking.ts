import * as z from 'zod'
import {markingSchema} from '../marking-schema.js'
import type {Banner, PortionMark} from '../nodes.js'
import {furnitureFields, optionalText, optionalTrue, position, readingFields, value} from './fields.js'

/** Object of a banner, its literal type kept for unions. */
export const bannerObject = z.object({
  type: z.literal('banner'),
  value,
  marking: markingSchema,
  cancelled: optionalTrue,
  condition: optionalText,
  ...furnitureFields,
  ...readingFields,
  position,
})
/** zod schema of a banner. */
export const bannerSchema: z.ZodType<Banner> = bannerObject

/** Object of a portion mark, its literal type kept for unions. */
export const portionMarkObject = z.object({
  type: z.literal('portionMark'),
  value,
  marking: markingSchema,
  ...readingFields,
  position,
})
/** zod schema of a portion mark. */
export const portionMarkSchema: z.ZodType<PortionMark> = portionMarkObject
