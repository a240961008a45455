import {splitLines, type Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {documentIdSchema} from '../../tree/leaf-schemas/document-id.js'
import type {CheckDigit, DocumentId, Repair} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import {DeclastError, type Failure} from '../error.js'
import {findOnLines} from '../reading.js'
import {readAddress} from './address.js'
import {checkCiaRdp, residueOfFolder} from './check-digit.js'
import {ciaRdpParts, repairsOf} from './cia-rdp.js'
import {readDocumentIds, type DocumentIdReading, type Restored} from './read.js'

/**
 * Makes the node of an identifier: as printed, or as the other copies in the document have it.
 *
 * @param folderResidue residue of the check digit of other numbers of its folder, where known
 */
export function documentIdNode(
  source: string,
  line: Line,
  id: DocumentIdReading,
  restored: Restored | undefined = id.restored,
  folderResidue?: number,
): DocumentId {
  const {scheme} = id
  const canonical = restored?.canonical ?? id.canonical ?? ''
  const isNumber = scheme === 'cia-rdp'
  const value = source.slice(id.start, id.end)
  const parts = restored !== undefined && isNumber ? ciaRdpParts(canonical) : {...id.parts}
  const node = {type: 'documentId', value, scheme, canonical, parts} as DocumentId
  if (isNumber && canonical !== '') node.check = checkCiaRdp(canonical, folderResidue)
  node.confidence = restored?.confidence ?? (canonical === '' ? UNREAD : id.confidence)
  const repairs = canonical === '' ? undefined : repairsIn(source, id, canonical, restored)
  if (repairs !== undefined && repairs.length > 0) node.repairs = repairs
  node.position = positionOn(line, id.start, id.end)
  return node
}

/** What was put right in an identifier. */
function repairsIn(
  source: string,
  {number, start, end, repairs}: DocumentIdReading,
  canonical: string,
  restored: Restored | undefined,
): Repair[] | undefined {
  if (number?.aligned)
    return repairsOf(source, number, number.aligned, canonical, restored && 'document-vote')
  if (restored === undefined) return repairs && [...repairs]
  return [{offset: start, from: source.slice(start, end), to: canonical, why: 'document-vote'}]
}

/** How sure an identifier is that could not be read: that one stands here is clear. */
const UNREAD = 0.4

function read(text: string): DocumentId | Failure {
  const named = readAddress(text)
  const source = named?.identifier ?? text
  const [line, ...more] = splitLines(source) as [Line, ...Line[]]
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
  if (!named) return node
  // what an address leaves out or writes small is no damage
  delete node.repairs
  node.value = text.slice(named.start, named.end)
  node.position = positionOn((splitLines(text) as [Line])[0], named.start, named.end)
  return node
}

/**
 * Archival identifiers: CIA-RDP and C numbers, JFK record numbers, NARA DocIds, Remote Archive Capture items, case
 * numbers and more, each with its parts.
 *
 * `parse` takes lower case and reading-room addresses as well; `stringify` gives the canonical form. CIA-RDP numbers
 * come with what their check digit says (see {@link checkDocumentId}); their layout and the digit restore letters printed
 * for digits, digits for letters, inner spaces and lost hyphens, place by place, with a confidence.
 *
 * @example
 * ```ts
 * import {documentId} from 'declast'
 * const id = documentId.parse('CIA-RDP79R00904A000100040102-6')
 * id.parts.job // '00904'
 * id.check // {residue: 3, class: 'short', verdict: 'good'}
 * documentId.parse('CIA-RDP79ROO904A000100040102-6').canonical // 'CIA-RDP79R00904A000100040102-6'
 * documentId.parse('https://www.cia.gov/readingroom/document/loc-hak-294-3-27-3').canonical // 'LOC-HAK-294-3-27-3'
 * ```
 */
export const documentId: Convention<DocumentId> = /* @__PURE__ */ makeConvention<DocumentId>({
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

/** What {@link checkDocumentId} may be told. */
export interface CheckDocumentIdOptions {
  /** Identifiers that are known to be right; those of the same folder say which residue the number must have. */
  readonly known?: readonly string[]
}

/**
 * Judges the check digit of a CIA-RDP number.
 *
 * The sum of its letters (A = 1 … Z = 26) and digits, the check digit with them, leaves modulo ten one of three residues,
 * the same for all numbers of a folder: an empirical rule, see the identifiers guide. A number that breaks it is probably
 * damaged; a few genuine ones do.
 *
 * @param canonical the number in canonical form, as `documentId.parse` gives it
 * @param options see {@link CheckDocumentIdOptions}
 * @returns the residue, its class, and whether it is a known one and that of the folder
 * @throws {DeclastError} `not-found` for anything but a CIA-RDP number
 *
 * @example
 * ```ts
 * import {checkDocumentId} from 'declast'
 * checkDocumentId('CIA-RDP96-00788R001700210016-5') // {residue: 0, class: 'full', verdict: 'good'}
 * checkDocumentId('CIA-RDP96-00788R001700210016-8', {known: ['CIA-RDP96-00788R001700210017-4']}).verdict // 'bad'
 * ```
 */
export function checkDocumentId(
  canonical: string,
  options?: Readonly<CheckDocumentIdOptions> | null,
): CheckDigit {
  if (!/^CIA-RDP\d{2}[A-Z-]\d{5}[A-Z]\d{12}-\d$/.test(canonical))
    throw new DeclastError({code: 'not-found', offset: 0, expected: 'a CIA-RDP number in canonical form'})
  return checkCiaRdp(canonical, residueOfFolder(canonical, options?.known ?? []))
}
