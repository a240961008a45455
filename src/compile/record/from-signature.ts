import type {Document, Root, Signature} from '../../tree/nodes.js'
import {walk} from '../walk.js'
import type {Vote} from './vote.js'

/** How sure it is that who signed a paper without a FROM line sent it. */
const BY_SIGNATURE = 0.7

/** Who signed a document first, with titles; where the name is withheld, the titles alone. */
export function signerOf(tree: Root | Document): Vote<string> | undefined {
  for (const node of walk(tree)) {
    const value = node.type === 'signature' ? signerIn(node) : ''
    if (value !== '') return {value, confidence: BY_SIGNATURE}
  }
  return undefined
}

function signerIn({name, titles}: Signature): string {
  return [name, ...titles].filter((part) => part !== undefined && part !== '').join(', ')
}
