import * as z from 'zod'
import type {Break, Citation, FootnoteReference, Label, Particular, Text, Unknown} from '../nodes.js'
import {isPosition, optionalText, position, readingFields, value} from './fields.js'

/** Object of a leaf that says no more than what it prints. Most nodes are leaves: a good one is known by one test. */
function printed<T extends 'text' | 'label' | 'unknown'>(type: T) {
  return z.withParser(z.object({type: z.literal(type), value, position}), (input) => {
    const node = input as Text | null | undefined
    return node?.type === type && typeof node.value === 'string' && isPosition(node.position)
      ? {type, value: node.value, position: node.position}
      : z.INVALID
  })
}

/** Object of a piece of running text, its literal type kept for unions. */
export const textObject = printed('text')
/** zod schema of a piece of running text. */
export const textSchema: z.ZodType<Text> = textObject

const hyphen = z.enum(['soft', 'hard', 'undecided', 'none'])

/** Object of a line end, its literal type kept for unions. */
export const breakObject = z.withParser(
  z.object({type: z.literal('break'), value, hyphen, position}),
  (input) => {
    const node = input as Break | null | undefined
    return node?.type === 'break' &&
      typeof node.value === 'string' &&
      hyphen.options.includes(node.hyphen) &&
      isPosition(node.position)
      ? {type: node.type, value: node.value, hyphen: node.hyphen, position: node.position}
      : z.INVALID
  },
)
/** zod schema of a line end. */
export const breakSchema: z.ZodType<Break> = breakObject

/** Object of a label, its literal type kept for unions. */
export const labelObject = printed('label')
/** zod schema of a label. */
export const labelSchema: z.ZodType<Label> = labelObject

/** Object of unreadable furniture, its literal type kept for unions. */
export const unknownObject = printed('unknown')
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
