import {cover} from '../../source/positions.js'
import type {Flow, Outline, OutlineMarker} from '../../tree/nodes.js'

/**
 * Cuts what was read of a text into its outlines: one begins with the first section, and another where the outermost
 * numbering begins anew.
 */
export function cutOutlines({children}: Outline): Outline[] {
  const outlines: Outline[] = []
  let styles = new Set<string>()
  for (const child of children) {
    const marker = markerOf(child)
    let last = outlines.at(-1)
    if (!last || (marker?.ordinal === 1 && styles.has(marker.style + marker.delimiter))) {
      if (!marker) continue
      last = {type: 'outline', children: []}
      outlines.push(last)
      styles = new Set()
    }
    if (marker) styles.add(marker.style + marker.delimiter)
    last.children.push(child)
  }
  for (const outline of outlines) cover(outline)
  return outlines
}

function markerOf(node: Flow): OutlineMarker | undefined {
  const first = node.type === 'section' ? node.children[0] : undefined
  return first?.type === 'outlineMarker' ? first : undefined
}
