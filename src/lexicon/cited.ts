/** What a table says to those who read it. No code does: the type lets none, and the build leaves it out. */
export type ForReaders = unknown

/** An entry of a table that says where it was found. */
export interface Cited {
  /** Order, directive, register or papers. */
  readonly source: ForReaders
}
