import type {Line} from '../../source/lines.js'
import {positionOn} from '../../source/positions.js'
import {portionMarkSchema} from '../../tree/leaf-schemas/marking.js'
import type {PortionMark} from '../../tree/nodes.js'
import {makeConvention, type Convention} from '../convention.js'
import {findOnLines, onlyLine, readingOf} from '../reading.js'
import {readMarking} from './grammar.js'
import {readPortionMarks, type PortionReading} from './portion-line.js'
import {writeMarking} from './stringify.js'

/** Makes the node of a portion mark. */
export function portionMarkNode(source: string, line: Line, reading: PortionReading): PortionMark {
  const {start, end, marking, inside, cost} = reading
  return {
    type: 'portionMark',
    value: source.slice(start, end),
    marking,
    ...readingOf(source, start, end, `(${inside})`, cost),
    position: positionOn(line, start, end),
  }
}

/**
 * Portion marks: the marking of one paragraph, title or subject, in parentheses: `(S//NF)`, `(TS-CCO)`, `(FOUO)`.
 *
 * `parse` takes the mark with or without its parentheses; lower-case letters are never portion marks. `find` gives the
 * marks that stand before or after their portion.
 *
 * @example
 * ```ts
 * import {portionMark} from 'declast'
 * portionMark.parse('(S//NF)').marking.level // 'SECRET'
 * portionMark.safeParse('(c)').success // false: an item of a list
 * ```
 */
export const portionMark: Convention<PortionMark> = /* @__PURE__ */ makeConvention<PortionMark>({
  type: 'portionMark',
  schema: portionMarkSchema,
  read(text) {
    const line = onlyLine(text)
    if (!line) return {code: 'trailing-text', offset: text.indexOf('\n'), expected: 'one mark on one line'}
    const printed = text.slice(line.start, line.end)
    const enclosed = printed.startsWith('(') && printed.endsWith(')')
    const inside = enclosed ? printed.slice(1, -1) : printed
    const offset = line.start + (enclosed ? 1 : 0)
    if (inside.toUpperCase() !== inside) return {code: 'not-found', offset, expected: 'an upper-case marking'}
    const result = readMarking(inside, true)
    if ('failure' in result) return {...result.failure, offset: offset + result.failure.offset}
    return portionMarkNode(text, line, {
      start: line.start,
      end: line.end,
      inside,
      marking: result.marking,
      cost: 0,
      place: 'before',
      letter: inside.length === 1,
    })
  },
  find: (text) =>
    findOnLines(text, (source, line) =>
      readPortionMarks(source, line)
        .filter(({place}) => place !== 'inside')
        .map((reading) => portionMarkNode(source, line, reading)),
    ),
  stringify: ({marking}) => `(${writeMarking(marking)})`,
})
