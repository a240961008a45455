/** Makes an element; text is set as text, never as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.append(...content)
  return made
}

/** An element of the page, by its id. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new TypeError(`Unexpected page without #${id}`)
  return found
}

/** Number of the node that an event happened in. */
export function numberOf(event: Event): number | undefined {
  if (!(event.target instanceof Element)) return undefined
  const number = event.target.closest<HTMLElement>('[data-node]')?.dataset['node']
  return number === undefined ? undefined : Number(number)
}
