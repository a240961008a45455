import {formBoxes} from '../../lexicon/form-boxes.js'
import {Openings} from '../../source/phrases.js'
import {matchesAt} from '../../source/sticky.js'
import type {TextLine} from '../lines/text-lines.js'

const boxes = new Openings<string>(formBoxes.map((words) => [words, words] as const))

/** How much damage is read through, as cost a character of a long phrase. */
const STRAIN = 0.3
/** Shortest and longest line that is a box, and how much of it its words are. */
const SHORTEST = 8
const LONGEST = 40
const SHARE = 0.5

/** Short words of a form that stand alone on their lines. */
const words =
  /^(?:ROUTING|ROUTING AND RECORD SHEET|RECEIVED|PAPER[.,]? TEXTUAL DOCUMENT|TEXTUAL DOCUMENT|CLASSIFICATION|INDEXING|EXTENSION(?: NO\.?)?|NO\.|INITIALS|UNIT|INDEX|(?:[A-Z] )?(?:[GR]I[DO]|ADVANCE) COPY|APPROVAL|COMMENT|CONCURRENCE|(?:MARKED|NO|ONLY QUALIFIED|CAN JUDGE|INDEXING).{0,12} ?(?:INDEXING|DESK|JUDGED|REQUIRED).{0,10}|RE: ?"43-3".{0,30})$/

/** Whether a line is a box of a form, printed in capitals, if damaged. */
export function isFormBox(source: string, {start, end, draft}: TextLine): boolean {
  const size = end - start
  if (size > LONGEST || draft.line.upper <= draft.line.lower) return false
  if (draft.line.lower === 0 && words.test(source.slice(start, end))) return true
  if (size < SHORTEST) return false
  const found = boxes.match(source, start, end, STRAIN)
  return found !== undefined && found.sourceEnd - found.sourceStart >= size * SHARE
}

/** What the form of a memorandum (Optional Form 10) prints above and beside TO and FROM. */
const memorandum =
  /^(?:OPTIONAL FORM\b|GSA (?:GEN|FPMR)\b|UNITED STA[A-Z.,]{2,5} ?G[A-Z]|5010-\d{2,3}(?:-\d{1,2})?$|.{0,2}Memorandum$)| EDITION$| REG\. NO\.? ?\d{2}$/

/** Whether a line is print of the form of a memorandum; below a subject it may be the subject. */
export function isMemorandumForm(source: string, {start, end}: TextLine): boolean {
  return end - start <= LONGEST && memorandum.test(source.slice(start, end))
}

/** Whether a line in capitals stands between boxes of a form: one more of them, too damaged to be read. */
export function isAmongBoxes(
  source: string,
  {draft, before}: TextLine,
  below: TextLine | undefined,
): boolean {
  if (draft.line.lower > 0 || !before || !below) return false
  return isFormBox(source, below) && isFormBox(source, before)
}

/** `ACTION INFO DATE INITIAL`, `NAME AND ADDRESS`: the heads of the columns of a routing slip, and the first of its boxes behind ACTION. */
const slipRow = /\W{0,3}(?:ACTION INFO DATE|INFO DATE|NAME,? (?:AND )?ADDRESS|DIRECT REPLY)/y

/** Whether a row of a routing slip begins at a place: what a label before it asks for stands in the rows below, or nowhere. */
export function opensSlipRow(source: string, start: number): boolean {
  return matchesAt(slipRow, source, start)
}
