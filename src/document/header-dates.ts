import type {HeaderContext} from './header-context.js'

/** Fields that an identification form of the JFK collection has, and no paper of its own. */
const recordFields = new Set(['agency', 'record number'])

/** Takes their evidence from dates that are not the document's. */
export function settleDates({fields, formPages}: HeaderContext): void {
  if (formPages.size === 0) return
  // the date above the record's agency is that of the print of the form
  const records = new Map<number, number>()
  for (const {name, text} of fields) {
    if (recordFields.has(name) && !records.has(text.draft.page)) records.set(text.draft.page, text.index)
  }
  for (const {date, text} of fields) {
    if (date && text.index < (records.get(text.draft.page) ?? -1)) delete date.evidence
  }
}
