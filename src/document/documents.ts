import type {DocumentIdReading} from '../conventions/document-id/read.js'
import {checkResidue} from '../conventions/document-id/check-digit.js'
import type {DocumentIdScheme} from '../tree/nodes.js'
import type {HeaderDraft} from './header/header-context.js'
import type {DraftLine} from './lines/spans.js'
import type {TextLine} from './lines/text-lines.js'

/** Identifiers that name one record, and stand on its pages. */
const recordSchemes: ReadonlySet<DocumentIdScheme> = new Set([
  'cia-rdp',
  'cia-number',
  'jfk-record',
  'library-of-congress',
])
/** Fields with which a paper begins; two of them show that one does. */
const openingFields: ReadonlySet<string> = new Set(['to', 'from', 'subject'])
/** Lines of text at the head of a page within which a paper begins. */
const HEAD = 8
/** Characters in which two clean identifiers of different records differ at least, damage apart. */
const DIFFERENT = 3

/**
 * Finds where further documents begin in a file that holds several, by the pages that they begin on.
 *
 * Only clear evidence counts: the pages carry another record's identifier from here on, each printed clean; or a page
 * begins with the head of another paper (its own TO, FROM or SUBJECT) after the paper before has ended in a signature, a
 * distribution list or the like.
 *
 * @returns indices of pages, from 1
 */
export function findDocuments(
  drafts: readonly DraftLine[],
  texts: readonly TextLine[],
  {fields}: HeaderDraft,
): ReadonlySet<number> {
  return new Set([...byIdentifiers(drafts), ...byHeads(texts, fields)])
}

const nothing: readonly DocumentIdReading[] = []

/** Pages from which on another record's identifier stands on the pages. */
function byIdentifiers(drafts: readonly DraftLine[]): number[] {
  const starts: number[] = []
  const current = new Map<DocumentIdScheme, string>()
  const seen = new Set<string>()
  for (const {spans, page} of drafts) {
    if (spans.length === 0) continue
    for (const span of spans) {
      const readings =
        span.kind === 'stamp'
          ? span.reading.documentIds
          : span.kind === 'documentId'
            ? [span.reading]
            : nothing
      for (const reading of readings) {
        const before = current.get(reading.scheme)
        // the identifier of each page of a record
        if (reading.canonical === before && reading.cost === 0) continue
        const canonical = cleanRecord(reading)
        if (canonical === undefined) continue
        // an identifier that comes back is a mention
        if (before !== undefined && before !== canonical && !seen.has(canonical) && page > 0)
          if (isAnother(before, canonical)) starts.push(page)
        current.set(reading.scheme, canonical)
        seen.add(canonical)
      }
    }
  }
  return starts
}

function cleanRecord({scheme, canonical, cost, restored}: DocumentIdReading): string | undefined {
  if (cost > 0 || restored !== undefined || canonical === undefined || !recordSchemes.has(scheme))
    return undefined
  if (scheme === 'cia-rdp' && ![0, 3, 9].includes(checkResidue(canonical))) return undefined
  return canonical
}

function isAnother(a: string, b: string): boolean {
  if (a.length !== b.length) return true
  let differences = 0
  for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) differences++
  return differences >= DIFFERENT
}

/** Pages that begin with the head of another paper. */
function byHeads(texts: readonly TextLine[], fields: HeaderDraft['fields']): number[] {
  const starts: number[] = []
  const heads = new Map<number, number>()
  for (const {name, text, label} of fields) {
    if (!label || !openingFields.has(name) || placeOnPage(text) >= HEAD) continue
    const {page} = text.draft
    heads.set(page, (heads.get(page) ?? 0) + 1)
  }
  let ended: ReadonlySet<number> | undefined
  let first = true
  for (const [page, count] of heads) {
    if (count < 2) continue
    // the first head is that of the document itself
    if (!first && (ended ??= pagesWithEndMatter(texts)).has(page - 1)) starts.push(page)
    first = false
  }
  return starts
}

/** How many lines of text stand before a line on its page. */
function placeOnPage(text: TextLine): number {
  let count = 0
  for (let line = text.before; line?.draft.page === text.draft.page && count < HEAD; line = line.before)
    count++
  return count
}

/** Pages on which a paper comes to its end. */
function pagesWithEndMatter(texts: readonly TextLine[]): ReadonlySet<number> {
  const pages = new Set<number>()
  for (const {role, draft} of texts) if (role?.kind === 'end-matter') pages.add(draft.page)
  return pages
}
