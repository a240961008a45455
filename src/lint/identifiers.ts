import type {DocumentId} from '../tree/nodes.js'
import type {EntryOf, Survey} from './survey.js'

/** Identifiers that stand on the page as what the record is called, and are not cited in its text. */
export function recordIds(survey: Survey): EntryOf<'documentId'>[] {
  return survey.of('documentId').filter(({ancestors}) => {
    const parent = ancestors.at(-1)
    return parent?.type !== 'reference' && parent?.type !== 'references'
  })
}

/** Whether an identifier was printed as it is read. */
export function isClean({repairs, canonical, value}: DocumentId): boolean {
  return (
    repairs === undefined && canonical !== '' && value.replaceAll(' ', '') === canonical.replaceAll(' ', '')
  )
}

/** Entries by a key, in the order in which the keys are met. */
export function groupBy<E>(entries: Iterable<E>, key: (entry: E) => string): Map<string, E[]> {
  const groups = new Map<string, E[]>()
  for (const entry of entries) {
    const name = key(entry)
    const group = groups.get(name)
    if (group) group.push(entry)
    else groups.set(name, [entry])
  }
  return groups
}

/** How many characters of two texts of one length differ; Infinity for texts of different lengths. */
export function differences(a: string, b: string): number {
  if (a.length !== b.length) return Infinity
  let count = 0
  for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) count++
  return count
}

/** The folder of a CIA-RDP number: everything before its four digits of the document. */
export function folderOf(canonical: string): string {
  return canonical.slice(0, -'0102-6'.length)
}
