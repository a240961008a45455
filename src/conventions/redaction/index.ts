import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {redactionSchema} from '../../tree/leaf-schemas/redaction.js'
import type {Redaction} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import {confidenceOf, findOnLines, onlyLine} from '../reading.js'
import {readRedactions, type RedactionReading} from './read.js'

/** Makes the node of a redaction mark. */
export function redactionNode(source: string, line: Line, reading: RedactionReading): Redaction {
  const {start, end, origin, extent, disposition, exemptions, cost} = reading
  const value = source.slice(start, end)
  const node = {type: 'redaction', value, origin} as Redaction
  if (extent) node.extent = extent
  if (disposition) node.disposition = disposition
  if (exemptions) node.exemptions = [...exemptions]
  node.confidence = confidenceOf(cost, value.length)
  node.position = positionOn(line, start, end)
  return node
}

/** `3½`: editors count in halves. */
function countText(count: number): string {
  const whole = Math.floor(count)
  return whole === count ? String(count) : `${whole || ''}½`
}

function write({origin, extent, disposition, value}: Redaction): string {
  if (origin === 'editor' && extent) {
    const {unit, count} = extent
    return count === undefined
      ? `[${unit === 'other' ? 'text' : unit} not declassified]`
      : `[${countText(count)} ${unit}${count > 1 ? 's' : ''} not declassified]`
  }
  if (disposition === 'denied' || disposition === 'exempt') {
    return `Next ${extent?.count ?? 1} Page(s) In Document ${disposition === 'denied' ? 'Denied' : 'Exempt'}`
  }
  return value
}

/**
 * Marks that text was taken out: `[REDACTED]`, runs of blocks, empty boxes, the editors' `[1 line not declassified]`,
 * and whole pages withheld (`Next 7 Page(s) In Document Denied`).
 *
 * @example
 * ```ts
 * import {redaction} from 'declast'
 * redaction.parse('[less than 1 line not declassified]').extent // {unit: 'line', count: 1}
 * redaction.parse('Next 7 Page(s) In Document Denied').extent // {unit: 'page', count: 7}
 * ```
 */
export const redaction: Convention<Redaction> = /* @__PURE__ */ makeConvention<Redaction>({
  type: 'redaction',
  schema: redactionSchema,
  read(text) {
    const line = onlyLine(text)
    if (!line) return {code: 'trailing-text', offset: text.indexOf('\n'), expected: 'one mark on one line'}
    const [mark] = readRedactions(text, line)
    if (!mark || mark.start > line.start) {
      return {code: 'not-found', offset: line.start, expected: 'a mark of text taken out'}
    }
    if (mark.end < line.end)
      return {code: 'trailing-text', offset: mark.end, expected: 'nothing after the mark'}
    return redactionNode(text, line, mark)
  },
  find: (text) =>
    findOnLines(text, (source, line) =>
      readRedactions(source, line).map((mark) => redactionNode(source, line, mark)),
    ),
  stringify: write,
})
