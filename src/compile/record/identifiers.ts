import type {Document, DocumentId, Node, Root} from '../../tree/nodes.js'
import {isText} from '../role.js'
import type {SummaryIdentifier} from './summary-schema.js'
import {count, round} from './vote.js'

/** The identifiers of a record, most frequent first; numbers of the scan, the case or the file behind them. */
export function identifiersOf(tree: Root | Document): SummaryIdentifier[] {
  const nodes = ownIdentifiers(tree)
  const schemes = new Map(nodes.map(({canonical, scheme}) => [canonical, scheme]))
  return count(nodes.map(({canonical, confidence}) => ({value: canonical, confidence})))
    .map((outcome) => ({
      scheme: schemes.get(outcome.value) as DocumentId['scheme'],
      ...outcome,
      confidence: round(outcome.confidence),
    }))
    .sort((a, b) => Number(ofScan.has(a.scheme)) - Number(ofScan.has(b.scheme)))
}

/** Numbers of a scan, a case or a file, which come behind those of the record. */
const ofScan: ReadonlySet<DocumentId['scheme']> = new Set(['nara-docid', 'case-number', 'fbi-serial'])

const running: ReadonlySet<Node['type']> = new Set([
  'paragraph',
  'heading',
  'preformatted',
  'footnote',
  'signature',
])

/** The identifiers in stamps, forms and margins; what text and references mention are other records. */
function ownIdentifiers(node: Node): DocumentId[] {
  if (node.type === 'reference' || !('children' in node)) return []
  const {children} = node
  return (children as Node[]).flatMap((child, index): DocumentId[] => {
    if (child.type !== 'documentId') return ownIdentifiers(child)
    // what is too damaged to be read names no record
    if (child.canonical === '') return []
    return node.type === 'field' || !(running.has(node.type) && isText(children, index, node)) ? [child] : []
  })
}
