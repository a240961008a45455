import type {Element, ElementContent, Root} from 'hast'
import {toString} from 'hast-util-to-string'

const phrasing = new Set(['a', 'abbr', 'br', 's', 'span', 'sup', 'time'])
const phrasingOnly = new Set([
  'a',
  'abbr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'pre',
  's',
  'span',
  'sup',
  'time',
])
const namedRoles = new Set(['note', 'img', 'region', 'doc-pagebreak'])

/** What is wrong with a page, as sentences: content where HTML has none, names that are missing, links to nowhere. */
export function pageProblems(root: Root): string[] {
  const problems: string[] = []
  const ids = new Set<string>()
  const links: string[] = []
  const visit = (node: ElementContent, parent: Element | Root): void => {
    if (node.type !== 'element') return
    const {tagName, properties, children} = node
    const {id, href, role, ariaLabel, dateTime} = properties
    if (parent.type === 'element' && phrasingOnly.has(parent.tagName) && !phrasing.has(tagName))
      problems.push(`${tagName} stands in ${parent.tagName}`)
    if (parent.type === 'element' && parent.tagName === 'ul' && tagName !== 'li')
      problems.push(`${tagName} stands in ul`)
    if (tagName === 'li' && !(parent.type === 'element' && parent.tagName === 'ul'))
      problems.push('li stands alone')
    if (typeof id === 'string') {
      if (ids.has(id)) problems.push(`the id ${id} is there twice`)
      if (!/^\S+$/.test(id)) problems.push(`the id ${id} has a space`)
      ids.add(id)
    }
    if (typeof href === 'string') links.push(href.slice(1))
    if (
      typeof role === 'string' &&
      namedRoles.has(role) &&
      !(typeof ariaLabel === 'string' && ariaLabel.trim() !== '')
    )
      problems.push(`a ${role} has no name`)
    if (ariaLabel !== undefined && role === undefined) problems.push(`a ${tagName} without a role has a name`)
    if (role === 'doc-pagebreak' && children.length > 0) problems.push('a page break has content')
    if (tagName === 'time' && !/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}Z)?)?)?$/.test(String(dateTime)))
      problems.push(`a time is ${String(dateTime)}`)
    for (const child of children) visit(child, node)
  }
  for (const child of root.children) visit(child as ElementContent, root)
  for (const link of links) if (!ids.has(link)) problems.push(`a link leads to ${link}, which is not there`)
  return problems
}

/** Everything in a tree that a test accepts, in order. */
export function elementsWhere(root: Root, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return
    if (test(node)) found.push(node)
    for (const child of node.children) visit(child)
  }
  for (const child of root.children) visit(child as ElementContent)
  return found
}

/** Elements of a class, without its prefix. */
export function elementsOfClass(root: Root, name: string): Element[] {
  return elementsWhere(root, ({properties}) => {
    const {className} = properties
    return Array.isArray(className) && className.includes(`declast-${name}`)
  })
}

/** The outline that a screen reader reads: the level and the text of each heading. */
export function headingsOf(root: Root): [number, string][] {
  return elementsWhere(root, ({tagName}) => /^h[1-6]$/.test(tagName)).map((element) => [
    Number(element.properties.ariaLevel ?? element.tagName.slice(1)),
    toString(element),
  ])
}
