import type {Evidence} from './evidence.js'
import {isPlausible} from './similar.js'
import type {Words} from './words.js'

/** A range of words of a release. */
export interface Range {
  readonly words: Words
  readonly start: number
  readonly end: number
}

/** Share of words that look like words from which on a passage is text and not noise. */
const PLAUSIBLE = 0.5
/** How much longer text must be than the debris in its place, by the evidence that it was withheld. */
const LONGER = {exemption: 1.5, none: 3}
/** Least words and letters of a passage that counts as withheld although nothing marks it. */
const UNMARKED_WORDS = 4
const UNMARKED_LETTERS = 20

/** How sure it is, by the evidence, that text was withheld. */
export const confidences: Readonly<Record<Evidence['kind'], number>> = {
  redaction: 0.95,
  pages: 0.9,
  exemption: 0.8,
  'exemption-near': 0.6,
  none: 0.4,
}

/** Letters and digits of a range. */
export function lettersOf({words, start, end}: Range): number {
  let letters = 0
  for (let at = start; at < end; at++) letters += (words.keys[at] as string).length
  return letters
}

function isText({words, start, end}: Range): boolean {
  let plausible = 0
  for (let at = start; at < end; at++) if (isPlausible(words.keys[at] as string)) plausible++
  return plausible > 0 && plausible >= (end - start) * PLAUSIBLE
}

/** Whether a release was withholding what the other shows. */
export function wasWithheld(
  shown: Range,
  hidden: Range,
  {kind}: Evidence,
  isElsewhere: (range: Range) => boolean,
): boolean {
  const size = shown.end - shown.start
  if (size === 0 || !isText(shown)) return false
  const [letters, debris] = [lettersOf(shown), lettersOf(hidden)]
  switch (kind) {
    case 'redaction':
    case 'pages':
      return true
    case 'exemption':
      return letters >= debris * LONGER.exemption && !isElsewhere(shown)
    case 'exemption-near':
      return debris === 0 && (size > 1 || letters > 3) && !isElsewhere(shown)
    case 'none':
      return (
        size >= UNMARKED_WORDS &&
        letters >= UNMARKED_LETTERS &&
        letters >= debris * LONGER.none &&
        !isElsewhere(shown)
      )
  }
}

/** How many words a run has by which text is known again in another place. */
const RUN = 3

/** Knows the runs of words of a release again. */
export class Runs {
  private readonly runs = new Map<number, number>()

  constructor(words: Words) {
    for (let at = 0; at + RUN <= words.length; at++) {
      const hash = this.hashOf(words, at)
      this.runs.set(hash, (this.runs.get(hash) ?? 0) + 1)
    }
  }

  /** Whether half of a range or more stands in this release, as often as given or more. */
  has({words, start, end}: Range, times: number): boolean {
    let known = 0
    for (let at = start; at + RUN <= end; at++)
      if ((this.runs.get(this.hashOf(words, at)) ?? 0) >= times) known++
    return known * 2 >= Math.max(1, end - start - RUN + 1)
  }

  private hashOf({ids}: Words, at: number): number {
    let hash = 17
    for (let by = 0; by < RUN; by++) hash = Math.imul(hash, 0x01000193) ^ ((ids[at + by] as number) + 1)
    return hash
  }
}
