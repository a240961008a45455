/** JSON of a tree as people read it: a node without children on one line, its position as `line:column-line:column`. */
export function compactJson(value: unknown, indent = ''): string {
  if (!isRecord(value) || !Array.isArray(value['children'])) return oneLine(value)
  const {children, ...own} = value
  const head = oneLine(own)
  if (children.length === 0) return `${head.slice(0, -1)}, "children": []}`
  const inner = `${indent}  `
  const lines = children.map((child) => inner + compactJson(child, inner))
  return `${head.slice(0, -1)}, "children": [\n${lines.join(',\n')}\n${indent}]}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (!isRecord(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
  return `{${entries.join(', ')}}`
}
