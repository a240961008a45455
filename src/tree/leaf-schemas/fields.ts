import * as z from 'zod'

const point = z.object({
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  offset: z.number().int().min(0),
})

/** zod schema of a position. */
export const positionSchema = z.object({start: point, end: point})
/** zod schema of a point. */
export const pointSchema = point

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
