import type {FieldLabelReading} from '../conventions/field/read.js'
import type {HeaderContext} from './header-context.js'

/** How many lines after a field the next one is still near. */
const NEAR = 6
/** How many lines of text the head of a page has. */
const HEAD = 14
/** Fields that a telegram's head does not have without a colon. */
const unlikelyInCapitals = new Set(['date', 'reference', 'attention'])

/** Whether the place of a label bears it out, where its form alone does not. */
export function isLabelHere(
  context: HeaderContext,
  at: number,
  label: FieldLabelReading,
  lastField: number,
): boolean {
  if (label.name === 'distribution') return false
  if (label.colon && label.cost < 1) return true
  // "MEMORANDUM FOR" is long enough to be nothing else
  if (label.name === 'to' && label.end - label.start > 10) return true
  const text = context.line(at)
  const near = at - lastField <= NEAR
  const {before} = text
  const opened = !before || text.blanks > 0 || before.draft.page !== text.draft.page || near
  if (!opened || label.name === 'other') return false
  const alone = label.end >= text.end
  if (text.draft.line.lower === 0 && !alone && !near) {
    // in a telegram every line is in capitals: a label needs the head of the page
    return headOfPage(context, at) && !unlikelyInCapitals.has(label.name)
  }
  return near || alone || label.name === 'subject' || headOfPage(context, at)
}

function headOfPage(context: HeaderContext, at: number): boolean {
  const {page} = context.line(at).draft
  const before = at - HEAD - 1
  return before < 0 || context.line(before).draft.page !== page
}
