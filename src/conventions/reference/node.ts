import type {Reference} from '../../tree/nodes.js'
import type {EntryDraft} from './entries.js'

/** Makes the node of an entry, without its text. */
export function referenceNode({label, reading}: EntryDraft<unknown>): Reference {
  const {designators, title, date, attachment, note, confidence, repairs} = reading
  const [designator, ...others] = designators
  return {
    type: 'reference',
    ...(label !== undefined && {label}),
    ...(designator && {designator}),
    ...(others.length > 0 && {otherDesignators: others}),
    ...(title !== undefined && {title}),
    ...(date !== undefined && {date}),
    ...(attachment !== undefined && {attachment}),
    ...(note !== undefined && {note}),
    confidence,
    ...(repairs && {repairs: [...repairs]}),
    children: [],
  }
}
