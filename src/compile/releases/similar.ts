import {Folded, foldPhrase} from '../../source/fold.js'
import {phraseCost} from '../../source/similarity.js'

/** Greatest cost of reading one word for the other, for each character of the longer one. */
const WORD_COST = 0.28
/** Share of pairs of letters in common from which on two texts are readings of the same print. */
const SAME_PRINT = 0.5
const LONGEST_WORD = 100

/** Whether two words, given by their letters and digits, may be two readings of the same print. */
export function areReadingsOfOneWord(a: string, b: string): boolean {
  if (a === b) return true
  const longer = Math.max(a.length, b.length)
  if (longer > LONGEST_WORD || Math.min(a.length, b.length) * 2 < longer) return false
  const limit = WORD_COST * longer
  return phraseCost(new Folded(a.length).fold(a, 0, a.length), foldPhrase(b), limit) <= limit
}

/** Whether two texts without spaces may be two readings of the same print: words run together, letters lost. */
export function areReadingsOfOneText(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) * 2 < Math.max(a.length, b.length)) return false
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    common++
  }
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return all > 0 ? (2 * common) / all >= SAME_PRINT : a === b
}

/** Whether a word looks like one, and not like what OCR makes of specks. */
export function isPlausible(key: string): boolean {
  if (/^\d{1,4}$/.test(key)) return true
  return (
    key.length >= 2 && key.length <= 24 && /^\p{L}+$/u.test(key) && /[aeiouyáàâäéèêëíïóòôöúùûü]/.test(key)
  )
}
