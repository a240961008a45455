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

function isPoint(value: unknown): value is Point {
  if (typeof value !== 'object' || value === null) return false
  const {line, column, offset} = value as Point
  return isPlace(line, leastOf.line) && isPlace(column, leastOf.column) && isPlace(offset, leastOf.offset)
}

/** Whether a value is a position. */
export function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false
  const {start, end} = value as Position
  return isPoint(start) && isPoint(end)
}

/** Object of a point. A good one is known by one test; number by number it is asked for what is wrong. */
export const pointObject = z.withParser(
  z.object({line: place(leastOf.line), column: place(leastOf.column), offset: place(leastOf.offset)}),
  (value) => (isPoint(value) ? value : z.INVALID),
)
/** zod schema of a point. */
export const pointSchema: z.ZodType<Point> = pointObject
/**
 * zod schema of a position. A good one is known by one test too: most of a tree is positions, and eight schemas for each
 * would take two thirds of the time of its validation. What is good is handed on as it is, without a copy.
 */
export const positionSchema: z.ZodType<Position> = z.withParser(
  z.object({start: pointObject, end: pointObject}),
  (value) => (isPosition(value) ? value : z.INVALID),
)

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
