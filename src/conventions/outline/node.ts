import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import type {OutlineMarker} from '../../tree/nodes.js'
import {RIVAL_REACH} from './beam.js'
import type {MarkerReading} from './marker.js'
import type {Placed} from './placed.js'

/** How fast doubt falls with the distance to the next best reading. */
const FALL = 1.3
/** What a unit of damage takes from the confidence. */
const DAMAGE = 0.06
/** No reading that was made at all is less sure than this. */
const LEAST = 0.3

/**
 * How sure the reading of a marker is: 1 where no other reading comes near, 0.5 where another is as good, and less the
 * more the print has suffered. What the place of a marker costs says nothing: a list has to begin somewhere.
 */
export function confidenceOfMarker({margin, damage}: Pick<Placed, 'margin' | 'damage'>): number {
  const doubt = margin >= RIVAL_REACH ? 0 : Math.exp(-FALL * margin) / 2
  return Math.max(LEAST, Math.round((1 - doubt - DAMAGE * damage) * 100) / 100)
}

/** Makes the node of a marker out of its reading and its place in the sequence. */
export function markerNode(
  source: string,
  line: Line,
  {start, end}: MarkerReading,
  placed: Placed,
): OutlineMarker {
  const value = source.slice(start, end)
  const {kind, label, ordinal, damage, alternatives} = placed
  const {delimiter, style} = kind
  const canonical = delimiter === 'period' ? `${label}.` : label
  const node = {type: 'outlineMarker', value, label, style, delimiter, ordinal} as OutlineMarker
  if (alternatives.length > 0) node.alternatives = [...alternatives]
  node.confidence = confidenceOfMarker(placed)
  if (damage > 0 && value !== canonical)
    node.repairs = [{offset: start, from: value, to: canonical, why: 'sequence'}]
  node.position = positionOn(line, start, end)
  return node
}
