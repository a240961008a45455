import type {Entry, EntryOf, Survey} from './survey.js'

/** Lines within which a code stands for a cut. */
const NEAR = 2

/**
 * The codes that a reviewer put on the page. The paragraph of an order in an author's own line of reasons is none.
 */
export function overlayCodes(survey: Survey): EntryOf<'exemption'>[] {
  return survey.of('exemption').filter(({node}) => node.layer === 'release' || node.layer === 'review')
}

/** The lines that stand near some nodes. */
export function linesNear(entries: readonly Entry[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const {node} of entries) {
    if (!node.position) continue
    const {start, end} = node.position
    for (let line = start.line - NEAR; line <= end.line + NEAR; line++) lines.add(line)
  }
  return lines
}

/** Whether a node begins on one of some lines. */
export function isOn(lines: ReadonlySet<number>, {node}: Entry): boolean {
  return node.position !== undefined && lines.has(node.position.start.line)
}
