import {readInnerLabels, type FieldLabelReading} from '../conventions/field/read.js'
import {skipSpaceBack} from '../source/characters.js'
import {isDateHere, readDateLine} from './date-line.js'
import {HeaderContext, type FieldDraft, type HeaderDraft} from './header-context.js'
import {continueValue, giveValue, hasValue, valueStart} from './header-values.js'
import {isLabelHere} from './label-place.js'
import type {TextLine} from './text-lines.js'

/** Finds header fields and the dates that stand alone above or among them. */
export function findHeaders(
  source: string,
  lines: readonly TextLine[],
  usualBlanks: readonly number[],
): HeaderDraft {
  const context = new HeaderContext(source, lines, usualBlanks)
  // labels whose content has not come yet
  let pending: FieldDraft[] = []
  let lastField = -100
  for (let at = 0; at < lines.length; at++) {
    const label = context.label(at)
    if (label && isLabelHere(context, at, label, lastField)) {
      const added = addField(context, at, label)
      lastField = added.last
      if (added.empty) pending.push(...added.empty)
      else pending = []
      at = added.last
      continue
    }
    if (pending.length > 0) {
      const last = giveValue(context, at, pending)
      if (last >= 0) {
        lastField = last
        at = last
        continue
      }
      pending = []
    }
    const text = context.line(at)
    const date = readDateLine(source, text)
    if (date && isDateHere(context, at, lastField)) {
      context.addField({name: 'date', text, values: [], date})
      context.consumed.add(text.index)
      lastField = at
    }
  }
  return context
}

interface Added {
  /** Index of the last line that the field takes. */
  readonly last: number
  /** Fields without content, in order. */
  readonly empty?: FieldDraft[]
}

/** Adds the field of a label, those of further labels on its line, and their values. */
function addField(context: HeaderContext, at: number, label: FieldLabelReading): Added {
  const {source} = context
  const text = context.line(at)
  context.consumed.add(text.index)
  const labels = [label, ...readInnerLabels(source, label.end, text.end)]
  const empty: FieldDraft[] = []
  let filled = false
  let final: FieldDraft | undefined
  for (const [index, current] of labels.entries()) {
    const end = labels[index + 1]?.start ?? text.end
    const field: FieldDraft = {name: current.name, label: current, text, values: []}
    const to = skipSpaceBack(source, current.end, end)
    const from = valueStart(source, current.end, to)
    if (hasValue(source, from, to)) {
      field.values.push({text, start: from, end: to})
      filled = true
    } else {
      empty.push(field)
    }
    context.addField(field)
    final = field
  }
  if (final && final.values.length > 0) return {last: continueValue(context, at, final)}
  return filled ? {last: at} : {last: at, empty}
}
