import type {Line} from '../../source/lines.js'
import {splitLines} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {documentIdSchema} from '../../tree/leaf-schemas.js'
import type {DocumentId} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import type {Failure} from '../error.js'
import {findOnLines, readingOf} from '../reading.js'
import {checkCiaRdp} from './check-digit.js'
import {ciaRdpParts} from './cia-rdp.js'
import {readDocumentIds, type DocumentIdReading} from './read.js'

/** Makes the node of an identifier: as printed, or as the other copies in the document have it. */
export function documentIdNode(
  source: string,
  line: Line,
  id: DocumentIdReading,
  restored = id.restored,
): DocumentId {
  const value = source.slice(id.start, id.end)
  const canonical = restored ?? id.canonical ?? ''
  const parts = restored !== undefined && id.scheme === 'cia-rdp' ? ciaRdpParts(restored) : {...id.parts}
  return {
    type: 'documentId',
    value,
    scheme: id.scheme,
    canonical,
    parts,
    ...(id.scheme === 'cia-rdp' && canonical !== '' && {check: checkCiaRdp(canonical)}),
    ...(restored === undefined
      ? readingOf(source, id.start, id.end, canonical, id.cost)
      : {
          confidence: 0.7,
          repairs: [{offset: id.start, from: value, to: restored, why: 'document-vote' as const}],
        }),
    position: positionOn(line, id.start, id.end),
  }
}

/** `https://www.cia.gov/readingroom/document/cia-rdp79r00904a000100040102-6`, or its last part. */
const address = /(?:^|\/)((?:cia-rdp|c0|loc-hak|nl[a-z]{1,2}-|doc_)[0-9a-z-]+)\/?$/i

function read(text: string): DocumentId | Failure {
  const trimmed = text.trim()
  const inAddress = /[a-z]{3}/.test(trimmed) || trimmed.includes('/') ? address.exec(trimmed) : null
  const source = inAddress ? (inAddress[1] as string).toUpperCase() : text
  const [line, ...more] = splitLines(source)
  if (!line) return {code: 'empty', offset: 0, expected: 'an identifier'}
  const [id] = readDocumentIds(source, line, false)
  if (!id || more.length > 0 || id.start > line.start) {
    return {code: 'not-found', offset: line.start, expected: 'an archival identifier'}
  }
  if (id.canonical === undefined) {
    return {
      code: 'malformed',
      offset: id.end,
      expected: 'two digits, five digits, A or R, twelve digits and a check digit',
    }
  }
  if (id.end < line.end)
    return {code: 'trailing-text', offset: id.end, expected: 'nothing after the identifier'}
  const node = documentIdNode(source, line, id)
  if (!inAddress) return node
  const start = text.indexOf(inAddress[1] as string)
  return {
    ...node,
    value: text.slice(start, start + source.length),
    position: positionOn({...line, lineStart: 0}, start, start + source.length),
  }
}

/**
 * Archival identifiers: CIA-RDP and C numbers, JFK record numbers, NARA DocIds, Remote Archive Capture items, case
 * numbers and more, each with its parts.
 *
 * `parse` takes lower case and reading-room addresses as well; `stringify` gives the canonical form. CIA-RDP numbers
 * come with what their check digit says.
 *
 * @example
 * ```ts
 * import {documentId} from 'declast'
 * const id = documentId.parse('CIA-RDP79R00904A000100040102-6')
 * id.parts.job // '00904'
 * id.check // {residue: 3, class: 'short', verdict: 'good'}
 * ```
 */
export const documentId: Convention<DocumentId> = makeConvention<DocumentId>({
  type: 'documentId',
  schema: documentIdSchema,
  read,
  find: (text) =>
    findOnLines(text, (source, line) =>
      readDocumentIds(source, line, true)
        .filter(({canonical}) => canonical !== undefined)
        .map((id) => documentIdNode(source, line, id)),
    ),
  stringify: ({canonical}) => canonical,
})
