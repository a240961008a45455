/**
 * The name of a document at the end of an address, with or without the kind of file: as reading rooms and the archives'
 * collections write it, in lower case.
 */
const lastPart =
  /(?:^|\/)((?:cia-rdp|loc-hak|nl[a-z]{1,3}-|doc_|docid-|c?0|\d{3}-\d{5}-)[\da-z-]{1,40})(?:\.[a-z]{3,4})?\/?$/i

/** Where an address names a document, and the identifier that it stands for. */
export interface NamedDocument {
  readonly start: number
  readonly end: number
  readonly identifier: string
}

/** Finds the document that an address names, or an identifier in lower case. */
export function readAddress(text: string): NamedDocument | undefined {
  const trimmed = text.trimEnd()
  if (!trimmed.includes('/') && (/[A-Z]/.test(trimmed) || !/[a-z]/.test(trimmed))) return undefined
  const match = lastPart.exec(trimmed)
  if (!match) return undefined
  const name = match[1] as string
  const start = match.index + match[0].indexOf(name)
  return {start, end: start + name.length, identifier: identifierOf(name.toUpperCase())}
}

/** Reading rooms leave out what all their addresses have: the `DOC_` of ten digits, the `C` of eight. */
function identifierOf(name: string): string {
  if (/^0\d{9}$/.test(name)) return `DOC_${name}`
  if (/^0\d{7}$/.test(name)) return `C${name}`
  return name.replace(/^DOCID-/, 'DocId:')
}
