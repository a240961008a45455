import type {Attributes, Element, ElementContent, Root} from 'xast'

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: ElementContent[] = [],
): Element {
  const kept: Attributes = {}
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = value
  return {type: 'element', name, attributes: kept, children}
}

/** Makes a text. */
export function text(value: string): ElementContent {
  return {type: 'text', value}
}

/** Name of an element without its prefix. */
export function nameOf({name}: Element): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The elements in an element or at the root. */
export function elementsOf(parent: Element | Root): Element[] {
  return (parent.children as ElementContent[]).filter((child) => child.type === 'element')
}

/** The first element of a name in an element or at the root. */
export function childOf(parent: Element | Root, name: string): Element | undefined {
  return elementsOf(parent).find((child) => nameOf(child) === name)
}

/** Elements that hold elements alone, so that white space in them says nothing. */
const structural: ReadonlySet<string> = new Set(
  (
    'TEI teiHeader fileDesc titleStmt extent publicationStmt sourceDesc profileDesc handNotes correspDesc ' +
    'correspAction standOff text body div list listBibl'
  ).split(' '),
)

/** Puts the elements in structural elements on lines of their own, indented by depth. */
export function indented(parent: Element, depth = 0): Element {
  if (!structural.has(parent.name)) return parent
  const margin = `\n${'  '.repeat(depth)}`
  return {
    ...parent,
    children: [
      ...elementsOf(parent).flatMap((child) => [text(`${margin}  `), indented(child, depth + 1)]),
      text(margin),
    ],
  }
}
