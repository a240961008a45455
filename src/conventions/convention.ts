import * as z from 'zod'
import {DeclastError, type Failure} from './error.js'

/** What `safeParse` returns, as zod has it. */
export type SafeParseResult<N> = {success: true; data: N} | {success: false; error: DeclastError}

/**
 * A convention of declassified documents: one object that reads, finds, checks and writes it.
 *
 * All conventions have this shape, so that learning one is learning all.
 */
export interface Convention<N> {
  /** Type of the nodes that it makes. */
  readonly type: string
  /** zod schema of the nodes. */
  readonly schema: z.ZodType<N>
  /** zod codec between the string and the node, for schemas of your own. */
  readonly codec: z.ZodType<N, string>
  /**
   * Reads a string that is the convention and nothing else.
   *
   * @throws {DeclastError} with a code, the offset and what was expected there
   */
  readonly parse: (text: string) => N
  /** Reads as `parse` does, and returns the error instead of throwing it. */
  readonly safeParse: (text: string) => SafeParseResult<N>
  /** Finds every occurrence in a text, in source order, with positions. */
  readonly find: (text: string) => N[]
  /** Writes the canonical form. */
  readonly stringify: (node: N) => string
}

/** A convention whose reading may be helped by what is known besides the text. */
export interface ConventionWith<N, O> extends Convention<N> {
  /** As {@link Convention.parse}, with what is known besides. */
  readonly parse: (text: string, options?: Readonly<O> | null) => N
  /** As {@link Convention.safeParse}, with what is known besides. */
  readonly safeParse: (text: string, options?: Readonly<O> | null) => SafeParseResult<N>
  /** As {@link Convention.find}, with what is known besides. */
  readonly find: (text: string, options?: Readonly<O> | null) => N[]
}

/** What a convention is made of. */
export interface ConventionParts<N, O> {
  readonly type: string
  readonly schema: z.ZodType<N>
  readonly read: (text: string, options?: Readonly<O> | null) => N | Failure
  readonly find: (text: string, options?: Readonly<O> | null) => N[]
  readonly stringify: (node: N) => string
}

function isFailure(result: object): result is Failure {
  return 'code' in result && 'expected' in result && 'offset' in result
}

/** Makes a convention out of its reader, finder and writer. */
export function makeConvention<N extends object, O = never>(
  parts: ConventionParts<N, O>,
): ConventionWith<N, O> {
  const {type, schema, read, find, stringify} = parts
  const safeParse = (text: string, options?: Readonly<O> | null): SafeParseResult<N> => {
    const result =
      text.trim() === '' ? ({code: 'empty', offset: 0, expected: `a ${type}`} as const) : read(text, options)
    return isFailure(result)
      ? {success: false, error: new DeclastError(result)}
      : {success: true, data: result}
  }
  const parse = (text: string, options?: Readonly<O> | null): N => {
    const result = safeParse(text, options)
    if (!result.success) throw result.error
    return result.data
  }
  const codec = z.codec(z.string(), schema, {
    decode(text, context) {
      const result = safeParse(text)
      if (result.success) return result.data
      context.issues.push({code: 'custom', message: result.error.message, input: text})
      return z.NEVER
    },
    encode: (node) => stringify(node as N),
  })
  return {type, schema, codec, parse, safeParse, find, stringify}
}
