import type {FieldLabelReading} from '../../conventions/field/label.js'
import type {TextLine} from '../lines/text-lines.js'

/** `MEMORANDUM FOR: Mr. Lowe, SUBJECT: Barges, 5 May 1951`: the head of a paper in one sentence, as lists of papers have it. */
const listed = /, (?:SUBJ(?:ECT)?|Subject|FROM|From):/
/** The same where only the addressee stands on the line, or the day: `MEMORANDUM FOR THE RECORD, 16 August 1963, signed`. */
const begun = /, ATTENTION(?::|$)|^THE RECORD, \d/
/** Such a line, above that of the subject. */
const above = /^MEMORANDUM\b.{0,80}(?:, From|, ATTENTION):/

/** Whether what stands behind the label of an addressee shows it as an entry of a list of papers. */
export function namesPaper(source: string, {use, end}: FieldLabelReading, lineEnd: number): boolean {
  const rest = source.slice(end, lineEnd)
  return listed.test(rest) || (use === 'free' && begun.test(rest))
}

/** Whether a line begins such an entry, whose subject stands on the next. */
export function opensNameOfPaper(source: string, {start, end}: TextLine): boolean {
  return source.startsWith('MEMO', start) && above.test(source.slice(start, end))
}
