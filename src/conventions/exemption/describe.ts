import {exemptionMeanings} from '../../lexicon/exemptions.js'
import type {ExemptionScheme} from '../../tree/nodes.js'
import {exemption} from './index.js'

/** What an exemption code stands for. */
export interface ExemptionDescription {
  /** The code in canonical form. */
  code: string
  /** The rule book that it belongs to. */
  scheme: ExemptionScheme
  /** What the withheld text is, or what it would do. */
  meaning: string
  /** The paragraph that the code cites, or the practice that it is known from. */
  source: string
}

/**
 * Says what an exemption code stands for, and by what rule.
 *
 * Sub-letters whose meaning was never published (`25X1A9a`, `FOIAb3b1`) are described by the code that they divide.
 *
 * @param code a code as printed or as a node has it
 * @returns the code, its rule book, meaning and source; undefined for a code that the lexicon does not have
 * @throws {DeclastError} where the text is no exemption code
 *
 * @example
 * ```ts
 * import {describeExemption} from 'declast'
 * describeExemption('25X2')?.meaning // 'helps to develop, produce or use weapons of mass destruction'
 * describeExemption('b7D')?.source // '5 USC 552(b)(7)(D)'
 * ```
 */
export function describeExemption(code: string): ExemptionDescription | undefined {
  const node = exemption.parse(code)
  const meanings = exemptionMeanings[node.scheme]
  let key = keyOf(node.code, node.scheme)
  while (key !== '' && !(key in meanings)) key = key.slice(0, -1)
  const entry = meanings[key]
  return entry && {code: node.code, scheme: node.scheme, meaning: entry.meaning, source: entry.source}
}

function keyOf(code: string, scheme: ExemptionScheme): string {
  const bare = code.replaceAll(/[()]/g, '').toLowerCase()
  if (scheme === 'foia') return bare.replace('foia', '')
  // on pages of the collection the grounds of section 6 stand without its number
  if (scheme === 'jfk-act') return bare.startsWith('jfk act ') ? bare.slice('jfk act '.length) : `6${bare}`
  return bare
}
