import {typeEvidence, type DocumentType, type TypeEvidence} from './document-types.js'

/** Confidences that differ by less are the same. */
const SAME = 0.15

/**
 * The type of a document, by what it calls itself near its head.
 *
 * Sure words come before doubtful ones, and of the sure ones those that stand first: a routing slip with a memorandum
 * under it is a routing slip.
 *
 * @param lines its first lines
 */
export function typeOf(lines: readonly string[]): {value: DocumentType; confidence: number} | undefined {
  let best: TypeEvidence | undefined
  let bestLine = Infinity
  for (const evidence of typeEvidence) {
    const at = lines.findIndex((line) => evidence.line.test(line))
    if (at < 0) continue
    const surer = evidence.confidence - (best?.confidence ?? 0)
    if (surer > SAME || (surer >= -SAME && at < bestLine)) {
      best = evidence
      bestLine = at
    }
  }
  return best && {value: best.type, confidence: best.confidence}
}
