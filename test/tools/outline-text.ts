import type {Node, Root} from '../../src/index.js'

const WIDTH = 76

/** A tree as a person reads it: a line for each node that says something, indented by its depth. */
export function outlineText(tree: Root): string {
  const lines: string[] = []
  const show = (node: Node, indent: string): void => {
    const line = describe(node)
    if (line !== undefined) lines.push(indent + line)
    const inner = line === undefined ? indent : `${indent}  `
    if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') {
      if (node.type === 'paragraph')
        for (const child of node.children)
          if (child.type === 'pageBreak' || child.type === 'enumerator') show(child, inner)
      return
    }
    for (const child of node.children as Node[]) show(child, inner)
  }
  show(tree, '')
  return lines.join('\n')
}

function describe(node: Node): string | undefined {
  switch (node.type) {
    case 'root':
      return undefined
    case 'pageBreak':
      return `──────── page ${node.page} ────────`
    case 'banner':
      return `banner       ${node.marking.level ?? ''}${(node.marking.caveats ?? []).map((caveat) => ` + ${caveat}`).join('')}${node.cancelled ? ' (cancelled)' : ''}  «${node.value}»`
    case 'exemption':
      return `exemption    ${node.code}`
    case 'redaction':
      return `redaction    «${node.value}»`
    case 'pageNumber':
      return `page label   ${node.label}`
    case 'releaseStamp':
      return `release      ${[node.decision, node.date, node.documentId].filter(Boolean).join(', ')}`
    case 'declassificationStamp':
      return `declassified ${[node.authority?.order, node.authority?.section, node.project, node.by && `by ${node.by}`, node.date].filter(Boolean).join(', ')}`
    case 'documentId':
      return `record       ${Object.entries(node.parts)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`
    case 'section': {
      const heading = node.children.find((child) => child.type === 'heading')
      return `section      ${node.path.join(' / ')}${heading ? `  ${textOf(heading)}` : ''}`
    }
    case 'field':
      return `${node.name.padEnd(12)} ${
        node.children.some(({type}) => type === 'references')
          ? ''
          : shorten(
              node.children
                .filter(({type}) => type !== 'label')
                .map(textOf)
                .join(' '),
            )
      }`
    case 'reference':
      return `(${node.label ?? ''})  ${[node.designator?.value, node.title && `“${shorten(node.title)}”`, node.date, node.attachment].filter(Boolean).join(', ')}`
    case 'paragraph':
      return shorten(textOf(node))
    case 'enumerator':
      return `enumerator   ${node.label}`
    case 'signature':
      return `signature    ${[node.name ?? '(withheld)', ...node.titles].join(', ')}`
    case 'originator':
      return `originator   ${node.office}`
    case 'recipient':
      return `copy         ${[node.copies, node.name].filter(Boolean).join(' × ')}`
    case 'header':
    case 'distribution':
      return node.type
    default:
      return undefined
  }
}

function shorten(text: string): string {
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`
}

function textOf(node: Node): string {
  if ('children' in node) return (node.children as Node[]).map(textOf).join('').trim()
  if (node.type === 'break') return node.hyphen === 'soft' ? '' : node.hyphen === 'none' ? ' ' : '-'
  return node.type === 'text' || node.type === 'enumerator' || node.type === 'date' ? node.value : ''
}
