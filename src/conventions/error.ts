/** What a typed parser can find wrong with a string, by code. */
export const errorCodes = {
  empty: 'There is no text',
  'not-found': 'The text does not begin with what the convention looks like',
  'trailing-text': 'The convention ends before the text does',
  malformed: 'The text has the shape of the convention, but a part of it is not well formed',
  'out-of-range': 'A number or letter lies outside the values that the convention has',
  'unknown-value': 'A part is in none of the lists of the convention',
} as const

/** Code of an error of a typed parser. */
export type ErrorCode = keyof typeof errorCodes

/** Where and why a typed parser gave up. */
export interface Failure {
  readonly code: ErrorCode
  /** Offset in the given string, in UTF-16 code units from 0. */
  readonly offset: number
  /** What would have been right there. */
  readonly expected: string
}

/** Thrown by `parse` of every convention; returned by `safeParse`. */
export class DeclastError extends Error implements Failure {
  readonly code: ErrorCode
  readonly offset: number
  readonly expected: string

  constructor(failure: Failure) {
    super(`${errorCodes[failure.code]} (at ${failure.offset}): expected ${failure.expected}`)
    this.name = 'DeclastError'
    this.code = failure.code
    this.offset = failure.offset
    this.expected = failure.expected
  }
}
