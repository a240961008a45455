import {splitLines, type Line} from '../../source/lines.js'
import {declassificationStampSchema, releaseStampSchema} from '../../tree/schemas.js'
import type {DeclassificationStamp, ReleaseDecision, ReleaseStamp} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import type {Failure} from '../error.js'
import {nowhere} from '../reading.js'
import {joinStampLines, type StampGroup, type StampLine} from './join.js'
import {stampNode, type StampPart} from './node.js'
import {readOpening} from './openings.js'
import {readStamp} from './read.js'
import type {StampReading} from './reading.js'

type Stamp = ReleaseStamp | DeclassificationStamp

/** All stamps of a text, by group. */
function findStamps(source: string): {node: Stamp; lines: readonly Line[]; group: StampGroup}[] {
  const lines = splitLines(source)
  const stampLines = lines.map((line): StampLine => ({
    line,
    stamp: readStamp(source, line, readOpening(source, line)),
    occupied: false,
  }))
  return joinStampLines(source, stampLines).map((group) => {
    const parts = lines.slice(group.first, group.last + 1).map((line, index): StampPart => {
      const {stamp} = stampLines[group.first + index] as StampLine
      const whole = group.last > group.first
      return {
        line,
        start: index === 0 && stamp ? stamp.start : line.start,
        end: whole || !stamp ? line.end : stamp.end,
        reading: stamp,
      }
    })
    const [first, ...further] = parts as [StampPart & {reading: StampReading}, ...StampPart[]]
    return {node: stampNode(source, [first, ...further], nowhere), lines, group}
  })
}

function read<T extends Stamp>(text: string, type: T['type'], expected: string): T | Failure {
  const [found] = findStamps(text)
  const start = text.length - text.trimStart().length
  if (found?.node.type !== type || (found.node.position?.start.offset ?? 0) > start + 3) {
    return {code: 'not-found', offset: start, expected}
  }
  const end = found.node.position?.end.offset ?? 0
  if (/[A-Za-z0-9]/.test(text.slice(end))) {
    return {code: 'trailing-text', offset: end, expected: 'nothing after the stamp'}
  }
  return found.node as T
}

const phrases: Readonly<Record<ReleaseDecision, string>> = {
  approved: 'Approved For Release',
  sanitized: 'Sanitized Copy Approved for Release',
  'declassified-in-part': 'Declassified in Part - Sanitized Copy Approved for Release',
  declassified: 'Declassified and Approved For Release',
  'released-in-full': 'RELEASED IN FULL',
  'released-in-part': 'RELEASED IN PART',
  denied: 'DENIED IN FULL',
}

function writeRelease({decision, program, date, documentId}: ReleaseStamp): string {
  const stamped = date?.length === 10 ? date.replaceAll('-', '/') : date && `DATE: ${date}`
  return [
    phrases[decision ?? 'approved'],
    program === '50-Yr' ? '@ 50-Yr' : undefined,
    stamped,
    documentId === undefined ? undefined : `: ${documentId}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

function writeDeclassification({authority, project, by, date}: DeclassificationStamp): string {
  // a name, and no initials
  if (!authority && project === undefined && by !== undefined && /^[A-Z][a-z.]/.test(by))
    return `Declassified by: ${by}${date === undefined ? '' : `\nDate: ${date}`}`
  const order = authority?.order.replace(/^EO /, 'Executive Order ').replace(/^PL /, 'P.L. ')
  const ground =
    order === undefined
      ? 'DECLASSIFIED'
      : order.startsWith('P.L.')
        ? `RELEASED PER ${order}`
        : `Declassified per ${order}${authority?.section === undefined ? '' : `, Section ${authority.section}`}`
  const rest = [
    project === undefined ? undefined : `NND Project Number: ${project}.`,
    by === undefined ? undefined : `By: ${by}`,
    date === undefined ? undefined : `Date: ${date}`,
  ].filter((part) => part !== undefined)
  // the word alone is a box to tick
  if (rest.length === 0) return order === undefined ? 'DECLASSIFIED IN FULL' : ground
  return `${ground}\n${rest.join(' ')}`
}

/**
 * Release stamps: who let the record go, when, in full or in part, and what it is called. CIA's in all phrases
 * (`Approved For Release 2005/08/22 : CIA-RDP…`, `Declassified in Part - Sanitized Copy …`), those of State, NSA and
 * the JFK Act, CIA's objection stamp over four lines.
 *
 * @example
 * ```ts
 * import {releaseStamp} from 'declast'
 * const stamp = releaseStamp.parse('Approved For Release 2005/08/22 : CIA-RDP79R00904A000100040102-6')
 * stamp.date // '2005-08-22'
 * ```
 */
export const releaseStamp: Convention<ReleaseStamp> = /* @__PURE__ */ makeConvention<ReleaseStamp>({
  type: 'releaseStamp',
  schema: releaseStampSchema,
  read: (text) => read<ReleaseStamp>(text, 'releaseStamp', 'the words of a release stamp'),
  find: (text) => findStamps(text).flatMap(({node}) => (node.type === 'releaseStamp' ? [node] : [])),
  stringify: writeRelease,
})

/**
 * Declassification stamps of archives and agencies: the order that they rest on, the review project, by whom and when.
 *
 * @example
 * ```ts
 * import {declassificationStamp} from 'declast'
 * const stamp = declassificationStamp.parse(
 *   'Declassified per Executive Order 13526, Section 3.3\nNND Project Number: NND 63316. By: NWD Date: 2011',
 * )
 * stamp.project // 'NND 63316'
 * ```
 */
export const declassificationStamp: Convention<DeclassificationStamp> =
  /* @__PURE__ */ makeConvention<DeclassificationStamp>({
    type: 'declassificationStamp',
    schema: declassificationStampSchema,
    read: (text) =>
      read<DeclassificationStamp>(text, 'declassificationStamp', 'the words of a declassification stamp'),
    find: (text) =>
      findStamps(text).flatMap(({node}) => (node.type === 'declassificationStamp' ? [node] : [])),
    stringify: writeDeclassification,
  })
