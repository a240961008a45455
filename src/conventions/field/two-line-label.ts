import type {HeaderLabel} from '../../lexicon/header-labels.js'
import {isLetter} from '../../source/characters.js'
import {skipSeparators, type FieldLabelReading} from './label.js'
import {matchLabel} from './label-trie.js'

/** A label on two lines: what it is, and where it ends on the second. */
export interface TwoLineLabel {
  readonly name: HeaderLabel['name']
  readonly end: number
}

/** How far into the second line the label may reach. */
const LONGEST = 40

/** Reads on a label that has its line to itself, `DATE`, with the words of the next: `RECEIVED`. */
export function readTwoLineLabel(
  source: string,
  first: FieldLabelReading,
  start: number,
  end: number,
): TwoLineLabel | undefined {
  let labelEnd = first.end
  // "DATE. : :" above "PUBLISHED": specks of the line of the form
  while (labelEnd > first.start && !isLetter(source.charCodeAt(labelEnd - 1))) labelEnd--
  const both = `${source.slice(first.start, labelEnd)} ${source.slice(start, Math.min(end, start + LONGEST))}`
  const match = matchLabel(both, 0, both.length)
  const size = labelEnd - first.start + 1
  if (!match?.capitals || match.end <= size) return undefined
  return {name: match.label.name, end: skipSeparators(source, start + match.end - size, end)}
}
