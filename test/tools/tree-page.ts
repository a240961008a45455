import {parse, type Node} from '../../src/index.js'
import {compactJson} from './compact-json.js'
import {nodesOf} from './nodes.js'

/** A section of docs/tree.md with an example: `### type`, a block of text, and the node that it gives. */
const example = /^### (\w+)\n((?:(?!### |```text).*\n)*)```text\n([^`]*)\n```\n\n```json\n[^`]*```$/gm

/** The page with the node of each example written anew. */
export function withNodes(page: string): string {
  return page.replaceAll(example, (_, type: string, prose: string, text: string) => {
    const json = compactJson(nodeOf(text, type))
    return `### ${type}\n${prose}\`\`\`text\n${text}\n\`\`\`\n\n\`\`\`json\n${json}\n\`\`\``
  })
}

/** Names of the nodes that the page describes. */
export function describedNodes(page: string): string[] {
  return [...page.matchAll(/^### (\w+)$/gm)].map(([, type]) => type as string)
}

/** The first node of a type in a text, without positions. */
function nodeOf(text: string, type: string): unknown {
  const node = nodesOf(parse(text)).find((candidate) => candidate.type === type)
  if (!node) throw new Error(`Unexpected example without ${type}: ${text}`)
  return withoutPositions(node)
}

function withoutPositions(node: Node): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      key === 'position' || key === 'begins' ? undefined : value,
    ),
  )
}
