import type {DraftLine} from '../lines/spans.js'

/** What a sentence says before the level that it speaks of. */
const says = /\b(?:as|be|classified|from|is|marked|of|remain|remained|stamped|than|to|was|were)$/
/** Small letters of a line of a sentence, and the longest of those words. */
const FEWEST_SMALL = 12
const LONGEST = 12

/**
 * Takes away a level with a stop behind it that ends the sentence of the line above: `should be downgraded from`, `TOP SECRET.`
 *
 * @param banners the lines with banners, in order
 */
export function dropSaidLevels(
  source: string,
  drafts: readonly DraftLine[],
  banners: readonly DraftLine[],
): void {
  for (const draft of banners) {
    const {line, spans, index} = draft
    const [span, more] = spans
    if (!span || more || span.kind !== 'banner' || span.start > line.start || span.end !== line.end - 1)
      continue
    const above = drafts[index - 1]?.line
    if (!above || source.charCodeAt(span.end) !== STOP || above.formFeeds !== line.formFeeds) continue
    if (above.lower < FEWEST_SMALL || line.blanksBefore > 1) continue
    if (says.test(source.slice(Math.max(above.start, above.end - LONGEST), above.end))) draft.remove(span)
  }
}

const STOP = 46
