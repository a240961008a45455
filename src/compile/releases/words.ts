import type {Exemption, Redaction} from '../../tree/nodes.js'
import type {Reading} from '../text/reading.js'

/** A mark or code that tells that something is withheld. */
export interface GapMark {
  readonly kind: 'redaction' | 'pages' | 'exemption'
  readonly node: Redaction | Exemption
  /** How many words stand before it. */
  readonly at: number
  readonly codes: readonly string[]
  /** Ordinal of its page. */
  readonly page: number
}

/** The words of a release in reading order, without marks and furniture. */
export interface Words {
  readonly reading: Reading
  readonly length: number
  /** A number for each word, the same for the same letters in both releases. */
  readonly ids: Int32Array
  /** Letters and digits of each word, in lower case. */
  readonly keys: readonly string[]
  /** Offsets of the words in the reading text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** In reading order. */
  readonly gaps: readonly GapMark[]
}

/**
 * Takes the words out of a reading.
 *
 * Words are compared by their letters and digits alone: case, punctuation and hyphens are what OCR loses first.
 *
 * @param numbers numbers of the words known so far, to which new ones are added
 */
export function wordsOf(reading: Reading, numbers: Map<string, number>): Words {
  const ids: number[] = []
  const keys: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const {index, 0: word} of withoutMarks(reading).matchAll(/\S+/g)) {
    const key = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
    if (key === '') continue
    const id = numbers.get(key) ?? numbers.size
    numbers.set(key, id)
    ids.push(id)
    keys.push(key)
    starts.push(index)
    ends.push(index + word.length)
  }
  return {
    reading,
    length: ids.length,
    ids: Int32Array.from(ids),
    keys,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    gaps: gapsOf(reading, starts),
  }
}

/** The text with its redaction marks blanked, so that offsets stay. */
function withoutMarks({text, met}: Reading): string {
  let blanked = ''
  let from = 0
  for (const {node, start, end} of met) {
    if (node.type !== 'redaction' || end === start) continue
    blanked += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return blanked + text.slice(from)
}

function gapsOf({met}: Reading, starts: readonly number[]): GapMark[] {
  const gaps: GapMark[] = []
  let at = 0
  for (const {node, start, page} of met) {
    while (at < starts.length && (starts[at] as number) < start) at++
    if (node.type === 'exemption') gaps.push({kind: 'exemption', node, at, codes: [node.code], page})
    else if (node.type === 'redaction') {
      const kind = node.extent?.unit === 'page' ? 'pages' : 'redaction'
      gaps.push({kind, node, at, codes: node.exemptions ?? [], page})
    }
  }
  return gaps
}
