/** An entry of a table that says where it was found. */
export interface Cited {
  /** Order, directive, register or papers. For those who read the table; no code does, and the build leaves it out. */
  readonly source: unknown
}
