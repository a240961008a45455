import * as z from 'zod'
import type {ReleaseDecision} from '../nodes.js'

/** zod schema of what a release stamp says was done. */
export const releaseDecisionSchema = z.enum([
  'approved',
  'sanitized',
  'declassified-in-part',
  'declassified',
  'released-in-full',
  'released-in-part',
  'denied',
] as const satisfies readonly ReleaseDecision[])
