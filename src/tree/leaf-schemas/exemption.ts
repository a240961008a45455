import * as z from 'zod'
import type {Exemption} from '../nodes.js'
import {furnitureFields, position, readingFields, value} from './fields.js'

/** Object of an exemption code, its literal type kept for unions. */
export const exemptionObject = z.object({
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
})
/** zod schema of an exemption code. */
export const exemptionSchema: z.ZodType<Exemption> = exemptionObject
