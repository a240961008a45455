import type {Node} from '../../tree/nodes.js'
import {Reader} from './reader.js'
import type {Reading} from './reading.js'

/** Reads a tree as `toText` does by default, and keeps what was met on the way. */
export function readTree(tree: Node): Reading {
  return new Reader({furniture: false, repairs: false, separator: '\n\n'}).read(tree)
}
