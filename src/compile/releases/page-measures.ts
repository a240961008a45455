import type {Reading} from '../text/reading.js'
import type {Withheld} from './redactions.js'

/** What a page measures. */
export interface PageMeasure {
  /** Characters of its text. */
  characters: number
  /** Characters of a line: the middle one of its lines by length. */
  line: number
}

/** Line of a typewritten page, where the page itself has none. */
const TYPED_LINE = 65
const LINES_OF_PARAGRAPH = 5
const WORD = 6
/** A name, an amount, a date. */
const PHRASE = 2 * WORD

/** Measures the text of pages, marks apart; empty where the tree has no positions. */
export function pageMeasures({map, met, pages}: Reading): Map<number, PageMeasure> {
  const measures = new Map<number, PageMeasure>()
  if (map.length === 0) return measures
  const lines = new Map<number, Map<number, number>>()
  for (const {kind, start, end, source, page} of map) {
    if (kind !== 'print') continue
    const own = lines.get(page) ?? new Map<number, number>()
    lines.set(page, own)
    own.set(source.start.line, (own.get(source.start.line) ?? 0) + (end - start))
  }
  const marked = new Map<number, number>()
  for (const {node, start, end, page} of met)
    if (node.type === 'redaction') marked.set(page, (marked.get(page) ?? 0) + (end - start))
  for (const {page} of pages) {
    const lengths = [...(lines.get(page)?.values() ?? [])].sort((a, b) => a - b)
    measures.set(page, {
      characters: lengths.reduce((sum, length) => sum + length, 0) - (marked.get(page) ?? 0),
      line: lengths[lengths.length >> 1] ?? TYPED_LINE,
    })
  }
  return measures
}

/** How many characters are gone, as far as a mark tells. */
export function widthOf({kind, value, extent}: Withheld, {line}: PageMeasure): number | undefined {
  if (extent) {
    const {unit, count} = extent
    if (count === undefined) return undefined
    switch (unit) {
      case 'word':
        return count * WORD
      case 'line':
        return count * line
      case 'paragraph':
        return count * LINES_OF_PARAGRAPH * line
      case 'other':
        return count * PHRASE
      case 'page':
        return undefined
    }
  }
  return kind === 'mark' && /^[█▓■▬□]/.test(value) ? value.length : undefined
}
