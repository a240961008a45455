/** What an import may weigh, in kB (1000 bytes), minified and compressed, without zod. */
export interface Budget {
  /** What a page imports. */
  readonly imports: string
  /** What it should weigh. */
  readonly goal: number
  /** What it may weigh; lowered whenever it gets lighter. */
  readonly limit: number
}

/** The budgets; `npm run size` prints the weights of today. */
export const budgets: readonly Budget[] = [
  {imports: '{banner}', goal: 15, limit: 27},
  {imports: '{parse}', goal: 60, limit: 134},
  {imports: '*', goal: 60, limit: 203},
]
