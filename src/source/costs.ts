import {confusions, splits} from '../lexicon/confusions.js'
import {CODES, SIGN, codeOf} from './fold.js'

/** Costs are counted in twentieths of a wholly different character: all of them are whole numbers of these. */
const UNITS = 20
/** What it costs to leave out a printed character, or to supply one that is missing. */
export const SPURIOUS = 16
export const SPURIOUS_SIGN = 5
export const MISSING = 18
/** What it costs more to take a sign for a letter. */
export const SIGN_AS_LETTER = 3
/** What it costs to take a speck or a box edge for a letter that it stands in the place of. */
const SIGN_FOR_LETTER = 12
/** More than anything costs. */
export const NEVER = 0x10_00_00
/** What it costs to read one character for another, by `printed * CODES + meant`. */
export const substitution = new Uint8Array(CODES * CODES).fill(UNITS)
for (let code = 0; code < CODES; code++) substitution[code * CODES + code] = 0
for (const {characters, cost} of confusions) {
  for (const a of characters) {
    for (const b of characters) {
      const at = codeOf(a) * CODES + codeOf(b)
      if (a !== b) substitution[at] = Math.min(substitution[at] as number, Math.round(cost * UNITS))
    }
  }
}
for (let code = 1; code < SIGN; code++) {
  substitution[code * CODES + SIGN] = SIGN_FOR_LETTER
  substitution[SIGN * CODES + code] = SIGN_FOR_LETTER
}

/** The pairs that are read as one character, or one as them, numbered from 1, by `first * CODES + second`. */
export const pairNumbers = new Uint8Array(CODES * CODES)
/** What it costs to read a pair as one character, or it as the pair, by `number * CODES + one`; or 0. */
export const pairCosts = new Uint8Array((splits.length + 1) * CODES)
/** 1 for a character that a pair may be read as. */
export const isSplit = new Uint8Array(CODES)
for (const [index, {one, pair, cost}] of splits.entries()) {
  const at = codeOf(pair.charAt(0)) * CODES + codeOf(pair.charAt(1))
  if (pairNumbers[at] === 0) pairNumbers[at] = index + 1
  pairCosts[(pairNumbers[at] as number) * CODES + codeOf(one)] = Math.round(cost * UNITS)
  isSplit[codeOf(one)] = 1
}
/** The least that it costs to read a pair as one character, or one as a pair. */
export const LEAST_PAIR = Math.min(...splits.map(({cost}) => Math.round(cost * UNITS)))

/** What it costs to read one folded character for another, from 0 (the same) to 1. */
export function substitutionCost(printed: number, meant: number): number {
  return (substitution[printed * CODES + meant] as number) / UNITS
}

/** A cost as a number, in single precision: the limits are weighed with its rounding, which decides for a cost that just meets one. */
export function costOf(units: number): number {
  return Math.fround(units / UNITS)
}

/** The lesser of two costs in units; without a branch, for which of them it is can't be foretold. */
export function lesser(a: number, b: number): number {
  const difference = b - a
  return a + (difference & (difference >> 31))
}

/** The greatest cost in units that is within a limit. */
export function unitsWithin(limit: number): number {
  const units = Math.round(limit * UNITS)
  return costOf(units) <= limit ? units : units - 1
}
