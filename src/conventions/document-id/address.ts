/**
 * The name of a document at the end of an address, with or without the kind of file: as reading rooms and the archives'
 * collections write it, in lower case.
 */
const lastPart = /\/([a-z\d][\w-]{5,44})(?:\.[a-z]{3,4})?\/?(?:[?#]\S{0,200})?$/i

/** Where a text names a document, and the identifier that it stands for. */
export interface NamedDocument {
  readonly start: number
  readonly end: number
  readonly identifier: string
}

/** Finds the document that an address names, or an identifier in lower case. */
export function readAddress(text: string): NamedDocument | undefined {
  const trimmed = text.trim()
  const start = text.indexOf(trimmed)
  if (trimmed.includes('://')) {
    const match = lastPart.exec(trimmed)
    if (!match) return undefined
    const name = match[1] as string
    const at = start + match.index + 1
    return {start: at, end: at + name.length, identifier: identifierOf(name.toUpperCase())}
  }
  if (/[A-Z]/.test(trimmed) || !/[a-z]/.test(trimmed)) return undefined
  return {start, end: start + trimmed.length, identifier: identifierOf(trimmed.toUpperCase())}
}

/** Reading rooms leave out what all their addresses have: the `DOC_` of ten digits, the `C` of eight. */
function identifierOf(name: string): string {
  if (/^0\d{9}$/.test(name)) return `DOC_${name}`
  if (/^0\d{7}$/.test(name)) return `C${name}`
  return name.replace(/^DOCID-/, 'DocId:')
}
