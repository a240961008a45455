import type {Node} from 'declast'
import type {Model} from './model.js'
import {kindOf} from './names.js'

/** Something to tell about a stretch of the text. */
export interface Finding {
  readonly severity: 'info' | 'warning' | 'error'
  readonly message: string
  /** Where it stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  /** Name of the rule. */
  readonly rule?: string
}

/** Under this the print was damaged, and under the other what it said is doubtful; see `ReadingBase`. */
const CLEAN = 0.9
const DOUBTFUL = 0.5

/** What there is to tell about a text: what was restored, what is doubtful, what could not be read. */
export function findingsOf({nodes}: Model): Finding[] {
  return nodes.flatMap(findingsOfNode)
}

function findingsOfNode(node: Node): Finding[] {
  const {position} = node
  if (!position) return []
  const place = {
    start: position.start.offset,
    end: position.end.offset,
    line: position.start.line,
    column: position.start.column,
  }
  const {name} = kindOf(node)
  const findings: Finding[] = []
  if ('repairs' in node)
    for (const {from, to, why} of node.repairs ?? [])
      findings.push({
        ...place,
        severity: 'info',
        rule: why,
        message: `Unexpected “${from}” in a ${name}, read as “${to}”`,
      })
  if ('confidence' in node && node.confidence < CLEAN) {
    const doubtful = node.confidence < DOUBTFUL
    findings.push({
      ...place,
      severity: doubtful ? 'warning' : 'info',
      rule: doubtful ? 'doubtful' : 'damaged',
      message: `Unexpected print of a ${name}, read with a confidence of ${node.confidence.toFixed(2)}`,
    })
  }
  if (node.type === 'unknown')
    findings.push({
      ...place,
      severity: 'info',
      rule: 'not-read',
      message: `“${node.value.trim()}” is not read`,
    })
  if (node.type === 'documentId' && node.check?.verdict === 'bad')
    findings.push({
      ...place,
      severity: 'warning',
      rule: 'check-digit',
      message: 'The check digit is not that of the identifier',
    })
  return findings
}
