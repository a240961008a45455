import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {pageNumberSchema} from '../../tree/leaf-schemas/page-number.js'
import type {PageNumber} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import {confidenceOf, findOnLines, nowhere, onlyLine, type Place} from '../reading.js'
import {isSureForm, readLabelLine, type PageNumberReading} from './read.js'

/** What a label that only its place makes one costs in confidence. */
const BY_PLACE = 0.5

/** Makes the node of a page label. */
export function pageNumberNode(
  source: string,
  line: Line,
  reading: PageNumberReading,
  place: Place,
): PageNumber {
  const {start, end, label, style, cost, form} = reading
  return {
    type: 'pageNumber',
    value: source.slice(start, end),
    label,
    style,
    placement: place.placement,
    layer: place.layer ?? 'author',
    confidence: confidenceOf(cost + (isSureForm(form) ? 0 : BY_PLACE), 6),
    position: positionOn(line, start, end),
  }
}

/**
 * Page labels: `- 2 -`, `c-18`, `iv`, `Page 2 of 5`, with dashes lost or damaged (`-12.`, `- 2 =`).
 *
 * `parse` reads a line that is a label and nothing else; `find` gives only lines whose form alone makes them labels,
 * since a bare number is one only at the edge of a page, which a document shows and a line does not.
 *
 * @example
 * ```ts
 * import {pageNumber} from 'declast'
 * pageNumber.parse('- 2 -').label // '2'
 * pageNumber.parse('c-18').style // 'compound'
 * ```
 */
export const pageNumber: Convention<PageNumber> = /* @__PURE__ */ makeConvention<PageNumber>({
  type: 'pageNumber',
  schema: pageNumberSchema,
  read(text) {
    const line = onlyLine(text)
    if (!line) return {code: 'trailing-text', offset: text.indexOf('\n'), expected: 'one label on one line'}
    const reading = readLabelLine(text, line)
    if (!reading)
      return {
        code: 'not-found',
        offset: line.start,
        expected: 'a number, roman number or letter, perhaps between dashes',
      }
    return pageNumberNode(text, line, reading, nowhere)
  },
  find: (text) =>
    findOnLines(text, (source, line) => {
      const reading = readLabelLine(source, line)
      return reading && isSureForm(reading.form) ? [pageNumberNode(source, line, reading, nowhere)] : []
    }),
  stringify: ({label}) => `- ${label} -`,
})
