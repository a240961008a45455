import {writeMarking} from '../../conventions/marking/stringify.js'
import type {
  Banner,
  DeclassificationStamp,
  Exemption,
  Extent,
  Furniture,
  Node,
  PageNumber,
  Redaction,
  ReleaseStamp,
} from '../../tree/nodes.js'

/** Fields of a reading that was restored, in the words that a reader would use. */
export function readingOf(node: Node): string | undefined {
  switch (node.type) {
    case 'banner':
    case 'portionMark':
      // the long form: what the short one stands for
      return writeMarking(node.marking, false)
    case 'exemption':
      return node.code
    case 'date':
      return node.iso
    case 'documentId':
      return node.canonical
    case 'pageNumber':
    case 'outlineMarker':
    case 'enumerator':
      return node.label
    default:
      return undefined
  }
}

/** What a screen reader says of a piece of furniture, before or in place of its text. */
export function announcementOf(node: Furniture): string {
  switch (node.type) {
    case 'banner':
      return bannerWords(node)
    case 'exemption':
      return exemptionWords(node)
    case 'releaseStamp':
      return stampWords('Release stamp', node)
    case 'declassificationStamp':
      return stampWords('Declassification stamp', node)
    case 'documentId':
      return `Identifier: ${node.canonical}`
    case 'pageNumber':
      return pageWords(node)
    case 'notice':
      return `Notice: ${node.kind.replaceAll('-', ' ')}`
    case 'redaction':
      return redactionWords(node)
    case 'unknown':
      return 'Unreadable marking'
  }
}

function bannerWords({marking, cancelled, condition}: Banner): string {
  const words = [writeMarking(marking), ...(condition === undefined ? [] : [condition])].join(', ')
  return `Classification marking${cancelled ? ', cancelled' : ''}: ${words}`
}

function exemptionWords({code}: Exemption): string {
  return `Exemption code: ${code}`
}

function pageWords({label}: PageNumber): string {
  return `Page number: ${label}`
}

function stampWords(name: string, {decision, date}: ReleaseStamp | DeclassificationStamp): string {
  const words = [decision?.replaceAll('-', ' '), date].filter((word) => word !== undefined)
  return words.length > 0 ? `${name}: ${words.join(', ')}` : name
}

/** What a screen reader says in place of a redaction mark: `Withheld: 3 lines, 25X1`. */
export function redactionWords({extent, disposition, exemptions = []}: Redaction): string {
  const words = [...(extent ? [extentWords(extent)] : []), ...exemptions]
  const head = disposition ? disposition.charAt(0).toUpperCase() + disposition.slice(1) : 'Withheld'
  return words.length > 0 ? `${head}: ${words.join(', ')}` : head
}

function extentWords({unit, count}: Extent): string {
  const noun = unit === 'other' ? 'piece' : unit
  if (count === undefined) return noun === 'piece' ? 'text' : `${noun}s`
  return `${count} ${noun}${count > 1 ? 's' : ''}`
}
