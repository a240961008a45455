import type {Line} from '../../source/lines.js'
import type {NoticeKind} from '../../tree/nodes.js'

/** Longest line that is a clause of a notice. */
const LONGEST = 80

/** `CL BY: 0605636`, `Classified By: 031484`, `E2 IMPDET CL BY 007117`, `REVW 12 MAY 1999`: no sentence begins so. */
const authority =
  /^(?:(?:E2,? IMPDET|CL)[ :.]{1,3}(?:CL )?(?:BY|REASON|Reason)\b|C(?:LASSIFIED|lassified) B[Yy]: ?\S|D(?:ERIVED|erived) F(?:ROM|rom): ?\S|D(?:ECLASSIFY|eclassify) O[Nn]: ?\S|(?:REVW|DECL ON|DRV FROM|DERV FRM|EXT BYND)[ :]{1,3}\S)/
/** `GROUP 1 - Excluded …`, `Group 2`. */
const group = /^G(?:ROUP|roup) ?[1-4Il](?:$|[ .,:-]{1,4}(?:E[Xx]|D[Oo][Ww]|N[Oo][Tt] ))/

/** What the second character of such lines is, by the first. */
const seconds: Readonly<Record<string, string>> = {C: 'Ll', D: 'EeR', E: '2X', G: 'Rr', R: 'E'}

/** The kind of notice that a line opens by its own form. */
export function opensNotice(source: string, line: Line): NoticeKind | undefined {
  const first = source.charCodeAt(line.start)
  // C, D, E, G, R
  if (first < 67 || first > 82 || (first > 71 && first !== 82)) return undefined
  const length = line.end - line.start
  if (length < 7 || length > LONGEST) return undefined
  if (!seconds[source.charAt(line.start)]?.includes(source.charAt(line.start + 1))) return undefined
  const text = source.slice(line.start, line.end)
  if (first === 71) return group.test(text) ? 'downgrading' : undefined
  return authority.test(text) ? 'classification-authority' : undefined
}

/** Lines that go on with a notice, by what they go on with. */
const clauses: Partial<Record<NoticeKind, RegExp>> = {
  downgrading:
    /^(?:E\S{2,6}D(?: F\S{1,4})? auto\S{0,7}(?: (?:down|re)grading)?(?: and)?(?: declassification)?|(?:and )?(?:down|re)grading(?: and)?(?: declassification)?|(?:and )?declassification|(?:and )?declassified on .{4,20}|(?:not )?automatically declassified\b.{0,30}|declassified after 12 years|exempt\S{0,2} from automatic\b.{0,40}|by:?(?: .{1,30})?)[;,.]?$/i,
  'classification-authority':
    /^(?:CL )?(?:REASON|DECLASSIFY|DECL|DERIVED|DERV|DRV|DOWNGRADE|REVW|MULTIPLE SOURCES|SOURCE MARKED|EXEMPT\S{0,4} CATEGORY|(?:SCHEDULE )?(?:OF )?E(?:\.? ?O\.?|XECUTIVE ORDER) ?1\d{4}|§? ?5 ?\(?B\)? ?\(\d\)|DATE OF SOURCE|DATE IMPOSSIBLE)\b.{0,60}$|^IMPDET$/i,
  'review-box':
    /^(?:\S{1,3} )?(?:DECLASSIFIED|CLASS[.,]? CHANGED TO\b.{0,20}|NO CHANGE IN CLASS\b.{0,10}|NEXT REVIEW\b.{0,30}|AUTH[.:]? .{0,20}|DATE:?(?: .{0,40})?|REVIEWER:?(?: .{0,12})?)$/,
}

/** Whether a line goes on with a notice that a line above has opened. */
export function isNoticeClause(source: string, {start, end}: Line, kind: NoticeKind): boolean {
  if (end - start > LONGEST) return false
  const text = source.slice(start, end)
  return (
    clauses[kind]?.test(text) === true ||
    (kind === 'classification-authority' && clauses.downgrading?.test(text) === true) ||
    (kind === 'downgrading' && clauses['classification-authority']?.test(text) === true)
  )
}
