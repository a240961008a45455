import * as z from 'zod'
import type {Enumerator, OutlineMarker} from '../nodes.js'
import {position, readingFields, value} from './fields.js'

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

/** Object of a run-in marker, its literal type kept for unions. */
export const enumeratorObject = z.object({
  type: z.literal('enumerator'),
  value,
  label: z.string(),
  style: markerStyle,
  ordinal: z.number().int().min(1),
  ...readingFields,
  position,
})
/** zod schema of a run-in marker. */
export const enumeratorSchema: z.ZodType<Enumerator> = enumeratorObject

/** Object of the marker of a section, its literal type kept for unions. */
export const outlineMarkerObject = z.object({
  type: z.literal('outlineMarker'),
  value,
  label: z.string(),
  style: markerStyle,
  delimiter: z.enum(['period', 'parenthesis', 'parentheses', 'none']),
  ordinal: z.number().int().min(1),
  alternatives: z.array(z.string()).exactOptional(),
  ...readingFields,
  position,
})
/** zod schema of the marker of a section. */
export const outlineMarkerSchema: z.ZodType<OutlineMarker> = outlineMarkerObject
