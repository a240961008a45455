import type {Root as XastRoot} from 'xast'
import type {Root} from '../../tree/nodes.js'
import {Identifiers, targetsOf} from '../identifiers.js'
import {element, indented} from './elements.js'
import {FeatureWriter} from './features.js'
import {writeHeader} from './header.js'
import {hands, namespace} from './names.js'
import {recordOf} from './record.js'
import {outside, writeDivision} from './write-flow.js'

/**
 * Makes a TEI P5 document of a tree, as an XML syntax tree (xast), for xast-util-to-xml.
 *
 * The `text` holds everything that is printed, once and in order: sections as `div` with `head`, page breaks as `pb`,
 * furniture as `fw` with its place and its hand (author, security, review, release), stamps as `stamp`, what was withheld
 * as `gap`, references as `listBibl`, line ends as `lb`. Readings for which TEI has no attributes, such as what a marking
 * says, stand in `standOff` as feature structures, and elements point to them by `ana`. {@link fromTei} reads it back.
 *
 * @example
 * ```ts
 * import {parse, toXast} from 'declast'
 * const {children} = toXast(parse('SECRET\n\n1. The files were moved.'))
 * children.map(({type, name}) => [type, name]) // [['instruction', 'xml'], ['element', 'TEI']]
 * ```
 */
export function toXast(tree: Root): XastRoot {
  const identifiers = new Identifiers('')
  for (const hand of Object.keys(hands)) identifiers.make(hand)
  const features = new FeatureWriter(identifiers)
  const body = element(
    'body',
    {},
    writeDivision(tree.children, outside, {features, identifiers, targets: targetsOf(tree)}),
  )
  const {all} = features
  const tei = element('TEI', {xmlns: namespace}, [
    writeHeader(recordOf(tree)),
    ...(all.length > 0 ? [element('standOff', {}, [...all])] : []),
    element('text', {}, [body]),
  ])
  return {
    type: 'root',
    children: [{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'}, indented(tei)],
  }
}
