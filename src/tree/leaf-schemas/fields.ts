import * as z from 'zod'
import type {Point, Position} from '../positions.js'

/** The least that each number of a point can be. */
const leastOf = {line: 1, column: 1, offset: 0} as const

const place = (least: number) =>
  z
    .number()
    .refine((number) => isPlace(number, least), {
      error: ({input}) => `Unexpected ${String(input)}, expected a whole number from ${least} on`,
    })
    .meta({type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER})

function isPlace(number: unknown, least: number): boolean {
  return Number.isSafeInteger(number) && (number as number) >= least
}

/** A point, number by number: what the JSON Schema is made from, and what says why a value is none. */
export const pointObject = z.object({
  line: place(leastOf.line),
  column: place(leastOf.column),
  offset: place(leastOf.offset),
})
/** A position, number by number. */
export const positionObject = z.object({start: pointObject, end: pointObject})

function isPoint(value: unknown): value is Point {
  if (typeof value !== 'object' || value === null) return false
  const {line, column, offset} = value as Point
  return isPlace(line, leastOf.line) && isPlace(column, leastOf.column) && isPlace(offset, leastOf.offset)
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false
  const {start, end} = value as Position
  return isPoint(start) && isPoint(end)
}

/**
 * A schema that knows a good value by one test and asks the explaining one for its words only where it fails: most of a tree
 * is positions, and eight schemas for each would take two thirds of the time of its validation.
 */
function known<T>(isGood: (value: unknown) => value is T, explaining: z.ZodType<T>): z.ZodType<T> {
  return z.unknown().check(({value, issues}) => {
    if (isGood(value)) return
    for (const {message, path} of explaining.safeParse(value).error?.issues ?? [])
      issues.push({code: 'custom', path: [...path], message, input: value})
  }) as z.ZodType<T>
}

/** zod schema of a position. */
export const positionSchema = known(isPosition, positionObject)
/** zod schema of a point. */
export const pointSchema = known(isPoint, pointObject)

const repair = z.object({
  offset: z.number().int().min(0),
  from: z.string(),
  to: z.string(),
  why: z.enum(['ocr-confusion', 'document-vote', 'check-digit', 'sequence']),
})

/** Position of a node that may have none. */
export const position = positionSchema.exactOptional()
/** Text that is not always known. */
export const optionalText = z.string().exactOptional()
/** A property that is there or is not. */
export const optionalTrue = z.literal(true).exactOptional()
/** What a leaf prints. */
export const value = z.string()

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
