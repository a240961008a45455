import type {ReleaseStamp} from '../tree/nodes.js'
import type {EntryOf, Survey} from './survey.js'

/** Least confidence of the words of a stamp that a rule builds on. */
const SURE = 0.8

/** The date that a stamp prints, as a node in it; absent where it was restored from other stamps. */
export function printedDate(
  stamp: EntryOf<'releaseStamp'> | EntryOf<'declassificationStamp'>,
): EntryOf<'date'> | undefined {
  const node = stamp.node.children.find((child) => child.type === 'date')
  return node && {...stamp, node, ancestors: [...stamp.ancestors, stamp.node]}
}

/** The release stamps that name a day and were read clean enough to be compared. */
export function datedReleases(survey: Survey): (EntryOf<'releaseStamp'> & {readonly date: string})[] {
  return survey.of('releaseStamp').flatMap((entry) => {
    const {date, confidence} = entry.node
    return date === undefined || confidence < SURE ? [] : [{...entry, date: misprintOf(entry) ?? date}]
  })
}

/** The day that a stamp prints, where the other copies of it have outvoted it. */
function misprintOf(stamp: EntryOf<'releaseStamp'>): string | undefined {
  const repairs = printedDate(stamp)?.node.repairs ?? []
  const outvoted = repairs.find(({why}) => why === 'document-vote')?.from.replaceAll('/', '-')
  return outvoted !== undefined && /^\d{4}-\d\d-\d\d$/.test(outvoted) ? outvoted : undefined
}

/** Who released by which programme: stamps of one kind agree in a file. */
export function kindOf({agency, program, documentId}: ReleaseStamp): string {
  return documentId === undefined ? `${agency ?? ''} ${program ?? ''}` : 'record'
}
