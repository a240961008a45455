import type {Node, OutlineMarker} from '../tree/nodes.js'

/** Whether a marker is a name on a line of its own (`TAB A`), and so does not lead the line of the text below it. */
export function isOnItsOwnLine({style, position}: OutlineMarker, below: Node): boolean {
  return style === 'named' && position?.end.line !== below.position?.start.line
}
