import {inCentury} from '../../conventions/date/read.js'
import type {DocumentYears} from './document-years.js'
import type {FieldDate, HeaderContext} from './header-context.js'

/** Fields that an identification form of the JFK collection has, and no paper of its own. */
const recordFields = new Set(['agency', 'record number'])

/** Takes their evidence from dates that are not the document's, and reads two-digit years by those that are. */
export function settleDates(context: HeaderContext, years: DocumentYears): void {
  if (context.formPages.size > 0) dropFormDates(context)
  let short = false
  for (const {date} of context.fields) {
    if (date?.reading.short) short = true
    else if (date?.evidence) years.addOwn(date.reading.iso)
  }
  if (!short) return
  const evidence = years.ofPaper
  const about = evidence.years?.[0]
  for (const {date} of context.fields) {
    if (!date) continue
    date.reading = inCentury(date.reading, evidence)
    if (about !== undefined && isFar(context.source, date, about)) date.evidence = undefined
  }
}

/** Years between the date of a paper and what it is about. */
const FARTHEST = 25

/** Whether figures such as `2-2-20` are far from all that the paper shows: they are no date, or of something else. */
function isFar(source: string, {reading, evidence}: FieldDate, about: number): boolean {
  const {short, iso, start, end} = reading
  if (!short || evidence !== 'date-line' || Math.abs(Number(iso.slice(0, 4)) - about) <= FARTHEST)
    return false
  return !/[A-Za-z]/.test(source.slice(start, end))
}

function dropFormDates({fields}: HeaderContext): void {
  // the date above the record's agency is that of the print of the form
  const records = new Map<number, number>()
  for (const {name, text} of fields) {
    if (recordFields.has(name) && !records.has(text.draft.page)) records.set(text.draft.page, text.index)
  }
  for (const {date, text} of fields) {
    if (date && text.index < (records.get(text.draft.page) ?? -1)) date.evidence = undefined
  }
}
