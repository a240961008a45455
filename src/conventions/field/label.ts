import type {HeaderLabel, LabelUse} from '../../lexicon/header-labels.js'
import {isSpace} from '../../source/characters.js'

/** The label of a header field at the head of a piece of a line. */
export interface FieldLabelReading {
  readonly name: string
  readonly use: LabelUse
  /** First character of the label. */
  readonly start: number
  /** After the label, its separator and the space behind it. */
  readonly end: number
  /** Whether a colon, or what OCR made of one, follows. */
  readonly colon: boolean
  /** Whether the label is printed in capitals. */
  readonly capitals: boolean
  /** 0 for a clean print. */
  readonly cost: number
}

/** What a label costs that is printed in small letters alone: only others beside it bear it out. */
export const IN_SMALL = 2

/** How a label is printed, upper case. */
export function formsOf({name, forms}: HeaderLabel): readonly string[] {
  return forms ?? [name.toUpperCase()]
}

/** After the separators behind a label, which OCR doubles, the asterisks of a bold one, and the space behind them. */
export function skipSeparators(source: string, at: number, end: number): number {
  while (at < end && (isSpace(source.charCodeAt(at)) || ':;.-–—_»*'.includes(source.charAt(at)))) at++
  return at
}

/** Makes the reading of a label. */
export function readingOf(
  {name, use}: HeaderLabel,
  start: number,
  end: number,
  colon: boolean,
  capitals: boolean,
  cost: number,
): FieldLabelReading {
  return {name, use, start, end, colon, capitals, cost}
}
