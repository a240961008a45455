import type {
  Banner,
  DeclassificationStamp,
  Field,
  Node,
  Phrasing,
  Reference,
  ReleaseStamp,
  Root,
  Section,
} from '../../src/tree/nodes.js'
import type {Marking} from '../../src/tree/marking.js'

/** One thing that a careful reader sees on a page, as the judge of accuracy has it. */
export interface Fact {
  line: number
  kind: string
  value: string
  /** How sure the node is that it was made from, where nodes of its type say so. */
  confidence?: number
}

/** Fields that the judge knows by name. */
const scored = new Set([
  'to',
  'from',
  'via',
  'info',
  'action',
  'subject',
  'date',
  'reference',
  'origin',
  'attention',
])

/** What a fact needs of its node. */
interface Placed {
  position?: {start: {line: number}}
  confidence?: number
}

/** Reads the facts off a tree. No text is looked at again: everything comes out of the nodes. */
export function factsOf(root: Root): Fact[] {
  const facts: Fact[] = []
  const add = (node: Placed, kind: string, value: string, {confidence}: Placed = node) =>
    facts.push({
      line: node.position?.start.line ?? 0,
      kind,
      value,
      ...(confidence !== undefined && {confidence}),
    })
  /** Fields whose content stands further down. */
  const waiting: {name: string; fact: Fact}[] = []
  const visit = (node: Node): void => {
    switch (node.type) {
      case 'banner':
        addMarking(node)
        break
      case 'portionMark':
        add(
          node,
          'portion',
          (node.repairs?.at(-1)?.to ?? node.value).slice(1, -1).replaceAll(/\s+/g, ' ').trim().toUpperCase(),
        )
        break
      case 'exemption':
        add(node, 'exemption', node.code)
        break
      case 'redaction':
        // pages that are denied and those that are exempt are withheld alike
        if (node.disposition === 'denied' || node.disposition === 'exempt')
          add(node, 'release-kind', 'denied')
        else if (node.extent?.unit !== 'page') add(node, 'redaction', '')
        // the codes of a page left out stand on its line of the sheet
        else for (const code of node.exemptions ?? []) add(node, 'exemption', code)
        break
      case 'releaseStamp':
      case 'declassificationStamp': {
        if (node.decision) add(deciding(node), 'release-kind', node.decision, node)
        const date = node.children.find((child) => child.type === 'date')
        if (node.date !== undefined) add(date ?? node, 'release-date', node.date, node)
        if (node.type === 'declassificationStamp') {
          if (node.authority) {
            const {order, section} = node.authority
            add(
              particularOf(node, 'authority'),
              'authority',
              [order, section].filter(Boolean).join(' '),
              node,
            )
          }
          if (node.project !== undefined) add(particularOf(node, 'project'), 'authority', node.project, node)
        } else if (
          node.documentId !== undefined &&
          !node.children.some((child) => child.type === 'documentId')
        ) {
          add(node, 'document-id', node.documentId)
        }
        break
      }
      case 'documentId':
        if (
          node.canonical !== '' &&
          !['fbi-serial', 'case-number', 'mandatory-review', 'cia-job', 'nsa-ref-id'].includes(node.scheme)
        ) {
          add(node, 'document-id', node.canonical)
        }
        break
      case 'pageNumber':
        add(node, 'page-number', node.label.toUpperCase())
        break
      case 'pageBreak':
        facts.push({line: node.begins.line, kind: 'page-start', value: ''})
        break
      case 'section':
        // the judge counts what is numbered or lettered
        if (!isBullet(node)) add(node, 'section', node.path.join('/'), node.children[0])
        break
      case 'enumerator':
        add(node, 'enumerator', node.label)
        break
      case 'field':
        addField(node)
        break
      case 'reference':
        addReference(node)
        break
      case 'date':
        addDate(node)
        break
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  const addMarking = (node: Banner) => {
    const {marking} = node
    const level = marking.administrative ?? bannerLevel(marking)
    if (level !== undefined) add(node, 'banner', level)
    if (level !== undefined && node.cancelled) add(node, 'cancelled', level)
    for (const caveat of caveatsOf(marking)) add(node, 'caveat', caveat)
  }
  const texts = new Map<string, Fact>()
  const addField = (node: Field) => {
    const name = node.name.toUpperCase()
    const text = contentOf(node)
    if (!scored.has(node.name)) return
    const label = node.children.find(({type}) => type === 'label')
    if (node.continued) {
      const at = waiting.findLastIndex((entry) => entry.name === node.name)
      if (at >= 0 && text !== '') {
        const [entry] = waiting.splice(at, 1) as [{name: string; fact: Fact}]
        facts.push({line: entry.fact.line, kind: 'field-text', value: text})
      } else if (text !== '') {
        // what goes on below the other boxes of its line
        const open = texts.get(node.name)
        if (open) open.value += ` ${text}`
      }
      return
    }
    if (!label) return
    add(node, 'field', name)
    if (text !== '') {
      add(node, 'field-text', text)
      texts.set(node.name, facts.at(-1) as Fact)
    } else waiting.push({name: node.name, fact: facts.at(-1) as Fact})
  }
  const addReference = (node: Reference) => {
    add(node, 'reference', node.label ?? '')
    for (const designator of [node.designator, ...(node.otherDesignators ?? [])]) {
      if (designator) add(lineWith(node, designator.number), 'reference-designator', designator.value, node)
    }
    if (node.title !== undefined)
      add(lineWith(node, node.title.slice(0, SHOWN)), 'reference-title', node.title, node)
    if (node.date !== undefined) add(node, 'reference-date', node.date)
  }
  const addDate = (node: Node & {type: 'date'}) => {
    if (node.evidence === undefined) return
    add(node, 'document-date', node.iso.slice(0, 10))
  }
  visit(root)
  return facts.sort((a, b) => a.line - b.line)
}

/** Characters of a title by which its line is found. */
const SHOWN = 12

/** The words of a stamp that say what was decided: the name of a programme may stand on a line above. */
function deciding(node: ReleaseStamp | DeclassificationStamp): Placed {
  if (node.type === 'declassificationStamp' || node.program === undefined) return node
  return (
    node.children.find((child) => child.type === 'text' && /releas|sanitiz|approv/i.test(child.value)) ?? node
  )
}

/** What a stamp says of one thing: it may stand on a further line. */
function particularOf(node: DeclassificationStamp, name: string): Placed {
  return node.children.find((child) => child.type === 'particular' && child.name === name) ?? node
}

/** The piece of an entry that holds a text: what it cites may stand on a further line. */
function lineWith(node: Reference, text: string): Placed {
  return node.children.find((child) => 'value' in child && child.value.includes(text)) ?? node
}

function isBullet({children: [first]}: Section): boolean {
  return first?.type === 'outlineMarker' && first.style === 'bullet'
}

function bannerLevel({system, level, owners}: Marking): string | undefined {
  if (system === 'CUI') return 'CONTROLLED UNCLASSIFIED INFORMATION'
  if (system === 'NATO' && level) return level === 'TOP SECRET' ? 'COSMIC TOP SECRET' : `NATO ${level}`
  if (level && system !== 'US' && owners) return level
  return level
}

function caveatsOf(marking: Marking): string[] {
  return [
    ...(marking.sci ?? []).map(({control}) => control),
    ...(marking.dissemination ?? []),
    ...(marking.releasableTo ? [`REL TO ${marking.releasableTo.join(', ')}`] : []),
    ...(marking.nonIc ?? []),
    ...(marking.caveats ?? []),
  ]
}

/** Text of a field without its label and what stands in the margin. */
function contentOf(node: Field | Reference | Phrasing): string {
  const parts: string[] = []
  const collect = (child: Node) => {
    switch (child.type) {
      case 'label':
        // a colon on the line below is of the label
        if (child !== first && /\w/.test(child.value)) parts.push(' ', child.value)
        break
      case 'break':
        if (child.hyphen === 'none') parts.push(' ')
        else parts.push(child.hyphen === 'soft' ? '' : '-')
        break
      case 'banner':
        // `PORTO (EYES ONLY KARP)`: whose eyes belongs to the addressee
        parts.push(parts.at(-1)?.endsWith('(') === true ? child.value : ' ')
        break
      case 'exemption':
      case 'pageBreak':
      case 'unknown':
      case 'notice':
      case 'releaseStamp':
      case 'pageNumber':
        parts.push(' ')
        break
      default:
        if ('value' in child) parts.push(' ', child.value)
        else if ('children' in child) for (const inner of child.children) collect(inner)
    }
  }
  const first = 'children' in node ? node.children[0] : undefined
  if ('children' in node) for (const child of node.children) collect(child)
  return parts.join('').replaceAll(/\s+/g, ' ').trim()
}
