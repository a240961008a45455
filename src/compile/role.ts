import type {Furniture, Node, Redaction} from '../tree/nodes.js'

/** Fields whose content is of a kind that is furniture everywhere else. */
const ownContent: Readonly<Record<string, Node['type']>> = {
  classification: 'banner',
  restrictions: 'exemption',
  pages: 'pageNumber',
}

/** Where an identifier is what the line is there for. */
const entries: ReadonlySet<Node['type']> = new Set(['field', 'reference', 'recipient'])

/**
 * Whether a redaction between paragraphs is text. One that says what was taken out (`[1 line not declassified]`,
 * `Next 2 Page(s) In Document Denied`) is; a bare `[REDACTED]` there stands for a marking of the page.
 */
export function isTextBetween(node: Node): node is Redaction {
  return node.type === 'redaction' && node.extent !== undefined
}

/**
 * Whether a node in running text is text, and not furniture that the text runs around.
 *
 * @param siblings the nodes among which it stands
 * @param index its index among them
 * @param parent the node that holds them
 */
export function isText(siblings: readonly Node[], index: number, parent: Node | undefined): boolean {
  const node = siblings[index] as Node
  switch (node.type) {
    case 'text':
    case 'label':
    case 'portionMark':
    case 'enumerator':
    case 'date':
    case 'citation':
    case 'footnoteReference':
    case 'redaction':
      return true
    case 'documentId':
      return (parent !== undefined && entries.has(parent.type)) || isBesideText(siblings, index)
    default:
      if (node.type === 'banner' && isInBrackets(siblings, index)) return true
      return parent?.type === 'field' && ownContent[parent.name] === node.type
  }
}

/** An identifier in a sentence is text; alone on its line, in the middle of a paragraph, it is a stamp. */
function isBesideText(siblings: readonly Node[], index: number): boolean {
  const line = siblings[index]?.position?.start.line
  return [siblings[index - 1], siblings[index + 1]].some(
    (other) => (other?.type === 'text' || other?.type === 'label') && other.position?.start.line === line,
  )
}

/** `PORTO (EYES ONLY KARP)`: a marking that a bracket of the text opens before is said of a word of the text. */
function isInBrackets(siblings: readonly Node[], index: number): boolean {
  const before = siblings[index - 1]
  return before?.type === 'text' && /[([]\s?$/.test(before.value) && siblings[index + 1]?.type === 'text'
}

const furniture: ReadonlySet<Node['type']> = new Set<Furniture['type']>([
  'banner',
  'exemption',
  'releaseStamp',
  'declassificationStamp',
  'documentId',
  'pageNumber',
  'notice',
  'redaction',
  'unknown',
])

/** Whether a node between paragraphs is furniture. */
export function isFurnitureBetween(node: Node): node is Furniture {
  return furniture.has(node.type) && !isTextBetween(node)
}
