import * as z from 'zod'

/** The least that each number of a point can be. */
const leastOf = {line: 1, column: 1, offset: 0} as const

/** A number of a point; what its JSON Schema says of it, the check of the whole point holds. */
const place = (least: number) =>
  z.number().meta({type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER})

/** Half of what a tree holds are points: one check of all three numbers costs a third of six checks of one. */
const point = z
  .object({
    line: place(leastOf.line),
    column: place(leastOf.column),
    offset: place(leastOf.offset),
  })
  .check(({value: printed, issues}) => {
    for (const name of ['line', 'column', 'offset'] as const) {
      const number = printed[name]
      if (Number.isSafeInteger(number) && number >= leastOf[name]) continue
      const message = `Unexpected ${number}, expected a whole number from ${leastOf[name]} on`
      issues.push({code: 'custom', path: [name], message, input: number})
    }
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
