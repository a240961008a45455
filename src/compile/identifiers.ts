import type {Node, Root} from '../tree/nodes.js'

/**
 * Names for the elements of a page: letters, digits, hyphens, full stops, and each only once.
 *
 * They are good as HTML `id`s and, with a letter in front, as XML names.
 */
export class Identifiers {
  private readonly taken = new Set<string>()
  private readonly known = new Map<string, string>()
  private readonly defined = new Set<string>()

  /** @param prefix what every name begins with */
  constructor(private readonly prefix: string) {}

  /** A name that no other element has, as near to the one that is wanted as can be. */
  make(wanted: string): string {
    const base = this.prefix + nameOf(wanted)
    let name = base
    for (let count = 2; this.taken.has(name); count++) name = `${base}-${count}`
    this.taken.add(name)
    return name
  }

  /** The name under which a reference or footnote is led to. */
  of(kind: string, identifier: string): string {
    const key = `${kind} ${identifier}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const name = this.make(`${kind}-${identifier}`)
    this.known.set(key, name)
    return name
  }

  /** The name of a reference or footnote: that under which it is led to, if it is the first of its identifier. */
  define(kind: string, identifier: string): string {
    const key = `${kind} ${identifier}`
    if (this.defined.has(key)) return this.make(`${kind}-${identifier}`)
    this.defined.add(key)
    return this.of(kind, identifier)
  }
}

function nameOf(text: string): string {
  return text
    .replaceAll(/[^A-Za-z0-9.-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replace(/-$/, '')
}

/** What citations and footnote marks can lead to: the identifiers of references and of footnotes. */
export interface Targets {
  readonly references: ReadonlySet<string>
  readonly footnotes: ReadonlySet<string>
}

/** Collects the identifiers of references and footnotes. */
export function targetsOf(tree: Root): Targets {
  const references = new Set<string>()
  const footnotes = new Set<string>()
  const visit = (node: Node): void => {
    if (node.type === 'reference' && node.identifier !== undefined) references.add(node.identifier)
    if (node.type === 'footnote') footnotes.add(node.identifier)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return {references, footnotes}
}
