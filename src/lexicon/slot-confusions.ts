/**
 * What a character printed in a place of known kind may stand for, with the share of such prints that it is.
 *
 * An identifier of fixed layout says where a digit must stand and where a letter; a print of the other kind is damage, and
 * these are its likely origins. The shares are estimates from damaged copies beside clean ones of the same number on
 * pages of CIA's CREST; what is left of one stands for anything else.
 */
export type Shares = Readonly<Record<string, number>>

/** Letters and signs where a digit must stand. */
export const digitsPrintedAs: Readonly<Record<string, Shares>> = {
  O: {0: 0.97},
  o: {0: 0.97},
  Q: {0: 0.85, 9: 0.1},
  D: {0: 0.93},
  U: {0: 0.85},
  C: {0: 0.7, 6: 0.2},
  c: {0: 0.7, 6: 0.1},
  e: {0: 0.6, 6: 0.1, 8: 0.1},
  I: {1: 0.97},
  l: {1: 0.97},
  i: {1: 0.97},
  '!': {1: 0.95},
  '|': {1: 0.95},
  ']': {1: 0.9},
  '[': {1: 0.9},
  J: {1: 0.6, 3: 0.2},
  t: {1: 0.8, 4: 0.05},
  T: {7: 0.7, 1: 0.25},
  Y: {7: 0.5, 4: 0.3},
  '?': {7: 0.5, 2: 0.3},
  Z: {2: 0.95, 7: 0.03},
  z: {2: 0.95},
  S: {5: 0.92, 8: 0.05},
  s: {5: 0.92, 8: 0.05},
  $: {5: 0.9, 8: 0.05},
  G: {6: 0.9, 0: 0.05},
  b: {6: 0.95},
  B: {8: 0.94, 3: 0.03},
  '&': {8: 0.9},
  E: {8: 0.4, 6: 0.2, 3: 0.1},
  g: {9: 0.9, 8: 0.05},
  q: {9: 0.95},
  A: {4: 0.9},
  h: {4: 0.5, 6: 0.2},
}

/** What may stand for the letter that follows the accession year of a CIA-RDP number, or for its hyphen. */
export const typesPrintedAs: Readonly<Record<string, Shares>> = {
  8: {B: 0.93, S: 0.03},
  3: {B: 0.8},
  5: {S: 0.93},
  6: {G: 0.8, B: 0.1},
  7: {T: 0.9},
  1: {T: 0.6, '-': 0.3},
  4: {R: 0.3, M: 0.2},
  0: {G: 0.3, B: 0.2, '-': 0.2},
  9: {G: 0.3, S: 0.2},
  2: {R: 0.3, '-': 0.2},
  P: {R: 0.6, B: 0.3},
  K: {R: 0.7, X: 0.2},
  E: {B: 0.7, R: 0.1},
  H: {M: 0.4, R: 0.3, B: 0.2},
  N: {M: 0.5, R: 0.4},
  D: {B: 0.5, R: 0.1},
  F: {T: 0.5, R: 0.3},
  I: {T: 0.8},
  Y: {T: 0.5, X: 0.3},
  C: {G: 0.8},
  O: {G: 0.5},
  Q: {G: 0.6},
  W: {M: 0.8},
  '.': {'-': 0.95},
  '~': {'-': 0.95},
  _: {'-': 0.95},
  '=': {'-': 0.95},
  ':': {'-': 0.8},
  '*': {B: 0.4, '-': 0.3, S: 0.05, R: 0.05},
}

/** What may stand for the `A` or `R` before the box of a CIA-RDP number. */
export const seriesPrintedAs: Readonly<Record<string, Shares>> = {
  4: {A: 0.95, R: 0.03},
  '*': {A: 0.8, R: 0.15},
  '^': {A: 0.9},
  P: {R: 0.95},
  K: {R: 0.95},
  N: {R: 0.9, A: 0.05},
  B: {R: 0.9, A: 0.05},
  F: {R: 0.9},
  E: {R: 0.9},
  H: {R: 0.5, A: 0.45},
  '8': {R: 0.7, A: 0.2},
  '2': {R: 0.7, A: 0.2},
  I: {R: 0.6, A: 0.3},
}
